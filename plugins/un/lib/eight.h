/* Eight bytes of a text at once, for rules that would otherwise ask about every byte: each answer has the
 * high bit of the bytes that are meant set. Bytes lie in the order of the text, the first lowest. */
#ifndef UN_EIGHT_H
#define UN_EIGHT_H

#include "reslint/rulekit.h"

#define UN_ONES  UINT64_C(0x0101010101010101)
#define UN_HIGHS UINT64_C(0x8080808080808080)

static inline uint64_t un_eight(const char *at) {
    const unsigned char *p = (const unsigned char *)at;
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}
/* The last bytes of a text, with zeros behind them. */
static inline uint64_t un_last_eight(const char *at, uint32_t left) {
    uint64_t eight = 0;
    for (uint32_t i = 0; i < left && i < 8; i++) eight |= (uint64_t)(unsigned char)at[i] << (8 * i);
    return eight;
}
/* Those that are `c`. */
static inline uint64_t un_eight_are(uint64_t eight, char c) {
    uint64_t other = eight ^ UN_ONES * (unsigned char)c;
    return ~(((other & ~UN_HIGHS) + ~UN_HIGHS) | other) & UN_HIGHS;
}
/* Those between two characters of ASCII. */
static inline uint64_t un_eight_between(uint64_t eight, char first, char last) {
    uint64_t low = eight & ~UN_HIGHS;
    return (low + UN_ONES * (0x80u - (unsigned char)first)) &
           ~(low + UN_ONES * (0x7Fu - (unsigned char)last)) & ~eight & UN_HIGHS;
}
/* Which byte is meant by the lowest bit of an answer (that has one). */
static inline uint32_t un_eight_first(uint64_t bits) {
    uint64_t lowest = bits & (~bits + 1);
    return (uint32_t)((((lowest >> 7) - 1) & UN_ONES) * UN_ONES >> 56);
}
#endif
