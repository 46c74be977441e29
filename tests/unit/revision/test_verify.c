/* Which fixes hold: those that leave the reading of the text unchanged except for what they are about; safe
 * and unsafe, in files of one and of many resolutions, at once and on request. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"

/* "lamp" is itself an error, so a fix that writes it introduces one; a single "*" is a mark without its
 * partner. */
static const char rules_text[] =
    "rules:\n"
    "- {id: our-good, summary: A., applicability: unsafe, swap: {torch: light}}\n"
    "- {id: our-error, summary: B., applicability: unsafe, level: error, swap: {lantern: lamp}}\n"
    "- {id: our-mark, summary: C., applicability: unsafe, swap: {candle: '*light'}}\n"
    "- {id: our-safe, summary: D., applicability: safe, swap: {flame: fire}}\n"
    "- {id: our-lamp, summary: E., level: error, words: [lamp]}\n";

static reslint_engine *engine_of(reslint_settings settings) {
    const char *path = RESLINT_TEST_FOLDER "/verify.yaml";
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    fputs(rules_text, out);
    fclose(out);
    const char *const rules[] = {path, NULL};
    settings.no_packs = settings.no_own_rules = settings.no_config = true;
    settings.rules = rules;
    reslint_error error = {0};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) fail_msg("%u:%u: %s", error.line, error.column, error.message);
    return engine;
}

static reslint_document *document_of(const reslint_engine *engine, const char *text) {
    reslint_error error = {0};
    reslint_document *document = reslint_document_new(engine, "a.md", text, strlen(text), &error);
    assert_non_null(document);
    return document;
}

/* The number of fixes of the rule's findings. */
static uint32_t fixes_of(const reslint_finding *findings, uint32_t count, const char *rule) {
    uint32_t n = 0, found = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(findings[i].rule, rule) != 0) continue;
        found++;
        n += findings[i].n_fixes;
    }
    assert_int_not_equal(found, 0);
    return n;
}

static const char ONE[] = "The General Assembly,\n\nNoting the torch,\n\n"
                          "1. Decides to buy a lantern, a candle and a flame.\n";

static void unsafe_ones_are_judged_too(void **state) {
    (void)state;
    reslint_engine *engine = engine_of((reslint_settings){0});
    reslint_document *document = document_of(engine, ONE);
    uint32_t n;
    const reslint_finding *all = reslint_document_lint(document, &n);
    assert_int_equal(fixes_of(all, n, "our-good"), 1);
    assert_int_equal(fixes_of(all, n, "our-safe"), 1);
    assert_int_equal(fixes_of(all, n, "our-error"), 0);
    assert_int_equal(fixes_of(all, n, "our-mark"), 0);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

static void but_not_where_nobody_sees_them(void **state) {
    (void)state;
    reslint_engine *engine = engine_of((reslint_settings){.unsafe_unseen = true});
    reslint_document *document = document_of(engine, ONE);
    uint32_t n;
    const reslint_finding *all = reslint_document_lint(document, &n);
    assert_int_equal(fixes_of(all, n, "our-error"), 1);
    assert_int_equal(fixes_of(all, n, "our-safe"), 1);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

/* An editor's document: after each keystroke the same fixes hold as in a new document. */
static void later_when_they_are_asked_for(void **state) {
    (void)state;
    reslint_engine *engine = engine_of((reslint_settings){.fixes_later = true});
    reslint_document *document = document_of(engine, ONE);
    uint32_t n;
    const reslint_finding *all = reslint_document_lint(document, &n);
    assert_int_equal(fixes_of(all, n, "our-error"), 1);
    all = reslint_document_verify(document, &n);
    assert_int_equal(fixes_of(all, n, "our-error"), 0);
    for (uint32_t key = 0; key < 3; key++) {
        uint32_t end = reslint_document_text(document).len - 2;
        assert_true(reslint_document_edit(document, end, end, " and é", 7));
        reslint_document_update(document);
        all = reslint_document_lint(document, &n);
        assert_int_equal(fixes_of(all, n, "our-mark"), 1);
        all = reslint_document_verify(document, &n);
        assert_int_equal(fixes_of(all, n, "our-good"), 1);
        assert_int_equal(fixes_of(all, n, "our-safe"), 1);
        assert_int_equal(fixes_of(all, n, "our-mark"), 0);
    }
    reslint_document_free(document);
    reslint_engine_free(engine);
}

/* Many resolutions without findings, and among them two with fixes. */
static void each_resolution_by_itself(void **state) {
    (void)state;
    rl_arena arena = {0};
    reslint_engine *engine = engine_of((reslint_settings){0});
    const char *text = "";
    for (uint32_t i = 0; i < 30; i++) {
        const char *one = i == 7 || i == 20
                              ? ONE
                              : "The General Assembly,\n\nNoting the report,\n\n1. Decides to buy "
                                "light for its halls and corridors.\n";
        text = rl_format(
            &arena, "%sA/RES/79/%u\n\nResolution adopted by the General Assembly on 3 December 2024\n\n%s\n",
            text, i + 1, one);
    }
    reslint_document *document = document_of(engine, text);
    uint32_t n;
    const reslint_finding *all = reslint_document_lint(document, &n);
    assert_int_equal(n, 8);
    assert_int_equal(fixes_of(all, n, "our-good"), 2);
    assert_int_equal(fixes_of(all, n, "our-safe"), 2);
    assert_int_equal(fixes_of(all, n, "our-error"), 0);
    assert_int_equal(fixes_of(all, n, "our-mark"), 0);
    reslint_document_free(document);
    reslint_engine_free(engine);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unsafe_ones_are_judged_too),
        cmocka_unit_test(but_not_where_nobody_sees_them),
        cmocka_unit_test(later_when_they_are_asked_for),
        cmocka_unit_test(each_resolution_by_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
