/* See paths.h. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "os/paths.h"
#include "os/linked_files.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool rl_is_there(const char *path) {
    struct stat info;
    if (rl_is_linked_path(path)) return rl_linked_file_at(path) || rl_is_linked_folder(path);
    return stat(path, &info) == 0;
}

bool rl_is_folder(const char *path) {
    struct stat info;
    if (rl_is_linked_path(path)) return rl_is_linked_folder(path);
    if (stat(path, &info)) return false;
    if (!S_ISDIR(info.st_mode)) errno = ENOTDIR;
    return S_ISDIR(info.st_mode);
}

bool rl_is_link(const char *path) {
    struct stat info;
    return lstat(path, &info) == 0 && S_ISLNK(info.st_mode);
}

bool rl_is_readable(const char *path) {
    return rl_is_linked_path(path) ? rl_is_there(path) : access(path, R_OK) == 0;
}

bool rl_is_same_file(const char *one, const char *other) {
    struct stat a, b;
    if (strcmp(one, other) == 0) return true;
    return stat(one, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

const char *rl_real_path(rl_arena *arena, const char *path) {
    if (rl_is_linked_path(path)) return rl_is_there(path) ? rl_copy(arena, path, strlen(path)) : NULL;
    return realpath(path, rl_alloc(arena, PATH_MAX));
}

const char *rl_working_folder(rl_arena *arena) {
    return getcwd(rl_alloc(arena, PATH_MAX), PATH_MAX);
}
