/* also-further-position: also and further come after the phrase in the preamble ("Recalling also"), before
 * the verb in the operative part ("Also recalls"). Words inside a preambular phrase ("Noting also with
 * concern") are used both ways and left alone. */
#include "lib/verbs.h"

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    if (!un_misplaced(paragraph) || c->contested || rk_is_doubtful(paragraph)) return;
    const char *word = c->marker == RESLINT_ALSO ? "also" : "further";
    reslint_str right = un_with_marker(ctx, paragraph, c->marker);
    uint32_t end = c->opening.end > c->marker_at.end ? c->opening.end : c->marker_at.end;
    rk_diag d = rk_diag_at(ctx, paragraph, c->opening.begin, end);
    if (paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH)
        rk_say(&d, "in operative %ss “%s” precedes the verb", rk_paragraph(ctx), word);
    else
        rk_say(&d, "in the preamble “%s” follows the verb", word);
    /* Nobody writes "Calling upon also States", and hardly anybody "Calling also upon": a person must
     * decide. */
    int odd = paragraph->kind == RESLINT_PREAMBULAR_PARAGRAPH && rk_has(right, " upon ");
    if (!odd) rk_write(&d, "%.*s", RK_ARG(right));
    rk_replace(&d, RESLINT_FIX_SAFE);
    rk_send(&d);
}

static const reslint_level levels[] = {{"other", NULL, RESLINT_OFF},
                                       {"sc", NULL, RESLINT_OFF},
                                       {"mun", NULL, RESLINT_OFF},
                                       {NULL, "negotiation", RESLINT_OFF},
                                       {NULL, NULL, RESLINT_WARNING}};
static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                 RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_also_further_position;
const reslint_rule reslint_rule_also_further_position = {
    .id = "also-further-position",
    .summary = "Also and further follow the verb in the preamble and precede it in the operative part",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
