/* Small questions about pieces of text (reslint_str): comparing, searching, ASCII classes that do not depend
 * on the locale. Nothing here owns or changes memory; all of it may be called from any thread. */
#ifndef RL_BASE_STR_H
#define RL_BASE_STR_H
#include "reslint/plugin.h"

#include <stdbool.h>
#include <string.h>

#define RL_STR(literal) ((reslint_str){(literal), (uint32_t)(sizeof(literal) - 1)})

static inline bool rl_is_digit(unsigned char c) {
    return c >= '0' && c <= '9';
}
static inline bool rl_is_upper(unsigned char c) {
    return c >= 'A' && c <= 'Z';
}
static inline bool rl_is_lower(unsigned char c) {
    return c >= 'a' && c <= 'z';
}
static inline bool rl_is_alpha(unsigned char c) {
    return rl_is_upper(c) || rl_is_lower(c);
}
static inline bool rl_is_space(unsigned char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline char rl_lower(char c) {
    return rl_is_upper((unsigned char)c) ? (char)(c + 32) : c;
}

static inline reslint_str rl_str(const char *text) {
    return (reslint_str){text, text ? (uint32_t)strlen(text) : 0};
}
static inline reslint_str rl_slice(reslint_str s, uint32_t begin, uint32_t end) {
    return (reslint_str){begin ? s.ptr + begin : s.ptr, end - begin};
}
/* The first (last) so many bytes; the whole of a shorter text. */
static inline reslint_str rl_first(reslint_str s, uint32_t most) {
    return rl_slice(s, 0, s.len < most ? s.len : most);
}
static inline reslint_str rl_last(reslint_str s, uint32_t most) {
    return rl_slice(s, s.len < most ? 0 : s.len - most, s.len);
}
static inline bool rl_same(reslint_str a, reslint_str b) {
    return a.len == b.len && (!a.len || memcmp(a.ptr, b.ptr, a.len) == 0);
}
static inline bool rl_is(reslint_str a, const char *b) {
    return rl_same(a, rl_str(b));
}
/* Is it one of the words (a NULL ends them)? */
static inline bool rl_is_any(reslint_str a, const char *const *words) {
    while (*words && !rl_is(a, *words)) words++;
    return *words;
}
/* The byte at `at`, or NUL past the end, since no text has one. */
static inline unsigned char rl_byte(reslint_str s, uint32_t at) {
    return at < s.len ? (unsigned char)s.ptr[at] : '\0';
}
static inline unsigned char rl_final(reslint_str s) {
    return s.len ? (unsigned char)s.ptr[s.len - 1] : '\0';
}
/* Is the byte one of the set? NUL never is. */
static inline bool rl_one_of(unsigned char byte, const char *set) {
    return byte && strchr(set, byte);
}
/* Where the bytes of a class, or of a set, that begin at `at` end; `at` if there are none. */
static inline uint32_t rl_past(reslint_str s, uint32_t at, bool (*is)(unsigned char)) {
    while (is(rl_byte(s, at))) at++;
    return at;
}
static inline uint32_t rl_past_any(reslint_str s, uint32_t at, const char *set) {
    while (rl_one_of(rl_byte(s, at), set)) at++;
    return at;
}
/* Where the line that `at` is on ends: at its newline, or at the end of the text. */
static inline uint32_t rl_line_end(reslint_str s, uint32_t at) {
    const char *newline = at < s.len ? (const char *)memchr(s.ptr + at, '\n', s.len - at) : NULL;
    return newline ? (uint32_t)(newline - s.ptr) : s.len;
}
bool rl_same_ci(reslint_str a, reslint_str b); /* ASCII case ignored */
/* Negative, positive or 0, by the bytes; of two that begin alike the shorter comes first. */
static inline int rl_compare(reslint_str a, reslint_str b) {
    uint32_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.ptr, b.ptr, shorter) : 0;
    return order ? order : a.len < b.len ? -1 : a.len > b.len;
}
/* Exact. A look at the first (last) byte rules out nearly everything. */
static inline bool rl_starts(reslint_str s, const char *head) {
    if (!*head) return true;
    if (!s.len || *s.ptr != *head) return false;
    size_t n = strlen(head);
    return s.len >= n && memcmp(s.ptr, head, n) == 0;
}
bool rl_starts_ci(reslint_str s, const char *head); /* ASCII case ignored */
/* Does `word` begin at `at`? */
static inline bool rl_here(reslint_str text, uint32_t at, const char *word) {
    if (at >= text.len || text.ptr[at] != *word) return at <= text.len && !*word;
    size_t n = strlen(word);
    return text.len - at >= n && memcmp(text.ptr + at, word, n) == 0;
}
static inline bool rl_ends(reslint_str s, const char *tail) {
    size_t n = strlen(tail);
    return !n || (s.len >= n && s.ptr[s.len - 1] == tail[n - 1] && memcmp(s.ptr + s.len - n, tail, n) == 0);
}
reslint_str rl_trim(reslint_str s); /* without ASCII white space at either end */
/* The text without the bytes of a set at one end. */
static inline reslint_str rl_trim_begin(reslint_str s, const char *set) {
    uint32_t at = rl_past_any(s, 0, set);
    return rl_slice(s, at, s.len);
}
static inline reslint_str rl_trim_end(reslint_str s, const char *set) {
    while (rl_one_of(rl_final(s), set)) s.len--;
    return s;
}
/* Takes the bytes up to the next `mark`, and that mark, off the front of `rest`; `part` is what came before the
 * mark. False, and nothing in it, when nothing is left. Iterate over lines: while (rl_take(&rest, '\n', &line)) */
static inline bool rl_take(reslint_str *rest, char mark, reslint_str *part) {
    *part = *rest;
    if (!rest->len) return false;
    const char *end = memchr(rest->ptr, mark, rest->len);
    if (end) part->len = (uint32_t)(end - rest->ptr);
    *rest = rl_slice(*rest, part->len + (end != NULL), rest->len);
    return true;
}
/* What comes after the last space; the whole text if it has none. */
static inline reslint_str rl_last_word(reslint_str s) {
    uint32_t at = s.len;
    while (at && s.ptr[at - 1] != ' ') at--;
    return rl_slice(s, at, s.len);
}
/* FNV-1a over both, with a NUL between. It is stored in baselines, so it must never change. */
uint64_t rl_hash_pair(reslint_str a, reslint_str b);
/* Offset of the first `needle` at or after `from`, or UINT32_MAX. */
uint32_t rl_find(reslint_str s, const char *needle, uint32_t from);
uint32_t rl_find_ci(reslint_str s, const char *needle, uint32_t from);
/* Is offset `at` the beginning, or the end, of a word? (Letters, digits and bytes past ASCII make words.) */
bool rl_word_begin(reslint_str s, uint32_t at);
bool rl_word_end(reslint_str s, uint32_t at);
/* Length in bytes of the UTF-8 sequence at s[at] (1 to 4; 1 for an invalid byte). */
uint32_t rl_utf8_len(reslint_str s, uint32_t at);
#endif
