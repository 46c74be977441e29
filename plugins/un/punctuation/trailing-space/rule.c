/* trailing-space: there are no spaces at the end of a line. Off by default.
 *
 * It reads the file itself, and reports once per text. Text taken from pages is full of such spaces and is
 * left alone; two spaces are a line break in Markdown, and stay if a line follows. */
#include "reslint/rulekit.h"

enum { MOST_EDITS = 1000 };

static int is_blank(char c) {
    return c == ' ' || c == '\t';
}

static int ends_line(reslint_str text, uint32_t at) {
    return !rk_char(text, at) || rk_is_one(rk_char(text, at), "\r\n");
}

/* Two or more spaces, after text on the same line, and before a line that is not empty. */
static int is_line_break(reslint_str text, uint32_t begin, uint32_t end) {
    if (end - begin < 2 || !begin || rk_is_one(text.ptr[begin - 1], "\r\n")) return 0;
    uint32_t next = end + rk_list_at(text, end, "\r\n|\n|\r");
    while (is_blank(rk_char(text, next))) next++;
    return !ends_line(text, next);
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    reslint_str text = ctx->document->text;
    uint32_t end = resolution->source.end < text.len ? resolution->source.end : text.len, n = 0;
    if (resolution->as.resolution->from_pages) return;
    reslint_edit *edits = (reslint_edit *)rk_alloc(ctx, MOST_EDITS * sizeof *edits);
    if (!edits) return;
    for (uint32_t at = resolution->source.begin; at < end && n < MOST_EDITS;) {
        uint32_t after = at;
        while (is_blank(rk_char(text, after))) after++;
        if (after > at && ends_line(text, after) && !is_line_break(text, at, after)) {
            edits[n].at = rk_place(ctx->document, at, after);
            edits[n++].text = "";
        }
        at = after > at ? after : at + 1;
    }
    if (!n) return;
    rk_diag d = rk_diag_on(ctx, edits[0].at);
    if (n > 1)
        rk_say(&d, "take out the spaces at the end of this line and of %u more", n - 1);
    else
        rk_say(&d, "take out the spaces at the end of this line");
    rk_edits(&d, edits, n);
    rk_fix(&d, RESLINT_FIX_SAFE, "Take out the spaces at the ends of lines");
    rk_send(&d);
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_trailing_space;
const reslint_rule reslint_rule_trailing_space = {
    .id = "trailing-space",
    .summary = "No spaces at the end of a line (off by default)",
    .levels = levels,
    .check = check,
};
