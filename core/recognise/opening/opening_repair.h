/* Repair of scanning damage in the first words: "Wel coming", "Reguests", "Reiteratesits request", "Takes n
 * ote". */
#ifndef RL_RECOGNISE_OPENING_OPENING_REPAIR_H
#define RL_RECOGNISE_OPENING_OPENING_REPAIR_H
#include "recognise/opening/opening_words.h"

/* Changes the words so that from `start` they begin with a phrase of the lexicon; false if no repair is close
 * enough. The spans of the words still point to what is in the text. */
bool rl_opening_repair(rl_opening_words *words, uint32_t start);
#endif
