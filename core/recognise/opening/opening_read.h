/* Reads the opening phrase from the first words: by the lexicon (longest phrase first, also/further allowed
 * between its words), then by the forms of the language; the longer reading wins. */
#ifndef RL_RECOGNISE_OPENING_OPENING_READ_H
#define RL_RECOGNISE_OPENING_OPENING_READ_H
#include "recognise/lexicon.h"
#include "recognise/opening/opening_words.h"

#define RL_NO_WORD UINT32_MAX

typedef struct rl_opening_reading {
    uint32_t opening_class; /* RESLINT_OPENING_… */
    uint32_t verb;          /* the word that decides the class; a phrase begins with it or with its adverbs */
    uint32_t end;           /* the word after the phrase */
    uint32_t marker;        /* the word "also" or "further", or RL_NO_WORD */
    bool known;             /* it begins with a phrase of the lexicon */
    bool partial; /* its verb is a head, but none of that head's phrases fits: "Takes n ote", "Calls u pon" */
    const rl_phrase *phrase; /* it is exactly this phrase, or NULL */
} rl_opening_reading;

/* Reads the phrase that begins at word `start`. On entry `reading->marker` says whether also or further comes
 * before it. `organ` (RESLINT_ORGAN_…) decides how far some phrases reach. */
bool rl_opening_read(const rl_opening_words *words, uint32_t start, bool mun, uint32_t organ,
                     rl_opening_reading *reading);

/* By form alone, and what forms can add after a phrase (opening_form.c). */
bool rl_form_read(const rl_opening_words *words, uint32_t start, rl_opening_reading *reading);
void rl_form_extend(const rl_opening_words *words, rl_opening_reading *reading);

bool rl_is_marker(const rl_opening_words *words, uint32_t i);
/* Is it known as a verb of resolutions, in this or the other form? */
bool rl_known_verb(const rl_opening_words *words, uint32_t i);
/* Skips adverbs and "once again" from `i`; returns the first word that is neither. */
uint32_t rl_skip_adverbs(const rl_opening_words *words, uint32_t i);
#endif
