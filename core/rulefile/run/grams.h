/* Which letters come next to each other in a text: a bit for every three of them, five bits of each (so that
 * capitals are as small letters). A
 * pattern that needs "organ" is not tried where "org", "rga" or "gan" are missing; with hundreds of patterns
 * that is nearly everywhere. A few are quicker looked for one by one. */
#ifndef RL_RULEFILE_RUN_GRAMS_H
#define RL_RULEFILE_RUN_GRAMS_H
#include "reslint/plugin.h"

#include <stdbool.h>

enum { RL_GRAM_WORDS = 512 };
typedef struct rl_grams {
    uint64_t bits[RL_GRAM_WORDS];
} rl_grams;

void rl_grams_of(reslint_str text, rl_grams *out);
/* As rl_grams_may_hold of the text's, for when there are few letters to ask about. */
bool rl_text_may_hold(reslint_str text, const char *letters);
/* May the letters stand in the text? False is certain; true is not. */
bool rl_grams_may_hold(const rl_grams *grams, const char *letters);
#endif
