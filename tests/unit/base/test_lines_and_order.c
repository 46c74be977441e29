/* Where lines end, which number is less, whether a word is here: each at its edges. */
#include "base/sorted.h"
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void lines_end(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t at, end;
    } rows[] = {{"", 0, 0},       {"a", 0, 1},      {"a", 1, 1},    {"\n", 0, 0},
                {"a\nb", 0, 1},   {"a\nb", 1, 1},   {"a\nb", 2, 3}, {"a\nb\n", 2, 3},
                {"a\nb\n", 4, 4}, {"a\r\nb", 0, 2}, {"\n\n", 1, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(rl_line_end(rl_str(rows[i].text), rows[i].at), rows[i].end);
    assert_int_equal(rl_line_end((reslint_str){NULL, 0}, 0), 0);
}

static void orders(void **state) {
    (void)state;
    assert_true(rl_order(1, 2) < 0);
    assert_true(rl_order(2, 1) > 0);
    assert_int_equal(rl_order(7, 7), 0);
    assert_true(rl_order(0, UINT32_MAX) < 0);
    assert_true(rl_order(UINT32_MAX, 0) > 0);
}

static void words_are_here(void **state) {
    (void)state;
    const reslint_str text = RL_STR("paragraph 3");
    assert_true(rl_here(text, 0, "para"));
    assert_true(rl_here(text, 10, "3"));
    assert_false(rl_here(text, 10, "33"));
    assert_false(rl_here(text, 1, "para"));
    assert_false(rl_here(text, 11, "3"));
    assert_false(rl_here(text, UINT32_MAX, "3"));
    assert_true(rl_here(text, 11, ""));
    assert_false(rl_here(text, 12, ""));
    assert_true(rl_here(text, 0, "paragraph 3"));
    assert_false(rl_here(text, 0, "paragraph 3 "));
    assert_false(rl_here(text, 0, "parag 3"));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(lines_end), cmocka_unit_test(orders),
                                       cmocka_unit_test(words_are_here)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
