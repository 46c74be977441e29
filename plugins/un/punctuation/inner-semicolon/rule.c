/* inner-semicolon: a further verb of the organ in a paragraph follows a comma: "Welcomes the report, and
 * further calls upon States".
 *
 * The Security Council joins verbs with semicolons, and semicolons separate the items of a list in a
 * sentence, so that only "and" with a verb of the organ is looked for. In adopted texts, which have it now
 * and then in sentences full of commas, it is only info. */
#include "lib/verbs.h"

/* Does a verb come after "; and"? "also" and its like, and "in this regard", may come before it. */
static int verb_follows(reslint_ctx *ctx, reslint_str text, uint32_t at) {
    static const char *const before[] = {"also ", "further ", "strongly ", "in this regard ", "to this end "};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (rk_at(text, at, before[i])) at += (uint32_t)strlen(before[i]);
    return un_openings(ctx)->form_of(ctx, rk_word(text, at)) != RESLINT_OPENING_NONE;
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    for (rk_search hit = rk_look_for(block, "; and ", 0); rk_next(&hit);) {
        if (!verb_follows(ctx, text, hit.end)) continue;
        rk_diag d = rk_diag_at(ctx, block, hit.begin, hit.begin + 1);
        rk_say(&d, "a semicolon inside a %s; put a comma before “and” with a further verb",
               rk_paragraph(ctx));
        rk_write(&d, ",");
        rk_replace(&d, RESLINT_FIX_UNSAFE);
        rk_send(&d);
    }
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                 RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"sc", NULL, RESLINT_OFF},       {"mun", NULL, RESLINT_OFF},
                                       {"other", NULL, RESLINT_OFF},    {NULL, "negotiation", RESLINT_OFF},
                                       {NULL, "adopted", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_inner_semicolon;
const reslint_rule reslint_rule_inner_semicolon = {
    .id = "inner-semicolon",
    .summary = "A further verb of a paragraph follows a comma, not a semicolon",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
