/* The encodings of files: what is read as which, and that a text is written back as it was. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "text/encoding.h"

#include <string.h>

/* `bytes` are `text` in this encoding, and `text` is `bytes`. */
static void there_and_back(rl_encoding encoding, const char *bytes, size_t len, const char *text) {
    rl_arena arena = {0};
    size_t n;
    char *decoded = rl_encoding_decode(&arena, encoding, bytes, len, &n);
    assert_int_equal(n, strlen(text));
    assert_memory_equal(decoded, text, n);
    const char *encoded;
    assert_true(rl_encoding_encode(&arena, encoding, rl_str(text), &encoded, &n));
    assert_int_equal(n, len);
    assert_memory_equal(encoded, bytes, n);
    rl_arena_free(&arena);
}

#define BYTES(literal) literal, sizeof(literal) - 1

static void texts_go_there_and_back(void **state) {
    (void)state;
    there_and_back(RL_UTF8, BYTES("Lamps “é”"), "Lamps “é”");
    there_and_back(RL_WINDOWS_1252, BYTES("a\x7F\x80\x93\x94\x9F\xA0\xE9\xFF"), "a\x7F€“”Ÿ\xC2\xA0éÿ");
    there_and_back(
        RL_UTF16_LITTLE,
        BYTES("\xFF\xFE"
              "a\0\x7F\0\x80\0\xFF\x07\0\x08\xFF\xFF\x3D\xD8\0\xDE\0\xD8\0\xDC\xFF\xDB\xFF\xDF"),
        "a\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x9F\x98\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
    there_and_back(RL_UTF16_BIG, BYTES("\xFE\xFF\0a\x20\x1C\xD8\x3D\xDE\0"), "a“\xF0\x9F\x98\x80");
    there_and_back(RL_UTF16_BIG, BYTES("\xFE\xFF"), "");
}

/* Half a surrogate pair counts as a byte that is not UTF-8, and swallows nothing that follows. */
static void half_a_pair_is_no_character(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t len;
        const char *after;
    } halves[] = {{BYTES("\xFE\xFF\xD8\x3D\0b"), "b"},
                  {BYTES("\xFE\xFF\xDE\x00\0b"), "b"},
                  {BYTES("\xFE\xFF\xD8\x3D\xE0\0"), "\xEE\x80\x80"},
                  {BYTES("\xFE\xFF\xD8\x3D"), ""},
                  {BYTES("\xFE\xFF\xDF\xFF\0b"), "b"},
                  {BYTES("\xFE\xFF\xDB\xFF\xDB\xFF\0b"), NULL}};
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++) {
        rl_arena arena = {0};
        size_t n;
        const char *text = rl_encoding_decode(&arena, RL_UTF16_BIG, halves[i].bytes, halves[i].len, &n);
        assert_int_equal((unsigned char)text[0], 0xFF);
        assert_string_equal(text + 1, halves[i].after ? halves[i].after
                                                      : "\xFF"
                                                        "b");
        assert_int_equal(n, strlen(text));
        rl_arena_free(&arena);
    }
}

static void marks_at_the_head_say_which(void **state) {
    (void)state;
    assert_int_equal(rl_encoding_by_mark(BYTES("\xFF\xFE")), RL_UTF16_LITTLE);
    assert_int_equal(rl_encoding_by_mark(BYTES("\xFE\xFF\0a")), RL_UTF16_BIG);
    assert_int_equal(rl_encoding_by_mark("\xFF\xFE", 1), RL_UTF8);
    assert_int_equal(rl_encoding_by_mark("\xFE\xFF", 1), RL_UTF8);
    assert_int_equal(rl_encoding_by_mark(BYTES("ab")), RL_UTF8);
    assert_string_equal(rl_encoding_name(RL_UTF8), "UTF-8");
    assert_string_equal(rl_encoding_name(RL_UTF16_BIG), "UTF-16");
    assert_string_equal(rl_encoding_name(RL_WINDOWS_1252), "Windows-1252");
}

/* Each byte has a meaning there, and none begins a UTF-8 character. */
static void reads_as_1252(void **state) {
    (void)state;
    assert_true(rl_encoding_reads_as_1252(BYTES("caf\xE9 \x93lamps\x94")));
    assert_true(rl_encoding_reads_as_1252(BYTES("plain")));
    assert_true(rl_encoding_reads_as_1252(BYTES("\xA0")));
    assert_true(rl_encoding_reads_as_1252(BYTES("\x80")));
    assert_false(rl_encoding_reads_as_1252(BYTES("caf\xE9\x81")));
    assert_false(rl_encoding_reads_as_1252(BYTES("\x9D")));
    assert_false(rl_encoding_reads_as_1252(BYTES("caf\xE9 \xC3\xA9")));
    assert_false(rl_encoding_reads_as_1252(BYTES("caf\xE9\0")));
}

static void what_an_encoding_lacks_is_not_written(void **state) {
    (void)state;
    rl_arena arena = {0};
    const char *bytes;
    size_t n;
    assert_false(rl_encoding_encode(&arena, RL_WINDOWS_1252, rl_str("lamps 中"), &bytes, &n));
    assert_false(rl_encoding_encode(&arena, RL_WINDOWS_1252, rl_str("\xC2\x81"), &bytes, &n));
    assert_false(rl_encoding_encode(&arena, RL_WINDOWS_1252, rl_str("\xC2\x80"), &bytes, &n));
    assert_false(rl_encoding_encode(&arena, RL_WINDOWS_1252, rl_str("\xC4\x80"), &bytes, &n));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_go_there_and_back), cmocka_unit_test(half_a_pair_is_no_character),
        cmocka_unit_test(marks_at_the_head_say_which), cmocka_unit_test(reads_as_1252),
        cmocka_unit_test(what_an_encoding_lacks_is_not_written)};
    return cmocka_run_group_tests_name("encoding", tests, NULL, NULL);
}
