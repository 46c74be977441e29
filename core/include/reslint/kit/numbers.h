/* reslint/kit/numbers.h: numbers in words: months and their days, ordinals ("sixty-eighth", "68th"), roman
 * numerals. The only table of each, for packs and for reslint itself. Part of rulekit.h. */
#ifndef RESLINT_KIT_NUMBERS_H
#define RESLINT_KIT_NUMBERS_H

#include "reslint/kit/text.h"

/* ---- dates ------------------------------------------------------------------------------------------- */

/* "January" … "December"; "" for anything but 1 to 12. */
static inline const char *rk_month(uint32_t month) {
    static const char *const names[] = {"",        "January",  "February", "March",  "April",
                                        "May",     "June",     "July",     "August", "September",
                                        "October", "November", "December"};
    return names[month <= 12 ? month : 0];
}
/* Days of a month; February of an unknown year (0) has 29. */
static inline uint32_t rk_days(uint32_t year, uint32_t month) {
    static const unsigned char days[] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && (year % 4 != 0 || (year % 100 == 0 && year % 400 != 0))) return 28;
    return days[month <= 12 ? month : 0];
}
/* Is there such a day? */
static inline int rk_day_exists(const reslint_date *date) {
    return date->day >= 1 && date->day <= rk_days(date->year, date->month);
}
/* "18 December 1991"; without a year "18 December". */
static inline const char *rk_date(reslint_ctx *ctx, uint32_t year, uint32_t month, uint32_t day) {
    if (!year) return ctx->host->format(ctx, "%u %s", day, rk_month(month));
    return ctx->host->format(ctx, "%u %s %u", day, rk_month(month), year);
}

/* ---- ordinals ---------------------------------------------------------------------------------------- */

