/* Running git in somebody else's folder: it is the only program that reslint ever starts. The configuration
 * in that folder must not make git start others in turn (docs/security.md). */
#ifndef RL_CLI_RUN_GIT_H
#define RL_CLI_RUN_GIT_H
#include "base/arena.h"

/* Runs “git ARGUMENT…” in the folder and discards its messages; `arguments` ends with NULL. Returns its exit
 * status, or -1 when it could not be run; its output is in the arena. Any thread. */
int cli_run_git(rl_arena *arena, const char *folder, const char *const *arguments, char **text, size_t *len);
#endif
