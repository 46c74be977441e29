/* element-order: the organ's name, the preamble, the operative part, in this order. One finding for the first
 * paragraph that is in the wrong part; after a heading or another organ line the order starts again. A
 * paragraph with a participle and a comma between numbered ones is a preambular one that went astray. */
#include "lib/verbs.h"

static const char *behind(reslint_ctx *ctx, const reslint_node *operative) {
    return ctx->host->format(ctx, "this preambular %s comes after %.*s; move it before the operative part",
                             rk_paragraph(ctx), RK_ARG(un_location(operative)));
}

/* Is there a heading between a paragraph and a text after it? */
static int parted(const reslint_node *operative, const reslint_node *stray) {
    for (const reslint_node *n = operative->next; n && n->source.begin < stray->source.begin; n = n->next)
        if (n->kind == RESLINT_HEADING) return 1;
    return 0;
}

/* "Noting the state of bridges," as text that follows an operative paragraph without points. */
static int check_strays(reslint_ctx *ctx, const reslint_node *operative) {
    if (rk_of(operative->first_child, RESLINT_POINT)) return 0;
    const reslint_node *n = rk_of(operative->first_child, RESLINT_CONTINUATION);
    for (; n; n = rk_of(n->next, RESLINT_CONTINUATION)) {
        reslint_str word = rk_word(n->text, 0);
        if (!word.len || *word.ptr < 'A' || *word.ptr > 'Z' ||
            un_openings(ctx)->form_of(ctx, word) != RESLINT_OPENING_PREAMBULAR || !rk_ends(n->text, ",") ||
            parted(operative, n))
            continue;
        rk_report(ctx, rk_place(n, 0, word.len), behind(ctx, operative));
        return 1;
    }
    return 0;
}

static int check_operative(reslint_ctx *ctx, const reslint_node *n, int organ_line_ahead) {
    const reslint_clause *c = n->as.clause;
    if (organ_line_ahead && c->opening_class == RESLINT_OPENING_OPERATIVE) {
        rk_report(ctx, rk_place(n, c->opening.begin, c->opening.end),
                  "comes before the line with the name of the organ; move it after the preamble");
        return 1;
    }
    return !rk_profile_is(ctx, "sc") && check_strays(ctx, n);
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *operative = NULL;
    int organ_line_ahead = resolution->as.resolution->organ_line != NULL;
    for (const reslint_node *n = resolution->first_child; n; n = n->next) {
        if (n->kind == RESLINT_ORGAN_LINE) organ_line_ahead = 0;
        if (n->kind == RESLINT_ORGAN_LINE || n->kind == RESLINT_HEADING) operative = NULL;
        if (n->kind == RESLINT_ANNEX) return;
        if (n->flags & RESLINT_NODE_DOUBTFUL) continue;
        if (n->kind == RESLINT_OPERATIVE_PARAGRAPH) {
            if (check_operative(ctx, n, organ_line_ahead)) return;
            operative = n;
        }
        /* the Council puts "Acting under Chapter VII" among its decisions */
        if (n->kind != RESLINT_PREAMBULAR_PARAGRAPH || !operative || rk_profile_is(ctx, "sc")) continue;
        if (n->as.clause->opening_class != RESLINT_OPENING_PREAMBULAR) continue;
        rk_report(ctx, rk_place(n, n->as.clause->opening.begin, n->as.clause->opening.end),
                  behind(ctx, operative));
        return;
    }
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_element_order;
const reslint_rule reslint_rule_element_order = {
    .id = "element-order",
    .summary = "The name of the organ comes first, then the preamble, then the operative part",
    .levels = levels,
    .check = check,
};
