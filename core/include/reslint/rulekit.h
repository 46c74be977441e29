/* reslint/rulekit.h: small helpers for the authors of native rules. Header only, nothing but plugin.h and the
 * C library, so that a pack needs no library to link. Everything is static inline and keeps no state. */
#ifndef RESLINT_RULEKIT_H
#define RESLINT_RULEKIT_H

#include "reslint/plugin.h"

#include <string.h>

/* ---- text -------------------------------------------------------------------------------------------- */

static inline int rk_lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}
static inline int rk_is_digit(int c) {
    return c >= '0' && c <= '9';
}
static inline int rk_is_letter(int c) { /* bytes past ASCII count as letters */
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}
static inline reslint_str rk_slice(reslint_str s, uint32_t begin, uint32_t end) {
    reslint_str out = {s.len ? s.ptr + begin : "", end - begin};
    return out;
}
static inline int rk_same(reslint_str a, reslint_str b) {
    return a.len == b.len && (!a.len || memcmp(a.ptr, b.ptr, a.len) == 0);
}
static inline int rk_is(reslint_str s, const char *word) {
    size_t n = strlen(word);
    return s.len == n && (!n || memcmp(s.ptr, word, n) == 0);
}
static inline int rk_is_ci(reslint_str s, const char *word) {
    size_t n = strlen(word);
    if (s.len != n) return 0;
    for (size_t i = 0; i < n; i++)
        if (rk_lower((unsigned char)s.ptr[i]) != rk_lower((unsigned char)word[i])) return 0;
    return 1;
}
/* Does `word` stand at offset `at`? */
static inline int rk_at(reslint_str s, uint32_t at, const char *word) {
    size_t n = strlen(word);
    return at <= s.len && s.len - at >= n && memcmp(s.ptr + at, word, n) == 0;
}
static inline int rk_starts(reslint_str s, const char *word) {
    return rk_at(s, 0, word);
}
static inline int rk_ends(reslint_str s, const char *word) {
    size_t n = strlen(word);
    return s.len >= n && memcmp(s.ptr + s.len - n, word, n) == 0;
}
/* How rare a byte is in English text: the search below looks for a word's rarest letter. */
static inline int rk_rarity(unsigned char c) {
    /* by byte: 100 for the commonest, a blank, then in the order of "etaoinsrhldcumfpgwybvk" */
    static const unsigned char common[128] = {
        0,  0,  0, 0,  0,  0,  0,   0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 0,  0,  0,  0,  0,  0,  0,
        0,  0,  0, 0,  0,  0,  100, 0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 0,  0,  0,  0,  0,  0,  0,
        0,  0,  0, 0,  0,  0,  0,   0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 0,  0,  0,  0,  0,  0,  0,
        0,  0,  0, 0,  0,  0,  0,   0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 97, 80, 88, 89, 99, 85, 83,
        91, 95, 0, 78, 90, 86, 94,  96, 84, 0, 92, 93, 98, 87, 79, 82, 0, 81, 0, 0,  0,  0,  0,  0};
    return c < 128 ? 100 - common[c] : 100;
}
/* Offset of `word` at or behind `from`, or UINT32_MAX. */
static inline uint32_t rk_find(reslint_str s, const char *word, uint32_t from) {
    size_t n = strlen(word), rare = 0;
    if (!n || from > s.len || s.len - from < n) return n ? UINT32_MAX : from;
    for (size_t i = 1; i < n; i++)
        if (rk_rarity((unsigned char)word[i]) > rk_rarity((unsigned char)word[rare])) rare = i;
    const char *at = s.ptr + from + rare, *end = s.ptr + s.len - (n - 1) + rare;
    while (at < end) {
        const char *hit = (const char *)memchr(at, word[rare], (size_t)(end - at));
        if (!hit) return UINT32_MAX;
        if (memcmp(hit - rare, word, n) == 0) return (uint32_t)(hit - rare - s.ptr);
        at = hit + 1;
    }
    return UINT32_MAX;
}

