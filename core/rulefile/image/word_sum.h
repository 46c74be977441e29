/* The sum by which a word is looked up in an image: its bytes in lower case, eight at a time. Inline, since every
 * word of every text is summed. */
#ifndef RL_RULEFILE_IMAGE_WORD_SUM_H
#define RL_RULEFILE_IMAGE_WORD_SUM_H
#include "reslint/kit/eight.h"
#include "reslint/plugin.h"

#include <stdbool.h>
#include <stdint.h>

static inline uint64_t rl_add_eight(uint64_t sum, uint64_t eight) {
    sum = (sum ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
    return sum ^ sum >> 29;
}

static inline uint32_t rl_sum_end(uint64_t sum) {
    return (uint32_t)(sum ^ sum >> 32);
}

/* The high bits of those among the eight bytes that are not ASCII letters or digits. */
static inline uint64_t rl_no_word(uint64_t eight) {
    uint64_t small = (eight | RK_ONES * 0x20) & ~RK_HIGHS, digit = (eight ^ RK_ONES * '0') & ~RK_HIGHS;
    uint64_t letters = (small + RK_ONES * (0x80 - 'a')) & ~(small + RK_ONES * (0x7F - 'z'));
    uint64_t digits = ~(digit + RK_ONES * (0x80 - 10));
    return (~(letters | digits) | eight) & RK_HIGHS;
}

/* The sum and the end of the word at `at`, if it is all ASCII and the text continues after it; false: look at
 * it byte by byte (rl_image_hash). `*end` is `at` if there is no word. */
static inline bool rl_quick_sum(reslint_str text, uint32_t at, uint32_t *hash, uint32_t *end) {
    for (uint64_t sum = 0; text.len - at >= 8; at += 8) {
        uint64_t eight = rk_eight(text.ptr + at), stop = rl_no_word(eight);
        if (!stop) {
            sum = rl_add_eight(sum, eight | RK_ONES * 0x20);
            continue;
        }
        uint64_t first = stop & (~stop + 1), before = (first >> 7) - 1;
        if (first & eight) return false; /* not ASCII */
        if (before) sum = rl_add_eight(sum, (eight | RK_ONES * 0x20) & before);
        *hash = rl_sum_end(sum);
        *end = at + (uint32_t)((before & RK_ONES) * RK_ONES >> 56);
        return true;
    }
    return false;
}
#endif
