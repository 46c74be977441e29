/* plural-citation: "resolutions" before two numbers or more, "resolution" before one.
 *
 * The singular is reported where a second number follows at once; the plural only in a note that names one
 * number and nothing else, since in running text "resolutions 60/1 and those that followed it" is right. */
#include "lib/cited.h"

/* Length of the word that stands right before the number, or 0. */
static uint32_t word_before(const reslint_node *n, const char *const *words, size_t count) {
    reslint_str before = rk_slice(n->block->text, 0, n->as.citation->symbol_at.begin);
    for (size_t i = 0; i < count; i++)
        if (rk_ends(before, words[i])) return (uint32_t)strlen(words[i]);
    return 0;
}

static void report(reslint_ctx *ctx, const reslint_node *n, uint32_t length, const char *message,
                   const char *right) {
    uint32_t begin = n->as.citation->symbol_at.begin - length, end = n->as.citation->symbol_at.begin - 1;
    rk_report_fix(ctx, rk_place(n->block, begin, end), message, right, rk_place(n->block, begin, end), right,
                  ctx->host->format(ctx, "Write “%s”", right), RESLINT_FIX_SAFE);
}

/* Does another number follow with nothing but "and" between? */
static int second_follows(const reslint_node *n) {
    const reslint_citation *c = n->as.citation, *next = c->next ? c->next->as.citation : NULL;
    uint32_t end = c->date_at.end > c->symbol_at.end && !c->shared_date ? c->date_at.end : c->symbol_at.end;
    if (!next || c->next->block != n->block || next->list != c->list || next->symbol_at.begin <= end)
        return 0;
    if (next->symbol_at.end - next->symbol_at.begin < 3) return 0; /* "36/87 A and B" */
    reslint_str gap = rk_slice(n->block->text, end, next->symbol_at.begin);
    return (rk_is(gap, " and ") || rk_is(gap, ", ")) && !rk_cut_inside(n->block, end, next->symbol_at.begin);
}

/* Is it the only number of a short note: "Resolutions 217 A (III)."? */
static int alone_in_note(const reslint_node *n) {
    reslint_str rest = rk_slice(n->block->text, n->as.citation->symbol_at.end, n->block->text.len);
    if (n->block->kind != RESLINT_FOOTNOTE || n->as.citation->symbol_at.begin > 40) return 0;
    return rk_first(n->block, RESLINT_CITATION) == n && !rk_of(n->next, RESLINT_CITATION) &&
           (rk_is(rest, ".") || rk_is(rest, ", annex."));
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    static const char *const singular[] = {"resolution ", "decision ", "Resolution ", "Decision "};
    static const char *const plural[] = {"resolutions ", "decisions ", "Resolutions ", "Decisions "};
    static const char *const singular_of[] = {"resolution", "decision", "Resolution", "Decision"};
    uint32_t length;
    length = word_before(n, singular, 4);
    if (length && second_follows(n) && !un_citation_unsure(n)) {
        const char *word =
            ctx->host->format(ctx, "%.*s",
                              RK_ARG(rk_slice(n->block->text, n->as.citation->symbol_at.begin - length,
                                              n->as.citation->symbol_at.begin - 1)));
        report(ctx, n, length, "two numbers follow; use the plural", ctx->host->format(ctx, "%ss", word));
        return;
    }
    for (size_t i = 0; i < 4; i++) {
        length = word_before(n, &plural[i], 1);
        if (length && alone_in_note(n) && !un_citation_unsure(n))
            report(ctx, n, length, "one number follows; use the singular", singular_of[i]);
    }
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_plural_citation = {
    .id = "plural-citation",
    .summary = "“resolutions” before two numbers, “resolution” before one",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
