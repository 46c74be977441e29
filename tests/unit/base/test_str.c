/* Questions about stretches of text, and the nearest of several names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/nearest.h"
#include "base/str.h"

static void compares(void **state) {
    (void)state;
    assert_true(rl_same(RL_STR(""), (reslint_str){NULL, 0}));
    assert_true(rl_same_ci(RL_STR("OP 5"), RL_STR("op 5")));
    assert_false(rl_same(RL_STR("a"), RL_STR("ab")));
    assert_true(rl_starts(RL_STR("Recalling"), "Rec"));
    assert_false(rl_starts(RL_STR("Re"), "Rec"));
    assert_true(rl_starts_ci(RL_STR("RECALLING"), "rec"));
    assert_true(rl_ends(RL_STR("draft.md"), ".md"));
    assert_false(rl_ends(RL_STR("md"), ".md"));
    assert_true(rl_is(rl_trim(RL_STR(" \t OP \r\n")), "OP"));
    assert_int_equal(rl_trim(RL_STR(" \n ")).len, 0);
}

static void finds(void **state) {
    (void)state;
    const reslint_str text = RL_STR("of the Office of the Secretary");
    assert_int_equal(rl_find(text, "of", 0), 0);
    assert_int_equal(rl_find(text, "of", 1), 14);
    assert_int_equal(rl_find(text, "off", 0), UINT32_MAX);
    assert_int_equal(rl_find_ci(text, "OFF", 0), 7);
    assert_int_equal(rl_find(text, "Secretary", 29), UINT32_MAX);
    assert_true(rl_word_begin(text, 7));
    assert_false(rl_word_begin(text, 8));
    assert_true(rl_word_end(text, 13));
    assert_int_equal(rl_utf8_len(RL_STR("\xE2\x80\x9C"), 0), 3);
    assert_int_equal(rl_utf8_len(RL_STR("\xE2\x80"), 0), 1);
}

/* Each function at both ends of a text, and where it just fails. */
static void edges(void **state) {
    (void)state;
    const reslint_str text = RL_STR("abc");
    assert_int_equal(rl_find(text, "", 3), 3);
    assert_int_equal(rl_find(text, "", 4), UINT32_MAX);
    assert_int_equal(rl_find(text, "c", 2), 2);
    assert_int_equal(rl_find(text, "bc", 1), 1);
    assert_int_equal(rl_find(text, "abc", 0), 0);
    assert_int_equal(rl_find(text, "abcd", 0), UINT32_MAX);
    assert_int_equal(rl_find(text, "c", 3), UINT32_MAX);
    assert_int_equal(rl_find(RL_STR("a b c"), " c", 0), 3);
    assert_int_equal(rl_find(RL_STR("a b  c"), "  c", 0), 3);
    assert_int_equal(rl_find(RL_STR("a b "), " ", 2), 3);
    assert_int_equal(rl_find(RL_STR("ab ab"), " b", 0), UINT32_MAX);
    assert_int_equal(rl_find_ci(text, "", 3), 3);
    assert_int_equal(rl_find_ci(text, "", 4), UINT32_MAX);
    assert_int_equal(rl_find_ci(text, "BC", 0), 1);
    assert_int_equal(rl_find_ci(text, "C", 2), 2);
    assert_int_equal(rl_find_ci(text, "D", 0), UINT32_MAX);
    assert_int_equal(rl_find_ci(RL_STR("@"), "`", 0),
                     UINT32_MAX); /* one bit apart, like the two cases of a letter */
    assert_true(rl_starts(text, ""));
    assert_true(rl_starts(text, "abc"));
    assert_false(rl_starts(text, "abd"));
    assert_false(rl_starts(text, "abcd"));
    assert_false(rl_starts((reslint_str){"", 0}, "a"));
    assert_true(rl_starts_ci(text, ""));
    assert_true(rl_starts_ci((reslint_str){"", 0}, ""));
    assert_false(rl_starts_ci((reslint_str){"", 0}, "a"));
    assert_true(rl_starts_ci(text, "ABC"));
    assert_false(rl_starts_ci(text, "ABCD"));
    assert_false(rl_starts_ci(text, "ABD"));
    assert_true(rl_ends(text, ""));
    assert_true(rl_ends(text, "abc"));
    assert_false(rl_ends(text, "xbc"));
    assert_false(rl_ends(text, "xabc"));
    assert_false(rl_same_ci(RL_STR("ab"), RL_STR("AC")));
    assert_false(rl_same_ci(RL_STR("ab"), RL_STR("A")));
    assert_true(rl_same_ci(RL_STR("[z]"), RL_STR("[Z]")));
    assert_false(rl_same_ci(RL_STR("["), RL_STR("{")));
    assert_false(rl_same_ci(RL_STR("@"), RL_STR("`")));
    assert_true(rl_is_space('\t') && rl_is_space('\r') && rl_is_space(' '));
    assert_false(rl_is_space('\t' - 1) || rl_is_space('\r' + 1) || rl_is_space('!'));
    assert_true(rl_is_digit('0') && rl_is_digit('9'));
    assert_false(rl_is_digit('/') || rl_is_digit(':'));
    assert_true(rl_is_alpha('a') && rl_is_alpha('z') && rl_is_alpha('A') && rl_is_alpha('Z'));
    assert_false(rl_is_alpha('@') || rl_is_alpha('[') || rl_is_alpha('`') || rl_is_alpha('{'));
    assert_null(rl_str(NULL).ptr);
    assert_int_equal(rl_str(NULL).len, 0);
}

