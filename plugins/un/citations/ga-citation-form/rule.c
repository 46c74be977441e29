/* ga-citation-form: in running text a resolution is cited by its number alone, "resolution 60/1", not by its
 * document symbol A/RES/60/1; a letter is separated from the number, "75/250 B".
 *
 * Document symbols are right in footnotes and headings, which this rule leaves alone; how dates are written
 * is left to date-format, and numbers of the Security Council to sc-citation. */
#include "lib/cited.h"

/* "75/250B", "217 A(III)": only spaces are missing. Other dashes and lists of letters are not reported. */
static int is_glued(const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    reslint_str written = rk_text_in(n->block, c->symbol_at);
    uint32_t at = 0;
    if (c->long_form || written.len >= c->symbol.len) return 0;
    for (uint32_t i = 0; i < c->symbol.len; i++) {
        if (at < written.len && written.ptr[at] == c->symbol.ptr[i])
            at++;
        else if (c->symbol.ptr[i] != ' ')
            return 0;
    }
    return at == written.len;
}

static void by_document_symbol(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    const char *word = un_word_before(n) || un_continues_list(n) ? ""
                       : c->decision                             ? "decision "
                                                                 : "resolution ";
    rk_diag d = rk_diag_on(ctx, un_symbol_place(n));
    rk_say(&d, "cite the resolution by its number; a document symbol does not belong in running text");
    rk_write(&d, "%s%.*s", word, RK_ARG(c->symbol));
    rk_replace(&d, un_list_is_even(n) ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE);
    rk_send(&d);
}

static void glued(reslint_ctx *ctx, const reslint_node *n) {
    rk_diag d = rk_diag_on(ctx, un_symbol_place(n));
    rk_say(&d, "put a space between the number and its letter or session");
    rk_write(&d, "%.*s", RK_ARG(n->as.citation->symbol));
    rk_replace(&d, RESLINT_FIX_SAFE);
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    if (c->organ == RESLINT_ORGAN_SC || !rk_is_body(n->block)) return;
    if (c->long_form ? un_in_parentheses(n) : !is_glued(n)) return;
    if (un_citation_unsure(n)) return;
    if (c->long_form)
        by_document_symbol(ctx, n);
    else
        glued(ctx, n);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_ga_citation_form = {
    .id = "ga-citation-form",
    .summary = "In running text a resolution is cited as “resolution 60/1”",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
