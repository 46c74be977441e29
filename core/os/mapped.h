/* A file seen as memory, read-only. Nothing is read before it is looked at, so that a large table costs
 * nothing to a program that does not use it. If another program truncates the file while it is mapped,
 * reading past its new end stops this one (SIGBUS): map only files that are replaced by renaming, as
 * installed data are. */
#ifndef RL_OS_MAPPED_H
#define RL_OS_MAPPED_H
#include <stddef.h>

typedef struct rl_mapped {
    const unsigned char *bytes; /* NULL if nothing is mapped */
    size_t len;
} rl_mapped;

/* Returns 0 or an errno value (EISDIR, EFBIG or EINVAL if it is not an ordinary file, too large or empty).
 * Owner: the caller, who unmaps it with rl_unmap_file. */
int rl_map_file(const char *path, size_t limit, rl_mapped *out);
void rl_unmap_file(rl_mapped *mapped);
#endif
