/* The program itself, its machine, and other programs. */
#ifndef RL_OS_PROGRAM_H
#define RL_OS_PROGRAM_H
#include "base/arena.h"

/* The folder of the running program, without a slash at the end; NULL if the system does not say. For a
 * program that holds its files (linked_files.h), a folder among those. */
const char *rl_program_folder(rl_arena *arena);
/* How many processors may work at the same time; at least 1. */
unsigned rl_processors(void);
/* Runs the program at `path` (no search, no shell) with nothing to read and its messages discarded. Both
 * lists end with NULL; arguments[0] is its name. What it printed, at most `limit` bytes, becomes `text` (in
 * the arena). Returns its exit status, or -1 if it could not be run, printed more or was ended by a signal.
 * Any thread. */
int rl_run_program(rl_arena *arena, const char *path, const char *const *arguments,
                   const char *const *environment, size_t limit, char **text, size_t *len);
#endif
