/* decision-vs-resolution: resolutions and decisions are numbered separately, and the number shows which it
 * is: the Assembly's decisions begin at 301 or 401, the Council's at 201, the Human Rights Council's at
 * 101. */
#include "lib/cited.h"

/* The first number of the organ's decisions; 0 if the number does not tell them apart. */
static uint32_t first_decision(const reslint_citation *c) {
    if (un_is_special(c)) return 0;
    if (c->organ == RESLINT_ORGAN_GA) return c->session >= UN_FIRST_PLAIN_SESSION ? 301 : 0;
    if (c->organ == RESLINT_ORGAN_ECOSOC) return c->session >= 1978 ? 101 : 0;
    return c->organ == RESLINT_ORGAN_HRC ? 101 : 0;
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    uint32_t first = first_decision(c);
    if (!first || c->long_form || !c->explicit_owner || un_citation_unsure(n)) return;
    if ((c->number >= first) == (c->decision != 0)) return;
    if (c->organ == RESLINT_ORGAN_GA && c->number < 401 && !c->decision) return; /* 60/1 … 55/320 */
    const char *right = c->decision ? "resolution" : "decision";
    rk_tell(ctx, un_symbol_place(n), "%.*s is the number of a %s: write “%s” before it", RK_ARG(c->symbol),
            right, right);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_decision_vs_resolution = {
    .id = "decision-vs-resolution",
    .summary = "The number tells whether it is a resolution or a decision",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
