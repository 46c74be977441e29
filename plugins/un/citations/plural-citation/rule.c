/* plural-citation: "resolutions" before two or more numbers, "resolution" before one.
 *
 * The singular is reported if a second number follows directly; the plural only in a note that names one
 * number and nothing else, since in running text "resolutions 60/1 and those that followed it" is right. */
#include "lib/cited.h"

static void report(reslint_ctx *ctx, const reslint_node *n, uint32_t length, const char *message,
                   const char *right) {
    uint32_t number = n->as.citation->symbol_at.begin;
    rk_diag d = rk_diag_at(ctx, n->block, number - length, number - 1);
    rk_say(&d, "%s", message);
    rk_write(&d, "%s", right);
    rk_replace(&d, RESLINT_FIX_SAFE);
    rk_send(&d);
}

/* Does another number follow with only "and" in between? */
static int second_follows(const reslint_node *n) {
    const reslint_citation *c = n->as.citation, *next = c->next ? c->next->as.citation : NULL;
    uint32_t end = un_citation_end(c);
    if (!next || next->list != c->list) return 0;
    if (next->symbol_at.end - next->symbol_at.begin < 3) return 0; /* "36/87 A and B" */
    return rk_in_list(rk_slice(n->block->text, end, next->symbol_at.begin), " and |, ") &&
           !rk_cut_inside(n->block, end, next->symbol_at.begin);
}

/* Is it the only number of a short note: "Resolutions 217 A (III)."? */
static int alone_in_note(const reslint_node *n) {
    reslint_str rest = rk_slice(n->block->text, n->as.citation->symbol_at.end, n->block->text.len);
    if (n->block->kind != RESLINT_FOOTNOTE || n->as.citation->symbol_at.begin > 40) return 0;
    return rk_first(n->block, RESLINT_CITATION) == n && rk_in_list(rest, ".|, annex.");
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    reslint_str before = un_before_symbol(n);
    uint32_t one = rk_ends_in_list(before, "resolution |decision |Resolution |Decision ");
    uint32_t more = rk_ends_in_list(before, "resolutions |decisions |Resolutions |Decisions ");
    uint32_t length = one ? one : more;
    if (!length || (one ? !second_follows(n) : !alone_in_note(n)) || un_citation_unsure(n)) return;
    reslint_str stem = rk_slice(before, before.len - length, before.len - (one ? 1 : 2));
    if (one)
        report(ctx, n, length, "two numbers follow; use the plural",
               ctx->host->format(ctx, "%.*ss", RK_ARG(stem)));
    else
        report(ctx, n, length, "one number follows; use the singular",
               ctx->host->format(ctx, "%.*s", RK_ARG(stem)));
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
