/* Values of options, each of the type that its rule declares. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "rules/registry.h"

static void values(void **state) {
    (void)state;
    static const char number[] = "wants a whole number", truth[] = "wants true or false",
                      choice[] = "wants one of the words that it lists";
    static const struct {
        const char *type, *text, *problem;
        int64_t value;
    } rows[] = {
        {"int", "0", NULL, 0},
        {"int", "19", NULL, 19},
        {"int", "-90", NULL, -90},
        {"int", "999999999999999999", NULL, 999999999999999999},
        {"int", "1000000000000000000", number, 0},
        {"int", "-99999999999999999", NULL, -99999999999999999},
        {"int", "", number, 0},
        {"int", "-", number, 0},
        {"int", "1-", number, 0},
        {"int", "1/", number, 0},
        {"int", "1:", number, 0},
        {"int", "+1", number, 0},
        {"bool", "true", NULL, 1},
        {"bool", "yes", NULL, 1},
        {"bool", "on", NULL, 1},
        {"bool", "false", NULL, 0},
        {"bool", "no", NULL, 0},
        {"bool", "off", NULL, 0},
        {"bool", "1", truth, 0},
        {"bool", "", truth, 0},
        {"one of a|bc|d", "a", NULL, 0},
        {"one of a|bc|d", "bc", NULL, 0},
        {"one of a|bc|d", "d", NULL, 0},
        {"one of a|bc|d", "b", choice, 0},
        {"one of a|bc|d", "e", choice, 0},
        {"one of a|bc|d", "a|bc", choice, 0},
        {"one of a|bc|d", "", choice, 0},
        {"one of |a", "", NULL, 0},
        {"string", "", NULL, 0},
        {"string", "a b", NULL, 0},
        {"text", "a", "has a type that does not exist", 0},
        {NULL, NULL, NULL, 0},
    };
    for (size_t i = 0; rows[i].type; i++) {
        const reslint_option option = {.key = "o", .type = rows[i].type};
        rl_option_value value;
        const char *problem;
        bool good = rl_option_read(&option, rl_str(rows[i].text), &value, &problem);
        const char *wanted = rows[i].problem ? rows[i].problem : "";
        if (good != !rows[i].problem || strcmp(problem ? problem : "", wanted) != 0)
            fail_msg("%s “%s”: %s", rows[i].type, rows[i].text, problem);
        if (good && value.number != rows[i].value)
            fail_msg("%s “%s”: another number", rows[i].type, rows[i].text);
        assert_true(rl_is(value.text, rows[i].text));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(values)};
    return cmocka_run_group_tests_name("values of options", tests, NULL, NULL);
}
