/* The tree written out, one node per line with its bytes: for people and tests. */
#include "base/vec.h"
#include "syntax_internal.h"

#include <string.h>

typedef struct sink {
    rl_arena *arena;
    RL_VEC(char) out;
} sink;

static void put(sink *s, const char *text) {
    for (; *text; text++) *rl_push(s->arena, &s->out) = *text;
}

char *rl_tree_sexp(const rl_tree *tree, reslint_str text, rl_arena *arena) {
    (void)text;
    sink s = {.arena = arena};
    TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(rl_ts(tree)));
    unsigned depth = 0;
    for (bool down = true; down;) {
        TSNode node = ts_tree_cursor_current_node(&cursor);
        if (depth) put(&s, "\n");
        for (unsigned i = 0; i < depth; i++) put(&s, "  ");
        put(&s, rl_format(arena, "(%s [%u, %u]", ts_node_type(node), (unsigned)ts_node_start_byte(node),
                          (unsigned)ts_node_end_byte(node)));
        if (ts_tree_cursor_goto_first_child(&cursor)) {
            depth++;
            continue;
        }
        put(&s, ")");
        while ((down = ts_tree_cursor_goto_next_sibling(&cursor)) == false &&
               ts_tree_cursor_goto_parent(&cursor)) {
            put(&s, ")");
            depth--;
        }
    }
    ts_tree_cursor_delete(&cursor);
    *rl_push(arena, &s.out) = '\0';
    return s.out.items;
}
