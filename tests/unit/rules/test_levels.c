/* Which rules run, and at what level: the table of the rule, what is selected and ignored, levels that are set. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "rules/levels.h"

#include <stdio.h>

static const reslint_level everywhere[] = {{NULL, NULL, RESLINT_WARNING}};
static const reslint_level by_profile[] = {{"mun", NULL, RESLINT_OFF},
                                           {"other", NULL, RESLINT_ERROR},
                                           {"sc", "draft", RESLINT_INFO},
                                           {NULL, "negotiation", RESLINT_OFF},
                                           {NULL, NULL, RESLINT_ERROR}};
static const reslint_level off[] = {{"mun", NULL, RESLINT_ERROR}, {NULL, NULL, RESLINT_OFF}};
static const reslint_level never[] = {{NULL, NULL, RESLINT_OFF}};

static void tables(void **state) {
    (void)state;
    static const struct {
        const reslint_level *levels;
        const char *profile, *stage;
        reslint_severity level;
    } rows[] = {
        {everywhere, "ga", "draft", RESLINT_WARNING},
        {everywhere, "other", "draft", RESLINT_INFO}, /* to others only a remark */
        {by_profile, "ga", "draft", RESLINT_ERROR},
        {by_profile, "mun", "draft", RESLINT_OFF},
        {by_profile, "other", "draft", RESLINT_ERROR}, /* written for them */
        {by_profile, "sc", "draft", RESLINT_INFO},
        {by_profile, "sc", "adopted", RESLINT_ERROR},
        {by_profile, "ga", "negotiation", RESLINT_OFF},
        {by_profile, "sc", "negotiation", RESLINT_OFF},
        {off, "ga", "draft", RESLINT_OFF},
        {off, "other", "draft", RESLINT_OFF},
        {off, "mun", "draft", RESLINT_ERROR},
        {NULL, NULL, NULL, RESLINT_OFF},
    };
    for (size_t i = 0; rows[i].levels; i++) {
        const reslint_rule rule = {.id = "r", .levels = rows[i].levels};
        if (rl_level_default(&rule, rows[i].profile, rows[i].stage) != rows[i].level)
            fail_msg("%s, %s", rows[i].profile, rows[i].stage);
    }
}

static const reslint_rule oil = {.id = "oil", .levels = everywhere}, wicks = {.id = "wicks", .levels = off},
                          lamps = {.id = "oil-lamps", .levels = never};
static rl_rule registered[] = {{.info = {.rule = &oil, .pack = "house"}},
                               {.info = {.rule = &wicks, .pack = "house"}},
                               {.info = {.rule = &lamps, .pack = "garden"}}};

/* "wo-": the levels of the three rules in a draft of the Assembly. */
static void levels_are(const char *wanted, const char *const *selected, const char *const *ignored,
                       const char *const *severity) {
    rl_arena arena = {0};
    reslint_error error = {0};
    const rl_rules rules = {.items = registered, .len = 3};
    rl_rule_setting *settings = rl_settings_begin(&arena, &rules);
    char got[600] = "   ";
    if (!rl_settings_make(&arena, &rules, selected, ignored, severity, settings, &error))
        snprintf(got, sizeof got, "%s", error.message);
    else
        for (uint32_t i = 0; i < 3; i++)
            got[i] = "-iwe"[rl_level(registered[i].info.rule, &settings[i], "ga", "draft")];
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})

static void selected_rules(void **state) {
    (void)state;
    levels_are("w--", NULL, NULL, NULL);
    levels_are("w--", (const char *const[]){NULL}, NULL, NULL);
    levels_are("w--", LIST("oil"), NULL, NULL);
    levels_are("-e-", LIST("wicks"), NULL, NULL); /* by the last of its levels that is not off */
    levels_are("--w", LIST("oil-lamps"), NULL, NULL);
    levels_are("w-w", LIST("oil*"), NULL, NULL);
    levels_are("--w", LIST("oil-*"), NULL, NULL);
    levels_are("wew", LIST("*"), NULL, NULL);
    levels_are("wew", LIST("ALL"), NULL, NULL);
    levels_are("w--", LIST("house"), NULL, NULL); /* a pack selects its rules as they are */
    levels_are("---", LIST("garden"), NULL, NULL);
    levels_are("we-", LIST("oil,wicks"), NULL, NULL);
    levels_are("we-", LIST(" oil , ,wicks,"), NULL, NULL);
    levels_are("we-", LIST("oil", "wicks"), NULL, NULL);
}

static void ignored_rules(void **state) {
    (void)state;
    levels_are("---", NULL, LIST("oil"), NULL);
    levels_are("-e-", LIST("ALL"), LIST("oil*"), NULL);
    levels_are("--w", LIST("ALL"), LIST("house"), NULL);
    levels_are("---", LIST("oil"), LIST("oil"), NULL);
    levels_are("---", NULL, LIST("ALL"), NULL);
}

