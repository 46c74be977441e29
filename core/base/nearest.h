/* The name that somebody probably meant: for "there is no rule of that name; the nearest is …". Any
 * thread. */
#ifndef RL_BASE_NEAREST_H
#define RL_BASE_NEAREST_H
#include "base/arena.h"
#include "reslint/plugin.h"

/* The name nearest to `word`, or NULL if none is near enough to be worth a guess (at most a third of its
 * letters changed, added, lost or swapped, or only the beginning written). The first of those equally
 * near. */
const char *rl_nearest(reslint_str word, const char *const *names, uint32_t count);

/* The end of the sentence “there is no X”: "; did you mean “Y”?" with the name `near`, or `end` if that is
 * NULL. In the arena, or `end` itself. */
const char *rl_did_you_mean(rl_arena *arena, const char *near, const char *end);

/* "auto, ga, sc": all of them, for “There are: …”. In the arena, or "". */
const char *rl_listed(rl_arena *arena, const char *const *names, uint32_t count);
#endif
