/* Numbers as lists write them. An unknown format is written in figures, as Word does with formats that it
 * does not know. */
#include "readers/numbering.h"

#include "base/str.h"
#include "reslint/kit/numbers.h"

#include <string.h>

static reslint_str roman(rl_arena *arena, int n, bool upper) {
    char out[RK_ROMAN_BYTES];
    rk_write_roman((uint32_t)n, upper, out);
    return rl_str(rl_copy(arena, out, strlen(out)));
}

/* a … z, aa, bb …: the letter is repeated. */
static reslint_str letters(rl_arena *arena, int n, char first) {
    uint32_t times = (uint32_t)(n - 1) / 26 + 1;
    char *text = rl_alloc(arena, times + 1u);
    memset(text, first + (n - 1) % 26, times);
    return (reslint_str){text, times};
}

static const char *const ones[] = {"zero",    "one",     "two",       "three",    "four",
                                   "five",    "six",     "seven",     "eight",    "nine",
                                   "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                   "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
static reslint_str words(rl_arena *arena, int n, bool ordinal) {
    const char *text;
    if (n > 99) return rl_str(rl_format(arena, "%d", n));
    uint32_t ten = (uint32_t)n / 10;
    const char *unit = ordinal ? rk_ordinal_below_20((uint32_t)n % 10) : ones[n % 10];
    if (n < 20)
        text = ordinal ? rk_ordinal_below_20((uint32_t)n) : ones[n];
    else if (n % 10)
        text = rl_format(arena, "%s-%s", rk_tens(ten, 0), unit);
    else
        text = rk_tens(ten, ordinal);
    char *copy = rl_copy(arena, text, strlen(text));
    if (rl_is_lower((unsigned char)copy[0])) copy[0] = (char)(copy[0] - 32);
    return rl_str(copy);
}

static const char *ordinal_ending(int n) {
    if (n % 100 >= 11 && n % 100 <= 13) return "th";
    return n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
}

/* *, †, ‡, §, **, … */
static reslint_str chicago(rl_arena *arena, int n) {
    static const char *const signs[] = {"*", "\xE2\x80\xA0", "\xE2\x80\xA1", "\xC2\xA7"};
    const char *text = "";
    for (int times = (n - 1) / 4 + 1; times; times--)
        text = rl_format(arena, "%s%s", text, signs[(n - 1) % 4]);
    return rl_str(text);
}

/* "001, 002, 003, ...": with as many digits as the first number of the pattern. */
static reslint_str padded(rl_arena *arena, reslint_str custom, int n) {
    int width = 0;
    while ((uint32_t)width < custom.len && rl_is_digit((unsigned char)custom.ptr[width])) width++;
    return rl_str(rl_format(arena, "%0*d", width < 20 ? width : 20, n));
}

reslint_str rl_number_format(rl_arena *arena, reslint_str format, reslint_str custom, int n) {
    bool drawn = n > 0 && n < 10000; /* letters and Roman numerals have no zero, and no end */
    if (rl_is(format, "none")) return RL_STR("");
    if (drawn && rl_is(format, "lowerLetter")) return letters(arena, n, 'a');
    if (drawn && rl_is(format, "upperLetter")) return letters(arena, n, 'A');
    if (drawn && rl_is(format, "lowerRoman")) return roman(arena, n, false);
    if (drawn && rl_is(format, "upperRoman")) return roman(arena, n, true);
    if (drawn && n < 400 && rl_is(format, "chicago")) return chicago(arena, n);
    if (drawn && rl_is(format, "cardinalText")) return words(arena, n, false);
    if (drawn && rl_is(format, "ordinalText")) return words(arena, n, true);
    if (rl_is(format, "ordinal")) return rl_str(rl_format(arena, "%d%s", n, ordinal_ending(n)));
    if (rl_is(format, "decimalZero")) return rl_str(rl_format(arena, "%02d", n));
    if (rl_is(format, "hex") && n >= 0) return rl_str(rl_format(arena, "%X", (unsigned)n));
    if (rl_is(format, "numberInDash")) return rl_str(rl_format(arena, "- %d -", n));
    if (rl_is(format, "decimalEnclosedParen")) return rl_str(rl_format(arena, "(%d)", n));
    if (rl_is(format, "decimalEnclosedFullstop")) return rl_str(rl_format(arena, "%d.", n));
    if (rl_is(format, "custom")) return padded(arena, custom, n);
    return rl_str(rl_format(arena, "%d", n));
}
