/* The format of cases: marks, headers, texts after the fixes, and the messages about faulty files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "cases/cases.h"

static void reads_all_of_it(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_cases cases = {0};
    reslint_error error;
    static const char text[] =
        "\n=== one: right\nstage: draft\nprofile: mun\npath: a.txt\noption: n=3\nseverity: error\n"
        "message: first\nmessage: second\nwrite: w\nlocation: OP 2\nfix: unsafe\nfix: none\nsee: 3 x: here; 4\n\nA ⟦b ⟦c⟧⟧ d⟦⟧.\n\nE: f.\n\n\n"
        "--- fixed\nA.\n\n\n=== two\n\nText";
    assert_true(rl_cases_read(&arena, rl_str(text), "cases", &cases, &error));
    assert_int_equal(cases.len, 2);
    const rl_case *one = &cases.items[0];
    assert_true(rl_is(one->title, "one: right"));
    assert_int_equal(one->line, 2);
    assert_string_equal(one->stage, "draft");
    assert_string_equal(one->profile, "mun");
    assert_string_equal(one->path, "a.txt");
    assert_true(rl_is(one->options.items[0], "n=3"));
    assert_int_equal(one->severity, RESLINT_ERROR);
    assert_int_equal(one->messages.len, 2);
    assert_true(rl_is(one->locations.items[0], "OP 2"));
    assert_int_equal(one->fixes.len, 2);
    assert_true(rl_is(one->fixes.items[1], "none"));
    assert_true(rl_is(one->sees.items[0], "3 x: here; 4"));
    assert_true(rl_is(one->text, "A b c d.\n\nE: f.\n"));
    assert_int_equal(one->places.len, 3);
    assert_int_equal(one->places.items[0].begin, 2);
    assert_int_equal(one->places.items[0].end, 5);
    assert_int_equal(one->places.items[1].begin, 4);
    assert_int_equal(one->places.items[2].begin, one->places.items[2].end);
    assert_true(rl_is(one->fixed, "A.\n"));
    assert_true(rl_is(cases.items[1].text, "Text\n"));
    assert_false(cases.items[1].has_fixed);
    rl_arena_free(&arena);
}

static void the_text_before_and_the_places(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_cases cases = {0};
    reslint_error error;
    static const char text[] =
        "--- line 9\n===  one \n\nA ⟦b⟧⟦⟧ ⟦⟦c⟧ d⟧ x\n  --- base  \nOld.\n\n--- fixed\n\n"
        "--- line 3\n=== two\n--- fixed\n";
    static const reslint_span places[] = {{2, 3}, {3, 3}, {4, 5}, {4, 7}};
    assert_true(rl_cases_read(&arena, rl_str("=== a\n\n=== b\n\nx"), "cases", &cases, &error));
    assert_int_equal(cases.len, 2);
    assert_int_equal(cases.items[0].text.len, 0);
    assert_int_equal(cases.items[1].line, 3);
    cases.len = 0;
    assert_false(rl_cases_read(&arena, rl_str(text), "cases", &cases, &error)); /* “--- fixed” is no header */
    assert_int_equal(error.line, 4);
    assert_int_equal(cases.items[0].line, 9);
    assert_true(rl_is(cases.items[0].title, "one"));
    assert_true(rl_is(cases.items[0].text, "A b c d x\n"));
    assert_true(rl_is(cases.items[0].base, "Old.\n"));
    assert_true(cases.items[0].has_fixed);
    assert_int_equal(cases.items[0].fixed.len, 0);
    assert_int_equal(cases.items[0].places.len, 4);
    for (uint32_t i = 0; i < 4; i++) {
        assert_int_equal(cases.items[0].places.items[i].begin, places[i].begin);
        assert_int_equal(cases.items[0].places.items[i].end, places[i].end);
    }
    rl_arena_free(&arena);
}

/* Rules and tables of Markdown, and headings that are not at the beginning of a line, are text. */
static void what_is_text(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_cases cases = {0};
    reslint_error error;
    static const char text[] = "=== a\n\n---\n--- 5\n--- | ---\n----- a\n---\nb\n === c\n--fixed\n";
    assert_true(rl_cases_read(&arena, rl_str(text), "cases", &cases, &error));
    assert_int_equal(cases.len, 1);
    assert_true(rl_is(cases.items[0].text, text + 7));
    rl_arena_free(&arena);
}

/* 64 marks may be open at the same time. */
static void nested_marks(void **state) {
    (void)state;
    for (uint32_t count = 64; count <= 65; count++) {
        rl_arena arena = {0};
        rl_cases cases = {0};
        reslint_error error;
        const char *text = "=== a\n\n";
        for (uint32_t i = 0; i < count; i++) text = rl_format(&arena, "%s⟦", text);
        for (uint32_t i = 0; i < count; i++) text = rl_format(&arena, "%s⟧", text);
        assert_int_equal(rl_cases_read(&arena, rl_str(text), "cases", &cases, &error), count == 64);
        if (count == 65) assert_string_equal(error.message, "Too many ⟦ are nested.");
        rl_arena_free(&arena);
    }
}

static void assert_wrong(const char *text, uint32_t line, const char *why) {
    rl_arena arena = {0};
    rl_cases cases = {0};
    reslint_error error;
    assert_false(rl_cases_read(&arena, rl_str(text), "cases", &cases, &error));
    assert_int_equal(error.line, line);
    assert_string_equal(error.path, "cases");
    if (!strstr(error.message, why)) assert_string_equal(error.message, why);
    rl_arena_free(&arena);
}

static void says_what_is_wrong(void **state) {
    (void)state;
    assert_wrong("text\n", 1, "begins with a line");
    assert_wrong("=== a\n\nx ⟦y\n", 1, "not closed");
    assert_wrong("=== a\n\nx y⟧\n", 1, "no ⟦");
    assert_wrong("=== a\ncolour: red\n\nx\n", 2, "not understood");
    assert_wrong("=== a\nseverity: loud\n\nx\n", 2, "not understood");
    assert_wrong("=== a\nmessage: m\n\nx\n", 1, "more findings");
    assert_wrong("=== a\nwrite: m\nwrite: n\n\n⟦x⟧\n", 1, "more findings");
    assert_wrong("=== a\nlocation: m\n\nx\n", 1, "more findings");
    assert_wrong("=== a\nno colon\n\nx\n", 2, "an empty line ends the header");
    assert_wrong("--- line 41\n=== a\n\nx ⟦y\n", 41, "not closed");
    assert_wrong("=== a\n\nx\n--- line 7\n\ny\n", 8, "begins with a line");
    assert_wrong("=== a\n\nx\n=== b\n\ny⟧\n", 4, "no ⟦");
    assert_wrong("=== a\n\nx\n--- fixed\ny\n--- fixed unsafe\n", 6, "“--- fixed”");
    assert_wrong("=== a\n\nx\n  --- lines\ny\n", 4, "“--- base”");
    assert_wrong("=== a\nfix: safe\n\nx\n", 1, "more findings");
    assert_wrong("=== a\nsee: 5 x: y\nsee: 5 x: y\n\n⟦x⟧\n", 1, "more findings");
    assert_wrong("=== a\nfix: sure\n\nx\n", 2, "not understood");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_all_of_it), cmocka_unit_test(the_text_before_and_the_places),
        cmocka_unit_test(what_is_text), cmocka_unit_test(nested_marks), cmocka_unit_test(says_what_is_wrong)};
    return cmocka_run_group_tests_name("cases", tests, NULL, NULL);
}
