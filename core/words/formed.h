/* Words formed from known words: “digitalizing” where a list has “digitalize”, “subnodes” where it has
 * “nodes”. Lists hold most inflected forms themselves; this is for what they leave out. Short pieces form
 * words by chance, so what is left after taking off an ending or a prefix must have some length. */
#ifndef RL_WORDS_FORMED_H
#define RL_WORDS_FORMED_H
#include "reslint/plugin.h"

#include <stdbool.h>

/* Is a word in lower case formed from one for which `known(list, …)` is true? */
bool rl_word_is_formed(reslint_str word, bool (*known)(const void *list, reslint_str word), const void *list);
#endif
