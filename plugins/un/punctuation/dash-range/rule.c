/* dash-range: ranges of numbers take an en dash, "2008–2011", "paragraphs 3–5"; a dash between words is an en
 * dash with spaces, never an em dash.
 *
 * Only ranges that are ranges beyond doubt: two years, or figures behind paragraphs, pages, articles.
 * Document symbols, resolution numbers and quoted titles are left alone. A plain-text file that has only
 * hyphens cannot have dashes: it gets one note. */
#include "lib/body.h"

#define MANY 3u

typedef struct tally {
    uint32_t hyphens, dashes; /* ranges with either */
    reslint_place first;
} tally;

/* Words before a pair of figures that make it a range. */
static int names_a_range(reslint_str text, uint32_t at) {
    static const char *const words[] = {"paragraphs ", "paras. ",   "pages ", "pp. ",
                                        "articles ",   "chapters ", "vols. ", "Nos. "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint32_t n = (uint32_t)strlen(words[i]);
        if (at >= n && memcmp(text.ptr + at - n, words[i], n) == 0) return 1;
    }
    return 0;
}

static uint32_t digits_at(reslint_str text, uint32_t at) {
    uint32_t n = 0;
    while (at + n < text.len && rk_is_digit((unsigned char)text.ptr[at + n])) n++;
    return n;
}

static int is_year(reslint_str text, uint32_t at, uint32_t n) {
    return n == 4 && (rk_at(text, at, "19") || rk_at(text, at, "20"));
}

/* Is the dash of `width` bytes at `dash` the middle of a range? */
static int is_range(reslint_str text, uint32_t dash, uint32_t width) {
    uint32_t begin = dash, behind = dash + width, n;
    while (begin && rk_is_digit((unsigned char)text.ptr[begin - 1])) begin--;
    n = digits_at(text, behind);
    if (begin == dash || !n) return 0;
    if (begin && (rk_is_letter((unsigned char)text.ptr[begin - 1]) || un_in(text.ptr[begin - 1], "/.-("))) {
        if (text.ptr[begin - 1] != '(' || !is_year(text, begin, dash - begin)) return 0;
    }
    if (behind + n < text.len &&
        (rk_is_letter((unsigned char)text.ptr[behind + n]) || un_in(text.ptr[behind + n], "/-")) &&
        !rk_at(text, behind + n, "’") && !rk_at(text, behind + n, "”"))
        return 0;
    return (is_year(text, begin, dash - begin) && is_year(text, behind, n)) || names_a_range(text, begin);
}

static void report_range(reslint_ctx *ctx, const reslint_node *block, uint32_t dash) {
    reslint_str text = block->text;
    uint32_t begin = dash, end = dash + 1 + digits_at(text, dash + 1);
    while (begin && rk_is_digit((unsigned char)text.ptr[begin - 1])) begin--;
    rk_report_fix(ctx, rk_place(block, begin, end), "use an en dash, not a hyphen, in a range of numbers",
                  ctx->host->format(ctx, "%.*s–%.*s", (int)(dash - begin), text.ptr + begin,
                                    (int)(end - dash - 1), text.ptr + dash + 1),
                  rk_place(block, dash, dash + 1), "–", "Write an en dash", RESLINT_FIX_SAFE);
}

static void check_em(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t seen = 0;
    for (uint32_t at = rk_find(block->text, "—", 0); at != UINT32_MAX && seen++ < UN_ENOUGH;
         at = rk_find(block->text, "—", at + 3)) {
        int spaced = at && block->text.ptr[at - 1] == ' ' && rk_at(block->text, at + 3, " ");
        reslint_diag diag;
        reslint_edit edit = {rk_place(block, at, at + 3), spaced ? "–" : " – "};
        reslint_fix fix = {"Write an en dash with spaces", &edit, 1, RESLINT_FIX_UNSAFE};
        if (rk_covered(block, at, RESLINT_QUOTATION) || un_unsure(block, at, at + 3) ||
            at + 3 >= block->text.len)
            continue;
        memset(&diag, 0, sizeof diag);
        diag.at = edit.at;
        diag.message = "a long dash; use an en dash with a space on either side";
        diag.fixes = &fix;
        diag.n_fixes = 1;
        diag.at_most = RESLINT_INFO;
        ctx->host->report(ctx, &diag);
    }
}

static int is_hyphen_range(const reslint_node *block, uint32_t at) {
    return !rk_covered(block, at, RESLINT_QUOTATION) && !un_unsure(block, at, at + 1);
}

/* Counts the ranges of a block, or, without a tally, reports those with a hyphen. */
static void walk_block(reslint_ctx *ctx, const reslint_node *block, tally *t) {
    reslint_str text = block->text;
    uint32_t seen = 0;
    for (uint32_t at = rk_find(text, "-", 0); at != UINT32_MAX && seen < UN_ENOUGH;
         at = rk_find(text, "-", at + 1)) {
        if (!is_range(text, at, 1)) continue;
        seen++;
        if (!is_hyphen_range(block, at)) continue;
        if (!t)
            report_range(ctx, block, at);
        else if (!t->hyphens++)
            t->first = rk_place(block, at, at + 1);
    }
    if (!t) return;
    for (uint32_t at = rk_find(text, "–", 0); at != UINT32_MAX; at = rk_find(text, "–", at + 3))
        if (is_range(text, at, 3)) t->dashes++;
}

static void walk(reslint_ctx *ctx, const reslint_node *parent, tally *t) {
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (un_is_body(n) && !(n->flags & RESLINT_NODE_DOUBTFUL)) {
            walk_block(ctx, n, t);
            if (!t) check_em(ctx, n);
        }
        if (n->kind < RESLINT_LABEL && n->kind != RESLINT_RESOLUTION && n->kind != RESLINT_ANNEX &&
            n->first_child)
            walk(ctx, n, t);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    tally t = {0, 0, {NULL, {0, 0}}};
    walk(ctx, resolution, &t);
    if (t.hyphens > MANY && !t.dashes)
        rk_tell(ctx, t.first, "%u ranges of numbers have a hyphen; use an en dash, as in “2008–2011”",
                t.hyphens);
    else
        walk(ctx, resolution, NULL);
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
