/* The numbers of lists in Word files, in each format at the limits of what it can write. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "readers/numbering.h"

static void writes(const char *format, int n, const char *wanted) {
    rl_arena arena = {0};
    reslint_str got = rl_number_format(&arena, rl_str(format), RL_STR("001, 002, 003, ..."), n);
    assert_string_equal(rl_copy(&arena, got.ptr, got.len), wanted);
    rl_arena_free(&arena);
}

static void formats(void **state) {
    (void)state;
    writes("none", 5, "");
    writes("decimal", 12, "12");
    writes("lowerLetter", 1, "a");
    writes("lowerLetter", 26, "z");
    writes("lowerLetter", 27, "aa");
    writes("upperLetter", 52, "ZZ");
    writes("upperLetter", 53, "AAA");
    writes("lowerRoman", 4, "iv");
    writes("upperRoman", 1999, "MCMXCIX");
    writes("chicago", 1, "*");
    writes("chicago", 4, "§");
    writes("chicago", 6, "††");
    writes(
        "chicago", 399,
        "‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡‡");
    writes("chicago", 400, "400");
    writes("cardinalText", 1, "One");
    writes("cardinalText", 19, "Nineteen");
    writes("cardinalText", 20, "Twenty");
    writes("cardinalText", 21, "Twenty-one");
    writes("cardinalText", 99, "Ninety-nine");
    writes("cardinalText", 100, "100");
    writes("ordinalText", 1, "First");
    writes("ordinalText", 19, "Nineteenth");
    writes("ordinalText", 20, "Twentieth");
    writes("ordinalText", 21, "Twenty-first");
    writes("ordinalText", 99, "Ninety-ninth");
    writes("ordinalText", 100, "100");
    writes("ordinal", 1, "1st");
    writes("ordinal", 2, "2nd");
    writes("ordinal", 3, "3rd");
    writes("ordinal", 4, "4th");
    writes("ordinal", 10, "10th");
    writes("ordinal", 11, "11th");
    writes("ordinal", 12, "12th");
    writes("ordinal", 13, "13th");
    writes("ordinal", 14, "14th");
    writes("ordinal", 21, "21st");
    writes("ordinal", 111, "111th");
    writes("ordinal", 122, "122nd");
    writes("decimalZero", 5, "05");
    writes("decimalZero", 12, "12");
    writes("hex", 255, "FF");
    writes("hex", 0, "0");
    writes("hex", -1, "-1");
    writes("numberInDash", 5, "- 5 -");
    writes("decimalEnclosedParen", 5, "(5)");
    writes("decimalEnclosedFullstop", 5, "5.");
    writes("custom", 5, "005");
    writes("custom", 1234, "1234");
    writes("japaneseCounting", 5, "5");
}

/* Letters, Roman numerals and words have no zero, and a limit. */
static void what_cannot_be_drawn_is_in_figures(void **state) {
    (void)state;
    static const char *const drawn[] = {"lowerLetter", "upperLetter",  "lowerRoman", "upperRoman",
                                        "chicago",     "cardinalText", "ordinalText"};
    for (size_t i = 0; i < sizeof drawn / sizeof *drawn; i++) {
        writes(drawn[i], 0, "0");
        writes(drawn[i], -3, "-3");
        writes(drawn[i], 10000, "10000");
    }
    rl_arena arena = {0};
    assert_int_equal(rl_number_format(&arena, RL_STR("lowerLetter"), RL_STR(""), 9999).len, 385);
    assert_true(rl_is(rl_number_format(&arena, RL_STR("lowerRoman"), RL_STR(""), 9999), "mmmmmmmmmcmxcix"));
    assert_true(rl_is(rl_number_format(&arena, RL_STR("custom"), RL_STR("0000000000000000000000000"), 1),
                      "00000000000000000001"));
    assert_true(rl_is(rl_number_format(&arena, RL_STR("custom"), RL_STR(""), 7), "7"));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(formats),
                                       cmocka_unit_test(what_cannot_be_drawn_is_in_figures)};
    return cmocka_run_group_tests_name("number_format", tests, NULL, NULL);
}
