/* date-in-figures: the month of a date is a word: "12 December 2023", not "12/12/2023" or "12.12.2023".
 *
 * Only with a day and a month that exist, and a year of four figures; what continues with a slash or letters
 * is a document symbol. */
#include "reslint/rulekit.h"

/* Is the mark at `mark` the first of a date in figures? Then `out` is the span of the date. */
static int is_date(reslint_str s, uint32_t mark, reslint_span *out) {
    uint32_t begin = rk_figures_begin(s, mark), second = rk_figures_end(s, mark + 1);
    if (mark - begin > 2 || second - mark > 3 || rk_char(s, second) != s.ptr[mark]) return 0;
    uint32_t end = rk_figures_end(s, second + 1), year = rk_number(s, second + 1, end);
    uint32_t a = rk_number(s, begin, mark), b = rk_number(s, mark + 1, second);
    if (end - second != 5 || year < 1900 || year > 2099 || !a || !b || (a > 12 && b > 12) || a > 31 || b > 31)
        return 0;
    if (begin && (rk_is_one(s.ptr[begin - 1], "/.-") || rk_is_letter((unsigned char)s.ptr[begin - 1])))
        return 0;
    if (rk_is_one(rk_char(s, end), "/-") || rk_is_letter(rk_char(s, end))) return 0;
    *out = (reslint_span){begin, end};
    return 1;
}

static void look_for(reslint_ctx *ctx, const reslint_node *block, const char *mark) {
    reslint_str text = block->text;
    uint32_t seen = 0;
    reslint_span at;
    for (uint32_t hit = rk_find(text, mark, 0); hit != UINT32_MAX && seen < RK_ENOUGH;
         hit = rk_find(text, mark, hit + 1)) {
        if (!is_date(text, hit, &at) || rk_unsure(block, at.begin, at.end, RK_QUOTED)) continue;
        seen++;
        rk_tell(ctx, rk_place(block, at.begin, at.end),
                "write the month of “%.*s” in words, as in 18 December 1991",
                RK_ARG(rk_slice(text, at.begin, at.end)));
    }
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    look_for(ctx, block, "/");
    look_for(ctx, block, ".");
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_INFO}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_date_in_figures;
const reslint_rule reslint_rule_date_in_figures = {
    .id = "date-in-figures",
    .summary = "The month of a date is written in words",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
