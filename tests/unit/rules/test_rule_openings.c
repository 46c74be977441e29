/* What rules on openings have in common: first words, also and further, and how far their italics reach. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../plugins/un/lib/first_words.h"
#include "../../../plugins/un/lib/italics.h"
#include "../../../plugins/un/lib/sequence.h"
#include "rule_host.h"

enum { PP = RESLINT_PREAMBULAR_PARAGRAPH, OP = RESLINT_OPERATIVE_PARAGRAPH };

static void first_verbs(void **state) {
    (void)state;
    static const char *const verbs[][2] = {{"Requests it", "Requests"},
                                           {"Also requests it", "requests"},
                                           {"Further strongly requests it", "requests"},
                                           {"Strongly  urges it", "urges"},
                                           {"Also also further urges it", "urges"},
                                           {"Also", ""},
                                           {"Rely on it", "on"},
                                           {"(a) roads", ""},
                                           {"", ""}};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        reslint_str verb = fw_verb(rk_str(verbs[i][0]));
        if (!rk_is(verb, verbs[i][1])) fail_msg("“%s”: “%.*s”", verbs[i][0], RK_ARG(verb));
    }
    static const struct {
        const char *text;
        uint32_t contested;
        int surely;
    } rows[] = {{"A roads and bridges of the mountain lands,", 0, 1},
                {"Zoads and bridges of the mountain lands,", 0, 0},
                {"Zoads and bridges of the mountain lands a,", 0, 1},
                {"roads and bridges of the mountain lands a,", 0, 0},
                {"[oads and bridges of the mountain lands a,", 0, 0},
                {"1oads and bridges of the mountain lands a,", 0, 0},
                {"Roads and bridges of the mountain lands a;", 0, 0},
                {"Roads and bridges of the mountain lands a,", 1, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.contested = rows[i].contested};
        reslint_node node;
        if (fw_surely_preambular(block_of(&node, PP, rows[i].text, &clause)) != rows[i].surely)
            fail_msg("“%s”", rows[i].text);
    }
    reslint_clause clause = {0};
    reslint_node node;
    assert_true(fw_sure(block_of(&node, PP, "Roads", &clause)));
    node.flags = RESLINT_NODE_DOUBTFUL;
    assert_false(fw_sure(&node));
    assert_false(fw_sure(block_of(&node, PP, "", &clause)));
    clause.contested = 1;
    assert_false(fw_sure(block_of(&node, PP, "Roads", &clause)));
}

static void small_letters(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t known;
        int is_small;
    } neighbours[] = {{"builds", 0, 1}, {"a", 0, 1},  {"z", 0, 1}, {"builds", 1, 0}, {"Builds", 0, 0},
                      {"{", 0, 0},      {"“a", 0, 0}, {"", 0, 0},  {"[", 0, 0}};
    for (size_t i = 0; i < sizeof neighbours / sizeof *neighbours; i++) {
        reslint_clause clause = {.opening_known = neighbours[i].known};
        reslint_node node;
        if (fw_is_small(block_of(&node, OP, neighbours[i].text, &clause)) != neighbours[i].is_small)
            fail_msg("“%s”", neighbours[i].text);
    }
    assert_false(fw_is_small(NULL));
    static const struct {
        const char *text;
        uint32_t known;
        reslint_span opening;
        const char *write; /* NULL: nothing is said */
    } rows[] = {{"urges all", 1, {0, 5}, "Urges"}, {"asks all", 1, {0, 4}, "Asks"},
                {"zests all", 1, {0, 5}, "Zests"}, {"Urges all", 1, {0, 5}, NULL},
                {"urges all", 0, {0, 5}, NULL},    {"urges all", 1, {0, 0}, NULL},
                {"so urges all", 1, {3, 8}, NULL}, {"\xc3\xa9urges all", 1, {0, 7}, NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.opening_known = rows[i].known, .opening = rows[i].opening};
        reslint_node node;
        said.findings = 0;
        fw_report_small(&rule_ctx, block_of(&node, OP, rows[i].text, &clause));
        if ((int)said.findings != (rows[i].write != NULL)) fail_msg("“%s”", rows[i].text);
        if (!rows[i].write) continue;
        assert_string_equal(said.diag.write, rows[i].write);
        assert_int_equal(said.fix.applicability, RESLINT_FIX_SAFE);
        assert_int_equal(said.edits[0].at.in.end, 1);
    }
    reslint_clause clause = {.opening_known = 1, .opening = {0, 5}}, other = {0};
    reslint_node node, neighbour;
    block_of(&node, OP, "urges all", &clause);
    clause.next = block_of(&neighbour, OP, "builds", &other);
    fw_report_small(&rule_ctx, &node);
    assert_int_equal(said.fix.applicability, RESLINT_FIX_UNSAFE);
    clause.next = NULL;
    clause.previous = &neighbour;
    fw_report_small(&rule_ctx, &node);
    assert_int_equal(said.fix.applicability, RESLINT_FIX_UNSAFE);
}

