/* Texts that nobody would write, made from texts that somebody did: cut off, shuffled, damaged, put together
 * from the marks that have a meaning to reslint, or repeated up to a megabyte. The same number always gives
 * the same text, so that a failure can be reproduced. */
#ifndef FUZZ_MUTATE_H
#define FUZZ_MUTATE_H
#include "base/arena.h"
#include "reslint/plugin.h"

typedef struct fuzz_random {
    uint64_t state;
} fuzz_random;

/* A random number below `limit` (0 if that is 0). */
uint32_t fuzz_below(fuzz_random *random, uint32_t limit);
/* The random state at the start of text `index` of a run. */
fuzz_random fuzz_start(uint32_t seed, uint32_t index);

/* Text `index` of a run, in the arena; `*what` says how it was made. */
reslint_str fuzz_text(rl_arena *arena, uint32_t seed, uint32_t index, const reslint_str *texts,
                      uint32_t n_texts, const char **what);
#endif
