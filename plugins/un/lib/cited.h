/* What the rules about citations and dates share: sessions and their days, what is known of a resolution's
 * date, and where a citation is.
 *
 * A session of the Assembly opens in September; its resolutions have the session's number. Session 46 opened
 * in 1991: session + 1945. */
#ifndef UN_CITED_H
#define UN_CITED_H

#include "body.h"
#include "reslint/citations.h"

enum { UN_FIRST_PLAIN_SESSION = 31 }; /* 31/16 from this session on; before it 3363 (XXX) */

/* Are day, month and year all given, and possible? */
static inline int un_dated(const reslint_citation *c) {
    return c->date.year && c->date.day && rk_day_exists(&c->date);
}

static inline int un_is_special(const reslint_citation *c) {
    return rk_starts(c->symbol, "S-") || rk_starts(c->symbol, "ES-");
}

/* "46/152", not "1325 (2000)" or "217 A (III)". */
static inline int un_has_stroke(const reslint_citation *c) {
    return rk_find(c->symbol, "/", 0) != UINT32_MAX;
}

/* A citation in a quoted title, in damaged text or in a doubtful block is not judged. */
static inline int un_citation_unsure(const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    uint32_t end = c->date_at.end > c->symbol_at.end ? c->date_at.end : c->symbol_at.end;
    return rk_unsure(n->block, c->symbol_at.begin, end, RK_BRACKETED | RK_QUOTED) ||
           rk_covered(n->block, c->symbol_at.begin, RESLINT_QUOTATION);
}

/* Where its number and its date are. */
static inline reslint_place un_symbol_place(const reslint_node *n) {
    return rk_place_in(n->block, n->as.citation->symbol_at);
}
static inline reslint_place un_date_place(const reslint_node *n) {
    return rk_place_in(n->block, n->as.citation->date_at);
}
static inline reslint_str un_before_symbol(const reslint_node *n) {
    return rk_text_before(n->block, n->as.citation->symbol_at.begin);
}
/* After the number, and after its date if it has one of its own. */
static inline uint32_t un_citation_end(const reslint_citation *c) {
    return c->date_at.end > c->symbol_at.end && !c->shared_date ? c->date_at.end : c->symbol_at.end;
}

/* "the resolution on education (A/RES/64/290)": here the document symbol is right. */
static inline int un_in_parentheses(const reslint_node *n) {
    return rk_ends(un_before_symbol(n), "(");
}

/* Is the previous citation in the same list? */
static inline int un_continues_list(const reslint_node *n) {
    const reslint_node *before = n->as.citation->previous;
    return before && before->as.citation->list == n->as.citation->list;
}

/* The length of the word right before the number, with its space; 0 if it is none of these. */
static inline uint32_t un_word_before(const reslint_node *n) {
    return rk_ends_in_list(un_before_symbol(n),
                           "resolution |resolutions |decision |decisions |Resolution |Resolutions ");
}

/* "resolutions A/RES/60/1 and A/RES/60/2": a list is rewritten as a whole or not at all. Does the word come
 * before its first item, and are all items of one organ and written alike? */
static inline int un_list_is_even(const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    const reslint_node *first = n;
    while (un_continues_list(first)) first = first->as.citation->previous;
    if (!un_word_before(first)) return 0;
    for (const reslint_node *one = first; one && one->as.citation->list == c->list;
         one = one->as.citation->next)
        if (one->as.citation->organ != c->organ || one->as.citation->long_form != c->long_form) return 0;
    return 1;
}

/* ---- sessions of the Assembly ------------------------------------------------------------------------ */

/* The day of the week of 1 September, 0 Monday … 6 Sunday. */
static inline uint32_t un_first_of_september(uint32_t year) {
    uint32_t before = year - 1; /* 1 January of year 1 was a Monday; 1 September is day 244 or 245 */
    uint32_t leap = rk_days(year, 2) == 29;
    return (before * 365 + before / 4 - before / 100 + before / 400 + 243 + leap) % 7;
}

/* The day in September on which the session opened, which is also the last day of the one before. From
 * session 58 to 77: the Tuesday of the third week, counted from the first week with a working day. 0 if the
 * day is not known. */
static inline uint32_t un_opening_day(uint32_t session) {
    uint32_t first = un_first_of_september(session + 1945);
    if (session < 58 || session > 77) return 0;
    /* Monday of the first week with a working day is `first` days before 1 September, or after it */
    return first >= 5 ? 1 + (7 - first) + 15 : 1 + 15 - first;
}

/* Can a resolution of this session have this date? */
static inline int un_in_session(uint32_t session, const reslint_date *date) {
    uint32_t opens = session + 1945, day;
    if (date->year == opens) {
        day = un_opening_day(session);
        return date->month > 9 || (date->month == 9 && date->day >= day);
    }
    if (date->year != opens + 1) return 0;
    day = un_opening_day(session + 1);
    return date->month < 9 || (date->month == 9 && date->day <= (day ? day : 24));
}

/* "46/152" of the General Assembly, whose session tells its year? */
static inline int un_session_tells(const reslint_citation *c) {
    return c->organ == RESLINT_ORGAN_GA && un_has_stroke(c) && c->session >= UN_FIRST_PLAIN_SESSION &&
           c->session < 200;
}

/* A session after the text's own: the number is another body's, whatever it looks like. */
static inline int un_is_to_come(const reslint_ctx *ctx, const reslint_citation *c) {
    const reslint_resolution *own = ctx->resolution->as.resolution;
    return own->organ == RESLINT_ORGAN_GA && own->session && c->session > own->session;
}

/* ---- what is known ----------------------------------------------------------------------------------- */

static inline int un_known(reslint_ctx *ctx, const reslint_citation *c, reslint_known_citation *out) {
    const reslint_citations *known = (const reslint_citations *)ctx->host->extension(RESLINT_CITATIONS_ID);
    return known && known->lookup(ctx, c->organ, c->symbol, out);
}

static inline int un_same_day(const reslint_date *date, const reslint_known_citation *known) {
    return date->year == known->year && date->month == known->month && date->day == known->day;
}

/* Is there already a finding about this date, so that its place in a list says nothing? */
static inline int un_date_is_wrong(reslint_ctx *ctx, const reslint_citation *c) {
    reslint_known_citation known;
    if (un_session_tells(c) && !un_in_session(c->session, &c->date)) return 1;
    return un_known(ctx, c, &known) && !un_same_day(&c->date, &known);
}

static inline const char *un_word_for(const reslint_citation *c) {
    return c->decision ? "decision" : "resolution";
}

#endif
