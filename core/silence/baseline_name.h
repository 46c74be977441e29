/* Names of files in a baseline. A name is bytes and JSON is Unicode: a byte that is not UTF-8 is written as a
 * character of the private use area, U+EF80 to U+EFFF, and read back as that byte. */
#ifndef RL_SILENCE_BASELINE_NAME_H
#define RL_SILENCE_BASELINE_NAME_H
#include "base/arena.h"

/* For the file, and back. Every name comes back as it was. In the arena. */
const char *rl_baseline_name_write(rl_arena *arena, const char *name);
const char *rl_baseline_name_read(rl_arena *arena, const char *text);
#endif
