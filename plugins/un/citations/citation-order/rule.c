/* citation-order: the numbers of one list are in ascending order, and within one session the dates ascend
 * with them.
 *
 * A higher number with an earlier date is nearly always a slip in one of the two; if the date is known to be
 * wrong, the rules about dates have reported it and this one says nothing. Numbers out of order are only
 * info; a list that descends from its first number to its last is meant to. */
#include "lib/cited.h"

static int same_series(const reslint_citation *a, const reslint_citation *b) {
    return a->list == b->list && a->organ == b->organ && a->decision == b->decision &&
           a->organ != RESLINT_ORGAN_UNKNOWN && a->session && b->session;
}

/* Negative if a comes first. The Security Council numbers its resolutions through all years. */
static int by_number(const reslint_citation *a, const reslint_citation *b) {
    if (a->organ != RESLINT_ORGAN_SC && a->session != b->session) return (int)a->session - (int)b->session;
    return (int)a->number - (int)b->number;
}

/* Is there only a comma or "and" between them? A list with words in between may be in the order of its
 * subjects. */
static int at_once(reslint_str text, const reslint_citation *a, const reslint_citation *b) {
    uint32_t end = un_citation_end(a), next = b->symbol_at.begin;
    return next >= end && rk_in_list(rk_slice(text, end, next), ", | and |, and |,");
}

static uint32_t day_number(const reslint_date *d) {
    return (d->year * 16 + d->month) * 32 + d->day;
}

/* Does the list descend all the way? */
static int falls(const reslint_node *n) {
    uint32_t steps = 0, list = n->as.citation->list;
    const reslint_node *first = n, *m;
    while (un_continues_list(first) && steps++ < 64) first = first->as.citation->previous;
    steps = 0;
    for (m = first; m->as.citation->next && m->as.citation->next->as.citation->list == list && steps < 64;
         m = m->as.citation->next, steps++)
        if (by_number(m->as.citation, m->as.citation->next->as.citation) < 0) return 0;
    return steps >= 2;
}

static void check_dates(reslint_ctx *ctx, const reslint_node *n, const reslint_citation *a,
                        const reslint_citation *b) {
    int one_session = a->organ == RESLINT_ORGAN_SC || a->session == b->session;
    if (rk_has(a->symbol, "(I")) return; /* other numbers then */
    if (!one_session || a->decision || a->number == b->number || !un_dated(a) || !un_dated(b) ||
        day_number(&a->date) <= day_number(&b->date))
        return;
    if (un_date_is_wrong(ctx, a) || un_date_is_wrong(ctx, b) || un_citation_unsure(n)) return;
    rk_tell(
        ctx, un_date_place(n),
        "%.*s has the higher number but an earlier date than %.*s: one of the two dates or numbers is wrong",
        RK_ARG(b->symbol), RK_ARG(a->symbol));
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *b = n->as.citation, *a = b->previous ? b->previous->as.citation : NULL;
    if (!a || !same_series(a, b)) return;
    if (by_number(a, b) <= 0) {
        check_dates(ctx, n, a, b);
        return;
    }
    if (!ctx->host->option_bool(ctx, "numbers") || falls(n) || !at_once(n->block->text, a, b) ||
        un_citation_unsure(n))
        return;
    rk_diag d = rk_diag_on(ctx, un_symbol_place(n));
    rk_say(&d, "%.*s comes after %.*s; list citations in ascending order", RK_ARG(b->symbol),
           RK_ARG(a->symbol));
    rk_at_most(&d, RESLINT_INFO);
    rk_send(&d);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};
static const reslint_option options[] = {
    {"numbers", "bool", "true", "also report lists whose numbers are not in ascending order (as info)"},
    {NULL, NULL, NULL, NULL}};
static const char *const yields_to[] = {"date-format", "ga-session-date", "ga-known-date",
                                        "sc-citation", "ecosoc-citation", "hrc-citation",
                                        NULL};

const reslint_rule reslint_rule_citation_order = {
    .id = "citation-order",
    .summary = "In a list of resolutions, numbers and dates ascend together",
    .levels = levels,
    .options = options,
    .kinds = kinds,
    .check = check,
    .yields_to = yields_to,
};
