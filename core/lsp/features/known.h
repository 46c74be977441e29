/* What is known about resolutions: their names, dates and addresses. */
#ifndef RL_LSP_FEATURES_KNOWN_H
#define RL_LSP_FEATURES_KNOWN_H
#include "lsp/server.h"

/* "18 December 2008" */
const char *lsp_date_words(rl_arena *arena, uint32_t year, uint32_t month, uint32_t day);
/* The address of a resolution's text; NULL when its symbol has no address of a known form. */
const char *lsp_address_of_resolution(rl_arena *arena, const reslint_citation *citation);
/* The same for a document symbol as it is written: "A/65/116". */
const char *lsp_address_of_symbol(rl_arena *arena, reslint_str symbol);
/* The end of the symbol of a document (A/65/116, S/RES/1325 (2000)) that begins at `at` in a text, or `at` if none
 * does. */
uint32_t lsp_symbol_end(reslint_str text, uint32_t at);
#endif
