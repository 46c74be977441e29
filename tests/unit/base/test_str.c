/* Questions about stretches of text, and the nearest of several names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/nearest.h"
#include "base/str.h"

static void compares(void **state) {
    (void)state;
    assert_true(rl_same(RL_STR(""), (reslint_str){NULL, 0}));
    assert_true(rl_same_ci(RL_STR("OP 5"), RL_STR("op 5")));
    assert_false(rl_same(RL_STR("a"), RL_STR("ab")));
    assert_true(rl_starts(RL_STR("Recalling"), "Rec"));
    assert_false(rl_starts(RL_STR("Re"), "Rec"));
    assert_true(rl_starts_ci(RL_STR("RECALLING"), "rec"));
    assert_true(rl_ends(RL_STR("draft.md"), ".md"));
    assert_false(rl_ends(RL_STR("md"), ".md"));
    assert_true(rl_is(rl_trim(RL_STR(" \t OP \r\n")), "OP"));
    assert_int_equal(rl_trim(RL_STR(" \n ")).len, 0);
}

static void finds(void **state) {
    (void)state;
    const reslint_str text = RL_STR("of the Office of the Secretary");
    assert_int_equal(rl_find(text, "of", 0), 0);
    assert_int_equal(rl_find(text, "of", 1), 14);
    assert_int_equal(rl_find(text, "off", 0), UINT32_MAX);
    assert_int_equal(rl_find_ci(text, "OFF", 0), 7);
    assert_int_equal(rl_find(text, "Secretary", 29), UINT32_MAX);
    assert_true(rl_word_begin(text, 7));
    assert_false(rl_word_begin(text, 8));
    assert_true(rl_word_end(text, 13));
    assert_int_equal(rl_utf8_len(RL_STR("\xE2\x80\x9C"), 0), 3);
    assert_int_equal(rl_utf8_len(RL_STR("\xE2\x80"), 0), 1);
}

static void guesses(void **state) {
    (void)state;
    static const char *const names[] = {"final-period", "preamble-comma", "operative-semicolon"};
    assert_string_equal(rl_nearest(RL_STR("final-peroid"), names, 3), "final-period");
    assert_string_equal(rl_nearest(RL_STR("preambel-coma"), names, 3), "preamble-comma");
    assert_null(rl_nearest(RL_STR("xyz"), names, 3));
    assert_null(rl_nearest(RL_STR("anything"), names, 0));
    char longest[200];
    memset(longest, 'a', sizeof longest);
    assert_null(rl_nearest((reslint_str){longest, sizeof longest}, names, 3));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(compares), cmocka_unit_test(finds),
                                       cmocka_unit_test(guesses)};
    return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