static void where_a_paragraph_is(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"OP 3", "OP 3"},
                                          {"draft resolution I, OP 3", "OP 3"},
                                          {"draft resolution I, part A, OP 3", "OP 3"},
                                          {"annex, para. 3", "annex, para. 3"},
                                          {"draft resolution I,OP 3", "draft resolution I,OP 3"},
                                          {"draft resolution I OP 3", "draft resolution I OP 3"},
                                          {"", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.location = rk_str(rows[i][0])};
        reslint_node node;
        assert_true(rk_is(un_location(block_of(&node, OP, "x", &clause)), rows[i][1]));
    }
}

/* "Encourages further cooperation": whose word is further, and is it where it belongs? */
static void places_of_also_and_further(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t kind, class, marker;
        reslint_span opening, at, italics;
        int noun, misplaced;
    } rows[] = {
        {"Urges further work",
         OP,
         RESLINT_OPENING_OPERATIVE,
         RESLINT_FURTHER,
         {0, 13},
         {6, 13},
         {0, 0},
         1,
         0},
        {"Urges further the", OP, RESLINT_OPENING_OPERATIVE, RESLINT_FURTHER, {0, 13}, {6, 13}, {0, 0}, 0, 1},
        {"Urges further", OP, RESLINT_OPENING_OPERATIVE, RESLINT_FURTHER, {0, 13}, {6, 13}, {0, 0}, 1, 0},
        {"Urges further the", OP, RESLINT_OPENING_OPERATIVE, RESLINT_FURTHER, {0, 13}, {6, 13}, {0, 5}, 1, 0},
        {"Urges further work",
         OP,
         RESLINT_OPENING_OPERATIVE,
         RESLINT_FURTHER,
         {0, 13},
         {6, 13},
         {0, 13},
         0,
         1},
        {"Urges further the",
         OP,
         RESLINT_OPENING_OPERATIVE,
         RESLINT_FURTHER,
         {0, 13},
         {6, 13},
         {2, 14},
         1,
         0},
        {"Urges also work", OP, RESLINT_OPENING_OPERATIVE, RESLINT_ALSO, {0, 10}, {6, 10}, {0, 0}, 0, 1},
        {"Also urges work", OP, RESLINT_OPENING_OPERATIVE, RESLINT_ALSO, {0, 10}, {0, 4}, {0, 0}, 0, 0},
        {"Urges work", OP, RESLINT_OPENING_OPERATIVE, RESLINT_PLAIN, {0, 5}, {0, 0}, {0, 0}, 0, 0},
        {"Noting also it", PP, RESLINT_OPENING_PREAMBULAR, RESLINT_ALSO, {0, 11}, {7, 11}, {0, 0}, 0, 0},
        {"Also noting it", PP, RESLINT_OPENING_PREAMBULAR, RESLINT_ALSO, {0, 11}, {0, 4}, {0, 0}, 0, 1},
        {"Further noting it", PP, RESLINT_OPENING_PREAMBULAR, RESLINT_FURTHER, {0, 14}, {0, 7}, {0, 0}, 1, 1},
        {"Also urges it", PP, RESLINT_OPENING_OPERATIVE, RESLINT_ALSO, {0, 10}, {0, 4}, {0, 0}, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.opening = rows[i].opening,
                                 .opening_class = rows[i].class,
                                 .marker = rows[i].marker,
                                 .marker_at = rows[i].at};
        reslint_node node, run = {.kind = RESLINT_EMPHASIS, .in = rows[i].italics};
        block_of(&node, rows[i].kind, rows[i].text, &clause);
        if (rows[i].italics.end) node.first_child = &run;
        if (un_belongs_to_noun(&node) != rows[i].noun || un_misplaced(&node) != rows[i].misplaced)
            fail_msg("row %zu", i);
    }
}

