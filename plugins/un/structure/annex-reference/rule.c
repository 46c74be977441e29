/* annex-reference: where the text speaks of "the annex to the present resolution" there is one, and an annex
 * is spoken of in the text.
 *
 * Annexes of other documents are not meant. Asked only of a text that seems complete. */
#include "lib/body.h"

static const char *const own_annex[] = {
    "annex to the present resolution",    "annexes to the present resolution",
    "annexed to the present resolution",  "attached to the present resolution",
    "appended to the present resolution", "annex to this resolution",
    "annexed to this resolution"};

typedef struct found {
    int has_annex;
    reslint_place first; /* without an annex: where the text first speaks of its own */
    int mentioned;       /* with one: whether anything points to it */
} found;

static int has(reslint_str text, const char *words) {
    return rk_find(text, words, 0) != UINT32_MAX;
}

static void read_mention(const reslint_node *block, found *f) {
    reslint_str text = block->text;
    f->mentioned = f->mentioned || has(text, "nnex") || has(text, "ttached") || has(text, "ppend") ||
                   has(text, "set out below") || has(text, "following") || has(text, "contained in the");
}

static void read_own(const reslint_node *block, found *f) {
    reslint_str text = block->text;
    if (f->first.node || !(has(text, "nnex") || has(text, "ttached to") || has(text, "ppended to"))) return;
    for (size_t i = 0; !f->first.node && i < sizeof own_annex / sizeof *own_annex; i++) {
        uint32_t at = rk_find(text, own_annex[i], 0);
        if (at == UINT32_MAX || rk_covered(block, at, RESLINT_QUOTATION)) continue;
        f->first = rk_place(block, at, at + (uint32_t)strlen(own_annex[i]));
    }
}

static void read_all(const reslint_node *parent, found *f) {
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (!un_is_body(n)) continue;
        if (f->has_annex)
            read_mention(n, f);
        else
            read_own(n, f);
        read_all(n, f);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *resolution = node->as.resolution;
    const reslint_node *annex = resolution->first_annex;
    found f = {annex != NULL, {NULL, {0, 0}}, 0};
    if (!resolution->complete || resolution->kind != RESLINT_IS_RESOLUTION) return;
    read_all(node, &f);
    if (f.first.node) {
        rk_report(ctx, f.first,
                  "the text refers to its annex, but no annex follows; add it or delete the reference");
    } else if (annex && !f.mentioned && !(annex->flags & RESLINT_NODE_DOUBTFUL)) {
        const reslint_node *heading = annex->first_child ? annex->first_child : annex;
        rk_tell(ctx, rk_whole(heading),
                "the text does not refer to this annex; say in a %s what it is for, for "
                "example “as set out in the annex to the present resolution”",
                rk_paragraph(ctx));
    }
}

static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_annex_reference = {
    .id = "annex-reference",
    .summary = "An annex that the text refers to exists, and the text refers to its annex",
    .levels = levels,
    .check = check,
};
