/* See steps.h. The jump to the next digit looks at eight bytes at once: in prose one byte in thirty is a
 * digit, and every recogniser except that of quotations depends on this jump. */
#include "recognise/steps.h"

#include "base/str.h"
#include "reslint/kit/eight.h"

uint32_t rl_next_digit(reslint_str text, uint32_t at) {
    uint32_t end = text.len < 8 ? 0 : text.len - 7; /* eight bytes may be read before it */
    for (; at < end; at += 8) {
        uint64_t eight = rk_eight(text.ptr + at) ^ RK_ONES * '0';     /* a digit is now below 10 */
        uint64_t digits = (eight - RK_ONES * 10) & ~eight & RK_HIGHS; /* the lowest is right */
        if (digits) return at + rk_eight_first(digits);
    }
    while (at < text.len && !rl_is_digit((unsigned char)text.ptr[at])) at++;
    return at;
}

uint32_t rl_digits_end(reslint_str text, uint32_t at) {
    while (at < text.len && rl_is_digit((unsigned char)text.ptr[at])) at++;
    return at;
}

uint32_t rl_digits_value(reslint_str text, uint32_t begin, uint32_t end) {
    uint32_t value = 0;
    for (uint32_t i = begin; i < end; i++) {
        uint32_t digit = (uint32_t)(text.ptr[i] - '0');
        if (value > (UINT32_MAX - digit) / 10) return UINT32_MAX;
        value = value * 10 + digit;
    }
    return value;
}

uint32_t rl_skip_blanks(reslint_str text, uint32_t at) {
    for (;;) {
        if (at < text.len && text.ptr[at] == ' ')
            at++;
        else if (rl_here(text, at, "\xC2\xA0"))
            at += 2;
        else if (rl_here(text, at, "\xE2\x80\xAF"))
            at += 3;
        else
            return at;
    }
}

uint32_t rl_back_blanks(reslint_str text, uint32_t at) {
    for (;;) {
        if (at > 0 && text.ptr[at - 1] == ' ')
            at--;
        else if (rl_before(text, at, "\xC2\xA0"))
            at -= 2;
        else if (rl_before(text, at, "\xE2\x80\xAF"))
            at -= 3;
        else
            return at;
    }
}

bool rl_here_ci(reslint_str text, uint32_t at, const char *word) {
    size_t n = strlen(word);
    if (at > text.len || text.len - at < n) return false;
    for (size_t i = 0; i < n; i++)
        if (rl_lower(text.ptr[at + i]) != rl_lower(word[i])) return false;
    return true;
}

bool rl_before_ci(reslint_str text, uint32_t at, const char *word) {
    uint32_t n = (uint32_t)strlen(word);
    return at <= text.len && at >= n && rl_here_ci(text, at - n, word);
}

uint32_t rl_any_here(reslint_str text, uint32_t at, const char *const *words) {
    for (; *words; words++)
        if (rl_here(text, at, *words)) return (uint32_t)strlen(*words);
    return 0;
}

uint32_t rl_any_before(reslint_str text, uint32_t at, const char *const *words) {
    for (; *words; words++)
        if (rl_before(text, at, *words)) return (uint32_t)strlen(*words);
    return 0;
}

uint32_t rl_dash_len(reslint_str text, uint32_t at) {
    if (at < text.len && text.ptr[at] == '-') return 1;
    if (rl_here(text, at, "\xE2\x80\x90") ||
        rl_here(text, at, "\xE2\x80\x91") ||                                    /* hyphen, no-break hyphen */
        rl_here(text, at, "\xE2\x80\x93") || rl_here(text, at, "\xE2\x88\x92")) /* en dash, minus */
        return 3;
    return 0;
}

bool rl_word_byte(reslint_str text, uint32_t at) {
    if (at >= text.len) return false;
    unsigned char c = (unsigned char)text.ptr[at];
    if (c < 0x80) return rl_is_alpha(c) || rl_is_digit(c);
    /* general punctuation (E2 80 ..: dashes, quotation marks) and the no-break space end a word */
    if (rl_here(text, at, "\xC2\xA0") || rl_here(text, at, "\xE2\x80")) return false;
    return true;
}

bool rl_word_before(reslint_str text, uint32_t at) {
    if (at == 0) return false;
    if (at >= 3 && (unsigned char)text.ptr[at - 3] == 0xE2 && (unsigned char)text.ptr[at - 2] == 0x80)
        return false;
    if (rl_before(text, at, "\xC2\xA0")) return false;
    unsigned char c = (unsigned char)text.ptr[at - 1];
    return c >= 0x80 || rl_is_alpha(c) || rl_is_digit(c);
}
