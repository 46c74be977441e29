/* The difference of two texts as a unified diff, for people and for patch(1). */
#ifndef RL_TEXT_LINE_DIFF_H
#define RL_TEXT_LINE_DIFF_H
#include "base/arena.h"
#include "reslint/plugin.h"

/* "" if the texts are the same. NUL-terminated, in the arena. `path` comes after "--- " and "+++ ". */
reslint_str rl_diff(rl_arena *arena, const char *path, reslint_str before, reslint_str after);
#endif
