/* Reading and replacing files. */
#ifndef RL_BASE_FILE_H
#define RL_BASE_FILE_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* Reads a whole file, or standard input for "-". 0, or an errno value; EFBIG past `limit` bytes, EISDIR for a
 * folder. The bytes live in the arena and are NUL-terminated behind `len`. */
int rl_read_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len);

/* Replaces the file's contents in one step: a new file beside it is written, flushed to disk and renamed over
 * it, with the same permissions; a symbolic link keeps pointing at the same place. 0, or an errno value, and
 * then the old file is whole. */
int rl_replace_file(rl_arena *arena, const char *path, const char *bytes, size_t len);

/* Folder listing, sorted by bytes, without "." and "..". `is_folder[i]` says which entries are folders.
 * 0 or an errno value. */
int rl_list_folder(rl_arena *arena, const char *path, char ***names, bool **is_folder, uint32_t *count);
#endif