static void set_levels(void **state) {
    (void)state;
    levels_are("e--", NULL, NULL, LIST("oil=error"));
    levels_are("ei-", NULL, NULL, LIST(" oil = error , wicks=info"));
    levels_are("---", NULL, NULL, LIST("oil=off"));
    levels_are("ii-", NULL, NULL, LIST("house=info"));
    levels_are("eee", NULL, NULL, LIST("ALL=error"));
    levels_are("e-e", NULL, NULL, LIST("oil*=error"));
    levels_are("e--", NULL, NULL, LIST("oil=info,oil=error"));
    levels_are("i--", LIST("oil"), NULL, LIST("oil=info"));
    levels_are("---", NULL, LIST("oil"), LIST("oil=error")); /* what the same line ignores stays away */
}

static void mistakes(void **state) {
    (void)state;
    levels_are("--select: there is no rule “oils”; did you mean “oil”? “reslint rules” lists them all.",
               LIST("oils"), NULL, NULL);
    levels_are("--ignore: there is no rule “xyzzy”. “reslint rules” lists them all.", NULL, LIST("xyzzy"),
               NULL);
    levels_are("--severity: “oil” is not of the form RULE=LEVEL with off, info, warning or error.", NULL,
               NULL, LIST("oil"));
    levels_are("--severity: “oil=loud” is not of the form RULE=LEVEL with off, info, warning or error.", NULL,
               NULL, LIST("oil=loud"));
    levels_are("--severity: there is no rule “xyzzy”. “reslint rules” lists them all.", NULL, NULL,
               LIST("xyzzy=error"));
}

/* Files in layers: the nearer one has the last word about a rule that a farther one ignores, if it names it. */
static void layers(void **state) {
    (void)state;
    static const rl_origin far = {"far", 0, 1, "x"}, near = {"near", 0, 2, "x"};
    static const struct {
        const char *ignored, *set;
        const rl_origin *by, *from;
        reslint_severity level;
    } rows[] = {
        {"oil", "oil", &far, &near, RESLINT_ERROR},   {"oil", "oil", &near, &near, RESLINT_OFF},
        {"oil", "oil", &near, &far, RESLINT_OFF},     {"oil", "house", &far, &near, RESLINT_OFF},
        {"house", "oil", &far, &near, RESLINT_ERROR}, {NULL, NULL, NULL, NULL, RESLINT_OFF},
    };
    const rl_rules rules = {.items = registered, .len = 3};
    for (size_t i = 0; rows[i].set; i++) {
        rl_arena arena = {0};
        rl_rule_setting *s = rl_settings_begin(&arena, &rules);
        assert_true(
            rl_settings_choose(&rules, s, rl_str(rows[i].ignored), RL_IGNORE, RESLINT_OFF, rows[i].by));
        assert_true(
            rl_settings_choose(&rules, s, rl_str(rows[i].set), RL_LEVEL, RESLINT_ERROR, rows[i].from));
        if (rl_level(&oil, s, "ga", "draft") != rows[i].level)
            fail_msg("%s, %s", rows[i].ignored, rows[i].set);
        rl_arena_free(&arena);
    }
    /* selecting takes back that it is off, whether ignored or set to off; another level stays */
    static const reslint_severity levels[] = {RESLINT_OFF, RESLINT_INFO},
                                  after[] = {RESLINT_WARNING, RESLINT_INFO};
    for (size_t i = 0; i < 2; i++) {
        rl_arena arena = {0};
        rl_rule_setting *s = rl_settings_begin(&arena, &rules);
        rl_settings_choose(&rules, s, RL_STR("oil"), RL_IGNORE, RESLINT_OFF, &far);
        rl_settings_choose(&rules, s, RL_STR("oil"), RL_LEVEL, levels[i], &far);
        rl_settings_choose(&rules, s, RL_STR("oil"), RL_SELECT, RESLINT_OFF, &near);
        assert_int_equal(rl_level(&oil, s, "ga", "draft"), after[i]);
        assert_false(rl_settings_choose(&rules, s, RL_STR("xyzzy"), RL_SELECT, RESLINT_OFF, &near));
        rl_arena_free(&arena);
    }
    rl_arena arena = {0};
    const rl_rules none = {0};
    assert_true(rl_settings_choose(&none, rl_settings_begin(&arena, &none), RL_STR("ALL"), RL_SELECT,
                                   RESLINT_OFF, &near));
    assert_null(rl_rules_nearest(&arena, &none, RL_STR("oil")));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tables),        cmocka_unit_test(selected_rules),
                                       cmocka_unit_test(ignored_rules), cmocka_unit_test(set_levels),
                                       cmocka_unit_test(mistakes),      cmocka_unit_test(layers)};
    return cmocka_run_group_tests_name("levels", tests, NULL, NULL);
}
