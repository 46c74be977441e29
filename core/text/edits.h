/* Edits of a text: sorted, disjoint spans that are replaced. */
#ifndef RL_TEXT_EDITS_H
#define RL_TEXT_EDITS_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef struct rl_edit {
    reslint_span range; /* in the old text */
    reslint_str text;
} rl_edit;

/* Are they sorted, disjoint and inside a text of `len` bytes? Two insertions at one place are not
 * disjoint. */
bool rl_edits_fit(const rl_edit *edits, uint32_t count, uint32_t len);
/* The new text, with a NUL after its length; ptr is NULL if the edits do not fit. */
reslint_str rl_edits_apply(rl_arena *arena, reslint_str text, const rl_edit *edits, uint32_t count);
#endif
