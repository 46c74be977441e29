/* label-unknown: "OP 2 bis" in running text names a paragraph by the label it has in the room; that paragraph
 * must be there. "paragraph 3 above" is another rule's; a paragraph's own label that is struck out, and the label
 * that it had once, refer to nothing. */
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

/* "~~OP3. Invites donors;~~": the label of a paragraph that is struck out, after nothing but marks. */
static int is_own_label(reslint_str text, uint32_t begin) {
    uint32_t at = 0;
    while (at < begin && strchr("~*_[({- ", text.ptr[at])) at++;
    return at == begin && rk_find(rk_slice(text, 0, begin), "~~", 0) != UINT32_MAX;
}

/* "(former OP4)", "(ex-OP 4)", "[previously OP4]": the label that the paragraph had once. */
static int is_former_label(reslint_str text, uint32_t begin) {
    while (begin && strchr(" -:", text.ptr[begin - 1])) begin--;
    uint32_t word = begin;
    while (word && rk_is_letter((unsigned char)text.ptr[word - 1])) word--;
    return word < begin && rk_in_list_ci(rk_slice(text, word, begin),
                                         "former|formerly|ex|old|was|previous|previously|originally");
}

static void check(reslint_ctx *ctx, const reslint_node *reference) {
    const reslint_crossref *x = reference->as.crossref;
    const reslint_resolution *r = ctx->resolution->as.resolution;
    reslint_str words = rk_slice(reference->block->text, reference->in.begin, reference->in.end);
    if (x->target || x->external || !names_a_label(words, x)) return;
    reslint_str text = reference->block->text;
    if (is_own_label(text, reference->in.begin) || is_former_label(text, reference->in.begin)) return;
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
