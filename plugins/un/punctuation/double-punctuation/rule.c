/* double-punctuation: two marks where one belongs: ",,", ";;", ",;", or a mark on either side of a footnote
 * number.
 *
 * A full stop before another mark may end an abbreviation ("Inc.;") and is left alone, as are dots of
 * omission. The comma between two footnote numbers at one place is not a mark of the text. */
#include "reslint/rulekit.h"

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
    rk_diag d = rk_diag_at(ctx, block, at, at + 2);
    if (has_number(block, at + 1))
        rk_say(&d, "“%c” before the footnote number and “%c” after it; keep only the mark before the number",
               a, b);
    else
        rk_say(&d, "“%c%c”: two marks; keep one", a, b);
    if (a == b) {
        rk_write(&d, "%c", a);
        rk_edit(&d, rk_place(block, at + 1, at + 2), "");
        rk_fix(&d, RESLINT_FIX_SAFE, "Take out one mark");
    }
    rk_send(&d);
}

static int is_second(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.';
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t seen = 0;
    for (uint32_t at = 0; at + 1 < text.len && seen < RK_ENOUGH; at++) {
        /* No mark here: this character can neither end a pair nor begin one. */
        while (at + 1 < text.len && !is_second(text.ptr[at + 1])) at += 2;
        if (at + 1 >= text.len) return;
        char a = text.ptr[at], b = text.ptr[at + 1];
        if ((a != ',' && a != ';' && a != ':') || !is_second(b)) continue;
        seen++;
        if (rk_is_one(rk_char(text, at + 2), ".-)")) continue; /* dots of omission, ":-)" */
        if (separates_numbers(block, at) || separates_numbers(block, at + 1) ||
            rk_unsure(block, at, at + 2, RK_QUOTED))
            continue;
        report(ctx, block, at);
        at++;
    }
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_double_punctuation = {
    .id = "double-punctuation",
    .summary = "Only one punctuation mark in one place",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
