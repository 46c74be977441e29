/* The syntax tree: which blocks a text has, with their labels; what is inside them; no text gives an error;
 * an edited tree is the tree of the edited text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "base/vec.h"
#include "syntax/syntax.h"

#include <stdio.h>

static const char *const names[] = {
    [RL_SYN_PARAGRAPH] = "par",
    [RL_SYN_NUMBERED_PARAGRAPH] = "num",
    [RL_SYN_LABELLED_PARAGRAPH] = "lab",
    [RL_SYN_POINT] = "point",
    [RL_SYN_HEADING] = "heading",
    [RL_SYN_ORGAN_LINE] = "organ",
    [RL_SYN_TITLE] = "title",
    [RL_SYN_SYMBOL_LINE] = "symbol",
    [RL_SYN_SESSION_LINE] = "session",
    [RL_SYN_AGENDA_LINE] = "agenda",
    [RL_SYN_ADOPTED_BY_LINE] = "by",
    [RL_SYN_REPORT_LINE] = "report",
    [RL_SYN_SPONSORS] = "sponsors",
    [RL_SYN_MASTHEAD_LINE] = "mast",
    [RL_SYN_MUN_HEADER] = "mun",
    [RL_SYN_ANNEX_HEADING] = "annex",
    [RL_SYN_ADOPTION_LINE] = "adoption",
    [RL_SYN_VOTING] = "voting",
    [RL_SYN_FOOTNOTE] = "note",
    [RL_SYN_RULE] = "rule",
    [RL_SYN_PAGE_FURNITURE] = "page",
    [RL_SYN_TABLE_ROW] = "row",
    [RL_SYN_COMMENT] = "comment",
    [RL_SYN_NOTE_TO_READER] = "reader",
    [RL_SYN_TEXT] = "text",
    [RL_SYN_LABEL] = "label",
    [RL_SYN_EMPHASIS] = "em",
    [RL_SYN_STRONG] = "strong",
    [RL_SYN_FOOTNOTE_REFERENCE] = "ref",
    [RL_SYN_OPEN_BRACKET] = "open",
    [RL_SYN_CLOSE_BRACKET] = "close",
    [RL_SYN_ATTRIBUTION] = "attribution",
    [RL_SYN_STATUS] = "status",
    [RL_SYN_INLINE_COMMENT] = "comment",
    [RL_SYN_MARGIN_NUMBER] = "margin",
    [RL_SYN_HEADING_MARK] = "mark",
};

typedef struct outline {
    rl_arena *arena;
    RL_VEC(char) out;
} outline;

static void put(outline *o, const char *text, size_t len) {
    for (size_t i = 0; i < len; i++) *rl_push(o->arena, &o->out) = text[i] == '\n' ? '~' : text[i];
}
static void put_span(outline *o, const char *text, reslint_span s) {
    put(o, text + s.begin, s.end - s.begin);
}

/* "num[1.] par" */
static const char *blocks_of(rl_arena *arena, const char *text) {
    reslint_str source = rl_str(text);
    rl_tree *tree = rl_tree_parse(source, NULL);
    assert_false(rl_tree_has_error(tree));
    rl_blocks blocks;
    rl_tree_blocks(tree, source, arena, &blocks);
    outline o = {.arena = arena};
    for (uint32_t i = 0; i < blocks.len; i++) {
        const rl_block *b = &blocks.items[i];
        if (i) put(&o, " ", 1);
        put(&o, names[b->kind], strlen(names[b->kind]));
        if (b->label.begin == b->label.end) continue;
        put(&o, "[", 1);
        put_span(&o, text, b->label);
        put(&o, "]", 1);
    }
    put(&o, "", 1);
    rl_tree_free(tree);
    return o.out.items;
}
/* The elements of the last block: "label{1.} em{*Decides*} text{Decides} text{ to}" */
static const char *inside_of(rl_arena *arena, const char *text) {
    reslint_str source = rl_str(text);
    rl_tree *tree = rl_tree_parse(source, NULL);
    assert_false(rl_tree_has_error(tree));
    rl_blocks blocks;
    rl_tree_blocks(tree, source, arena, &blocks);
    assert_true(blocks.len > 0);
    const rl_block *b = &blocks.items[blocks.len - 1];
    outline o = {.arena = arena};
    for (uint32_t i = 0; i < b->n_inlines; i++) {
        const rl_inline *e = &blocks.inlines.items[b->first_inline + i];
        if (i) put(&o, " ", 1);
        put(&o, names[e->kind], strlen(names[e->kind]));
        put(&o, "{", 1);
        put_span(&o, text, e->kind == RL_SYN_EMPHASIS || e->kind == RL_SYN_STRONG ? e->inside : e->source);
        put(&o, "}", 1);
    }
    put(&o, "", 1);
    rl_tree_free(tree);
    return o.out.items;
}

