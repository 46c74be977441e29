/* double-punctuation: two marks where one belongs: ",,", ";;", ",;", or a mark on either side of a footnote
 * number.
 *
 * A full stop before another mark may end an abbreviation ("Inc.;") and is let be, as are dots of omission.
 * Of two footnote numbers at one place the comma between them is no mark of the text. */
#include "lib/body.h"

static int has_number(const reslint_node *block, uint32_t at) {
    for (const reslint_node *n = rk_first(block, RESLINT_FOOTNOTE_REFERENCE); n;
         n = rk_of(n->next, RESLINT_FOOTNOTE_REFERENCE))
        if (n->in.begin == at) return 1;
    return 0;
}

/* Is the mark at `at` the comma between two footnote numbers? */
static int separates_numbers(const reslint_node *block, uint32_t at) {
    return block->text.ptr[at] == ',' && has_number(block, at) && has_number(block, at + 1);
}

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t at) {
    char a = block->text.ptr[at], b = block->text.ptr[at + 1];
    const char *message = has_number(block, at + 1)
                              ? ctx->host->format(ctx,
                                                  "“%c” before the footnote number and “%c” after it; keep "
                                                  "only the mark before the number",
                                                  a, b)
                              : ctx->host->format(ctx, "“%c%c”: two marks; keep one", a, b);
    reslint_place second = rk_place(block, at + 1, at + 2);
    if (a == b)
        rk_report_fix(ctx, rk_place(block, at, at + 2), message, ctx->host->format(ctx, "%c", a), second, "",
                      "Take out one mark", RESLINT_FIX_SAFE);
    else
        rk_report(ctx, rk_place(block, at, at + 2), message);
}

static int is_second(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.';
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t seen = 0;
    if (block->flags & RESLINT_NODE_DOUBTFUL) return;
    for (uint32_t at = 0; at + 1 < text.len && seen < UN_ENOUGH; at++) {
        /* No mark here: no pair ends with this character, and none begins with it. */
        while (at + 1 < text.len && !is_second(text.ptr[at + 1])) at += 2;
        if (at + 1 >= text.len) return;
        char a = text.ptr[at], b = text.ptr[at + 1];
        if ((a != ',' && a != ';' && a != ':') || !is_second(b)) continue;
        seen++;
        if (at + 2 < text.len && un_in(text.ptr[at + 2], ".-)")) continue; /* dots of omission, ":-)" */
        if (separates_numbers(block, at) || separates_numbers(block, at + 1) || un_unsure(block, at, at + 2))
            continue;
        report(ctx, block, at);
        at++;
    }
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_double_punctuation = {
    .id = "double-punctuation",
    .summary = "Only one punctuation mark in one place",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
