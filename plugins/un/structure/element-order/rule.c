/* element-order: the preamble, then the operative part. One finding for the first paragraph that is in the
 * wrong part; after a heading or another organ line the order starts again. A paragraph with a participle and
 * a comma between numbered ones is a preambular one that went astray. */
#include "lib/verbs.h"

static const char *after(reslint_ctx *ctx, const reslint_node *operative) {
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
        rk_report(ctx, rk_place(n, 0, word.len), after(ctx, operative));
        return 1;
    }
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *operative = NULL;
    if (rk_profile_is(ctx, "sc")) return; /* it puts "Acting under Chapter VII" among its decisions */
    for (const reslint_node *n = resolution->first_child; n; n = n->next) {
        if (n->kind == RESLINT_ORGAN_LINE || n->kind == RESLINT_HEADING) operative = NULL;
        if (n->kind == RESLINT_ANNEX) return;
        if (n->flags & RESLINT_NODE_DOUBTFUL) continue;
        if (n->kind == RESLINT_OPERATIVE_PARAGRAPH) {
            if (check_strays(ctx, n)) return;
            operative = n;
        }
        if (n->kind != RESLINT_PREAMBULAR_PARAGRAPH || !operative) continue;
        if (n->as.clause->opening_class != RESLINT_OPENING_PREAMBULAR) continue;
        rk_report(ctx, rk_place(n, n->as.clause->opening.begin, n->as.clause->opening.end),
                  after(ctx, operative));
        return;
    }
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_element_order;
const reslint_rule reslint_rule_element_order = {
    .id = "element-order",
    .summary = "The preamble comes before the operative part",
    .levels = levels,
    .check = check,
};
