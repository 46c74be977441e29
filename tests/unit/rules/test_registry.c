/* Rules as packs hand them over: what is refused, and what is said of it; the order of what is kept. */
#include "base/str.h"
#include "rules/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void check(reslint_ctx *ctx, const reslint_node *node) {
    (void)ctx, (void)node;
}

static const reslint_level one_level[] = {{NULL, NULL, RESLINT_WARNING}};

static reslint_rule sound(const char *id) {
    return (reslint_rule){.id = id, .summary = "lamps", .levels = one_level, .check = check};
}

/* `wanted`: part of what is said when the rule is refused; NULL: it is taken. */
static void expect_rule(const reslint_rule *rule, const char *wanted) {
    rl_arena arena = {0};
    rl_rules rules = {0};
    reslint_error error = {0};
    reslint_rule_info info = {.rule = rule, .path = "lamps.so"};
    bool taken = rl_rules_add(&arena, &rules, &info, &error);
    if (taken != !wanted || (wanted && !strstr(error.message, wanted)))
        fail_msg("%s: %s", wanted ? wanted : "taken", taken ? "taken" : error.message);
    rl_arena_free(&arena);
}

static void ids(void **state) {
    (void)state;
    static const char *const good[] = {"a", "lamp-oil", "a1", "a-1-b",
                                       "lamplamplamplamplamplamplamplamplamplamplamplamplamplamplamplam"};
    static const char *const bad[] = {"",
                                      "1a",
                                      "A",
                                      "lamp-",
                                      "-lamp",
                                      "lamp--oil",
                                      "lamp_",
                                      "Lamp",
                                      "lämp",
                                      "lamp oil",
                                      "lamplamplamplamplamplamplamplamplamplamplamplamplamplamplamplamp"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) assert_true(rl_is_id(good[i]));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(rl_is_id(bad[i]));
        reslint_rule rule = sound(bad[i]);
        expect_rule(&rule, "cannot be a rule's id");
    }
}

static void members(void **state) {
    (void)state;
    reslint_rule rule = sound("lamps");
    expect_rule(&rule, NULL);
    rule.id = NULL;
    expect_rule(&rule, "a rule without an id");
    rule = sound("lamps");
    rule.summary = NULL;
    expect_rule(&rule, "has no summary");
    rule.summary = "";
    expect_rule(&rule, "has no summary");
    rule = sound("lamps");
    rule.check = NULL;
    expect_rule(&rule, "has no check function");
}

static void levels(void **state) {
    (void)state;
    reslint_rule rule = sound("lamps");
    rule.levels = NULL;
    expect_rule(&rule, "has no levels");
    reslint_level below[] = {{NULL, NULL, (reslint_severity)(RESLINT_OFF - 1)}};
    reslint_level above[] = {{NULL, NULL, (reslint_severity)(RESLINT_ERROR + 1)}};
    reslint_level off[] = {{NULL, NULL, RESLINT_OFF}}, error[] = {{NULL, NULL, RESLINT_ERROR}};
    reslint_level later[] = {{"un", NULL, RESLINT_ERROR},
                             {NULL, "adopted", RESLINT_OFF},
                             {NULL, NULL, (reslint_severity)(RESLINT_ERROR + 1)}};
    rule.levels = below;
    expect_rule(&rule, "has a level that does not exist");
    rule.levels = above;
    expect_rule(&rule, "has a level that does not exist");
    rule.levels = later;
    expect_rule(&rule, "has a level that does not exist");
    rule.levels = off;
    expect_rule(&rule, NULL);
    rule.levels = error;
    expect_rule(&rule, NULL);
    static reslint_level endless[300];
    for (size_t i = 0; i < 300; i++) endless[i] = (reslint_level){"un", NULL, RESLINT_ERROR};
    rule.levels = endless;
    expect_rule(&rule, "has levels without a last entry");
    endless[255] = (reslint_level){NULL, NULL, RESLINT_ERROR};
    expect_rule(&rule, NULL);
}

static void lists(void **state) {
    (void)state;
    reslint_rule rule = sound("lamps");
    const uint32_t none[] = {RESLINT_KIND_NONE}, good[] = {RESLINT_KIND_LIMIT - 1, RESLINT_KIND_NONE},
                   bad[] = {RESLINT_KIND_LIMIT - 1, RESLINT_KIND_LIMIT, RESLINT_KIND_NONE};
    rule.kinds = none;
    expect_rule(&rule, "names no kind of element");
    rule.kinds = good;
    expect_rule(&rule, NULL);
    rule.kinds = bad;
    expect_rule(&rule, "a kind of element that does not exist");
    static uint32_t endless[300];
    for (size_t i = 0; i < 300; i++) endless[i] = RESLINT_KIND_LIMIT - 1;
    rule.kinds = endless;
    expect_rule(&rule, "a list of kinds that does not end");
    rule = sound("lamps");
    const char *yields[] = {"oil", NULL};
    rule.yields_to = yields;
    expect_rule(&rule, NULL);
    static const char *names[300];
    for (size_t i = 0; i < 300; i++) names[i] = "oil";
    rule.yields_to = names;
    expect_rule(&rule, "a list of rules to yield to that does not end");
    names[255] = NULL;
    expect_rule(&rule, NULL);
}

