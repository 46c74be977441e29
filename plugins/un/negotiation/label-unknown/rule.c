/* label-unknown: "OP 2 bis" in running text names a paragraph by the label it has in the room; that paragraph
 * must be there. "paragraph 3 above" is another rule's. */
#include "lib/verbs.h"

/* "OP 2 bis", "PP3"; or a number with bis, ter, alt. */
static int names_a_label(reslint_str words, const reslint_crossref *x) {
    return x->suffix != RESLINT_NO_SUFFIX || rk_starts(words, "OP") || rk_starts(words, "PP");
}

static int has_label(const reslint_node *first, const reslint_crossref *x) {
    for (const reslint_node *n = first; n; n = n->as.clause->next)
        if (n->as.clause->number == x->number && n->as.clause->suffix == x->suffix) return 1;
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *reference) {
    const reslint_crossref *x = reference->as.crossref;
    const reslint_resolution *r = ctx->resolution->as.resolution;
    reslint_str words = rk_slice(reference->block->text, reference->in.begin, reference->in.end);
    if (x->target || x->external || !names_a_label(words, x)) return;
    if (has_label(rk_starts(words, "PP") ? r->first_preambular : r->first_operative, x)) return;
    rk_tell(ctx, rk_place(reference->block, reference->in.begin, reference->in.end),
            "refers to “%.*s”, but no %s of this text has that label", RK_ARG(words), rk_paragraph(ctx));
}

static const reslint_level levels[] = {{NULL, "adopted", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const uint32_t kinds[] = {RESLINT_CROSS_REFERENCE, RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_label_unknown;
const reslint_rule reslint_rule_label_unknown = {
    .id = "label-unknown",
    .summary = "A reference such as “OP 2 bis” is to a paragraph that exists",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
