/* See library.h. A page loads no code: packs are linked in. */
#include "os/library.h"

#include <stddef.h>

bool rl_library_loads(void) {
    return false;
}

void *rl_library_open(const char *path, const char **problem) {
    (void)path;
    *problem = "this reslint loads no packs; it holds its own";
    return NULL;
}

void *rl_library_symbol(void *library, const char *name) {
    (void)library, (void)name;
    return NULL;
}
