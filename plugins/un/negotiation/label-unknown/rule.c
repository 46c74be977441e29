/* label-unknown: "OP 2 bis" in running text names a paragraph by its label in the room; that paragraph must
 * exist. "paragraph 3 above" is left to another rule; a paragraph's own label that is struck out, and a label
 * that it used to have, do not refer to anything. */
#include "lib/verbs.h"

/* "OP 2 bis", "PP3"; or a number with bis, ter or alt. */
static int names_a_label(reslint_str words, const reslint_crossref *x) {
    return x->suffix != RESLINT_NO_SUFFIX || rk_starts(words, "OP") || rk_starts(words, "PP");
}

static int has_label(const reslint_node *first, const reslint_crossref *x) {
    for (const reslint_node *n = first; n; n = n->as.clause->next)
        if (n->as.clause->number == x->number && n->as.clause->suffix == x->suffix) return 1;
    return 0;
}

/* The end of the Markdown and HTML marks at `at` that strike out and highlight. */
static uint32_t marks_end(reslint_str text, uint32_t at, uint32_t end) {
    while (at < end) {
        if (rk_at(text, at, "<del>"))
            at += 5;
        else if (rk_at(text, at, "<s>"))
            at += 3;
        else if (strchr("~*_[({- ", text.ptr[at]))
            at++;
        else
            break;
    }
    return at;
}

/* "~~OP3. Invites donors;~~", "~~OP4.~~ OP3. Invites": the label of a paragraph that is struck out, with only
 * marks before it, or the one that replaces it. */
static int is_own_label(reslint_str text, uint32_t begin) {
    reslint_str before = rk_slice(text, 0, begin);
    uint32_t at = marks_end(text, 0, begin), close = rk_find(before, "~~", at);
    int struck = rk_find(before, "~~", 0) < at || rk_find(before, "<", 0) < at;
    if (!struck || at == begin) return struck;
    if (!rk_at(text, at, "OP") && !rk_at(text, at, "PP")) return 0;
    return close != UINT32_MAX && close - at < 12 && marks_end(text, close, begin) == begin;
}

/* "(former OP4)", "(ex-OP 4)", "[previously OP4]": a label that the paragraph used to have. */
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
