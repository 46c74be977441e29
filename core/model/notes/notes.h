/* What the files about footnotes share. */
#ifndef RL_MODEL_NOTES_NOTES_H
#define RL_MODEL_NOTES_NOTES_H
#include "model/builder.h"

/* notes.c: can a block of this kind refer to notes? */
bool rl_carries_references(uint32_t kind);
/* Gathers the references of all blocks in the order of the text. */
void rl_collect_references(rl_builder *b, rl_res *res);

/* notes_lost.c. "…resolution 65/232;10" at the very end of a paragraph: figures after its last mark. */
void rl_find_tails(rl_builder *b, rl_res *res);
/* Finds references for numbers that have none. The references must have been collected; it collects them
 * anew. */
void rl_find_missing(rl_builder *b, rl_res *res);
#endif
