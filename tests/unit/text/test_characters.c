/* Which characters are spaces, nothing, or raised digits: each list is that of the Unicode tables, and every
 * character of the first planes that is not on it is something else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "text/characters.h"

#include <stdio.h>

static bool is_listed(const uint32_t *list, uint32_t character) {
    while (*list && *list != character) list++;
    return *list != 0;
}

static void spaces_and_nothing(void **state) {
    (void)state;
    static const uint32_t spaces[] = {0xA0,   0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
                                      0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0};
    static const uint32_t nothing[] = {0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF, 0};
    static const uint32_t around[] = {'\t',   '\n',   '\v',   '\f',   '\r',   ' ',    0x1F, 0x85,
                                      0x1680, 0x2028, 0x2029, 0x205F, 0x3000, 0xFEFF, 0};
    for (uint32_t c = 1; c < 0x11000; c++) {
        if (rl_is_around_text(c) != (is_listed(spaces, c) || is_listed(around, c)))
            fail_msg("around? U+%04X", c);
        if (rl_is_wide_space(c) != is_listed(spaces, c)) fail_msg("a space? U+%04X", c);
        if (rl_has_no_width(c) != is_listed(nothing, c)) fail_msg("nothing? U+%04X", c);
    }
}

static void raised_digits(void **state) {
    (void)state;
    static const uint32_t digits[] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074, 0x2075,
                                      0x2076, 0x2077, 0x2078, 0x2079, 0};
    for (uint32_t i = 0; digits[i]; i++) assert_int_equal(rl_raised_digit(digits[i]), i);
    for (uint32_t c = 1; c < 0x11000; c++)
        if (!is_listed(digits, c)) assert_int_equal(rl_raised_digit(c), 10);
}

static void characters_of_a_text(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t character, len;
    } rows[] = {
        {"a", 'a', 1},
        {"\xC2\xA0", 0xA0, 2},
        {"\xDF\xBF", 0x7FF, 2},
        {"\xE2\x80\x91", 0x2011, 3},
        {"\xEF\xBB\xBF", 0xFEFF, 3},
        {"\xF0\x9F\x98\x80", 0x1F600, 4},
        {"\xC2", 0xC2, 1}, /* cut short */
        {"\xE2\x80", 0xE2, 1},
        {"\x80", 0x80, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t len;
        assert_int_equal(rl_character_at(rl_str(rows[i].text), 0, &len), rows[i].character);
        assert_int_equal(len, rows[i].len);
        uint32_t end = (uint32_t)strlen(rows[i].text);
        bool whole = end == rows[i].len; /* otherwise the last byte is a character of its own */
        assert_int_equal(rl_character_before(rl_str(rows[i].text), end, &len),
                         whole ? rows[i].character : (unsigned char)rows[i].text[end - 1]);
        assert_int_equal(len, rows[i].len);
        char after[8];
        snprintf(after, sizeof after, "x%s", rows[i].text);
        rl_character_before(rl_str(after), end + 1, &len);
        assert_int_equal(len, rows[i].len);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(spaces_and_nothing), cmocka_unit_test(raised_digits),
                                       cmocka_unit_test(characters_of_a_text)};
    return cmocka_run_group_tests_name("characters", tests, NULL, NULL);
}
