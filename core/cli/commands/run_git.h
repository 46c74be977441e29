/* git, asked in somebody else's folder: the only program that reslint ever starts. What that folder's own
 * configuration says must not make git start others in turn (docs/security.md). */
#ifndef RL_CLI_RUN_GIT_H
#define RL_CLI_RUN_GIT_H
#include "base/arena.h"

/* Runs “git ARGUMENT…” in the folder, with its messages thrown away; `arguments` ends with NULL. Gives its
 * exit status, or -1 when it could not be run; what it printed is in the arena. Any thread. */
int cli_run_git(rl_arena *arena, const char *folder, const char *const *arguments, char **text, size_t *len);
#endif
