/* reslint/kit/eight.h: looks at eight bytes of a text at once, for searches that read every byte of every
 * text. An answer has the high bit set in each byte that matches. Bytes are in the order of the text, the
 * first lowest, whatever the machine. Pure functions. Not part of rulekit.h: include it where you need it. */
#ifndef RESLINT_KIT_EIGHT_H
#define RESLINT_KIT_EIGHT_H
#include <stdint.h>

#define RK_ONES  UINT64_C(0x0101010101010101)
#define RK_HIGHS UINT64_C(0x8080808080808080)

static inline uint64_t rk_eight(const char *at) {
    const unsigned char *p = (const unsigned char *)at;
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}
/* The last bytes of a text, with zeros after them. */
static inline uint64_t rk_last_eight(const char *at, uint32_t left) {
    uint64_t eight = 0;
    for (uint32_t i = 0; i < left && i < 8; i++) eight |= (uint64_t)(unsigned char)at[i] << (8 * i);
    return eight;
}
/* Those that are `c`; the lowest is right, but there may be wrong ones above it. */
static inline uint64_t rk_eight_near(uint64_t eight, char c) {
    uint64_t other = eight ^ RK_ONES * (unsigned char)c;
    return (other - RK_ONES) & ~other & RK_HIGHS;
}
/* Those that are `c`, and no others. */
static inline uint64_t rk_eight_are(uint64_t eight, char c) {
    uint64_t other = eight ^ RK_ONES * (unsigned char)c;
    return ~(((other & ~RK_HIGHS) + ~RK_HIGHS) | other) & RK_HIGHS;
}
/* Those between two ASCII characters. */
static inline uint64_t rk_eight_between(uint64_t eight, char first, char last) {
    uint64_t low = eight & ~RK_HIGHS;
    return (low + RK_ONES * (0x80u - (unsigned char)first)) &
           ~(low + RK_ONES * (0x7Fu - (unsigned char)last)) & ~eight & RK_HIGHS;
}
/* How many bytes come before the lowest one in an answer, which must have one. */
static inline uint32_t rk_eight_first(uint64_t bits) {
    uint64_t lowest = bits & (~bits + 1);
    return (uint32_t)((((lowest >> 7) - 1) & RK_ONES) * RK_ONES >> 56);
}
#endif
