/* repeated-opening: for Model UN houses in which every clause must begin differently: "Urges", then "Urges"
 * again. A clause with also, further or strongly before the verb begins differently. */
#include "reslint/rulekit.h"

static reslint_str opening_of(const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    return rk_slice(paragraph->text, c->opening.begin, c->opening.end);
}

/* An earlier clause of the part that begins alike; no further back than a reader remembers. */
static const reslint_node *earlier(const reslint_node *paragraph) {
    enum { FARTHEST = 60 };
    const reslint_node *n = paragraph->as.clause->previous;
    for (uint32_t i = 0; n && i < FARTHEST; n = n->as.clause->previous, i++)
        if (rk_same_ci(opening_of(n), opening_of(paragraph))) return n;
    return NULL;
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    const reslint_node *first = c->contested || !opening_of(paragraph).len ? NULL : earlier(paragraph);
    if (!first) return;
    rk_diag d = rk_diag_at(ctx, paragraph, c->opening.begin, c->opening.end);
    rk_say(&d, "%.*s begins with “%.*s” too; begin differently, with “Further” or another verb",
           RK_ARG(first->as.clause->location), RK_ARG(opening_of(paragraph)));
    rk_see(&d, rk_place(first, first->as.clause->opening.begin, first->as.clause->opening.end), "here");
    rk_send(&d);
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                 RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_repeated_opening;
const reslint_rule reslint_rule_repeated_opening = {
    .id = "repeated-opening",
    .summary = "No two clauses begin alike (Model UN, off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
