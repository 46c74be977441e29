/* Reading files; how they are written is in replace.h. */
#ifndef RL_OS_FILE_H
#define RL_OS_FILE_H
#include "base/arena.h"
#include "os/replace.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* Reads a whole file, or standard input for "-". 0, or an errno value; EFBIG past `limit` bytes, EISDIR for a
 * folder. The bytes live in the arena and are NUL-terminated after `len`. */
int rl_read_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len);

/* The same, and which file it was when it was read; `stamp` may be NULL. */
int rl_read_stamped_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len,
                         rl_stamp *stamp);

/* The same for a file that somebody else may have named: RL_NO_PLAIN_FILE for a pipe, which might never end,
 * and for a device; "-" is a file's name. */
enum { RL_NO_PLAIN_FILE = -1 };
int rl_read_plain_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len);
/* What a value that one of these gave means, as half a sentence. */
const char *rl_file_problem(int problem);

/* Folder listing, sorted by bytes, without "." and "..", and without pipes and devices. `is_folder[i]` says
 * which entries are folders. 0 or an errno value. */
int rl_list_folder(rl_arena *arena, const char *path, char ***names, bool **is_folder, uint32_t *count);
#endif
