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
    bool directive; /* it addresses somebody */
    bool mun;       /* used only in Model UN */
} reslint_phrase;
uint32_t reslint_phrase_count(void);
reslint_phrase reslint_phrase_at(uint32_t index);
/* How a phrase reads in a part of the text (RESLINT_OPENING_PREAMBULAR or _OPERATIVE) with also or further
 * (RESLINT_PLAIN …) in the right place, with a capital: "Also requests", "Recalling further". In the
 * arena. */
const char *reslint_phrase_with(reslint_str phrase, uint32_t part, uint32_t marker, struct rl_arena *arena);

/* "General Assembly" for RESLINT_ORGAN_GA; "" for any but the four organs. */
const char *reslint_organ_name(uint32_t organ);
/* "French" for "fr"; an unknown code is returned as it is. */
const char *reslint_language_name(const char *code);

#endif
