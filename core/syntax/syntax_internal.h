/* What the files of this room share: the tree behind the opaque type, and the names of the grammar's
 * nodes. */
#ifndef RL_SYNTAX_INTERNAL_H
#define RL_SYNTAX_INTERNAL_H
#include "syntax/syntax.h"

#include <tree_sitter/api.h>

/* The grammar for packed text (see pack.h); its symbols are those of tree_sitter_resolution. */
const TSLanguage *tree_sitter_resolution_packed(void);

/* An rl_tree is tree-sitter's tree and nothing else, so that it needs no memory of our own. */
static inline const TSTree *rl_ts(const rl_tree *tree) {
    return (const TSTree *)(const void *)tree;
}

/* rl_syn for each symbol of the grammar, indexed by symbol; RL_SYN_NONE if it has none. In the arena. */
const rl_syn *rl_symbol_table(rl_arena *arena);

/* Call it before anything else of tree-sitter: makes it allocate where the rest of the program does. Any
 * thread. */
void rl_syntax_begin(void);
#endif
