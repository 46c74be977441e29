/* reslint/kit/text.h: questions about pieces of text: what is here, where something is, what is around it.
 * Part of rulekit.h, which says how to use it. */
#ifndef RESLINT_KIT_TEXT_H
#define RESLINT_KIT_TEXT_H

#include "reslint/plugin.h"

#include <string.h>

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
/* The same words in lower case (ASCII), written to `room`, which must have s.len bytes. */
static inline reslint_str rk_small(reslint_str s, char *room) {
    reslint_str out = {room, s.len};
    for (uint32_t i = 0; i < s.len; i++) room[i] = (char)rk_lower((unsigned char)s.ptr[i]);
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
/* The same, ignoring ASCII case. */
static inline int rk_same_ci(reslint_str a, reslint_str b) {
    if (a.len != b.len) return 0;
    for (uint32_t i = 0; i < a.len; i++)
        if (rk_lower((unsigned char)a.ptr[i]) != rk_lower((unsigned char)b.ptr[i])) return 0;
    return 1;
}
/* Is `word` at offset `at`? */
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
    /* by byte: 100 for the commonest, the space, then in the order of "etaoinsrhldcumfpgwybvk" */
    static const unsigned char common[128] = {
        0,  0,  0, 0,  0,  0,  0,   0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 0,  0,  0,  0,  0,  0,  0,
        0,  0,  0, 0,  0,  0,  100, 0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 0,  0,  0,  0,  0,  0,  0,
        0,  0,  0, 0,  0,  0,  0,   0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 0,  0,  0,  0,  0,  0,  0,
        0,  0,  0, 0,  0,  0,  0,   0,  0,  0, 0,  0,  0,  0,  0,  0,  0, 0,  0, 97, 80, 88, 89, 99, 85, 83,
        91, 95, 0, 78, 90, 86, 94,  96, 84, 0, 92, 93, 98, 87, 79, 82, 0, 81, 0, 0,  0,  0,  0,  0};
    return c < 128 ? 100 - common[c] : 100;
}
/* Offset of `word` at or after `from`, or UINT32_MAX. */
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

/* The same, ignoring ASCII case. */
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
/* The end of the word that begins at `from` (letters, and hyphens or apostrophes inside it); `from` if there
 * is none. */
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
/* The first `words` words of `s`, by which to quote a paragraph. */
static inline reslint_str rk_first_words(reslint_str s, uint32_t words) {
    uint32_t at = 0;
    for (; at < s.len && words; at++)
        if (s.ptr[at] == ' ' && --words == 0) break;
    return rk_slice(s, 0, at);
}
/* What comes after the last space; the whole text if it has none. */
static inline reslint_str rk_last_word(reslint_str s) {
    uint32_t at = s.len;
    while (at && s.ptr[at - 1] != ' ') at--;
    return rk_slice(s, at, s.len);
}
/* Is it, in any case, one of the words of a list that ends with NULL? */
static inline int rk_among(reslint_str s, const char *const *list) {
    for (; *list; list++)
        if (rk_is_ci(s, *list)) return 1;
    return 0;
}
static inline reslint_str rk_str(const char *text) {
    reslint_str out = {text, (uint32_t)strlen(text)};
    return out;
}

/* ---- words ------------------------------------------------------------------------------------------- */

