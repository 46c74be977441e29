/* reslint/kit/elements.h: elements of a text: their kinds, what they hold, and what covers a span of them.
 * Part of rulekit.h. */
#ifndef RESLINT_KIT_ELEMENTS_H
#define RESLINT_KIT_ELEMENTS_H

#include "reslint/kit/text.h"

/* ---- kinds ------------------------------------------------------------------------------------------- */

static inline int rk_is_inline(const reslint_node *n) {
    return n->kind >= RESLINT_LABEL && n->kind < RESLINT_KIND_LIMIT;
}
/* A block has folded text of its own and holds inline elements. */
static inline int rk_is_block(const reslint_node *n) {
    return n->kind >= RESLINT_MASTHEAD && n->kind < RESLINT_LABEL;
}
/* A preambular or operative paragraph. */
static inline int rk_is_paragraph(const reslint_node *n) {
    return n->kind == RESLINT_PREAMBULAR_PARAGRAPH || n->kind == RESLINT_OPERATIVE_PARAGRAPH;
}
/* The running text of a resolution: its paragraphs, their points, and the text that continues after the
 * points. As kinds of a rule: static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE}; */
#define RK_BODY RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT, RESLINT_CONTINUATION
static inline int rk_is_body(const reslint_node *n) {
    return rk_is_paragraph(n) || n->kind == RESLINT_POINT || n->kind == RESLINT_CONTINUATION;
}
/* Everything that may come between the line of the organ and the notes, annexes included: body, headings and
 * the paragraphs of annexes. */
static inline int rk_is_text(const reslint_node *n) {
    return rk_is_body(n) || n->kind == RESLINT_HEADING || n->kind == RESLINT_ANNEX_PARAGRAPH;
}
/* A resolution or a part of one: what rules look at, unlike decisions, statements and texts of another kind. */
static inline int rk_is_checked(const reslint_node *n) {
    return n->kind == RESLINT_RESOLUTION &&
           (n->as.resolution->kind == RESLINT_IS_RESOLUTION || n->as.resolution->kind == RESLINT_IS_PART);
}
/* Is n->as.clause set? */
static inline int rk_has_clause(const reslint_node *n) {
    return rk_is_paragraph(n) || n->kind == RESLINT_POINT || n->kind == RESLINT_ANNEX_PARAGRAPH;
}
/* Is the host not sure what this is? For an inline element, this also asks about its block. */
static inline int rk_is_doubtful(const reslint_node *n) {
    return ((n->flags | (n->block ? n->block->flags : 0u)) & RESLINT_NODE_DOUBTFUL) != 0;
}

/* ---- children and neighbours ------------------------------------------------------------------------- */

/* The next child of one kind, starting with `from` itself; NULL at the end. Iterate:
 *   for (n = rk_of(p->first_child, K); n; n = rk_of(n->next, K)) */
static inline const reslint_node *rk_of(const reslint_node *from, uint32_t kind) {
    while (from && from->kind != kind) from = from->next;
    return from;
}
static inline int rk_profile_is(const reslint_ctx *ctx, const char *profile) {
    return strcmp(ctx->resolution->as.resolution->profile, profile) == 0;
}
/* What the people who use this text call its paragraphs, preambular or operative, and its points: a Model UN
 * committee says clause and sub-clause. For messages; the plural takes an s: "two %ss are numbered %u". */
