/* Edits: which of them fit a text, and what the text is after them. */
#include "base/arena.h"
#include "base/str.h"
#include "text/edits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct row {
    const char *wanted; /* of "lamps"; NULL if the edits do not fit */
    uint32_t count;
    rl_edit edits[2];
} row;

static void applied_to_a_word(void **state) {
    (void)state;
    static const row rows[] = {
        {"lamps", 0, {{{0, 0}, {NULL, 0}}}},
        {"the lamps", 1, {{{0, 0}, {"the ", 4}}}},
        {"lamps!", 1, {{{5, 5}, {"!", 1}}}},
        {"lam", 1, {{{3, 5}, {NULL, 0}}}},
        {"", 1, {{{0, 5}, {NULL, 0}}}},
        {"dumps", 2, {{{0, 1}, {"d", 1}}, {{1, 2}, {"u", 1}}}}, /* one ends where the other begins */
        {"clamp", 2, {{{0, 0}, {"c", 1}}, {{4, 5}, {NULL, 0}}}},
        {"cramps", 2, {{{0, 0}, {"c", 1}}, {{0, 1}, {"r", 1}}}}, /* before a word and over its first letter */
        {"lamb!", 2, {{{3, 5}, {"b", 1}}, {{5, 5}, {"!", 1}}}},
        {NULL, 1, {{{2, 1}, {NULL, 0}}}},
        {NULL, 1, {{{5, 6}, {NULL, 0}}}},
        {NULL, 2, {{{0, 2}, {NULL, 0}}, {{1, 3}, {NULL, 0}}}},
        {NULL, 2, {{{3, 4}, {NULL, 0}}, {{0, 1}, {NULL, 0}}}},
        {NULL, 2, {{{2, 2}, {"a", 1}}, {{2, 2}, {"b", 1}}}}, /* two at one place: in which order? */
    };
    rl_arena arena = {0};
    for (uint32_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const row *r = &rows[i];
        reslint_str got = rl_edits_apply(&arena, RL_STR("lamps"), r->edits, r->count);
        if (rl_edits_fit(r->edits, r->count, 5) != (r->wanted != NULL)) fail_msg("row %u: fits?", i);
        if (!r->wanted != !got.ptr) fail_msg("row %u: applied?", i);
        if (r->wanted && !rl_is(got, r->wanted)) fail_msg("row %u: %.*s", i, (int)got.len, got.ptr);
    }
    rl_arena_free(&arena);
}

/* A text that would have 4 GB is refused before anything of it is read or reserved. */
static void too_long_together(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_edit one = {{0, 0}, {"x", UINT32_MAX - 5}};
    rl_edit two[] = {{{0, 1}, {"x", UINT32_MAX / 2}}, {{1, 2}, {"x", UINT32_MAX}}};
    assert_null(rl_edits_apply(&arena, RL_STR("lamps"), &one, 1).ptr);
    assert_null(rl_edits_apply(&arena, RL_STR("lamps"), two, 2).ptr);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(applied_to_a_word),
                                       cmocka_unit_test(too_long_together)};
    return cmocka_run_group_tests_name("edits", tests, NULL, NULL);
}
