/* Queries that the library's compiler would never finish do not reach it, and
 * none that it can handle is refused. Random ones, made like those that hung
 * it, all return. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/str.h"
#include "syntax/tree_query.h"

#include <string.h>

static void refused(const char *text, rl_query_fault fault, uint32_t offset) {
    bool repeats;
    rl_query_error error = {RL_QUERY_SYNTAX, 0, {"", 0}};
    if (rl_query_bounded(rl_str(text), &repeats, &error)) fail_msg("not refused: %s", text);
    assert_int_equal(error.fault, fault);
    if (error.offset != offset) fail_msg("%s: refused at %u", text, (unsigned)error.offset);
    assert_null(rl_query_new(rl_str(text), &error));
}

static void read_well(const char *text) {
    rl_query_error error;
    rl_query *query = rl_query_new(rl_str(text), &error);
    if (!query) fail_msg("refused at %u: %s", (unsigned)error.offset, text);
    rl_query_free(query);
}

static void two_marks_in_a_row(void **state) {
    (void)state;
    refused("(text)*? @here", RL_QUERY_EMPTY, 7);
    refused("(_)??", RL_QUERY_EMPTY, 4);
    refused("(_)?*", RL_QUERY_EMPTY, 4);
    refused("(_)+ ; again\n + @here", RL_QUERY_EMPTY, 14);
    refused("(_) @a + @b ?", RL_QUERY_EMPTY, 12);
    refused("(_ (_)*? @a (_)? @here)", RL_QUERY_EMPTY, 7);
    refused("_?*", RL_QUERY_EMPTY, 2);
}

static void what_may_be_nothing_again(void **state) {
    (void)state;
    refused("((_)?)*", RL_QUERY_EMPTY, 0);
    refused("((_)*)*", RL_QUERY_EMPTY, 0);
    refused("[(_)?]*", RL_QUERY_EMPTY, 0);
    refused("[(text) (_)? (label)]+", RL_QUERY_EMPTY, 0);
    refused("(_ ((_)?)+ )", RL_QUERY_EMPTY, 3);
    refused("(document ((_)? . (label)*)? @here)", RL_QUERY_EMPTY, 10);
    refused("(((((_)?))))+ @here", RL_QUERY_EMPTY, 0);
}

static void marks_of_nothing(void **state) {
    (void)state;
    refused("* (_)", RL_QUERY_EMPTY, 0);
    refused("(document + (_))", RL_QUERY_EMPTY, 10);
    refused("[?]", RL_QUERY_EMPTY, 1);
}

static void too_deep_and_too_many(void **state) {
    (void)state;
    rl_arena arena = {0};
    char *deep = rl_alloc(&arena, 300), *many = rl_alloc(&arena, 4002);
    memset(deep, '(', 200);
    refused(deep, RL_QUERY_WIDE, 32);
    memset(many, ' ', 4001);
    refused(many, RL_QUERY_WIDE, 0);
    many[0] = '\0';
    for (uint32_t i = 0; i < 65; i++) memcpy(many + 5 * i, "(_)\n ", 6);
    refused(many, RL_QUERY_WIDE, 320);
    refused("(document (_)? (_)? (_)? (_)? (_)? (_)? (_)?)", RL_QUERY_WIDE, 43);
    rl_arena_free(&arena);
}

/* What is not refused here goes to the compiler, whatever that says. */
static void passes(const char *text, bool with_repeats) {
    bool repeats = !with_repeats;
    rl_query_error error = {RL_QUERY_SYNTAX, 0, {"", 0}};
    if (!rl_query_bounded(rl_str(text), &repeats, &error))
        fail_msg("refused at %u: %s", (unsigned)error.offset, text);
    if (repeats != with_repeats) fail_msg("repeats: %s", text);
}

#define EIGHT "[(_) (_) (_) (_) (_) (_) (_) (_)]"
#define NINE  "[(_) (_) (_) (_) (_) (_) (_) (_) (_)]"
#define SIX   "(document (_)? (_)? (_)? (_)? (_)? (_)?)"

static void up_to_the_bounds(void **state) {
    (void)state;
    rl_arena arena = {0};
    char *text = rl_alloc(&arena, 4002);
    memset(text, ' ', 4000);
    passes(text, false);
    memset(text, '(', 32);
    text[32] = '\0';
    passes(text, false);
    for (uint32_t i = 0; i < 64; i++) memcpy(text + 5 * i, "(_)\n ", 6);
    passes(text, false);
    passes(SIX, false);
    passes(SIX " " SIX, false); /* each pattern is counted on its own */
    passes("(document " EIGHT " " EIGHT ")", false);
    refused("(document " EIGHT " " NINE ")", RL_QUERY_WIDE, 81);
    refused("(document " EIGHT " " EIGHT " (_)?)", RL_QUERY_WIDE, 81);
    passes("(document [(_)] [(_)] [(_)] [(_)] [(_)] [(_)] [(_)] [(_)])", false);
    rl_arena_free(&arena);
}

