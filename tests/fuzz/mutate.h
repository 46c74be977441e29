/* Texts that nobody would write, made from texts that somebody did: cut off, shuffled, damaged, put together
 * from the marks that mean something to reslint, or repeated until they are a megabyte. The same number
 * always gives the same text, so that a failure can be looked at again. */
#ifndef FUZZ_MUTATE_H
#define FUZZ_MUTATE_H
#include "base/arena.h"
#include "reslint/plugin.h"

typedef struct fuzz_random {
    uint64_t state;
} fuzz_random;

/* A number below `limit` (0 when that is 0). */
uint32_t fuzz_below(fuzz_random *random, uint32_t limit);
/* Where the numbers of text `index` of a run begin. */
fuzz_random fuzz_start(uint32_t seed, uint32_t index);

/* Text `index` of a run, in the arena; `*what` says how it was made. */
reslint_str fuzz_text(rl_arena *arena, uint32_t seed, uint32_t index, const reslint_str *texts,
                      uint32_t n_texts, const char **what);
#endif
