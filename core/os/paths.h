/* What is at a path, and where a path leads. Any thread. */
#ifndef RL_OS_PATHS_H
#define RL_OS_PATHS_H
#include "base/arena.h"

#include <stdbool.h>
#include <string.h>

/* Is there something, a folder, a symbolic link? All but rl_is_link() follow links. If the answer is no,
 * errno says why. */
bool rl_is_there(const char *path);
bool rl_is_folder(const char *path);
bool rl_is_link(const char *path);
/* May this process read it? */
bool rl_is_readable(const char *path);
/* Do both lead to the same file? Paths that are spelt alike do, whether there is a file or not. */
bool rl_is_same_file(const char *one, const char *other);
/* Absolute, without symbolic links and dots, in the arena; NULL, with errno set, if there is no such file. */
const char *rl_real_path(rl_arena *arena, const char *path);
/* What follows a folder and a slash in a path: "c/d" of "/a/b/c/d" for "/a/b"; NULL if the path is not below the
 * folder. Both are absolute, or both begin in the same folder; nothing is looked up. */
static inline const char *rl_below(const char *folder, const char *path) {
    size_t len = strlen(folder);
    if (len == 1) len = 0; /* the root is a slash itself */
    return strncmp(path, folder, len) == 0 && path[len] == '/' ? path + len + 1 : NULL;
}
/* The folder from which relative paths start, in the arena; NULL if it no longer exists. */
const char *rl_working_folder(rl_arena *arena);
#endif
