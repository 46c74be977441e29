/* Symbols of documents: finding one in a line, and what it says. Pure functions. */
#ifndef RL_MODEL_DOCUMENT_SYMBOLS_H
#define RL_MODEL_DOCUMENT_SYMBOLS_H
#include "reslint/plugin.h"

#include <stdbool.h>

/* "A/…", "S/…", "E/…": does a symbol of the Organization's main organs begin here? */
bool rl_begins_symbol(reslint_str text);
/* The symbol in a line that may hold more ("United Nations    S/RES/1332 (2000)"), with the year of a
 * resolution of the Council and the letter of a part; the whole line if none is found. */
reslint_str rl_symbol_in(reslint_str line);
/* The organ that a symbol begins with: RESLINT_ORGAN_… */
uint32_t rl_organ_of_symbol(reslint_str symbol);

typedef struct rl_symbol_numbers {
    uint32_t session, number; /* 0 if it does not say */
} rl_symbol_numbers;

/* "A/RES/63/195" -> 63 and 195; "A/C.3/65/L.5" -> 65; "61/181." -> 61 and 181; of the Council "S/RES/1332
 * (2000)" -> 2000 and 1332. */
rl_symbol_numbers rl_symbol_read(reslint_str symbol, bool council);

/* Is it the symbol of a body outside the Organization: "GC(66)/RES/7", "EB152.R5", "Resolution XIV.4",
 * "AG/RES. 2991"? */
bool rl_is_foreign_symbol(reslint_str text);
#endif
