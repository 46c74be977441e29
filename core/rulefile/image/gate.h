/* The words without which a pattern cannot match. A text is cut into words once for all rules; a pattern that
 * needs a word is tried only on blocks that contain it, which makes a thousand patterns cheap. */
#ifndef RL_RULEFILE_IMAGE_GATE_H
#define RL_RULEFILE_IMAGE_GATE_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef RL_VEC(reslint_str) rl_gate_words;

/* Whole words, one of which is in everything that the pattern (a valid one) matches; capitals make no
 * difference. False: no such word is known, and the pattern has to be tried everywhere. Never wrong, but it
 * often misses words that would do. */
bool rl_gate_find(rl_arena *arena, const char *pattern, rl_gate_words *out);
/* Where there is no such word: texts of at least three adjacent letters, one of which is in everything that
 * the pattern matches. */
bool rl_gate_find_letters(rl_arena *arena, const char *pattern, rl_gate_words *out);
#endif
