/* The library's face: faults of native rules are told. */
#include "lint/watch.h"
#include "reslint/reslint.h"

void reslint_watch(void (*last_words)(void *data), void *data, uint32_t patience) {
    rl_watch_install(last_words, data, patience);
}
