/* date-format: a date is written 18 December 1991, and the day must exist.
 *
 * A month before the day, "18th", a comma before the year or an abbreviated month is a warning that gives the
 * right form; a day that the month does not have is an error that only the author can correct. */
#include "lib/cited.h"

enum { MOST_DATES = 16 };

/* Dates that belong together: "December 5 and 6, 2018", "30 November–2 December 2010". */
typedef struct group {
    const reslint_node *items[MOST_DATES];
    uint32_t len;
} group;

/* Is its month in its own text, or does it share another's? */
static int has_month(const reslint_node *n) {
    reslint_str text = rk_text_of(n);
    int letters = 0;
    for (uint32_t i = 0; i < text.len; i++) letters += rk_is_letter((unsigned char)text.ptr[i]);
    return letters >= 3;
}

static int has_year(const reslint_node *n) {
    reslint_str text = rk_text_of(n);
    return text.len - rk_figures_begin(text, text.len) >= 3;
}

/* A hyphen or an en dash at `at`: how long it is. */
static uint32_t dash_at(reslint_str text, uint32_t at) {
    if (rk_char(text, at) == '-') return 1;
    return rk_at(text, at, "\xe2\x80\x93") ? 3 : 0;
}

static int is_dash(reslint_str join) {
    uint32_t at = 0, dash;
    while (rk_char(join, at) == ' ') at++;
    dash = dash_at(join, at);
    at += dash;
    while (rk_char(join, at) == ' ') at++;
    return dash && at == join.len;
}

static reslint_str join_after(const reslint_node *n, const reslint_node *next) {
    return rk_slice(n->block->text, n->in.end, next->in.begin);
}

/* "the 5th and the 6th of May": the join without the article that goes with "th" and "of". */
static reslint_str without_article(const reslint_node *next, reslint_str join) {
    if (next->as.date->form == RESLINT_DATE_ORDINAL && rk_ends(join, " the ")) join.len -= 4;
    return join;
}

static int joins(const reslint_node *next, reslint_str join) {
    return rk_in_list_ci(without_article(next, join), " and | or | to | through |, |, and |, or ") ||
           is_dash(join);
}

static void gather(const reslint_node *n, group *out) {
    out->len = 0;
    while (out->len < MOST_DATES) {
        const reslint_node *next = rk_of(n->next, RESLINT_DATE);
        out->items[out->len++] = n;
        if (!next || next->in.begin < n->in.end || !joins(next, join_after(n, next))) return;
        n = next;
    }
}

/* Do two neighbours share one month, which only one of them has, or the year of the second? */
static int share_month(const reslint_node *a, const reslint_node *b) {
    return a->as.date->month == b->as.date->month && a->as.date->year == b->as.date->year &&
           !(has_month(a) && has_month(b));
}

static int share_year(const reslint_node *a, const reslint_node *b) {
    return a->as.date->year == b->as.date->year && !has_year(a);
}

static int is_next_day(const reslint_date *a, const reslint_date *b) {
    if (a->year != b->year)
        return a->year + 1 == b->year && a->month == 12 && a->day == 31 && b->month == 1 && b->day == 1;
    if (a->month == b->month) return a->day + 1 == b->day;
    return a->month + 1 == b->month && b->day == 1 && a->day == rk_days(a->year, a->month);
}

/* Running text has no dash between days; a note and what is in parentheses may. */
static int is_running(const reslint_node *n) {
    reslint_str text = n->block->text;
    for (uint32_t at = n->in.begin; at-- > 0 && n->in.begin - at < 60;) {
        if (text.ptr[at] == ')') break;
        if (text.ptr[at] == '(') return 0;
    }
    return n->block->kind != RESLINT_FOOTNOTE;
}

static int follows_word(const reslint_node *n, const char *word) {
    return rk_ends(rk_text_before(n->block, n->in.begin), word);
}

/* What should come between two dates. */
static reslint_str right_join(const group *g, uint32_t i) {
    const reslint_node *a = g->items[i], *b = g->items[i + 1];
    reslint_str join = join_after(a, b), and_word = {" and ", 5}, to_word = {" to ", 4},
                dash = {"\xe2\x80\x93", 3};
    if (!is_dash(join)) return without_article(b, join);
    if (!is_running(a)) return share_month(a, b) ? dash : to_word;
    if (follows_word(a, "between ")) return and_word;
    return is_next_day(a->as.date, b->as.date) && !follows_word(a, "from ") ? and_word : to_word;
}

static const char *right_form(reslint_ctx *ctx, const group *g) {
    const char *out = "";
    for (uint32_t i = 0; i < g->len; i++) {
        const reslint_node *n = g->items[i], *next = i + 1 < g->len ? g->items[i + 1] : NULL;
        const reslint_date *d = n->as.date;
        out = ctx->host->format(ctx, "%s%u", out, d->day);
        if (!next || !share_month(n, next)) {
            out = ctx->host->format(ctx, "%s %s", out, rk_month(d->month));
            if (d->year && (!next || !share_year(n, next)))
                out = ctx->host->format(ctx, "%s %u", out, d->year);
        }
        if (next) out = ctx->host->format(ctx, "%s%.*s", out, RK_ARG(right_join(g, i)));
    }
    return out;
}

/* Does the group hold everything that belongs together, with a month, possible days and an order from left to
 * right? */