static void bytes(void **state) {
    (void)state;
    reslint_str s = {"**12 (a)!", 8}; /* the last byte is past its end */
    assert_int_equal(rl_byte(s, 0), '*');
    assert_int_equal(rl_byte(s, 7), ')');
    assert_int_equal(rl_byte(s, 8), '\0');
    assert_int_equal(rl_final(s), ')');
    assert_int_equal(rl_final(RL_STR("")), '\0');
    assert_true(rl_one_of('a', "ab"));
    assert_false(rl_one_of('c', "ab"));
    assert_false(rl_one_of('\0', "ab"));
    assert_int_equal(rl_past(s, 2, rl_is_digit), 4);
    assert_int_equal(rl_past(s, 0, rl_is_digit), 0);
    assert_int_equal(rl_past((reslint_str){"123", 2}, 0, rl_is_digit), 2);
    assert_int_equal(rl_past_any(s, 4, " ("), 6);
    assert_int_equal(rl_past_any(s, 7, ")!"), 8);
    assert_true(rl_is(rl_trim_begin(s, "*"), "12 (a)"));
    assert_true(rl_is(rl_trim_end(s, "a)"), "**12 ("));
    assert_int_equal(rl_trim_begin(RL_STR("**"), "*").len, 0);
    assert_int_equal(rl_trim_end(RL_STR("**"), "*").len, 0);
}

static void ends_of_words(void **state) {
    (void)state;
    const reslint_str text = RL_STR("a b9\xC3\xA9-c");
    assert_true(rl_word_begin(text, 0));
    assert_false(rl_word_begin(text, 1));
    assert_true(rl_word_begin(text, 2));
    assert_false(rl_word_begin(text, 3));
    assert_false(rl_word_begin(text, 4));
    assert_true(rl_word_begin(text, 7));
    assert_false(rl_word_begin(text, 8));
    assert_false(rl_word_end(text, 0));
    assert_true(rl_word_end(text, 1));
    assert_false(rl_word_end(text, 2));
    assert_false(rl_word_end(text, 3));
    assert_true(rl_word_end(text, 6));
    assert_true(rl_word_end(text, 8));
    assert_false(rl_word_end(text, 9));
}

static void lengths_of_characters(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        uint32_t len;
    } some[] = {{"a", 1},
                {"\x7F", 1},
                {"\x80", 1},
                {"\xBF\x80", 1},
                {"\xC3\xA9", 2},
                {"\xDF\xBF", 2},
                {"\xE0\xA0\x80", 3},
                {"\xEF\xBF\xBD", 3},
                {"\xF0\x9F\x98\x80", 4},
                {"\xF7\xBF\xBF\xBF", 4},
                {"\xF8\x80\x80\x80\x80", 1},
                {"\xC3", 1},
                {"\xC3"
                 "a",
                 1},
                {"\xE2\x80"
                 "a",
                 1},
                {"\xE2\x80\xC0", 1},
                {"\xF0\x9F\x98", 1}};
    for (size_t i = 0; i < sizeof some / sizeof *some; i++)
        assert_int_equal(rl_utf8_len(rl_str(some[i].bytes), 0), some[i].len);
    assert_int_equal(rl_utf8_len(RL_STR("a\xC3\xA9"), 1), 2);
}

/* Baselines contain these numbers, so they must never change. */
static void hashes(void **state) {
    (void)state;
    assert_true(rl_hash_pair(RL_STR(""), RL_STR("")) == UINT64_C(12638153115695167455));
    assert_true(rl_hash_pair(RL_STR("ab"), RL_STR("c")) != rl_hash_pair(RL_STR("a"), RL_STR("bc")));
    assert_true(rl_hash_pair(RL_STR("final-period"), RL_STR("OP 5")) == UINT64_C(274901262305564049));
}

