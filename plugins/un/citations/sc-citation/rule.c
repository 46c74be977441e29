/* sc-citation: a resolution of the Security Council is cited with its year in parentheses, "1325 (2000)", and
 * that year is the year of its date; its document symbol S/RES/1325 (2000) does not belong in running text.
 * The Council's numbers run on through the years, so a number that is known under another year is a slip
 * too. */
#include "lib/cited.h"

enum { FIRST_YEAR = 1946, LAST_YEAR = 2100 };

/* The year under which the number is known, if it is not the one that is written; otherwise 0. */
static unsigned known_year(reslint_ctx *ctx, const reslint_citation *c) {
    const reslint_citations *known = (const reslint_citations *)ctx->host->extension(RESLINT_CITATIONS_ID);
    reslint_known_citation found;
    if (!known || un_known(ctx, c, &found)) return 0;
    for (unsigned year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        const char *text = ctx->host->format(ctx, "%u (%u)", c->number, year);
        reslint_str symbol = {text, (uint32_t)strlen(text)};
        if (known->lookup(ctx, c->organ, symbol, &found)) return year;
    }
    return 0;
}

static int report_known_year(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    int own = n->block->kind == RESLINT_TITLE; /* a draft may have any number */
    unsigned year = own || c->long_form ? 0 : known_year(ctx, c);
    if (!year) return 0;
    rk_diag d = rk_diag_on(ctx, un_symbol_place(n));
    rk_say(&d, "Security Council resolution %u dates from %u", c->number, year);
    rk_write(&d, "%u (%u)", c->number, year);
    rk_replace(&d, RESLINT_FIX_UNSAFE);
    rk_send(&d);
    return 1;
}

static void wrong_year(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    rk_tell(ctx, un_date_place(n), "resolution %.*s dates from %u, but the date given is of another year",
            RK_ARG(c->symbol), c->session);
}

static rk_diag wrong_form(reslint_ctx *ctx, const reslint_node *n) {
    rk_diag d = rk_diag_on(ctx, un_symbol_place(n));
    rk_at_most(&d, rk_stage_is(ctx, "negotiation") || un_in_annex(n->block) ? RESLINT_INFO : RESLINT_WARNING);
    return d;
}

static void without_year(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    rk_diag d = wrong_form(ctx, n);
    rk_say(&d, "add the year to the number of the Security Council resolution, as in “1325 (2000)”");
    if (c->date.year) rk_write(&d, "%u (%u)", c->number, c->date.year);
    rk_replace(&d, RESLINT_FIX_UNSAFE);
    rk_send(&d);
}

static void with_document_symbol(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    int follows_word =
        rk_ends_in_list(un_before_symbol(n), "resolution |resolutions ") || un_continues_list(n);
    rk_diag d = wrong_form(ctx, n);
    rk_say(&d, "cite the resolution by its number; a document symbol does not belong in running text");
    if (c->session)
        rk_write(&d, "%s%.*s", follows_word ? "" : "Security Council resolution ", RK_ARG(c->symbol));
    rk_replace(&d, un_list_is_even(n) ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE);
    rk_send(&d);
}

static void without_space(reslint_ctx *ctx, const reslint_node *n) {
    rk_diag d = wrong_form(ctx, n);
    rk_say(&d, "put a space between the number and the year");
    rk_write(&d, "%.*s", RK_ARG(n->as.citation->symbol));
    rk_replace(&d, RESLINT_FIX_SAFE);
    rk_send(&d);
}

static void check_form(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    uint32_t written = c->symbol_at.end - c->symbol_at.begin;
    if (!c->session && !c->long_form) {
        if (c->explicit_owner) without_year(ctx, n);
    } else if (c->long_form && rk_is_body(n->block) && !un_in_parentheses(n)) {
        with_document_symbol(ctx, n);
    } else if (!c->long_form && written + 1 == c->symbol.len && rk_is_body(n->block)) {
        without_space(ctx, n);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    if (c->organ != RESLINT_ORGAN_SC || un_citation_unsure(n)) return;
    if (c->session && un_dated(c) && !c->shared_date && c->date.year != c->session)
        wrong_year(ctx, n);
    else if (!c->session || !report_known_year(ctx, n))
        check_form(ctx, n);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const char *const yields_to[] = {"date-format", NULL};

const reslint_rule reslint_rule_sc_citation = {
    .id = "sc-citation",
    .summary = "Security Council resolutions are cited as 1325 (2000), with the year of their date",
    .levels = levels,
    .kinds = kinds,
    .check = check,
    .yields_to = yields_to,
};
