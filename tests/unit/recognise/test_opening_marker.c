/* Also and further put into an opening phrase and taken out, and which form of a verb a word is. */
#include "opened.h"
#include "recognise/opening/opening_marker.h"

/* The opening is all of `text`, and `marker` a word of it, or "" for none. */
static void expect_bare(const char *text, const char *marker, const char *wanted) {
    rl_arena arena = {0};
    uint32_t at = *marker ? rl_find(rl_str(text), marker, 0) : 0;
    assert_int_not_equal(at, UINT32_MAX);
    reslint_span whole = {0, (uint32_t)strlen(text)}, word = {at, at + (uint32_t)strlen(marker)};
    reslint_str got = rl_opening_bare(rl_str(text), whole, word, &arena);
    if (!rl_is(got, wanted)) fail_msg("%s: %.*s", text, (int)got.len, got.ptr);
    rl_arena_free(&arena);
}

static void bare(void **state) {
    (void)state;
    expect_bare("Also requests", "Also", "requests");
    expect_bare("Requests further", "further", "Requests");
    expect_bare("Noting also with concern", "also", "Noting with concern");
    expect_bare("Requests", "", "Requests");
    expect_bare("Also", "Also", "");
}

static void expect_with(const char *text, uint32_t part, uint32_t marker, const char *wanted) {
    rl_arena arena = {0};
    reslint_str got = rl_opening_with(rl_str(text), part, marker, &arena);
    if (!rl_is(got, wanted)) fail_msg("%s: %.*s", text, (int)got.len, got.ptr);
    rl_arena_free(&arena);
}

static void with_markers(void **state) {
    (void)state;
    const uint32_t pp = RESLINT_OPENING_PREAMBULAR, op = RESLINT_OPENING_OPERATIVE;
    expect_with("requests", op, RESLINT_ALSO, "Also requests");
    expect_with("Requests", op, RESLINT_FURTHER, "Further requests");
    expect_with("requests", op, RESLINT_PLAIN, "Requests");
    expect_with("Calls upon", op, RESLINT_ALSO, "Also calls upon");
    expect_with("recalling", pp, RESLINT_ALSO, "Recalling also");
    expect_with("Recalling", pp, RESLINT_PLAIN, "Recalling");
    expect_with("having considered", pp, RESLINT_FURTHER, "Having further considered");
    expect_with("Expressing its concern", pp, RESLINT_ALSO, "Expressing also its concern");
    expect_with("Noting with concern", pp, RESLINT_ALSO, "Noting with concern also");
    expect_with("Élan", pp, RESLINT_PLAIN, "Élan");
    expect_with("", pp, RESLINT_ALSO, "");
    expect_with("", op, RESLINT_ALSO, "");
}

static void forms(void **state) {
    (void)state;
    assert_int_equal(rl_opening_form_of(RL_STR("recalling")), RESLINT_OPENING_PREAMBULAR);
    assert_int_equal(rl_opening_form_of(RL_STR("Recalling")), RESLINT_OPENING_PREAMBULAR);
    assert_int_equal(rl_opening_form_of(RL_STR("requesting")), RESLINT_OPENING_PREAMBULAR);
    assert_int_equal(rl_opening_form_of(RL_STR("recalls")), RESLINT_OPENING_OPERATIVE);
    assert_int_equal(rl_opening_form_of(RL_STR("Requests")), RESLINT_OPENING_OPERATIVE);
    assert_int_equal(rl_opening_form_of(RL_STR("lamps")), RESLINT_OPENING_NONE);
    assert_int_equal(rl_opening_form_of(RL_STR("lamping")), RESLINT_OPENING_NONE);
    assert_int_equal(rl_opening_form_of(RL_STR("recall")), RESLINT_OPENING_NONE);
    assert_int_equal(rl_opening_form_of(RL_STR("concerned")), RESLINT_OPENING_NONE);
    assert_int_equal(rl_opening_form_of(RL_STR("ing")), RESLINT_OPENING_NONE);
    assert_int_equal(rl_opening_form_of(RL_STR("")), RESLINT_OPENING_NONE);
    assert_int_equal(rl_opening_form_of(RL_STR("recallingrecallingrecallingrecallingreca")),
                     RESLINT_OPENING_NONE);
}

static void third_persons(void **state) {
    (void)state;
    rl_arena arena = {0};
    assert_true(rl_is(rl_opening_third_person(RL_STR("condemn"), &arena), "condemns"));
    assert_true(rl_is(rl_opening_third_person(RL_STR("Request"), &arena), "requests"));
    assert_true(rl_is(rl_opening_third_person(RL_STR("lamp"), &arena), ""));
    assert_true(rl_is(rl_opening_third_person(RL_STR(""), &arena), ""));
    assert_true(
        rl_is(rl_opening_third_person(RL_STR("condemncondemncondemncondemncondemncondemn"), &arena), ""));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(bare), cmocka_unit_test(with_markers),
                                       cmocka_unit_test(forms), cmocka_unit_test(third_persons)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
