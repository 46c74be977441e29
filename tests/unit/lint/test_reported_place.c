/* Places that a rule reports: inside the text of their node, on whole characters, or repaired. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "lint/pass.h"

static void places(void **state) {
    /* The text is a (0), é (1 and 2), “ (3 to 5), z (6). */
    static const struct {
        reslint_span in, wanted;
        bool good;
    } rows[] = {
        {{0, 7}, {0, 7}, true},  {{0, 0}, {0, 0}, true},  {{7, 7}, {7, 7}, true},  {{1, 3}, {1, 3}, true},
        {{6, 7}, {6, 7}, true},  {{3, 6}, {3, 6}, true},  {{0, 8}, {0, 7}, false}, {{8, 9}, {7, 7}, false},
        {{3, 1}, {1, 1}, false}, {{2, 3}, {1, 3}, false}, {{1, 2}, {1, 3}, false}, {{4, 5}, {3, 6}, false},
        {{2, 2}, {1, 1}, false}, {{5, 5}, {3, 3}, false}, {{5, 9}, {3, 7}, false}, {{0, 4}, {0, 6}, false}};
    reslint_node node = {.text = RL_STR("aé“z")};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_place place = {&node, rows[i].in};
        bool good = rl_place_check(&place);
        if (good != rows[i].good || place.in.begin != rows[i].wanted.begin ||
            place.in.end != rows[i].wanted.end)
            fail_msg("row %zu: %u to %u", i, place.in.begin, place.in.end);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(places)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
