/* Findings before and after a repair: which are new, which only moved with the text, which the repair did not remove. */
#include "base/arena.h"
#include "base/str.h"
#include "revision/same_findings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static reslint_finding found(const char *rule, uint32_t begin, uint32_t end, reslint_severity severity) {
    return (reslint_finding){
        .rule = rule, .severity = severity, .range = {begin, end}, .message = "lamps", .location = "OP 1"};
}

static reslint_finding said(const char *rule, uint32_t begin, uint32_t end, const char *message,
                            const char *location) {
    reslint_finding finding = found(rule, begin, end, RESLINT_WARNING);
    finding.message = message;
    finding.location = location;
    return finding;
}

#define WARNING(rule, begin, end) found(rule, begin, end, RESLINT_WARNING)
#define ERROR(rule, begin, end)   found(rule, begin, end, RESLINT_ERROR)

typedef struct side {
    const reslint_finding *items;
    uint32_t len;
} side;
#define NONE ((side){NULL, 0})
#define SIDE(...)                                                                                            \
    ((side){(const reslint_finding[]){__VA_ARGS__},                                                          \
            sizeof((const reslint_finding[]){__VA_ARGS__}) / sizeof(reslint_finding)})

/* The edits replace the ten bytes from 100 on by `len`, and put three bytes in at 200. `mended`: the finding whose fix
 * the first of them is. `wanted`: "begin-end" in the old text for each trouble. */
