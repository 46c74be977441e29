/* What is said about changes that Word keeps from us, and the bare number in any mark of a note. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/internal.h"
#include "base/str.h"

static void doubts(void **state) {
    (void)state;
    static const struct {
        uint32_t counted, passed_over;
        const char *words;
    } rows[] = {
        {1, 0, "1 automatic number is left to Word, which counts it itself"},
        {2, 0, "2 automatic numbers are left to Word, which counts them itself"},
        {0, 1, "1 change could not be tracked (in rows of tables, formulas, notes): look at it"},
        {0, 3, "3 changes could not be tracked (in rows of tables, formulas, notes): look at them"},
        {1, 2,
         "1 automatic number is left to Word, which counts it itself; 2 changes could not be tracked (in rows of tables, "
         "formulas, notes): look at them"},
    };
    rl_arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(rl_revision_doubts(&arena, rows[i].counted, rows[i].passed_over), rows[i].words);
    assert_null(rl_revision_doubts(&arena, 0, 0));
    rl_arena_free(&arena);
}

static void bare_marks(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"12", "12"},
        {"12.", "12"},
        {"[^12]", "12"},
        {"[^12]:", "12"},
        {"^12", "12"},
        {"<sup>12</sup>", "12"},
        {"<sup>12</sup>.", "12"},
        {"<sup>[12]</sup>", "12"},
        {"<sup>12", "<sup>12"},
        {"12</sup>", "12</sup>"},
        {"*", "*"},
        {"", ""},
        {"[^]:", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_str bare = rl_bare_mark(rl_str(rows[i][0]));
        if (!rl_is(bare, rows[i][1])) fail_msg("%s is bare %.*s", rows[i][0], (int)bare.len, bare.ptr);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(doubts), cmocka_unit_test(bare_marks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
