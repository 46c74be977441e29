/* Public interface: reporting faults of native rules. */
#include "api/reslint.h"
#include "os/guard.h"

void reslint_watch(void (*last_words)(void *data), void *data, uint32_t patience) {
    rl_watch_install(last_words, data, patience);
}
