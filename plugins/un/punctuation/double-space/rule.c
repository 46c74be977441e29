/* double-space: one space between words. Off by default.
 *
 * It reads the file itself, since the text of a paragraph has only single spaces. Text taken from pages is
 * full of double spaces and is left alone, as are indents, the ends of lines (a line break in Markdown), rows
 * of tables and whatever aligns a masthead. */
#include "reslint/rulekit.h"

/* Is the line around `at` a row of a table, or code? */
static int is_table_row(reslint_str text, uint32_t at) {
    uint32_t begin = at, end = at;
    while (begin && text.ptr[begin - 1] != '\n' && at - begin < 400) begin--;
    while (rk_char(text, end) && text.ptr[end] != '\n' && end - at < 400) end++;
    reslint_str line = rk_slice(text, begin, end);
    return rk_has(line, "|") || rk_has(line, "\t") || rk_starts(line, "    ");
}

static void report(reslint_ctx *ctx, uint32_t begin, uint32_t end) {
    rk_diag d = rk_diag_at(ctx, ctx->document, begin, end);
    rk_say(&d, "several spaces; leave one");
    rk_edit(&d, d.at, " ");
    rk_fix(&d, RESLINT_FIX_SAFE, "Leave one space");
    rk_send(&d);
}

/* Where the text proper begins: with the organ's name. */
static uint32_t text_begins(const reslint_node *resolution) {
    const reslint_node *line = resolution->as.resolution->organ_line;
    return line ? line->source.begin : resolution->source.begin;
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    reslint_str text = ctx->document->text;
    uint32_t end = resolution->source.end < text.len ? resolution->source.end : text.len;
    if (resolution->as.resolution->from_pages) return;
    for (uint32_t at = rk_find(text, "  ", text_begins(resolution)); at < end;) {
        uint32_t after = at;
        while (after < end && text.ptr[after] == ' ') after++;
        if (at && after < end && !rk_is_one(text.ptr[at - 1], "\r\n\t\f") &&
            !rk_is_one(text.ptr[after], "\r\n\t\f") && !is_table_row(text, at))
            report(ctx, at, after);
        at = rk_find(text, "  ", after);
    }
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_double_space = {
    .id = "double-space",
    .summary = "One space between words (off by default)",
    .levels = levels,
    .check = check,
};
