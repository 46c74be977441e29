/* also-further-position: also and further stand behind the phrase in the preamble ("Recalling also"), before
 * the verb in the operative part ("Also recalls"). Words inside a preambular phrase ("Noting also with
 * concern") are used both ways and left alone. */
#include "lib/verbs.h"

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    int operative = paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH;
    if (!un_misplaced(paragraph) || c->contested || (paragraph->flags & RESLINT_NODE_DOUBTFUL)) return;
    const char *write = un_with_marker(ctx, paragraph, c->marker);
    const char *word = c->marker == RESLINT_ALSO ? "also" : "further";
    const char *message =
        operative ? ctx->host->format(ctx, "in operative %ss “%s” precedes the verb", rk_paragraph(ctx), word)
                  : ctx->host->format(ctx, "in the preamble “%s” follows the verb", word);
    /* "Calling upon also States" is nowhere written, and "Calling also upon" hardly: a person puts it right */
    int odd = !operative && strstr(write, " upon ");
    uint32_t end = c->opening.end > c->marker_at.end ? c->opening.end : c->marker_at.end;
    reslint_place at = rk_place(paragraph, c->opening.begin, end);
    if (odd)
        rk_report(ctx, at, message);
    else
        rk_report_fix(ctx, at, message, write, at, write, ctx->host->format(ctx, "Write “%s”", write),
                      RESLINT_FIX_SAFE);
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
