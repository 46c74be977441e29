/* Names of drafts in a baseline: bytes that are no text are written as characters that stand for them, and read
 * back the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "silence/baseline_name.h"

static void names(void **state) {
    (void)state;
    static const struct {
        const char *name, *written;
    } rows[] = {
        {"", ""},
        {"a b.md", "a b.md"},
        {"\xC3\xA9.md", "\xC3\xA9.md"},
        {"\xE2\x80\x99", "\xE2\x80\x99"},
        {"a\xFF", "a\xEE\xBF\xBF"},
        {"\x80z", "\xEE\xBE\x80z"},
        {"\xBF", "\xEE\xBE\xBF"},
        {"\xC0", "\xEE\xBF\x80"},
        {"\xE9t\xE9", "\xEE\xBF\xA9t\xEE\xBF\xA9"},
        {"\xC3", "\xEE\xBF\x83"},
        {"\xEE\xBE", "\xEE\xBF\xAE\xEE\xBE\xBE"},
        /* the characters themselves, and their neighbours */
        {"\xEE\xBE\x80", "\xEE\xBF\xAE\xEE\xBE\xBE\xEE\xBE\x80"},
        {"\xEE\xBF\xBF", "\xEE\xBF\xAE\xEE\xBE\xBF\xEE\xBE\xBF"},
        {"\xEE\xBD\xBF", "\xEE\xBD\xBF"},
        {"\xEF\xBE\x80", "\xEF\xBE\x80"},
        {"\xED\x9F\xBF", "\xED\x9F\xBF"},
    };
    rl_arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_string_equal(rl_baseline_name_write(&arena, rows[i].name), rows[i].written);
        assert_string_equal(rl_baseline_name_read(&arena, rows[i].written), rows[i].name);
    }
    assert_string_equal(rl_baseline_name_read(&arena, "a\xEE\xBE"), "a\xEE\xBE");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
