/* subparagraph-labels: the points of a paragraph run (a), (b), (c), those below them (i), (ii), (iii), with
 * nothing left out and nothing twice. One finding a list; a letter that alone is wrong is told from a gap. A
 * label that can be read two ways, "(i)" behind "(h)", is read the way that fits. Delegates of a Model UN
 * speak of "clause 3 b)": there a list of dashes is a finding too. */
#include "lib/verbs.h"

enum { NO_VALUE = 0, LETTERS = 26 };

static uint32_t as_letters(reslint_str s) { /* a, b … z, aa, bb … */
    int c = s.len ? rk_lower((unsigned char)*s.ptr) : 0;
    for (uint32_t i = 0; i < s.len; i++)
        if (rk_lower((unsigned char)s.ptr[i]) != c) return NO_VALUE;
    return c >= 'a' && c <= 'z' && s.len < 4 ? (uint32_t)(c - 'a' + 1) + LETTERS * (s.len - 1) : NO_VALUE;
}

static uint32_t as_roman(reslint_str s) {
    static const char digits[] = "ivxl";
    static const uint32_t worth[] = {1, 5, 10, 50};
    uint32_t sum = 0, last = 0;
    for (uint32_t i = s.len; i-- > 0;) {
        const char *d = strchr(digits, rk_lower((unsigned char)s.ptr[i]));
        if (!d || !*d) return NO_VALUE;
        uint32_t w = worth[d - digits];
        sum = w < last ? sum - w : sum + w;
        last = w;
    }
    return s.len < 9 ? sum : NO_VALUE;
}

static int counts(char c) {
    return rk_is_digit((unsigned char)c) ||
           (rk_lower((unsigned char)c) >= 'a' && rk_lower((unsigned char)c) <= 'z');
}

/* "(b)" without its brackets; empty for a dash. */
static reslint_str bare(const reslint_node *point) {
    reslint_str s = point->as.clause->label;
    while (s.len && !counts(*s.ptr)) s.ptr++, s.len--;
    while (s.len && !counts(s.ptr[s.len - 1])) s.len--;
    return s;
}

static int reads_as(const reslint_node *point, uint32_t number) {
    reslint_str s = bare(point);
    return point->as.clause->number == number || as_letters(s) == number || as_roman(s) == number;
}

/* The label that belongs here, in the manner of the one before: "(c)", "iii.". */
static const char *label_like(reslint_ctx *ctx, const reslint_node *point, const reslint_node *before,
                              uint32_t number) {
    static const char *const ones[] = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    static const char *const tens[] = {"", "x", "xx", "xxx", "xl"};
    reslint_str all = point->as.clause->label, s = bare(point), model = bare(before ? before : point);
    uint32_t lead = (uint32_t)(s.ptr - all.ptr);
    int letter = (int)('a' + (number - 1) % LETTERS);
    const char *value = ctx->host->format(ctx, "%u", (unsigned)number);
    if (model.len && *model.ptr >= 'A' && *model.ptr <= 'Z') letter = rk_upper((char)letter);
    if (!s.len || number > 49) return NULL;
    if (rk_is_letter((unsigned char)*model.ptr) && as_roman(model) &&
        (number == 1 || as_roman(model) == number - 1))
        value = ctx->host->format(ctx, "%s%s", tens[number / 10], ones[number % 10]);
    else if (rk_is_letter((unsigned char)*model.ptr))
        value = number > LETTERS ? ctx->host->format(ctx, "%c%c", letter, letter)
                                 : ctx->host->format(ctx, "%c", letter);
    return ctx->host->format(ctx, "%.*s%s%.*s", (int)lead, all.ptr, value, (int)(all.len - lead - s.len),
                             s.ptr + s.len);
}

static void report_label(reslint_ctx *ctx, const reslint_node *point, const reslint_node *before,
                         uint32_t wanted, int alone) {
    const reslint_node *label = rk_label(point);
    const char *write = label_like(ctx, point, before, wanted), *message;
    if (!label || !write) return;
    if (!before)
        message = ctx->host->format(ctx, "the list begins with %.*s instead of %s",
                                    RK_ARG(point->as.clause->label), write);
    else if (rk_same(before->as.clause->label, point->as.clause->label))
        message = ctx->host->format(ctx, "two %ss are labelled %.*s", rk_point(ctx),
                                    RK_ARG(point->as.clause->label));
    else
        message = ctx->host->format(ctx, "%.*s comes after %.*s; the next label is %s",
                                    RK_ARG(point->as.clause->label), RK_ARG(before->as.clause->label), write);
    uint32_t len =
        point->as.clause->label.len < label->text.len ? point->as.clause->label.len : label->text.len;
    reslint_edit edit = {rk_place(label, 0, len), write};
    reslint_fix fix = {ctx->host->format(ctx, "Label it %s", write), &edit, 1, RESLINT_FIX_UNSAFE};
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = edit.at;
    diag.message = message;
    diag.write = write;
    if (alone) diag.fixes = &fix, diag.n_fixes = 1;
    if (!before) diag.at_most = RESLINT_INFO; /* (a) may stand in the line before the list */
    ctx->host->report(ctx, &diag);
}

/* Dashes and bullets in a Model UN paper. */
static void report_dashes(reslint_ctx *ctx, const reslint_node *point) {
    const reslint_node *label = rk_label(point), *clause = point->parent;
    while (clause && clause->kind == RESLINT_POINT) clause = clause->parent;
    if (!clause || clause->kind != RESLINT_OPERATIVE_PARAGRAPH || !rk_profile_is(ctx, "mun")) return;
    rk_tell(ctx, label ? rk_place(label, 0, 1) : rk_place(point, 0, 1),
            "letter the %ss so that they can be cited: a), b), c)", rk_point(ctx));
}

/* One list: the points that are children of one paragraph or point. */
static void check(reslint_ctx *ctx, const reslint_node *parent) {
    const reslint_node *before = NULL;
    uint32_t wanted = 1;
    for (const reslint_node *n = rk_of(parent->first_child, RESLINT_POINT); n;
         n = rk_of(n->next, RESLINT_POINT)) {
        const reslint_node *behind = rk_of(n->next, RESLINT_POINT);
        if (!before && !bare(n).len && !(n->flags & RESLINT_NODE_DOUBTFUL)) report_dashes(ctx, n);
        if ((n->flags & RESLINT_NODE_DOUBTFUL) || !bare(n).len || n->as.clause->suffix) return;
        if (!reads_as(n, wanted)) {
            int fits_behind = behind && reads_as(behind, wanted + 1);
            int repeated = before && rk_same(before->as.clause->label, n->as.clause->label);
            if (before && !repeated && !fits_behind && reads_as(n, 1))
                return; /* a second list, or an unseen level */
            report_label(ctx, n, before, wanted, !behind || fits_behind);
            return;
        }
        before = n;
        wanted++;
    }
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};
static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT,
                                 RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_subparagraph_labels;
const reslint_rule reslint_rule_subparagraph_labels = {
    .id = "subparagraph-labels",
    .summary = "Subparagraphs run (a), (b), (c) and below them (i), (ii), (iii), with none left out",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
