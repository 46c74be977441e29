/* ga-citation-form: in running text a resolution is cited by its number alone, "resolution 60/1", not by its
 * document symbol A/RES/60/1; a letter stands apart from the number, "75/250 B".
 *
 * Document symbols are right in footnotes and headings, which this rule leaves alone; how dates are written
 * is the affair of date-format, how numbers of the Security Council are, of sc-citation. */
#include "lib/cited.h"

static int word_before(const reslint_node *n) {
    reslint_str text = rk_slice(n->block->text, 0, n->as.citation->symbol_at.begin);
    static const char *const words[] = {"resolution ", "resolutions ", "decision ",
                                        "decisions ",  "Resolution ",  "Resolutions "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (rk_ends(text, words[i])) return 1;
    return n->as.citation->previous && n->as.citation->previous->as.citation->list == n->as.citation->list;
}

/* "75/250B", "217 A(III)": nothing but blanks is missing. Dashes of another kind and lists of letters are not
 * meant. */
static int is_glued(const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    reslint_str written = rk_slice(n->block->text, c->symbol_at.begin, c->symbol_at.end);
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

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    const char *right, *message;
    if (c->organ == RESLINT_ORGAN_SC || !un_is_body(n->block)) return;
    if (!c->long_form && !is_glued(n)) return;
    if ((c->long_form && un_in_parentheses(n)) || un_citation_unsure(n)) return;
    right = ctx->host->format(ctx, "%s%.*s", c->long_form && !word_before(n) ? "resolution " : "",
                              RK_ARG(c->symbol));
    if (c->long_form && c->decision)
        right = ctx->host->format(ctx, "%s%.*s", word_before(n) ? "" : "decision ", RK_ARG(c->symbol));
    message = c->long_form
                  ? "cite the resolution by its number; a document symbol does not belong in running text"
                  : "put a space between the number and its letter or session";
    rk_report_fix(ctx, rk_place(n->block, c->symbol_at.begin, c->symbol_at.end), message, right,
                  rk_place(n->block, c->symbol_at.begin, c->symbol_at.end), right,
                  ctx->host->format(ctx, "Write “%s”", right),
                  c->long_form && !un_list_is_even(n) ? RESLINT_FIX_UNSAFE : RESLINT_FIX_SAFE);
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
