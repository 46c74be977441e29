/* masthead-consistency: the session in the masthead, in the document's symbol, in the number before the title
 * and in the report's symbol is the same; so is the date of adoption above and below the text.
 *
 * The symbol decides; if two others agree against it, it is the odd one out. Special sessions (ES-10) are
 * numbered differently and are left alone. */
#include "reslint/rulekit.h"

/* "Sixty-third session" 63; 0 if it is not such a line. */
static uint32_t session_in_words(reslint_str s) {
    rk_ordinal ordinal = rk_read_ordinal(s, 0);
    return rk_at_ci(s, ordinal.end, " session") ? ordinal.value : 0;
}

/* The figure from `from` up to a slash: "63/195" 63. */
static uint32_t figure(reslint_str s, uint32_t from, reslint_span *at) {
    at->begin = from;
    at->end = rk_figures_end(s, from);
    return rk_char(s, at->end) == '/' ? rk_number(s, from, at->end) : 0;
}

typedef struct place {
    reslint_place at;
    uint32_t session;
    const char *what;
} place;

static void read_symbol(const reslint_node *line, place *p, const char *what) {
    static const char heads[] = "A/RES/|A/HRC/RES/|A/HRC/|A/C.1/|A/C.2/|A/C.3/|A/C.4/|A/C.5/|A/C.6/|A/";
    for (uint32_t at = line ? rk_find(line->text, "A/", 0) : UINT32_MAX; at != UINT32_MAX && !p->session;
         at = rk_find(line->text, "A/", at + 1)) {
        reslint_span found = {0, 0};
        uint32_t head = rk_list_at(line->text, at, heads);
        p->session = figure(line->text, at + head, &found);
        if (!p->session) continue;
        p->at = rk_place_in(line, found);
        p->what = what;
    }
}

static void read_title(const reslint_node *title, place *p) {
    const reslint_node *label = title ? rk_label(title) : NULL;
    reslint_span at = {0, 0};
    if (!label) return;
    p->session = figure(label->text, 0, &at);
    p->at = rk_place_in(label, at);
    p->what = "the number before the title";
}

/* The place that the others outvote; if it is one against one, the later of the two. */
static const place *odd_one(const place *p, uint32_t n) {
    for (uint32_t i = n; i-- > 0;) {
        uint32_t against = 0, with = 0;
        for (uint32_t k = 0; p[i].session && k < n; k++) {
            if (p[k].session == p[i].session)
                with++;
            else if (p[k].session)
                against++;
        }
        if (against && against >= with) return &p[i];
    }
    return NULL;
}

static const reslint_node *last_date(const reslint_node *line) {
    const reslint_node *last = NULL;
    if (!line) return NULL;
    for (const reslint_node *n = rk_first(line, RESLINT_DATE); n; n = rk_of(n->next, RESLINT_DATE)) last = n;
    return last && last->as.date->year ? last : NULL;
}

/* "adopted by the General Assembly on 18 December 2008" above, "18 December 2008" below. */
static void check_dates(reslint_ctx *ctx, const reslint_resolution *r) {
    const reslint_node *above = last_date(r->adopted_by), *below = last_date(r->adoption_line);
    const reslint_date *a, *b;
    if (!above || !below) return;
    a = above->as.date;
    b = below->as.date;
    if (a->year == b->year && a->month == b->month && a->day == b->day) return;
    rk_tell(ctx, rk_place_of(below),
            "adopted on %.*s according to this line, but on %.*s according "
            "to the masthead",
            RK_ARG(below->text), RK_ARG(above->text));
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    place p[4];
    const place *odd, *other = p;
    check_dates(ctx, r);
    memset(p, 0, sizeof p);
    read_symbol(r->symbol_line, &p[0], "the symbol");
    read_title(r->title, &p[1]);
    read_symbol(r->report_line, &p[2], "the report's symbol");
    if (r->session_line) {
        p[3].session = session_in_words(r->session_line->text);
        p[3].at = rk_whole(r->session_line);
        p[3].what = "the session line";
    }
    odd = odd_one(p, 4);
    if (!odd) return;
    while (!other->session || other->session == odd->session) other++;
    rk_tell(ctx, odd->at, "%s says session %u, but %s says session %u", odd->what, odd->session, other->what,
            other->session);
}

static const reslint_level levels[] = {
    {"sc", NULL, RESLINT_OFF}, {"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_masthead_consistency = {
    .id = "masthead-consistency",
    .summary = "The masthead, symbol, title and report name the same session",
    .levels = levels,
    .check = check,
};
