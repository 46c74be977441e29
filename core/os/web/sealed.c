/* See sealed.h. What is never loaded need not be sealed. */
#include "os/sealed.h"

#include <errno.h>

int rl_seal_file(const char *path, rl_sealed *out) {
    (void)path;
    *out = (rl_sealed){.fd = -1};
    return ENOTSUP;
}

const char *rl_sealed_path(rl_arena *arena, const rl_sealed *sealed) {
    (void)sealed;
    return rl_copy(arena, "", 0);
}

void rl_seal_end(rl_sealed *sealed, bool keep_open) {
    (void)sealed, (void)keep_open;
}