static void options(void **state) {
    (void)state;
    reslint_rule rule = sound("lamps");
    reslint_option good[] = {{"words", "int", "40", "How many"}, {0}},
                   lacks_type[] = {{"words", NULL, "40", "x"}, {0}},
                   lacks_preset[] = {{"words", "int", NULL, "x"}, {0}},
                   lacks_help[] = {{"words", "int", "40", NULL}, {0}},
                   wrong[] = {{"words", "int", "forty", "x"}, {0}};
    rule.options = good;
    expect_rule(&rule, NULL);
    rule.options = lacks_type;
    expect_rule(&rule, "The option words of the rule lamps lacks its type, preset or help.");
    rule.options = lacks_preset;
    expect_rule(&rule, "lacks its type, preset or help");
    rule.options = lacks_help;
    expect_rule(&rule, "lacks its type, preset or help");
    rule.options = wrong;
    expect_rule(&rule, "The option words of the rule lamps ");
    static reslint_option endless[300];
    for (size_t i = 0; i < 300; i++) endless[i] = good[0];
    rule.options = endless;
    expect_rule(&rule, "too many options");
    endless[255] = (reslint_option){0};
    expect_rule(&rule, NULL);
}

/* `wanted`: the number, for a string its length; -99: the value is refused. */
static void expect_option(const char *type, const char *text, int64_t wanted) {
    reslint_option option = {"words", type, "", ""};
    rl_option_value value;
    const char *problem;
    bool good = rl_option_read(&option, rl_str(text), &value, &problem);
    assert_int_equal(good, problem == NULL);
    int64_t got = !good                                                   ? -99
                  : strcmp(type, "int") == 0 || strcmp(type, "bool") == 0 ? value.number
                                                                          : value.text.len;
    if (got != wanted) fail_msg("%s “%s”: %ld", type, text, (long)got);
}

static void values(void **state) {
    (void)state;
    static const struct {
        const char *type, *text;
        int64_t wanted;
    } rows[] = {{"int", "5", 5},
                {"int", "-5", -5},
                {"int", "0", 0},
                {"int", "042", 42},
                {"int", "", -99},
                {"int", "-", -99},
                {"int", "5a", -99},
                {"int", "+5", -99},
                {"int", "5 ", -99},
                {"int", "123456789012345678", 123456789012345678},
                {"int", "1234567890123456789", -99},
                {"bool", "true", 1},
                {"bool", "yes", 1},
                {"bool", "on", 1},
                {"bool", "false", 0},
                {"bool", "no", 0},
                {"bool", "off", 0},
                {"bool", "True", -99},
                {"bool", "1", -99},
                {"bool", "", -99},
                {"one of a|bc", "a", 1},
                {"one of a|bc", "bc", 2},
                {"one of a|bc", "b", -99},
                {"one of a|bc", "", -99},
                {"one of a|bc", "a|bc", -99},
                {"one of |x", "", 0},
                {"string", "", 0},
                {"string", "lamps", 5},
                {"float", "1", -99},
                {"", "1", -99}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_option(rows[i].type, rows[i].text, rows[i].wanted);
}

/* Three rules, each built in or from a file, closed: what is said, or NULL. */
static void expect_closed(const char *first, bool first_built_in, const char *second, bool second_built_in,
                          const char *wanted) {
    rl_arena arena = {0};
    rl_rules rules = {0};
    reslint_error error = {0};
    reslint_rule one = sound(first), other = sound(second), last = sound("lamp");
    reslint_rule_info infos[] = {{.rule = &one, .path = "one.yaml", .built_in = first_built_in},
                                 {.rule = &other, .path = "other.yaml", .built_in = second_built_in},
                                 {.rule = &last, .path = "last.yaml"}};
    for (size_t i = 0; i < 3; i++) assert_true(rl_rules_add(&arena, &rules, &infos[i], &error));
    bool closed = rl_rules_close(&rules, &error);
    if (closed != !wanted || (wanted && !strstr(error.message, wanted))) fail_msg("%s", error.message);
    if (closed) {
        for (uint32_t i = 0; i < 3; i++)
            assert_int_equal(rl_rules_find(&rules, rl_str(rules.items[i].info.rule->id)), i);
        assert_int_equal(rl_rules_find(&rules, RL_STR("lam")), UINT32_MAX);
        assert_int_equal(rl_rules_find(&rules, RL_STR("zamp")), UINT32_MAX);
    } else {
        if (first_built_in || second_built_in) /* whoever brought the other one is told */
            assert_string_equal(error.path, first_built_in ? "other.yaml" : "one.yaml");
    }
    rl_arena_free(&arena);
}

static void twice(void **state) {
    (void)state;
    expect_closed("oil", false, "wick", false, NULL);
    expect_closed("wick", false, "oil", true, NULL);
    expect_closed("lamp-oil", false, "lamp-oils", false, NULL);
    expect_closed("oil", false, "oil", false, "Two rules are called oil");
    expect_closed("oil", true, "oil", false, "The rule oil is built in already");
    expect_closed("oil", false, "oil", true, "The rule oil is built in already");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(ids),     cmocka_unit_test(members),
                                       cmocka_unit_test(levels),  cmocka_unit_test(lists),
                                       cmocka_unit_test(options), cmocka_unit_test(values),
                                       cmocka_unit_test(twice)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
