/* A text as the parser reads it: lower-case letters and spaces in groups of four, so that it takes a quarter
 * of the steps (see packed.h of the grammar, which says what is promised). */
#ifndef RL_SYNTAX_PACK_H
#define RL_SYNTAX_PACK_H
#include "reslint/plugin.h"

enum { RL_PACK_BYTES = 8192 };

/* The piece of the text that was packed last. */
typedef struct rl_pack {
    reslint_str text;
    char bytes[RL_PACK_BYTES];
} rl_pack;

/* Packs as much of the text from `at` on as there is room for; returns how many bytes. They are at the
 * offsets of what they replace. `at` may be any place where a character begins. */
uint32_t rl_pack_fill(rl_pack *pack, uint32_t at);
#endif
