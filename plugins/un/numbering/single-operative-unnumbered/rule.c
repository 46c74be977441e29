/* single-operative-unnumbered: where there is only one operative paragraph it has no number. */
#include "lib/verbs.h"

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    const reslint_node *only = r->first_operative;
    if (r->n_operative != 1 || !only || !r->complete || r->kind == RESLINT_IS_PART) return;
    const reslint_node *label = rk_label(only);
    const reslint_clause *c = only->as.clause;
    if (!label || c->number != 1 || c->suffix || !rk_is_digit((unsigned char)*label->text.ptr) ||
        (only->flags & RESLINT_NODE_DOUBTFUL))
        return;
    const char *write = ctx->host->format(ctx, "%.*s …", RK_ARG(rk_first_words(only->text, 4)));
    rk_report_fix(ctx, rk_whole(label),
                  ctx->host->format(ctx, "take out the number of the only operative %s", rk_paragraph(ctx)),
                  write, rk_whole(label), "", "Take out the number", RESLINT_FIX_SAFE);
}

static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_single_operative_unnumbered;
const reslint_rule reslint_rule_single_operative_unnumbered = {
    .id = "single-operative-unnumbered",
    .summary = "A single operative paragraph is not numbered",
    .levels = levels,
    .check = check,
};
