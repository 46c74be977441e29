/* Queries over trees: what they find, within which span, what they ask of their
 * captures, what is wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/str.h"
#include "syntax/tree_query.h"

#include <stdio.h>

static const char draft[] = "The General Assembly,\n\nRecalling it,\n\n1. "
                            "Welcomes *the lamps*;\n\n2. Asks for oil;\n\n"
                            "3. Ends.\n";

typedef struct seen {
    char out[300];
    uint32_t stop_after, matches;
} seen;

/* "0:paragraph=Recalling it," for each capture: its number in the query, its
 * node and its bytes. */
static bool visit(void *data, const rl_query_match *match) {
    seen *s = data;
    for (uint32_t i = 0; i < match->n_captures; i++) {
        const rl_query_capture *c = &match->captures[i];
        size_t used = strlen(s->out);
        reslint_str bytes = rl_trim(rl_slice(rl_str(draft), c->source.begin, c->source.end));
        snprintf(s->out + used, sizeof s->out - used, "%s%u:%s=%.*s", used ? " " : "", c->capture, c->element,
                 (int)bytes.len, bytes.ptr);
    }
    return ++s->matches != s->stop_after;
}

static void finds(const char *text, reslint_span within, uint32_t stop_after, const char *wanted) {
    rl_query_error error;
    seen s = {.stop_after = stop_after};
    rl_tree *tree = rl_tree_parse(rl_str(draft), NULL);
    rl_query *query = rl_query_new(rl_str(text), &error);
    if (!query) fail_msg("refused: %s", text);
    assert_true(rl_query_run(query, tree, within, visit, &s));
    assert_string_equal(s.out, wanted);
    rl_query_free(query);
    rl_tree_free(tree);
}

static uint32_t at(const char *words) {
    return rl_find(rl_str(draft), words, 0);
}

static void matches(void **state) {
    (void)state;
    const reslint_span all = {0, sizeof draft - 1};
    finds("(label) @l", all, 0, "0:label=1. 0:label=2. 0:label=3.");
    finds("(label) @l", all, 1, "0:label=1.");
    finds("(label) @l", all, 2, "0:label=1. 0:label=2.");
    finds("(emphasis) @e", all, 0, "0:emphasis=*the lamps*");
    finds("(numbered_paragraph (label) @l (emphasis) @e)", all, 0, "0:label=1. 1:emphasis=*the lamps*");
    finds("(strong) @s", all, 0, "");
    /* only what lies within */
    finds("(label) @l", (reslint_span){at("2."), at("2.") + 2}, 0, "0:label=2.");
    finds("(label) @l", (reslint_span){at("2.") + 1, at("3.") + 2}, 0, "0:label=3.");
    finds("(label) @l", (reslint_span){at("1."), at("2.") + 1}, 0, "0:label=1.");
    finds("(emphasis) @e", (reslint_span){at("*the"), at(";")}, 0, "0:emphasis=*the lamps*");
    finds("(emphasis) @e", (reslint_span){at("*the"), at(";") - 1}, 0, "");
    finds("(emphasis) @e", (reslint_span){at("*the") + 1, at(";")}, 0, "");
}

static void steps_of_predicates(void **state) {
    (void)state;
    rl_query_error error;
    rl_query *query =
        rl_query_new(RL_STR("(organ_line) @o ((label) @l (#eq? @l \"x y\") (#seen? @l))"), &error);
    assert_non_null(query);
    assert_int_equal(rl_query_pattern_count(query), 2);
    assert_int_equal(rl_query_capture_count(query), 2);
    assert_true(rl_is(rl_query_capture_name(query, 0), "o"));
    assert_true(rl_is(rl_query_capture_name(query, 1), "l"));
    assert_int_equal(rl_query_step_count(query, 0), 0);
    assert_int_equal(rl_query_step_count(query, 1), 7);
    rl_query_step name = rl_query_step_at(query, 1, 0), capture = rl_query_step_at(query, 1, 1),
                  text = rl_query_step_at(query, 1, 2);
    assert_int_equal(name.kind, RL_STEP_TEXT);
    assert_true(rl_is(name.text, "eq?"));
    assert_int_equal(capture.kind, RL_STEP_CAPTURE);
    assert_int_equal(capture.capture, 1);
    assert_int_equal(text.kind, RL_STEP_TEXT);
    assert_true(rl_is(text.text, "x y"));
    assert_int_equal(rl_query_step_at(query, 1, 3).kind, RL_STEP_DONE);
    assert_true(rl_is(rl_query_step_at(query, 1, 4).text, "seen?"));
    assert_int_equal(rl_query_step_at(query, 1, 5).capture, 1);
    assert_int_equal(rl_query_step_at(query, 1, 6).kind, RL_STEP_DONE);
    assert_int_equal(rl_query_step_at(query, 1, 7).kind, RL_STEP_DONE);
    assert_int_equal(rl_query_step_at(query, 0, 0).kind, RL_STEP_DONE);
    rl_query_free(query);
}

