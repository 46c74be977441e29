/* Walking over nodes of the model in document order, without recursion: points and brackets may nest as deep
 * as a text likes. Nothing here owns memory; any thread may ask. */
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
#endif
