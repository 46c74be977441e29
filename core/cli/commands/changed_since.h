/* Earlier versions (--changed-since REV): the file as git has it at a revision. */
#ifndef RL_CLI_COMMANDS_CHANGED_SINCE_H
#define RL_CLI_COMMANDS_CHANGED_SINCE_H
#include "base/arena.h"

#include <stdbool.h>

/* The file's text at a revision, by `git show`. Returns false and sets `problem` when git cannot be asked;
 * true with `text` NULL when the file did not exist then, even under another name. In the arena. Any
 * thread. */
bool cli_since_read(rl_arena *arena, const char *revision, const char *path, const char **text, size_t *len,
                    const char **problem);
#endif
