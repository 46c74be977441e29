/* reference-stale: a reference whose words did not change while the number of its paragraph did. Only a
 * comparison with the earlier version (--base FILE) can see it: the paragraph that is named now exists, and
 * is the wrong one. */
#include "reslint/base.h"
#include "reslint/rulekit.h"

static const reslint_node *paragraph_around(const reslint_node *node) {
    while (node && node->kind != RESLINT_OPERATIVE_PARAGRAPH) node = node->parent;
    return node;
}

static const reslint_node *next_below(const reslint_node *node, const reslint_node *root) {
    if (node->first_child) return node->first_child;
    while (node != root && !node->next) node = node->parent;
    return node == root ? NULL : node->next;
}

/* The reference of the earlier paragraph that says the same number; the `nth` of them. */
static const reslint_node *same_reference(const reslint_node *before, uint32_t number, uint32_t nth) {
    for (const reslint_node *n = before; n; n = next_below(n, before)) {
        if (n->kind != RESLINT_CROSS_REFERENCE || n->as.crossref->external) continue;
        if (n->as.crossref->number == number && nth-- == 0) return n;
    }
    return NULL;
}

static uint32_t which(const reslint_node *paragraph, const reslint_node *reference) {
    uint32_t count = 0;
    for (const reslint_node *n = paragraph; n && n != reference; n = next_below(n, paragraph))
        count += n->kind == RESLINT_CROSS_REFERENCE && !n->as.crossref->external &&
                 n->as.crossref->number == reference->as.crossref->number;
    return count;
}

static void report(reslint_ctx *ctx, const reslint_node *reference, const reslint_node *meant) {
    const reslint_crossref *xref = reference->as.crossref;
    const char *number = ctx->host->format(ctx, "%u", meant->as.clause->number);
    reslint_place at = rk_place(reference->block, xref->number_at.begin, xref->number_at.end);
    rk_report_fix(ctx, at,
                  ctx->host->format(ctx, "the paragraph that was %u in the earlier version is now %s",
                                    xref->number, number),
                  ctx->host->format(ctx, "paragraph %s", number), at, number,
                  ctx->host->format(ctx, "Write “%s”", number), RESLINT_FIX_SAFE);
}

/* Its paragraph was taken out, and one that bore another number has moved up to the number. */
static void look_at_successor(reslint_ctx *ctx, const reslint_base *base, const reslint_node *reference,
                              const reslint_node *gone) {
    const reslint_crossref *xref = reference->as.crossref;
    int numbered = xref->target && xref->target->kind == RESLINT_OPERATIVE_PARAGRAPH;
    const reslint_node *was = numbered ? base->before(ctx, xref->target) : NULL;
    if (!was || was == gone || was->as.clause->number == xref->number) return;
    rk_report(
        ctx, rk_place(reference->block, xref->number_at.begin, xref->number_at.end),
        ctx->host->format(ctx,
                          "the paragraph that was %u in the earlier version is no longer there; %u is the "
                          "one that was %u; write which is meant",
                          xref->number, xref->number, was->as.clause->number));
}

static void check(reslint_ctx *ctx, const reslint_node *reference) {
    const reslint_base *base = ctx->host->extension(RESLINT_BASE_ID);
    const reslint_node *paragraph = paragraph_around(reference->block);
    if (!base || !paragraph || reference->as.crossref->external || reference->as.crossref->suffix) return;
    const reslint_node *before = base->before(ctx, paragraph);
    if (!before) return;
    const reslint_crossref *xref = reference->as.crossref;
    const reslint_node *old = same_reference(before, xref->number, which(paragraph, reference));
    if (!old || !old->as.crossref->target || old->as.crossref->target->kind != RESLINT_OPERATIVE_PARAGRAPH)
        return;
    const reslint_node *meant = base->now(ctx, old->as.crossref->target);
    if (!meant) look_at_successor(ctx, base, reference, old->as.crossref->target);
    if (meant && meant->as.clause->number && meant->as.clause->number != xref->number &&
        !meant->as.clause->suffix)
        report(ctx, reference, meant);
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const uint32_t kinds[] = {RESLINT_CROSS_REFERENCE, RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_reference_stale;
const reslint_rule reslint_rule_reference_stale = {
    .id = "reference-stale",
    .summary = "A reference goes on pointing to its paragraph when numbers change (with --base)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
