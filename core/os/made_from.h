/* A note that a file carries with it: from what, and how, it was made, and what was in it then. It is an
 * attribute of the file and not part of its text; if the file system has no attributes, nothing is known, and
 * the caller must take the file for somebody's own work. */
#ifndef RL_OS_MADE_FROM_H
#define RL_OS_MADE_FROM_H
#include "base/arena.h"

#include <stdbool.h>

/* Records that the file at `path`, which holds these bytes, was made by `how` from the file `from`. */
void rl_made_from_note(rl_arena *arena, const char *path, const char *how, const char *from,
                       const char *bytes, size_t len);
/* Was the file made like that, and does it still hold these bytes? False if not, or if nothing is known. */
bool rl_made_from_is(rl_arena *arena, const char *path, const char *how, const char *from, const char *bytes,
                     size_t len);
#endif
