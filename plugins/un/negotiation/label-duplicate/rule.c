/* label-duplicate: in negotiated text the label is the paragraph's name, so that no two may have the same
 * one. Gaps, bis and ter are allowed; versions (Alt 1, Alt 2) are distinguished. */
#include "lib/verbs.h"

#include <stdlib.h>

typedef struct labelled {
    const reslint_node *paragraph;
    uint32_t option; /* "Option 2:" is above it, on a line of its own */
} labelled;

static int by_label(const void *left, const void *right) {
    const reslint_clause *a = ((const labelled *)left)->paragraph->as.clause;
    const reslint_clause *b = ((const labelled *)right)->paragraph->as.clause;
    uint32_t x = ((const labelled *)left)->option, y = ((const labelled *)right)->option;
    if (x != y) return x < y ? -1 : 1;
    if (a->number != b->number) return a->number < b->number ? -1 : 1;
    if (a->suffix != b->suffix) return a->suffix < b->suffix ? -1 : 1;
    if (a->suffix_number != b->suffix_number) return a->suffix_number < b->suffix_number ? -1 : 1;
    return a->ordinal < b->ordinal ? -1 : a->ordinal > b->ordinal;
}

static int same_label(const reslint_clause *a, const reslint_clause *b) {
    return a->number == b->number && a->suffix == b->suffix && a->suffix_number == b->suffix_number;
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
    for (uint32_t i = 1; i < n; i++)
        if (all[i - 1].option == all[i].option &&
            same_label(all[i - 1].paragraph->as.clause, all[i].paragraph->as.clause))
            report_twice(ctx, all[i - 1].paragraph, all[i].paragraph);
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
