/* bracket-balance: every ( in a paragraph has its ).
 *
 * A paragraph is read together with its points. The brackets of "a)" and "1)" in running text close nothing.
 * Square brackets of negotiated text are left to open-brackets; those that remain in the text itself are
 * counted here. */
#include "lib/body.h"

/* "…: a) one, b) two": a letter, a figure or a lower-case roman numeral before a bracket. */
static int is_enumeration(reslint_str text, uint32_t at) {
    uint32_t begin = at;
    while (begin && (rk_is_letter((unsigned char)text.ptr[begin - 1]) ||
                     rk_is_digit((unsigned char)text.ptr[begin - 1])))
        begin--;
    if (begin == at || at - begin > 4 || (begin && text.ptr[begin - 1] != ' ')) return 0;
    if (at - begin == 1) return 1;
    for (uint32_t i = begin; i < at; i++)
        if (!rk_is_one(text.ptr[i], "ivx0123456789")) return 0;
    return 1;
}

typedef struct count {
    const reslint_node *block; /* of the first bracket that is still open */
    uint32_t at, open, reported;
} count;

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t at, char mark) {
    if (un_unsure(block, at, at + 1)) return;
    rk_tell(ctx, rk_place(block, at, at + 1),
            rk_is_one(mark, "([") ? "this bracket is not closed in the %s"
                                  : "this bracket closes one that was not opened in the %s",
            rk_paragraph(ctx));
}

/* Most texts have no brackets, and memchr finds that out many bytes at a time. */
static int holds(reslint_str text, char mark) {
    return text.len && memchr(text.ptr, mark, text.len);
}

static void read_block(reslint_ctx *ctx, const reslint_node *block, char opening, char closing, count *c) {
    if (!holds(block->text, opening) && !holds(block->text, closing)) return;
    for (uint32_t i = 0; i < block->text.len; i++) {
        char mark = block->text.ptr[i];
        if (mark == opening) {
            if (!c->open++) c->block = block, c->at = i;
        } else if (mark == closing && c->open) {
            c->open--;
        } else if (mark == closing && c->reported < RK_ENOUGH && !is_enumeration(block->text, i)) {
            report(ctx, block, i, mark);
            c->reported++;
        }
    }
}

static void read_points(reslint_ctx *ctx, const reslint_node *block, char opening, char closing, count *c) {
    read_block(ctx, block, opening, closing, c);
    for (const reslint_node *n = block->first_child; n; n = n->next)
        if (n->kind == RESLINT_POINT || n->kind == RESLINT_CONTINUATION)
            read_points(ctx, n, opening, closing, c);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    static const char pairs[] = {'(', ')', '[', ']'};
    if (rk_is_doubtful(block)) return;
    for (size_t i = 0; i < sizeof pairs; i += 2) {
        count c = {NULL, 0, 0, 0};
        read_points(ctx, block, pairs[i], pairs[i + 1], &c);
        if (c.open) report(ctx, c.block, c.at, pairs[i]);
    }
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH, RESLINT_TITLE,
                                 RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_bracket_balance = {
    .id = "bracket-balance",
    .summary = "Brackets in a paragraph are paired",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
