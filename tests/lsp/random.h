/* Random edits, some that people make and some that nobody makes; the same ones for the same seed. */
#ifndef RL_TEST_LSP_RANDOM_H
#define RL_TEST_LSP_RANDOM_H
#include "reslint/plugin.h"

enum { RANDOM_TEXT = 4096 };

typedef struct random_state {
    uint64_t state; /* odd */
} random_state;

uint32_t random_below(random_state *random, uint32_t limit);
/* One edit of `text`: the stretch to remove, in whole characters, and what to insert (NUL-terminated);
 * returns the length of that. */
uint32_t random_edit(random_state *random, reslint_str text, reslint_span *at, char inserted[RANDOM_TEXT]);
#endif
