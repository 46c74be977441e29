/* Two readings of a text, before and after a repair: what counts as the same, and where something else is seen. */
#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"
#include "revision/same_findings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static reslint_engine *engine;

static int start(void **state) {
    (void)state;
    reslint_settings settings = {.pack_folder = RESLINT_PACK_FOLDER, .no_config = true};
    reslint_error error;
    engine = reslint_engine_new(&settings, &error);
    return engine ? 0 : -1;
}

static int stop(void **state) {
    (void)state;
    reslint_engine_free(engine);
    return 0;
}

/* "/" ends a line. */
static reslint_document *read(rl_arena *arena, const char *text) {
    reslint_error error;
    char *lines = rl_copy(arena, text, strlen(text));
    for (char *c = lines; *c; c++)
        if (*c == '/') *c = '\n';
    return reslint_document_new(engine, "d.md", lines, strlen(lines), &error);
}

/* The two differ in one stretch, which is the edit; `wanted`: the places that read differently, "begin-end" in the old
 * text, or "". */
static void expect_of(bool gently, const char *old, const char *fresh, const char *wanted) {
    rl_arena arena = {0};
    reslint_document *a = read(&arena, old), *b = read(&arena, fresh);
    rl_reading before = {reslint_document_text(a), reslint_document_root(a), NULL, 0},
               after = {reslint_document_text(b), reslint_document_root(b), NULL, 0};
    uint32_t x = before.text.len, y = after.text.len, begin = 0, tail = 0;
    while (begin < x && begin < y && old[begin] == fresh[begin]) begin++;
    while (tail < x - begin && tail < y - begin && old[x - tail - 1] == fresh[y - tail - 1]) tail++;
    rl_made made = {{begin, x - tail}, y - tail - begin, NULL};
    rl_troubles troubles = {0};
    rl_compare_readings(&arena, &before, &after, &made, 1, gently, &troubles);
    const char *got = "";
    for (uint32_t i = 0; i < troubles.len; i++) {
        reslint_span at = troubles.items[i];
        if (at.end > x) at.end = x;
        got = rl_format(&arena, "%s%s%.*s", got, i ? " | " : "", (int)(at.end - at.begin), old + at.begin);
    }
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n%s\n  wanted: %s\n  got:    %s", old, fresh, wanted, got);
    reslint_document_free(a);
    reslint_document_free(b);
    rl_arena_free(&arena);
}

static void expect(const char *old, const char *fresh, const char *wanted) {
    expect_of(false, old, fresh, wanted);
}

#define TOP "*The General Assembly*,//*Recalling* the lamps,//"
#define END "//9. *Decides* to go on."

/* The repair changes a word, and the text reads as before. */
static void the_same(void **state) {
    (void)state;
    expect(TOP "1. *Urges* all;" END, TOP "1. *Urges* some;" END, "");
    expect(TOP "1. *Urges* all;" END, TOP "1. *Urges* all." END, "");
    expect(TOP "1. *Urges* all;" END, TOP "1. *Invites* all;" END, "");
    expect(TOP "1. *Urges* all;" END, TOP "2. *Urges* all;" END, "");
    expect(TOP "1. *Urges* a*b all;" END, TOP "1. *Urges* ab all;" END, "");
    expect(TOP "1. *Urges* all *of* them;" END, TOP "1. *Urges* all of them;" END, "");
    expect(TOP "1. *Urges* all[^1];" END "//[^1]: Note.", TOP "1. *Urges* some[^1];" END "//[^1]: Note.", "");
    expect("", "", "");
}

/* It adds or takes away a block, or makes another of one. */
static void other_blocks(void **state) {
    (void)state;
    expect(TOP "1. *Urges* all;" END, TOP "1. *Urges* all;//2. *Notes* it;" END,
           "*Recalling* the lamps,//1. *Urges* all;//9. *Decides* to go on.");
    expect(TOP "1. *Urges* all;//2. *Notes* it;" END, TOP "1. *Urges* all;" END,
           "1. *Urges* all;//2. *Notes* it;" END);
    expect(TOP "1. *Urges* all;" END, TOP "(a) *Urges* all;" END, TOP "1. *Urges* all;" END);
    expect(TOP "1. *Urges* all:/   (a) light;" END, TOP "1. *Urges* all:/   light;" END,
           TOP "1. *Urges* all:/   (a) light;");
    expect(TOP "1. *Urges* all;" END, TOP "1. all;" END, TOP "1. *Urges* all;" END);
    expect(TOP "1. *Urges* all[^1];" END "//[^1]: Note.", TOP "1. *Urges* all;" END "//[^1]: Note.",
           TOP "1. *Urges* all[^1];" END);
    expect(TOP "1. *Urges* all;" END, TOP "1. *Urges* a*b all;" END, TOP "1. *Urges* all;" END);
    expect(TOP "1. *Urges* all;" END, TOP "1. *Urges* **all**;" END, TOP "1. *Urges* all;" END);
    expect(TOP "1. *Urges* all;" END, "*The Security Council*,//*Recalling* the lamps,//1. *Urges* all;" END,
           TOP "1. *Urges* all;" END);
}

/* A repair that changes no word brings an error at `at`; `wanted`: what of the text is then in doubt. */
static void expect_around(const char *text, const char *at, const char *wanted) {
    rl_arena arena = {0};
    reslint_document *document = read(&arena, text);
    reslint_str read_text = reslint_document_text(document);
    uint32_t begin = (uint32_t)(strstr(text, at) - text);
    const reslint_finding error = {.rule = "lamps",
                                   .severity = RESLINT_ERROR,
                                   .range = {begin, begin + 1},
                                   .message = "lamps",
                                   .location = "OP 1"};
    rl_reading before = {read_text, reslint_document_root(document), NULL, 0}, after = before;
    after.reported = &error;
    after.n_reported = 1;
    rl_made made = {{0, 0}, 0, NULL};
    rl_troubles troubles = {0};
    rl_compare_readings(&arena, &before, &after, &made, 1, false, &troubles);
    assert_int_equal(troubles.len, 1);
    reslint_str got = rl_slice(rl_str(text), troubles.items[0].begin, troubles.items[0].end);
    if (!rl_is(got, wanted)) fail_msg("%s\n  wanted: %s\n  got:    %.*s", at, wanted, (int)got.len, got.ptr);
    reslint_document_free(document);
    rl_arena_free(&arena);
}

#define ANNEXED TOP "1. *Urges* all;//2. *Decides* so.//Annex//Lamps//1. Light is good.//2. Oil is better."

/* The block with the error, two before it and one after it; never the whole annex. */
static void around_an_error(void **state) {
    (void)state;
    expect_around(ANNEXED, "Urges", TOP "1. *Urges* all;//2. *Decides* so.");
    expect_around(ANNEXED, "1. *Urges", TOP "1. *Urges* all;//2. *Decides* so.");
    expect_around(ANNEXED, "General", "*The General Assembly*,//*Recalling* the lamps,");
    expect_around(ANNEXED, "2. Oil", "Lamps//1. Light is good.//2. Oil is better.");
    expect_around(ANNEXED, "better", "Lamps//1. Light is good.//2. Oil is better.");
    expect_around(ANNEXED, "good", "Annex//Lamps//1. Light is good.//2. Oil is better.");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(around_an_error, start, stop),
                                       cmocka_unit_test_setup_teardown(the_same, start, stop),
                                       cmocka_unit_test_setup_teardown(other_blocks, start, stop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
