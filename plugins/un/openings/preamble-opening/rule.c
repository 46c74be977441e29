/* preamble-opening: each preambular paragraph begins with a participle or an adjective. A finite verb
 * ("Recalls") is an error, first words that nobody knows at most a warning. */
#include "lib/body.h"
#include "lib/first_words.h"

/* "We, Heads of State and Government, …" opens the declaration that a resolution adopts. */
static int speaks_as_we(const reslint_node *paragraph) {
    return rk_starts(paragraph->text, "We, ") || rk_starts(paragraph->text, "We the ");
}

/* Participles that no list has, "Remaining however deeply concerned", and those that something leads up to,
 * "While welcoming the progress": of the right form, whatever their words. */
static int has_participle(reslint_str text) {
    static const char *const leading[] = {"While", "Whilst", "Although", "Also", "Further", "In", NULL};
    reslint_str word = rk_word(text, 0);
    if (rk_ends(word, "ing") && word.len > 5) return 1;
    if (!rk_among(word, leading)) return 0;
    for (uint32_t at = word.len; at < text.len && at < 60; at++) {
        word = un_word_begins(text, at) ? rk_word(text, at) : rk_slice(text, 0, 0);
        if (rk_ends(word, "ing") && word.len > 5) return 1;
    }
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    if (c->opening_class == RESLINT_OPENING_NONE && !rk_stage_is(ctx, "negotiation") &&
        fw_surely_preambular(paragraph) && !speaks_as_we(paragraph) && !has_participle(paragraph->text)) {
        reslint_str verb = fw_verb(paragraph->text);
        if (rk_ends(verb, "ing")) {
            fw_report_unusual(ctx, paragraph, verb, "Recalling, Concerned, Aware",
                              rk_profile_is(ctx, "mun") ? RESLINT_INFO : RESLINT_WARNING);
            return;
        }
        fw_report_unknown(ctx, paragraph,
                          "begins “%.*s …”; begin with a participle or an adjective (Recalling, "
                          "Concerned, Aware)");
        return;
    }
    if (!fw_sure(paragraph)) return;
    if (c->opening_class == RESLINT_OPENING_OPERATIVE) {
        /* with another mark at its end it is an operative paragraph without a number */
        if (c->ending.end > c->ending.begin && paragraph->text.ptr[c->ending.begin] != ',') return;
        fw_report_other_form(ctx, paragraph,
                             ctx->host->format(ctx,
                                               "begins “%.*s”, the form for the operative part; begin with "
                                               "a participle",
                                               RK_ARG(un_opening(paragraph))),
                             RESLINT_OFF);
        return;
    }
    if (c->opening_class == RESLINT_OPENING_PREAMBULAR) fw_report_small(ctx, paragraph);
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
