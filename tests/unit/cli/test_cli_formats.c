/* What the formats share: control characters, marks of XML, paths and URIs, and how lines for people are broken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "cli/formats/for_programs.h"
#include "cli/formats/outline.h"
#include "cli/formats/page.h"
#include "cli/out.h"

#include <string.h>

static rl_arena arena;

static void control_characters(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t len;
    } rows[] = {
        {"\x01", 1},
        {"\x1F", 1},
        {" ", 0},
        {"~", 0},
        {"\x7F", 1},
        {"\xC2\x80", 2},
        {"\xC2\x9F", 2},
        {"\xC2\xA0", 0},
        {"\xC3\x80", 0},
        {"\xC2", 0},
        {"\xD8\x9C", 2},
        {"\xD8\x9D", 0},
        {"\xD9\x9C", 0},
        {"\xD8", 0},
        {"\xE2\x80\xA9", 3},
        {"\xE2\x80\xAA", 3},
        {"\xE2\x80\xAE", 3},
        {"\xE2\x80\xAF", 0},
        {"\xE2\x80\x8E", 3},
        {"\xE2\x80\x8F", 3},
        {"\xE2\x80\x8D", 0},
        {"\xE2\x80\x90", 0},
        {"\xE2\x80\xA8", 3},
        {"\xE2\x80\xA7", 0},
        {"\xE2\x81\xA6", 3},
        {"\xE2\x81\xA9", 3},
        {"\xE2\x81\xA5", 0},
        {"\xE2\x81\xAA", 0},
        {"\xE2\x81\x8E", 0},
        {"\xE2\x82\xAA", 0},
        {"\xE3\x80\xAA", 0},
        {"\xE2\x80", 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cli_control_len(rl_str(rows[i].text), 0) != rows[i].len) fail_msg("row %zu", i);
    assert_int_equal(cli_control_len(RL_STR("ab\x01"), 2), 1);
    assert_int_equal(cli_control_len((reslint_str){"\xE2\x80\xAA", 2}, 0), 0);
    assert_int_equal(cli_control_len((reslint_str){"\xC2\x80", 1}, 0), 0);
    assert_int_equal(cli_control_len((reslint_str){"\xD8\x9C", 1}, 0), 0);
}

static void in_xml(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"},
        {"\n\r\t", "&#10;&#13;&#9;"},
        {"\x01\x1F \x7F~", "\xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD~"},
        {"\xC2\x80\xC2\x9F\xC2\xA0\xC3\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xC2\xA0\xC3\x80"},
        {"\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD\xEF\xBE\xBE\xEE\xBF\xBE",
         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBE\xBE\xEE\xBF\xBE"},
        {"\x80"
         "a\xE2\x80",
         "\xEF\xBF\xBD"
         "a\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(cli_xml(&arena, rows[i][0]), rows[i][1]);
}

static void paths(void **state) {
    (void)state;
    static const char *const rows[][3] = {
        /* given, plain, URI */
        {"a.md", "a.md", "a.md"},
        {"./a.md", "a.md", "a.md"},
        {"././a/./b", "a/./b", "a/./b"},
        {".//a", "a", "a"},
        {".///a", "a", "a"},
        {"./", "./", "./"},
        {".//", "/", "file:///"},
        {".", ".", "."},
        {"../a", "../a", "../a"},
        {".a", ".a", ".a"},
        {"/a/b", "/a/b", "file:///a/b"},
        {"//a", "//a", "file:///a"},
        {"///a", "///a", "file:///a"},
        {"a b:c", "a b:c", "a%20b%3Ac"},
        {"é%", "é%", "%C3%A9%25"},
        {"A-Z._~09", "A-Z._~09", "A-Z._~09"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_string_equal(cli_plain_path(rows[i][0]), rows[i][1]);
        assert_string_equal(cli_uri(&arena, rows[i][0]), rows[i][2]);
    }
}

static void messages_and_marks(void **state) {
    (void)state;
    reslint_finding f = {.location = "OP 2", .message = "It is late.", .write = "early"};
    assert_string_equal(cli_full_message(&arena, &f), "OP 2: It is late. (write: early)");
    f.write = "";
    assert_string_equal(cli_full_message(&arena, &f), "OP 2: It is late.");
    f.write = NULL;
    f.location = "";
    assert_string_equal(cli_full_message(&arena, &f), "It is late.");
    f.location = NULL;
    f.write = "early";
    assert_string_equal(cli_full_message(&arena, &f), "It is late. (write: early)");
    static const uint64_t prints[] = {7, 3, 7, 7, 1, 3};
    static const uint32_t wanted[] = {0, 0, 1, 2, 0, 1};
    reslint_finding list[6];
    memset(list, 0, sizeof list);
    for (size_t i = 0; i < 6; i++) list[i].fingerprint = prints[i];
    const uint32_t *again = cli_clause_again(&arena, list, 6);
    for (size_t i = 0; i < 6; i++) assert_int_equal(again[i], wanted[i]);
    assert_string_equal(cli_clause_print(&arena, &list[0]), "0000000000000007");
}

/* What is written to an output of so many columns. */
static const char *kept_of(cli_kept *kept) {
    return kept->bytes ? rl_copy(&arena, kept->bytes, kept->len) : "";
}

