/* official-records-match: in "Official Records of the General Assembly, Sixty-first Session, Supplement No.
 * 24 (A/61/24)" the session and the supplement agree with the symbol; for the Economic and Social Council the
 * years agree. */
#include "reslint/rulekit.h"

static uint32_t number_at(reslint_str s, uint32_t at, uint32_t *end) {
    *end = rk_figures_end(s, at);
    return rk_number(s, at, *end);
}

/* "(A/61/24)" or "(E/2008/30)" after `from`: the two numbers and where they are. */
static int read_symbol(reslint_str s, uint32_t from, const char *head, uint32_t *first, uint32_t *second,
                       reslint_span *at) {
    uint32_t begin = rk_find(s, head, from), end, end2;
    if (begin - from > 60) return 0; /* of another document, or none */
    *first = number_at(s, begin + 3, &end);
    if (end == begin + 3 || !rk_at(s, end, "/")) return 0;
    *second = number_at(s, end + 1, &end2);
    at->begin = begin + 1;
    at->end = end2;
    return end2 > end + 1;
}

static void report(reslint_ctx *ctx, const reslint_node *note, reslint_span at, const char *what,
                   uint32_t said, uint32_t there) {
    rk_tell(ctx, rk_place(note, at.begin, at.end), "the words say %s %u, the symbol says %u", what, said,
            there);
}

/* `supplement` is where "Supplement No. " begins. */
static void check_symbol(reslint_ctx *ctx, const reslint_node *note, uint32_t supplement, const char *head,
                         const char *what, uint32_t said) {
    uint32_t first = 0, second = 0, end, number = number_at(note->text, supplement + 15, &end);
    reslint_span at = {0, 0};
    if (end == supplement + 15 || !read_symbol(note->text, end, head, &first, &second, &at)) return;
    if (said && said != first)
        report(ctx, note, at, what, said, first);
    else if (number != second &&
             head[1] == 'A') /* the Council's supplements do not have the number of their symbol */
        report(ctx, note, at, "supplement", number, second);
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    reslint_str s = note->text;
    uint32_t ga = rk_find(s, "Official Records of the General Assembly, ", 0);
    uint32_t es = rk_find(s, "Official Records of the Economic and Social Council, ", 0);
    if (ga != UINT32_MAX) {
        rk_ordinal session = rk_read_ordinal(s, ga + 42);
        if (session.value && rk_at(s, session.end, " Session, Supplement No. "))
            check_symbol(ctx, note, session.end + 10, "(A/", "session", session.value);
    } else if (es != UINT32_MAX) {
        uint32_t end, year = number_at(s, es + 53, &end);
        if (year > 1945 && rk_at(s, end, ", Supplement No. "))
            check_symbol(ctx, note, end + 2, "(E/", "year", year);
    }
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_official_records_match = {
    .id = "official-records-match",
    .summary = "The session and supplement in Official Records match the symbol",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
