/* Reading files; replace.h has how they are written. */
#ifndef RL_OS_FILE_H
#define RL_OS_FILE_H
#include "base/arena.h"
#include "os/replace.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* Reads a whole file, or standard input for "-". Returns 0 or an errno value; EFBIG beyond `limit` bytes,
 * EISDIR for a folder. The bytes are in the arena and have a NUL after `len`. */
int rl_read_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len);

/* The same, and which file it was when it was read; `stamp` may be NULL. */
int rl_read_stamped_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len,
                         rl_stamp *stamp);

/* The same for a file that somebody else may have named: RL_NO_PLAIN_FILE for a device, and for a pipe, which
 * might never end; "-" is the name of a file. */
enum { RL_NO_PLAIN_FILE = -1 };
int rl_read_plain_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len);
/* What a value returned by one of these means, as half a sentence. */
const char *rl_file_problem(int problem);

/* Lists a folder, sorted by bytes, without "." and "..", pipes and devices. `is_folder[i]` says which entries
 * are folders. Returns 0 or an errno value. */
int rl_list_folder(rl_arena *arena, const char *path, char ***names, bool **is_folder, uint32_t *count);
#endif