/* The same without regard to ASCII case. */
static inline uint32_t rk_find_ci(reslint_str s, reslint_str words, uint32_t from) {
    for (; words.len && from < s.len && s.len - from >= words.len; from++) {
        uint32_t i = 0;
        while (i < words.len &&
               rk_lower((unsigned char)s.ptr[from + i]) == rk_lower((unsigned char)words.ptr[i]))
            i++;
        if (i == words.len) return from;
    }
    return UINT32_MAX;
}
/* End of the word that begins at `from` (letters, and hyphens or apostrophes inside); `from` when there is
 * none. */
static inline uint32_t rk_word_end(reslint_str s, uint32_t from) {
    uint32_t at = from;
    while (at < s.len && (rk_is_letter((unsigned char)s.ptr[at]) ||
                          (at > from && (s.ptr[at] == '-' || s.ptr[at] == '\'') && at + 1 < s.len &&
                           rk_is_letter((unsigned char)s.ptr[at + 1]))))
        at++;
    return at;
}
static inline reslint_str rk_word(reslint_str s, uint32_t from) {
    return rk_slice(s, from, rk_word_end(s, from));
}
static inline int rk_upper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
}
/* The first `words` words of `s`, to quote a paragraph by. */
static inline reslint_str rk_first_words(reslint_str s, uint32_t words) {
    uint32_t at = 0;
    for (; at < s.len && words; at++)
        if (s.ptr[at] == ' ' && --words == 0) break;
    return rk_slice(s, 0, at);
}
/* Is it, in any case of letters, one of the words of a NULL-ended list? */
static inline int rk_among(reslint_str s, const char *const *list) {
    for (; *list; list++)
        if (rk_is_ci(s, *list)) return 1;
    return 0;
}

/* ---- nodes ------------------------------------------------------------------------------------------- */

/* The next child of one kind, `from` included; NULL at the end. Iterate:
 *   for (n = rk_of(p->first_child, K); n; n = rk_of(n->next, K)) */
static inline const reslint_node *rk_of(const reslint_node *from, uint32_t kind) {
    while (from && from->kind != kind) from = from->next;
    return from;
}
static inline int rk_profile_is(const reslint_ctx *ctx, const char *profile) {
    return strcmp(ctx->resolution->as.resolution->profile, profile) == 0;
}
/* What the people of this text call its paragraphs, preambular or operative, and its points: a committee of
 * Model UN says clause and sub-clause. For messages; the plural takes an s: "two %ss are numbered %u". */
