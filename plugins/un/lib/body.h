/* Older names for what rulekit.h has by now, for the rules that still use them; and questions about running
 * text that only this pack asks. New rules use the kit's names. */
#ifndef UN_BODY_H
#define UN_BODY_H

#include "reslint/rulekit.h"

#define UN_BODY_KINDS RK_BODY
enum { UN_ENOUGH = RK_ENOUGH };

static inline int un_in(char c, const char *set) {
    return rk_is_one(c, set);
}
static inline int un_is_body(const reslint_node *n) {
    return rk_is_body(n);
}
static inline int un_word_ends(reslint_str s, uint32_t at) {
    return rk_ends_word(s, at);
}
static inline uint32_t un_find_word(reslint_str s, const char *word, uint32_t from) {
    return rk_find_word(s, word, from);
}
/* Damaged by scanning, or part of a proposal that is not agreed. */
static inline int un_unsure(const reslint_node *block, uint32_t begin, uint32_t end) {
    return rk_unsure(block, begin, end, RK_QUOTED | RK_DOUBTFUL);
}

/* Is it in an annex: an instrument with a style, and dates, of its own? */
static inline int un_in_annex(const reslint_node *n) {
    while (n && n->kind != RESLINT_ANNEX) n = n->parent;
    return n != NULL;
}

#endif
