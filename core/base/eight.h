/* Eight bytes of a text at once, where every byte of every text is looked at: an answer has the high bit of the
 * bytes that are meant set. Bytes lie in the order of the text, the first lowest, whatever the machine. Pure
 * functions. */
#ifndef RL_BASE_EIGHT_H
#define RL_BASE_EIGHT_H
#include <stdint.h>

#define RL_ONES  UINT64_C(0x0101010101010101)
#define RL_HIGHS UINT64_C(0x8080808080808080)

static inline uint64_t rl_eight(const char *at) {
    const unsigned char *p = (const unsigned char *)at;
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}
/* Those that are `c`; the lowest is right, above it there may be others. */
static inline uint64_t rl_eight_near(uint64_t eight, char c) {
    uint64_t other = eight ^ RL_ONES * (unsigned char)c;
    return (other - RL_ONES) & ~other & RL_HIGHS;
}
/* Those that are `c`, and no others. */
static inline uint64_t rl_eight_are(uint64_t eight, char c) {
    uint64_t other = eight ^ RL_ONES * (unsigned char)c;
    return ~(((other & ~RL_HIGHS) + ~RL_HIGHS) | other) & RL_HIGHS;
}
/* Those between two characters of ASCII. */
static inline uint64_t rl_eight_between(uint64_t eight, char first, char last) {
    uint64_t low = eight & ~RL_HIGHS;
    return (low + RL_ONES * (0x80u - (unsigned char)first)) &
           ~(low + RL_ONES * (0x7Fu - (unsigned char)last)) & ~eight & RL_HIGHS;
}
/* How many bytes lie before the lowest one that an answer has (which has one). */
static inline uint32_t rl_eight_first(uint64_t bits) {
    uint64_t lowest = bits & (~bits + 1);
    return (uint32_t)((((lowest >> 7) - 1) & RL_ONES) * RL_ONES >> 56);
}
#endif
