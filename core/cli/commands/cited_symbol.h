/* What “reslint cite SYMBOL” asks for: people paste a symbol, a number, or half a sentence. */
#ifndef RL_CLI_COMMANDS_CITED_SYMBOL_H
#define RL_CLI_COMMANDS_CITED_SYMBOL_H
#include "base/arena.h"

#include <stdbool.h>

typedef struct cli_cited {
    uint32_t organ;     /* RESLINT_ORGAN_UNKNOWN: all organs that use such numbers */
    const char *symbol; /* as texts write it: "46/152 A", "1325 (2000)"; in the arena */
} cli_cited;

cli_cited cli_cited_symbol(rl_arena *arena, const char *given);
/* Do both the Assembly and the Human Rights Council use such a number: "54/13"? */
bool cli_is_of_two(const char *symbol);
#endif
