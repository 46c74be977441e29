/* Search by halves. What is sorted is asked by index, so that it may be an array, a mapped file, or offsets that are
 * worked out. Inline, so that asking costs no call. */
#ifndef RL_BASE_SORTED_H
#define RL_BASE_SORTED_H

#include <stdbool.h>
#include <stdint.h>

/* Does the item at `i` of `items` come before what is looked for? Once it does not, no later one does. */
typedef bool rl_comes_before(const void *items, uint32_t i, const void *wanted);

/* The first index from `low` up to `high` whose item does not come before `wanted`; `high`: they all do.
 * `items` may be NULL where low == high. */
static inline uint32_t rl_first_from(const void *items, uint32_t low, uint32_t high, rl_comes_before *before,
                                     const void *wanted) {
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (before(items, middle, wanted))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

#endif
