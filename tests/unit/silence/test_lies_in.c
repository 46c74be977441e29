/* Which locations a place of the configuration holds: everything in it, and nothing that only begins like it. */
#include "base/str.h"
#include "silence/own_findings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *location, *place;
    bool lies;
} rows[] = {
    {"OP 5", "OP 5", true},
    {"OP 5", "op 5", true},
    {"OP 5 (b)", "OP 5", true},
    {"OP 5 (b) (ii)", "OP 5 (b)", true},
    {"OP 5, chapeau", "OP 5", true},
    {"OP 8 (numbered 7)", "OP 8", true},
    {"OP 5 b)", "OP 5", true},
    {"OP 5 b) ii)", "OP 5", true},
    {"OP 5 a. 1)", "OP 5", true},
    {"clause 5 a.", "clause 5", true},
    {"OP 5 bis", "OP 5", false},
    {"OP 5 bis (b)", "OP 5", false},
    {"OP 5 bis b)", "OP 5", false},
    {"OP 55", "OP 5", false},
    {"OP 5", "OP 5 (b)", false},
    {"OP 5 (b)", "OP 5 (c)", false},
    {"OP 5.b)", "OP 5", false},
    {"OP 5b)", "OP 5", false},
    {"OP 5 ", "OP 5", false},
    {"OP 5  b)", "OP 5", false},
    {"PP 5", "OP 5", false},
    {"draft resolution I, OP 5", "draft resolution I", true},
    {"draft resolution II, OP 5", "draft resolution I", false},
    {"annex, paragraph 3", "annex", true},
    {"title", "", false},
};

static void places(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_own_lies_in(rl_str(rows[i].location), rl_str(rows[i].place)) != rows[i].lies)
            fail_msg("%s in %s: %d", rows[i].location, rows[i].place, !rows[i].lies);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(places)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
