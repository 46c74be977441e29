/* Order and binary search. Sorted items are compared by index, so that they may be an array, a mapped file, or offsets
 * that are worked out. Inline, so that a comparison costs no call. */
#ifndef RL_BASE_SORTED_H
#define RL_BASE_SORTED_H

#include <stdbool.h>
#include <stdint.h>

/* How two numbers compare, as qsort asks: negative, 0 or positive. */
static inline int rl_order(uint64_t a, uint64_t b) {
    return (a > b) - (a < b);
}

/* The same for pairs of numbers; the second one counts where the first ones are equal. */
static inline int rl_order_two(uint64_t a, uint64_t b, uint64_t next_a, uint64_t next_b) {
    int order = rl_order(a, b);
    return order ? order : rl_order(next_a, next_b);
}

/* Does item `i` of `items` come before what is looked for? Once one does not, no later one may. */
typedef bool rl_comes_before(const void *items, uint32_t i, const void *wanted);

/* The first index from `low` up to `high` whose item does not come before `wanted`; `high` if they all do.
 * `items` may be NULL if low == high. */
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
