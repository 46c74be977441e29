/* Names of delegations and groups as a negotiating room writes them: "EU", "G77 and China", "Türkiye". */
#ifndef RL_RECOGNISE_DELEGATIONS_H
#define RL_RECOGNISE_DELEGATIONS_H
#include "reslint/plugin.h"

#include <stdbool.h>

/* Is it one name, ignoring white space around it? Groups are known by their short forms, States by the names
 * in use. Any thread. */
bool rl_is_delegation(reslint_str name);
/* Is it a list of such names, each on its own or with what it wants: "Cuba, Venezuela", "Ukraine, EU; RF:
 * reserves"? */
bool rl_are_delegations(reslint_str list);
#endif
