/* Numbers of sessions: "sixty-eighth", "68th" and back, up to 199. */
#ifndef UN_ORDINALS_H
#define UN_ORDINALS_H

#include "body.h"

static const char *const un_ordinal_units[] = {
    "",           "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
static const char *const un_ordinal_tens[] = {"",         "",         "twentieth",  "thirtieth", "fortieth",
                                              "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"};
static const char *const un_tens[] = {"",      "",      "twenty",  "thirty", "forty",
                                      "fifty", "sixty", "seventy", "eighty", "ninety"};

typedef struct un_ordinal {
    uint32_t value; /* 0: none */
    uint32_t end;
    int figures; /* "68th" */
    int spaced;  /* "sixty eighth" */
} un_ordinal;

static inline int un_at_ci(reslint_str s, uint32_t at, const char *word) {
    /* the first letter is what nearly all lack */
    if (at < s.len && *word && rk_lower((unsigned char)s.ptr[at]) != rk_lower((unsigned char)*word)) return 0;
    uint32_t n = (uint32_t)strlen(word);
    return at <= s.len && s.len - at >= n && rk_is_ci(rk_slice(s, at, at + n), word);
}

static inline un_ordinal un_ordinal_figures(reslint_str s, uint32_t at) {
    un_ordinal out = {0, at, 1, 0};
    uint32_t end = at, value = 0;
    while (end < s.len && end - at < 4 && rk_is_digit((unsigned char)s.ptr[end]))
        value = value * 10 + (uint32_t)(s.ptr[end++] - '0');
    if (end == at ||
        !(rk_at(s, end, "st") || rk_at(s, end, "nd") || rk_at(s, end, "rd") || rk_at(s, end, "th")))
        return out;
    if (!un_word_ends(s, end + 2)) return out;
    out.value = value;
    out.end = end + 2;
    return out;
}

/* A unit word at `at` ("eighth"), or one of the tens ("seventieth"); 0: none. */
static inline uint32_t un_ordinal_word(reslint_str s, uint32_t at, uint32_t *end) {
    for (uint32_t i = 1; i < 30; i++) {
        const char *word = i < 20 ? un_ordinal_units[i] : i - 18 < 10 ? un_ordinal_tens[i - 18] : "";
        if (!*word || !un_at_ci(s, at, word)) continue;
        uint32_t n = (uint32_t)strlen(word);
        if (!un_word_ends(s, at + n)) continue;
        *end = at + n;
        return i < 20 ? i : (i - 18) * 10;
    }
    return 0;
}

/* Reads "sixty-eighth", "sixty eighth", "seventieth", "one hundred and first", "68th" at `at`. */
static inline un_ordinal un_read_ordinal(reslint_str s, uint32_t at) {
    un_ordinal out = {0, at, 0, 0};
    uint32_t from = at, hundred = 0;
    if (at < s.len && rk_is_digit((unsigned char)s.ptr[at])) return un_ordinal_figures(s, at);
    if (un_at_ci(s, at, "one hundred and ")) {
        hundred = 100;
        from = at + 16;
    }
    for (uint32_t i = 2; i < 10; i++) {
        if (!un_at_ci(s, from, un_tens[i])) continue;
        uint32_t dash = from + (uint32_t)strlen(un_tens[i]), unit;
        if (dash >= s.len) continue;
        int blank = s.ptr[dash] == ' ';
        if (!blank && s.ptr[dash] != '-' && !rk_at(s, dash, "\xE2\x80\x91")) continue;
        unit = un_ordinal_word(s, dash + (blank || s.ptr[dash] == '-' ? 1 : 3), &out.end);
        if (!unit || unit > 9) break;
        out.value = hundred + i * 10 + unit;
        out.spaced = blank;
        return out;
    }
    out.value = un_ordinal_word(s, from, &out.end);
    if (out.value) out.value += hundred;
    return out;
}

/* "sixty-eighth"; from 100 on "101st". */
static inline const char *un_ordinal_text(reslint_ctx *ctx, uint32_t n) {
    static const char *const tails[] = {"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
    if (n >= 100)
        return ctx->host->format(ctx, "%u%s", n, n % 100 >= 11 && n % 100 <= 13 ? "th" : tails[n % 10]);
    if (n < 20) return un_ordinal_units[n];
    if (n % 10 == 0) return un_ordinal_tens[n / 10];
    return ctx->host->format(ctx, "%s-%s", un_tens[n / 10], un_ordinal_units[n % 10]);
}

/* Where the ordinal begins that ends at `end` ("sixty-eighth", "68th"); its reading in `out`. UINT32_MAX:
 * none. */
static inline uint32_t un_ordinal_before(reslint_str s, uint32_t end, un_ordinal *out) {
    uint32_t begin = end, best = UINT32_MAX;
    for (uint32_t words = 0; words < 6 && begin > 0; words++) {
        while (begin > 0 && s.ptr[begin - 1] != ' ' && end - begin < 60) begin--;
        un_ordinal found = un_read_ordinal(s, begin);
        if (found.value && found.end == end) {
            best = begin;
            *out = found;
        }
        if (begin > 0 && s.ptr[begin - 1] == ' ')
            begin--;
        else
            break;
    }
    return best;
}

#endif
