/* See library.h. */
#include "os/library.h"

#include <dlfcn.h>
#include <stddef.h>

bool rl_library_loads(void) {
#ifdef RESLINT_STATIC
    return false;
#else
    return true;
#endif
}

void *rl_library_open(const char *path, const char **problem) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
    *problem = dlerror();
    if (!*problem) *problem = "no reason is given";
    return NULL;
}

void *rl_library_symbol(void *library, const char *name) {
    return dlsym(library, name);
}
