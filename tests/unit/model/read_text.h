/* For the tests of this folder: the model of a text. */
#ifndef RL_TEST_READ_TEXT_H
#define RL_TEST_READ_TEXT_H
#include "base/str.h"
#include "model/builder.h"
#include "reslint/kit/elements.h"

/* The text must outlive the model; everything else is in the arena. */
static inline void read_text(rl_arena *arena, const char *text, rl_model *out) {
    rl_readable *reading = rl_alloc(arena, sizeof *reading);
    rl_blocks blocks;
    rl_readable_make(rl_str(text), arena, reading);
    rl_tree *tree = rl_tree_parse(reading->text, NULL);
    rl_tree_blocks(tree, reading->text, arena, &blocks);
    rl_tree_free(tree);
    const rl_model_options options = {0};
    rl_model_build(reading, &blocks, &options, arena, out);
}

/* The first block of this kind below a node, or NULL. */
static inline const reslint_node *first_of(const reslint_node *node, reslint_kind kind) {
    for (const reslint_node *n = node->first_child; n; n = n->next) {
        if (n->kind == kind) return n;
        const reslint_node *below = rk_is_inline(n) ? NULL : first_of(n, kind);
        if (below) return below;
    }
    return NULL;
}
#endif
