/* Which places “reslint try” shows, and how much around each. Pure functions. */
#ifndef RL_CLI_COMMANDS_TRY_PLACES_H
#define RL_CLI_COMMANDS_TRY_PLACES_H
#include "base/str.h"

/* Up to 60 bytes on each side of a span of the text: whole words at both ends where there are words, and whole
 * characters. */
reslint_span cli_around(reslint_str text, reslint_span at);
/* Fills `take`: how many of the `found` places of each of `count` files to show, `hits` together. One from each of
 * evenly spread files, or more from each if there are fewer files than places. */
void cli_spread(const uint32_t *found, uint32_t count, uint32_t hits, uint32_t *take);
#endif
