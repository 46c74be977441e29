/* Files that are part of the program. The static program (docs/static.md) holds its rules, data and profiles;
 * it knows them as a folder under /proc/self, where the system lets nobody make a file, so that no real file
 * is hidden. Only os/ looks here: file.h, paths.h and mapped.h answer for these paths as for any other. Other
 * programs hold no files, and the compiler drops the code that asks for them. */
#ifndef RL_OS_LINKED_FILES_H
#define RL_OS_LINKED_FILES_H
#include "base/arena.h"

#include <errno.h>
#include <stdbool.h>

#define RL_LINKED_FOLDER "/proc/self/reslint:"

typedef struct rl_linked_file {
    const char *name; /* relative to RL_LINKED_FOLDER: "rules/un.rules" */
    const unsigned char *bytes;
    size_t len;
} rl_linked_file;

#ifdef RESLINT_STATIC
/* Is the path that folder or something below it, whether there is such a file or not? */
bool rl_is_linked_path(const char *path);
/* The file, which lives as long as the program; NULL, with errno set, if there is none of that name. */
const rl_linked_file *rl_linked_file_at(const char *path);
/* Is it one of the folders that the files are in? Sets errno as rl_is_folder() does. */
bool rl_is_linked_folder(const char *path);
/* As rl_list_folder(). */
int rl_list_linked(rl_arena *arena, const char *path, char ***names, bool **is_folder, uint32_t *count);
/* Are these the bytes of one of the files? */
bool rl_is_linked_bytes(const unsigned char *bytes);
#else
static inline bool rl_is_linked_path(const char *path) {
    (void)path;
    return false;
}
static inline const rl_linked_file *rl_linked_file_at(const char *path) {
    (void)path;
    errno = ENOENT;
    return NULL;
}
static inline bool rl_is_linked_folder(const char *path) {
    (void)path;
    return false;
}
static inline int rl_list_linked(rl_arena *arena, const char *path, char ***names, bool **is_folder,
                                 uint32_t *count) {
    (void)arena, (void)path, (void)names, (void)is_folder, (void)count;
    return ENOENT;
}
static inline bool rl_is_linked_bytes(const unsigned char *bytes) {
    (void)bytes;
    return false;
}
#endif
#endif
