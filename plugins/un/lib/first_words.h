/* First words of a paragraph in the form of the other part, "Recalls" in the preamble or "Recalling" in the
 * operative part: what preamble-opening and operative-opening have in common. */
#ifndef RESLINT_UN_FIRST_WORDS_H
#define RESLINT_UN_FIRST_WORDS_H

#include "verbs.h"

/* What the opening would be in the part where it stands, also/further at its place there; NULL when unknown.
 */
static inline const char *fw_counterpart(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    int operative = paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH;
    char turned[UN_WORDS_MAX];
    const char *word = c->marker == RESLINT_ALSO ? "also" : "further";
    if (!un_turn(c->key, operative, turned)) return NULL;
    if (c->marker == RESLINT_PLAIN) return ctx->host->format(ctx, "%c%s", rk_upper(*turned), turned + 1);
    if (operative) return ctx->host->format(ctx, "%c%s %s", rk_upper(*word), word + 1, turned);
    return ctx->host->format(ctx, "%c%s %s", rk_upper(*turned), turned + 1, word);
}

/* `at_most` as in reslint_diag: RESLINT_OFF leaves the rule's level. */
static inline void fw_report_other_form(reslint_ctx *ctx, const reslint_node *paragraph, const char *message,
                                        reslint_severity at_most) {
    const reslint_clause *c = paragraph->as.clause;
    const char *write = fw_counterpart(ctx, paragraph);
    reslint_edit edit = {rk_place(paragraph, c->opening.begin, c->opening.end), write};
    reslint_fix fix = {write ? ctx->host->format(ctx, "Write “%s”", write) : NULL, &edit, 1,
                       RESLINT_FIX_UNSAFE};
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = edit.at;
    diag.message = message;
    diag.write = write;
    diag.fixes = &fix;
    diag.n_fixes = write != NULL;
    diag.at_most = at_most;
    ctx->host->report(ctx, &diag);
}

/* A paragraph whose first words nobody knows. At most a warning. */
static inline void fw_report_unknown(reslint_ctx *ctx, const reslint_node *paragraph, const char *format) {
    reslint_str words = rk_first_words(paragraph->text, 3);
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(paragraph, 0, words.len);
    diag.message = ctx->host->format(ctx, format, RK_ARG(words));
    diag.at_most = RESLINT_WARNING;
    ctx->host->report(ctx, &diag);
}

/* First words that look like the right form of a verb, but are on no list. */
static inline void fw_report_unusual(reslint_ctx *ctx, const reslint_node *paragraph, reslint_str word,
                                     const char *usual, reslint_severity at_most) {
    reslint_diag diag;
    uint32_t at = (uint32_t)(word.ptr - paragraph->text.ptr);
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(paragraph, at, at + word.len);
    diag.message =
        ctx->host->format(ctx, "“%.*s” is not one of the usual openings (%s)", RK_ARG(word), usual);
    diag.at_most = at_most;
    ctx->host->report(ctx, &diag);
}

/* The first word that is no adverb and neither also nor further. */
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
 * It is one when it looks like its neighbours: a capital at its head, a comma at its end, some words between.
 */
static inline int fw_surely_preambular(const reslint_node *paragraph) {
    reslint_str text = paragraph->text;
    return text.len > 40 && *text.ptr >= 'A' && *text.ptr <= 'Z' && rk_ends(text, ",") &&
           !paragraph->as.clause->contested;
}

/* May the first words be judged at all? */
static inline int fw_sure(const reslint_node *paragraph) {
    return !(paragraph->flags & RESLINT_NODE_DOUBTFUL) && !paragraph->as.clause->contested &&
           paragraph->text.len;
}

/* A known opening that begins with a small letter. */
static inline void fw_report_small(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    reslint_str text = paragraph->text;
    if (!c->opening_known || c->opening.begin || !c->opening.end || *text.ptr < 'a' || *text.ptr > 'z')
        return;
    const char *capital = ctx->host->format(ctx, "%c", rk_upper(*text.ptr));
    const char *write = ctx->host->format(ctx, "%s%.*s", capital, (int)(c->opening.end - 1), text.ptr + 1);
    rk_report_fix(ctx, rk_place(paragraph, 0, c->opening.end),
                  ctx->host->format(ctx, "begin the %s with a capital letter", rk_paragraph(ctx)), write,
                  rk_place(paragraph, 0, 1), capital, "Write the capital", RESLINT_FIX_SAFE);
}

#endif
