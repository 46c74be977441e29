/* Earlier versions (--changed-since REV, --base FILE): the file as git has it at a revision, and only those
 * findings that an earlier version did not have. */
#ifndef RL_CLI_COMMANDS_SINCE_H
#define RL_CLI_COMMANDS_SINCE_H
#include "cli/formats/printer.h"

/* The file's text at a revision, by `git show`. False with `problem` set when git cannot be asked; true with
 * `text` NULL when the file did not exist then. In the arena. Any thread. */
bool cli_since_read(rl_arena *arena, const char *revision, const char *path, const char **text, size_t *len,
                    const char **problem);
/* Takes out of `checked` what `before` had too: the same rule in the same clause, or about the same words. */
void cli_since_filter(rl_arena *arena, reslint_document *before, cli_checked *checked);
#endif