static inline const char *rk_paragraph(const reslint_ctx *ctx) {
    return rk_profile_is(ctx, "mun") ? "clause" : "paragraph";
}
static inline const char *rk_point(const reslint_ctx *ctx) {
    return rk_profile_is(ctx, "mun") ? "sub-clause" : "subparagraph";
}
static inline int rk_stage_is(const reslint_ctx *ctx, const char *stage) {
    return strcmp(ctx->resolution->as.resolution->stage, stage) == 0;
}
static inline reslint_place rk_place(const reslint_node *node, uint32_t begin, uint32_t end) {
    reslint_place place = {node, {begin, end}};
    return place;
}
/* All of a node's own text; for an inline element that was not cut out, its part of the block's text. */
static inline reslint_place rk_whole(const reslint_node *node) {
    return rk_place(node, 0, node->text.len);
}
/* A span of a block, as a place and as text: rk_place_in(n->block, c->date_at). */
static inline reslint_place rk_place_in(const reslint_node *block, reslint_span at) {
    return rk_place(block, at.begin, at.end);
}
static inline reslint_str rk_text_in(const reslint_node *block, reslint_span at) {
    return rk_slice(block->text, at.begin, at.end);
}
/* An inline element at its place in its block: a date, a citation. */
static inline reslint_place rk_place_of(const reslint_node *element) {
    return rk_place_in(element->block, element->in);
}
static inline reslint_str rk_text_of(const reslint_node *element) {
    return rk_text_in(element->block, element->in);
}
/* The text of the block before an offset. */
static inline reslint_str rk_text_before(const reslint_node *block, uint32_t at) {
    return rk_slice(block->text, 0, at);
}
/* Does the block have rows, and one of this kind? (A kind below RESLINT_LABEL wraps around.) */
static inline int rk_has_row(const reslint_node *block, uint32_t kind) {
    return block->elements && kind - RESLINT_LABEL < RESLINT_ROW_CONTESTED;
}
/* The first child of one kind; where a block has many inline elements, without walking them. */
static inline const reslint_node *rk_first(const reslint_node *block, uint32_t kind) {
    if (rk_has_row(block, kind)) return block->elements->first[kind - RESLINT_LABEL];
    return rk_of(block->first_child, kind);
}
/* The LABEL child of a block ("5.", "(b)"), or NULL. */
static inline const reslint_node *rk_label(const reslint_node *block) {
    return rk_first(block, RESLINT_LABEL);
}
/* Does an element of this row begin before `before` and end after `after`? */
static inline int rk_row_reaches(const reslint_elements *elements, uint32_t row, uint32_t before,
                                 uint32_t after) {
    uint32_t low = elements->row[row], high = elements->row[row + 1], first = low;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (elements->items[middle].begin < before)
            low = middle + 1;
        else
            high = middle;
    }
    return low > first && elements->items[low - 1].end > after;
}
/* Does an inline element of this kind share a byte with [begin, end)? */
static inline int rk_touches(const reslint_node *block, uint32_t begin, uint32_t end, uint32_t kind) {
    if (rk_has_row(block, kind)) return rk_row_reaches(block->elements, kind - RESLINT_LABEL, end, begin);
    for (const reslint_node *n = rk_of(block->first_child, kind); n; n = rk_of(n->next, kind))
        if (n->in.begin < end && begin < n->in.end) return 1;
    return 0;
}
/* Does a quotation, or a bracket of negotiated text, of this block cover the offset? */
static inline int rk_covered(const reslint_node *block, uint32_t at, uint32_t kind) {
    return at < UINT32_MAX && rk_touches(block, at, at + 1, kind);
}
/* Does a bracket of negotiated text reach from `begin` to `end`, including both ends? */
static inline int rk_contested(const reslint_node *block, uint32_t begin, uint32_t end) {
    if (block->elements)
        return end < UINT32_MAX &&
               (begin ? rk_row_reaches(block->elements, RESLINT_ROW_CONTESTED, end + 1, begin - 1)
                      : block->elements->row[RESLINT_ROW_CONTESTED] <
                                block->elements->row[RESLINT_ROW_CONTESTED + 1] &&
                            block->elements->items[block->elements->row[RESLINT_ROW_CONTESTED]].begin <= end);
    for (const reslint_node *n = rk_of(block->first_child, RESLINT_BRACKET); n;
         n = rk_of(n->next, RESLINT_BRACKET))
        if (!n->as.bracket->ordinary && n->in.begin <= end && begin <= n->in.end) return 1;
    return 0;
}
/* Is there an inline element that was cut out (a footnote number, a delegation's name) inside the span or at
 * its ends? */
static inline int rk_cut_inside(const reslint_node *block, uint32_t begin, uint32_t end) {
    if (block->elements) {
        const reslint_elements *all = block->elements;
        uint32_t low = all->row[RESLINT_ROW_CUT_OUT], high = all->row[RESLINT_ROW_CUT_OUT + 1], last = high;
        while (low < high) {
            uint32_t middle = low + (high - low) / 2;
            if (all->items[middle].begin < begin)
                low = middle + 1;
            else
                high = middle;
        }
        return low < last && all->items[low].begin <= end;
    }
    for (const reslint_node *n = block->first_child; n; n = n->next)
        if (n->kind >= RESLINT_LABEL && n->in.begin == n->in.end && n->in.begin >= begin &&
            n->in.begin <= end)
            return 1;
    return 0;
}

/* ---- walks ------------------------------------------------------------------------------------------- */

/* The node that follows `n` in the order of the text inside `within`, which holds it; NULL at the end. Does
 * not recurse: a text may nest points and brackets to any depth. Iterate:
 *   for (n = root; n; n = rk_next_node(n, root)) */
static inline const reslint_node *rk_next_node(const reslint_node *n, const reslint_node *within) {
    if (n->first_child) return n->first_child;
    while (n && n != within && !n->next) n = n->parent;
    return n && n != within ? n->next : NULL;
}
/* The paragraph, or a later one in its part, that the host is sure of; NULL at the end. Iterate:
 *   for (n = rk_sure(r->first_operative); n; n = rk_sure(n->as.clause->next)) */
static inline const reslint_node *rk_sure(const reslint_node *paragraph) {
    while (paragraph && rk_is_doubtful(paragraph)) paragraph = paragraph->as.clause->next;
    return paragraph;
}
/* The blocks of running text below `root` in reading order, without those of annexes. Iterate:
 *   for (n = rk_next_body(root, root); n; n = rk_next_body(n, root)) */
static inline const reslint_node *rk_next_body(const reslint_node *n, const reslint_node *root) {
    do {
        int below = n->first_child && (n == root || rk_is_block(n));
        if (below) {
            n = n->first_child;
        } else {
            while (n != root && !n->next) n = n->parent;
            if (n == root) return NULL;
            n = n->next;
        }
    } while (!rk_is_body(n));
    return n;
}
/* The paragraph to which a point, or the text after points, belongs; any other block itself. */
static inline const reslint_node *rk_paragraph_of(const reslint_node *block) {
    while (block->parent && (block->kind == RESLINT_POINT || block->kind == RESLINT_CONTINUATION))
        block = block->parent;
    return block;
}

#endif
