/* preamble-opening: each preambular paragraph begins with a participle or an adjective. A finite verb
 * ("Recalls") is an error; unknown first words are at most a warning. */
#include "lib/first_words.h"

/* "We, Heads of State and Government, …" opens the declaration that a resolution adopts. */
static int speaks_as_we(const reslint_node *paragraph) {
    return rk_starts(paragraph->text, "We, ") || rk_starts(paragraph->text, "We the ");
}

/* Participles that are in no list, "Remaining however deeply concerned", and those after a word that leads up
 * to them, "While welcoming the progress": right in form, whatever the words. */
static int has_participle(reslint_str text) {
    reslint_str word = rk_word(text, 0);
    if (rk_ends(word, "ing") && word.len > 5) return 1;
    if (!rk_in_list_ci(word, "While|Whilst|Although|Also|Further|In")) return 0;
    for (uint32_t at = word.len; at < text.len && at < 60; at++) {
        word = rk_begins_word(text, at) ? rk_word(text, at) : rk_slice(text, 0, 0);
        if (rk_ends(word, "ing") && word.len > 5) return 1;
    }
    return 0;
}

/* Does it open with nothing that we know, although it is a paragraph beyond doubt? */
static int is_strange(const reslint_ctx *ctx, const reslint_node *paragraph) {
    return paragraph->as.clause->opening_class == RESLINT_OPENING_NONE && !rk_stage_is(ctx, "negotiation") &&
           fw_surely_preambular(paragraph) && !speaks_as_we(paragraph) && !has_participle(paragraph->text);
}

static void check_unknown(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_str verb = fw_verb(paragraph->text);
    if (rk_ends(verb, "ing"))
        fw_report_unusual(ctx, paragraph, verb, "Recalling, Concerned, Aware",
                          rk_profile_is(ctx, "mun") ? RESLINT_INFO : RESLINT_WARNING);
    else
        fw_report_unknown(ctx, paragraph,
                          "begin with a participle or an adjective (Recalling, Concerned, Aware)");
}

static void check_finite(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    /* with another mark at its end it is an operative paragraph without a number */
    if (c->ending.end > c->ending.begin && paragraph->text.ptr[c->ending.begin] != ',') return;
    rk_diag d = fw_other_form(ctx, paragraph);
    rk_say(&d, "begins “%.*s”, the form for the operative part; begin with a participle",
           RK_ARG(un_opening(paragraph)));
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    uint32_t form = paragraph->as.clause->opening_class;
    if (is_strange(ctx, paragraph))
        check_unknown(ctx, paragraph);
    else if (fw_sure(paragraph) && form == RESLINT_OPENING_OPERATIVE)
        check_finite(ctx, paragraph);
    else if (fw_sure(paragraph) && form == RESLINT_OPENING_PREAMBULAR)
        fw_report_small(ctx, paragraph);
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
