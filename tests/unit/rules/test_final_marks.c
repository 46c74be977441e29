/* How paragraphs end: plugins/un/lib/final_marks.h, which the rules on closing marks have in common. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../plugins/un/lib/final_marks.h"
#include "rule_host.h"

enum { PP = RESLINT_PREAMBULAR_PARAGRAPH, OP = RESLINT_OPERATIVE_PARAGRAPH };

static void a_dash_at_the_end(void **state) {
    (void)state;
    assert_int_equal(un_last_dash(rk_str("lamps –")).begin, 5);
    assert_int_equal(un_last_dash(rk_str("lamps —")).end, 9);
    assert_int_equal(un_last_dash(rk_str("lamps -")).begin, 5);
    assert_int_equal(un_last_dash(rk_str("lamps–")).end, 0);
    assert_int_equal(un_last_dash(rk_str(" –")).end, 0); /* nothing but a dash */
}

/* What the last word or figures say of the end. */
static void last_words(void **state) {
    (void)state;
    enum { SHORT = 1, DOTS = 2, NUMBER = 4, CUT = 8, SMALL = 16, LEADS = 32 };
    static const struct {
        const char *text;
        int is;
    } rows[] = {{"the wells of Wells Inc.", SHORT},
                {"(Inc.", SHORT},
                {"in the U.S.", SHORT},
                {"the office (I.L.O.", SHORT},
                {"U.S.", SHORT},
                {"item A.", 0},
                {"at 3.4.", 0},
                {"the U.S", 0},
                {"the U.S.x", 0},
                {"", 0},
                {"lamps.", 0},
                {"and so on...", DOTS},
                {"and so on…", DOTS},
                {"and so on..", 0},
                {"in 2014;4", NUMBER},
                {"trade”, 11", NUMBER},
                {"trade”:123", NUMBER},
                {"trade”;1234", 0},
                {"in 2014;(4)", NUMBER},
                {"in 2014; (4)", NUMBER},
                {";4", NUMBER},
                {"in 2014", 0},
                {"lamps x4", 0},
                {"lamps (4)", 0},
                {"(4)", 0},
                {"12)", 0},
                {"4", 0},
                {" 4", 0},
                {";x)", 0},
                {"a;[4)", 0},
                {"lamps;4)", 0},
                {"a;b(4)", 0},
                {"lamps; 4]", 0},
                {"see No.", CUT},
                {"see (No.", CUT},
                {"No.", CUT},
                {"volume p.", CUT},
                {"lampsNo.", 0},
                {"the lamps of", SMALL},
                {"roof", 0},
                {"lamps; now, therefore, be it", LEADS},
                {"lamps; and be it further resolved:", LEADS},
                {"lamps, Be It Resolved, ", LEADS},
                {"lamps, be it further", LEADS},
                {"lamps, maybe it", 0},
                {"be it", 0},
                {",;", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_str text = rk_str(rows[i].text);
        int is = (un_ends_in_short_word(text) ? SHORT : 0) | (un_ends_in_dots(text) ? DOTS : 0) |
                 (un_ends_in_number(text) ? NUMBER : 0) | (un_ends_in_abbreviation(text) ? CUT : 0) |
                 (un_ends_in_small_word(text) ? SMALL : 0) | (un_leads_over(text) ? LEADS : 0);
        if (is != rows[i].is) fail_msg("“%s”: %d instead of %d", rows[i].text, is, rows[i].is);
    }
}

static void the_mark_and_its_place(void **state) {
    (void)state;
    static const struct {
        const char *text;
        reslint_span ending; /* of the clause */
        char mark, inside;
        uint32_t begin, end;
    } rows[] = {{"lamps;", {5, 6}, ';', 0, 5, 6},
                {"lamps; ", {5, 6}, ';', 0, 5, 6},
                {"lamps", {0, 0}, 0, 0, 4, 5},
                {"caf\xc3\xa9", {0, 0}, 0, 0, 3, 5},
                {"“Peace.”", {8, 9}, 0, '.', 9, 12},
                {"“Peace”", {0, 0}, 0, 0, 8, 11},
                {".”", {3, 3}, 0, 0, 1, 4},
                {"go on...", {7, 8}, 0, '.', 7, 8},
                {"go on…", {0, 0}, 0, '.', 5, 8},
                {"at 5 p.m.", {8, 9}, 0, '.', 8, 9},
                {"lamps –", {0, 0}, 0, 0, 5, 9},
                {"  ", {0, 0}, 0, 0, 0, 0},
                {"", {0, 0}, 0, 0, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.ending = rows[i].ending};
        reslint_node node;
        un_closing end = un_close(block_of(&node, OP, rows[i].text, &clause));
        if (end.mark != rows[i].mark || end.inside != rows[i].inside || end.at.begin != rows[i].begin ||
            end.at.end != rows[i].end)
            fail_msg("“%s”: %d %d %u-%u", rows[i].text, end.mark, end.inside, end.at.begin, end.at.end);
    }
    reslint_node other; /* a block without a clause */
    assert_int_equal(un_close(block_of(&other, RESLINT_OTHER, "lamps”", NULL)).inside, 0);
    assert_true(un_ends(&(un_closing){.mark = ';'}, ';'));
    assert_true(un_ends(&(un_closing){.inside = '.'}, '.'));
    assert_false(un_ends(&(un_closing){.mark = ',', .inside = '.'}, '.'));
    assert_false(un_ends(&(un_closing){.mark = ','}, '.'));
}

static void an_end_that_is_open(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t flags, kind, end;
        reslint_bracket bracket;
        int open;
    } rows[] = {{"lamps;", 0, 0, 0, {0}, 0},
                {"lamps;", RESLINT_NODE_DOUBTFUL, 0, 0, {0}, 1},
                {"lamps;", RESLINT_NODE_JOINED, 0, 0, {0}, 0},
                {"", 0, 0, 0, {0}, 1},
                {"2014;4", 0, 0, 0, {0}, 1},
                {"see No.", 0, 0, 0, {0}, 1},
                {"lamps;", 0, RESLINT_BRACKET, 6, {.opens = 1}, 1},
                {"lamps;", 0, RESLINT_BRACKET, 5, {.opens = 1}, 0},
                {"lamps;", 0, RESLINT_BRACKET, 6, {.ordinary = 1}, 0},
                {"lamps;", 0, RESLINT_BRACKET, 3, {.unclosed = 1}, 1},
                {"lamps;", 0, RESLINT_ARTEFACT, 6, {0}, 1},
                {"lamps;", 0, RESLINT_ARTEFACT, 5, {0}, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_node node, inside = {.kind = rows[i].kind, .in = {0, rows[i].end}};
        inside.as.bracket = &rows[i].bracket;
        block_of(&node, PP, rows[i].text, NULL)->flags = rows[i].flags;
        if (rows[i].kind) node.first_child = &inside;
        if (un_end_is_open(&node) != rows[i].open) fail_msg("row %zu", i);
    }
}

/* Four words at least, of twenty bytes, and no more than sixty. */
static void the_last_few_words(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t from;
    } rows[] = {{"one two three four five six seven eight nine", 24},
                {"a b c d e f g h i j k l m n", 8},
                {"one two", 0},
                {"", 0},
                {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 31},
                {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_str text = rk_str(rows[i].text);
        if (un_tail(text, text.len) != rows[i].from)
            fail_msg("“%s”: %u", rows[i].text, un_tail(text, text.len));
    }
    static const struct {
        const char *text, *write, *instead;
    } ends[] = {{"one two three four five six seven eight nine;", "…six seven eight nine.", "."},
                {"lamps", "lamps.", "s."},
                {"caf\xc3\xa9", "caf\xc3\xa9.", "\xc3\xa9."},
                {"lamps –", "lamps.", "."}};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        reslint_node node;
        un_closing end = un_close(block_of(&node, OP, ends[i].text, NULL));
        assert_string_equal(un_write(&rule_ctx, &end, '.'), ends[i].write);
        assert_string_equal(un_replacement(&rule_ctx, &end, '.'), ends[i].instead);
    }
}

