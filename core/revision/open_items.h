/* What is open in one resolution under negotiation: brackets and whose they are, alternative versions, names
 * without a bracket, and what the paragraphs are marked as. */
#ifndef RL_REVISION_OPEN_ITEMS_H
#define RL_REVISION_OPEN_ITEMS_H
#include "api/findings.h"
#include "base/arena.h"

/* `text` is the file's; what `out` points to is in the arena or the model. Any thread. */
void rl_open_items(rl_arena *arena, reslint_str text, const reslint_node *resolution,
                   reslint_open_items *out);
#endif
