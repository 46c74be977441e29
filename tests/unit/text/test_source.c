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

/* "a", "b", "c", nothing, "d": each kind of line end, one after the other, and at the end of a text. */
static void finds_lines(void **state) {
    (void)state;
    static const uint32_t starts[] = {0, 3, 5}, lines[] = {0, 0, 0, 1, 1, 2, 2};
    rl_arena arena = {0};
    rl_source source = make(&arena, "a\rb\r\nc\n\rd", 9), last = make(&arena, "a\r", 2);
    static const char *const wanted[] = {"a", "b", "c", "", "d", ""};
    for (uint32_t i = 0; i < 6; i++) assert_true(rl_is(rl_source_line(&arena, &source, i + 1), wanted[i]));
    assert_int_equal(source.n_lines, 5);
    assert_position(&arena, &source, 4, 2, 3); /* inside a line end */
    assert_position(&arena, &source, 8, 5, 1);
    assert_position(&arena, &last, 2, 2, 1);
    last = make(&arena, "a\r\n", 3);
    assert_position(&arena, &last, 3, 2, 1);
    assert_int_equal(last.n_lines, 2);
    for (uint32_t i = 0; i < 7; i++) assert_int_equal(rl_line_holding(starts, 3, i), lines[i]);
    assert_int_equal(rl_line_holding(starts, 1, 9), 0);
    rl_arena_free(&arena);
}

/* Parts of a text are replaced where no character is cut. */
static void splices(void **state) {
    (void)state;
    static const struct {
        reslint_span old;
        const char *bytes, *wanted; /* wanted "": refused */
    } rows[] = {{{1, 2}, "lamps", "alamps\xC3\xA9z"},
                {{0, 0}, "x", "xab\xC3\xA9z"},
                {{5, 5}, "x", "ab\xC3\xA9zx"},
                {{2, 4}, "", "abz"},
                {{0, 5}, "", "-"},
                {{3, 4}, "x", ""},
                {{1, 3}, "x", ""},
                {{2, 1}, "x", ""},
                {{5, 6}, "x", ""},
                {{1, 1}, "\xFF", "a?b\xC3\xA9z"},
                {{4, 5}, "y\xC3", "ab\xC3\xA9y?"},
                {{0, 0},
                 "\xEF\xBB\xBF",
                 "\xEF\xBB\xBF"
                 "ab\xC3\xA9z"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0}, other = {0};
        uint32_t room = 0;
        rl_source source = make(&other, "ab\xC3\xA9z", 5);
        bool done =
            rl_source_splice(&arena, &room, &source, rows[i].old, rows[i].bytes, strlen(rows[i].bytes));
        assert_int_equal(done, rows[i].wanted[0] != '\0');
        const char *left = !done ? "ab\xC3\xA9z" : rows[i].wanted[0] == '-' ? "" : rows[i].wanted;
        if (!rl_is(source.text, left)) fail_msg("%zu: %.*s", i, (int)source.text.len, source.text.ptr);
        if (done) assert_int_equal(source.text.ptr[source.text.len], '\0');
        assert_int_equal(source.has_bom, rl_starts(source.text, "\xEF\xBB\xBF"));
        assert_int_equal(source.replaced, memchr(left, '?', strlen(left)) != NULL);
        rl_arena_free(&arena);
        rl_arena_free(&other);
    }
}

/* One splice after the other, first in the room that there is, then beyond it; lines are counted anew. */
static void splices_on(void **state) {
    (void)state;
    rl_arena arena = {0}, other = {0};
    uint32_t room = 0;
    rl_source source = make(&other, "a\nb", 3);
    assert_position(&other, &source, 2, 2, 1);
    for (uint32_t i = 0; i < 2000; i++) {
        assert_true(rl_source_splice(&arena, &room, &source, (reslint_span){1, 1}, "\nx", 2));
        assert_true(room >= source.text.len);
    }
    assert_int_equal(source.text.len, 4003);
    assert_position(&other, &source, 4002, 2002, 1);
    assert_true(rl_source_splice(&arena, &room, &source, (reslint_span){1, 4001}, "", 0));
    assert_true(rl_is(source.text, "a\nb"));
    assert_position(&other, &source, 2, 2, 1);
    rl_arena_free(&arena);
    rl_arena_free(&other);
}

static void measures_cells(void **state) {
    (void)state;
    assert_int_equal(rl_display_width(RL_STR("\x1F\x7F"), 0), 0);
    assert_int_equal(rl_display_width(RL_STR(" ~"), 0), 2);
    assert_int_equal(rl_display_width(RL_STR("\t"), 8), 8);
    assert_int_equal(rl_display_width(RL_STR("ab\t"), 3), 5);
    assert_int_equal(rl_display_width(RL_STR("\xFF\xE4\xB8"), 0), 3); /* one each, as it is shown */
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
        cmocka_unit_test(finds_lines),
        cmocka_unit_test(splices),
        cmocka_unit_test(splices_on),
        cmocka_unit_test(counts_in_long_lines),
    };
    return cmocka_run_group_tests_name("source", tests, NULL, NULL);
}