static void rows_of_also_and_further(void **state) {
    (void)state;
    assert_int_equal(seq_next(RESLINT_PLAIN), RESLINT_ALSO);
    assert_int_equal(seq_next(RESLINT_ALSO), RESLINT_FURTHER);
    assert_int_equal(seq_next(RESLINT_FURTHER), RESLINT_PLAIN);
    static const struct {
        const char *text;
        uint32_t end, known;
        int title;
    } titles[] = {{"Securing Our Common Future", 8, 0, 1},
                  {"Securing Our common Future", 8, 0, 0},
                  {"Securing Our Common Future", 8, 1, 0},
                  {"Securing Our Common Future", 0, 0, 0},
                  {"Securing Our", 8, 0, 0},
                  {"Securing A Zone", 8, 0, 1},
                  {"Securing A Z", 8, 0, 1},
                  {"Securing,Our Common", 8, 0, 0},
                  {"Securing [ur Common", 8, 0, 0},
                  {"Securing 4 Common", 8, 0, 0},
                  {"Securing", 8, 0, 0},
                  {"Securing Our ", 8, 0, 0}};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        reslint_clause clause = {.opening = {0, titles[i].end}, .opening_known = titles[i].known};
        clause.opening_class = RESLINT_OPENING_PREAMBULAR;
        reslint_node node;
        block_of(&node, PP, titles[i].text, &clause);
        if (seq_is_title(&node) != titles[i].title) fail_msg("“%s”", titles[i].text);
        assert_int_equal(seq_unsure(&node), titles[i].title);
    }
    reslint_clause clause = {.opening_class = RESLINT_OPENING_NONE};
    reslint_node node;
    assert_true(seq_unsure(block_of(&node, PP, "x", &clause)));
    clause.opening_class = RESLINT_OPENING_PREAMBULAR;
    assert_false(seq_unsure(&node));
    node.flags = RESLINT_NODE_DOUBTFUL;
    assert_true(seq_unsure(&node));
    node.flags = 0;
    clause.contested = 1;
    assert_true(seq_unsure(&node));
    static const struct {
        const char *a, *b;
        uint32_t class;
        int akin;
    } keys[] = {{"requests", "requests that", 1, 1},
                {"requests", "urges", 1, 0},
                {"requests", "requests", 2, 0},
                {"", "", 1, 0}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        reslint_clause a = {.key = rk_str(keys[i].a), .opening_class = 1};
        reslint_clause b = {.key = rk_str(keys[i].b), .opening_class = keys[i].class};
        assert_int_equal(seq_akin(&a, &b), keys[i].akin);
    }
}

