/* The name that somebody probably meant: for "there is no rule of that name; the nearest is …". Any thread.
 */
#ifndef RL_BASE_NEAREST_H
#define RL_BASE_NEAREST_H
#include "base/arena.h"
#include "reslint/plugin.h"

/* The name nearest to `word`, or NULL when none is near enough to be worth a guess (a third of its letters
 * changed, added, lost or swapped, or only the beginning written). Of equals the first. */
const char *rl_nearest(reslint_str word, const char *const *names, uint32_t count);

/* The end of the sentence “there is no X”: "; did you mean “Y”?" for the name that is near, or `end` when it is
 * NULL. In the arena, or `end` itself. */
const char *rl_did_you_mean(rl_arena *arena, const char *near, const char *end);
#endif
