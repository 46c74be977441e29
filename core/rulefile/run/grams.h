/* Which letters are next to each other in a text: a bit for every three of them, using five bits of each
 * letter (which makes capitals and lower case the same). A pattern that needs "organ" is not tried where
 * "org", "rga" or "gan" is missing; with hundreds of patterns that is nearly everywhere. When there are only
 * a few, it is quicker to look for them one by one. */
#ifndef RL_RULEFILE_RUN_GRAMS_H
#define RL_RULEFILE_RUN_GRAMS_H
#include "reslint/plugin.h"

#include <stdbool.h>

enum { RL_GRAM_WORDS = 512 };
typedef struct rl_grams {
    uint64_t bits[RL_GRAM_WORDS];
} rl_grams;

void rl_grams_of(reslint_str text, rl_grams *out);
/* The same question as rl_grams_may_hold, asked of the text itself: for when there are few letters to ask
 * about. */
bool rl_text_may_hold(reslint_str text, const char *letters);
/* May the text contain the letters? False is certain; true is not. */
bool rl_grams_may_hold(const rl_grams *grams, const char *letters);
#endif
