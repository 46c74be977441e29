/* Text helpers that need neither a locale nor memory. */
#include "base/str.h"

#include "reslint/kit/eight.h"

static bool word_byte(unsigned char c) {
    return rl_is_alpha(c) || rl_is_digit(c) || c >= 0x80;
}

static bool same_ci(const char *a, const char *b, uint32_t len) {
    for (uint32_t i = 0; i < len; i++)
        if (rl_lower(a[i]) != rl_lower(b[i])) return false;
    return true;
}

bool rl_same_ci(reslint_str a, reslint_str b) {
    return a.len == b.len && same_ci(a.ptr, b.ptr, a.len);
}

bool rl_starts_ci(reslint_str s, const char *head) {
    if (*head && (!s.len || rl_lower(s.ptr[0]) != rl_lower(*head))) return false; /* usually enough */
    size_t n = strlen(head);
    return s.len >= n && same_ci(s.ptr, head, (uint32_t)n);
}

reslint_str rl_trim(reslint_str s) {
    while (s.len && rl_is_space((unsigned char)s.ptr[0])) s = rl_slice(s, 1, s.len);
    while (s.len && rl_is_space((unsigned char)s.ptr[s.len - 1])) s.len--;
    return s;
}

uint32_t rl_find(reslint_str s, const char *needle, uint32_t from) {
    size_t n = strlen(needle), sought = n > 1 && needle[0] == ' '; /* a space is everywhere */
    if (!n) return from <= s.len ? from : UINT32_MAX;
    while (from < s.len && s.len - from >= n) {
        const char *hit = memchr(s.ptr + from + sought, needle[sought], s.len - from - (n - 1));
        if (!hit) return UINT32_MAX;
        from = (uint32_t)(hit - s.ptr) - (uint32_t)sought;
        if (memcmp(s.ptr + from, needle, n) == 0) return from;
        from++;
    }
    return UINT32_MAX;
}

uint32_t rl_find_ci(reslint_str s, const char *needle, uint32_t from) {
    uint32_t n = (uint32_t)strlen(needle);
    if (!n || from > s.len || s.len - from < n) return n || from > s.len ? UINT32_MAX : from;
    /* Places where the first letter may be: the bit joins both cases of a letter, and some characters that are
     * not letters. */
    uint32_t last = s.len - n;
    for (; from <= last && s.len - from >= 8; from += 8) {
        uint64_t eight = rk_eight(s.ptr + from) | RK_ONES * 0x20;
        for (uint64_t may = rk_eight_near(eight, (char)(needle[0] | 0x20)); may; may &= may - 1) {
            uint32_t at = from + rk_eight_first(may);
            if (at <= last && same_ci(s.ptr + at, needle, n)) return at;
        }
    }
    for (; from <= last; from++)
        if (same_ci(s.ptr + from, needle, n)) return from;
    return UINT32_MAX;
}

bool rl_word_begin(reslint_str s, uint32_t at) {
    return at < s.len && word_byte((unsigned char)s.ptr[at]) &&
           (at == 0 || !word_byte((unsigned char)s.ptr[at - 1]));
}

bool rl_word_end(reslint_str s, uint32_t at) {
    return at > 0 && at <= s.len && word_byte((unsigned char)s.ptr[at - 1]) &&
           (at == s.len || !word_byte((unsigned char)s.ptr[at]));
}

uint32_t rl_utf8_len(reslint_str s, uint32_t at) {
    unsigned char c = (unsigned char)s.ptr[at];
    uint32_t want = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF8 ? 4 : 1;
    uint32_t n = 1;
    while (n < want && at + n < s.len && ((unsigned char)s.ptr[at + n] & 0xC0) == 0x80) n++;
    return n == want ? n : 1;
}

static uint64_t mix(uint64_t hash, reslint_str text) {
    for (uint32_t i = 0; i < text.len; i++) {
        hash ^= (unsigned char)text.ptr[i];
        hash *= UINT64_C(1099511628211);
    }
    return hash;
}

uint64_t rl_hash_pair(reslint_str a, reslint_str b) {
    uint64_t hash = mix(UINT64_C(14695981039346656037), a);
    return mix(mix(hash, (reslint_str){"", 1}), b);
}
