/* Steps over folded text, and names of delegations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "recognise/delegations.h"
#include "recognise/steps.h"

#define S(literal) RL_STR(literal)

/* A digit is found wherever it is, before, in or after a word of eight bytes; the characters next to 0 and 9
 * are not digits. */
static void jumps_to_digits(void **state) {
    (void)state;
    char text[41];
    for (uint32_t at = 0; at < 40; at++)
        for (uint32_t from = 0; from <= at; from++) {
            memset(text, '/', 40);
            for (uint32_t i = 1; i < 40; i += 2) text[i] = i % 4 == 1 ? ':' : (char)0xB0;
            text[at] = at % 2 ? '0' : '9';
            assert_int_equal(rl_next_digit((reslint_str){text, 40}, from), at);
            assert_int_equal(rl_next_digit((reslint_str){text, at}, from), at);
        }
    assert_int_equal(rl_next_digit(S("12"), 1), 1);
    assert_int_equal(rl_next_digit(S("ab"), 2), 2);
    assert_int_equal(rl_digits_end(S("a123b"), 1), 4);
    assert_int_equal(rl_digits_end(S("123"), 0), 3);
    assert_int_equal(rl_digits_end(S("a"), 0), 0);
}

static void reads_numbers(void **state) {
    (void)state;
    assert_int_equal(rl_digits_value(S("x1945"), 1, 5), 1945);
    assert_int_equal(rl_digits_value(S("4294967294"), 0, 10), UINT32_MAX - 1);
    assert_int_equal(rl_digits_value(S("4294967296"), 0, 10), UINT32_MAX);
    assert_int_equal(rl_digits_value(S("99999999999"), 0, 11), UINT32_MAX);
    assert_int_equal(rl_digits_value(S(""), 0, 0), 0);
}

static void steps_over_spaces(void **state) {
    (void)state;
    reslint_str text = S("a \xC2\xA0\xE2\x80\xAF z");
    assert_int_equal(rl_skip_blanks(text, 1), 8);
    assert_int_equal(rl_skip_blanks(text, 0), 0);
    assert_int_equal(rl_skip_blanks(text, 9), 9);
    assert_int_equal(rl_back_blanks(text, 8), 1);
    assert_int_equal(rl_back_blanks(text, 1), 1);
    assert_int_equal(rl_back_blanks(S("  "), 2), 0);
}

static void looks_around(void **state) {
    (void)state;
    assert_true(rl_here(S("lamps"), 1, "amps"));
    assert_false(rl_here(S("lamps"), 1, "ampsx"));
    assert_false(rl_here(S("lamps"), 5, "x"));
    assert_true(rl_here(S("lamps"), 5, ""));
    assert_false(rl_here(S("lamps"), 6, ""));
    assert_true(rl_here_ci(S("LAmps"), 0, "laMPS"));
    assert_false(rl_here_ci(S("LAmps"), 1, "laMPS"));
    assert_false(rl_here_ci(S("LAmps"), 6, ""));
    assert_true(rl_before(S("lamps"), 5, "lamps"));
    assert_false(rl_before(S("lamps"), 4, "lamps"));
    assert_false(rl_before(S("lamps"), 6, "lamps"));
    assert_false(rl_before(S("lamps"), 5, "lampt"));
    assert_false(rl_before(S("lamps"), 5, "xamps"));
    assert_true(rl_before_ci(S("lAMPS"), 5, "amps"));
    assert_false(rl_before_ci(S("lAMPS"), 3, "amps"));
    assert_false(rl_before_ci(S("lAMPS"), 6, "amps"));
}

static void knows_dashes_and_words(void **state) {
    (void)state;
    assert_int_equal(rl_dash_len(S("a-b"), 1), 1);
    assert_int_equal(rl_dash_len(S("a‐b"), 1), 3);
    assert_int_equal(rl_dash_len(S("a‑b"), 1), 3);
    assert_int_equal(rl_dash_len(S("a–b"), 1), 3);
    assert_int_equal(rl_dash_len(S("a−b"), 1), 3);
    assert_int_equal(rl_dash_len(S("a—b"), 1), 0);
    assert_int_equal(rl_dash_len(S("ab"), 1), 0);
    assert_int_equal(rl_dash_len(S("ab"), 2), 0);
    static const char *const parts[] = {"a", "Z", "7", "é"}, *const none[] = {" ", ",", "–", "’", "\xC2\xA0"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        reslint_str s = rl_str(parts[i]);
        assert_true(rl_word_byte(s, 0));
        assert_true(rl_word_before(s, s.len));
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        reslint_str s = rl_str(none[i]);
        assert_false(rl_word_byte(s, 0));
        assert_false(rl_word_before(s, s.len));
    }
    assert_false(rl_word_byte(S("a"), 1));
    assert_false(rl_word_before(S("a"), 0));
}

static void knows_delegations(void **state) {
    (void)state;
    static const char *const names[] = {"Cuba",    " Cuba ",  "the United Kingdom", "EU", "eU",
                                        "Türkiye", "VIET NAM"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(rl_is_delegation(rl_str(names[i])), i != 4);
    assert_false(rl_is_delegation(S("Atlantis")));
    assert_false(rl_is_delegation(S("E")));
    assert_false(rl_is_delegation(S("")));
    static const char *const lists[] = {"Cuba, Venezuela",
                                        "Cuba and Venezuela",
                                        "EU/Norway",
                                        "Brazil + Chile",
                                        "Brazil & Chile & Peru",
                                        "Ukraine, EU; Norway: reserves",
                                        "Norway: delete all, then go on",
                                        "Norway: delete; Cuba"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        assert_true(rl_are_delegations(rl_str(lists[i])));
    static const char *const others[] = {
        "",       "Cuba, lamps",   "Cuba and lamps", "lamps/Norway", "see: Norway", "Norway: delete; lamps",
        "Cuba, ", "Cuba Venezuela"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_false(rl_are_delegations(rl_str(others[i])));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(jumps_to_digits),        cmocka_unit_test(reads_numbers),
        cmocka_unit_test(steps_over_spaces),      cmocka_unit_test(looks_around),
        cmocka_unit_test(knows_dashes_and_words), cmocka_unit_test(knows_delegations),
    };
    return cmocka_run_group_tests_name("steps", tests, NULL, NULL);
}
