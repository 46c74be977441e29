/* Starting rule files pass their own cases; what cases leave out is reported. */
#include "api/rulefiles.h"
#include "rulefile/skeleton.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "own_rules.h"

static void say(void *data, const char *text) {
    char *all = data;
    if (all)
        snprintf(all + strlen(all), 4000 - strlen(all), "%s\n",
                 strrchr(text, '/') ? strrchr(text, '/') + 1 : text);
    else
        print_message("%s\n", text);
}

static void test_skeletons(void **state) {
    (void)state;
    char text[4000];
    assert_int_equal(reslint_rule_skeleton("unheard-of", "a", text, sizeof text), 0);
    for (const char *const *kind = rl_decl_skeletons; *kind; kind++) {
        size_t len = reslint_rule_skeleton(*kind, "my-rule", text, sizeof text);
        assert_true(len > 0 && len < sizeof text);
        reslint_engine *engine = engine_with("skeleton", text);
        const reslint_rule_info *info = reslint_engine_rule_named(engine, "my-rule");
        assert_non_null(info);
        reslint_cases_result result = reslint_cases_run(engine, info, NULL, NULL, say, NULL);
        if (result.failed || !result.offending) fail_msg("the file for %s fails its own cases", *kind);
        reslint_engine_free(engine);
    }
}

static void test_unreached(void **state) {
    (void)state;
    static const char text[] =
        "id: a\nsummary: A.\nscope: [title, body]\nwords: [lanes, bridges]\npatterns: ['x+y']\n"
        "cases:\n  good: [other]\n  bad: [the ⟦lanes⟧]\n";
    char said[4000] = "";
    reslint_engine *engine = engine_with("unreached", text);
    const reslint_rule_info *info = reslint_engine_rule_named(engine, "a");
    assert_int_equal(reslint_cases_unreached(engine, info, NULL, say, said), 3);
    assert_string_equal(said, "unreached.yaml, line 4: no case holds “bridges”\n"
                              "unreached.yaml, line 5: no case holds “x+y”\n"
                              "unreached.yaml: no case finds anything in: title\n");
    reslint_engine_free(engine);
}

/* Capitals are not found in the same way as words: a case that finds one in the title has found something
 * there. */
static void test_reached_capitals(void **state) {
    (void)state;
    static const char text[] =
        "id: a\nsummary: A.\nscope: [title, heading]\nkind: capitalization\nstyle: sentence\n"
        "cases: |\n  === one\n\n  Rights of the ⟦Child⟧ at school\n\n  The General Assembly,\n\n"
        "  Recalling the roads,\n\n  1. Welcomes the report.\n";
    char said[4000] = "";
    reslint_engine *engine = engine_with("capitals", text);
    const reslint_rule_info *info = reslint_engine_rule_named(engine, "a");
    assert_int_equal(reslint_cases_unreached(engine, info, NULL, say, said), 1);
    assert_string_equal(said, "capitals.yaml: no case finds anything in: heading\n");
    reslint_engine_free(engine);
}

/* Rules that come with reslint: the library itself finds them beside the tests' folder. */
static void test_settings(void **state) {
    (void)state;
    char folder[512];
    snprintf(folder, sizeof folder, "%s/tests/rulefile", RESLINT_SOURCE_FOLDER);
    const char *rules[] = {folder, NULL};
    reslint_settings settings = {.no_packs = true, .no_own_rules = true, .no_config = true, .rules = rules};
    reslint_error error = {0};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    assert_int_equal(reslint_engine_pack_count(engine), 4);
    assert_string_equal(reslint_engine_rule_named(engine, "house-bold")->pack, "house");
    assert_int_equal(reslint_engine_level(engine, "house-however", "mun", "draft"), RESLINT_WARNING);
    assert_int_equal(reslint_engine_level(engine, "house-however", "ga", "draft"), RESLINT_INFO);
    reslint_engine_free(engine);
    rules[0] = "/nowhere/at-all.yaml";
    assert_null(reslint_engine_new(&settings, &error));
    assert_string_equal(error.path, rules[0]);
    settings.keep_bad_packs = true;
    engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    assert_non_null(reslint_engine_pack(engine, 0)->problem);
    reslint_engine_free(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_skeletons), cmocka_unit_test(test_unreached),
                                       cmocka_unit_test(test_reached_capitals),
                                       cmocka_unit_test(test_settings)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
