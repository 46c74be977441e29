/* hrc-citation: the Human Rights Council holds three regular sessions a year, so that from the tenth on the
 * number of the session gives the season: 16/1 was adopted in March 2011.
 *
 * The forty-third session was suspended in March 2020 and resumed in June. */
#include "lib/cited.h"

enum { FIRST_COUNTED = 10, BROKEN_OFF = 43 };

typedef struct season {
    uint32_t year, from, to;
    const char *name;
} season;

static season season_of(uint32_t session) {
    static const season seasons[] = {
        {0, 2, 4, "March or April"}, {0, 5, 8, "June or July"}, {0, 9, 11, "September or October"}};
    season out = seasons[(session - FIRST_COUNTED) % 3];
    out.year = 2009 + (session - FIRST_COUNTED) / 3;
    if (session == BROKEN_OFF) out.to = 7;
    return out;
}

/* A session after the text's own, or long after the date: the number is another body's. */
static int is_to_come(const reslint_ctx *ctx, const reslint_citation *c, uint32_t year) {
    const reslint_resolution *own = ctx->resolution->as.resolution;
    if (own->organ == RESLINT_ORGAN_HRC && own->session) return c->session > own->session;
    if (own->organ == RESLINT_ORGAN_GA && own->session) return year > own->session + 1946;
    return year > c->date.year + 5;
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    season when;
    if (c->organ != RESLINT_ORGAN_HRC || !c->explicit_owner || !un_dated(c)) return;
    if (c->session < FIRST_COUNTED) return;
    when = season_of(c->session);
    if (is_to_come(ctx, c, when.year)) return;
    if ((c->date.year == when.year && c->date.month >= when.from && c->date.month <= when.to) ||
        un_citation_unsure(n))
        return;
    rk_tell(ctx, un_date_place(n),
            "session %u of the Human Rights Council was held in %s %u, but this date lies outside it",
            c->session, when.name, when.year);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};
static const char *const yields_to[] = {"date-format", NULL};

const reslint_rule reslint_rule_hrc_citation = {
    .id = "hrc-citation",
    .summary = "The date of a Human Rights Council resolution falls within its session",
    .levels = levels,
    .kinds = kinds,
    .check = check,
    .yields_to = yields_to,
};
