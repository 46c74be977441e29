/* element-order: the organ's name, the preamble, the operative part, in this order. One finding for the first
 * paragraph that stands in the wrong part; a heading or another organ line begins the order anew. */
#include "../words.h"

static void report_at(reslint_ctx *ctx, const reslint_node *paragraph, const char *message) {
    const reslint_clause *c = paragraph->as.clause;
    rk_report(ctx, rk_place(paragraph, c->opening.begin, c->opening.end), message);
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *operative = NULL;
    int council = rk_profile_is(ctx, "sc"), organ_line_ahead = resolution->as.resolution->organ_line != NULL;
    for (const reslint_node *n = resolution->first_child; n; n = n->next) {
        if (n->kind == RESLINT_ORGAN_LINE) organ_line_ahead = 0;
        if (n->kind == RESLINT_ORGAN_LINE || n->kind == RESLINT_HEADING) operative = NULL;
        if (n->kind == RESLINT_ANNEX) return;
        if (n->flags & RESLINT_NODE_DOUBTFUL) continue;
        if (n->kind == RESLINT_OPERATIVE_PARAGRAPH) {
            if (organ_line_ahead && n->as.clause->opening_class == RESLINT_OPENING_OPERATIVE) {
                report_at(ctx, n,
                          "stands before the line with the organ's name; the operative part comes behind the "
                          "preamble");
                return;
            }
            operative = n;
        }
        /* the Council puts "Acting under Chapter VII" among its decisions */
        if (n->kind == RESLINT_PREAMBULAR_PARAGRAPH && operative && !council &&
            n->as.clause->opening_class == RESLINT_OPENING_PREAMBULAR) {
            report_at(
                ctx, n,
                ctx->host->format(
                    ctx,
                    "a preambular paragraph stands behind %.*s; the preamble comes before the operative part",
                    RK_ARG(operative->as.clause->location)));
            return;
        }
    }
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_element_order;
const reslint_rule reslint_rule_element_order = {
    .id = "element-order",
    .summary = "The organ's name, the preamble and the operative part stand in this order",
    .levels = levels,
    .check = check,
};
