/* One number for the whole program: memory can run out anywhere, and then there is nobody to ask. */
#include "base/written.h"

#include <stdatomic.h>

static atomic_uint written;

unsigned rl_files_written(void) {
    return atomic_load(&written);
}

void rl_count_written(void) {
    atomic_fetch_add(&written, 1);
}
