/* ecosoc-citation: resolution 2008/23 of the Economic and Social Council dates from 2008; since 2013 a number
 * may begin with the following year, from July on (2021/4 of 14 September 2020). */
#include "lib/cited.h"

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    if (c->organ != RESLINT_ORGAN_ECOSOC || c->session < 1946 || !un_dated(c) || c->shared_date) return;
    if (c->date.year == c->session || (c->date.year + 1 == c->session && c->date.month >= 7) ||
        un_citation_unsure(n))
        return;
    rk_diag d = rk_diag_on(ctx, un_date_place(n));
    rk_say(&d,
           "%s %.*s of the Economic and Social Council dates from %u, but the date given is of another year",
           un_word_for(c), RK_ARG(c->symbol), c->session);
    if (!c->explicit_owner) rk_at_most(&d, RESLINT_WARNING);
    rk_send(&d);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const char *const yields_to[] = {"date-format", NULL};

const reslint_rule reslint_rule_ecosoc_citation = {
    .id = "ecosoc-citation",
    .summary = "The year in an Economic and Social Council number matches the date",
    .levels = levels,
    .kinds = kinds,
    .check = check,
    .yields_to = yields_to,
};