static int is_whole(const group *g) {
    const reslint_node *first = g->items[0], *last = g->items[g->len - 1];
    reslint_str text = first->block->text;
    uint32_t at = last->in.end, month = 0;
    while (rk_char(text, at) == ' ') at++;
    if (rk_list_at(text, at, "-|/|\xe2\x80\x93")) return 0;
    at = first->in.begin;
    while (at && text.ptr[at - 1] == ' ') at--;
    if (rk_ends_in_list(rk_slice(text, 0, at), "-|/|\xe2\x80\x93")) return 0;
    for (uint32_t i = 0; i < g->len; i++) {
        if (!rk_day_exists(g->items[i]->as.date)) return 0;
        month |= (uint32_t)has_month(g->items[i]);
    }
    return month != 0;
}

static void impossible(reslint_ctx *ctx, const reslint_node *n, const reslint_date *date) {
    rk_diag d = rk_diag_on(ctx, rk_place_of(n));
    if (date->day == 29)
        rk_say(&d, "%u is not a leap year: there is no 29 February", date->year);
    else if (date->day)
        rk_say(&d, "%s has %u days: there is no %u %s", rk_month(date->month),
               rk_days(date->year, date->month), date->day, rk_month(date->month));
    else
        rk_say(&d, "this day does not exist");
    rk_send(&d);
}

/* Can this come after a date that is not part of a longer name? */
static int date_ends(reslint_str text, uint32_t end) {
    if (end == text.len || rk_is_one(text.ptr[end], ",;:.)")) return 1;
    return text.ptr[end] == ' ' &&
           rk_in_list_ci(rk_word(text, end + 1),
                         "and|at|as|by|for|from|held|in|is|on|that|to|under|until|when|with|which");
}

/* The article before "5th of December 2018" goes with "th" and "of": returns where the edit begins. In "the
 * 5th December 2018 meeting" it belongs to the meeting; if that cannot be told, `sure` becomes 0. */
static uint32_t begin_of(const group *g, int *sure) {
    const reslint_node *first = g->items[0], *last = g->items[g->len - 1];
    reslint_str text = first->block->text;
    uint32_t begin = first->in.begin;
    if (first->as.date->form == RESLINT_DATE_MONTH_FIRST ||
        !rk_ends_in_list(rk_slice(text, 0, begin), "the |The "))
        return begin;
    if (rk_find(rk_slice(text, begin, last->in.end), " of ", 0) != UINT32_MAX ||
        date_ends(text, last->in.end))
        return begin - 4;
    *sure = 0;
    return begin;
}

/* "from the 5th to" before the date: a day that is not in the group. */
static int follows_day(reslint_str text, uint32_t begin) {
    reslint_str before = rk_slice(text, 0, begin);
    while (rk_ends_in_list(before, " |,")) before.len--;
    before.len -= rk_ends_in_list(before, " to| and| or| through");
    before.len -= rk_ends_in_list(before, "st|nd|rd|th");
    return before.len && rk_is_digit((unsigned char)before.ptr[before.len - 1]);
}

static void shape(reslint_ctx *ctx, const group *g) {
    const reslint_node *first = g->items[0];
    int sure = is_whole(g);
    uint32_t begin = begin_of(g, &sure), end = g->items[g->len - 1]->in.end;
    if (begin < first->in.begin && follows_day(first->block->text, begin)) sure = 0;
    if (rk_at(first->block->text, end, " of the year")) sure = 0;
    rk_diag d = rk_diag_at(ctx, first->block, begin, end);
    rk_say(&d, "write the date as day, month and year, without “th” and without a comma");
    if (sure) rk_write(&d, "%s", right_form(ctx, g));
    rk_replace(&d, RESLINT_FIX_SAFE);
    rk_at_most(&d,
               rk_stage_is(ctx, "negotiation") || un_in_annex(first->block) ? RESLINT_INFO : RESLINT_WARNING);
    rk_send(&d);
}

/* "18 Dec. 1991", "18 december 1991". Other kinds of space do not matter. */
static int is_cut_short(const reslint_node *n) {
    return has_month(n) && rk_find(rk_text_of(n), rk_month(n->as.date->month), 0) == UINT32_MAX;
}

static int is_unsure(const reslint_node *n) {
    return rk_unsure_element(n, RK_QUOTED | RK_BRACKETED);
}

/* Is it in the group that was looked at last? That group's last date is kept from one date to the next. */
static int is_seen(reslint_ctx *ctx, const reslint_node *n, const group *g) {
    const reslint_node **last = (const reslint_node **)ctx->memory;
    if (last && (*last)->block == n->block && n->in.begin <= (*last)->in.begin) return 1;
    if (!last) last = ctx->memory = rk_alloc(ctx, sizeof *last);
    if (last) *last = g->items[g->len - 1];
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    group g;
    int wrong = 0;
    if (!rk_day_exists(n->as.date) && !is_unsure(n)) impossible(ctx, n, n->as.date);
    gather(n, &g);
    if (rk_profile_is(ctx, "mun") || is_seen(ctx, n, &g)) return;
    for (uint32_t i = 0; i < g.len; i++) {
        const reslint_node *one = g.items[i];
        if (is_unsure(one) || !one->as.date->month) return;
        wrong |=
            rk_day_exists(one->as.date) && (one->as.date->form != RESLINT_DATE_USUAL || is_cut_short(one));
    }
    if (wrong && !rk_covered(n->block, n->in.begin, RESLINT_QUOTATION)) shape(ctx, &g);
}

static const uint32_t kinds[] = {RESLINT_DATE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_date_format = {
    .id = "date-format",
    .summary = "A date is written 18 December 1991, and the day exists",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
