/* unread-text: text inside a resolution that is not one of its paragraphs, points, headings, tables or notes.
 * No rule looked at it, and that must not look as if all were well. Neighbours are reported together. */
#include "lib/final_marks.h"

static int is_paragraph(const reslint_node *n) {
    return n->kind == RESLINT_PREAMBULAR_PARAGRAPH || n->kind == RESLINT_OPERATIVE_PARAGRAPH;
}

/* Is there another paragraph to come? What is after the last one is no concern of the resolution. */
static int goes_on(const reslint_node *n) {
    for (; n; n = n->next)
        if (is_paragraph(n)) return 1;
    return 0;
}

/* "… adopts the following declaration:", "the theme will be:": what comes next is quoted. */
static int introduces(const reslint_node *n) {
    const reslint_node *last = is_paragraph(n) ? un_last_block(n) : n;
    return rk_ends(last->text, ":") || rk_ends(n->text, ":");
}

/* Words, and not a single letter or number. */
static int is_text(const reslint_node *n) {
    return n->kind == RESLINT_OTHER && n->text.len > 3 && memchr(n->text.ptr, ' ', n->text.len) != NULL;
}

static void report(reslint_ctx *ctx, const reslint_node *first, uint32_t count) {
    reslint_str words = rk_first_words(first->text, 6);
    const char *more =
        count > 1 ? ctx->host->format(ctx, " and %u more %s", count - 1, count == 2 ? "line" : "lines") : "";
    rk_tell(ctx, rk_place(first, 0, words.len),
            "“%.*s%s”%s: not recognized as part of the resolution, so no rule checked %s; give "
            "it a number or a label, or delete it",
            RK_ARG(words), words.len < first->text.len ? " …" : "", more, count > 1 ? "them" : "it");
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *first = NULL;
    uint32_t count = 0;
    int inside = 0, quoted = 0;
    for (const reslint_node *n = resolution->first_child; n; n = n->next) {
        inside |= is_paragraph(n);
        if (is_paragraph(n)) quoted = introduces(n);
        if (inside && !quoted && is_text(n)) {
            if (!count++) first = n;
        } else if (count && n->kind != RESLINT_COMMENT && n->kind != RESLINT_FOOTNOTE) {
            if (goes_on(n)) report(ctx, first, count);
            count = 0;
        }
    }
}

static const reslint_level levels[] = {{NULL, "draft", RESLINT_WARNING},
                                       {NULL, "tabled", RESLINT_WARNING},
                                       {NULL, "negotiation", RESLINT_OFF},
                                       {NULL, NULL, RESLINT_INFO}};

const reslint_rule reslint_rule_unread_text = {
    .id = "unread-text",
    .summary = "Every line between the paragraphs is recognized as part of the resolution",
    .levels = levels,
    .check = check,
};