/* What is wrong, where, and the word there. */
static void wrong(const char *text, rl_query_fault fault, uint32_t offset, const char *name) {
    rl_query_error error = {RL_QUERY_SYNTAX, 999, {"", 0}};
    rl_query *query = rl_query_new(rl_str(text), &error);
    if (query) fail_msg("accepted: %s", text);
    if (error.fault != fault || error.offset != offset || !rl_is(error.name, name))
        fail_msg("%s: fault %d at %u, %.*s", text, (int)error.fault, (unsigned)error.offset,
                 (int)error.name.len, error.name.ptr);
}

static void faults(void **state) {
    (void)state;
    wrong("(lable) @l", RL_QUERY_NODE, 1, "lable");
    wrong("(document (lable_2.x-y) @l)", RL_QUERY_NODE, 11, "lable_2.x-y");
    wrong("(document name: (label))", RL_QUERY_FIELD, 10, "name");
    wrong("((label) @l (#eq? @m \"x\"))", RL_QUERY_CAPTURE, 19, "m");
    wrong("(label (document))", RL_QUERY_NEVER, 7, "");
    wrong("(label", RL_QUERY_SYNTAX, 6, "");
    wrong("(label))", RL_QUERY_SYNTAX, 7, "");
    wrong("(document (point)+ @many)", RL_QUERY_REPEATS, 19, "many");
    wrong("(label) @one (document (point)* @many)", RL_QUERY_REPEATS, 32, "many");
    wrong("(document [(paragraph) (point) @b]* (title) @a)", RL_QUERY_REPEATS, 31, "b");
}

static void nearest_names(void **state) {
    (void)state;
    rl_arena arena = {0};
    assert_string_equal(rl_query_nearest(&arena, RL_STR("lable"), RL_QUERY_NODE), "label");
    assert_string_equal(rl_query_nearest(&arena, RL_STR("numbered_paragrap"), RL_QUERY_NODE),
                        "numbered_paragraph");
    assert_null(rl_query_nearest(&arena, RL_STR("zzzzzzzzzz"), RL_QUERY_NODE));
    rl_arena_free(&arena);
}

static bool count(void *data, const rl_query_match *match) {
    (void)match;
    ++*(uint32_t *)data;
    return true;
}

/* A query with more matches than anyone reads stops, and says so. */
static void endless_matches(void **state) {
    (void)state;
    enum { PATTERNS = 25, LINES = 4001 };
    rl_arena arena = {0};
    rl_query_error error;
    char *text = rl_alloc(&arena, 5 * LINES + 1);
    const char *patterns = "";
    uint32_t found = 0;
    for (uint32_t i = 0; i < PATTERNS; i++) patterns = rl_format(&arena, "%s (emphasis) @e", patterns);
    for (uint32_t i = 0; i < LINES; i++) memcpy(text + (size_t)5 * i, "*a* \n", 5);
    reslint_str source = {text, 5 * LINES};
    rl_tree *tree = rl_tree_parse(source, NULL);
    rl_query *query = rl_query_new(rl_str(patterns), &error);
    assert_false(rl_query_run(query, tree, (reslint_span){0, source.len}, count, &found));
    assert_int_equal(found, 100 * 1000);
    rl_query_free(query);
    rl_tree_free(tree);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(matches),       cmocka_unit_test(steps_of_predicates), cmocka_unit_test(faults),
        cmocka_unit_test(nearest_names), cmocka_unit_test(endless_matches),
    };
    return cmocka_run_group_tests_name("tree queries", tests, NULL, NULL);
}
