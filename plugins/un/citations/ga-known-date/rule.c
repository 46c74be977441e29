/* ga-known-date: the date of a cited resolution is the one on which it was adopted, as far as reslint knows
 * it: from the resolution itself, or because three or more citations in other resolutions agree.
 *
 * If several numbers share a date ("65/190 and 65/232 of …"), the number that does not fit is marked, unless
 * none fits: then the date is the slip, and is reported once. */
#include "lib/cited.h"

/* The citation of its list that is directly followed by its date. */
static const reslint_citation *owner_of_date(const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    while (c->shared_date) c = c->next->as.citation;
    return c;
}

/* Was it cited with a date of its own before? If so, "70/1, 70/299 of 29 July 2016" leaves it undated. */
static int dated_before(const reslint_citation *c) {
    enum { FARTHEST = 200 };
    const reslint_node *n = c->previous;
    for (uint32_t i = 0; n && i < FARTHEST; n = n->as.citation->previous, i++) {
        const reslint_citation *b = n->as.citation;
        if (b->organ == c->organ && rk_same(b->symbol, c->symbol) && un_dated(b) && !b->shared_date) return 1;
    }
    return 0;
}

static const char *how_known(reslint_ctx *ctx, const reslint_known_citation *known) {
    if (known->confidence == RESLINT_CONFIDENCE_OFFICIAL) return "the resolution itself";
    if (!known->of) return "the record of its vote";
    return ctx->host->format(ctx, "%u of %u citations in other resolutions", known->agree, known->of);
}

static void report(reslint_ctx *ctx, const reslint_node *n, const reslint_known_citation *known) {
    const reslint_citation *c = n->as.citation;
    const char *right = rk_date(ctx, known->year, known->month, known->day);
    rk_diag d = rk_diag_on(ctx, c->shared_date ? un_symbol_place(n) : un_date_place(n));
    rk_say(&d, "%s %.*s was adopted on %s (known from %s)", un_word_for(c), RK_ARG(c->symbol), right,
           how_known(ctx, known));
    if (!c->shared_date) rk_write(&d, "%s", right);
    rk_replace(&d, RESLINT_FIX_UNSAFE);
    if (known->confidence < RESLINT_CONFIDENCE_AGREED) rk_at_most(&d, RESLINT_INFO);
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation, *last;
    reslint_known_citation known, of_last;
    if (!un_dated(c) || !un_known(ctx, c, &known) || un_same_day(&c->date, &known) || un_citation_unsure(n))
        return;
    if (c->shared_date && dated_before(c)) return;
    last = owner_of_date(n);
    if (last != c && un_known(ctx, last, &of_last) && !un_same_day(&c->date, &of_last)) return;
    report(ctx, n, &known);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};
static const char *const yields_to[] = {"date-format",     "ga-session-date", "sc-citation",
                                        "ecosoc-citation", "hrc-citation",    NULL};

const reslint_rule reslint_rule_ga_known_date = {
    .id = "ga-known-date",
    .summary = "A resolution is cited with the date of its adoption",
    .levels = levels,
    .kinds = kinds,
    .check = check,
    .yields_to = yields_to,
};
