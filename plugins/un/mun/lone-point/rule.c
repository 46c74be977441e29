/* lone-point: a Model UN clause has no list of one: a) without b). Such a sub-clause belongs in its clause.
 *
 * If the first is not labelled as one (a list that continues from elsewhere), nothing is reported. */
#include "reslint/rulekit.h"

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_node *first = rk_of(block->first_child, RESLINT_POINT);
    if (!first || rk_of(first->next, RESLINT_POINT) || first->as.clause->number != 1) return;
    if (rk_is_doubtful(block) || first->as.clause->contested) return;
    const reslint_node *label = rk_label(first);
    rk_tell(ctx, label ? rk_whole(label) : rk_place(first, 0, 1),
            "a lone %s; make it part of the %s above, or add a second", rk_point(ctx),
            block->kind == RESLINT_POINT ? rk_point(ctx) : rk_paragraph(ctx));
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT,
                                 RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_lone_point;
const reslint_rule reslint_rule_lone_point = {
    .id = "lone-point",
    .summary = "A list of sub-clauses has two or more (Model UN)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
