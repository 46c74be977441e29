/* Folded text: what rules see of the bytes of a paragraph, and which bytes of the file a word comes from. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/str.h"
#include "reslint/rulekit.h"

#include <stdio.h>

static char seen[400];

/* The words between "Noting " and the comma; the finding is at the word "lamp", where there is one. */
static void check(reslint_ctx *ctx, const reslint_node *block) {
    snprintf(seen, sizeof seen, "%.*s", (int)block->text.len - 8, block->text.ptr + 7);
    uint32_t lamp = rl_find(block->text, "lamp", 0);
    if (lamp == UINT32_MAX) return;
    reslint_diag d = {.at = rk_place(block, lamp, lamp + 4), .message = "m"};
    ctx->host->report(ctx, &d);
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_ERROR}};
static const reslint_rule rule = {
    .id = "sees", .summary = "sees", .levels = levels, .kinds = kinds, .check = check};
static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack *const packs[] = {&pack, NULL};

static void folds_within(const char *before, const char *body, const char *after, const char *wanted) {
    char text[500];
    snprintf(text, sizeof text, "Lamps\n\nThe General Assembly,%s%s%s1. Requests a report.\n", before, body,
             after);
    reslint_settings settings = {.linked = packs,
                                 .no_packs = true,
                                 .no_own_rules = true,
                                 .no_config = true,
                                 .profile = "ga",
                                 .stage = "draft"};
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    reslint_document *document = reslint_document_new(engine, "draft.md", text, strlen(text), &error);
    uint32_t count;
    seen[0] = '\0';
    const reslint_finding *found = reslint_document_lint(document, &count);
    assert_string_equal(seen, wanted);
    for (uint32_t i = 0; i < count && strstr(body, "lamp"); i++)
        assert_memory_equal(text + found[i].range.begin, "lamp", 4);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

static void folds(const char *body, const char *wanted) {
    char within[400];
    snprintf(within, sizeof within, "Noting %s,", body);
    folds_within("\n\n", within, "\n\n", wanted);
}

/* White space around a paragraph is none of it, of whatever kind it is. */
static void around_paragraphs(void **state) {
    (void)state;
    static const char *const blanks[] = {" ",
                                         "\t",
                                         "\xC2\xA0",
                                         "\xC2\x85",
                                         "\xE1\x9A\x80",
                                         "\xE2\x80\x80",
                                         "\xE2\x80\x8A",
                                         "\xE2\x80\xA8",
                                         "\xE2\x80\xA9",
                                         "\xE2\x80\xAF",
                                         "\xE2\x81\x9F",
                                         "\xE3\x80\x80",
                                         "\f",
                                         NULL};
    for (size_t i = 0; blanks[i]; i++) {
        char after[40], before[40];
        snprintf(after, sizeof after, "%s\n\n", blanks[i]);
        folds_within("\n\n", "Noting a lamp,", after, "a lamp");
        snprintf(after, sizeof after, "%s%s \n \n", blanks[i], blanks[i]);
        folds_within("\n\n", "Noting a lamp,", after, "a lamp");
        snprintf(before, sizeof before, "\n\n%s", blanks[i]);
        folds_within(before, "Noting a lamp,", "\n\n", "a lamp");
    }
    folds_within("\r\n\r\n", "Noting a lamp,", "\r\n\r\n", "a lamp");
    folds_within("\n\n\n\n", "Noting a lamp,", " \t \n\n\n", "a lamp");
}

static void white_space(void **state) {
    (void)state;
    folds("a lamp", "a lamp");
    folds("a  \t lamp", "a lamp");
    folds("a\nlamp", "a lamp");
    folds("a\r\nlamp", "a lamp");
    folds("a\xC2\xA0lamp", "a lamp");
    folds("a \xC2\xA0 lamp", "a lamp");
    folds("a\xE2\x80\x80lamp", "a lamp");
    folds("a\xE2\x80\x89lamp", "a lamp");
    folds("a\xE2\x80\x8Alamp", "a lamp");
    folds("a\xE2\x80\xAFlamp", "a lamp");
    folds("a&nbsp;lamp", "a lamp");
    folds("a&thinsp;lamp", "a lamp");
    folds("a&#x200A;lamp", "a lamp");
    folds("a&#x2000;lamp", "a lamp");
    /* of no width */
    folds("a la\xE2\x80\x8Bmps", "a lamps");
    folds("la\xE2\x80\x8Fmps", "lamps");
    folds("la\xE2\x80\x8Dmps", "lamps");
    folds("la\xC2\xADmps", "lamps");
    folds("la&shy;mps", "lamps");
    folds("la\xEF\xBB\xBFmps", "lamps");
    /* other signs that begin with the same bytes stay */
    folds("a\xE2\x80\x90lamp", "a\xE2\x80\x90lamp");
    folds("a\xE2\x80\xB0lamp", "a\xE2\x80\xB0lamp");
    folds("a\xE2\x82\xAFlamp", "a\xE2\x82\xAFlamp");
    folds("a\xC2\xA7lamp", "a\xC2\xA7lamp");
    folds("a\xC3\xA0lamp", "a\xC3\xA0lamp");
    folds("a\xC3\xADlamp", "a\xC3\xADlamp");
    folds("a\xEF\xBB\xBElamp", "a\xEF\xBB\xBElamp");
    folds("a\xEF\xBC\xBFlamp", "a\xEF\xBC\xBFlamp");
    folds("a\xE3\x80\x80lamp", "a\xE3\x80\x80lamp");
}

static void signs(void **state) {
    (void)state;
    folds("a non\xE2\x80\x91lamp", "a non-lamp");
    folds("a\\*lamp\\*", "a*lamp*");
    folds("a \\_lamp\\_ \\[x\\] \\(y\\) \\# 2\\. \\<z\\> \\` \\\\ 2\\-3", "a _lamp_ x (y) # 2. <z> ` \\ 2-3");
    folds("a\\qlamp", "a\\qlamp");
    folds("A&amp;B lamp", "A&B lamp");
    folds("caf&eacute; lamp", "caf\xC3\xA9 lamp");
    folds("the &ldquo;lamp&rdquo;", "the \xE2\x80\x9Clamp\xE2\x80\x9D");
    folds("A&B; lamp", "A&B; lamp");
    folds("a lamp & more", "a lamp & more");
}

static void words_in_two_lines(void **state) {
    (void)state;
    folds("co-\noperative lamps", "co-operative lamps");
    folds("co- operative lamps", "co- operative lamps");
    folds("2-\nlamps", "2- lamps");
    folds("pre-\n2000 lamps", "pre- 2000 lamps");
    folds("-\nlamps", "- lamps");
    folds("lamps -\nold ones", "lamps - old ones");
}

static void marks(void **state) {
    (void)state;
    folds("an *old* lamp", "an old lamp");
    folds("an **old** lamp", "an old lamp");
    folds("an *old **and** new* lamp", "an old and new lamp");
    folds("a [lamp](https://x.org/y)", "a lamp");
    folds("a [lamp]{.underline}", "a lamp");
    folds("5 m<sup>2</sup> of lamp", "5 m2 of lamp");
    folds("5 km\xC2\xB2 of lamp", "5 km\xC2\xB2 of lamp");
    folds("a <!-- not --> lamp", "a lamp");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(around_paragraphs),  cmocka_unit_test(white_space), cmocka_unit_test(signs),
        cmocka_unit_test(words_in_two_lines), cmocka_unit_test(marks),
    };
    return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
