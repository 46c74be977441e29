/* A file seen as memory, read-only. Nothing is read before it is looked at, so a large table costs a program
 * that does not use it nothing. If another program cuts the file short while it is mapped, reading past its
 * new end stops this one (SIGBUS): map only files that are replaced by renaming, as installed data are. */
#ifndef RL_OS_MAPPED_H
#define RL_OS_MAPPED_H
#include <stddef.h>

typedef struct rl_mapped {
    const unsigned char *bytes; /* NULL: nothing is mapped */
    size_t len;
} rl_mapped;

/* 0 or an errno value (EISDIR, EFBIG and EINVAL for what is no ordinary file, too large or empty). Owner: the
 * caller, who ends it with rl_unmap_file. */
int rl_map_file(const char *path, size_t limit, rl_mapped *out);
void rl_unmap_file(rl_mapped *mapped);
#endif
