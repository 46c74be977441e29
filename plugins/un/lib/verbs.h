/* What several rules of this pack ask about openings: which paragraphs open with the same phrase, where also
 * and further are, and how an opening reads with another. The phrases themselves are in
 * reslint/openings.h. */
#ifndef RESLINT_UN_VERBS_H
#define RESLINT_UN_VERBS_H

#include "reslint/openings.h"
#include "reslint/rulekit.h"

static inline const reslint_openings *un_openings(const reslint_ctx *ctx) {
    return (const reslint_openings *)ctx->host->extension(RESLINT_OPENINGS_ID);
}

/* The form that openings have in the part of this paragraph. */
static inline uint32_t un_part(const reslint_node *paragraph) {
    return paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH ? RESLINT_OPENING_OPERATIVE
                                                          : RESLINT_OPENING_PREAMBULAR;
}

/* Do two paragraphs of the same part open with the same phrase? One in the form of the other part
 * ("Requesting" among the operative paragraphs) counts as its counterpart. */
static inline int un_same_phrase(reslint_ctx *ctx, const reslint_clause *a, const reslint_clause *b) {
    if (a->opening_class == b->opening_class) return rk_same(a->key, b->key);
    reslint_str turned = un_openings(ctx)->counterpart(ctx, a->key, a->opening_class);
    return turned.len && rk_same(b->key, turned);
}

/* Where a paragraph is, without the name of a draft resolution, which is the same for both. */
static inline reslint_str un_location(const reslint_node *paragraph) {
    reslint_str s = paragraph->as.clause->location;
    for (uint32_t at = s.len; at-- > 1;)
        if (s.ptr[at - 1] == ',' && s.ptr[at] == ' ' && rk_starts(s, "draft resolution"))
            return rk_slice(s, at + 1, s.len);
    return s;
}

/* The opening as printed. */
static inline reslint_str un_opening(const reslint_node *paragraph) {
    return rk_text_in(paragraph, paragraph->as.clause->opening);
}

/* "Encourages further cooperation": after a verb "further" may belong to the noun. It belongs to the verb if
 * it is in italics with it, or if no noun can follow. */
static inline int un_belongs_to_noun(const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    const reslint_node *run = rk_first(paragraph, RESLINT_EMPHASIS);
    if (c->marker != RESLINT_FURTHER) return 0;
    if (run && run->in.begin <= c->opening.begin && run->in.end >= c->marker_at.end) return 0;
    uint32_t after = c->marker_at.end < paragraph->text.len ? c->marker_at.end + 1 : c->marker_at.end;
    return run != NULL || !rk_in_list_ci(rk_word(paragraph->text, after), "the|that|all|to|upon|with|its");
}

/* Is also/further on the wrong side of the verb? Words inside a preambular phrase ("Noting also with
 * concern") are used both ways and left alone. */
static inline int un_misplaced(const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    int operative = paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH;
    if (c->marker == RESLINT_PLAIN || c->opening_class != un_part(paragraph)) return 0;
    if ((c->marker_at.begin == c->opening.begin) == operative) return 0;
    return !operative || !un_belongs_to_noun(paragraph);
}

/* How the opening of a paragraph reads with a marker in its place: "Also requests", "Recalling further". */
static inline reslint_str un_with_marker(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t marker) {
    const reslint_openings *openings = un_openings(ctx);
    return openings->with(ctx, openings->bare(ctx, paragraph), un_part(paragraph), marker);
}

/* Does a verb of the organ follow a comma: "Noting the increase in violence, also decides to …"? Also,
 * further, and, hereby and the like may come before it. */
static inline int un_verb_follows(reslint_ctx *ctx, reslint_str text) {
    for (uint32_t at = rk_find(text, ", ", 0); at != UINT32_MAX; at = rk_find(text, ", ", at + 1)) {
        uint32_t begin = at + 2;
        reslint_str word = rk_word(text, begin);
        while (word.len && rk_in_list_ci(word, "and|also|further|hereby|therefore|strongly|again")) {
            begin += word.len + 1;
            word = begin < text.len ? rk_word(text, begin) : rk_slice(text, 0, 0);
        }
        if (word.len && un_openings(ctx)->form_of(ctx, word) == RESLINT_OPENING_OPERATIVE) return 1;
    }
    return 0;
}

#endif
