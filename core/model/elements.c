/* Rows of inline elements (reslint_elements) for blocks that have many of them: rules ask at each place in a
 * text whether a quotation, a bracket or a damaged word covers it, and walking over all the elements each
 * time would make the cost quadratic. Blocks with few have no rows and are walked. */
#include "reslint/kit/elements.h"
#include "base/sorted.h"
#include "model/builder.h"

#include <stdlib.h>

enum { MANY = 24 };

/* A title begins with a capital; other words in italics are verbs, as in the opening phrase. */
static bool may_be_title(const reslint_node *node) {
    const reslint_node *block = node->block;
    if (node->kind != RESLINT_EMPHASIS || rl_is_lower(rl_byte(node->text, 0))) return false;
    bool clause = (rk_is_paragraph(block) || block->kind == RESLINT_POINT) && block->as.clause;
    if (!clause) return true;
    reslint_span opening = block->as.clause->opening;
    return !(node->in.begin < opening.end && opening.begin < node->in.end);
}

/* The rows that an element belongs to: that of its kind (a comment has none), and up to three more. */
static uint32_t rows_of(const reslint_node *node, uint32_t rows[4]) {
    uint32_t n = 0;
    if (may_be_title(node)) rows[n++] = RESLINT_ROW_TITLES;
    if (rk_is_inline(node)) rows[n++] = node->kind - RESLINT_LABEL;
    if (node->kind == RESLINT_BRACKET && !node->as.bracket->ordinary) rows[n++] = RESLINT_ROW_CONTESTED;
    if (node->in.begin == node->in.end) rows[n++] = RESLINT_ROW_CUT_OUT;
    return n;
}

static int by_begin(const void *a, const void *b) {
    const reslint_reach *x = a, *y = b;
    return rl_order_two(x->begin, y->begin, x->end, y->end);
}

/* Sorts by where they begin, and gives each the farthest end so far. */
static void settle_row(reslint_reach *items, uint32_t len) {
    bool sorted = true;
    for (uint32_t i = 1; i < len && sorted; i++) sorted = by_begin(&items[i - 1], &items[i]) <= 0;
    if (!sorted) qsort(items, len, sizeof *items, by_begin);
    for (uint32_t i = 1; i < len; i++)
        if (items[i].end < items[i - 1].end) items[i].end = items[i - 1].end;
}

static void make_rows(rl_builder *b, rl_node *block) {
    reslint_elements *made = rl_alloc(b->arena, sizeof *made);
    uint32_t count[RESLINT_ROWS] = {0}, rows[4];
    const reslint_node *end = block->last_inline->pub.next, *first = block->pub.first_child;
    for (const reslint_node *n = first; n != end; n = n->next)
        for (uint32_t i = rows_of(n, rows); i-- > 0;)
            if (!count[rows[i]]++) made->first[rows[i]] = n;
    for (uint32_t i = 0; i < RESLINT_ROWS; i++) made->row[i + 1] = made->row[i] + count[i];
    reslint_reach *items = rl_alloc_n(b->arena, made->row[RESLINT_ROWS], sizeof *items);
    memset(count, 0, sizeof count);
    for (const reslint_node *n = first; n != end; n = n->next)
        for (uint32_t i = rows_of(n, rows); i-- > 0;)
            items[made->row[rows[i]] + count[rows[i]]++] = (reslint_reach){n->in.begin, n->in.end};
    for (uint32_t i = 0; i < RESLINT_ROWS; i++) settle_row(items + made->row[i], count[i]);
    made->items = items;
    block->pub.elements = made;
}

void rl_elements(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (block->n_inlines >= MANY && block->last_inline) make_rows(b, block);
    }
}
