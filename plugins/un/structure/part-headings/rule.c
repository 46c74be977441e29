/* part-headings: parts A and B, I and II: if a part has the first letter or number, there is a second. Off by
 * default. */
#include "lib/body.h"

/* "A", "Part B.", "II": its position in the series; 0 if it is not such a heading. */
static uint32_t part_number(reslint_str s, int letters) {
    static const char *const roman[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    if (rk_starts(s, "Part ")) s = rk_slice(s, 5, s.len);
    if (s.len && s.ptr[s.len - 1] == '.') s.len--;
    if (letters) return s.len == 1 && s.ptr[0] >= 'A' && s.ptr[0] <= 'H' ? (uint32_t)(s.ptr[0] - 'A') + 1 : 0;
    for (uint32_t i = 0; i < sizeof roman / sizeof *roman; i++)
        if (rk_is(s, roman[i])) return i + 1;
    return 0;
}

static void check_row(reslint_ctx *ctx, const reslint_node *resolution, int letters) {
    const reslint_node *first = NULL;
    uint32_t highest = 0;
    for (const reslint_node *n = rk_of(resolution->first_child, RESLINT_HEADING); n;
         n = rk_of(n->next, RESLINT_HEADING)) {
        uint32_t number = part_number(n->text, letters);
        if (number == 1 && !first) first = n;
        if (number > highest) highest = number;
    }
    if (first && highest == 1)
        rk_tell(ctx, rk_whole(first),
                "part %.*s is the only part; letter the second one or take out "
                "the letter",
                RK_ARG(first->text));
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    check_row(ctx, resolution, 1);
    check_row(ctx, resolution, 0);
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_part_headings = {
    .id = "part-headings",
    .summary = "A part A is followed by a part B (off by default)",
    .levels = levels,
    .check = check,
};
