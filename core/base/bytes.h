/* Numbers as the program's data files hold them: little-endian, whatever the machine, at any address. */
#ifndef RL_BASE_BYTES_H
#define RL_BASE_BYTES_H
#include <stdint.h>

static inline uint32_t rl_u16_at(const unsigned char *p) {
    return (uint32_t)p[0] | (uint32_t)p[1] << 8;
}
static inline uint32_t rl_u32_at(const unsigned char *p) {
    return rl_u16_at(p) | rl_u16_at(p + 2) << 16;
}
#endif
