/* annex-reference: if the text mentions "the annex to the present resolution" there is one, and an annex is
 * mentioned in the text.
 *
 * Annexes of other documents are not meant. Checked only in a text that seems complete. */
#include "reslint/rulekit.h"

/* Does a block mention an annex, or something set out below? */
static int mentions(reslint_str text) {
    return rk_has(text, "nnex") || rk_has(text, "ttached") || rk_has(text, "ppend") ||
           rk_has(text, "set out below") || rk_has(text, "following") || rk_has(text, "contained in the");
}

/* Where a block mentions the text's own annex; a node of NULL if nowhere. */
static reslint_place own_annex(const reslint_node *block) {
    reslint_str text = block->text;
    for (uint32_t at = rk_find(text, "to th", 0); at != UINT32_MAX; at = rk_find(text, "to th", at + 1)) {
        reslint_str before = rk_slice(text, 0, at);
        uint32_t present = rk_list_at(text, at, "to the present resolution");
        uint32_t length = present ? present : rk_list_at(text, at, "to this resolution");
        uint32_t annex = rk_ends_in_list(before, present ? "annex |annexes |annexed |attached |appended "
                                                         : "annex |annexed ");
        uint32_t begin = at - annex, end = at + length;
        if (length && annex && !rk_covered(block, begin, RESLINT_QUOTATION))
            return rk_place(block, begin, end);
    }
    return rk_place(NULL, 0, 0);
}

static void check_without(reslint_ctx *ctx, const reslint_node *resolution) {
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution)) {
        reslint_place at = own_annex(n);
        if (!at.node) continue;
        rk_tell(ctx, at,
                "the text refers to its annex, but no annex follows; add it or delete the reference");
        return;
    }
}

static void check_with(reslint_ctx *ctx, const reslint_node *resolution, const reslint_node *annex) {
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        if (mentions(n->text)) return;
    rk_tell(
        ctx, rk_whole(annex->first_child ? annex->first_child : annex),
        "the text does not refer to this annex; say in a %s what it is for, for example “as set out in the "
        "annex to the present resolution”",
        rk_paragraph(ctx));
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *resolution = node->as.resolution;
    if (!resolution->complete || resolution->kind != RESLINT_IS_RESOLUTION) return;
    if (resolution->first_annex)
        check_with(ctx, node, resolution->first_annex);
    else
        check_without(ctx, node);
}

static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_annex_reference = {
    .id = "annex-reference",
    .summary = "An annex that the text refers to exists, and the text refers to its annex",
    .levels = levels,
    .check = check,
};
