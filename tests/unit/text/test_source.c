/* Bytes to text, and offsets to lines, columns and widths and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "text/source.h"

#include <string.h>

static rl_source make(rl_arena *arena, const char *bytes, size_t len) {
    rl_source source;
    assert_int_equal(rl_source_make(arena, bytes, len, &source), RL_SOURCE_OK);
    return source;
}

static void assert_position(rl_arena *arena, rl_source *source, uint32_t offset, uint32_t line,
                            uint32_t column) {
    rl_position got = rl_source_position(arena, source, offset);
    assert_int_equal(got.line, line);
    assert_int_equal(got.column, column);
}

static void repairs_what_is_no_utf8(void **state) {
    (void)state;
    rl_arena arena = {0};
    static const char text[] =
        "ok \xE2\x80\x9Cgood\xE2\x80\x9D \xFF \xC0\xAF \xED\xA0\x80 \xE2\x80 and a longer tail";
    rl_source source = make(&arena, text, sizeof text - 1);
    assert_int_equal(source.text.len, sizeof text - 1);
    assert_int_equal(source.replaced, 8);
    assert_int_equal(source.first_replaced, 14);
    assert_int_equal(rl_find(source.text, "\xE2\x80\x9Cgood\xE2\x80\x9D ? ?? ??? ?? and", 0), 3);
    rl_arena_free(&arena);
}

static void refuses_binaries(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_source source;
    assert_int_equal(rl_source_make(&arena, "PK\0\1", 4, &source), RL_SOURCE_BINARY);
    static char late[20000];
    memset(late, 'a', sizeof late);
    memset(late + 10000, 0, 10);
    assert_int_equal(rl_source_make(&arena, late, sizeof late, &source), RL_SOURCE_OK);
    assert_int_equal(source.replaced, 10);
    memset(late + 10000, 0, 100);
    assert_int_equal(rl_source_make(&arena, late, sizeof late, &source), RL_SOURCE_BINARY);
    rl_arena_free(&arena);
}

static void converts_utf16(void **state) {
    (void)state;
    rl_arena arena = {0};
    static const char little[] = "\xFF\xFE"
                                 "a\0\x1C\x20\x3D\xD8\x00\xDE\n\0";
    rl_source source = make(&arena, little, sizeof little - 1);
    assert_int_equal(source.encoding, RL_UTF16_LITTLE);
    assert_true(rl_is(source.text, "a\xE2\x80\x9C\xF0\x9F\x98\x80\n"));
    static const char big[] = "\xFE\xFF\0a\xD8\x3D\0b";
    source = make(&arena, big, sizeof big - 1);
    assert_true(rl_is(source.text, "a?b"));
    assert_int_equal(source.replaced, 1);
    rl_arena_free(&arena);
}

/* The three-byte mark at the start of a file is not a character of the text; with only two of its bytes it is
 * not the mark. */
static void knows_the_mark_at_the_head(void **state) {
    (void)state;
    rl_arena arena = {0};
    assert_true(make(&arena, "\xEF\xBB\xBF", 3).has_bom);
    assert_true(make(&arena, "\xEF\xBB\xBFLamps", 8).has_bom);
    assert_false(make(&arena, "\xEF\xBB", 2).has_bom);
    assert_false(make(&arena, "Lamps", 5).has_bom);
    rl_arena_free(&arena);
}

static void knows_all_line_ends(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_source source = make(&arena, "a\nbb\r\nccc\rd\fd\n", 14);
    assert_position(&arena, &source, 0, 1, 1);
    assert_position(&arena, &source, 2, 2, 1);
    assert_position(&arena, &source, 6, 3, 1);
    assert_position(&arena, &source, 12, 4, 3);
    assert_position(&arena, &source, 14, 5, 1);
    assert_position(&arena, &source, 99, 5, 1);
    assert_true(rl_is(rl_source_line(&arena, &source, 2), "bb"));
    assert_true(rl_is(rl_source_line(&arena, &source, 4), "d\fd"));
    assert_true(rl_is(rl_source_line(&arena, &source, 5), ""));
    assert_true(rl_is(rl_source_line(&arena, &source, 6), ""));
    assert_true(rl_is(rl_source_line(&arena, &source, 0), ""));
    rl_arena_free(&arena);
}

static void counts_code_points(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_source source = make(&arena,
                            "\xEF\xBB\xBF"
                            "a\xE2\x80\x9C\xF0\x9F\x98\x80z\nb",
                            14);
    assert_true(source.has_bom);
    assert_position(&arena, &source, 3, 1, 1);
    assert_position(&arena, &source, 11, 1, 4);
    assert_position(&arena, &source, 7, 1, 3);
    assert_position(&arena, &source, 9, 1, 3);
    assert_position(&arena, &source, 0, 1, 1);
    assert_position(&arena, &source, 13, 2, 1);
    rl_arena_free(&arena);
}

static void has_an_empty_file(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_source source = make(&arena, NULL, 0);
    assert_position(&arena, &source, 0, 1, 1);
    assert_true(rl_is(rl_source_line(&arena, &source, 1), ""));
    rl_arena_free(&arena);
}

/* Counting in a line from known places, in any order, gives the same as counting from its beginning. */
static void counts_in_long_lines(void **state) {
    (void)state;
    enum { HEAD = 7, LONG = 30000 };
    rl_arena arena = {0};
    char *text = rl_alloc(&arena, HEAD + LONG);
    memcpy(text, "a\nbb\nc\n", HEAD);
    for (uint32_t i = HEAD; i < HEAD + LONG; i++) text[i] = 'x';
    for (uint32_t i = HEAD; i + 2 < HEAD + LONG; i += 5 + i % 3) memcpy(text + i, "\xC3\xA9", 2);
    rl_source source = make(&arena, text, HEAD + LONG);
    for (uint32_t step = 0; step < 400; step++) {
        uint32_t offset = HEAD + step * 7919 % LONG, column = 1;
        while (((unsigned char)text[offset] & 0xC0) == 0x80) offset--;
        for (uint32_t i = HEAD; i < offset; i++) column += ((unsigned char)text[i] & 0xC0) != 0x80;
        assert_position(&arena, &source, offset, 4, column);
    }
    assert_position(&arena, &source, 0, 1, 1);
    rl_arena_free(&arena);
}

static void measures_cells(void **state) {
    (void)state;
    assert_int_equal(rl_display_width(RL_STR("abc"), 0), 3);
    assert_int_equal(rl_display_width(RL_STR("\xE4\xB8\xAD\xE6\x96\x87"), 0), 4);
    assert_int_equal(rl_display_width(RL_STR("e\xCC\x81"), 0), 1);
    assert_int_equal(rl_display_width(RL_STR("a\tb"), 0), 9);
    assert_int_equal(rl_display_width(RL_STR("\t"), 7), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repairs_what_is_no_utf8),
        cmocka_unit_test(refuses_binaries),
        cmocka_unit_test(converts_utf16),
        cmocka_unit_test(knows_all_line_ends),
        cmocka_unit_test(counts_code_points),
        cmocka_unit_test(has_an_empty_file),
        cmocka_unit_test(knows_the_mark_at_the_head),
        cmocka_unit_test(measures_cells),
        cmocka_unit_test(counts_in_long_lines),
    };
    return cmocka_run_group_tests_name("source", tests, NULL, NULL);
}
