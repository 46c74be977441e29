/* one-long-sentence: a resolution is one long sentence, so that no clause has a full stop inside: "Urges
 * States to act. This is important;".
 *
 * A stop ends a sentence if a word of three letters or more comes before it and a word with a capital after
 * it. Stops of abbreviations, and those in quotations, do not count. */
#include "reslint/rulekit.h"

static const char *const shortened[] = {
    "art",    "arts", "para",  "paras", "vol",  "vols", "no",  "nos",  "res",  "doc",  "docs", "sect",
    "chap",   "prof", "gen",   "col",   "rev",  "etc",  "inc", "ltd",  "corp", "dept", "est",  "jan",
    "feb",    "mar",  "apr",   "aug",   "sept", "oct",  "nov", "dec",  "mrs",  "rep",  "sen",  "gov",
    "approx", "hon",  "annex", "supp",  "viz",  "cit",  "fig", "figs", NULL};

static int ends_sentence(reslint_str text, uint32_t stop) {
    uint32_t begin = stop;
    char next = rk_char(text, stop + 2);
    if (rk_char(text, stop + 1) != ' ' || rk_lower(next) == next) return 0;
    if (begin && text.ptr[begin - 1] == ')') return 1;
    while (begin && rk_is_letter((unsigned char)text.ptr[begin - 1])) begin--;
    reslint_str word = rk_slice(text, begin, stop);
    return word.len > 2 /* "U.S. Navy", "p.m. Later" */ && !rk_among(word, shortened);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t seen = 0;
    for (uint32_t at = rk_find(text, ".", 0); at != UINT32_MAX && seen < RK_ENOUGH;
         at = rk_find(text, ".", at + 1)) {
        if (!ends_sentence(text, at) || rk_unsure(block, at, at + 1, 0)) continue;
        rk_diag d = rk_diag_at(ctx, block, at, at + 1);
        rk_say(
            &d,
            "a full stop inside a %s: a resolution is one sentence; continue with a comma or semicolon, or "
            "begin a new %s",
            rk_paragraph(ctx), rk_paragraph(ctx));
        rk_send(&d);
        seen++;
    }
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_WARNING}, {NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_one_long_sentence;
const reslint_rule reslint_rule_one_long_sentence = {
    .id = "one-long-sentence",
    .summary = "A Model UN resolution is one sentence: no clause has a full stop inside",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