/* "first" … "nineteenth"; "" for anything else. */
static inline const char *rk_ordinal_below_20(uint32_t n) {
    static const char *const words[] = {"",          "first",     "second",      "third",      "fourth",
                                        "fifth",     "sixth",     "seventh",     "eighth",     "ninth",
                                        "tenth",     "eleventh",  "twelfth",     "thirteenth", "fourteenth",
                                        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
    return words[n < 20 ? n : 0];
}
/* 2 to 9: "twenty" … "ninety", or as an ordinal "twentieth" … "ninetieth". */
static inline const char *rk_tens(uint32_t ten, int ordinal) {
    static const char *const words[2][10] = {
        {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"},
        {"", "", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
         "ninetieth"}};
    return words[ordinal != 0][ten < 10 ? ten : 0];
}

typedef struct rk_ordinal {
    uint32_t value; /* 0 if there is none */
    uint32_t end;   /* the offset after it, in the text */
    int figures;    /* "68th" */
    int spaced;     /* "sixty eighth" */
} rk_ordinal;

static inline int rk_at_ci(reslint_str s, uint32_t at, const char *word) {
    /* the first letter rules out nearly everything */
    if (at < s.len && *word && rk_lower((unsigned char)s.ptr[at]) != rk_lower((unsigned char)*word)) return 0;
    uint32_t n = (uint32_t)strlen(word);
    return at <= s.len && s.len - at >= n && rk_is_ci(rk_slice(s, at, at + n), word);
}
static inline rk_ordinal rk_read_ordinal_figures(reslint_str s, uint32_t at) {
    rk_ordinal out = {0, at, 1, 0};
    uint32_t end = rk_figures_end(s, at);
    if (end == at || end - at > 4 || !rk_list_at(s, end, "st|nd|rd|th") || !rk_ends_word(s, end + 2))
        return out;
    out.value = rk_number(s, at, end);
    out.end = end + 2;
    return out;
}
/* One word at `at` ("eighth", "seventieth"); 0 if it is not an ordinal. */
static inline uint32_t rk_read_ordinal_word(reslint_str s, uint32_t at, uint32_t *end) {
    for (uint32_t i = 1; i < 28; i++) {
        const char *word = i < 20 ? rk_ordinal_below_20(i) : rk_tens(i - 18, 1);
        uint32_t n = (uint32_t)strlen(word);
        if (!rk_at_ci(s, at, word) || !rk_ends_word(s, at + n)) continue;
        *end = at + n;
        return i < 20 ? i : (i - 18) * 10;
    }
    return 0;
}
/* Reads "sixty-eighth", "sixty eighth", "seventieth", "one hundred and first", "68th" at `at`. */
static inline rk_ordinal rk_read_ordinal(reslint_str s, uint32_t at) {
    rk_ordinal out = {0, at, 0, 0};
    uint32_t from = at, hundred = 0;
    if (at < s.len && rk_is_digit((unsigned char)s.ptr[at])) return rk_read_ordinal_figures(s, at);
    if (rk_at_ci(s, at, "one hundred and ")) {
        hundred = 100;
        from = at + 16;
    }
    for (uint32_t i = 2; i < 10; i++) {
        if (!rk_at_ci(s, from, rk_tens(i, 0))) continue;
        uint32_t dash = from + (uint32_t)strlen(rk_tens(i, 0)), unit;
        int space = rk_char(s, dash) == ' ', hyphen = rk_char(s, dash) == '-';
        if (!space && !hyphen && !rk_at(s, dash, "\xE2\x80\x91")) continue;
        unit = rk_read_ordinal_word(s, dash + (space || hyphen ? 1 : 3), &out.end);
        if (!unit || unit > 9) break;
        out.value = hundred + i * 10 + unit;
        out.spaced = space;
        return out;
    }
    out.value = rk_read_ordinal_word(s, from, &out.end);
    if (out.value) out.value += hundred;
    return out;
}
/* Where the ordinal that ends at `end` ("sixty-eighth", "68th") begins, with its reading in `out`; UINT32_MAX
 * if there is none. */
static inline uint32_t rk_ordinal_before(reslint_str s, uint32_t end, rk_ordinal *out) {
    uint32_t begin = end, best = UINT32_MAX;
    for (uint32_t words = 0; words < 6 && begin > 0; words++) {
        while (begin > 0 && s.ptr[begin - 1] != ' ' && end - begin < 60) begin--;
        rk_ordinal found = rk_read_ordinal(s, begin);
        if (found.value && found.end == end) {
            best = begin;
            *out = found;
        }
        if (!begin || s.ptr[begin - 1] != ' ') break;
        begin--;
    }
    return best;
}
/* "sixty-eighth"; from 100 on in figures, "101st". */
static inline const char *rk_ordinal_text(reslint_ctx *ctx, uint32_t n) {
    static const char *const tails[] = {"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
    if (n >= 100)
        return ctx->host->format(ctx, "%u%s", n, n % 100 >= 11 && n % 100 <= 13 ? "th" : tails[n % 10]);
    if (n < 20) return rk_ordinal_below_20(n);
    if (n % 10 == 0) return rk_tens(n / 10, 1);
    return ctx->host->format(ctx, "%s-%s", rk_tens(n / 10, 0), rk_ordinal_below_20(n % 10));
}

/* ---- roman numerals ---------------------------------------------------------------------------------- */

/* "iv", "IV" 4, up to 399; 0 if it is not a roman numeral. Not strict: "iiii" is 4. */
static inline uint32_t rk_roman(reslint_str s) {
    enum { LONGEST = 12 };
    static const char letters[] = "ivxlc";
    static const uint32_t values[] = {1, 5, 10, 50, 100};
    uint32_t total = 0, largest = 0;
    if (!s.len || s.len > LONGEST) return 0;
    for (uint32_t i = s.len; i-- > 0;) {
        const char *hit = (const char *)memchr(letters, rk_lower((unsigned char)s.ptr[i]), 5);
        if (!hit) return 0;
        uint32_t value = values[hit - letters];
        total = value < largest ? total - value : total + value;
        if (value > largest) largest = value;
    }
    return total;
}

enum { RK_ROMAN_BYTES = 24 }; /* the longest, of 9888, and a NUL */
/* Writes 1 to 9999 in lower case or capitals, NUL-terminated; "" for anything else. */
static inline void rk_write_roman(uint32_t n, int capitals, char out[RK_ROMAN_BYTES]) {
    static const char signs[] = "m\0\0cm\0d\0\0cd\0c\0\0xc\0l\0\0xl\0x\0\0ix\0v\0\0iv\0i\0";
    static const uint32_t values[] = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    uint32_t len = 0;
    for (uint32_t i = 0; i < sizeof values / sizeof *values && n < 10000; i++)
        for (; n >= values[i]; n -= values[i])
            for (const char *c = signs + (size_t)i * 3; *c; c++)
                out[len++] = (char)(capitals ? rk_upper((unsigned char)*c) : *c);
    out[len] = '\0';
}

#endif
