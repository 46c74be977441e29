/* Numbers in the margin: what evidence is enough, how they rise, and on which side they may be. */
#include "base/arena.h"
#include "base/str.h"
#include "text/asides.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The numbers of the margin; "/" ends a line of `text`, "_" is a tab. */
static void numbers(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_asides taken = {0}, out = {0};
    char *lines = rl_copy(&arena, text, strlen(text));
    for (char *c = lines; *c; c++) *c = (char)(*c == '/' ? '\n' : *c == '_' ? '\t' : *c);
    rl_margins_find(rl_str(lines), &taken, &arena, &out);
    const char *got = "";
    for (uint32_t i = 0; i < out.len; i++) {
        reslint_span at = out.items[i].at;
        got = rl_format(&arena, "%s%s%.*s", got, i ? " " : "", (int)(at.end - at.begin), lines + at.begin);
    }
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", text, wanted, got);
    rl_arena_free(&arena);
}

static void margins(void **state) {
    (void)state;
    numbers("1 the lamps/2 of the valley/3 burn at/4 night", "1 2 3 4");
    numbers("1 the lamps/2 of the valley/3 burn at", "");
    numbers("1 The lamps/2 Of the valley/3 Burn at/4 Night", "");
    numbers("1 the lamps/2 of the valley/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 the lamps/2 Of the valley/3 Burn at/4 Night", "");
    numbers("1 2. Requests/2 3. Decides/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 2) Requests/2 3) Decides/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 123. Requests/2 12. Decides/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 1234. Requests/2 1235. Decides/3 burn at/4 Night", "");
    numbers("1 2.Requests/2 3.Decides/3 burn at/4 Night", "");
    numbers("1 2: Requests/2 3: Decides/3 burn at/4 Night", "");
    numbers("1 2 Requests/2 3 Decides/3 burn at/4 Night", "");
    numbers("1 2./2 3./3 burn at/4 Night", "");
    numbers("1 - Requests/2 - Decides/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 • Requests/2 • Decides/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 – Requests/2 – Decides/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 -Requests/2 -Decides/3 burn at/4 Night", "");
    numbers("1 –Requests/2 –Decides/3 burn at/4 Night", "");
    numbers("1 -/2 -/3 burn at/4 Night", "");
    numbers("1 (iv) Requests/2 (ii) Decides/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 (a/2 (b/3 burn at/4 Night", "");
    numbers("1 The General Assembly,/2 recalling/3 Burn at/4 Night", "1 2 3 4");
    numbers("1 The General Assembly/2 recalling/3 Burn at/4 Night", "");
    numbers("1 A General Assembly,/2 recalling/3 Burn at/4 Night", "");
    numbers(
        "1 The General Assembly of all the lamps of the valley and the mountains,/2 recalling/3 Burn at/4 Night",
        "");
    numbers("1 http://lamps/2 www.lamps/3 burn at/4 Night", "");
    numbers("  1 the lamps/ 2 of the valley/3 burn at/_4 night", "1 2 3 4");
    numbers("1: the lamps/2: of the valley/3: burn at/4: night", "1: 2: 3: 4:");
    numbers("1_the lamps/2_of the valley/3_burn at/4_night", "1 2 3 4");
    numbers("1the lamps/2of the valley/3burn at/4night", "");
    numbers("1. the lamps/2. of the valley/3. burn at/4. night", "");
    numbers("0 the lamps/1 of the valley/2 burn at/3 night", "");
    numbers("9997 the lamps/9998 of the valley/9999 burn at/10000 night", "");
    numbers("9996 the lamps/9997 of the valley/9998 burn at/9999 night", "9996 9997 9998 9999");
    numbers("1 the lamps/2 of the valley/4 burn at/5 night", "");
    numbers("1 the lamps/3 of the valley/5 burn at/7 night", "");
    numbers("4 the lamps/3 of the valley/2 burn at/1 night", "");
    numbers("1 the lamps/1 of the valley/1 burn at/1 night", "");
    numbers("1 the lamps//3 of the valley//5 burn at//7 night", "1 3 5 7");
    numbers("1 the lamps//2 of the valley//3 burn at//4 night", "1 2 3 4");
    numbers("1 the lamps/2/3 of the valley/4/5 Burn/6/7 Night", "1 2 3 4 5 6 7");
    numbers("1/2/3/4/5/6", "");
    numbers("One/of/the/lamps/5 of the valley/one/of/the/lamps/10 burns at", "5 10");
    numbers("One/of/the/lamps/5 Of the valley/one/of/the/lamps/10 Burns at", "");
    numbers("One/of/the/lamps/5 of the valley/one/of/the/lamps/of/11 burns at", "5 11");
    numbers("One/of/the/lamps/6 of the valley/one/of/the/lamps/11 burns at", "6 11");
    numbers("One/of/the/lamps/5 of the valley/one/of/the/lamps/10 burns at/a/b/c/d/e/f/g/h/i/j/k/l", "5 10");
    numbers("One/of/the/lamps/5 of the valley/one/of/the/lamps/10 burns at/a/b/c/d/e/f/g/h/i/j", "5 10");
    numbers("a/b/c/d/e/f/g/h/1 the lamps/2 of the valley/3 burn at/4 night", "");
    numbers("a/b/c/d/e/f/1 the lamps/2 of the valley/3 burn at/4 night", "1 2 3 4");
    numbers("a/b/c/d/e/f/g/1 the lamps/2 of the valley/3 burn at/4 night", "");
    numbers("1 the lamps/2 of the valley/3 burn at/4 night/5 and day/1 one more/2 on this/3 page of/4 lamps",
            "1 2 3 4 5 1 2 3 4");
    numbers(
        "1 the lamps/2 of the valley/3 burn at/4 night/5 and day/A header/6 one more/7 on this/8 page of/9 lamps",
        "1 2 3 4 5 6 7 8 9");
    numbers(
        "1 the lamps/2 of the valley/3 burn at/4 night/5 and day/A header/Another/1 one more/2 on this/3 page of/4 lamps",
        "1 2 3 4 5 1 2 3 4");
    numbers("the lamps   1/of the valley   2/burn at   3/night   4", "1 2 3 4");
    numbers("the lamps 1/of the valley 2/burn at 3/night 4", "");
    numbers("the lamps_1/of the valley_2/burn at_3/night_4", "1 2 3 4");
    numbers("the lamps  1  /of the valley  2/burn at  3/night  4", "1 2 3 4");
    numbers("the lamps  1/of the valley  2/burn at  3", "");
    numbers("The lamps  1/of the valley  2/burn at  3/night  10000", "");
    numbers("   1/of the valley  2/   3/night  4", "1 2 3 4");
    numbers("the lamps  9996/of the valley  9997/burn at  9998/night  9999", "9996 9997 9998 9999");
    numbers("the lamps  9997/of the valley  9998/burn at  9999/night  10000", "");
    numbers(
        "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z/a/b/c/the lamps  1/of the valley  2/burn at  3/night  4",
        "");
    numbers("One/of/the/lamps/5 of the valley/one/of/the/lamps/10 burns at/a/b/c/d/e/f/g/h/i/j/k/l/m/n",
            "5 10");
    numbers("One/of/the/lamps/5 of the valley/one/of/the/lamps/10 burns at/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o",
            "");
    numbers("One/of/the/lamps/5 The General Assembly,/one/of/the/lamps/10 burns at", "5 10");
    numbers("One/of/the/lamps/5 The lamps/one/of/the/lamps/10 burns at/one/of/the/lamps/15 Burns", "5 10 15");
    numbers("One/of/the/lamps/11 of the valley/one/of/the/lamps/of/the/oil/and/all/22 burns at", "");
    numbers("a/b/c/1 the lamps/2 of the valley/3 burn at/4 night/5 and/the/lamps/of/the/old/town/6 burn",
            "1 2 3 4 5 6");
    numbers("the lamps/of the valley/3 lamps/and 4/in 5/of 6", "");
}

/* What is taken already (settings, code) is not searched, and what is found comes in between it. */
static void beside_what_is_taken(void **state) {
    (void)state;
    rl_arena arena = {0};
    static const char text[] = "x\n1 the lamps\n2 of the\n9 taken\n3 valley and\n4 of oil\n";
    uint32_t begin = (uint32_t)(strstr(text, "9 ") - text), end = begin + 8;
    rl_aside first = {{0, 1}, {0, 2}, RL_ASIDE_LINES}, second = {{begin, end}, {begin, end}, RL_ASIDE_LINES};
    rl_asides taken = {0}, out = {0};
    *(rl_aside *)rl_push(&arena, &taken) = first;
    *(rl_aside *)rl_push(&arena, &taken) = second;
    *(rl_aside *)rl_push(&arena, &out) = first;
    *(rl_aside *)rl_push(&arena, &out) = second;
    rl_margins_find(RL_STR(text), &taken, &arena, &out);
    const char *got = "";
    for (uint32_t i = 0; i < out.len; i++) got = rl_format(&arena, "%s%c", got, text[out.items[i].at.begin]);
    assert_string_equal(got, "x12934");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(margins), cmocka_unit_test(beside_what_is_taken)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