static void expect_of(bool gently, side old, side fresh, uint32_t len, const reslint_finding *mended,
                      const char *wanted) {
    rl_arena arena = {0};
    rl_reading before = {.reported = old.items, .n_reported = old.len},
               after = {.reported = fresh.items, .n_reported = fresh.len};
    rl_made made[] = {{{100, 110}, len, mended}, {{200, 200}, 3, NULL}};
    rl_troubles troubles = {0};
    rl_compare_findings(&arena, &before, &after, made, 2, gently, &troubles);
    const char *got = "";
    for (uint32_t i = 0; i < troubles.len; i++)
        got =
            rl_format(&arena, "%s%s%u-%u", got, i ? " " : "", troubles.items[i].begin, troubles.items[i].end);
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

static void expect(side old, side fresh, uint32_t len, const char *wanted) {
    expect_of(false, old, fresh, len, NULL, wanted);
}

static void new_ones(void **state) {
    (void)state;
    expect(NONE, NONE, 5, "");
    expect(SIDE(WARNING("a", 10, 20)), NONE, 5, "");
    expect(NONE, SIDE(WARNING("a", 10, 20)), 5, "10-20");
    expect(NONE, SIDE(ERROR("a", 10, 20)), 5, "10-20");
    expect(NONE, SIDE(found("a", 10, 20, RESLINT_INFO)), 5, "");
    expect(SIDE(WARNING("a", 10, 20)), SIDE(WARNING("a", 10, 20)), 5, "");
    expect(SIDE(WARNING("a", 10, 20)), SIDE(WARNING("b", 10, 20)), 5, "10-20");
    expect(SIDE(WARNING("b", 10, 20)), SIDE(WARNING("a", 10, 20)), 5, "10-20");
    expect(SIDE(WARNING("a", 10, 20), WARNING("c", 10, 20)), SIDE(WARNING("b", 10, 20)), 5, "10-20");
    expect(SIDE(WARNING("c", 1, 2), WARNING("a", 10, 20), WARNING("b", 10, 20)),
           SIDE(WARNING("b", 10, 20), WARNING("a", 10, 20)), 5, "");
    /* it touches one of before, and is the same */
    expect(SIDE(said("a", 10, 20, "x", "OP 1")), SIDE(said("a", 20, 30, "y", "OP 2")), 5, "");
    expect(SIDE(said("a", 20, 30, "x", "OP 1")), SIDE(said("a", 10, 20, "y", "OP 2")), 5, "");
    expect(SIDE(said("a", 10, 20, "x", "OP 1")), SIDE(said("a", 21, 30, "y", "OP 2")), 5, "21-30");
    expect(SIDE(said("a", 21, 30, "x", "OP 1")), SIDE(said("a", 10, 20, "y", "OP 2")), 5, "10-20");
    /* or says the same of the same place */
    expect(SIDE(said("a", 10, 20, "x", "OP 1")), SIDE(said("a", 40, 50, "x", "OP 1")), 5, "");
    expect(SIDE(said("a", 10, 20, "x", "OP 1")), SIDE(said("a", 40, 50, "x", "OP 2")), 5, "40-50");
    expect(SIDE(said("a", 10, 20, "x", "OP 1")), SIDE(said("a", 40, 50, "y", "OP 1")), 5, "40-50");
}

/* Ten bytes become `len`; three come in at 200. */
static void moved(void **state) {
    (void)state;
    expect(SIDE(said("a", 150, 160, "x", "1")), SIDE(said("a", 145, 155, "y", "2")), 5, "");
    expect(SIDE(said("a", 150, 160, "x", "1")), SIDE(said("a", 139, 144, "y", "2")), 5, "144-149");
    expect(SIDE(said("a", 150, 160, "x", "1")), SIDE(said("a", 165, 170, "y", "2")), 20, "");
    expect(SIDE(said("a", 150, 160, "x", "1")), SIDE(said("a", 171, 175, "y", "2")), 20, "161-165");
    expect(NONE, SIDE(WARNING("a", 250, 260)), 10, "247-257");
    expect(NONE, SIDE(WARNING("a", 250, 260)), 5, "252-262");
    expect(NONE, SIDE(WARNING("a", 250, 260)), 0, "257-267");
    /* inside of what was put in: where that is */
    expect(NONE, SIDE(WARNING("a", 103, 105)), 20, "100-110");
    expect(NONE, SIDE(WARNING("a", 100, 120)), 20, "100-110");
    expect(NONE, SIDE(WARNING("a", 120, 130)), 20, "100-120");
    expect(NONE, SIDE(WARNING("a", 121, 130)), 20, "111-120");
    expect(NONE, SIDE(WARNING("a", 201, 202)), 10, "200-200");
    expect(NONE, SIDE(WARNING("a", 90, 105)), 20, "90-110");
}

/* The finding whose fix was made must be gone. */
static void mended(void **state) {
    (void)state;
    reslint_finding it = said("a", 95, 115, "x", "OP 1");
    side old = SIDE(said("a", 95, 115, "x", "OP 1"));
    expect_of(false, old, NONE, 10, &it, "");
    expect_of(false, old, SIDE(said("a", 95, 115, "x", "OP 1")), 10, &it, "100-110");
    expect_of(false, old, SIDE(said("a", 95, 115, "y", "OP 1")), 10, &it, "");
    expect_of(false, old, SIDE(said("a", 115, 120, "x", "OP 1")), 10, &it, "100-110");
    expect_of(false, old, SIDE(said("a", 116, 120, "x", "OP 1")), 10, &it, "");
    expect_of(false, old, SIDE(said("b", 95, 115, "x", "OP 1")), 10, &it, "95-115");
    expect_of(false, old, SIDE(said("a", 10, 20, "x", "OP 1"), said("a", 99, 100, "x", "OP 1")), 10, &it,
              "100-110");
}

/* A fix that a person looks at may bring warnings, and an error of its rule may move on. */
static void gently(void **state) {
    (void)state;
    expect_of(true, NONE, SIDE(WARNING("a", 10, 20)), 5, NULL, "");
    expect_of(true, NONE, SIDE(ERROR("a", 10, 20)), 5, NULL, "10-20");
    expect_of(true, SIDE(said("a", 50, 60, "x", "OP 1")), SIDE(ERROR("a", 10, 20)), 5, NULL, "");
    expect_of(true, SIDE(said("a", 50, 60, "x", "OP 1")), SIDE(ERROR("a", 10, 20), ERROR("a", 30, 40)), 5,
              NULL, "10-20 30-40");
    expect_of(true, SIDE(said("b", 50, 60, "x", "OP 1")), SIDE(ERROR("a", 10, 20)), 5, NULL, "10-20");
    expect_of(false, SIDE(said("a", 50, 60, "x", "OP 1")), SIDE(ERROR("a", 10, 20)), 5, NULL, "10-20");
}

/* A rule that reported ten may have held others back. */
static void many(void **state) {
    (void)state;
    reslint_finding ten[10], hundreds[200];
    for (uint32_t i = 0; i < 10; i++) ten[i] = said("a", 300 + 10 * i, 305 + 10 * i, "x", "OP 1");
    expect((side){ten, 10}, SIDE(said("a", 10, 20, "y", "OP 2")), 5, "");
    expect((side){ten, 9}, SIDE(said("a", 10, 20, "y", "OP 2")), 5, "10-20");
    for (uint32_t i = 0; i < 200; i++) hundreds[i] = said("b", 300 + 10 * i, 305 + 10 * i, "x", "OP 1");
    rl_arena arena = {0};
    rl_reading before = {0}, after = {.reported = hundreds, .n_reported = 200};
    rl_troubles troubles = {0};
    rl_compare_findings(&arena, &before, &after, NULL, 0, false, &troubles);
    assert_int_equal(troubles.len, 101); /* a hundred, and then all of it */
    assert_int_equal(troubles.items[100].begin, 0);
    assert_int_equal(troubles.items[100].end, UINT32_MAX);
    after.n_reported = 99;
    troubles = (rl_troubles){0};
    rl_compare_findings(&arena, &before, &after, NULL, 0, false, &troubles);
    assert_int_equal(troubles.len, 99);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(new_ones), cmocka_unit_test(moved),
                                       cmocka_unit_test(mended), cmocka_unit_test(gently),
                                       cmocka_unit_test(many)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