/* The tails of a sentence that a page end tore apart are passed over. */
static void the_paragraph_before(void **state) {
    (void)state;
    static const struct {
        const char *text, *label;
        uint32_t class;
        int tails, over;
    } rows[] = {{"and oil", "", RESLINT_OPENING_NONE, 1, 1},    {"a", "", RESLINT_OPENING_NONE, 1, 1},
                {"z", "", RESLINT_OPENING_NONE, 1, 1},          {"Oil", "", RESLINT_OPENING_NONE, 1, 0},
                {"{oil", "", RESLINT_OPENING_NONE, 1, 0},       {"[oil", "", RESLINT_OPENING_NONE, 1, 0},
                {"", "", RESLINT_OPENING_NONE, 1, 0},           {"and oil", "3", RESLINT_OPENING_NONE, 1, 0},
                {"urges", "", RESLINT_OPENING_OPERATIVE, 1, 0}, {"and oil", "", RESLINT_OPENING_NONE, 4, 4},
                {"and oil", "", RESLINT_OPENING_NONE, 5, 4}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clauses[7] = {{.number = 0}};
        reslint_node nodes[7];
        int n = rows[i].tails;
        block_of(&nodes[0], OP, "Urges", &clauses[0]);
        clauses[0].opening_class = RESLINT_OPENING_OPERATIVE;
        for (int k = 1; k <= n + 1; k++) {
            clauses[k].label = rk_str(rows[i].label);
            clauses[k].opening_class = rows[i].class;
            clauses[k].previous = &nodes[k - 1];
            block_of(&nodes[k], OP, rows[i].text, &clauses[k]);
        }
        if (seq_before(&nodes[n + 1]) != &nodes[n - rows[i].over]) fail_msg("row %zu", i);
    }
    reslint_clause first = {0};
    reslint_node node;
    assert_null(seq_before(block_of(&node, OP, "Urges", &first)));
}

static void the_edit_of_a_row(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t kind, marker, wanted;
        reslint_span opening, at;
        const char *after; /* the whole text; NULL: no edit */
    } rows[] = {
        {"Requests it", OP, RESLINT_PLAIN, RESLINT_ALSO, {0, 8}, {0, 0}, "Also requests it"},
        {"Requests it", OP, RESLINT_PLAIN, RESLINT_FURTHER, {0, 8}, {0, 0}, "Further requests it"},
        {"Noting it", PP, RESLINT_PLAIN, RESLINT_ALSO, {0, 6}, {0, 0}, "Noting also it"},
        {"Having heard it", PP, RESLINT_PLAIN, RESLINT_ALSO, {0, 12}, {0, 0}, "Having also heard it"},
        {"Also requests it", OP, RESLINT_ALSO, RESLINT_FURTHER, {0, 13}, {0, 4}, "Further requests it"},
        {"Noting further it", PP, RESLINT_FURTHER, RESLINT_ALSO, {0, 14}, {7, 14}, "Noting also it"},
        {"Also requests it", OP, RESLINT_ALSO, RESLINT_PLAIN, {0, 13}, {0, 4}, "Requests it"},
        {"Noting also it", PP, RESLINT_ALSO, RESLINT_PLAIN, {0, 11}, {7, 11}, "Noting it"},
        {"Also \xc3\xa9tudies it", OP, RESLINT_ALSO, RESLINT_PLAIN, {0, 13}, {0, 4}, NULL},
        {"Also", OP, RESLINT_ALSO, RESLINT_PLAIN, {0, 4}, {0, 4}, ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {
            .opening = rows[i].opening, .marker = rows[i].marker, .marker_at = rows[i].at};
        reslint_node node;
        reslint_edit edit;
        block_of(&node, rows[i].kind, rows[i].text, &clause);
        int given = seq_edit(&rule_ctx, &node, rows[i].wanted, &edit);
        assert_int_equal(given, rows[i].after != NULL);
        if (!given) continue;
        assert_string_equal(host_format(&rule_ctx, "%.*s%s%s", (int)edit.at.in.begin, rows[i].text, edit.text,
                                        rows[i].text + edit.at.in.end),
                            rows[i].after);
    }
}

/* ---- italics ----------------------------------------------------------------------------------------- */