static void what_may_be_a_heading(void **state) {
    (void)state;
    static const struct {
        uint32_t kind, opening;
        const char *text;
        int heading;
    } rows[] = {{OP, RESLINT_OPENING_NONE, "Annex", 1},
                {OP, RESLINT_OPENING_NONE, "Annex here", 1},
                {OP, RESLINT_OPENING_NONE, "Allocates 5 million", 0},
                {OP, RESLINT_OPENING_NONE, "Runs it", 0},
                {OP, RESLINT_OPENING_NONE, "Has it", 1},
                {OP, RESLINT_OPENING_NONE, "Runs", 1},
                {OP, RESLINT_OPENING_NONE, "Roads, bridges", 1},
                {OP, RESLINT_OPENING_NONE, "Conditions of service", 1},
                {OP, RESLINT_OPENING_OPERATIVE, "Annex", 0},
                {RESLINT_POINT, RESLINT_OPENING_NONE, "Annex", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.opening_class = rows[i].opening};
        reslint_node node;
        block_of(&node, rows[i].kind, rows[i].text, &clause);
        if (un_seems_heading(&node) != rows[i].heading) fail_msg("“%s”", rows[i].text);
    }
}

static void where_a_mark_may_be_put(void **state) {
    (void)state;
    static const struct {
        const char *text;
        char mark, inside;
        uint32_t kind;
        reslint_applicability sure;
    } rows[] = {{"Lamps;", ';', 0, OP, RESLINT_FIX_SAFE},
                {"Lamps", 0, 0, PP, RESLINT_FIX_SAFE},
                {"Lamps", 0, 0, OP, RESLINT_FIX_UNSAFE},
                {"Is it so?", 0, 0, PP, RESLINT_FIX_UNSAFE},
                {"It is so!", 0, 0, PP, RESLINT_FIX_UNSAFE},
                {"at 5 p.m.", 0, '.', PP, RESLINT_FIX_SAFE},
                {"the word “peace.”", 0, '.', PP, RESLINT_FIX_UNSAFE},
                {"the word “war” and “peace.”", 0, '.', PP, RESLINT_FIX_UNSAFE},
                {"the word \"peace.\"", 0, '.', PP, RESLINT_FIX_UNSAFE},
                {"the words: “Have peace.”", 0, '.', PP, RESLINT_FIX_SAFE},
                {"the words: \"Have peace.\"", 0, '.', PP, RESLINT_FIX_SAFE},
                {"“Have peace.”", 0, '.', PP, RESLINT_FIX_SAFE},
                {"Have “peace”, and 5 p.m.", 0, '.', PP, RESLINT_FIX_SAFE},
                {"the word “peace;”", 0, ';', PP, RESLINT_FIX_SAFE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.opening_class = RESLINT_OPENING_NONE};
        reslint_node node;
        block_of(&node, rows[i].kind, rows[i].text, &clause);
        un_closing end = {&node, rows[i].mark, rows[i].inside, {0, node.text.len}};
        if (un_closing_is_sure(&end) != rows[i].sure) fail_msg("“%s”", rows[i].text);
    }
    assert_int_equal(un_last_quotation(rk_str("“a” and “b”")), 12);
    assert_int_equal(un_last_quotation(rk_str("so \"a\"")), 3);
    assert_int_equal(un_last_quotation(rk_str("“a” now")), UINT32_MAX);
    assert_int_equal(un_last_quotation(rk_str("a\"")), UINT32_MAX);
}

