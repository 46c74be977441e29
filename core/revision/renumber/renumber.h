/* Renumbering: takes labels of negotiation off and renumbers paragraphs, points, notes, and every reference
 * to them, in one set of edits with a table old -> new. Seventy per cent of what editors change between a
 * draft and its adopted text follows from a paragraph that was inserted, moved or deleted; this does that
 * part. */
#ifndef RL_REVISION_RENUMBER_RENUMBER_H
#define RL_REVISION_RENUMBER_RENUMBER_H
#include "base/vec.h"
#include "model/model.h"
#include "text/edits.h"

#include <stdbool.h>

/* One paragraph, point or note whose name changed or was dropped. */
typedef struct rl_renumber_row {
    reslint_str old_name, new_name; /* "OP 2 bis" and "OP 3"; new_name is empty if it has none now */
    reslint_str words;              /* its first words */
} rl_renumber_row;

typedef struct rl_renumbering {
    RL_VEC(rl_edit) edits; /* sorted, disjoint */
    RL_VEC(rl_renumber_row) rows;
    RL_VEC(const char *) doubts; /* what a person must look at, one sentence each */
    const char *refused;         /* why nothing was done, or NULL */
} rl_renumbering;

/* Everything in `out` is in `arena`. `ibid` also writes out Ibid. notes that now come after a different
 * note. */
void rl_renumber(const rl_model *model, reslint_str text, bool ibid, rl_arena *arena, rl_renumbering *out);
#endif
