/* Which bytes are UTF-8, to the last bit; and edits of a text, those that are refused too. */
#include "base/str.h"
#include "text/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void sequences(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        uint32_t wanted;
    } rows[] = {{"a", 1},
                {"\x7F", 1},
                {"\x80", 0},
                {"\xC1\xBF", 0},
                {"\xC2\x80", 2},
                {"\xDF\xBF", 2},
                {"\xC2\x7F", 0},
                {"\xC2\xC0", 0},
                {"\xC2", 0},
                {"\xE0\x9F\xBF", 0},
                {"\xE0\xA0\x80", 3},
                {"\xE1\x80\x80", 3},
                {"\xED\x9F\xBF", 3},
                {"\xED\xA0\x80", 0},
                {"\xEF\xBF\xBF", 3},
                {"\xEF\xBF", 0},
                {"\xEF\xBF\x7F", 0},
                {"\xEF\xBF\xC0", 0},
                {"\xF0\x8F\xBF\xBF", 0},
                {"\xF0\x90\x80\x80", 4},
                {"\xF1\x80\x80\x80", 4},
                {"\xF4\x8F\xBF\xBF", 4},
                {"\xF4\x90\x80\x80", 0},
                {"\xF5\x80\x80\x80", 0},
                {"\xF4\x8F\xBF", 0},
                {"\xF4\x8F\xBF\x7F", 0},
                {"\xFF", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_utf8_valid((const unsigned char *)rows[i].bytes, strlen(rows[i].bytes)) != rows[i].wanted)
            fail_msg("row %zu", i);
    assert_int_equal(rl_utf8_valid((const unsigned char *)"\0", 1), 0);
}

/* [begin, end) of "aé b" becomes `bytes`; `wanted` NULL: it is refused, and nothing has changed. */
static void splice(uint32_t begin, uint32_t end, const char *bytes, const char *wanted, bool bom) {
    rl_arena arena = {0};
    rl_source source;
    uint32_t room = 0;
    assert_int_equal(rl_source_make(&arena, "a\xC3\xA9 b", 5, &source), RL_SOURCE_OK);
    bool done = rl_source_splice(&arena, &room, &source, (reslint_span){begin, end}, bytes, strlen(bytes));
    assert_int_equal(done, wanted != NULL);
    assert_true(rl_is(source.text, wanted ? wanted : "a\xC3\xA9 b"));
    if (wanted) assert_int_equal(source.text.ptr[source.text.len], 0);
    assert_int_equal(source.has_bom, bom);
    rl_arena_free(&arena);
}

static void splices(void **state) {
    (void)state;
    splice(0, 0, "x", "xa\xC3\xA9 b", false);
    splice(5, 5, "x", "a\xC3\xA9 bx", false);
    splice(1, 3, "e", "ae b", false);
    splice(0, 5, "", "", false);
    splice(3, 4, "\xFF", "a\xC3\xA9?b", false);
    splice(0, 1, "\xEF\xBB\xBF", "\xEF\xBB\xBF\xC3\xA9 b", true);
    splice(2, 3, "x", NULL, false); /* half a letter */
    splice(1, 2, "x", NULL, false);
    splice(4, 3, "x", NULL, false);
    splice(0, 6, "x", NULL, false);
    splice(6, 6, "x", NULL, false);
}

/* One edit after the other in the same room: it is enough until it is not. */
static void keys(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_source source;
    uint32_t room = 0;
    assert_int_equal(rl_source_make(&arena, "ab", 2, &source), RL_SOURCE_OK);
    for (uint32_t i = 0; i < 3000; i++)
        assert_true(rl_source_splice(&arena, &room, &source, (reslint_span){1 + i, 1 + i}, "x", 1));
    assert_int_equal(source.text.len, 3002);
    assert_int_equal(source.text.ptr[0], 'a');
    assert_int_equal(source.text.ptr[3001], 'b');
    for (uint32_t i = 1; i < 3001; i++) assert_int_equal(source.text.ptr[i], 'x');
    rl_arena_free(&arena);
}

/* What is no text: a NUL at the beginning, or too many of them anywhere. */
static void binaries(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_source source;
    char *bytes = rl_alloc(&arena, 20000);
    memset(bytes, 'a', 20000);
    assert_int_equal(rl_source_make(&arena, bytes, 20000, &source), RL_SOURCE_OK);
    assert_int_equal(source.replaced, 0);
    bytes[8191] = '\0';
    assert_int_equal(rl_source_make(&arena, bytes, 20000, &source), RL_SOURCE_BINARY);
    bytes[8191] = 'a';
    memset(bytes + 8192, 0, 20);
    assert_int_equal(rl_source_make(&arena, bytes, 20000, &source), RL_SOURCE_OK);
    assert_int_equal(source.replaced, 20);
    assert_int_equal(source.first_replaced, 8192);
    bytes[9000] = '\0';
    assert_int_equal(rl_source_make(&arena, bytes, 20000, &source), RL_SOURCE_BINARY);
    assert_int_equal(rl_source_make(&arena, "", 0, &source), RL_SOURCE_OK);
    assert_int_equal(source.text.len, 0);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(sequences), cmocka_unit_test(splices),
                                       cmocka_unit_test(keys), cmocka_unit_test(binaries)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