static inline const char *rk_paragraph(const reslint_ctx *ctx) {
    return rk_profile_is(ctx, "mun") ? "clause" : "paragraph";
}
static inline const char *rk_point(const reslint_ctx *ctx) {
    return rk_profile_is(ctx, "mun") ? "sub-clause" : "subparagraph";
}
static inline int rk_stage_is(const reslint_ctx *ctx, const char *stage) {
    return strcmp(ctx->resolution->as.resolution->stage, stage) == 0;
}
static inline reslint_place rk_place(const reslint_node *node, uint32_t begin, uint32_t end) {
    reslint_place place = {node, {begin, end}};
    return place;
}
/* All of a node's own text; for an inline element that was not cut out, its stretch of the block's text. */
static inline reslint_place rk_whole(const reslint_node *node) {
    return rk_place(node, 0, node->text.len);
}
/* The first child of one kind: where a block has many inline elements, without a walk over them. */
static inline const reslint_node *rk_first(const reslint_node *block, uint32_t kind) {
    if (block->elements && kind >= RESLINT_LABEL && kind - RESLINT_LABEL < RESLINT_ROW_CONTESTED)
        return block->elements->first[kind - RESLINT_LABEL];
    return rk_of(block->first_child, kind);
}
/* The LABEL child of a block ("5.", "(b)"), or NULL. */
static inline const reslint_node *rk_label(const reslint_node *block) {
    return rk_first(block, RESLINT_LABEL);
}
/* Does an element of this row begin before `before` and end behind `behind`? */
static inline int rk_row_reaches(const reslint_elements *elements, uint32_t row, uint32_t before,
                                 uint32_t behind) {
    uint32_t low = elements->row[row], high = elements->row[row + 1], first = low;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (elements->items[middle].begin < before)
            low = middle + 1;
        else
            high = middle;
    }
    return low > first && elements->items[low - 1].end > behind;
}
/* Does an inline element of this kind share a byte with [begin, end)? */
static inline int rk_touches(const reslint_node *block, uint32_t begin, uint32_t end, uint32_t kind) {
    if (block->elements && kind >= RESLINT_LABEL && kind - RESLINT_LABEL < RESLINT_ROW_CONTESTED)
        return rk_row_reaches(block->elements, kind - RESLINT_LABEL, end, begin);
    for (const reslint_node *n = rk_of(block->first_child, kind); n; n = rk_of(n->next, kind))
        if (n->in.begin < end && begin < n->in.end) return 1;
    return 0;
}
/* Does a quotation, or a bracket of negotiated text, of this block cover the offset? */
static inline int rk_covered(const reslint_node *block, uint32_t at, uint32_t kind) {
    return at < UINT32_MAX && rk_touches(block, at, at + 1, kind);
}
/* Does a bracket of negotiated text reach from `begin` to `end`, its two ends included? */
static inline int rk_contested(const reslint_node *block, uint32_t begin, uint32_t end) {
    if (block->elements)
        return end < UINT32_MAX &&
               (begin ? rk_row_reaches(block->elements, RESLINT_ROW_CONTESTED, end + 1, begin - 1)
                      : block->elements->row[RESLINT_ROW_CONTESTED] <
                                block->elements->row[RESLINT_ROW_CONTESTED + 1] &&
                            block->elements->items[block->elements->row[RESLINT_ROW_CONTESTED]].begin <= end);
    for (const reslint_node *n = rk_of(block->first_child, RESLINT_BRACKET); n;
         n = rk_of(n->next, RESLINT_BRACKET))
        if (!n->as.bracket->ordinary && n->in.begin <= end && begin <= n->in.end) return 1;
    return 0;
}
/* Does an inline element that was cut out (a footnote number, a delegation's name) stand inside the stretch,
 * its ends included? */
static inline int rk_cut_inside(const reslint_node *block, uint32_t begin, uint32_t end) {
    if (block->elements) {
        const reslint_elements *all = block->elements;
        uint32_t low = all->row[RESLINT_ROW_CUT_OUT], high = all->row[RESLINT_ROW_CUT_OUT + 1], last = high;
        while (low < high) {
            uint32_t middle = low + (high - low) / 2;
            if (all->items[middle].begin < begin)
                low = middle + 1;
            else
                high = middle;
        }
        return low < last && all->items[low].begin <= end;
    }
    for (const reslint_node *n = block->first_child; n; n = n->next)
        if (n->kind >= RESLINT_LABEL && n->in.begin == n->in.end && n->in.begin >= begin &&
            n->in.begin <= end)
            return 1;
    return 0;
}

/* ---- reporting --------------------------------------------------------------------------------------- */

/* printf with a reslint_str: use "%.*s" and RK_ARG(str). */
#define RK_ARG(s) (int)(s).len, (s).len ? (s).ptr : ""

static inline void rk_report(reslint_ctx *ctx, reslint_place at, const char *message) {
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = at;
    diag.message = message;
    ctx->host->report(ctx, &diag);
}

/* One finding with one fix that puts `text` in the place of `edit_at`. `write` is what people should type (or
 * NULL); `title` names the fix. */
static inline void rk_report_fix(reslint_ctx *ctx, reslint_place at, const char *message, const char *write,
                                 reslint_place edit_at, const char *text, const char *title,
                                 reslint_applicability applicability) {
    reslint_edit edit;
    reslint_fix fix;
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    edit.at = edit_at;
    edit.text = text;
    fix.title = title;
    fix.edits = &edit;
    fix.n_edits = 1;
    fix.applicability = applicability;
    diag.at = at;
    diag.message = message;
    diag.write = write;
    diag.fixes = &fix;
    diag.n_fixes = 1;
    ctx->host->report(ctx, &diag);
}

#endif
