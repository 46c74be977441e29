/* subparagraph-labels: the points of a paragraph run (a), (b), (c), those below them (i), (ii), (iii), with
 * nothing left out and nothing twice. One finding per list; a single wrong letter is distinguished from a
 * gap. A label that can be read in two ways, "(i)" after "(h)", is read in the way that fits. Model UN
 * delegates refer to "clause 3 b)": there a list of dashes is a finding too. */
#include "lib/verbs.h"

enum { LETTERS = 26 };

static uint32_t as_roman(reslint_str s) {
    for (uint32_t i = 0; i < s.len; i++)
        if (!rk_is_one((char)rk_lower((unsigned char)s.ptr[i]), "ivxl")) return 0;
    return s.len < 9 ? rk_roman(s) : 0;
}

static int counts(char c) {
    return rk_is_digit((unsigned char)c) || rk_lower(c) != c || rk_upper(c) != c;
}

/* "(b)" without its brackets, of "2.1" and "(a)(ii)" the last step; empty for a dash. */
static reslint_str bare(const reslint_node *point) {
    reslint_str s = point->as.clause->label;
    while (s.len && !counts(*s.ptr)) s.ptr++, s.len--;
    while (s.len && !counts(s.ptr[s.len - 1])) s.len--;
    uint32_t begin = s.len;
    while (begin && counts(s.ptr[begin - 1]) &&
           (begin == s.len || !rk_is_digit(s.ptr[begin - 1]) == !rk_is_digit(s.ptr[begin])))
        begin--;
    return rk_slice(s, begin, s.len);
}

/* "2.1", "(a)(ii)": the label repeats what it is under. */
static int is_path(const reslint_node *point) {
    reslint_str label = point->as.clause->label;
    uint32_t steps = bare(point).len ? (uint32_t)(bare(point).ptr - label.ptr) : 0;
    for (uint32_t i = 0; i < steps; i++)
        if (counts(label.ptr[i])) return 1;
    return 0;
}

/* The label that belongs here, in the style of the one before: "(c)", "iii."; NULL if it cannot be told. */
static const char *label_like(reslint_ctx *ctx, const reslint_node *point, const reslint_node *before,
                              uint32_t number) {
    reslint_str all = point->as.clause->label, s = bare(point), model = bare(before ? before : point);
    uint32_t lead = (uint32_t)(s.ptr - all.ptr);
    char value[RK_ROMAN_BYTES];
    if (number > 49) return NULL;
    int capital = rk_lower(*model.ptr) != *model.ptr;
    int letters = !rk_is_digit(*model.ptr);
    int roman = letters && as_roman(model) && (number == 1 || as_roman(model) == number - 1);
    if (roman)
        rk_write_roman(number, 0, value);
    else
        memset(value, (int)((capital ? 'A' : 'a') + (number - 1) % LETTERS), 2),
            value[number > LETTERS ? 2 : 1] = 0;
    return ctx->host->format(ctx, "%.*s%s%.*s", (int)lead, all.ptr,
                             letters ? value : ctx->host->format(ctx, "%u", number),
                             (int)(all.len - lead - s.len), s.ptr + s.len);
}

static void report_label(reslint_ctx *ctx, const reslint_node *point, const reslint_node *before,
                         uint32_t wanted, int alone) {
    const reslint_node *label = rk_label(point);
    reslint_str own = point->as.clause->label;
    const char *right = label_like(ctx, point, before, wanted);
    if (!label || !right) return;
    rk_diag d = rk_diag_at(ctx, label, 0, own.len < label->text.len ? own.len : label->text.len);
    if (!before)
        rk_say(&d, "the list begins with %.*s instead of %s", RK_ARG(own), right);
    else if (rk_same(before->as.clause->label, own))
        rk_say(&d, "two %ss are labelled %.*s", rk_point(ctx), RK_ARG(own));
    else
        rk_say(&d, "%.*s comes after %.*s; the next label is %s", RK_ARG(own),
               RK_ARG(before->as.clause->label), right);
    rk_write(&d, "%s", right);
    if (alone) {
        rk_edit(&d, d.at, right);
        rk_fix(&d, RESLINT_FIX_UNSAFE, "Label it %s", right);
    }
    if (!before) rk_at_most(&d, RESLINT_INFO); /* (a) may be in the line before the list */
    rk_send(&d);
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
        const reslint_node *after = rk_of(n->next, RESLINT_POINT);
        if (!before && !bare(n).len) report_dashes(ctx, n);
        if (!bare(n).len || n->as.clause->suffix) return;
        if (before && is_path(before) != is_path(n)) return; /* "(b)" after "(a)(ii)" */
        if (n->as.clause->number != wanted) {
            int fits_after = after && after->as.clause->number == wanted + 1;
            int repeated = before && rk_same(before->as.clause->label, n->as.clause->label);
            if (before && !repeated && !fits_after && n->as.clause->number == 1)
                return; /* a second list, or an unseen level */
            report_label(ctx, n, before, wanted, !after || fits_after);
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
