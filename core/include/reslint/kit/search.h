/* reslint/kit/search.h: finding words in a block, and what keeps a span of it from being judged. Part of
 * rulekit.h.
 *
 * Words are not judged if they are quoted, damaged by scanning, an open proposal of a negotiated text, or in
 * a block that the host is not sure about. A search skips them by itself; a rule that wants them asks for
 * them. */
#ifndef RESLINT_KIT_SEARCH_H
#define RESLINT_KIT_SEARCH_H

#include "reslint/kit/elements.h"

enum {                      /* what a rule wants to see as well */
       RK_QUOTED = 1u,      /* words between quotation marks */
       RK_DAMAGED = 2u,     /* words that scanning damaged */
       RK_BRACKETED = 4u,   /* words in brackets of negotiated text */
       RK_GUARD_LATER = 7u, /* all three: the rule calls rk_unsure() itself, once it knows more */
       RK_DOUBTFUL = 8u,    /* blocks that the host is not sure about */
       RK_IN_WORDS = 16u,   /* parts of a longer word: "please" in "pleased" */
       RK_ALL_OF_THEM = 32u /* more than RK_ENOUGH in one block */
};
/* How many places of one block are looked at closely: the cost of a block of rubbish must not be
 * quadratic. */
enum { RK_ENOUGH = 12 };

/* Is there a reason not to judge this span of a block? `want`: RK_QUOTED … or 0. */
static inline int rk_unsure(const reslint_node *block, uint32_t begin, uint32_t end, uint32_t want) {
    if (!(want & RK_DOUBTFUL) && rk_is_doubtful(block)) return 1;
    if (!(want & RK_QUOTED) && rk_touches(block, begin, end, RESLINT_QUOTATION)) return 1;
    if (!(want & RK_DAMAGED) && rk_touches(block, begin, end, RESLINT_ARTEFACT)) return 1;
    return !(want & RK_BRACKETED) && rk_contested(block, begin, end);
}
/* The same for an inline element, such as a date or a citation. */
static inline int rk_unsure_element(const reslint_node *n, uint32_t want) {
    return rk_is_doubtful(n) ? !(want & RK_DOUBTFUL) : rk_unsure(n->block, n->in.begin, n->in.end, want);
}

/* Where words are in a block. Iterate:
 *   for (rk_search hit = rk_look_for(block, "please", 0); rk_next(&hit);) … hit.begin, hit.end */
typedef struct rk_search {
    const reslint_node *block;
    const char *words;
    uint32_t want, found;
    uint32_t begin, end; /* the words, in the block's text */
} rk_search;

static inline rk_search rk_look_for(const reslint_node *block, const char *words, uint32_t want) {
    rk_search search = {block, words, want, 0, 0, 0};
    return search;
}
/* The same, from this offset on. */
static inline rk_search rk_look_from(const reslint_node *block, uint32_t from, const char *words,
                                     uint32_t want) {
    rk_search search = {block, words, want, 0, from, from};
    return search;
}
/* Is it only part of a longer word? An end that is a mark is never inside a word. */
static inline int rk_cuts_word(reslint_str text, uint32_t begin, uint32_t end) {
    int letter_first =
        rk_is_letter((unsigned char)text.ptr[begin]) || rk_is_digit((unsigned char)text.ptr[begin]);
    int letter_last =
        rk_is_letter((unsigned char)text.ptr[end - 1]) || rk_is_digit((unsigned char)text.ptr[end - 1]);
    return (letter_first && !rk_begins_word(text, begin)) || (letter_last && !rk_ends_word(text, end));
}
/* The next place that may be judged; 0 if there is none. */
static inline int rk_next(rk_search *s) {
    reslint_str text = s->block->text;
    uint32_t n = (uint32_t)strlen(s->words);
    if (!(s->want & RK_DOUBTFUL) && rk_is_doubtful(s->block)) return 0;
    while (n && (s->found < RK_ENOUGH || (s->want & RK_ALL_OF_THEM))) {
        uint32_t at = rk_find(text, s->words, s->end);
        if (at == UINT32_MAX) return 0;
        s->begin = at;
        s->end = at + n;
        if (!(s->want & RK_IN_WORDS) && rk_cuts_word(text, s->begin, s->end)) continue;
        if (rk_unsure(s->block, s->begin, s->end, s->want)) continue;
        s->found++;
        return 1;
    }
    return 0;
}

#endif
