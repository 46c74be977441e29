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

/* "76/153", "A/RES/76/153", "2122": what comes before the label when it is one of another resolution. */
static int is_resolution(reslint_str word) {
    uint32_t digits = 0, slash = rk_find(word, "/", 0);
    for (uint32_t i = 0; i < word.len; i++) digits += rk_is_digit((unsigned char)word.ptr[i]) != 0;
    if (slash != UINT32_MAX) return digits > 1;
    return digits == word.len && digits > 3;
}

/* "(A/RES/76/153, OP20)", "OP4 of resolution 76/153": where the words were taken from. */
static int is_of_another(reslint_str text, reslint_span label) {
    static const char *const after[] = {
        " of resolution",   " of decision", " of A/", " of General Assembly", " of UN", " from A/",
        " from resolution", " in A/",       " of S/", " of Security Council"};
    uint32_t end = label.begin;
    while (end && strchr(" ,:", text.ptr[end - 1])) end--;
    uint32_t word = end;
    while (word && !strchr(" ([", text.ptr[word - 1])) word--;
    if (is_resolution(rk_slice(text, word, end))) return 1;
    for (size_t i = 0; i < sizeof after / sizeof *after; i++)
        if (rk_at(text, label.end, after[i])) return 1;
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *reference) {
    const reslint_crossref *x = reference->as.crossref;
    const reslint_resolution *r = ctx->resolution->as.resolution;
    reslint_str words = rk_slice(reference->block->text, reference->in.begin, reference->in.end);
    if (x->target || x->external || !names_a_label(words, x)) return;
    reslint_str text = reference->block->text;
    if (is_own_label(text, reference->in.begin) || is_former_label(text, reference->in.begin) ||
        is_of_another(text, reference->in))
        return;
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
