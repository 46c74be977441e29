/* The table of a pack that is in memory: what is wrong with it, and with the queries that it brings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "packs/pack_queries.h"
#include "packs/packs.h"
#include "reslint/query.h"

static const reslint_rule one_rule = {.id = "a-rule"};
static reslint_pack_rule endless[4097];

static void judged(void **state) {
    (void)state;
    static const reslint_pack_rule none[] = {{NULL, NULL, NULL}};
    char longest[65];
    memset(longest, 'a', 64);
    longest[64] = '\0';
    for (uint32_t i = 0; i < 4097; i++) endless[i].rule = &one_rule;
    enum { MAJOR = RESLINT_ABI_MAJOR, MINOR = RESLINT_ABI_MINOR };
    const struct {
        reslint_pack pack;
        const char *message; /* part of it; NULL: it is good */
    } rows[] = {
        {{MAJOR, MINOR, "ours", "1", none, NULL}, NULL},
        {{MAJOR, 0, "ours", "1", none, NULL}, NULL},
        {{MAJOR + 1, MINOR, "ours", "1", none, NULL}, "Rebuild the pack."},
        {{MAJOR - 1, 0, "ours", "1", none, NULL}, "Rebuild the pack."},
        {{MAJOR, MINOR + 1, "ours", "1", none, NULL}, "Update reslint."},
        {{MAJOR, MINOR, NULL, "1", none, NULL}, "The pack has no name."},
        {{MAJOR, MINOR, "", "1", none, NULL}, "The pack has no name."},
        {{MAJOR, MINOR, longest, "1", none, NULL}, "The pack has no name."},
        {{MAJOR, MINOR, longest + 1, "1", none, NULL}, NULL},
        {{MAJOR, MINOR, "ours", NULL, none, NULL}, "The pack ours has no version."},
        {{MAJOR, MINOR, "ours", "1", NULL, NULL}, "The pack ours has no table of rules."},
        {{MAJOR, MINOR, "ours", "1", endless, NULL}, "The pack ours has a table of rules without end."},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_error error = {0};
        bool good = rl_pack_judge(&rows[i].pack, "p.so", &error);
        if (good != !rows[i].message) fail_msg("row %zu: %s", i, error.message);
        if (good) continue;
        assert_string_equal(error.path, "p.so");
        if (!strstr(error.message, rows[i].message)) assert_string_equal(error.message, rows[i].message);
    }
    endless[4095].rule = NULL;
    const reslint_pack most = {MAJOR, MINOR, "ours", "1", endless, NULL};
    reslint_error error;
    assert_true(rl_pack_judge(&most, "p.so", &error));
}

static const reslint_query good = {"good", "(label) @here"};

static const char *problem_with(rl_pack_queries *queries, const reslint_query *const *list, const char *id,
                                reslint_error *error) {
    const reslint_extension extensions[] = {{"another", &good}, {id, list}, {NULL, NULL}};
    const reslint_pack pack = {.name = "ours", .extensions = extensions};
    return rl_pack_queries_add(queries, &pack, "p.so", error) ? NULL : error->message;
}

static bool nobody(void *data, const rl_query_match *match, const char *const *names) {
    (void)match;
    (void)names;
    ++*(uint32_t *)data;
    return true;
}

/* Is the query one of those that are kept? */
static uint32_t run_of(rl_pack_queries *queries, const reslint_query *query, uint32_t *found) {
    static const char text[] = "The Assembly,\n\n1. Decides.\n";
    rl_arena arena = {0};
    const reslint_str all = rl_str(text);
    rl_tree *tree = rl_tree_parse(all, NULL);
    const rl_query_task task = {
        .tree = tree, .text = all, .within = {0, all.len}, .arena = &arena, .visit = nobody, .data = found};
    const rl_queries *face = rl_pack_queries_face(queries);
    uint32_t answer = face->run(face, query, &task);
    rl_tree_free(tree);
    rl_arena_free(&arena);
    return answer;
}

static void queries(void **state) {
    (void)state;
    static const reslint_query nameless = {NULL, "(label) @here"}, textless = {"x", NULL},
                               broken = {"broken", "(label) @here\n (lable) @x"},
                               other = {"other", "(label) @x"};
    static const reslint_query *const lists[][3] = {
        {&good, &other, NULL}, {&good, &nameless, NULL}, {&good, &textless, NULL}, {&good, &broken, NULL}};
    static const char *const messages[] = {
        NULL, "A query of the pack ours has no name or no text.",
        "A query of the pack ours has no name or no text.",
        "The query broken of the pack ours cannot be used, line 2, column 3: There is no element “lable”; did "
        "you mean “label”?"};
    for (size_t i = 0; i < 4; i++) {
        rl_arena arena = {0};
        reslint_error error = {0};
        uint32_t found = 0;
        rl_pack_queries *kept = rl_pack_queries_new(&arena);
        const char *said = problem_with(kept, lists[i], RESLINT_QUERY_ID, &error);
        if (messages[i]) {
            assert_non_null(said);
            assert_string_equal(said, messages[i]);
            assert_string_equal(error.path, "p.so");
        } else {
            assert_null(said);
        }
        assert_int_equal(run_of(kept, &good, &found),
                         messages[i] ? RESLINT_QUERY_UNKNOWN : RESLINT_QUERY_DONE);
        assert_int_equal(found, messages[i] ? 0 : 1);
        assert_int_equal(run_of(kept, &broken, &found), RESLINT_QUERY_UNKNOWN);
        rl_pack_queries_end(kept);
        rl_arena_free(&arena);
    }
    rl_arena arena = {0};
    reslint_error error = {0};
    uint32_t found = 0;
    rl_pack_queries *kept = rl_pack_queries_new(&arena);
    assert_null(
        problem_with(kept, lists[3], "somebody's", &error)); /* another extension's list is not ours */
    assert_int_equal(run_of(kept, &good, &found), RESLINT_QUERY_UNKNOWN);
    const reslint_pack bare = {.name = "ours"};
    assert_true(rl_pack_queries_add(kept, &bare, "p.so", &error));
    rl_pack_queries_end(kept);
    rl_pack_queries_end(NULL);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(judged), cmocka_unit_test(queries)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
