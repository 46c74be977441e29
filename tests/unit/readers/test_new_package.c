/* Word files made of texts read as those texts again; characters as XML can hold them; files that are none of Word's. */
#include "base/str.h"
#include "readers/new_package.h"
#include "readers/patches.h"
#include "readers/tokens.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* `wanted` NULL: the text itself. */
static void expect(const char *text, const char *wanted) {
    rl_arena arena = {0};
    reslint_str file;
    rl_word word;
    assert_null(rl_fresh_word(&arena, rl_str(text), &file));
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    if (!rl_is(rl_trim(word.text), wanted ? wanted : text))
        fail_msg("%s\n  got: %.*s", text, (int)word.text.len, word.text.ptr);
    rl_arena_free(&arena);
}

static void texts(void **state) {
    (void)state;
    expect("Of lamps.", NULL);
    expect(
        "*The General Assembly*,\n\n*Recalling* lamps & <oil> \"of\" **all** ***kinds***,\n\n1. *Urges* all;\n\n(a) One;",
        NULL);
    expect("1. Urges all\nof them;", "1. Urges all of them;");
    expect(
        "Of lamps<sup>1</sup> and oil<sup>2</sup>.\n\n<sup>1</sup> See *Lamps*, chap. **II**.\n\n<sup>2</sup> Oil.",
        NULL);
    expect("Of lamps<sup>2</sup> and oil<sup>1</sup>.\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.",
           "Of lamps<sup>1</sup> and oil<sup>2</sup>.\n\n<sup>1</sup> Two.\n\n<sup>2</sup> One.");
    expect("Of lamps<sup>7</sup>.", NULL);
    expect("Of lamps<sup>1</sup>.\n\n<sup>1</sup> See note<sup>2</sup> there.",
           "Of lamps<sup>1</sup>.\n\n<sup>1</sup> See note there.");
    expect("*Urges*<sup>1</sup> *all*.\n\n<sup>1</sup> One.", NULL);
    expect("", NULL);
}

/* Of a table each row is one of its own, the first in bold. */
static void tables(void **state) {
    (void)state;
    rl_arena arena = {0};
    static const char *const cells[] = {"Old", "New", "OP 1", "OP 2"};
    static const char *const remarks[] = {"Look at OP 1."};
    reslint_str file;
    rl_word word;
    assert_null(rl_fresh_table(&arena, cells, 2, 2, remarks, 1, &file));
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    assert_true(rl_is(rl_trim(word.text), "| **Old** | **New** |\n| OP 1 | OP 2 |\n\nLook at OP 1."));
    assert_null(rl_fresh_table(&arena, cells, 2, 2, NULL, 0, &file));
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    assert_true(rl_is(rl_trim(word.text), "| **Old** | **New** |\n| OP 1 | OP 2 |"));
    rl_arena_free(&arena);
}

static void escaped(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"", ""},
                                          {"a<b>&\"'", "a&lt;b&gt;&amp;&quot;'"},
                                          {"a\tb\nc\rd", "a\tb\nc\rd"},
                                          {"a\x01"
                                           "b\x1F"
                                           "c\x7F",
                                           "abc\x7F"},
                                          {"\x01", ""},
                                          {"é – 灯 \xF0\x9F\x92\xA1", "é – 灯 \xF0\x9F\x92\xA1"},
                                          {"a\xEF\xBF\xBD"
                                           "b",
                                           "a\xEF\xBF\xBD"
                                           "b"},
                                          {"\xEE\xBF\xBE", "\xEE\xBF\xBE"},
                                          {"\xEF\xBE\xBE", "\xEF\xBE\xBE"},
                                          {"<<", "&lt;&lt;"},
                                          {"x&", "x&amp;"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        rl_text text = {.arena = &arena};
        rl_text_puts(&text, "");
        rl_text_escaped(&text, rl_str(rows[i][0]));
        if (!rl_is(rl_text_str(&text), rows[i][1])) fail_msg("%s: %s", rows[i][0], text.ptr);
        rl_arena_free(&arena);
    }
    rl_arena arena = {0}; /* no bytes of what XML cannot hold are left that are a character */
    rl_text text = {.arena = &arena};
    rl_text_puts(&text, "a");
    rl_text_escaped(&text, RL_STR("\xEF\xBF\xBE"
                                  "b\xEF\xBF\xBF"
                                  "c\xFF"));
    for (size_t i = 0; i < text.len; i++)
        assert_true(rl_is_alpha((unsigned char)text.ptr[i]) || (unsigned char)text.ptr[i] >= 0x80);
    assert_int_equal(rl_find(rl_text_str(&text), "\xEF\xBF\xBE", 0), UINT32_MAX);
    assert_int_equal(rl_find(rl_text_str(&text), "\xEF\xBF\xBF", 0), UINT32_MAX);
    rl_arena_free(&arena);
}

