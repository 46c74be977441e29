/* Baselines: the file is written and read back, damaged ones are refused, known findings stay known wherever
 * their clause moves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/str.h"
#include "os/file.h"
#include "silence/baseline.h"

#include <unistd.h>

#define FILE_NAME RESLINT_TEST_FOLDER "/baseline.json"

static void goes_out_and_comes_in(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_baseline_entries entries = {0}, back = {0};
    rl_baseline known;
    reslint_error error;
    size_t len;
    uint32_t count;
    static const rl_baseline_entry given[] = {{"b.md", "z", "“x” \"\\\t", 7},
                                              {"a.md", "y", "", UINT64_MAX},
                                              {"b.md", "z", "twice", 7},
                                              {"a.md", "x", "", 1}};
    for (size_t i = 0; i < 4; i++) *rl_push(&arena, &entries) = given[i];
    const char *text = rl_baseline_write(&arena, &entries, &len, &count);
    assert_int_equal(count, 3);
    assert_int_equal(rl_replace_file(&arena, FILE_NAME, text, len), 0);
    assert_true(rl_baseline_read(&arena, FILE_NAME, &back, &error));
    assert_int_equal(back.len, 3);
    assert_string_equal(back.items[0].file, "a.md");
    assert_string_equal(back.items[2].quote, "“x” \"\\\t");
    rl_baseline_make(&arena, &back, &known);
    assert_true(rl_baseline_knows(&known, 7));
    assert_true(rl_baseline_knows(&known, UINT64_MAX));
    assert_false(rl_baseline_knows(&known, 2));
    rl_arena_free(&arena);
}

static void damaged(const char *text) {
    rl_arena arena = {0};
    rl_baseline_entries entries = {0};
    reslint_error error = {0};
    assert_int_equal(rl_replace_file(&arena, FILE_NAME, text, strlen(text)), 0);
    assert_false(rl_baseline_read(&arena, FILE_NAME, &entries, &error));
    assert_non_null(strstr(error.message, "--write-baseline"));
    rl_arena_free(&arena);
}

static void refuses_damaged_ones(void **state) {
    (void)state;
    damaged("");
    damaged("[]");
    damaged("{}");
    damaged("{\"version\": 2, \"files\": {}}");
    damaged("{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"x\"}]}}");
    damaged("{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"x\", \"fingerprint\": \"12\"}]}}");
    damaged("{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"x\", \"fingerprint\": \"000000000000000");
    damaged("{\"version\": 1, \"x\": [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}");
    damaged("{\"version\": 1, \"x\": \"\\");
}

/* The number of findings in a text that a baseline does not know. */
static uint32_t news(const char *baseline, const char *text) {
    static const char *const select[] = {"operative-semicolon", "preamble-comma", NULL};
    reslint_settings settings = {
        .pack_folder = RESLINT_PACK_FOLDER, .no_config = true, .baseline = baseline, .select = select};
    reslint_error error = {0};
    uint32_t count, known, gone;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    reslint_document *document = reslint_document_new(engine, "d.md", text, strlen(text), &error);
    const reslint_finding *found = reslint_document_lint(document, &count);
    if (!baseline) {
        unlink(FILE_NAME);
        reslint_baseline *fresh = reslint_baseline_new(FILE_NAME);
        reslint_baseline_add(fresh, "d.md", found, count);
        assert_true(reslint_baseline_write(fresh, &known, &gone, &error));
        reslint_baseline_free(fresh);
    }
    reslint_document_free(document);
    reslint_engine_free(engine);
    return count;
}

static void knows_a_clause_by_its_words(void **state) {
    (void)state;
#define HEAD "*The General Assembly*,\n\n*Recalling* the past;\n\n"
    assert_int_equal(news(NULL, HEAD "1. *Urges* one,\n\n2. *Decides* to go on.\n"), 2);
    assert_int_equal(news(FILE_NAME, HEAD "1. *Urges* one,\n\n2. *Decides* to go on.\n"), 0);
    assert_int_equal(news(FILE_NAME, HEAD "1. *Notes* two;\n\n2. *Urges*\none,\n\n3. *Decides* to go on.\n"),
                     0);
    assert_int_equal(news(FILE_NAME, HEAD "1. *Notes* two,\n\n2. *Urges* one,\n\n3. *Decides* to go on.\n"),
                     1);
    assert_int_equal(news(FILE_NAME, HEAD "1. *Urges* one more,\n\n2. *Decides* to go on.\n"), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goes_out_and_comes_in),
        cmocka_unit_test(refuses_damaged_ones),
        cmocka_unit_test(knows_a_clause_by_its_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
