/* Repair of scanning damage in the first words: "Wel coming", "Reguests", "Reiteratesits request", "Takes n
 * ote". */
#ifndef RL_RECOGNISE_OPENING_OPENING_REPAIR_H
#define RL_RECOGNISE_OPENING_OPENING_REPAIR_H
#include "recognise/opening/opening_words.h"

/* Changes the words so that from `start` they begin as a phrase of the lexicon does; false when no repair is
 * near. The spans of the words still say what is in the text. */
bool rl_opening_repair(rl_opening_words *words, uint32_t start);
#endif
