/* Whom a directive phrase addresses: the noun phrase after "requests", "calls upon", "reiterates its request
 * to", normalised so that two paragraphs that address the same body compare equal. */
#ifndef RL_RECOGNISE_OPENING_OPENING_ADDRESSEE_H
#define RL_RECOGNISE_OPENING_OPENING_ADDRESSEE_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* `rest` is the paragraph's text after the phrase. Lower case, without a leading the/other/relevant and
 * without insertions ("in this regard,", "within its mandate,"); empty if it is unclear where the noun phrase
 * ends. In the arena. `thanks`: it ends before "for" ("Commends the Secretary-General for"). */
reslint_str rl_opening_addressee(reslint_str rest, bool thanks, rl_arena *arena);
#endif