/* Half of a letter is two bytes here: E and then NUL. */
static const char *wide(rl_arena *arena, const char *name, size_t *len) {
    char *out = rl_alloc(arena, 8 + 2 * strlen(name) + 1);
    memcpy(out, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    for (size_t i = 0; name[i]; i++) out[8 + 2 * i] = name[i];
    *len = 8 + 2 * strlen(name);
    return out;
}

static void other_formats(void **state) {
    (void)state;
    static const struct {
        const char *bytes, *wanted;
    } rows[] = {{"%PDF-1.7", "is a PDF"},
                {"%PDF-", "is a PDF"},
                {"%PDF", NULL},
                {"x%PDF-1.7", NULL},
                {"{\\rtf1", "is in Rich Text Format"},
                {"{\\rtf", "is in Rich Text Format"},
                {"{\\rt", NULL},
                {"", NULL}},
      old[] = {{"EncryptedPackage", "is protected by a password"},
               {"xEncryptedPackage", "is protected by a password"},
               {"EncryptedPackagf", "is an old Word file"},
               {"Workbook", "is an old Excel workbook"},
               {"PowerPoint Document", "is an old PowerPoint"},
               {"WordDocument", "is an old Word file"},
               {"", "is an old Word file"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = rl_other_format(rows[i].bytes, strlen(rows[i].bytes));
        if (!got != !rows[i].wanted || (got && !strstr(got, rows[i].wanted)))
            fail_msg("%s: %s", rows[i].bytes, got);
    }
    for (size_t i = 0; i < sizeof old / sizeof *old; i++) {
        rl_arena arena = {0};
        size_t len;
        const char *bytes = wide(&arena, old[i].bytes, &len), *got = rl_other_format(bytes, len);
        if (!got || !strstr(got, old[i].wanted)) fail_msg("%s: %s", old[i].bytes, got);
        rl_arena_free(&arena);
    }
    assert_null(rl_other_format("\xD0\xCF\x11\xE0\xA1\xB1\x1A", 7));
    assert_non_null(rl_other_format("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}

static void notes_by_number(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_passages all;
    rl_cut_passages(
        &arena,
        RL_STR(
            "Of<sup>1</sup> oil.\n\n<sup>1</sup> Old.\n\n<sup>12</sup> Twelve.\n\n<sup>1</sup> New.\n\n<sup></sup> None."),
        &all);
    assert_int_equal(all.len, 5);
    assert_ptr_equal(rl_note_passage(&all, RL_STR("1")), &all.items[3]);
    assert_ptr_equal(rl_note_passage(&all, RL_STR("12")), &all.items[2]);
    assert_null(rl_note_passage(&all, RL_STR("2")));
    assert_null(rl_note_passage(&all, RL_STR("")));
    rl_arena_free(&arena);
}

static void same_tokens(void **state) {
    (void)state;
    const rl_token a = {RL_TOKEN_WORD, 0, {0, 1}, RL_STR("a")},
                   slanted = {RL_TOKEN_WORD, 1, {5, 6}, RL_STR("a")},
                   b = {RL_TOKEN_WORD, 0, {0, 1}, RL_STR("b")},
                   sign = {RL_TOKEN_SIGN, 0, {0, 1}, RL_STR("a")},
                   one = {RL_TOKEN_NOTE, 0, {0, 1}, RL_STR("1")},
                   two = {RL_TOKEN_NOTE, 0, {0, 1}, RL_STR("2")},
                   space = {RL_TOKEN_SPACE, 0, {0, 1}, RL_STR(" ")},
                   spaces = {RL_TOKEN_SPACE, 0, {0, 2}, RL_STR("  ")},
                   line = {RL_TOKEN_SPACE, 0, {0, 1}, RL_STR("\n")};
    assert_true(rl_same_token(&a, &slanted));
    assert_false(rl_same_token(&a, &b));
    assert_false(rl_same_token(&a, &sign));
    assert_true(rl_same_token(&one, &two));
    assert_false(rl_same_token(&space, &spaces));
    assert_true(rl_same_token(&space, &line));
    assert_true(rl_same_token(&line, &spaces));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(texts),           cmocka_unit_test(tables),
                                       cmocka_unit_test(escaped),         cmocka_unit_test(other_formats),
                                       cmocka_unit_test(notes_by_number), cmocka_unit_test(same_tokens)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