/* Are the three bytes at this offset a curly quotation mark, an apostrophe, a dash or three dots? */
static inline int rk_is_wide_mark(reslint_str s, uint32_t at) {
    return at + 2 < s.len && (unsigned char)s.ptr[at] == 0xE2 && (unsigned char)s.ptr[at + 1] == 0x80;
}
/* Does a whole word begin (end) at this offset? Words are made of letters and figures. */
static inline int rk_begins_word(reslint_str s, uint32_t at) {
    return at == 0 ||
           (!rk_is_letter((unsigned char)s.ptr[at - 1]) && !rk_is_digit((unsigned char)s.ptr[at - 1])) ||
           (at > 2 && rk_is_wide_mark(s, at - 3));
}
static inline int rk_ends_word(reslint_str s, uint32_t at) {
    return at >= s.len ||
           (!rk_is_letter((unsigned char)s.ptr[at]) && !rk_is_digit((unsigned char)s.ptr[at])) ||
           rk_is_wide_mark(s, at);
}
/* Offset of a whole word or phrase at or after `from`, or UINT32_MAX. */
static inline uint32_t rk_find_word(reslint_str s, const char *word, uint32_t from) {
    uint32_t n = (uint32_t)strlen(word);
    for (uint32_t at = rk_find(s, word, from); at != UINT32_MAX; at = rk_find(s, word, at + 1))
        if (rk_begins_word(s, at) && rk_ends_word(s, at + n)) return at;
    return UINT32_MAX;
}
static inline int rk_has(reslint_str s, const char *words) {
    return rk_find(s, words, 0) != UINT32_MAX;
}
/* Is it one of these ASCII characters? */
static inline int rk_is_one(char c, const char *set) {
    return c && strchr(set, c) != NULL;
}
/* The character at `at`; 0 past the end. */
static inline char rk_char(reslint_str s, uint32_t at) {
    return at < s.len ? s.ptr[at] : '\0';
}
/* Where the figures that begin at `at` end; `at` if there are none. */
static inline uint32_t rk_figures_end(reslint_str s, uint32_t at) {
    while (at < s.len && rk_is_digit((unsigned char)s.ptr[at])) at++;
    return at;
}
/* Where the figures that end at `at` begin; `at` if there are none. */
static inline uint32_t rk_figures_begin(reslint_str s, uint32_t at) {
    while (at && rk_is_digit((unsigned char)s.ptr[at - 1])) at--;
    return at;
}
/* Their value, for at most nine figures. */
static inline uint32_t rk_number(reslint_str s, uint32_t begin, uint32_t end) {
    uint32_t value = 0;
    for (uint32_t i = begin; i < end && i - begin < 9; i++) value = value * 10 + (uint32_t)(s.ptr[i] - '0');
    return value;
}

/* ---- lists ------------------------------------------------------------------------------------------- */

/* A list of words is one string with bars between them: "resolution |resolutions |decision ". Moves on to the
 * next word; 0 at the end. `word` must be { NULL, 0 } at first. */
static inline int rk_next_of_list(const char *list, reslint_str *word) {
    if (word->ptr && !word->ptr[word->len]) return 0;
    word->ptr = word->ptr ? word->ptr + word->len + 1 : list;
    const char *bar = strchr(word->ptr, '|');
    word->len = bar ? (uint32_t)(bar - word->ptr) : (uint32_t)strlen(word->ptr);
    return 1;
}
/* Is it exactly one of the list? */
static inline int rk_in_list(reslint_str s, const char *list) {
    reslint_str word = {NULL, 0};
    while (rk_next_of_list(list, &word))
        if (rk_same(s, word)) return 1;
    return 0;
}
/* The same, ignoring ASCII case. */
static inline int rk_in_list_ci(reslint_str s, const char *list) {
    reslint_str word = {NULL, 0};
    while (rk_next_of_list(list, &word))
        if (rk_same_ci(s, word)) return 1;
    return 0;
}
/* The length of the first word of the list that is at offset `at`; 0 if none is. */
static inline uint32_t rk_list_at(reslint_str s, uint32_t at, const char *list) {
    const char *word = at < s.len ? list : NULL;
    while (word) {
        uint32_t n = 0;
        while (word[n] && word[n] != '|' && n < s.len - at && word[n] == s.ptr[at + n]) n++;
        if (n && (!word[n] || word[n] == '|')) return n;
        word = strchr(word + n, '|');
        if (word) word++;
    }
    return 0;
}
/* The length of the first word of the list with which the text ends; 0 if it ends with none. */
static inline uint32_t rk_ends_in_list(reslint_str s, const char *list) {
    reslint_str word = {NULL, 0};
    while (rk_next_of_list(list, &word))
        if (word.len && word.len <= s.len && memcmp(word.ptr, s.ptr + s.len - word.len, word.len) == 0)
            return word.len;
    return 0;
}
/* Does the text have one of the list as a whole word? */
static inline int rk_has_word_of(reslint_str s, const char *list) {
    reslint_str word = {NULL, 0};
    while (rk_next_of_list(list, &word))
        for (uint32_t at = 0; word.len && word.len <= s.len && at <= s.len - word.len; at++)
            if (s.ptr[at] == *word.ptr && memcmp(word.ptr, s.ptr + at, word.len) == 0 &&
                rk_begins_word(s, at) && rk_ends_word(s, at + word.len))
                return 1;
    return 0;
}

#endif
