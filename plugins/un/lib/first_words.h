/* First words of a paragraph in the form of the other part, "Recalls" in the preamble or "Recalling" in the
 * operative part: what preamble-opening and operative-opening have in common. */
#ifndef RESLINT_UN_FIRST_WORDS_H
#define RESLINT_UN_FIRST_WORDS_H

#include "verbs.h"

/* What the opening would be in its own part, with also/further in its place there; empty if unknown. */
static inline reslint_str fw_counterpart(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    const reslint_openings *openings = un_openings(ctx);
    reslint_str turned = openings->counterpart(ctx, c->key, c->opening_class);
    return openings->with(ctx, turned, un_part(paragraph), c->marker);
}

/* Begins a finding about an opening in the form of the other part; the rule says what is wrong, and sends
 * it. */
static inline rk_diag fw_other_form(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_str write = fw_counterpart(ctx, paragraph);
    rk_diag d = rk_diag_on(ctx, rk_place_in(paragraph, paragraph->as.clause->opening));
    if (write.len) rk_write(&d, "%.*s", RK_ARG(write));
    rk_replace(&d, RESLINT_FIX_UNSAFE);
    return d;
}

/* Reports a paragraph with unknown first words; `advice`: what to begin with. At most a warning. */
static inline void fw_report_unknown(reslint_ctx *ctx, const reslint_node *paragraph, const char *advice) {
    reslint_str words = rk_first_words(paragraph->text, 3);
    rk_diag d = rk_diag_at(ctx, paragraph, 0, words.len);
    rk_say(&d, "begins “%.*s …”; %s", RK_ARG(words), advice);
    rk_at_most(&d, RESLINT_WARNING);
    rk_send(&d);
}

/* First words that look like the right form of a verb, but are on no list. */
static inline void fw_report_unusual(reslint_ctx *ctx, const reslint_node *paragraph, reslint_str word,
                                     const char *usual, reslint_severity at_most) {
    uint32_t at = (uint32_t)(word.ptr - paragraph->text.ptr);
    rk_diag d = rk_diag_at(ctx, paragraph, at, at + word.len);
    rk_say(&d, "“%.*s” is not one of the usual openings (%s)", RK_ARG(word), usual);
    rk_at_most(&d, at_most);
    rk_send(&d);
}

/* The first word that is neither an adverb nor also or further. */
static inline reslint_str fw_verb(reslint_str text) {
    uint32_t at = 0;
    for (uint32_t n = 0; n < 3; n++) {
        reslint_str word = rk_word(text, at);
        int before = rk_is_ci(word, "also") || rk_is_ci(word, "further") || rk_ends(word, "ly");
        if (!word.len || !before) return word;
        at += word.len;
        while (at < text.len && text.ptr[at] == ' ') at++;
    }
    return rk_word(text, at);
}

/* A paragraph that the host took for one of the text without being sure, since its first words are unknown.
 * It is one if it looks like its neighbours: a capital at its head, a comma at its end, some words in
 * between. */
static inline int fw_surely_preambular(const reslint_node *paragraph) {
    reslint_str text = paragraph->text;
    return text.len > 40 && *text.ptr >= 'A' && *text.ptr <= 'Z' && rk_ends(text, ",") &&
           !paragraph->as.clause->contested;
}

/* May the first words be judged at all? */
static inline int fw_sure(const reslint_node *paragraph) {
    return !rk_is_doubtful(paragraph) && !paragraph->as.clause->contested && paragraph->text.len;
}

/* Does a neighbour begin in lower case and without a known opening? "Be it resolved that UNICEF: / 1. builds
 * schools;": there lower case is right, or all of them have to change. */
static inline int fw_is_small(const reslint_node *neighbour) {
    char first = neighbour ? rk_char(neighbour->text, 0) : '\0';
    return first >= 'a' && first <= 'z' && !neighbour->as.clause->opening_known;
}

/* Reports a known opening that begins in lower case. */
static inline void fw_report_small(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    reslint_str text = paragraph->text;
    if (!c->opening_known || c->opening.begin || !c->opening.end || *text.ptr < 'a' || *text.ptr > 'z')
        return;
    const char *capital = ctx->host->format(ctx, "%c", rk_upper(*text.ptr));
    rk_diag d = rk_diag_at(ctx, paragraph, 0, c->opening.end);
    rk_say(&d, "begin the %s with a capital letter", rk_paragraph(ctx));
    rk_write(&d, "%s%.*s", capital, (int)(c->opening.end - 1), text.ptr + 1);
    rk_edit(&d, rk_place(paragraph, 0, 1), capital);
    rk_fix(&d, fw_is_small(c->next) || fw_is_small(c->previous) ? RESLINT_FIX_UNSAFE : RESLINT_FIX_SAFE,
           "Write the capital");
    rk_send(&d);
}

#endif
