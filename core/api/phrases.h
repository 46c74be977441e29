/* api/phrases.h: the words of the field: how paragraphs begin, and the names of organs and languages. Constant;
 * any thread. */
#ifndef RESLINT_API_PHRASES_H
#define RESLINT_API_PHRASES_H

#include "reslint/plugin.h"

#include <stdbool.h>

struct rl_arena;

/* A phrase that paragraphs begin with: lower case, without also and further. Constant; any thread. */
typedef struct reslint_phrase {
    reslint_str text;
    bool preambular, operative;
    bool directive; /* it speaks to somebody */
    bool mun;       /* only Model UN has it */
} reslint_phrase;
uint32_t reslint_phrase_count(void);
reslint_phrase reslint_phrase_at(uint32_t index);
/* How a phrase reads in a part of the text (RESLINT_OPENING_PREAMBULAR or _OPERATIVE) with also or further
 * (RESLINT_PLAIN …) at its place, with a capital: "Also requests", "Recalling further". In the arena. */
const char *reslint_phrase_with(reslint_str phrase, uint32_t part, uint32_t marker, struct rl_arena *arena);

/* "General Assembly" for RESLINT_ORGAN_GA; "" when it is none of the four. */
const char *reslint_organ_name(uint32_t organ);
/* "French" for "fr"; the code itself where it is none that is known. */
const char *reslint_language_name(const char *code);

#endif
