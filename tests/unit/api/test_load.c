/* The gate of packs: each pack in tests/abi/packs is refused for its own reason, with its path, and the good
 * one loads. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ABI RESLINT_TEST_FOLDER "/abi/"

static reslint_engine *load(const char *path, bool keep, reslint_error *error) {
    const char *plugins[] = {path, NULL};
    reslint_settings settings;
    memset(&settings, 0, sizeof settings);
    memset(error, 0, sizeof *error);
    settings.no_packs = true;
    settings.no_own_rules = true;
    settings.keep_bad_packs = keep;
    settings.plugins = plugins;
    return reslint_engine_new(&settings, error);
}

/* --plugin requires packs that the user trusts; here they are trusted in the test's own home folder. */
static int trust_all(void **state) {
    (void)state;
    static const char *const names[] = {"major",     "minor", "symbolless", "tableless",
                                        "checkless", "twice", "unresolved", "good"};
    if (setenv("XDG_DATA_HOME", RESLINT_TEST_FOLDER "/abi/home", 1)) return -1;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[4096];
        reslint_trusted what;
        reslint_error error;
        snprintf(path, sizeof path, ABI "%s.so", names[i]);
        if (reslint_trust(path, &what, &error)) continue;
        print_error("%s: %s\n", error.path, error.message);
        return -1;
    }
    return 0;
}

static void assert_refused(const char *path, const char *why) {
    reslint_error error;
    reslint_engine *engine = load(path, false, &error);
    assert_null(engine);
    assert_string_equal(error.path, path);
    if (!strstr(error.message, why)) assert_string_equal(error.message, why);
}

static void refuses_with_a_reason(void **state) {
    (void)state;
    assert_refused(ABI "major.so", "Rebuild the pack");
    assert_refused(ABI "minor.so", "newer reslint");
    assert_refused(ABI "symbolless.so", "does not export reslint_pack_entry");
    assert_refused(ABI "tableless.so", "has no table of rules");
    assert_refused(ABI "checkless.so", "abi-broken has no check");
    assert_refused(ABI "twice.so", "Two rules are called abi-title");
    assert_refused(ABI "unresolved.so", "nobody_has_this");
    assert_refused(ABI "garbage.so", "cannot be opened");
    assert_refused(ABI "gone.so", "No such file");
    assert_refused(RESLINT_TEST_FOLDER, "is not a file");
}

static void loads_a_good_one(void **state) {
    (void)state;
    reslint_error error;
    reslint_engine *engine = load(ABI "good.so", false, &error);
    assert_non_null(engine);
    assert_int_equal(reslint_engine_rule_count(engine), 1);
    const reslint_rule_info *info = reslint_engine_rule_named(engine, "abi-title");
    assert_non_null(info);
    assert_string_equal(info->pack, "good");
    assert_string_equal(info->path, ABI "good.so");
    assert_null(reslint_engine_rule_named(engine, "abi"));
    assert_int_equal(reslint_engine_level(engine, "abi-title", "ga", "draft"), RESLINT_WARNING);
    reslint_engine_free(engine);
}

static void lists_bad_ones_when_asked(void **state) {
    (void)state;
    reslint_error error;
    reslint_engine *engine = load(ABI "major.so", true, &error);
    assert_non_null(engine);
    assert_int_equal(reslint_engine_rule_count(engine), 0);
    assert_int_equal(reslint_engine_pack_count(engine), 1);
    const reslint_pack_info *pack = reslint_engine_pack(engine, 0);
    assert_string_equal(pack->path, ABI "major.so");
    assert_non_null(strstr(pack->problem, "Rebuild the pack"));
    reslint_engine_free(engine);
}

static void wants_packs(void **state) {
    (void)state;
    reslint_settings settings;
    reslint_error error;
    memset(&settings, 0, sizeof settings);
    settings.pack_folder = "/nowhere/at/all";
    assert_null(reslint_engine_new(&settings, &error));
    assert_string_equal(error.path, "/nowhere/at/all");
    settings.pack_folder = RESLINT_PACK_FOLDER;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) fail_msg("%s: %s", error.path, error.message);
    for (uint32_t i = 1; i < reslint_engine_rule_count(engine); i++)
        assert_true(strcmp(reslint_engine_rule(engine, i - 1)->rule->id,
                           reslint_engine_rule(engine, i)->rule->id) < 0);
    reslint_engine_free(engine);
}

static void names_the_nearest(void **state) {
    (void)state;
    static const char *const wrong[] = {"abi-titel", NULL};
    const char *plugins[] = {ABI "good.so", NULL};
    reslint_settings settings;
    reslint_error error;
    memset(&settings, 0, sizeof settings);
    settings.no_packs = true;
    settings.no_own_rules = true;
    settings.plugins = plugins;
    settings.select = wrong;
    assert_null(reslint_engine_new(&settings, &error));
    assert_non_null(strstr(error.message, "did you mean “abi-title”"));
    settings.select = NULL;
    settings.profile = "hcr";
    assert_null(reslint_engine_new(&settings, &error));
    assert_non_null(strstr(error.message, "did you mean “hrc”"));
}

/* Only a heading that is the rule's id goes. */
static void pages_without_their_heading(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"# a-rule\n\nText\n", "Text\n"},
                                          {"# a-rule\nText", "Text"},
                                          {"# a-rules\n\nText\n", NULL},
                                          {"# b-rule\n\nText\n", NULL},
                                          {"a-rule\n\nText\n", NULL},
                                          {"## a-rule\n", NULL},
                                          {"# a-rule", NULL}};
    const reslint_rule rule = {.id = "a-rule"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const reslint_rule_info info = {.rule = &rule, .page = rows[i][0]};
        assert_string_equal(reslint_rule_page_body(&info), rows[i][1] ? rows[i][1] : rows[i][0]);
    }
    const reslint_rule_info none = {.rule = &rule};
    assert_null(reslint_rule_page_body(&none));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_with_a_reason),     cmocka_unit_test(loads_a_good_one),
        cmocka_unit_test(lists_bad_ones_when_asked), cmocka_unit_test(wants_packs),
        cmocka_unit_test(names_the_nearest),         cmocka_unit_test(pages_without_their_heading),
    };
    return cmocka_run_group_tests_name("load", tests, trust_all, NULL);
}
