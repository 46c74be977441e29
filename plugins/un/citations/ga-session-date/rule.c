/* ga-session-date: the number of a General Assembly resolution gives its session, and the session gives the
 * days between which it was adopted.
 *
 * Only for numbers that are the Assembly's, since many bodies number theirs in the same way. If the Assembly
 * is not named next to the number, the finding is at most a warning. */
#include "lib/cited.h"

/* Is the right date known, and only the day wrong? Then ga-known-date says it better. */
static int only_the_day(reslint_ctx *ctx, const reslint_citation *c) {
    reslint_known_citation known;
    return un_known(ctx, c, &known) && known.confidence >= RESLINT_CONFIDENCE_AGREED &&
           known.year == c->date.year && known.month == c->date.month;
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    if (!un_session_tells(c) || !un_dated(c) || c->shared_date || un_in_session(c->session, &c->date)) return;
    if (un_is_to_come(ctx, c) || un_citation_unsure(n) || only_the_day(ctx, c)) return;
    rk_diag d = rk_diag_on(ctx, un_date_place(n));
    rk_say(&d, "%.*s belongs to the session from September %u to September %u, but this date lies outside it",
           RK_ARG(c->symbol), c->session + 1945, c->session + 1946);
    if (!c->explicit_owner) rk_at_most(&d, RESLINT_WARNING);
    rk_send(&d);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const char *const yields_to[] = {"date-format", NULL};

const reslint_rule reslint_rule_ga_session_date = {
    .id = "ga-session-date",
    .summary = "The date of a General Assembly resolution falls within its session",
    .levels = levels,
    .kinds = kinds,
    .check = check,
    .yields_to = yields_to,
};