static void expect_blocks(const char *text, const char *blocks) {
    rl_arena arena = {0};
    assert_string_equal(blocks_of(&arena, text), blocks);
    rl_arena_free(&arena);
}
static void expect_inside(const char *text, const char *elements) {
    rl_arena arena = {0};
    assert_string_equal(inside_of(&arena, text), elements);
    rl_arena_free(&arena);
}

#define BODY "The General Assembly,\n\nRecalling its resolution 70/1,\n\n"

static void reads_a_whole_text(void **state) {
    (void)state;
    expect_blocks(
        "United Nations\nA/RES/99/12\n\nGeneral Assembly\nDistr.: General\n3 May 2044\n\n"
        "Ninety-ninth session\nAgenda item 7 (b)\nProtection of lighthouses\n\n"
        "Resolution adopted by the General Assembly\non 1 May 2044\n\n[on the report of the Second Committee "
        "(A/99/3)]\n\n"
        "99/12. Protection of lighthouses\nand of their keepers\n\nThe General Assembly,\n\n"
        "Recalling its resolution 98/4,1\n\n1. Decides to act:\n\n(a) At once;\n\n(b) Well;\n\n2. Requests a "
        "report.\n\n"
        "12th plenary meeting\n1 May 2044\n\nAnnex II\n\nRules\n\n_______________\n1 Not in force.\n",
        "mast symbol mast mast mast session agenda by report title[99/12.] organ par num[1.] point[(a)] "
        "point[(b)] "
        "num[2.] adoption annex par rule note[1]");
    expect_blocks(
        "# General Assembly\n\n### **99/12. Lighthouses**\n\n*The General Assembly*,\n\n*Recalling* it,\n\n"
        "1. *Decides* to act.\n\n---\n\n<sup>1</sup> A note.\n\n2. *Decides* again.\n",
        "mast title[99/12.] organ par num[1.] rule note[<sup>1</sup>] num[2.]");
}

static void knows_where_a_paragraph_ends(void **state) {
    (void)state;
    /* wrapped lines continue; numbers at their start are not labels */
    expect_blocks(BODY "Welcoming the events of\n18 December 1991 and of the\n21 States that met,\nas in "
                       "paragraph 3\n(a) above,",
                  "organ par par");
    /* no empty lines: numbers, points and preambular openings */
    expect_blocks("The Security Council,\nRecalling its wish,\nDeeply alarmed by it,\n1. Decides to:\n(a) "
                  "Stay;\n(b) Go;\n2. Ends.",
                  "organ par par num[1.] point[(a)] point[(b)] num[2.]");
    /* a number torn from its paragraph */
    expect_blocks(BODY "1. \n\nDecides to act;\n\n2.\nRequests a report.", "organ par num[1.] num[2.]");
    expect_inside(BODY "1. \n\nDecides.", "label{1.} text{~~Decides.}");
    /* a stop that is missing, or was read as a comma; but a note has a number of its own */
    expect_blocks(BODY "5 Requests a report;\n\n6, Commends it;\n\n6 *. Recalls* it.",
                  "organ par num[5] num[6,] num[6]");
    expect_blocks(BODY "1. Decides.\n\n3 Ibid., p. 4.\n4 Resolution 60/288.\n\n2. Ends.",
                  "organ par num[1.] note[3] note[4] num[2.]");
}

static void looks_through_pages(void **state) {
    (void)state;
    expect_blocks("99/12. Protection of lighthouses\n\nThe General Assembly,\n\nNoting the role "
                  "of\n__________\n\n1  A note.\n\n"
                  "A/RES/99/12\nProtection of lighthouses\n\n44-25908\n2/5\n\nlight in the dark,\n",
                  "title[99/12.] organ par rule note[1] page page page page par");
    expect_blocks("The General Assembly,\n\nNoting the role of light, 1\n\n___________\n1\n\n44-25908 "
                  "(E)\n\nSee the annex.\n\n*4425908*\n",
                  "organ par rule note[1] page note page");
    expect_blocks("The General Assembly,\n\nNoting the need for the \n work of keepers,\n  Recalling it,\n",
                  "organ par par");
}