static const char *paragraph(const char *text, uint32_t columns, uint32_t indent) {
    cli_kept kept = {0};
    cli_out out = {.arena = &arena, .columns = columns, .keeping = &kept};
    cli_paragraph(&out, rl_str(text), indent);
    return kept_of(&kept);
}

static const char *page(const char *text, uint32_t columns) {
    cli_kept kept = {0};
    cli_out out = {.arena = &arena, .columns = columns, .keeping = &kept};
    cli_page(&out, text);
    return kept_of(&kept);
}

static const char *wrapped(const char *text, uint32_t columns, uint32_t indent, bool wraps) {
    cli_kept kept = {0};
    cli_out out = {.arena = &arena, .columns = columns, .keeping = &kept, .wraps = wraps};
    cli_out_wrap(&out, indent);
    cli_out_text(&out, text);
    cli_out_wrap_end(&out);
    return kept_of(&kept);
}

static const char *outline_words(const char *text, uint32_t columns) {
    cli_kept kept = {0};
    cli_out out = {.arena = &arena, .columns = 100, .keeping = &kept};
    cli_outline_words(&out, rl_str(text), columns);
    return kept_of(&kept);
}

static void paragraphs(void **state) {
    (void)state;
    assert_string_equal(paragraph("one two three four", 10, 0), "one two\nthree four\n");
    assert_string_equal(paragraph("one two three four", 9, 0), "one two\nthree\nfour\n");
    assert_string_equal(paragraph("one two\nthree  four", 12, 2), "  one two\n  three four\n");
    assert_string_equal(paragraph("**one** two", 7, 0), "one two\n");
    assert_string_equal(paragraph("中文 ab", 7, 0), "中文 ab\n");
    assert_string_equal(paragraph("中文 ab", 6, 0), "中文\nab\n");
    assert_string_equal(paragraph(" ", 6, 0), "");
    assert_string_equal(paragraph("longerthanaline a", 6, 1), " longerthanaline\n a\n");
}

static void pages(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"# One\n\nText of\ntwo lines.\n\nMore.", "One\n\n  Text of two lines.\n\n  More.\n"},
        {"Text\n- an item\n  of two\n- another\n", "  Text\n  - an item of two\n  - another\n"},
        {"Text\n* an item\n# Head\n", "  Text\n  * an item\nHead\n"},
        {"Text\n    code  x\n\ttabbed  x\n| a  | b |\n", "  Text\n    code  x\n tabbed  x\n| a  | b |\n"},
        {"Text\n```\n# as  it is\n- too\n```\nafter\n", "  Text\n    # as  it is\n    - too\n  after\n"},
        {"Text\n**Right** a\n**Wrong** b\nc\n", "  Text\n  Right a\n  Wrong b c\n"},
        {"One\r\ntwo\r\n", "  One two\n"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(page(rows[i][0], 60), rows[i][1]);
}

static void wrapping(void **state) {
    (void)state;
    assert_string_equal(wrapped("one two three four", 10, 2, true), "one two\n  three\n  four");
    assert_string_equal(wrapped("one two three four", 9, 0, true), "one two\nthree\nfour");
    assert_string_equal(wrapped("one two three four", 10, 2, false), "one two three four");
    assert_string_equal(wrapped("one  two", 8, 0, true), "one  two");
    assert_string_equal(wrapped("one  two", 7, 0, true), "one\ntwo");
    assert_string_equal(wrapped("one\ntwo three", 9, 4, true), "one\ntwo three");
    assert_string_equal(wrapped("longerthanaline a", 6, 2, true), "longerthanaline\n  a");
    assert_string_equal(wrapped("中文 中", 7, 0, true), "中文 中");
    assert_string_equal(wrapped("中文 中", 6, 0, true), "中文\n中");
    assert_string_equal(wrapped("                         a", 60, 0, true), "                         a");
    char longest[CLI_OUT_WORD + 3];
    for (uint32_t len = CLI_OUT_WORD - 1; len < sizeof longest; len++) {
        memset(longest, 'x', len);
        longest[len] = '\0';
        const char *text = rl_format(&arena, "a %s b", longest);
        assert_string_equal(wrapped(text, 20, 0, true), rl_format(&arena, "a\n%s\nb", longest));
    }
}

static void outline(void **state) {
    (void)state;
    assert_string_equal(outline_words("one two", 7), "one two");
    assert_string_equal(outline_words("one two", 6), "one…");
    assert_string_equal(outline_words("one two three", 9), "one two…");
    assert_string_equal(outline_words("onetwothree", 6), "onetw…");
    assert_string_equal(outline_words("中文中文", 7), "中文中…");
    assert_string_equal(outline_words("中文中文", 6), "中文…");
    assert_string_equal(outline_words("", 6), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(control_characters), cmocka_unit_test(in_xml),     cmocka_unit_test(paths),
        cmocka_unit_test(messages_and_marks), cmocka_unit_test(paragraphs), cmocka_unit_test(pages),
        cmocka_unit_test(wrapping),           cmocka_unit_test(outline)};
    rl_arena_init(&arena);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rl_arena_free(&arena);
    return failed;
}
