/* How near a name must be to be guessed at. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/nearest.h"
#include "base/str.h"

static void near(void **state) {
    static const struct {
        const char *word, *names[2], *wanted;
    } rows[] = {
        {"ab", {"ax"}, "ax"},
        {"ab", {"xy"}, ""},
        {"abc", {"abd"}, "abd"},
        {"abc", {"axd"}, ""},
        {"abcd", {"abxx"}, ""},
        {"abcde", {"abcxx"}, "abcxx"},
        {"abcde", {"abxxx"}, ""},
        {"abc", {"bc"}, "bc"},
        {"bc", {"abc"}, "abc"},
        {"abc", {"ab"}, "ab"},
        {"abcd", {"abdc"}, "abdc"},
        {"abcd", {"bacd"}, "bacd"},
        {"abcd", {"acbd"}, "acbd"},
        {"abcd", {"badc"}, ""},
        {"abcde", {"badce"}, "badce"},
        {"abcd", {"cbad"}, ""},
        {"abcd", {"abxc"}, ""},
        {"abcd", {"abde"}, ""},
        {"abcd", {"dabc"}, ""},
        {"abcd", {"xbac"}, ""},
        {"ABC", {"abd"}, "abd"},
        {"abc", {"abd", "abc"}, "abc"},
        {"abc", {"abd", "abe"}, "abd"},
        {"", {"a"}, "a"},
        {"", {"ab"}, ""},
        {"war", {"warning-long", "warn-it"}, "warn-it"},
        {"war", {"warn-it", "warning-long"}, "warn-it"},
        {"war", {"warnings", "warn-abc"}, "warnings"},
        {"WAR", {"x", "warnings"}, "warnings"},
        {"wax", {"warnings"}, ""},
        {"wa", {"warnings"}, ""},
        {"warnings", {"war"}, ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = rl_nearest(rl_str(rows[i].word), rows[i].names, rows[i].names[1] ? 2 : 1);
        if (strcmp(got ? got : "", rows[i].wanted) != 0) fail_msg("%s: %s", rows[i].word, got ? got : "none");
    }
}

/* Nothing is guessed for a name of more than 63 letters, and no name of more than 63 is. */
static void long_names(void **state) {
    char name[80], word[80];
    const char *names[] = {name};
    (void)state;
    memset(name, 'a', sizeof name);
    memset(word, 'a', sizeof word);
    name[63] = '\0';
    word[0] = 'b';
    assert_ptr_equal(rl_nearest((reslint_str){word, 63}, names, 1), name);
    assert_null(rl_nearest((reslint_str){word, 64}, names, 1));
    name[63] = 'a';
    name[64] = '\0';
    assert_null(rl_nearest((reslint_str){word, 63}, names, 1));
}

static void lists(void **state) {
    static const char *const names[] = {"ga", "sc", "hrc"};
    rl_arena arena = {0};
    (void)state;
    assert_string_equal(rl_listed(&arena, names, 3), "ga, sc, hrc");
    assert_string_equal(rl_listed(&arena, names, 1), "ga");
    assert_string_equal(rl_listed(&arena, NULL, 0), "");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(near), cmocka_unit_test(long_names),
                                       cmocka_unit_test(lists)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