static void what_is_passed_over(void **state) {
    (void)state;
    passes("", false);
    passes("(_)+", true);
    passes("(_)*", true);
    passes("(_)?", false);
    passes("(_) ; (_)+ ?*\n", false);
    passes("(_) ; ends in a comment ?*", false);
    passes("\"a?*\" @b", false);
    passes("\"a\\\"?*\" @b", false);
    passes("\"never ends ?*", false);
    passes("\"ends in \\", false);
    passes("((_) @a (#eq? @a \"?*\"))", false);
    passes("((_) @a (#eq? @a ; ?*\n \"x\"))", false);
    passes("((_) @a (#eq? @a b?))", false);
    passes("(#eq? a?* b)", false);
    passes("(#eq? a (?*))", false); /* a bracket inside a predicate opens nothing */
    passes("(#eq? a (b)", false);
    passes("(#eq? a ((\"?*)\"", false);
    refused("(#eq? a (b) ?*", RL_QUERY_EMPTY, 12);
    passes("(document !name (_))", false);
    passes("(document name: (_)?)", false);
    passes("(a/b)?", false);
    passes("(_) @a-b.c @d", false);
    passes(")", false);
    passes("(_))", false);
    passes("(()())*", true); /* groups without a form are not empty forms */
    passes("((_)? (_))*", true);
    passes("[(_) (_)]*", true);
    refused("\"a\"?*", RL_QUERY_EMPTY, 4);
    refused("\"a\\\\\"?*", RL_QUERY_EMPTY, 6);
    refused("(_) ; ??\n ?*", RL_QUERY_EMPTY, 11);
    refused("(a/b)?*", RL_QUERY_EMPTY, 6);
    refused("_ @a ?*", RL_QUERY_EMPTY, 6);
    refused("((_) (#x? a))?*", RL_QUERY_EMPTY, 14);
    refused("((_)? (#x? a))*", RL_QUERY_EMPTY, 0);
    refused("(.(_)?)*", RL_QUERY_EMPTY, 0);
    refused("(!name (_)?)*", RL_QUERY_EMPTY, 0);
    refused("[(_) ((_)?)]*", RL_QUERY_EMPTY, 0);
}

static void what_people_write(void **state) {
    (void)state;
    read_well("(numbered_paragraph (label) @number (strong) @here)");
    read_well("((emphasis) @here (#match? @here \"(?i)inter alia\")\n  (#not-eq? "
              "@here \"*inter \\\"alia*\"))");
    read_well("((numbered_paragraph) @here . (numbered_paragraph) @next) "
              "(document) @here");
    read_well("[(strong) (emphasis)] @here ; ?? ** in a comment");
    read_well("((strong) @here (#eq? @here \"?* +\"))");
    read_well("(document (point)+ . (paragraph)? @here)");
    read_well("(document ((page_furniture)? (point))*)");
    read_well("(document [(paragraph) (point)]+ )");
    read_well("(document _ @here)");
}

/* xorshift64 */
static uint32_t below(uint64_t *random, uint32_t limit) {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    return (uint32_t)(*random >> 33) % limit;
}

typedef struct maker {
    uint64_t random;
    char text[3000];
    size_t len;
} maker;

static void add(maker *m, const char *text) {
    size_t n = strlen(text);
    if (m->len + n + 1 > sizeof m->text) return;
    memcpy(m->text + m->len, text, n + 1);
    m->len += n;
}

static void add_form(maker *m, uint32_t depth) {
    static const char *const heads[] = {
        "(_", "(text", "(document", "(numbered_paragraph", "(label", "(emphasis", "(footnote", "(", "[", "_"};
    static const char *const marks[] = {"?", "*", "+", " @a", " @here", "", "", "", "", "", "", ""};
    const char *head = heads[below(&m->random, depth > 3 ? 7 : 10)];
    add(m, head);
    for (uint32_t n = *head == '_' || depth > 3 ? 0 : below(&m->random, 4); n; n--) {
        add(m, below(&m->random, 6) ? " " : " . ");
        add_form(m, depth + 1);
    }
    if (*head != '_') add(m, *head == '[' ? "]" : ")");
    for (uint32_t mark; (mark = below(&m->random, 12)) < 5;) add(m, marks[mark]);
}

static bool go_on(void *data, const rl_query_match *match) {
    (void)data;
    return match->n_captures < 1000;
}

static void random_ones_come_back(void **state) {
    (void)state;
    static const char draft[] = "Lamps\n\nThe General Assembly,\n\nRecalling "
                                "*it* (EU),\n\n1. **Welcomes** [it]:\n\n"
                                "(a) to do;\n\n(b) them.[^1]\n\n[^1]: A/65/1.\n";
    rl_tree *tree = rl_tree_parse(rl_str(draft), NULL);
    uint32_t read = 0, empty = 0;
    maker m = {.random = 20260101};
    for (uint32_t i = 0; i < 3000; i++) {
        rl_query_error error;
        m.len = 0;
        m.text[0] = '\0';
        add_form(&m, 0);
        rl_query *query = rl_query_new(rl_str(m.text), &error);
        if (query)
            (void)rl_query_run(query, tree, (reslint_span){0, sizeof draft - 1}, go_on, NULL);
        else
            empty += error.fault == RL_QUERY_EMPTY;
        read += query != NULL;
        rl_query_free(query);
    }
    assert_true(read > 300);
    assert_true(empty > 300);
    rl_tree_free(tree);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_marks_in_a_row), cmocka_unit_test(what_may_be_nothing_again),
        cmocka_unit_test(marks_of_nothing),   cmocka_unit_test(too_deep_and_too_many),
        cmocka_unit_test(up_to_the_bounds),   cmocka_unit_test(what_is_passed_over),
        cmocka_unit_test(what_people_write),  cmocka_unit_test(random_ones_come_back),
    };
    return cmocka_run_group_tests_name("query bounds", tests, NULL, NULL);
}
