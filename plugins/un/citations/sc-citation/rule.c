/* sc-citation: a resolution of the Security Council is cited with its year in parentheses, "1325 (2000)", and
 * that year is the year of its date; its document symbol S/RES/1325 (2000) does not stand in running text.
 * The Council counts through the years, so a number that is known under another year is a slip too. */
#include "lib/cited.h"

enum { FIRST_YEAR = 1946, LAST_YEAR = 2100 };

/* The year under which the number is known, where the one that is written is not it; else 0. */
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
    unsigned year = own || c->long_form || un_citation_unsure(n) ? 0 : known_year(ctx, c);
    const char *right;
    if (!year) return 0;
    right = ctx->host->format(ctx, "%u (%u)", c->number, year);
    rk_report_fix(ctx, rk_place(n->block, c->symbol_at.begin, c->symbol_at.end),
                  ctx->host->format(ctx, "Security Council resolution %u dates from %u", c->number, year),
                  right, rk_place(n->block, c->symbol_at.begin, c->symbol_at.end), right,
                  ctx->host->format(ctx, "Write “%s”", right), RESLINT_FIX_UNSAFE);
    return 1;
}

static void wrong_year(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    if (un_citation_unsure(n)) return;
    rk_report(ctx, rk_place(n->block, c->date_at.begin, c->date_at.end),
              ctx->host->format(ctx,
                                "resolution %.*s dates from %u, but the date given is of "
                                "another year",
                                RK_ARG(c->symbol), c->session));
}

static void wrong_form(reslint_ctx *ctx, const reslint_node *n, const char *message, const char *right,
                       reslint_applicability how) {
    const reslint_citation *c = n->as.citation;
    reslint_edit edit = {rk_place(n->block, c->symbol_at.begin, c->symbol_at.end), right};
    reslint_fix fix = {right ? ctx->host->format(ctx, "Write “%s”", right) : NULL, &edit, 1, how};
    reslint_diag diag;
    if (un_citation_unsure(n)) return;
    memset(&diag, 0, sizeof diag);
    diag.at = edit.at;
    diag.message = message;
    diag.at_most = rk_stage_is(ctx, "negotiation") || un_in_annex(n->block) ? RESLINT_INFO : RESLINT_WARNING;
    if (right) {
        diag.write = right;
        diag.fixes = &fix;
        diag.n_fixes = 1;
    }
    ctx->host->report(ctx, &diag);
}

static int follows_word(const reslint_node *n) {
    reslint_str before = rk_slice(n->block->text, 0, n->as.citation->symbol_at.begin);
    return rk_ends(before, "resolution ") || rk_ends(before, "resolutions ") ||
           (n->as.citation->previous && n->as.citation->previous->as.citation->list == n->as.citation->list);
}

static void check_form(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    reslint_str written = rk_slice(n->block->text, c->symbol_at.begin, c->symbol_at.end);
    const char *symbol;
    if (c->session && !c->long_form && written.len >= c->symbol.len) return;
    symbol = ctx->host->format(ctx, "%.*s", RK_ARG(c->symbol));
    if (!c->session && !c->long_form) {
        if (!c->explicit_owner) return;
        symbol = c->date.year ? ctx->host->format(ctx, "%u (%u)", c->number, c->date.year) : NULL;
        wrong_form(ctx, n,
                   "add the year to the number of the Security Council resolution, as in "
                   "“1325 (2000)”",
                   symbol, RESLINT_FIX_UNSAFE);
    } else if (c->long_form && un_is_body(n->block) && !un_in_parentheses(n)) {
        if (!c->session)
            symbol = NULL;
        else if (!follows_word(n))
            symbol = ctx->host->format(ctx, "Security Council resolution %s", symbol);
        wrong_form(ctx, n,
                   "cite the resolution by its number; a document symbol does not belong in running text",
                   symbol, un_list_is_even(n) ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE);
    } else if (!c->long_form && written.len + 1 == c->symbol.len && un_is_body(n->block)) {
        wrong_form(ctx, n, "put a space between the number and the year", symbol, RESLINT_FIX_SAFE);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    if (c->organ != RESLINT_ORGAN_SC || c->decision) return;
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