static void keeps_notes_apart(void **state) {
    (void)state;
    /* numbers that extraction moved to the end of their notes */
    expect_blocks("The General Assembly,\n\nNoting light,\n\n_________\n\nResolution 60/1.\nSee "
                  "A/99/1.\n3\nIbid.\n1\n2\n\n44-25908\n",
                  "organ par rule note note note[3] note[1] note[2] page");
    /* a note of several lines; the next number begins the next note, whatever its first word */
    expect_blocks(
        "The General Assembly,\n\n___\n1 See Supplement No.\n12 of the\nRecords.\n2 www.example.org.\n",
        "organ rule note[1] note[2]");
}

static void reads_negotiated_text(void **state) {
    (void)state;
    expect_blocks("The General Assembly,\n\nPP1 Recalling it, (Agreed)\n\nPP 2 bis Noting it,\n\n[OP3 "
                  "Decides;]\n\nOP 5 bis. Ends;\n\n"
                  "5 bis. Ends;\n\nAlt 1 Ends;\n\nAlt. 2: Ends.\n\nChair's proposal: stop\n\n*[Note: not yet "
                  "discussed.]*",
                  "organ lab[PP1] lab[PP 2 bis] lab[OP3] lab[OP 5 bis.] lab[5 bis.] lab[Alt 1] lab[Alt. 2:] "
                  "reader reader");
    expect_inside("PP3 ter [Noting] the inter[nationally](Mexico)(G77: keep) known light [now] (EU, US: "
                  "delete), (Agreed)",
                  "label{PP3 ter} open{[} text{Noting} close{]} text{ the inter} open{[} text{nationally} "
                  "close{]} attribution{(Mexico)} "
                  "attribution{(G77: keep)} text{ known light } open{[} text{now} close{]} text{ } "
                  "attribution{(EU, US: delete)} text{, } "
                  "status{(Agreed)}");
    expect_inside("Noting (see annex) the report (A/63/1) of 1325 (2000), agreed ad ref",
                  "text{Noting (see annex) the report (A/63/1) of 1325 (2000), } status{agreed ad ref}");
    expect_blocks("1  The General Assembly,\n2\n3  Recalling its wish to see the\n4  light,\n",
                  "organ page par");
    expect_inside("1  The General Assembly,\n2  Recalling the\n3  light,\n",
                  "margin{2} text{Recalling the} text{~} margin{3} text{  light,}");
}

static void reads_model_un(void **state) {
    (void)state;
    expect_blocks("FORUM: General Assembly\nQUESTION OF: The light at\nthe end\n**Sponsors:** Chile, "
                  "Ghana\n\nTHE GENERAL ASSEMBLY,\n"
                  "Alarmed by night,\n1. Calls upon all to:\na) see,\nb) look at:\n   i. lamps\n   ii. "
                  "stars;\n2. Ends.",
                  "mun mun mun organ par num[1.] point[a)] point[b)] point[i.] point[ii.] num[2.]");
}

static void finds_note_numbers(void **state) {
    (void)state;
    expect_inside(
        "Noting Crime,1 the Rules (Tokyo)2 and resolution 60/175;3 in 2008-2010, No.5 and 1,000 of 25/7 G77",
        "text{Noting Crime,} ref{1} text{ the Rules (Tokyo)} ref{2} text{ and resolution 60/175;} ref{3} "
        "text{ in 2008-2010, No.5 and 1,000 of 25/7 G77}");
    expect_inside("Noting *Crime*,<sup>1</sup>,<sup>2</sup> light[^3] and night\xc2\xb9 of 3 m\xc2\xb2",
                  "text{Noting } em{Crime} text{Crime} text{,} ref{<sup>1</sup>} text{,} ref{<sup>2</sup>} "
                  "text{ light} ref{[^3]} "
                  "text{ and night} ref{\xc2\xb9} text{ of 3 m\xc2\xb2}");
}

static void reads_emphasis(void **state) {
    (void)state;
    expect_inside("*Recalling\nalso* its **own [new]** _light_ <i>here</i> 2 * 3 snake_case *open",
                  "em{Recalling~also} text{Recalling~also} text{ its } strong{own [new]} text{own } open{[} "
                  "text{new} close{]} text{ } "
                  "em{light} text{light} text{ } em{here} text{here} text{ 2 } text{* 3 snake_case } text{*} "
                  "text{open}");
    expect_inside("***both* ways**", "strong{*both* ways} em{both} text{both} text{ ways}");
    expect_inside("*not closed\n\n*x* y", "em{x} text{x} text{ y}");
}

