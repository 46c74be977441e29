/* What rules of the packs have in common: citations, lines above Model UN papers, names of States, notes, and what
 * was meant by damaged words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../plugins/scan/lib/mark.h"
#include "../../../plugins/un/lib/cited.h"
#include "../../../plugins/un/lib/mun_header.h"
#include "../../../plugins/un/lib/note_text.h"
#include "rule_host.h"

enum { PP = RESLINT_PREAMBULAR_PARAGRAPH, OP = RESLINT_OPERATIVE_PARAGRAPH };

/* ---- citations --------------------------------------------------------------------------------------- */

static void sessions_and_their_days(void **state) {
    (void)state;
    static const uint32_t days[][2] = {{57, 0},  {58, 16}, {60, 13}, {61, 12}, {64, 15}, {65, 14},
                                       {67, 18}, {72, 12}, {76, 14}, {77, 13}, {78, 0}};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        assert_int_equal(un_opening_day(days[i][0]), days[i][1]);
    static const struct {
        uint32_t session;
        reslint_date date;
        int in;
    } rows[] = {{61, {2006, 9, 12, 0}, 1}, {61, {2006, 9, 11, 0}, 0}, {61, {2006, 8, 30, 0}, 0},
                {61, {2006, 10, 1, 0}, 1}, {61, {2007, 1, 1, 0}, 1},  {61, {2007, 8, 31, 0}, 1},
                {61, {2007, 10, 1, 0}, 0}, {61, {2008, 1, 1, 0}, 0},  {61, {2005, 12, 1, 0}, 0},
                {80, {2026, 9, 24, 0}, 1}, {80, {2026, 9, 25, 0}, 0}, {80, {2025, 9, 1, 0}, 1},
                {59, {2005, 9, 13, 0}, 1}, {59, {2005, 9, 14, 0}, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (un_in_session(rows[i].session, &rows[i].date) != rows[i].in) fail_msg("row %zu", i);
}

static void what_a_number_tells(void **state) {
    (void)state;
    static const struct {
        const char *symbol;
        uint32_t organ, session;
        int special, tells;
    } rows[] = {{"46/152", RESLINT_ORGAN_GA, 46, 0, 1},  {"31/16", RESLINT_ORGAN_GA, 31, 0, 1},
                {"30/16", RESLINT_ORGAN_GA, 30, 0, 0},   {"199/16", RESLINT_ORGAN_GA, 199, 0, 1},
                {"200/16", RESLINT_ORGAN_GA, 200, 0, 0}, {"S-46/2", RESLINT_ORGAN_GA, 0, 1, 0},
                {"ES-46/2", RESLINT_ORGAN_GA, 0, 1, 0},  {"217 A (XL)", RESLINT_ORGAN_GA, 40, 0, 0},
                {"46/152", RESLINT_ORGAN_HRC, 46, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_citation c = {.organ = rows[i].organ, .session = rows[i].session};
        c.symbol = rk_str(rows[i].symbol);
        if (un_is_special(&c) != rows[i].special || un_session_tells(&c) != rows[i].tells)
            fail_msg("%s", rows[i].symbol);
    }
    static const struct {
        reslint_date date;
        int whole;
    } dates[] = {{{1991, 12, 18, 0}, 1}, {{1991, 12, 0, 0}, 0}, {{0, 12, 18, 0}, 0},   {{1991, 0, 18, 0}, 0},
                 {{1991, 2, 29, 0}, 0},  {{1992, 2, 29, 0}, 1}, {{1991, 12, 32, 0}, 0}};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        reslint_citation c = {.date = dates[i].date};
        if (un_dated(&c) != dates[i].whole) fail_msg("date %zu", i);
    }
    reslint_known_citation known = {.year = 1991, .month = 12, .day = 18};
    assert_true(un_same_day(&(reslint_date){1991, 12, 18, 0}, &known));
    assert_false(un_same_day(&(reslint_date){1991, 11, 18, 0}, &known));
    assert_false(un_same_day(&(reslint_date){1990, 12, 18, 0}, &known));
    assert_false(un_same_day(&(reslint_date){1991, 12, 17, 0}, &known));
    reslint_citation c = {.symbol_at = {3, 9}, .date_at = {13, 29}};
    assert_int_equal(un_citation_end(&c), 29);
    c.shared_date = 1;
    assert_int_equal(un_citation_end(&c), 9);
    c.shared_date = 0;
    c.date_at = (reslint_span){0, 2}; /* before the number */
    assert_int_equal(un_citation_end(&c), 9);
}

/* A list of symbols is written anew when the word comes before it and all of it is alike. */
static void lists_that_are_even(void **state) {
    (void)state;
    enum { OTHER_ORGAN = 1, SHORT = 2, NO_WORD = 4, OTHER_LIST = 8 };
    static const struct {
        int what, even;
    } rows[] = {{0, 1}, {OTHER_ORGAN, 0}, {SHORT, 0}, {NO_WORD, 0}, {OTHER_LIST | OTHER_ORGAN, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_citation of[2] = {{.organ = RESLINT_ORGAN_GA, .list = 3, .long_form = 1}, {.list = 3}};
        reslint_node block, nodes[2] = {{.block = &block}, {.block = &block}};
        block_of(&block, PP, rows[i].what & NO_WORD ? "document A/RES/60/1 and" : "resolution A/RES/60/1 and",
                 NULL);
        of[0].symbol_at.begin = rows[i].what & NO_WORD ? 9 : 11;
        of[1].organ = rows[i].what & OTHER_ORGAN ? RESLINT_ORGAN_SC : RESLINT_ORGAN_GA;
        of[1].long_form = !(rows[i].what & SHORT);
        if (rows[i].what & OTHER_LIST) of[1].list = 4;
        of[0].next = &nodes[1];
        of[1].previous = &nodes[0];
        nodes[0].as.citation = &of[0];
        nodes[1].as.citation = &of[1];
        assert_int_equal(un_list_is_even(&nodes[0]), rows[i].even);
        if (!(rows[i].what & OTHER_LIST)) assert_int_equal(un_list_is_even(&nodes[1]), rows[i].even);
    }
}

/* ---- names and lines above a text -------------------------------------------------------------------- */

static void lines_of_a_header(void **state) {
    (void)state;
    static const struct {
        const char *line;
        un_field field;
        uint32_t value;
    } rows[] = {{"Committee: DISEC", UN_COMMITTEE, 11},
                {"FORUM:  Security", UN_COMMITTEE, 8},
                {"Topic – Roads", UN_TOPIC, 10},
                {"Re: roads", UN_TOPIC, 4},
                {"Co-sponsors: Peru", UN_SIGNATORIES, 13},
                {"Sponsors:", UN_SPONSORS, 9},
                {"Sponsors: ", UN_SPONSORS, 10},
                {"Co: Peru", UN_NO_FIELD, 4},
                {"Roads: Peru", UN_NO_FIELD, 7},
                {"Committee of roads", UN_NO_FIELD, 0},
                {"Committee", UN_NO_FIELD, 0},
                {"Committee on the roads of the mountains, a: x", UN_NO_FIELD, 0},
                {"Committee on the roads of the mountains: x", UN_COMMITTEE, 41},
                {"Committee on the roads of the mountains,: x", UN_NO_FIELD, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t value = 0;
        un_field field = un_field_of(rk_str(rows[i].line), &value);
        if (field != rows[i].field || value != rows[i].value)
            fail_msg("“%s”: %d %u", rows[i].line, field, value);
    }
    /* lines of the masthead and others, until the text begins */
    static const struct {
        uint32_t kind;
        int line; /* 1: one of the header, 0: passed over, -1: the end */
    } kinds[] = {{RESLINT_MASTHEAD, 1},
                 {RESLINT_MUN_HEADER, 1},
                 {RESLINT_VOTING, 1},
                 {RESLINT_OTHER, 1},
                 {RESLINT_COMMENT, 0},
                 {RESLINT_HEADING, 0},
                 {RESLINT_ORGAN_LINE, -1},
                 {PP, -1},
                 {OP, -1}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        reslint_node first, second;
        block_of(&first, kinds[i].kind, "x", NULL)->next = block_of(&second, RESLINT_TITLE, "y", NULL);
        const reslint_node *want = kinds[i].line > 0 ? &first : kinds[i].line ? NULL : &second;
        if (un_header_line(&first) != want) fail_msg("kind %u", kinds[i].kind);
    }
    assert_null(un_header_line(NULL));
}

/* The names with bars between them. */
static const char *joined(const char *text, const un_name *names, uint32_t n) {
    const char *out = "";
    for (uint32_t i = 0; i < n; i++)
        out = host_format(&rule_ctx, "%s%s%.*s", out, i ? "|" : "", (int)(names[i].end - names[i].begin),
                          text + names[i].begin);
    return out;
}

static void lists_of_names(void **state) {
    (void)state;
    un_name names[4];
    static const char *const sponsors[][2] = {
        {"Albania, Chile and Peru: draft resolution", "Albania|Chile|Peru"},
        {"Bosnia and Herzegovina and Chile: draft", "Bosnia and Herzegovina|Chile"},
        {"Bosnia and Herzegovinaland: draft", "Bosnia|Herzegovinaland"},
        {"Sponsors: Albania, Chile.; ", "Albania|Chile"},
        {"SPONSORS: Albania, Chile", "Albania|Chile"},
        {"Submitted by: Albania and Chile", "Albania|Chile"},
        {"Türkiye, Åland: draft", "Türkiye|Åland"},
        {"Zambia, Albania: draft", "Zambia|Albania"},
        {"Albania, chile: draft", ""},
        {"Albania, [Chile]: draft", ""},
        {"Albania, , Chile: draft", ""},
        {"Albania, Chile", ""},
        {": draft", ""},
        {"Albania, Benin, Chile, Denmark: draft", "Albania|Benin|Chile|Denmark"},
        {"Albania, Benin, Chile, Denmark, Egypt: draft", ""}};
    for (size_t i = 0; i < sizeof sponsors / sizeof *sponsors; i++)
        assert_string_equal(joined(sponsors[i][0], names, un_split_names(rk_str(sponsors[i][0]), names, 4)),
                            sponsors[i][1]);
    static const char *const header[][2] = {
        {"Albania, Chile; Peru/Togo", "Albania|Chile|Peru|Togo"},
        {"Albania, and Chile & Peru", "Albania|Chile|Peru"},
        {"Trinidad and Tobago and  *Chile*.", "Trinidad and Tobago|Chile"},
        {"Albania, and ", "Albania"},
        {"Albania,and Chile", "Albania|Chile"},
        {"Albania,and ", "Albania"},
        {" , ;", ""},
        {"", ""},
        {"A, B, C, D, E", "A|B|C|D"}};
    for (size_t i = 0; i < sizeof header / sizeof *header; i++)
        assert_string_equal(joined(header[i][0], names, un_names_of(rk_str(header[i][0]), 0, names, 4)),
                            header[i][1]);
}

/* ---- notes ------------------------------------------------------------------------------------------- */

static void how_sure_a_number_is(void **state) {
    (void)state;
    static const struct {
        uint32_t form, flags, kind, at, number;
        int sure, damaged;
    } rows[] = {{RESLINT_REF_MARKUP, RESLINT_NODE_DOUBTFUL, RESLINT_ARTEFACT, 4, 2, 1, 0},
                {RESLINT_REF_GLUED, 0, 0, 0, 2, 1, 0},
                {RESLINT_REF_GLUED, RESLINT_NODE_DOUBTFUL, 0, 0, 2, 0, 0},
                {RESLINT_REF_DAMAGED, 0, 0, 0, 2, 0, 1},
                {RESLINT_REF_GLUED, 0, 0, 0, 0, 1, 1},
                {RESLINT_REF_GLUED, 0, RESLINT_ARTEFACT, 4, 2, 0, 0},
                {RESLINT_REF_GLUED, 0, RESLINT_ARTEFACT, 5, 2, 1, 0},
                {RESLINT_REF_GLUED, 0, RESLINT_DATE, 4, 2, 1, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_noteref of = {.form = rows[i].form, .number = rows[i].number};
        reslint_node label = {.kind = RESLINT_LABEL}, beside = {.kind = rows[i].kind, .in = {rows[i].at, 9}};
        reslint_node ref = {.flags = rows[i].flags, .in = {4, 4}, .as = {.noteref = &of}};
        ref.next = &label;
        if (rows[i].kind) label.next = &beside;
        if (un_sure_reference(&ref) != rows[i].sure) fail_msg("row %zu", i);
        assert_int_equal(un_damaged(&ref), rows[i].damaged);
        assert_int_equal(un_all_marked_up(&ref), rows[i].form == RESLINT_REF_MARKUP);
    }
}

static void notes_of_other_parts(void **state) {
    (void)state;
    static const reslint_numbered notes[] = {{1, 0}, {2, 1}, {4, 2}, {5, 0}, {9, 3}}, lone[] = {{3, 2}};
    static const reslint_document_facts facts = {notes, lone, 5, 1};
    reslint_node document = {.kind = RESLINT_DOCUMENT};
    reslint_resolution own = {.ordinal = 1};
    reslint_node resolution = {.as = {.resolution = &own}};
    reslint_ctx ctx = {.document = &document, .resolution = &resolution};
    assert_false(un_elsewhere(&ctx, 4, 1));
    document.as.document = &facts;
    static const int there[] = {0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0};
    for (uint32_t n = 0; n <= 10; n++) assert_int_equal(un_elsewhere(&ctx, n, 1), there[n]);
    assert_true(un_elsewhere(&ctx, 3, 0));
    assert_false(un_elsewhere(&ctx, 4, 0));
}

/* ---- damage ------------------------------------------------------------------------------------------ */

static void what_was_meant(void **state) {
    (void)state;
    static const struct {
        const char *words, *better, *write; /* NULL: not known */
        int same;
    } rows[] = {{"Wel coming", "welcoming", "Welcoming", 1},
                {"reiterates-its", "reiterates its", "reiterates its", 1},
                {"Reguests", "requests", "Requests", 0},
                {"zones", "Zone", "Zone", 0},
                {"Ask", "asked", "Asked", 0},
                {"Zon", "zone", "Zone", 0},
                {"[on", "zone", "zone", 0},
                {"@on", "zone", "zone", 0},
                {"same", "same", NULL, 1},
                {"lost", "", NULL, 0},
                {"", "found", NULL, 0},
                {"a b-", "ab", "ab", 1},
                {"ab", "- a b", "- a b", 1},
                {"abc", "ab", "ab", 0},
                {"ab", "abc", "abc", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_artefact of = {RESLINT_ARTEFACT_SPLIT_WORD, rk_str(rows[i].better)};
        reslint_node block, node = {.kind = RESLINT_ARTEFACT, .as = {.artefact = &of}};
        block_of(&block, PP, "Roads and lamps of the towns", NULL);
        node.block = &block;
        node.text = rk_str(rows[i].words);
        node.in = (reslint_span){6, 9};
        said.findings = 0;
        mark_check(&rule_ctx, &node, RESLINT_ARTEFACT_LETTER_SWAP, "“%.*s”");
        assert_int_equal(said.findings, 0); /* damage of another kind */
        mark_check(&rule_ctx, &node, RESLINT_ARTEFACT_SPLIT_WORD, "“%.*s”");
        assert_int_equal(said.findings, 1);
        assert_ptr_equal(said.diag.at.node, &block);
        assert_int_equal(said.diag.at.in.begin, 6);
        assert_int_equal(mark_same_letters(rk_str(rows[i].better), node.text), rows[i].same);
        if (!rows[i].write) {
            assert_null(said.diag.write);
            continue;
        }
        assert_string_equal(said.diag.write, rows[i].write);
        assert_int_equal(said.fix.applicability, rows[i].same ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE);
        node.in.end = 6; /* cut out of its block: a text of its own */
        mark_check(&rule_ctx, &node, RESLINT_ARTEFACT_SPLIT_WORD, "“%.*s”");
        assert_ptr_equal(said.diag.at.node, &node);
        node.in.end = 9;
        node.block = &node;
        mark_check(&rule_ctx, &node, RESLINT_ARTEFACT_SPLIT_WORD, "“%.*s”");
        assert_ptr_equal(said.diag.at.node, &node);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sessions_and_their_days), cmocka_unit_test(what_a_number_tells),
        cmocka_unit_test(lists_that_are_even),     cmocka_unit_test(lines_of_a_header),
        cmocka_unit_test(lists_of_names),          cmocka_unit_test(how_sure_a_number_is),
        cmocka_unit_test(notes_of_other_parts),    cmocka_unit_test(what_was_meant),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
