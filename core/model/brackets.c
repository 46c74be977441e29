/* Square brackets of negotiated text. They pair within their block; one that opens at the very beginning of a
 * block may close at the very end of a later one ("[OP 4 … (b) …]"). Brackets that have nothing to do with
 * negotiation ("[Adopted without a vote.]", "[on the report …]", a place name) are marked as ordinary. */
#include "model/builder.h"
#include "reslint/kit/elements.h"

static rl_node *make(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end, reslint_span source) {
    rl_node *node = rl_node_new(b, RESLINT_BRACKET, source);
    if (end > block->pub.text.len) end = block->pub.text.len;
    if (begin > end) begin = end;
    node->pub.in = (reslint_span){begin, end};
    node->pub.text = rl_slice(block->pub.text, begin, end);
    rl_give_bracket(b, node)->opens = 1;
    rl_add_inline(block, node);
    return node;
}

/* "[1]", the number of a note as word processors write it. This looks at the file, since the text may have
 * had it cut out as a reference. */
static bool is_number(reslint_str inside) {
    uint32_t at = 0;
    at = rl_past(inside, at, rl_is_digit);
    return at && at == inside.len && at <= 3;
}

/* "[a]ll": a letter changed within a quotation. */
static bool is_letter(reslint_str text, uint32_t begin, uint32_t end) {
    return end - begin == 1 && rl_is_alpha((unsigned char)text.ptr[begin]) && rl_is_lower(rl_byte(text, end));
}

static bool is_ordinary(reslint_str inside) {
    static const char *const heads[] = {"Adopted",
                                        "adopted",
                                        "on the report",
                                        "on the recommendation",
                                        "without a vote",
                                        "without reference",
                                        "Signed",
                                        "signed",
                                        "sic",
                                        "Original:",
                                        "original:",
                                        "Resolution adopted",
                                        "Draft resolution",
                                        "See ",
                                        "see ",
                                        NULL};
    for (size_t i = 0; heads[i]; i++)
        if (rl_starts(inside, heads[i])) return true;
    return false;
}

enum { DEEPEST = 32 };
typedef struct rl_open {
    rl_node *block, *node;
    uint32_t mark;
} rl_open;

/* Pairs brackets within one block; those left open, or closing nothing, are kept for the second round. */
static void pair_block(rl_builder *b, rl_node *block, rl_open *left, uint32_t *n_left) {
    uint32_t stack[DEEPEST], depth = 0;
    for (uint32_t i = 0; i < block->brackets.len; i++) {
        rl_mark mark = block->brackets.items[i];
        if (mark.opens) {
            if (depth < DEEPEST) stack[depth++] = i;
            continue;
        }
        if (depth) {
            rl_mark open = block->brackets.items[stack[--depth]];
            rl_node *node = make(b, block, open.at, mark.at, (reslint_span){open.source, mark.source + 1});
            node->made.bracket->depth = depth + 1;
            node->made.bracket->ordinary = is_ordinary(node->pub.text) ||
                                           is_number(rl_slice(b->text, open.source + 1, mark.source)) ||
                                           is_letter(block->pub.text, open.at, mark.at);
            continue;
        }
        bool closes_all = mark.at + 1 >= block->pub.text.len;
        if (closes_all && *n_left) { /* one opened in an earlier block ends here */
            rl_open *open = &left[--*n_left];
            open->node->made.bracket->unclosed = 0;
            open->node->made.bracket->depth = 1;
            rl_node *node =
                make(b, block, 0, mark.at, (reslint_span){block->pub.source.begin, mark.source + 1});
            node->made.bracket->depth = 1;
            node->made.bracket->ordinary = 1; /* the tail of a bracket that has already been counted */
            continue;
        }
        rl_node *node = make(b, block, mark.at, mark.at, (reslint_span){mark.source, mark.source + 1});
        node->made.bracket->opens = 0;
        node->made.bracket->unclosed = 1;
    }
    while (depth) {
        rl_mark open = block->brackets.items[stack[--depth]];
        bool at_head = open.at <= 1;
        reslint_span source = {open.source, open.source + 1};
        rl_node *node = make(b, block, open.at, at_head ? block->pub.text.len : open.at, source);
        node->made.bracket->unclosed = 1;
        node->made.bracket->depth = depth + 1;
        if (at_head && *n_left < DEEPEST) left[(*n_left)++] = (rl_open){block, node, 0};
    }
}

/* An opening phrase inside a bracket is not agreed yet. */
static void contested(rl_node *block) {
    if (!block->pub.as.any || !rk_has_clause(&block->pub)) return;
    reslint_clause *clause = block->made.clause;
    for (const reslint_node *n = block->pub.first_child; n; n = n->next) {
        if (n->kind == RESLINT_BRACKET && !n->as.bracket->ordinary &&
            (n->in.begin <= clause->opening.begin || n->in.begin < clause->opening.end))
            clause->contested = 1;
    }
}

void rl_brackets(rl_builder *b, rl_res *res) {
    rl_open left[DEEPEST];
    uint32_t n_left = 0;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (!block->brackets.len) continue;
        bool text = rk_is_text(&block->pub);
        if (!text) n_left = 0;
        pair_block(b, block, left, &n_left);
        if (!text)
            for (const reslint_node *n = block->pub.first_child; n; n = n->next)
                if (n->kind == RESLINT_BRACKET) rl_mut(n)->made.bracket->ordinary = 1;
        contested(block);
    }
}
