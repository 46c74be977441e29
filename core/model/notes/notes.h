/* What the files about footnotes share. */
#ifndef RL_MODEL_NOTES_NOTES_H
#define RL_MODEL_NOTES_NOTES_H
#include "model/builder.h"

/* notes.c: may a block of this kind refer to notes? */
bool rl_carries_references(uint32_t kind);
/* Gathers the references of all blocks in the order of the text. */
void rl_collect_references(rl_builder *b, rl_res *res);

/* notes_lost.c. "…resolution 65/232;10" at a paragraph's very end: figures after its last mark. */
void rl_find_tails(rl_builder *b, rl_res *res);
/* Those whose number is missing among the references. Wants them collected; collects them anew. */
void rl_find_missing(rl_builder *b, rl_res *res);
#endif
