/* A file's contents as they were at one moment, which nobody can change any more, not even this process: what
 * is judged is what is loaded, whatever happens to the file in the meantime. */
#ifndef RL_OS_SEALED_H
#define RL_OS_SEALED_H
#include "base/arena.h"

#include <stdbool.h>

typedef struct rl_sealed {
    int fd;
    const unsigned char *bytes;
    size_t len;
} rl_sealed;

/* Returns 0, or an errno value, and then there is nothing to end. Links are not followed. Owner: the caller,
 * who ends it with rl_seal_end(). */
int rl_seal_file(const char *path, rl_sealed *out);
/* A path under which rl_library_open() finds exactly these bytes. In the arena. */
const char *rl_sealed_path(rl_arena *arena, const rl_sealed *sealed);
/* `keep_open`: code was loaded through the descriptor, whose number must stay in use. */
void rl_seal_end(rl_sealed *sealed, bool keep_open);
#endif
