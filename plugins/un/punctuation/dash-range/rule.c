/* dash-range: ranges of numbers take an en dash, "2008–2011", "paragraphs 3–5"; a dash between words is an en
 * dash with spaces, never an em dash.
 *
 * Only what is a range beyond doubt: two years, or figures after paragraphs, pages, articles. Document
 * symbols, resolution numbers and quoted titles are left alone. A plain-text file that has only hyphens
 * cannot have dashes: it gets one finding. */
#include "reslint/rulekit.h"

#define MANY 3u

typedef struct tally {
    uint32_t hyphens, dashes; /* ranges with either */
    reslint_place first;
} tally;

static int is_year(reslint_str text, uint32_t at, uint32_t n) {
    return n == 4 && (rk_at(text, at, "19") || rk_at(text, at, "20"));
}

/* Is the dash of `width` bytes at `dash` the middle of a range? */
static int is_range(reslint_str text, uint32_t dash, uint32_t width) {
    uint32_t begin = rk_figures_begin(text, dash), following = dash + width,
             end = rk_figures_end(text, following);
    char before = begin ? text.ptr[begin - 1] : ' ', after = rk_char(text, end);
    if (begin == dash || end == following) return 0;
    if ((rk_is_letter((unsigned char)before) || rk_is_one(before, "/.-(")) &&
        (before != '(' || !is_year(text, begin, dash - begin)))
        return 0;
    if ((rk_is_letter((unsigned char)after) || rk_is_one(after, "/-")) && !rk_list_at(text, end, "’|”"))
        return 0;
    return (is_year(text, begin, dash - begin) && is_year(text, following, end - following)) ||
           rk_ends_in_list(rk_slice(text, 0, begin),
                           "paragraphs |paras. |pages |pp. |articles |chapters |vols. |Nos. ");
}

static void report_range(reslint_ctx *ctx, const reslint_node *block, uint32_t dash) {
    reslint_str text = block->text;
    uint32_t begin = rk_figures_begin(text, dash), end = rk_figures_end(text, dash + 1);
    rk_diag d = rk_diag_at(ctx, block, begin, end);
    rk_say(&d, "use an en dash, not a hyphen, in a range of numbers");
    rk_write(&d, "%.*s–%.*s", RK_ARG(rk_slice(text, begin, dash)), RK_ARG(rk_slice(text, dash + 1, end)));
    rk_edit(&d, rk_place(block, dash, dash + 1), "–");
    rk_fix(&d, RESLINT_FIX_SAFE, "Write an en dash");
    rk_send(&d);
}

static void check_em(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    for (rk_search hit = rk_look_for(block, "—", RK_IN_WORDS); rk_next(&hit);) {
        if (hit.end >= text.len) continue;
        const char *before = rk_ends(rk_slice(text, 0, hit.begin), " ") ? "" : " ";
        const char *after = text.ptr[hit.end] == ' ' ? "" : " ";
        rk_diag d = rk_diag_at(ctx, block, hit.begin, hit.end);
        rk_say(&d, "a long dash; use an en dash with a space on either side");
        rk_edit(&d, d.at, ctx->host->format(ctx, "%s–%s", before, after));
        rk_fix(&d, RESLINT_FIX_UNSAFE, "Write an en dash with spaces");
        rk_at_most(&d, RESLINT_INFO);
        rk_send(&d);
    }
}

/* Counts the ranges of a block; or, when all are counted, reports those with a hyphen. */
static void read_block(reslint_ctx *ctx, const reslint_node *block, tally *t, int reporting) {
    uint32_t ranges = 0;
    for (rk_search hit = rk_look_for(block, "-", RK_IN_WORDS | RK_GUARD_LATER | RK_ALL_OF_THEM);
         ranges < RK_ENOUGH && rk_next(&hit);) {
        if (!is_range(block->text, hit.begin, 1)) continue;
        ranges++;
        if (rk_unsure(block, hit.begin, hit.end, 0)) continue;
        if (reporting)
            report_range(ctx, block, hit.begin);
        else if (!t->hyphens++)
            t->first = rk_place(block, hit.begin, hit.end);
    }
    for (uint32_t at = rk_find(block->text, "–", 0); !reporting && at != UINT32_MAX;
         at = rk_find(block->text, "–", at + 3))
        t->dashes += is_range(block->text, at, 3) != 0;
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    tally t = {0, 0, {NULL, {0, 0}}};
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        if (!rk_is_doubtful(n)) read_block(ctx, n, &t, 0);
    if (t.hyphens > MANY && !t.dashes) {
        rk_tell(ctx, t.first, "%u ranges of numbers have a hyphen; use an en dash, as in “2008–2011”",
                t.hyphens);
        return;
    }
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution)) {
        if (t.hyphens) read_block(ctx, n, &t, 1);
        check_em(ctx, n);
    }
}

static const reslint_level levels[] = {{"sc", NULL, RESLINT_INFO},
                                       {"mun", NULL, RESLINT_INFO},
                                       {NULL, "adopted", RESLINT_WARNING},
                                       {NULL, NULL, RESLINT_INFO}};

const reslint_rule reslint_rule_dash_range = {
    .id = "dash-range",
    .summary = "Ranges of numbers take an en dash; a dash between words is an en dash with spaces",
    .levels = levels,
    .check = check,
};
