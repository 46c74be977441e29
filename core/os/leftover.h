/* The new text of a file is written next to it, under a name of its own, before it takes the file's place. A
 * run that is killed in between leaves that behind; a later run removes it. */
#ifndef RL_OS_LEFTOVER_H
#define RL_OS_LEFTOVER_H
#include "base/arena.h"

/* ".reslint-PROCESS-NUMBER.tmp" in a folder, which is "" or ends with "/"; in the arena. Hidden, and without
 * the extension of a draft, so that nothing that searches folders takes it for one. */
const char *rl_leftover_name(rl_arena *arena, const char *folder, unsigned number);
/* Removes what processes that no longer exist left in the folder. What cannot be removed stays. */
void rl_leftovers_remove(rl_arena *arena, const char *folder);
#endif
