/* label-duplicate: in negotiated text the label is the paragraph's name, so that no two may have the same
 * one. Gaps, bis and ter are allowed; versions (Alt 1, Alt 2) are distinguished. */
#include "lib/verbs.h"

#include <stdlib.h>

typedef struct labelled {
    const reslint_node *paragraph;
    uint32_t option; /* "Option 2:" is above it, on a line of its own */
} labelled;

static int order(uint32_t x, uint32_t y) {
    return (x > y) - (x < y);
}

/* By option, number and suffix: 0 if both have the same label. */
static int label_order(const labelled *x, const labelled *y) {
    const reslint_clause *a = x->paragraph->as.clause, *b = y->paragraph->as.clause;
    int way = order(x->option, y->option);
    if (!way) way = order(a->number, b->number);
    if (!way) way = order(a->suffix, b->suffix);
    return way ? way : order(a->suffix_number, b->suffix_number);
}

/* The same labels in the order of the text. */
static int by_label(const void *left, const void *right) {
    const labelled *x = (const labelled *)left, *y = (const labelled *)right;
    int way = label_order(x, y);
    return way ? way : order(x->paragraph->as.clause->ordinal, y->paragraph->as.clause->ordinal);
}

/* "OP 2 Option 1: …" is a version of its paragraph; and one that is deleted or moved has given up its
 * label. */
static int shares_label(const reslint_node *paragraph) {
    static const char *const versions[] = {"option", "alternative", "version", "proposal", "alt", NULL};
    if (rk_among(rk_word(paragraph->text, 0), versions)) return 1;
    for (const reslint_node *n = rk_first(paragraph, RESLINT_STATUS); n; n = rk_of(n->next, RESLINT_STATUS))
        if (rk_find(n->text, "deleted", 0) != UINT32_MAX || rk_find(n->text, "moved", 0) != UINT32_MAX)
            return 1;
    return 0;
}

static void report_twice(reslint_ctx *ctx, const reslint_node *first, const reslint_node *again) {
    rk_diag d = rk_diag_on(ctx, rk_whole(rk_label(again)));
    rk_say(&d, "two %ss are labelled “%.*s”; give one of them another label (bis, ter, Alt)",
           rk_paragraph(ctx), RK_ARG(again->as.clause->label));
    rk_see(&d, rk_whole(rk_label(first)), "it is used here first");
    rk_send(&d);
}

/* How many lines "Option 1:" come between two paragraphs: below each the labels start again. */
static uint32_t options_between(const reslint_node *from, const reslint_node *to) {
    uint32_t n = 0;
    for (; from != to; from = from->next)
        n += from->kind == RESLINT_NOTE_TO_READER && rk_starts(from->text, "Option");
    return n;
}

/* One part of the text, preamble or operative. */
static void check_part(reslint_ctx *ctx, const reslint_node *first, uint32_t count) {
    uint32_t n = 0;
    labelled *all = count ? (labelled *)rk_alloc(ctx, (size_t)count * sizeof *all) : NULL;
    if (!all) return;
    uint32_t option = 0;
    const reslint_node *before = first;
    for (const reslint_node *p = first; p; p = p->as.clause->next) {
        option += options_between(before, p);
        before = p;
        if (p->as.clause->number && !shares_label(p)) all[n++] = (labelled){p, option};
    }
    if (n) qsort(all, n, sizeof *all, by_label);
    const labelled *used = all;
    for (const labelled *l = all; l < all + n; l++) {
        if (label_order(used, l) != 0)
            used = l;
        else if (l != used)
            report_twice(ctx, used->paragraph, l->paragraph);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    check_part(ctx, r->first_preambular, r->n_preambular);
    check_part(ctx, r->first_operative, r->n_operative);
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_ERROR}, {NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_label_duplicate;
const reslint_rule reslint_rule_label_duplicate = {
    .id = "label-duplicate",
    .summary = "In negotiated text no two paragraphs have the same label",
    .levels = levels,
    .check = check,
};
