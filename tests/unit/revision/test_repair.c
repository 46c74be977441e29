/* Repairing until nothing is left: rules that disagree do not keep it running, and only what was done is
 * counted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../rulefile/own_rules.h"
#include "api/reslint.h"
#include "base/str.h"
#include "revision/repair.h"

/* A pass that gives a fixed text for each text; "" stops, "!" cannot be read. */
typedef struct script {
    const char *from[8], *to[8];
    uint32_t passes;
} script;

static bool play(void *with, reslint_str text, reslint_str *after, uint32_t *made) {
    script *s = with;
    s->passes++;
    if (rl_is(text, "!")) return false;
    *made = 0;
    for (uint32_t i = 0; i < 8 && s->from[i]; i++)
        if (rl_is(text, s->from[i])) {
            *after = rl_str(s->to[i]);
            *made = 2;
        }
    return true;
}

static void assert_ends(script s, const char *want, uint32_t made, uint32_t passes) {
    rl_arena arena = {0};
    uint32_t got;
    reslint_str end = rl_repair(&arena, rl_str("a"), play, &s, &got);
    assert_int_equal(end.len, strlen(want));
    assert_memory_equal(end.ptr, want, end.len);
    assert_int_equal(got, made);
    assert_int_equal(s.passes, passes);
    rl_arena_free(&arena);
}

static void goes_on_while_there_is_something_to_do(void **state) {
    (void)state;
    assert_ends((script){.from = {NULL}}, "a", 0, 1);
    assert_ends((script){.from = {"a", "b"}, .to = {"b", "c"}}, "c", 4, 3);
}

static void ends_when_a_text_comes_back(void **state) {
    (void)state;
    assert_ends((script){.from = {"a", "b"}, .to = {"b", "a"}}, "b", 2, 2);
    assert_ends((script){.from = {"a"}, .to = {"a"}}, "a", 0, 1);
}

static void keeps_the_last_text_that_could_be_read(void **state) {
    (void)state;
    assert_ends((script){.from = {"a", "b"}, .to = {"b", "!"}}, "b", 2, 3);
    assert_ends((script){.from = {"a"}, .to = {"!"}}, "a", 0, 2);
}

static bool add_a_letter(void *with, reslint_str text, reslint_str *after, uint32_t *made) {
    rl_arena *arena = with;
    *after = rl_str(rl_format(arena, "%.*sa", (int)text.len, text.ptr));
    *made = 1;
    return true;
}

static void ends_at_a_bound(void **state) {
    (void)state;
    rl_arena arena = {0};
    uint32_t made;
    reslint_str end = rl_repair(&arena, rl_str("a"), add_a_letter, &arena, &made);
    assert_int_equal(end.len, made + 1);
    assert_in_range(made, 10, 100);
    rl_arena_free(&arena);
}

/* Two user rules that each write what the other takes out: neither is a repair. */
static void rules_that_disagree(void **state) {
    (void)state;
    static const char rules_text[] =
        "rules:\n"
        "- {id: our-a, summary: A., applicability: safe, swap: {lantern: lamp}}\n"
        "- {id: our-b, summary: B., applicability: safe, swap: {lamp: lantern}}\n";
    static const char text[] = "The General Assembly,\n\nNoting the lantern,\n\n1. Decides to meet.\n";
    reslint_error error = {0};
    reslint_engine *engine = engine_with("disagree", rules_text);
    reslint_document *document = reslint_document_new(engine, "a.md", text, sizeof text - 1, &error);
    uint32_t count;
    const reslint_finding *findings = reslint_document_lint(document, &count);
    assert_int_equal(count, 1);
    assert_string_equal(findings[0].rule, "our-a");
    assert_int_equal(findings[0].n_fixes, 0);
    reslint_repair done;
    reslint_document_repair(document, findings, count, false, &done);
    assert_int_equal(done.applied, 0);
    assert_null(done.document);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goes_on_while_there_is_something_to_do),
        cmocka_unit_test(ends_when_a_text_comes_back),
        cmocka_unit_test(keeps_the_last_text_that_could_be_read),
        cmocka_unit_test(ends_at_a_bound),
        cmocka_unit_test(rules_that_disagree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
