/* What lies at a path, and where a path leads. Any thread. */
#ifndef RL_OS_PATHS_H
#define RL_OS_PATHS_H
#include "base/arena.h"

#include <stdbool.h>

/* Is something there, a folder, a symbolic link? But for rl_is_link() links are followed. Where the answer is
 * no, errno tells why. */
bool rl_is_there(const char *path);
bool rl_is_folder(const char *path);
bool rl_is_link(const char *path);
/* May this process read it? */
bool rl_is_readable(const char *path);
/* Do both lead to one file? Paths that are spelled alike do, whether there is a file or not. */
bool rl_is_same_file(const char *one, const char *other);
/* Absolute, without symbolic links and dots, in the arena; NULL when there is no such file (errno). */
const char *rl_real_path(rl_arena *arena, const char *path);
/* The folder that relative paths begin at, in the arena; NULL when it is gone. */
const char *rl_working_folder(rl_arena *arena);
#endif
