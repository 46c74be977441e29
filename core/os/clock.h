/* A clock for `--statistics`: nanoseconds that only grow, from an arbitrary start. It measures elapsed time
 * and not processor time, which would cost a system call at every rule. */
#ifndef RL_OS_CLOCK_H
#define RL_OS_CLOCK_H
#include <stdint.h>
#include <time.h>

static inline uint64_t rl_clock(void) {
    struct timespec now = {0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Adds the time since `began` and returns the present time, which is when the next step begins. */
static inline uint64_t rl_clock_add(uint64_t *sum, uint64_t began) {
    uint64_t now = rl_clock();
    *sum += now - began;
    return now;
}

/* Starts measuring one of several sums; nothing is measured if there are no sums. */
static inline uint64_t rl_clock_start(const uint64_t *sums) {
    return sums ? rl_clock() : 0;
}
static inline void rl_clock_stop(uint64_t *sums, uint32_t index, uint64_t began) {
    if (sums) rl_clock_add(&sums[index], began);
}
#endif
