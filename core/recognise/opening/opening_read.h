/* Reading the opening phrase off the first words: the lexicon (longest phrase first, also/further allowed
 * between its words), then the forms of the language, of which the longer reading wins. */
#ifndef RL_RECOGNISE_OPENING_OPENING_READ_H
#define RL_RECOGNISE_OPENING_OPENING_READ_H
#include "recognise/lexicon.h"
#include "recognise/opening/opening_words.h"

#define RL_NO_WORD UINT32_MAX

typedef struct rl_opening_reading {
    uint32_t opening_class; /* RESLINT_OPENING_… */
    uint32_t verb;          /* the word that carries the class; a phrase begins at it or at its adverbs */
    uint32_t end;           /* the word after the phrase */
    uint32_t marker;        /* the word "also" or "further", or RL_NO_WORD */
    bool known;             /* a phrase of the lexicon is at its head */
    bool partial; /* its verb is a head whose phrases do not fit here: "Takes n ote", "Calls u pon" */
    const rl_phrase *phrase; /* it is exactly this phrase, or NULL */
} rl_opening_reading;

/* Reads the phrase that begins at word `start`. `reading->marker` says on entry whether there was a marker in
 * front. `organ` (RESLINT_ORGAN_…) decides how far some phrases reach. */
bool rl_opening_read(const rl_opening_words *words, uint32_t start, bool mun, uint32_t organ,
                     rl_opening_reading *reading);

/* The forms alone, and what they can add after a phrase (rl_opening_form.c). */
bool rl_form_read(const rl_opening_words *words, uint32_t start, rl_opening_reading *reading);
void rl_form_extend(const rl_opening_words *words, rl_opening_reading *reading);

bool rl_is_marker(const rl_opening_words *words, uint32_t i);
/* Is it known as a verb of resolutions, in this or the other form? */
bool rl_known_verb(const rl_opening_words *words, uint32_t i);
/* Skips adverbs and "once again" from `i`; gives the first word that is none. */
uint32_t rl_skip_adverbs(const rl_opening_words *words, uint32_t i);
#endif
