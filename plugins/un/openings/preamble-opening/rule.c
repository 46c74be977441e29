/* preamble-opening: each preambular paragraph begins with a participle or an adjective. A finite verb
 * ("Recalls") is an error, first words that nobody knows at most a warning. */
#include "lib/first_words.h"

/* "We, Heads of State and Government, …" opens the declaration that a resolution adopts. */
static int speaks_as_we(const reslint_node *paragraph) {
    return rk_starts(paragraph->text, "We, ") || rk_starts(paragraph->text, "We the ");
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    if (c->opening_class == RESLINT_OPENING_NONE && !rk_stage_is(ctx, "negotiation") &&
        fw_surely_preambular(paragraph) && !speaks_as_we(paragraph)) {
        fw_report_unknown(ctx, paragraph,
                          "begins “%.*s …”; preambular paragraphs begin with a participle or an adjective "
                          "(Recalling, Concerned, Aware)");
        return;
    }
    if (!fw_sure(paragraph)) return;
    if (c->opening_class == RESLINT_OPENING_OPERATIVE) {
        /* with another mark at its end it is an operative paragraph without a number */
        if (c->ending.end > c->ending.begin && paragraph->text.ptr[c->ending.begin] != ',') return;
        fw_report_other_form(ctx, paragraph,
                             ctx->host->format(ctx,
                                               "begins “%.*s”, the form for the operative part; preambular "
                                               "paragraphs begin with a participle",
                                               RK_ARG(un_opening(paragraph))));
        return;
    }
    int lower = *paragraph->text.ptr >= 'a' && *paragraph->text.ptr <= 'z';
    if (c->opening_class == RESLINT_OPENING_PREAMBULAR && c->opening_known && lower) {
        const char *capital = ctx->host->format(ctx, "%c", rk_upper(*paragraph->text.ptr));
        const char *write =
            ctx->host->format(ctx, "%s%.*s", capital, (int)(c->opening.end - 1), paragraph->text.ptr + 1);
        if (c->opening.begin == 0 && c->opening.end)
            rk_report_fix(ctx, rk_place(paragraph, 0, c->opening.end),
                          "a paragraph begins with a capital letter", write, rk_place(paragraph, 0, 1),
                          capital, "Write the capital", RESLINT_FIX_SAFE);
    }
}

static const reslint_level levels[] = {{"other", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_preamble_opening;
const reslint_rule reslint_rule_preamble_opening = {
    .id = "preamble-opening",
    .summary = "Preambular paragraphs begin with a participle or an adjective: Recalling, Concerned, Aware",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
