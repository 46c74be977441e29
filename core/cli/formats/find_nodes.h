/* Finding nodes of a kind and stretches of their text. */
#ifndef RL_CLI_FORMATS_FIND_NODES_H
#define RL_CLI_FORMATS_FIND_NODES_H
#include "api/reslint.h"

/* The first of `n` and the nodes after it under the same parent that is of the kind; NULL: none. */
static inline const reslint_node *cli_of_kind(const reslint_node *n, uint32_t kind) {
    while (n && n->kind != kind) n = n->next;
    return n;
}

/* A stretch of a text; empty when it is not inside the text. */
static inline reslint_str cli_slice(reslint_str s, reslint_span span) {
    if (span.end > s.len || span.begin > span.end) return (reslint_str){"", 0};
    return (reslint_str){s.ptr + span.begin, span.end - span.begin};
}
#endif
