/* A note that a file carries with it: from what, and how, it was made, and what was in it then. It is an attribute
 * of the file and no part of its text; where a file system has none, nothing is known, and whoever asks must take
 * the file for somebody's work. */
#ifndef RL_OS_MADE_FROM_H
#define RL_OS_MADE_FROM_H
#include "base/arena.h"

#include <stdbool.h>

/* Notes that the file at `path`, which holds these bytes, was made by `how` from the file `from`. */
void rl_made_from_note(rl_arena *arena, const char *path, const char *how, const char *from,
                       const char *bytes, size_t len);
/* Was the file made so, and does it hold these bytes still? False: it was not, or nobody knows. */
bool rl_made_from_is(rl_arena *arena, const char *path, const char *how, const char *from, const char *bytes,
                     size_t len);
#endif
