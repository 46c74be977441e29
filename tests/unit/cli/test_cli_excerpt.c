/* Excerpts: carets are under what they point at, at every line width; and text that could control a terminal
 * does not get through. */
#include "base/str.h"
#include "cli/formats/page.h"
#include "cli/formats/printer.h"
#include "os/file.h"
#include "text/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static rl_arena arena;
static const char answer[] = RESLINT_TEST_FOLDER "/test_cli_excerpt.out";

static void open_answer(cli *c) {
    *c = (cli){.arena = &arena};
    assert_int_equal(cli_out_open(&c->out, &arena, answer), 0);
}

static const char *close_answer(cli *c) {
    char *bytes;
    size_t len;
    assert_int_equal(cli_out_close(&c->out), 0);
    assert_int_equal(rl_read_file(&arena, answer, 1 << 24, &bytes, &len), 0);
    return bytes;
}

static const char *excerpt(const char *text, uint32_t begin, uint32_t end) {
    cli c;
    open_answer(&c);
    reslint_settings settings = {.no_packs = true, .no_config = true};
    reslint_error error = {0};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    reslint_document *document = reslint_document_new(engine, "x.md", text, strlen(text), &error);
    assert_non_null(document);
    cli_excerpt(&c, document, (reslint_span){begin, end}, RESLINT_ERROR, false);
    reslint_document_free(document);
    reslint_engine_free(engine);
    return close_answer(&c);
}

static void plain(void **state) {
    (void)state;
    assert_string_equal(excerpt("One word\n", 4, 8), "1 | One word\n  |     ^^^^\n");
    assert_string_equal(excerpt("One word\n", 8, 8), "1 | One word\n  |         ^\n");
    assert_string_equal(excerpt("One word", 8, 8), "1 | One word\n  |         ^\n");
    assert_string_equal(excerpt("\n\nx", 0, 0), "1 |\n  | ^\n");
}

static void tabs_and_widths(void **state) {
    (void)state;
    assert_string_equal(excerpt("a\tb c\n", 4, 5), "1 | a       b c\n  |           ^\n");
    assert_string_equal(excerpt("\xE6\x97\xA5\xE6\x9C\xAC x\n", 7, 8),
                        "1 | \xE6\x97\xA5\xE6\x9C\xAC x\n  |      ^\n");
    assert_string_equal(excerpt("e\xCC\x81 x\n", 4, 5), "1 | e\xCC\x81 x\n  |   ^\n");
    assert_string_equal(excerpt("\xE6\x97\xA5\n", 0, 3), "1 | \xE6\x97\xA5\n  | ^^\n");
}

static void control_characters(void **state) {
    (void)state;
    assert_string_equal(excerpt("\x1B[2J x\n", 5, 6), "1 | ?[2J x\n  |      ^\n");
    assert_string_equal(excerpt("\xE2\x80\xAE x\n", 4, 5), "1 | ? x\n  |   ^\n");
}

static void several_lines(void **state) {
    (void)state;
    assert_string_equal(excerpt("one two\n  three\n", 4, 15),
                        "1 | one two\n  |     ^^^\n2 |   three\n  |   ^^^^^\n");
    const char *many = excerpt("a\nb\nc\nd\ne\nf\n", 0, 11);
    assert_non_null(strstr(many, "3 | c\n"));
    assert_null(strstr(many, "4 | d\n"));
    assert_non_null(strstr(many, "… to line 6\n"));
}

/* Wherever the range is in a long line, the caret is under it and no line is too wide. */
static void long_lines(void **state) {
    (void)state;
    char text[4001];
    for (uint32_t i = 0; i < 4000; i++) text[i] = i % 7 == 6 ? ' ' : 'a';
    text[4000] = '\0';
    for (uint32_t at = 0; at < 4000; at += 333) {
        char kept = text[at];
        text[at] = '#';
        const char *shown = excerpt(text, at, at + 1), *newline = strchr(shown, '\n');
        assert_non_null(newline);
        reslint_str line = {shown, (uint32_t)(newline - shown)}, carets = rl_str(newline + 1);
        uint32_t mark = rl_find(line, "#", 0), caret = rl_find(carets, "^", 0);
        assert_true(mark != UINT32_MAX && caret != UINT32_MAX);
        assert_int_equal(rl_display_width(rl_slice(line, 0, mark), 0), caret);
        assert_true(rl_display_width(line, 0) <= 100);
        assert_true(rl_display_width(line, 0) > 80);
        text[at] = kept;
    }
}

static void one_enormous_line(void **state) {
    (void)state;
    size_t len = 1 << 20;
    char *text = rl_alloc(&arena, len + 1);
    for (size_t i = 0; i < len; i += 2) memcpy(text + i, "\xCC\x81", 2);
    assert_true(strlen(excerpt(text, 1000, 1002)) < 10000);
}

static void cleaning(void **state) {
    (void)state;
    cli c;
    open_answer(&c);
    cli_out_clean(&c.out, RL_STR("a\tb\nc\x7F"
                                 "d\xC2\x9B"
                                 "e\xE2\x80\xA8"
                                 "f\xE2\x80\x9Cg"));
    assert_string_equal(close_answer(&c), "a b c?d?e?f\xE2\x80\x9Cg");
}

static void larger_than_the_buffer(void **state) {
    (void)state;
    cli c;
    open_answer(&c);
    size_t len = 200000;
    char *text = rl_alloc(&arena, len + 1);
    memset(text, 'x', len);
    cli_out_text(&c.out, "(");
    cli_out_format(&c.out, "%s|", text);
    cli_out_bytes(&c.out, text, len);
    cli_out_text(&c.out, ")");
    const char *back = close_answer(&c);
    assert_int_equal(strlen(back), 2 * len + 3);
    assert_int_equal(back[len + 1], '|');
}

static void pages(void **state) {
    (void)state;
    cli c;
    open_answer(&c);
    c.out.columns = 20;
    cli_page(&c.out,
             "# Title\nwords that are\nwrapped **here**\n\n    1. *Kept*\n- item\n```\nfenced\n```\n");
    assert_string_equal(close_answer(&c),
                        "Title\n  words that are\n  wrapped here\n\n    1. *Kept*\n  - item\n    fenced\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain),
        cmocka_unit_test(tabs_and_widths),
        cmocka_unit_test(control_characters),
        cmocka_unit_test(several_lines),
        cmocka_unit_test(long_lines),
        cmocka_unit_test(one_enormous_line),
        cmocka_unit_test(cleaning),
        cmocka_unit_test(larger_than_the_buffer),
        cmocka_unit_test(pages),
    };
    rl_arena_init(&arena);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rl_arena_free(&arena);
    return failed;
}
