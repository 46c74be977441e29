/* The new text of a file is written beside it, under a name of its own, before it takes the file's place. A
 * run that is killed in between leaves that behind; a later run takes it away. */
#ifndef RL_OS_LEFTOVER_H
#define RL_OS_LEFTOVER_H
#include "base/arena.h"

/* ".reslint-PROCESS-NUMBER.tmp" in a folder, which is "" or ends with "/"; in the arena. Hidden, and no draft
 * by its ending: nothing that searches folders takes it for one. */
const char *rl_leftover_name(rl_arena *arena, const char *folder, unsigned number);
/* Takes away what processes that are no more left in the folder. What cannot be taken away stays. */
void rl_leftovers_remove(rl_arena *arena, const char *folder);
#endif
