/* xref-above-below: "paragraph 34 above" names a paragraph that exists and is above, "below" one that is
 * below.
 *
 * References to other documents and to annexes, and those with neither word, are left alone. If the printed
 * numbers of the text are themselves out of order, the numbering is the slip and not the reference. Points
 * are looked for only if the paragraph lists any. */
#include "reslint/rulekit.h"

/* The highest number of the operative part; 0 if the numbers are not continuous (repeated, restarted,
 * missing). */
static uint32_t last_number(const reslint_node *first) {
    uint32_t due = 1;
    for (; first; first = first->as.clause->next) {
        if (first->as.clause->suffix) continue;
        if (first->as.clause->number != due) return 0;
        due++;
    }
    return due - 1;
}

static int has_point(const reslint_node *paragraph, reslint_str label) {
    int any = 0;
    for (const reslint_node *n = rk_of(paragraph->first_child, RESLINT_POINT); n;
         n = rk_of(n->next, RESLINT_POINT)) {
        any = 1;
        if (rk_same(n->as.clause->label, label)) return 1;
    }
    return !any; /* no points were read: nothing to compare with */
}

static void check_operative(reslint_ctx *ctx, const reslint_node *ref, uint32_t own, uint32_t last) {
    const reslint_crossref *x = ref->as.crossref;
    const char *where = x->direction == RESLINT_XREF_ABOVE ? "above" : "below", *word = rk_paragraph(ctx);
    reslint_place at = rk_place_in(ref->block, x->number_at);
    uint32_t n = x->number;
    if (n > last || n == 0)
        rk_tell(ctx, at, "“paragraph %u %s”: the last %s is %u; correct the reference", n, where, word, last);
    else if (n == own && x->point.len)
        return; /* another point of the same paragraph */
    else if (n == own)
        rk_tell(ctx, at, "“paragraph %u %s” is in %s %u itself; correct the reference", n, where, word, own);
    else if ((n > own) == (x->direction == RESLINT_XREF_ABOVE))
        rk_tell(ctx, at, "“paragraph %u %s”: %s %u is %s; correct the number or write “%s”", n, where, word,
                n, n > own ? "below" : "above", n > own ? "below" : "above");
    else if (x->point.len && x->target && x->target->kind == RESLINT_OPERATIVE_PARAGRAPH &&
             !has_point(x->target, x->point))
        rk_tell(ctx, at, "“paragraph %u %.*s %s”: %s %u has no %s %.*s", n, RK_ARG(x->point), where, word, n,
                rk_point(ctx), RK_ARG(x->point));
}

static void check(reslint_ctx *ctx, const reslint_node *ref) {
    const reslint_node *paragraph = rk_paragraph_of(ref->block);
    const reslint_crossref *x = ref->as.crossref;
    if (x->external || x->suffix || x->direction == RESLINT_XREF_PLAIN || !rk_is_body(ref->block) ||
        rk_unsure(ref->block, ref->in.begin, ref->in.end, RK_DOUBTFUL))
        return;
    int first;
    uint32_t *last = (uint32_t *)rk_memory(ctx, sizeof *last, &first);
    if (last && first) *last = last_number(ctx->resolution->as.resolution->first_operative);
    if (!last || !*last) return;
    if (paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH)
        check_operative(ctx, ref, paragraph->as.clause->number, *last);
    else if (paragraph->kind == RESLINT_PREAMBULAR_PARAGRAPH && x->number > *last)
        rk_tell(ctx, rk_place_in(ref->block, x->number_at), "there is no %s %u; the last is %u",
                rk_paragraph(ctx), x->number, *last);
}

static const uint32_t kinds[] = {RESLINT_CROSS_REFERENCE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

static const char *const yields_to[] = {"reference-stale", NULL};

const reslint_rule reslint_rule_xref_above_below = {
    .id = "xref-above-below",
    .summary = "“paragraph N above” refers to a paragraph that exists and comes before",
    .levels = levels,
    .kinds = kinds,
    .check = check,
    .yields_to = yields_to,
};
