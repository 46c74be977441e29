/* A clock for `--statistics`: nanoseconds that only grow, from nowhere in particular. What is measured is the
 * time that passed and not the processor's, which would cost a call of the system at every rule. */
#ifndef RL_OS_CLOCK_H
#define RL_OS_CLOCK_H
#include <stdint.h>
#include <time.h>

static inline uint64_t rl_clock(void) {
    struct timespec now = {0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Adds what passed since `began` and gives the time that it is now: the beginning of what comes next. */
static inline uint64_t rl_clock_add(uint64_t *sum, uint64_t began) {
    uint64_t now = rl_clock();
    *sum += now - began;
    return now;
}

/* The same for one of many, where nothing is measured as long as there are no sums. */
static inline uint64_t rl_clock_start(const uint64_t *sums) {
    return sums ? rl_clock() : 0;
}
static inline void rl_clock_stop(uint64_t *sums, uint32_t index, uint64_t began) {
    if (sums) rl_clock_add(&sums[index], began);
}
#endif
