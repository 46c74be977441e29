/* What the files of this room share: the tree after the opaque type, and the names of the grammar's nodes.
 */
#ifndef RL_SYNTAX_INTERNAL_H
#define RL_SYNTAX_INTERNAL_H
#include "syntax/syntax.h"

#include <tree_sitter/api.h>

/* The grammar for packed text (see pack.h); its symbols are those of tree_sitter_resolution. */
const TSLanguage *tree_sitter_resolution_packed(void);

/* An rl_tree is tree-sitter's tree and nothing more, so that no memory of our own comes after it. */
static inline const TSTree *rl_ts(const rl_tree *tree) {
    return (const TSTree *)(const void *)tree;
}

/* rl_syn of each symbol of the grammar, indexed by symbol; RL_SYN_NONE for what is none. In the arena. */
const rl_syn *rl_symbol_table(rl_arena *arena);

/* Before anything is asked of tree-sitter: it takes its memory where the rest of the program does. Any thread. */
void rl_syntax_begin(void);
#endif
