/* Every kind of declarative rule does what its cases say (the files in tests/rulefile), together and one by
 * one. */
#include "api/reslint.h"
#include "rulefile/rulefile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "own_rules.h"

static void say(void *data, const char *text) {
    (void)data;
    print_message("%s", text);
}

static void run_cases_of(const char *file) {
    char path[512];
    snprintf(path, sizeof path, "%s/tests/rulefile/%s", RESLINT_SOURCE_FOLDER, file);
    reslint_engine *engine = engine_of(path);
    uint32_t failed = 0;
    for (uint32_t i = 0; i < reslint_engine_rule_count(engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(engine, i);
        assert_true(info->declarative);
        assert_non_null(info->page);
        reslint_cases_result result = reslint_cases_run(engine, info, NULL, NULL, say, NULL);
        failed += result.failed;
        if (!result.offending) fail_msg("%s has no case in which it finds something", info->rule->id);
    }
    reslint_engine_free(engine);
    assert_int_equal(failed, 0);
}

static void test_kinds(void **state) {
    (void)state;
    run_cases_of("kinds.yaml");
}

static void test_edges(void **state) {
    (void)state;
    run_cases_of("edges.yaml");
}

static void test_queries(void **state) {
    (void)state;
    run_cases_of("queries.yaml");
}

static void test_house(void **state) {
    (void)state;
    run_cases_of("house.yaml");
}

static void test_example(void **state) {
    (void)state;
    run_cases_of("../../examples/house-rules.yaml");
}

/* A rule's own check() finds what the batch finds for it. */
static void count(reslint_ctx *ctx, const reslint_diag *diag) {
    (void)diag;
    ++*(uint32_t *)ctx->memory;
}

static reslint_str no_words(reslint_ctx *ctx, const char *key) {
    (void)ctx;
    (void)key;
    return (reslint_str){"", 0};
}

static void test_alone(void **state) {
    (void)state;
    char path[512];
    snprintf(path, sizeof path, "%s/tests/rulefile/kinds.yaml", RESLINT_SOURCE_FOLDER);
    reslint_error error = {0};
    reslint_engine *engine = engine_of(path);
    static const char text[] =
        "The General Assembly,\n\nRecalling the synergy of synergy, bearing in mind roads,\n";
    reslint_document *document = reslint_document_new(engine, "a.md", text, strlen(text), &error);
    const reslint_rule *rule = reslint_engine_rule_named(engine, "test-existence")->rule;
    const reslint_node *root = reslint_document_root(document);
    static const reslint_host host = {.report = count, .option_str = no_words};
    uint32_t found = 0;
    reslint_ctx ctx = {&host, rule, root, root->first_child, &found};
    rule->check(&ctx, root->first_child);
    assert_int_equal(found, 2);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_kinds),   cmocka_unit_test(test_edges),
                                       cmocka_unit_test(test_queries), cmocka_unit_test(test_house),
                                       cmocka_unit_test(test_example), cmocka_unit_test(test_alone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