static void how_far_italics_reach(void **state) {
    (void)state;
    static const struct {
        const char *text;
        reslint_span runs[2];
        uint32_t end;
        uint32_t strong[2]; /* 0: italics, 1: bold, 2: both */
    } runs[] = {{"Noting also it", {{0, 6}}, 6, {0, 0}},
                {"Noting also it", {{0, 7}}, 6, {0, 0}},
                {"Noting also it", {{0, 6}, {7, 11}}, 11, {0, 0}},
                {"Noting also it", {{0, 6}, {7, 11}}, 6, {0, 1}},
                {"Noting also it", {{0, 6}, {7, 11}}, 6, {1, 0}},
                {"Noting also it", {{0, 6}, {7, 11}}, 11, {1, 1}},
                {"Noting also it", {{0, 6}, {7, 11}}, 11, {2, 0}},
                {"Noting also it", {{0, 6}}, 6, {1, 0}},
                {"Noting also it", {{7, 11}, {0, 11}}, 11, {1, 0}},
                {"Noting also it", {{0, 6}, {12, 14}}, 6, {0, 0}},
                {"Noting also it", {{7, 11}}, 0, {0, 0}},
                {"“Noting” it", {{3, 9}}, 9, {0, 0}},
                {"Noting – also it", {{0, 6}, {11, 15}}, 15, {0, 0}},
                {"Noting also it", {{0, 11}, {2, 6}}, 11, {0, 0}},
                {"Noting", {{0, 0}}, 0, {0, 0}},
                {"\xc3\xa9tudes it", {{2, 7}}, 0, {0, 0}}};
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
        const reslint_emphasis how[2] = {{.strong = runs[i].strong[0]}, {.strong = runs[i].strong[1]}};
        reslint_node node,
            of[2] = {{.kind = RESLINT_EMPHASIS, .in = runs[i].runs[0], .as.emphasis = &how[0]},
                     {.kind = RESLINT_EMPHASIS, .in = runs[i].runs[1], .as.emphasis = &how[1]}};
        block_of(&node, PP, runs[i].text, NULL);
        if (runs[i].runs[0].end) node.first_child = &of[0];
        if (runs[i].runs[1].end) of[0].next = &of[1];
        if (it_run_at_start(&node).end != runs[i].end) fail_msg("row %zu: %u", i, it_run_at_start(&node).end);
    }
    static const struct {
        const char *text;
        uint32_t run, opening;
        int mun, too_long;
    } rows[] = {{"Noting it", 6, 6, 0, 0},
                {"Noting, it", 7, 6, 0, 1},
                {"Noting with care it", 16, 6, 0, 0},
                {"Noting with it", 11, 6, 0, 1},
                {"Noting with it", 11, 6, 1, 0},
                {"Noting in it", 9, 6, 1, 1},
                {"Noting Roads it", 12, 6, 0, 1},
                {"Noting A it", 8, 6, 0, 1},
                {"Noting Z it", 8, 6, 0, 1},
                {"Noting [x] it", 10, 6, 0, 0},
                {"Noting @x it", 9, 6, 0, 0},
                {"Noting, of it", 5, 6, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (it_too_long(rk_str(rows[i].text), rows[i].run, rows[i].opening, rows[i].mun) != rows[i].too_long)
            fail_msg("“%s” %u", rows[i].text, rows[i].run);
    static const struct {
        const char *text;
        uint32_t kind, run;
        reslint_span opening;
        int council, too_short;
    } shorts[] = {{"Noting it", PP, 6, {0, 6}, 0, 0},
                  {"Noting it", PP, 4, {0, 6}, 0, 1},
                  {"Calls upon it", OP, 5, {0, 5}, 0, 1},
                  {"Taking note of it", PP, 6, {0, 11}, 0, 1},
                  {"Taking note of it", PP, 6, {0, 6}, 0, 0},
                  {"Noting also it", PP, 6, {0, 11}, 0, 1},
                  {"Noting further it", PP, 6, {0, 14}, 0, 1},
                  {"Noting also it", PP, 6, {0, 11}, 1, 0},
                  {"Noting also it", PP, 6, {0, 6}, 0, 0},
                  {"Requests also it", OP, 8, {0, 13}, 0, 0},
                  {"Noting with concern it", PP, 6, {0, 6}, 0, 1},
                  {"Noting with concern it", PP, 6, {0, 6}, 1, 0},
                  {"Noting with care it", PP, 6, {0, 6}, 0, 0},
                  {"Noting with", PP, 6, {0, 6}, 0, 0},
                  {"Noting", PP, 6, {0, 6}, 0, 0}};
    for (size_t i = 0; i < sizeof shorts / sizeof *shorts; i++) {
        reslint_clause clause = {.opening = shorts[i].opening};
        reslint_node node;
        block_of(&node, shorts[i].kind, shorts[i].text, &clause);
        if (it_too_short(&node, shorts[i].run, shorts[i].council) != shorts[i].too_short)
            fail_msg("row %zu", i);
    }
}

/* ---- a walk ------------------------------------------------------------------------------------------ */

/* Openings as simple as can be: no counterparts, and the marker before the phrase. */
static reslint_str no_counterpart(reslint_ctx *ctx, reslint_str key, uint32_t part) {
    (void)ctx, (void)key, (void)part;
    return rk_str("");
}
static reslint_str key_of(reslint_ctx *ctx, const reslint_node *paragraph) {
    (void)ctx;
    return paragraph->as.clause->key;
}
static reslint_str with_marker(reslint_ctx *ctx, reslint_str bare, uint32_t part, uint32_t marker) {
    static const char *const words[] = {"", "Also ", "Further "};
    (void)part;
    return rk_str(host_format(ctx, "%s%.*s", words[marker], RK_ARG(bare)));
}
static uint32_t decides(reslint_ctx *ctx, reslint_str word) {
    (void)ctx;
    return rk_is(word, "decides") ? RESLINT_OPENING_OPERATIVE : RESLINT_OPENING_NONE;
}
static const reslint_openings simple_openings = {
    .counterpart = no_counterpart, .bare = key_of, .with = with_marker, .form_of = decides};

typedef struct step {
    const char *key;
    uint32_t marker;
    const char *addressee; /* of a phrase that speaks to somebody; NULL: it speaks to nobody */
    uint32_t after_break;
} step;

static const char LONG_NAME[] =
    "the committee on lamps and wicks and oil and gas and roads and bridges and tunnels and seas and hills";

static void findings_on_a_row(void **state) {
    (void)state;
    enum { PLAIN = RESLINT_PLAIN, ALSO = RESLINT_ALSO, FURTHER = RESLINT_FURTHER };
    static const struct {
        step steps[3];
        const char *said, *see; /* of the last; NULL: nothing */
    } rows[] = {
        {{{"notes", ALSO, NULL, 0}}, "“Also” has nothing to follow: this is the first paragraph", NULL},
        {{{"notes", FURTHER, NULL, 0}}, "“Further” has nothing to follow: this is the first paragraph", NULL},
        {{{"notes", PLAIN, NULL, 0}}, NULL, NULL},
        {{{"notes", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 0}}, NULL, NULL},
        {{{"notes", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 0}, {"notes", FURTHER, NULL, 0}}, NULL, NULL},
        {{{"notes", PLAIN, NULL, 0}, {"notes", PLAIN, NULL, 0}},
         "follows OP 1, which also begins “notes”; begin the second in a row with “Also notes”",
         "OP 1 comes just before"},
        {{{"notes", PLAIN, NULL, 0}, {"notes", PLAIN, NULL, 1}}, NULL, NULL},
        {{{"notes", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 1}}, NULL, NULL},
        {{{"notes", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 0}, {"notes", PLAIN, NULL, 0}},
         "follows OP 2, which also begins “Also notes”; begin the third in a row with “Further notes”",
         "OP 2 comes just before"},
        {{{"notes", PLAIN, NULL, 0}, {"notes", FURTHER, NULL, 0}},
         "OP 1 begins “notes”; after it comes “Also notes”: first plain, then also, then further",
         "OP 1 comes just before"},
        {{{"notes", ALSO, NULL, 0}, {"notes", FURTHER, NULL, 0}, {"notes", ALSO, NULL, 0}},
         "the row ended with OP 2 (“Further notes”); start again with “notes”",
         "OP 2 comes just before"},
        {{{"urges", PLAIN, NULL, 0}, {"notes", FURTHER, NULL, 0}},
         "“Further” follows only a paragraph that begins with the same verb; OP 1 begins “urges”",
         NULL},
        {{{"urges", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 1}},
         "“Also” has nothing to follow: this is the first paragraph after a heading",
         NULL},
        {{{"notes", PLAIN, NULL, 0}, {"urges", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 0}},
         "“Also” follows only a paragraph that begins with the same verb; OP 2 begins “urges”",
         "OP 1 begins with the same verb; this paragraph could follow it"},
        {{{"notes with care", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 0}}, NULL, NULL},
        /* one slip, one finding: what it should have said is a good start too */
        {{{"notes", PLAIN, NULL, 0}, {"notes", PLAIN, NULL, 0}, {"notes", FURTHER, NULL, 0}}, NULL, NULL},
        {{{"notes", PLAIN, NULL, 0}, {"notes", PLAIN, NULL, 0}, {"notes", ALSO, NULL, 0}}, NULL, NULL},
        {{{"notes", PLAIN, NULL, 0}, {"notes", PLAIN, NULL, 0}, {"notes", PLAIN, NULL, 0}},
         "follows OP 2, which also begins “notes”; begin the second in a row with “Also notes”",
         "OP 2 comes just before"},
        /* requests: only to the same body */
        {{{"asks", PLAIN, "the secretary-general", 0}, {"asks", PLAIN, "the secretary-general", 0}},
         "begins “asks” and addresses the Secretary-General, as OP 1 does; begin the second in a row to the same "
         "body with “Also asks”",
         "OP 1 comes just before"},
        {{{"asks", PLAIN, "secretary-general", 0}, {"asks", PLAIN, "secretary-general", 0}},
         "begins “asks” and addresses the Secretary-General, as OP 1 does; begin the second in a row to the same "
         "body with “Also asks”",
         "OP 1 comes just before"},
        {{{"asks", PLAIN, "states", 0}, {"asks", PLAIN, "states", 0}},
         "begins “asks” and addresses States, as OP 1 does; begin the second in a row to the same body with “Also "
         "asks”",
         "OP 1 comes just before"},
        {{{"asks", PLAIN, "nobody here", 0}, {"asks", PLAIN, "nobody here", 0}},
         "begins “asks” and addresses the same body, as OP 1 does; begin the second in a row to the same body with "
         "“Also asks”",
         "OP 1 comes just before"},
        {{{"asks", PLAIN, LONG_NAME, 0}, {"asks", PLAIN, LONG_NAME, 0}},
         "begins “asks” and addresses the same body, as OP 1 does; begin the second in a row to the same body with "
         "“Also asks”",
         "OP 1 comes just before"},
        {{{"asks", PLAIN, "states", 0}, {"asks", PLAIN, "secretary-general", 0}}, NULL, NULL},
        {{{"asks", PLAIN, "states", 0}, {"asks", ALSO, "secretary-general", 0}}, NULL, NULL},
        {{{"asks", PLAIN, "", 0}, {"asks", PLAIN, "", 0}}, NULL, NULL}};
    host_offers = &simple_openings;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clauses[3] = {{.number = 0}};
        reslint_node nodes[3];
        uint32_t last = 0;
        rule_ctx.memory = NULL;
        for (uint32_t k = 0; k < 3 && rows[i].steps[k].key; k++) {
            const step *s = &rows[i].steps[k];
            reslint_clause *c = &clauses[k];
            char text[300];
            static char texts[3][300];
            snprintf(text, sizeof text, "%s%s",
                     s->marker == ALSO      ? "Also "
                     : s->marker == FURTHER ? "Further "
                                            : "",
                     s->key);
            c->opening.end = (uint32_t)strlen(text);
            c->marker = s->marker;
            c->marker_at.end = s->marker == ALSO ? 4 : s->marker == FURTHER ? 7 : 0;
            c->key = rk_str(s->key);
            c->opening_class = RESLINT_OPENING_OPERATIVE;
            c->opening_known = 1;
            c->directive = s->addressee != NULL;
            c->addressee = rk_str(s->addressee ? s->addressee : "");
            c->after_break = s->after_break;
            c->location = rk_str(k == 0 ? "OP 1" : k == 1 ? "OP 2" : "OP 3");
            c->previous = k ? &nodes[k - 1] : NULL;
            snprintf(texts[k], sizeof texts[k], "%s the Secretary-General and States and %s", text,
                     s->addressee == LONG_NAME ? LONG_NAME : "it");
            block_of(&nodes[k], OP, texts[k], c);
            said.findings = 0;
            seq_check(&rule_ctx, &nodes[k]);
            last = k;
        }
        if (!rows[i].said) {
            if (said.findings) fail_msg("row %zu: %s", i, said.diag.message);
            continue;
        }
        if (said.findings != 1) fail_msg("row %zu: nothing", i);
        assert_ptr_equal(said.diag.at.node, &nodes[last]);
        assert_string_equal(said.diag.message, rows[i].said);
        assert_int_equal(said.diag.n_notes, rows[i].see != NULL);
        if (rows[i].see) assert_string_equal(said.see, rows[i].see);
    }
    /* in the wrong place, or not sure: other rules say so, or none */
    reslint_clause clause = {.opening = {0, 10},
                             .opening_class = RESLINT_OPENING_OPERATIVE,
                             .opening_known = 1,
                             .marker = ALSO,
                             .marker_at = {6, 10},
                             .key = rk_str("urges")};
    reslint_node node;
    said.findings = 0;
    seq_check(&rule_ctx, block_of(&node, OP, "Urges also it", &clause));
    clause.marker_at = (reslint_span){0, 4};
    clause.contested = 1;
    seq_check(&rule_ctx, block_of(&node, OP, "Also urges it", &clause));
    assert_int_equal(said.findings, 0);
    clause.contested = 0;
    reslint_clause unsure = {.opening_class = RESLINT_OPENING_NONE};
    reslint_node before;
    clause.previous = block_of(&before, OP, "Lamps", &unsure);
    seq_check(&rule_ctx, &node);
    assert_int_equal(said.findings, 0);
    clause.previous = NULL;
    seq_check(&rule_ctx, &node);
    assert_int_equal(said.findings, 1);
}

static void the_organs_verb_after_a_comma(void **state) {
    (void)state;
    host_offers = &simple_openings;
    static const struct {
        const char *text;
        int follows;
    } rows[] = {{"Noting it, decides to act", 1},
                {"Noting it, also hereby decides to act", 1},
                {"Noting it, and lamps, decides", 1},
                {"Noting it, and also", 0},
                {"Noting it, lamps decides", 0},
                {"Noting it decides", 0},
                {"Noting it, ", 0},
                {"Noting it, and", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (un_verb_follows(&rule_ctx, rk_str(rows[i].text)) != rows[i].follows)
            fail_msg("“%s”", rows[i].text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(first_verbs),
        cmocka_unit_test(small_letters),
        cmocka_unit_test(where_a_paragraph_is),
        cmocka_unit_test(places_of_also_and_further),
        cmocka_unit_test(rows_of_also_and_further),
        cmocka_unit_test(the_paragraph_before),
        cmocka_unit_test(the_edit_of_a_row),
        cmocka_unit_test(how_far_italics_reach),
        cmocka_unit_test(findings_on_a_row),
        cmocka_unit_test(the_organs_verb_after_a_comma),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
