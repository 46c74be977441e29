/* self-citation: a resolution cites what was adopted before it, neither itself nor a later one.
 *
 * Numbers of one organ rise with time, so session and number tell. A text whose own symbol is not known gets
 * no finding; a draft (A/C.3/65/L.5) has a session and no number, and must not cite a later session. Parts of
 * one resolution (75/250 A and B) may cite each other. */
#include "lib/cited.h"

static int has_letter(reslint_str symbol) {
    return symbol.len && rk_is_letter((unsigned char)symbol.ptr[symbol.len - 1]);
}

/* "A/RES/76/244 B", "76/244. Title" with a B below it: a part, which may cite the others by the bare
 * number. */
static int is_part(const reslint_node *resolution) {
    const reslint_resolution *own = resolution->as.resolution;
    const reslint_node *label = own->title ? rk_label(own->title) : NULL;
    reslint_str number = label ? label->text : own->symbol;
    while (number.len && rk_is_one(number.ptr[number.len - 1], ". ")) number.len--;
    for (const reslint_node *n = rk_of(resolution->first_child, RESLINT_HEADING); n;
         n = rk_of(n->next, RESLINT_HEADING))
        if (rk_is_letter(rk_char(n->text, 0)) && rk_ends_word(n->text, 1)) return 1;
    return has_letter(own->symbol) || has_letter(number);
}

/* "A/RES/ES-11/4": a separate series of numbers. */
static int is_special_text(const reslint_resolution *own) {
    return rk_find(own->symbol, "S-", 0) != UINT32_MAX;
}

/* Does the number belong to the text's own series? Notes name organs in ways of their own, and the title is
 * where the number is; A/RES/65/232 in the text is a running head or a different slip. */
static int is_of_own_series(const reslint_resolution *own, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    uint32_t kind = n->block->kind;
    if (kind == RESLINT_FOOTNOTE || kind == RESLINT_TITLE || kind == RESLINT_HEADING) return 0;
    if (own->part_of_previous || c->long_form) return 0;
    if (!own->session || own->organ == RESLINT_ORGAN_OTHER || c->organ != own->organ || c->decision) return 0;
    if (is_special_text(own) || !c->session) return 0; /* special sessions have separate numbers */
    return own->organ != RESLINT_ORGAN_GA || c->session >= UN_FIRST_PLAIN_SESSION;
}

static int is_later(const reslint_resolution *own, const reslint_citation *c) {
    /* the Security Council's numbers run on from year to year */
    if (own->organ == RESLINT_ORGAN_SC) return own->own_number && c->number > own->own_number;
    return c->session > own->session ||
           (c->session == own->session && own->own_number && c->number > own->own_number);
}

static int is_itself(const reslint_node *text, const reslint_citation *c) {
    const reslint_resolution *own = text->as.resolution;
    int same = own->own_number && c->number == own->own_number;
    return same && (own->organ == RESLINT_ORGAN_SC || c->session == own->session) && !has_letter(c->symbol) &&
           !is_part(text);
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_resolution *own = ctx->resolution->as.resolution;
    const reslint_citation *c = n->as.citation;
    if (!is_of_own_series(own, n) || un_citation_unsure(n)) return;
    rk_diag d = rk_diag_on(ctx, un_symbol_place(n));
    if (is_itself(ctx->resolution, c))
        rk_say(&d,
               "%.*s is the number of this resolution; write “the present resolution” or correct the number",
               RK_ARG(c->symbol));
    else if (c->explicit_owner && is_later(own, c))
        rk_say(&d, "%.*s is later than this resolution, which cannot cite it; check the number",
               RK_ARG(c->symbol));
    if (d.message) rk_send(&d);
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_self_citation;
const reslint_rule reslint_rule_self_citation = {
    .id = "self-citation",
    .summary = "A resolution cites earlier ones, not itself or a later one (off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