static void reads_comments_and_tables(void **state) {
    (void)state;
    expect_blocks(
        BODY
        "<!-- note\n\nover lines -->\n\n| a | b |\n|---|---|\n\nText <!-- in --> line.\n\n<!-- never ends\n",
        "organ par comment row row par par");
}

static void survives_anything(void **state) {
    (void)state;
    static const char *const texts[] = {"",
                                        "\n",
                                        "\xef\xbb\xbf",
                                        "\xff\xfe\xc2",
                                        "[^",
                                        "**",
                                        "<!--",
                                        "\f\f",
                                        "\r\r\n\t",
                                        "1.",
                                        "#",
                                        "\xc2\xa0\xe2\x80\xa8",
                                        "<sup>",
                                        "(EU: ",
                                        "__________",
                                        "|",
                                        "1\n2\n3"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        rl_tree *tree = rl_tree_parse(rl_str(texts[i]), NULL);
        assert_false(rl_tree_has_error(tree));
        rl_tree_free(tree);
    }
    rl_tree *tree = rl_tree_parse((reslint_str){"a\0b\n\0\n*\0", 8}, NULL);
    assert_false(rl_tree_has_error(tree));
    rl_tree_free(tree);
}

static void measures_gaps(void **state) {
    (void)state;
    const char text[] = "\xef\xbb\xbfThe General Assembly, \r\n \r\n\r\n  Recalling it,  \r\n";
    reslint_str source = {text, sizeof text - 1};
    rl_arena arena = {0};
    rl_blocks blocks;
    rl_tree *tree = rl_tree_parse(source, NULL);
    rl_tree_blocks(tree, source, &arena, &blocks);
    assert_int_equal(blocks.len, 2);
    assert_int_equal(blocks.items[0].source.begin, 3);
    assert_int_equal(blocks.items[0].blank_before, 0);
    assert_int_equal(blocks.items[1].blank_before, 2);
    assert_int_equal(blocks.items[1].indent, 2);
    assert_int_equal(blocks.items[1].source.end - blocks.items[1].source.begin, strlen("Recalling it,"));
    rl_tree_free(tree);
    rl_arena_free(&arena);
}

static void edits_give_the_same_tree(void **state) {
    (void)state;
    const char *const old_text = BODY "1. *Decides* to act;\n\n2. Requests a report.\n";
    static const char *const inserts[] = {"", "x", "\n\n", "*", "[", "1. ", "___\n", "(EU: delete)", "\n"};
    uint32_t len = (uint32_t)strlen(old_text);
    for (uint32_t at = 0; at < len; at += 3) {
        for (size_t i = 0; i < sizeof inserts / sizeof *inserts; i++) {
            rl_arena arena = {0};
            const char *text =
                rl_format(&arena, "%.*s%s%s", (int)at, old_text, inserts[i], old_text + at + 1);
            rl_tree *tree = rl_tree_parse(rl_str(old_text), NULL);
            rl_tree_edit(tree, at, at + 1, at + (uint32_t)strlen(inserts[i]));
            rl_tree *again = rl_tree_parse(rl_str(text), tree), *fresh = rl_tree_parse(rl_str(text), NULL);
            assert_string_equal(rl_tree_sexp(again, rl_str(text), &arena),
                                rl_tree_sexp(fresh, rl_str(text), &arena));
            rl_tree_free(tree);
            rl_tree_free(again);
            rl_tree_free(fresh);
            rl_arena_free(&arena);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_a_whole_text),
        cmocka_unit_test(knows_where_a_paragraph_ends),
        cmocka_unit_test(looks_through_pages),
        cmocka_unit_test(keeps_notes_apart),
        cmocka_unit_test(reads_negotiated_text),
        cmocka_unit_test(reads_model_un),
        cmocka_unit_test(finds_note_numbers),
        cmocka_unit_test(reads_emphasis),
        cmocka_unit_test(reads_comments_and_tables),
        cmocka_unit_test(survives_anything),
        cmocka_unit_test(measures_gaps),
        cmocka_unit_test(edits_give_the_same_tree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
