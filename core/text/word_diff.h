/* Splits the replacement of several words into replacements of the words that really change, so that line
 * ends and mark-up between the other words stay as they are. */
#ifndef RL_TEXT_WORD_DIFF_H
#define RL_TEXT_WORD_DIFF_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef struct rl_word_edit {
    reslint_span at;  /* in the old text */
    reslint_str text; /* what replaces it */
} rl_word_edit;
typedef RL_VEC(rl_word_edit) rl_word_edits;

/* False if the texts are not suited to it: too many words, spaces at their ends, more than one line. The
 * edits are sorted and disjoint; applied to `old` they give `fresh`. */
bool rl_word_diff(rl_arena *arena, reslint_str old, reslint_str fresh, rl_word_edits *out);
#endif
