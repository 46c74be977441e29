/* The running text of a resolution, for rules about single words and marks: its blocks in the order of
 * reading, and what protects a stretch of a block from being judged. */
#ifndef UN_BODY_H
#define UN_BODY_H

#include "reslint/rulekit.h"

/* Is it one of these characters? (strchr would find the NUL at the end too.) */
static inline int un_in(char c, const char *set) {
    return c && strchr(set, c);
}

/* The kinds of block that are the resolution's own running text. */
#define UN_BODY_KINDS                                                                                        \
    RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT, RESLINT_CONTINUATION

static inline int un_is_body(const reslint_node *n) {
    return n->kind == RESLINT_PREAMBULAR_PARAGRAPH || n->kind == RESLINT_OPERATIVE_PARAGRAPH ||
           n->kind == RESLINT_POINT || n->kind == RESLINT_CONTINUATION;
}

/* How many places of one block are looked at closely: a block of rubbish must not cost its square. */
enum { UN_ENOUGH = 12 };

static inline int un_touches(const reslint_node *block, uint32_t begin, uint32_t end, uint32_t kind) {
    return rk_touches(block, begin, end, kind);
}
static inline int un_cut_inside(const reslint_node *block, uint32_t begin, uint32_t end) {
    return rk_cut_inside(block, begin, end);
}

/* Damaged by scanning, or the words of a proposal that is not agreed. */
static inline int un_unsure(const reslint_node *block, uint32_t begin, uint32_t end) {
    return rk_touches(block, begin, end, RESLINT_ARTEFACT) || rk_contested(block, begin, end);
}

/* Does a whole word begin (end) at this offset? */
static inline int un_word_begins(reslint_str s, uint32_t at) {
    return at == 0 ||
           (!rk_is_letter((unsigned char)s.ptr[at - 1]) && !rk_is_digit((unsigned char)s.ptr[at - 1]));
}
static inline int un_word_ends(reslint_str s, uint32_t at) {
    return at >= s.len || (!rk_is_letter((unsigned char)s.ptr[at]) && !rk_is_digit((unsigned char)s.ptr[at]));
}
/* Offset of a whole word or phrase at or behind `from`, or UINT32_MAX. */
static inline uint32_t un_find_word(reslint_str s, const char *word, uint32_t from) {
    uint32_t n = (uint32_t)strlen(word);
    for (uint32_t at = rk_find(s, word, from); at != UINT32_MAX; at = rk_find(s, word, at + 1))
        if (un_word_begins(s, at) && un_word_ends(s, at + n)) return at;
    return UINT32_MAX;
}
/* Does it lie in an annex: an instrument with a style, and dates, of its own? */
static inline int un_in_annex(const reslint_node *n) {
    while (n && n->kind != RESLINT_ANNEX) n = n->parent;
    return n != NULL;
}
/* The paragraph around a point or the text behind points; the block itself otherwise. */
static inline const reslint_node *un_paragraph(const reslint_node *block) {
    while (block->parent && (block->kind == RESLINT_POINT || block->kind == RESLINT_CONTINUATION))
        block = block->parent;
    return block;
}

#endif