/* Parts between marks: what is taken, and what is left. */
static void takes_parts(void **state) {
    (void)state;
    static const char *const rows[][3] = {{"a\nbc\n", "a", "bc\n"}, {"bc\n", "bc", ""}, {"bc", "bc", ""},
                                          {"\na", "", "a"},         {"\n", "", ""},     {"\n\n", "", "\n"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_str rest = rl_str(rows[i][0]), part;
        assert_true(rl_take(&rest, '\n', &part));
        assert_true(rl_is(part, rows[i][1]) && rl_is(rest, rows[i][2]));
    }
    reslint_str rest = {NULL, 0}, part;
    assert_false(rl_take(&rest, '\n', &part));
    assert_int_equal(part.len, 0);
}

static void guesses(void **state) {
    (void)state;
    static const char *const names[] = {"final-period", "preamble-comma", "operative-semicolon"};
    assert_string_equal(rl_nearest(RL_STR("final-peroid"), names, 3), "final-period");
    assert_string_equal(rl_nearest(RL_STR("preambel-coma"), names, 3), "preamble-comma");
    assert_null(rl_nearest(RL_STR("xyz"), names, 3));
    assert_null(rl_nearest(RL_STR("anything"), names, 0));
    static const char *const more[] = {"warning", "warn-all", "wa", "abcdef", "of", "a"};
    assert_string_equal(rl_nearest(RL_STR("war"), more, 2), "warning"); /* the first of equals */
    assert_string_equal(rl_nearest(RL_STR("warn"), more, 3), "warning");
    assert_string_equal(rl_nearest(RL_STR("fo"), more + 4, 1), "of");
    assert_null(rl_nearest(RL_STR("ox"), more + 3, 1));
    assert_string_equal(rl_nearest(RL_STR("ab"), more + 5, 1), "a");
    assert_null(rl_nearest(RL_STR("wb"), more + 5, 1));
    assert_string_equal(rl_nearest(RL_STR("abxxef"), more + 3, 1), "abcdef");
    assert_null(rl_nearest(RL_STR("axxxef"), more + 3, 1));
    assert_string_equal(rl_nearest(RL_STR("abcdefx"), more + 3, 1), "abcdef");
    assert_string_equal(rl_nearest(RL_STR("ABCDEF"), more + 3, 1), "abcdef");
    assert_null(rl_nearest(RL_STR("ab"), more + 3, 1)); /* needs three common letters at the beginning */
    assert_string_equal(rl_nearest(RL_STR("abc"), more + 3, 1), "abcdef");
    assert_null(rl_nearest(RL_STR("abcdefghijkl"), more + 3, 1));
    char longest[200];
    memset(longest, 'a', sizeof longest);
    assert_null(rl_nearest((reslint_str){longest, sizeof longest}, names, 3));
}

static void pieces_of_texts(void **state) {
    (void)state;
    assert_true(rl_is(rl_first(rl_str("abc"), 2), "ab") && rl_is(rl_first(rl_str("abc"), 3), "abc"));
    assert_true(rl_is(rl_first(rl_str("abc"), 4), "abc") && rl_is(rl_first(rl_str("abc"), 0), ""));
    assert_true(rl_is(rl_last(rl_str("abc"), 2), "bc") && rl_is(rl_last(rl_str("abc"), 3), "abc"));
    assert_true(rl_is(rl_last(rl_str("abc"), 4), "abc") && rl_is(rl_last(rl_str("abc"), 0), ""));
    assert_true(rl_is(rl_last_word(rl_str("ab c de")), "de") && rl_is(rl_last_word(rl_str("abc")), "abc"));
    assert_true(rl_is(rl_last_word(rl_str("ab ")), "") && rl_is(rl_last_word(rl_str("")), ""));
}

/* Searches go by eight bytes: the same places as byte by byte, in texts of few different bytes. */
static uint32_t plain_find_ci(reslint_str s, reslint_str needle, uint32_t from) {
    for (; from <= s.len && s.len - from >= needle.len; from++)
        if (rl_same_ci(rl_slice(s, from, from + needle.len), needle)) return from;
    return UINT32_MAX;
}

static void finds_what_a_plain_search_finds(void **state) {
    (void)state;
    static const char bytes[] = "aAbB@` \xC3\xA3";
    char text[40], needle[4];
    uint32_t random = 1;
    for (uint32_t round = 0; round < 20000; round++) {
        uint32_t len = round % sizeof text, n = round / 7 % sizeof needle;
        for (uint32_t i = 0; i < len + n; i++) {
            random = random * 1664525 + 1013904223;
            *(i < len ? &text[i] : &needle[i - len]) = bytes[(random >> 16) % (sizeof bytes - 1)];
        }
        needle[n] = '\0';
        for (uint32_t from = 0; from <= len + 1; from++)
            assert_int_equal(rl_find_ci((reslint_str){text, len}, needle, from),
                             plain_find_ci((reslint_str){text, len}, (reslint_str){needle, n}, from));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(compares),
                                       cmocka_unit_test(finds),
                                       cmocka_unit_test(guesses),
                                       cmocka_unit_test(edges),
                                       cmocka_unit_test(ends_of_words),
                                       cmocka_unit_test(lengths_of_characters),
                                       cmocka_unit_test(hashes),
                                       cmocka_unit_test(bytes),
                                       cmocka_unit_test(takes_parts),
                                       cmocka_unit_test(pieces_of_texts),
                                       cmocka_unit_test(finds_what_a_plain_search_finds)};
    return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