static void joining_words(void **state) {
    (void)state;
    static const struct {
        const char *text;
        char mark;
        uint32_t begin, end;
    } rows[] = {{"lamps; and", ';', 6, 10}, {"lamps, or", ',', 6, 9},
                {"lamps;and", ';', 6, 9},   {"lamps; and,", ';', 6, 11},
                {"lamps, or,", ',', 6, 10}, {"lamps;or", ';', 6, 8},
                {"lamps and", 0, 5, 9},     {"lamps or", 0, 5, 8},
                {"land", 0, 0, 0},          {"and", 0, 0, 0},
                {"; and", ';', 1, 5},       {"lamps. and", 0, 6, 10},
                {" and,", 0, 0, 0},         {"lamps and,", 0, 0, 0},
                {"lamps;", 0, 0, 0},        {"", 0, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        un_joining word = un_joining_word(rk_str(rows[i].text));
        if (word.mark != rows[i].mark || word.at.begin != rows[i].begin || word.at.end != rows[i].end)
            fail_msg("“%s”", rows[i].text);
    }
}

static void one_finding_on_a_mark(void **state) {
    (void)state;
    static const struct {
        const char *text;
        char wanted;
        const char *write, *title, *edit;
        uint32_t begin, end;
        reslint_applicability how;
    } rows[] = {{"lamps,", ';', "lamps;", "Replace the mark by “;”", ";", 5, 6, RESLINT_FIX_SAFE},
                {"lamps.", ':', "lamps:", "Replace the mark by “:”", ":", 5, 6, RESLINT_FIX_UNSAFE},
                {"lamps,", ':', "lamps:", "Replace the mark by “:”", ":", 5, 6, RESLINT_FIX_SAFE},
                {"lamps.", ';', "lamps;", "Replace the mark by “;”", ";", 5, 6, RESLINT_FIX_SAFE},
                {"lamps", ';', "lamps;", "Put “;” at the end", "s;", 4, 5, RESLINT_FIX_SAFE},
                {"lamps; and", '.', "lamps.", "Take out the joining word", ".", 5, 10, RESLINT_FIX_UNSAFE},
                {"lamps...", ';', NULL, NULL, NULL, 0, 0, RESLINT_FIX_SAFE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_node node;
        un_closing end = un_close(block_of(&node, PP, rows[i].text, NULL));
        said.findings = 0;
        un_report_closing(&rule_ctx, &end, rows[i].wanted, "here");
        assert_int_equal(said.findings, 1);
        assert_int_equal(said.diag.n_fixes, rows[i].title != NULL);
        if (!rows[i].title) continue;
        assert_string_equal(said.diag.write, rows[i].write);
        assert_string_equal(said.fix.title, rows[i].title);
        assert_int_equal(said.fix.applicability, rows[i].how);
        assert_string_equal(said.edits[0].text, rows[i].edit);
        assert_int_equal(said.edits[0].at.in.begin, rows[i].begin);
        assert_int_equal(said.edits[0].at.in.end, rows[i].end);
    }
}

static void notes_and_headings_at_the_end(void **state) {
    (void)state;
    assert_true(un_ends_like_note(rk_str("lamps, vol. 2349, p. 1.")));
    assert_true(un_ends_like_note(rk_str("lamps, vol. 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 f.")));
    assert_false(un_ends_like_note(rk_str("lamps, vol. 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 ff.")));
    assert_false(un_ends_like_note(rk_str("lamps.")));
    static const struct {
        const char *text;
        char mark;
        int heading;
    } rows[] = {{"lamps; Follow-up and more", ';', 1},
                {"lamps; A", ';', 1},
                {"lamps; Z", ';', 1},
                {"lamps; Follow-up, and More", ';', 1},
                {"lamps, Follow-up, and More", ',', 0},
                {"lamps, Follow-up", ',', 1},
                {"lamps; follow-up", ';', 0},
                {"lamps; {}", ';', 0},
                {"lamps; 4", ';', 0},
                {"lamps; Follow-up", ',', 0},
                {"lamps;Follow-up", ';', 0},
                {"lamps;", ';', 0},
                {"Lamps", ';', 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (un_ends_in_heading(rk_str(rows[i].text), rows[i].mark) != rows[i].heading)
            fail_msg("“%s”", rows[i].text);
    char text[300] = "lamps; Follow";
    memset(text + 13, 'x', 152); /* 159 bytes after the mark */
    text[165] = '\0';
    assert_true(un_ends_in_heading(rk_str(text), ';'));
    strcpy(text + 165, "xx"); /* too long for a heading */
    assert_false(un_ends_in_heading(rk_str(text), ';'));
}

static void what_is_printed_last(void **state) {
    (void)state;
    static const struct {
        uint32_t kinds[3];
        int last; /* which child; -1: the paragraph itself */
    } rows[] = {{{0}, -1},
                {{RESLINT_POINT, RESLINT_POINT}, 1},
                {{RESLINT_POINT, RESLINT_CONTINUATION}, 1},
                {{RESLINT_CONTINUATION}, -1},
                {{RESLINT_LABEL, RESLINT_CONTINUATION}, -1},
                {{RESLINT_TABLE}, 0},
                {{RESLINT_OTHER}, 0},
                {{RESLINT_POINT, RESLINT_FOOTNOTE}, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_node paragraph, children[3];
        block_of(&paragraph, OP, "lamps:", NULL);
        for (int k = 0; k < 3 && rows[i].kinds[k]; k++) {
            block_of(&children[k], rows[i].kinds[k], "oil;", NULL);
            if (k)
                children[k - 1].next = &children[k];
            else
                paragraph.first_child = &children[0];
        }
        const reslint_node *last = un_last_block(&paragraph);
        if (last != (rows[i].last < 0 ? &paragraph : &children[rows[i].last])) fail_msg("row %zu", i);
        int table = 0;
        for (int k = 0; k < 3; k++) table |= rows[i].kinds[k] == RESLINT_TABLE;
        assert_int_equal(un_is_tabular(&paragraph), table);
    }
    reslint_node row;
    assert_true(un_is_tabular(block_of(&row, OP, "oil | 3", NULL)));
}

static void what_comes_after(void **state) {
    (void)state;
    static const struct {
        const char *text, *following;
        uint32_t kind, opening;
        int label, off;
    } rows[] = {{"lamps", "and oil", RESLINT_OTHER, 0, 0, 1},
                {"lamps", "a", RESLINT_OTHER, 0, 0, 1},
                {"lamps", "z", RESLINT_OTHER, 0, 0, 1},
                {"lamps", "and oil", RESLINT_POINT, 0, 1, 0},
                {"lamps", "Oil", RESLINT_OTHER, 0, 0, 0},
                {"lamps", "{oil}", RESLINT_OTHER, 0, 0, 0},
                {"lamps", "“oil”", RESLINT_OTHER, 0, 0, 0},
                {"lamps", "", RESLINT_OTHER, 0, 0, 0},
                {"lamps", "", PP, 0, 0, 0},
                {"lamps", NULL, 0, 0, 0, 0},
                {"lamps of", NULL, 0, 0, 0, 1},
                {"lamps, and", "and oil", RESLINT_OTHER, 0, 0, 0},
                {"lamps", "Oil", PP, RESLINT_OPENING_NONE, 0, 1},
                {"lamps", "Oil", PP, RESLINT_OPENING_PREAMBULAR, 0, 0},
                {"lamps", "Oil", OP, RESLINT_OPENING_NONE, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clause = {.opening_class = rows[i].opening};
        reslint_node block, note, remark, following, label = {.kind = RESLINT_LABEL};
        block_of(&block, OP, rows[i].text, NULL)->next = block_of(&note, RESLINT_FOOTNOTE, "note", NULL);
        note.next = block_of(&remark, RESLINT_COMMENT, "remark", NULL);
        if (rows[i].following) remark.next = block_of(&following, rows[i].kind, rows[i].following, &clause);
        if (rows[i].label) following.first_child = &label;
        assert_ptr_equal(un_after(&block), rows[i].following ? &following : NULL);
        if (un_breaks_off(&block) != rows[i].off) fail_msg("row %zu", i);
    }
    reslint_clause own = {0}, after = {0};
    reslint_node paragraph, next;
    block_of(&paragraph, OP, "lamps", &own);
    block_of(&next, OP, "oil", &after);
    assert_true(un_is_last(&paragraph));
    own.next = &next;
    after.number = 1;
    assert_false(un_is_last(&paragraph));
    after.after_break = 1;
    assert_true(un_is_last(&paragraph));
    after.number = 0;
    assert_true(un_is_last(&paragraph));
    after.number = 2;
    assert_false(un_is_last(&paragraph));
}

static void many_paragraphs(void **state) {
    (void)state;
    static const struct {
        uint32_t count, all;
        int habit;
    } habits[] = {{2, 2, 0}, {2, 3, 1}, {1, 3, 0},  {2, 4, 0},  {3, 5, 1},
                  {3, 6, 0}, {3, 9, 0}, {4, 12, 1}, {4, 13, 0}, {5, 14, 1}};
    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++)
        if (un_is_habit(habits[i].count, habits[i].all) != habits[i].habit) fail_msg("row %zu", i);
    static const struct {
        un_marks marks;
        char own;
    } owns[] = {{{4, 3, 1, 0}, ','}, {{4, 2, 2, 0}, 0}, {{4, 1, 3, 0}, ';'}, {{4, 0, 1, 3}, '.'},
                {{4, 0, 2, 2}, 0},   {{2, 2, 0, 0}, 0}, {{3, 3, 0, 0}, ','}, {{3, 0, 0, 3}, '.'}};
    for (size_t i = 0; i < sizeof owns / sizeof *owns; i++)
        if (un_own_mark(&owns[i].marks) != owns[i].own) fail_msg("row %zu", i);
    reslint_node node;
    block_of(&node, OP, "lamps", NULL);
    un_marks marks = {0};
    static const char counted[] = {',', ';', ';', '.', ':', 0};
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++)
        un_count_mark(&marks, (un_closing){.node = &node, .mark = counted[i]});
    un_count_mark(&marks, (un_closing){.mark = ','}); /* a place without a paragraph */
    assert_int_equal(marks.all, 5);
    assert_int_equal(marks.commas, 1);
    assert_int_equal(marks.semicolons, 2);
    assert_int_equal(marks.stops, 1);
    un_closing end = {.node = &node, .mark = ',', .at = {4, 5}};
    un_report_own_mark(&rule_ctx, &end, ';');
    assert_string_equal(said.diag.message, "ends with a comma; the other paragraphs end with a semicolon");
}

/* Of four paragraphs or more, most begin with no verb of the organ. */
static void a_declaration(void **state) {
    (void)state;
    static const struct {
        uint32_t n, verbs;
        int declaration;
    } rows[] = {{4, 1, 1}, {4, 2, 0}, {3, 0, 0}, {4, 0, 1}, {5, 2, 1}, {5, 3, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_clause clauses[5] = {{.number = 0}};
        reslint_node nodes[5];
        for (uint32_t k = 0; k < rows[i].n; k++) {
            block_of(&nodes[k], OP, "lamps", &clauses[k]);
            if (k) clauses[k - 1].next = &nodes[k];
            if (k < rows[i].verbs) clauses[k].opening_class = RESLINT_OPENING_OPERATIVE;
        }
        if (un_is_declaration(nodes) != rows[i].declaration) fail_msg("row %zu", i);
    }
}

static void the_others_by_number(void **state) {
    (void)state;
    reslint_clause clauses[10] = {{.number = 0}}, point = {.number = 7, .ordinal = 7};
    reslint_node nodes[10], points[10];
    un_closing ends[10] = {{.mark = 0}};
    for (uint32_t i = 0; i < 10; i++) {
        clauses[i].number = i + 1;
        clauses[i].ordinal = i + 21;
        ends[i].node = block_of(&nodes[i], OP, "lamps", &clauses[i]);
    }
    assert_string_equal(un_others(&rule_ctx, ends, 1), "");
    assert_string_equal(un_others(&rule_ctx, ends, 2), " (2)");
    assert_string_equal(un_others(&rule_ctx, ends, 4), " (2, 3 and 4)");
    assert_string_equal(un_others(&rule_ctx, ends, 9), " (2, 3, 4, 5, 6, 7, 8 and 9)");
    assert_string_equal(un_others(&rule_ctx, ends, 10), "");
    clauses[1].number = 0; /* unnumbered: by its place */
    nodes[2].kind = PP;    /* preambular: always so */
    block_of(&points[3], RESLINT_POINT, "oil", &point)->parent = &nodes[3];
    ends[3].node = &points[3]; /* a point: by its paragraph */
    assert_string_equal(un_others(&rule_ctx, ends, 4), " (22, 23 and 4)");
    un_report_closings(&rule_ctx, ends, 3, ';', "here", "Write them");
    assert_int_equal(said.fix.n_edits, 3);
    assert_int_equal(said.fix.applicability, RESLINT_FIX_SAFE);
    said.findings = 0;
    un_report_closings(&rule_ctx, ends, 0, ';', "here", "Write them");
    assert_int_equal(said.findings, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_dash_at_the_end),       cmocka_unit_test(last_words),
        cmocka_unit_test(the_mark_and_its_place),  cmocka_unit_test(an_end_that_is_open),
        cmocka_unit_test(the_last_few_words),      cmocka_unit_test(what_may_be_a_heading),
        cmocka_unit_test(where_a_mark_may_be_put), cmocka_unit_test(joining_words),
        cmocka_unit_test(one_finding_on_a_mark),   cmocka_unit_test(notes_and_headings_at_the_end),
        cmocka_unit_test(what_is_printed_last),    cmocka_unit_test(what_comes_after),
        cmocka_unit_test(many_paragraphs),         cmocka_unit_test(a_declaration),
        cmocka_unit_test(the_others_by_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
