/* Walking over nodes of the model in document order, without recursion: points and brackets may nest as deep
 * as a text likes; and a block's label. Nothing here owns memory; any thread may ask. */
#ifndef RL_BASE_NODES_H
#define RL_BASE_NODES_H
#include "reslint/plugin.h"

#include <stddef.h>

/* The node that follows `n` in document order inside `within`, which holds it; NULL at the end. */
static inline const reslint_node *rl_next_node(const reslint_node *n, const reslint_node *within) {
    if (n->first_child) return n->first_child;
    while (n && n != within && !n->next) n = n->parent;
    return n && n != within ? n->next : NULL;
}

/* The label of a paragraph, point, title or note: the first of its children, or NULL where it has none. */
static inline const reslint_node *rl_label_of(const reslint_node *block) {
    const reslint_node *first = block->first_child;
    return first && first->kind == RESLINT_LABEL ? first : NULL;
}
#endif
