/* reslint's own comments: how they are read, what is removed with them, which stretch of text each
 * silences. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/str.h"
#include "silence/silence.h"

#include <stdio.h>

static void reads_comments(void **state) {
    (void)state;
    reslint_str text =
        rl_str("<!-- a --> <!--reslint-disable-line x,y z : why: so --> <!-- reslint-enable\n--> "
               "<!-- reslint-disable open <!-- reslint-else -->");
    rl_own_comment comment;
    reslint_span rule;
    uint32_t at = 0, next = 0, rules = 0;
    assert_true(rl_own_comment_next(text, &at, &comment));
    assert_int_equal(comment.kind, RL_DISABLE_LINE);
    assert_true(rl_is(comment.reason, "why: so"));
    while (rl_own_comment_rule(text, &comment, &next, &rule)) rules++;
    assert_int_equal(rules, 3);
    assert_true(rl_own_comment_next(text, &at, &comment));
    assert_int_equal(comment.kind, RL_ENABLE);
    /* One that is never closed does not count; the next one does. */
    assert_true(rl_own_comment_next(text, &at, &comment));
    assert_int_equal(comment.kind, RL_UNKNOWN_DIRECTIVE);
    assert_false(rl_own_comment_next(text, &at, &comment));
}

static void stripped(const char *before, const char *after, uint32_t wanted) {
    char out[512];
    uint32_t count;
    size_t len = reslint_strip(before, strlen(before), out, &count);
    out[len] = '\0';
    assert_string_equal(out, after);
    assert_int_equal(count, wanted);
}

static void strips(void **state) {
    (void)state;
    stripped("a\n<!-- reslint-enable x -->\nb\n", "a\nb\n", 1);
    stripped("a\r\n  <!-- reslint-enable x -->  \r\nb\r\n", "a\r\nb\r\n", 1);
    stripped("a <!-- reslint-enable x --> b\n", "a b\n", 1);
    stripped("a <!-- reslint-enable x -->\n", "a\n", 1);
    stripped("<!-- reslint-enable x --> a\n", "a\n", 1);
    stripped("a<!-- reslint-enable x -->b", "ab", 1);
    stripped("<!-- reslint-enable x --> <!-- reslint-enable y -->\na\n", "a\n", 2);
    stripped("a\n<!-- reslint-disable x:\n  two lines -->\nb", "a\nb", 1);
    stripped("\xEF\xBB\xBF<!-- reslint-enable -->\na",
             "\xEF\xBB\xBF"
             "a",
             1);
    stripped("a <!-- other --> b\n", "a <!-- other --> b\n", 0);
    stripped("\xFFz <!-- reslint-enable -->\n\n", "\xFFz\n\n", 1);
    stripped("<!-- reslint-enable -->", "", 1);
    stripped("", "", 0);
}

/* A draft with a slip at the end of each of four paragraphs, and a comment in one of the gaps. */
static void silenced(const char *first, const char *second, const char *third, const char *wanted) {
    reslint_error error;
    char text[2048], got[256] = "";
    static const char *const select[] = {"operative-semicolon", "unused-suppression", "unknown-suppression",
                                         NULL};
    reslint_settings settings = {.pack_folder = RESLINT_PACK_FOLDER, .no_config = true, .select = select};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    snprintf(text, sizeof text,
             "*The General Assembly*,\n\n%s1. *Urges* the first,\n\n%s2. *Calls upon* the second%s,\n\n"
             "3. *Requests*:\n\n(a) One;\n\n(b) Two,\n\n4. *Decides* to go on.\n",
             first, second, third);
    reslint_document *document = reslint_document_new(engine, "d.md", text, strlen(text), &error);
    uint32_t count, quiet;
    const reslint_finding *found = reslint_document_lint(document, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(found[i].rule, "operative-semicolon") != 0) strcat(got, found[i].rule);
        strcat(got, found[i].location);
        strcat(got, " ");
    }
    reslint_document_silenced(document, &quiet);
    if (strcmp(got, wanted) != 0) print_message("%s", text);
    assert_string_equal(got, wanted);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

static void silences(void **state) {
    (void)state;
    silenced("", "", "", "OP 1 OP 2 ");
    silenced("<!-- reslint-disable-next-line operative-semicolon: x -->\n", "", "", "OP 2 ");
    silenced("<!-- reslint-disable-next-line operative-semicolon: x -->\n\n", "", "", "OP 2 ");
    silenced("", "<!-- reslint-disable-paragraph operative-*: x -->\n", "", "OP 1 ");
    silenced("", "", " <!-- reslint-disable-line ALL: x -->", "OP 1 ");
    silenced("", "", " <!-- reslint-disable-paragraph operative-semicolon: x -->", "OP 1 ");
    silenced("<!-- reslint-disable-file operative-semicolon: x -->\n", "", "", "");
    silenced("", "", " <!-- reslint-disable-file operative-semicolon: x -->", "");
    /* A range without an end covers the next paragraph. */
    silenced("<!-- reslint-disable operative-semicolon: x -->\n", "", "", "OP 2 ");
    silenced("<!-- reslint-disable operative-semicolon: x -->\n", "<!-- reslint-enable -->\n", "", "OP 2 ");
    silenced("<!-- reslint-disable operative-semicolon: x -->\n", "",
             " <!-- reslint-enable operative-semicolon -->", "OP 2 ");
    silenced("", "<!-- reslint-enable operative-semicolon -->\n", "", "OP 1 unused-suppressionOP 2 OP 2 ");
    silenced("<!-- reslint-disable-next-line operative-comma: x -->\n", "", "",
             "unknown-suppressionOP 1 OP 1 OP 2 ");
    silenced("<!-- reslint-disable-next-line -->\n", "", "", "unknown-suppressionOP 1 OP 1 OP 2 ");
    /* Consecutive comments apply to the same line. */
    silenced("<!-- reslint-disable-next-line operative-semicolon: x -->\n<!-- reslint-disable-next-line "
             "unused-suppression: y -->\n",
             "", "", "unused-suppressionOP 1 OP 2 ");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_comments),
        cmocka_unit_test(strips),
        cmocka_unit_test(silences),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
