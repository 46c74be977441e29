/* single-operative-unnumbered: if there is only one operative paragraph it has no number. */
#include "lib/verbs.h"

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    const reslint_node *only = r->first_operative;
    if (r->n_operative != 1 || !r->complete || r->kind == RESLINT_IS_PART) return;
    const reslint_node *label = rk_label(only);
    const reslint_clause *c = only->as.clause;
    if (!label || c->number != 1 || c->suffix || !rk_is_digit(rk_char(label->text, 0))) return;
    rk_diag d = rk_diag_on(ctx, rk_whole(label));
    rk_say(&d, "take out the number of the only operative %s", rk_paragraph(ctx));
    rk_write(&d, "%.*s …", RK_ARG(rk_first_words(only->text, 4)));
    rk_edit(&d, d.at, "");
    rk_fix(&d, RESLINT_FIX_SAFE, "Take out the number");
    rk_send(&d);
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
