/* What each block of a text is (rl_find_heads, rl_section_heads, rl_find_lists, rl_divide and rl_plan, in this order). What is wanted of a block
 * (units.h): p preambular paragraph, o operative paragraph, a paragraph of an annex, X heading of an annex,
 * 1 point, c continuation, + joined to a block before it, or furniture, h heading, O organ line, t title, s sponsors, m
 * another line of the front, n note, # furniture of pages that looks like text, "." something else. A small letter turned "d" is a
 * doubtful preambular paragraph. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "model/plan/divide.h"
#include "units.h"

static char kind_of(const rl_node *unit) {
    switch (unit->pub.kind) {
    case RESLINT_PREAMBULAR_PARAGRAPH: return unit->pub.flags & RESLINT_NODE_DOUBTFUL ? 'd' : 'p';
    case RESLINT_OPERATIVE_PARAGRAPH: return 'o';
    case RESLINT_ANNEX_PARAGRAPH: return 'a';
    case RESLINT_ANNEX: return 'X';
    case RESLINT_POINT: return '1';
    case RESLINT_CONTINUATION: return 'c';
    case RESLINT_HEADING: return 'h';
    case RESLINT_ORGAN_LINE: return 'O';
    case RESLINT_TITLE: return 't';
    case RESLINT_SPONSORS: return 's';
    case RESLINT_FOOTNOTE: return 'n';
    case RESLINT_KIND_NONE: return '+';
    case RESLINT_OTHER: return '.';
    default: return 'm';
    }
}

/* Is the text of block `i` in one before it? */
static bool is_joined(rl_node *const *row, uint32_t i) {
    char text[400];
    snprintf(text, sizeof text, "%.*s", (int)row[i]->pub.text.len, row[i]->pub.text.ptr);
    for (uint32_t k = 0; k < i; k++)
        if (rl_find(row[k]->pub.text, text, 0) != UINT32_MAX && row[k]->pub.flags & RESLINT_NODE_JOINED)
            return true;
    return false;
}

static char sign_of(rl_node *const *row, uint32_t i, char kind) {
    char sign = kind_of(row[i]);
    return sign == '+' && kind == 'P' && !is_joined(row, i) ? '#' : sign;
}

static void run_plan(rl_builder *b) {
    b->document = rl_node_new(b, RESLINT_DOCUMENT, (reslint_span){0, b->file.len});
    rl_find_heads(b);
    rl_section_heads(b);
    rl_find_lists(b);
    rl_divide(b);
    rl_plan(b);
}

static void plans(const char *text) {
    expect_units(text, run_plan, sign_of);
}

static void all(const char *const *texts) {
    for (size_t i = 0; texts[i]; i++) plans(texts[i]);
}

#define TOP "O O The Board\np P Noting lamps,\n"

static void parts(void **state) {
    (void)state;
    static const char *const texts[] = {
        "t P Lamps of towns\n" TOP
        "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts;\no N 2. Decides to wait.",
        "t t Lamps\n" TOP "o N 1. Requests oil.",
        "m P United Nations\nt P Lamps\n" TOP "o N 1. Requests oil.",
        "t P Lamps\ns P Norway: draft resolution\n" TOP "o N 1. Requests oil.",
        "t P Lamps\nm P We met in Rome.\n" TOP "o N 1. Requests oil.",
        "m P Draft resolution II\nO O The Board\np P Noting lamps,\no N 1. Requests oil.",
        /* prose of the preamble */
        TOP "d P Lamps and their oil in the towns that are on the coast,\no N 1. Requests oil.",
        TOP "h P House lamps\no N 1. Requests oil.", TOP "p P Requests oil,\no N 1. Requests oil.",
        TOP
        "p P Noting with interest:\n1 B (a) Oil;\n1 B (b) Lamps;\nc P and all of that,\no N 1. Requests oil.",
        /* numbers in the preamble */
        "O O The Board\np N 1. Noting lamps,\np N 2. Recalling oil,\no N 3. Requests oil;\no N 4. Decides to wait.",
        /* prose among operative paragraphs */
        TOP "o N 1. Requests oil.\nh P House lamps\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil.\nh P House lamps\np P Recalling houses,\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil;\nc P It was said there that this is enough of lamps.",
        TOP
        "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts,\nc P and rope;\no N 2. Decides to wait.",
        /* after the end */
        TOP "o N 1. Requests oil.\no N 2. Decides to wait.\na N 1. Lamps.\na N 2. Oil.",
        TOP "o N 1. Requests oil.\nm A 3 May 2020\na N 1. Lamps.",
        TOP "o N 1. Requests oil.\nh X Annex\na P Lamps are good.\na N 1. Lamps.",
        TOP "o N 1. Requests oil.\nh P Signatories:\n. B - Norway\n. N 1. Peru",
        TOP "o N 1. Requests oil.\nh H Bibliography\n. N 1. Lamps, a history\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil.\nh P Delegates of towns:\n. N 1. Peru\n. N 2. Norway",
        TOP
        "o N 1. Requests oil.\no N 2. Decides to remain seized of the matter.\n. B (1) Lamps, a history.\n. B (2) Oil.",
        TOP "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts.",
        /* two texts */
        TOP "o N 1. Requests oil.\nO O The Board\np P Noting oil,\no N 1. Requests lamps.",
        TOP "o N 1. Requests oil.\nt T 61/2. Oil\nO O The Board\np P Noting oil,\no N 1. Requests lamps.",
        TOP "o N 1. Requests oil.\nm P B\nt P Oil\nO O The Board\np P Noting oil,\no N 1. Requests lamps.",
        TOP "o N 1. Requests oil.\n. P It was said there that this is enough of lamps.",
        /* in a text without numbers */
        TOP "o P Requests oil;\nc P- of fish;\no P Decides to wait.",
        TOP "o P Requests the following:\n1 P- oil of fish;\n1 P- oil of nuts;\no P Decides to wait.",
        TOP "o P Requests oil;\nh P House lamps\no P Decides to wait.",
        "m M Committee: Bees\nO P The Bees,\np P Noting lamps,\no P Requests oil;\no P We thank the towns;\no P Decides to wait.",
        "m M Committee: Bees\nO P The Bees,\np P Noting lamps,\no P Requests oil;\nc P We thank the towns.\no P Decides to wait.",
        TOP "o P Requests oil;\nc P We thank the towns;\no P Decides to wait.",
        /* sections with a preamble of their own */
        TOP "o N 1. Requests oil.\nh H House lamps\np P Lamenting houses,\no N 1. Decides to wait.",
        TOP "o N 1. Requests oil.\np P Recalling houses,\no N 2. Decides to wait.",
        /* a heading is not closed, shorter than 120 bytes, and no part of a sentence */
        TOP "d P House lamps:\no N 1. Requests oil.", TOP "+ P- House lamps\no N 1. Requests oil.",
        /* captions are short, and come after the text */
        TOP "h P Bibliography\no N 1. Requests oil.",
        TOP "o N 1. Requests oil.\nh P Notes\n. N 2. Lamps are old.\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil.\nh P Notes\n. N 3. Decides to wait.",
        TOP
        "o N 1. Requests oil.\n. P Delegates of towns, of which there were a great many in the hall:\n. N 1. Peru",
        /* what begins another text */
        "m P United Nations\nt P Lamps\n" TOP "o N 1. Requests oil.\nm P United Nations\nt P Oil\n" TOP
        "o N 1. Requests oil.",
        "t P Lamps\n" TOP "o N 1. Requests oil.\ns C Peru: draft resolution\nt P Oil\n" TOP
        "o N 1. Requests oil.",
        "t P Lamps\n" TOP "o N 1. Requests oil.\nm Y Adopted by the Board\nt P Oil\n" TOP
        "o N 1. Requests oil.",
        "t P Lamps\n" TOP "o N 1. Requests oil.\ns C Peru: draft resolution\n. P Oil.",
        "t T 61/1. Lamps\n" TOP "o N 1. Requests oil.\nt T 61/2. Oil\n" TOP "o N 1. Requests oil.",
        "t T 61/1. Lamps\n" TOP "o N 1. Requests oil.\nh T 61/2. Oil\no N 2. Decides to wait.",
        /* lists after the end */
        TOP "o N 1. Requests oil.\no N 2. Decides to wait;\n1 B (a) Here.\n1 B (b) There.",
        TOP "o N 1. Requests oil;\no N 2. Decides to wait.\n. B (1) Lamps, a history.\n. B (2) Oil.",
        TOP "o N 1. Requests oil;\no N 2. Decides to wait.\n1 B (a) to act;\n1 B (b) to wait.",
        TOP
        "o N 1. Requests oil;\no N 2. Decides to wait.\n1 B (a) Acts.\n1 B (b) Waits.\no N 3. Requests lamps.",
        TOP "o N 1. Requests oil;\no N 2. Decides to wait.\n+ R ____\n. B (a) Acts.\n. B (b) Waits.",
        /* PP and OP */
        TOP "p L PP2 Lamps are old;\no L OP1 Requests oil;", NULL};
    all(texts);
}

/* Does a line continue the paragraph before it? */
static void torn_paragraphs(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "o N 1. Requests the lamps of\n+ P- Norway and oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps of\n+ P Norway and oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps\n+ P and oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps,\n+ P and oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps\n+ G 2\n+ P and oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps\n+ G 2\n+ P Norway has;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps,\n+ G 2\n+ P Norway and oil;\no N 2. Decides to wait.",
        TOP
        "o N 1. Requests the lamps entitled Lamps 2024:\n+ G 2\n+ P Norway and oil;\no N 2. Decides to wait.",
        TOP "p P Recalling the lamps of\n+ P- 3 May 2020,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of Rome,\n+ P 3 May 2020,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of Rome,\n+ P- Norway and Peru,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of Rome,\np P- Noting oil,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps\n+ G 2\np P Noting oil,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps\n+ G 2\n+ P Norway has,\no N 1. Requests oil.",
        "O O The Board\np P noting lamps,\np P recalling oil,\no N 1. Requests oil.",
        TOP "+ P recalling oil,\no N 1. Requests oil.",
        /* running heads */
        "t P The lamps of towns\n" TOP
        "o N 1. Requests the lamps\n+ G 2\n# P The lamps of towns\n+ P and oil;",
        "t P The lamps of towns\n" TOP
        "o N 1. Requests the lamps\n# P A/80/L.2 The lamps of towns\n+ G 2\n+ P and oil;",
        "t P The lamps of towns\n" TOP
        "o N 1. Requests the lamps\n+ G 2\n+ P The lamps of Rome\n+ P and oil;",
        "t P Oil\n" TOP "o N 1. Requests the lamps\n+ G 2\n+ P Oil\n+ P and oil;", NULL};
    all(texts);
}

/* "II", and the name of the section on the next line. */
static void section_heads(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "h P II\nh P- House lamps\no N 1. Requests oil.",
        TOP "h P II\nh P- House lamps\no P Decides to wait.",
        TOP "h P B.\nh P- HOUSE LAMPS\no N 1. Requests oil.",
        TOP "o N 1. Requests oil.\nh P XVIII\nh P- House lamps\no N 2. Requests oil.",
        TOP "o N 1. Requests oil.\nh H II\nh P- House lamps\no N 2. Requests oil.",
        TOP "o N 1. Requests oil.\nh P II\n. P- House lamps.\no N 2. Requests oil.",
        TOP "o N 1. Requests oil.\nh P II\no P- Requests lamps.\no N 2. Requests oil.",
        "m P II\nt P- House lamps\n" TOP "o N 1. Requests oil.",
        NULL};
    all(texts);
}

#define TORN TOP "o N 1. Requests oil\n"

/* The same where the paragraph before lacks its mark and would go on. */
static void section_names(void **state) {
    (void)state;
    static const char *const texts[] = {
        TORN "h P XXVIII\nh P- House lamps\no N 2. Decides to wait.",
        TORN "h P XXXVIII\n+ P- House lamps\no N 2. Decides to wait.",
        TORN "h P B\nh P- House lamps\no N 2. Decides to wait.",
        TORN "h P B.\nh P- House lamps\no N 2. Decides to wait.",
        TORN "h P BC\n+ P- House lamps\no N 2. Decides to wait.",
        TORN "h P Ii\n+ P- House lamps\no N 2. Decides to wait.",
        TORN "h P II\n+ P- Ho\no N 2. Decides to wait.",
        TORN "h P II\nh P- Hou\no N 2. Decides to wait.",
        TORN "h P II\n+ P- house lamps\no N 2. Decides to wait.",
        TORN "h P II\n+ P- House lamps,\no N 2. Decides to wait.",
        TORN "h P II\n+ P- House lamps\n+ P- of Rome;",
        TORN "h P II\n+ P- House lamps",
        TORN "h P II\nh P- House lamps\nh P Rome has them\no N 2. Decides to wait.",
        TORN "h P II\nh P- House lamps\np P- Recalling Rome,\no N 2. Decides to wait.",
        TORN "h P II\n+ P- House lamps\nO O The Board\np P Noting oil,",
        TORN "h H II\nh P- House lamps\no N 2. Decides to wait.",
        NULL};
    all(texts);
}

/* Heads of pages, known by a symbol or by the title. */
static void page_heads(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP
        "o N 1. Requests the lamps\n# P Light in harbours    A/C.2/80/L.7\n+ P and oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps.\n# P Light in harbours   S/2020/7\n. P E/2020/7 is the number.",
        TOP "o N 1. Requests the lamps.\nh P Light in harbours  A/C.2/80/L.7\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps.\nh P Light in harbours    B/C.2/80/L.7\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps.\nh P Light in harbours    A.C.2/80\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps.\nh P Light in harbours    A/C.B/L.X\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps.\nh P Light in harbours    A/7\no N 2. Decides to wait.",
        /* the title above a number of a page, with and without a symbol; titles that are too short */
        "t P Light in towns\n" TOP
        "o N 1. Requests the lamps\n# P Light in towns\n+ G 2\n+ P and oil;\no N 2. Decides to wait.",
        "t P Light in towns\n" TOP
        "o N 1. Requests the lamps.\n# P LIGHT IN TOWNS A/80/2\n+ G 2\no N 2. Decides to wait.",
        "t P Light in towns\n" TOP
        "o N 1. Requests the lamps.\n# P A/80/2 Light in towns\n+ G 2\no N 2. Decides to wait.",
        "t P Oil\n" TOP "o N 1. Requests the lamps.\nh P Oil\n+ G 2\no N 2. Decides to wait.",
        "t P Light in towns\n" TOP
        "o N 1. Requests the lamps.\nh P Light in Rome\n+ G 2\no N 2. Decides to wait.",
        "t H Light in towns\n" TOP
        "o N 1. Requests the lamps\n# P Light in towns\n+ G 2\n+ P and oil;\no N 2. Decides to wait.",
        "t P Light in towns\n" TOP
        "o N 1. Requests the lamps.\n+ H Light in towns\n+ G 2\no N 2. Decides to wait.",
        "t P Light in towns\n" TOP
        "o N 1. Requests the lamps.\n# P Light in towns\n+ Z A/80/2\no N 2. Decides to wait.",
        "t P Lamp light\n" TOP "o N 1. Requests the lamps.\nh P Lamp light\n+ G 2\no N 2. Decides to wait.",
        "t P Lamp lights\n" TOP "o N 1. Requests the lamps.\n# P Lamp lights\n+ G 2\no N 2. Decides to wait.",
        "t P Light in towns and harbours\n" TOP
        "o N 1. Requests the lamps.\nh H Light in towns and\n+ G 2\no N 2. Decides to wait.",
        "t P Light in towns and harbours\n" TOP
        "o N 1. Requests the lamps.\n# P Light in towns and\n+ G 2\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps.\nh H Light in harbours    A/C.2/80/L.7\no N 2. Decides to wait.",
        /* in two lines */
        "t P Light in towns and harbours\n" TOP
        "o N 1. Requests the lamps\n+ G 2\n# P Light in towns\n# P and harbours\n+ P and oil;",
        NULL};
    all(texts);
}

/* Pairs of texts that differ in one sign. */
static void single_signs(void **state) {
    (void)state;
    static const char *const texts[] = {
        "O O The Board\np P noting lamps,\n+ P- recalling oil,\no N 1. Requests oil.",
        "O O The Board\np P noting lamps,\n+ G 2\n+ P recalling oil,\no N 1. Requests oil.",
        "O O The Board\np P noting lamps,\n+ P oil and rope,\no N 1. Requests oil.",
        TOP "o N 1. Requests the lamps:\n+ G 2\nc P Norway and oil;\no N 2. Decides to wait.",
        TOP
        "o N 1. Requests the lamps entitled lamps of towns:\n+ G 2\nc P Norway and oil;\no N 2. Decides to wait.",
        TOP
        "p P Recalling the lamps of the town,\nd P- While aware that the lamps of these towns are far too old,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of the town,\n+ P- While lamps are old,\no N 1. Requests oil.",
        TOP
        "p P Recalling the lamps of the town,\n+ P- Lamps which the people of these towns hold far too old,\no N 1. Requests oil.",
        TOP "o N 1. Requests oil;\no N 2. Decides to wait.(1)\n. B (1) Lamps, a history.\n. B (2) Oil.",
        TOP "o N 1. Requests oil;\no N 2. Decides to wait (1)\n1 B (1) Lamps, a history.\n1 B (2) Oil.",
        TOP
        "o N 1. Requests oil.\nm P B\n+ G 2\nt P Oil\nO O The Board\np P Noting oil,\no N 1. Requests lamps.",
        TOP "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts.\n. B (a) Lamps, a history.",
        TOP "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts.\n1 B (c) Of lamps.",
        NULL};
    all(texts);
}

#define END "o N 1. Requests oil;\no N 2. Decides to wait.\n"

/* More pairs: lines that continue a paragraph or do not. */
static void torn_or_not(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "o N 1. Requests oil to 30 June 2020; 3\nc P Norway and oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil to 30 June 2020 3\n+ P Norway and oil;\no N 2. Decides to wait.",
        TOP
        "p P Recalling the lamps of towns,\np P- Polishing that the lamps of these towns are far too old,\no N 1. Requests oil.",
        TOP
        "p P Recalling the lamps of Production,\n+ P- Polishing that the lamps of these towns are far too old,\no N 1. Requests oil.",
        TOP
        "p P Recalling the lamps of towns,\n+ P- Polishing that the lamps of these towns are far too old;\no N 1. Requests oil.",
        TOP
        "p P Recalling the lamps of towns,\n+ P- Polishing that the lamps of town are far too old,\no N 1. Requests oil.",
        TOP
        "p P Recalling the lamps of towns,\np P- Polishing that the lamps of towns are far too old,\no N 1. Requests oil.",
        TOP "p P2 Recalling the lamps of towns,\nd P-2 Norway and Peru,\no N 1. Requests oil.",
        TOP "p P2 Recalling the lamps of towns,\n+ P-1 Norway and Peru,\no N 1. Requests oil.",
        TOP "p P1 Recalling the lamps of towns,\n+ P-2 Norway and Peru,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns\np P- Requests oil,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns\nh P Norway has\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns\n+ P Norway has,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns\n+ P In support of the towns,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns,\n+ G 2\n+ P Norway has,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns,\n+ G 2\np P Lamenting oil,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns\n+ G 2\n+ P Polishing oil,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns;\n+ G 2\nd P Norway has,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns,\n+ G 2\n+ P 3 May 2020,\no N 1. Requests oil.",
        TOP "p P Recalling the lamps of towns;\n+ G 2\nd P 3 May 2020,\no N 1. Requests oil.",
        TOP "o N 1. Requests the lamps,\n+ G 2\no P Requests oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps\n+ G 2\n+ P Requests oil;\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps\n+ G 2\nc P Requests oil\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps\n+ G 2\n+ P Norway and oil\no N 2. Decides to wait.",
        TOP "o N 1. Requests the lamps.\n+ G 2\nh P Norway and oil\no N 2. Decides to wait.",
        /* a line wrapped after a semicolon inside a point */
        TOP "o N 1. Requests:\n1 B (a) oil; the Fund;\n+ P-1 Funds of towns;\no N 2. Decides to wait.",
        TOP "o N 1. Requests:\n1 B (a) oil; the Fund;\nc P-2 Funds of towns;\no N 2. Decides to wait.",
        TOP "o N 1. Requests:\n1 B (a) oil; the Fund;\nc P1 Funds of towns;\no N 2. Decides to wait.",
        TOP "o N 1. Requests:\n1 B (a) oil; the Fund;\n+ G 2\nc P-1 Funds of towns;\no N 2. Decides to wait.",
        TOP "o N 1. Requests:\n1 B (a) oil; the Fund;\no P-1 Requests lamps;\no N 2. Decides to wait.",
        TOP "o N 1. Requests:\n1 B (a) oil; the Fund,\n+ P-2 Funds of towns;\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil; the Fund;\nc P-1 Funds of towns;\no N 2. Decides to wait.",
        TOP "o P Requests:\n1 B (a) oil; the Fund;\nc P-1 Funds of towns;\no P Decides to wait.",
        /* words below a list */
        TOP
        "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts,\n+ P- and rope;\no N 2. Decides to wait.",
        TOP
        "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts,\n+ G 2\n+ P and rope;\no N 2. Decides to wait.",
        TOP
        "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts;\nc P and rope;\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil:\n1 B (a) Of fish;\n1 B (b) Of nuts\n+ P and rope;\no N 2. Decides to wait.",
        /* in lower case throughout */
        "O O The Board\no P requests lamps,\no P urges towns,\no P decides to wait.",
        /* a draft inside a paragraph */
        TOP "o N 1. Recommends the draft resolution: The Board,\n+ P- Noting lamps,\n+ N- 1. Requests oil.",
        TOP "o N 1. Recommends the draft decision: The Board,\n+ P- Noting lamps,\n+ B- (a) Requests oil.",
        TOP
        "o N 1. Recommends the draft decision: The Board,\n+ P- Noting lamps.\nh X- Annex\na P Lamps are good.",
        TOP "o N 1. Recommends the draft decision: A Board;\no N- 2. Requests oil.",
        /* the tail of a note below its rule */
        TOP "o N 1. Requests oil;\nn S 1 Lamps are\n+ R ____\n+ P Of Rome.",
        TOP "o N 1. Requests oil;\nn S 1 Lamps are\n+ R ----\nc P Of Rome.",
        TOP "o N 1. Requests oil;\nn S 1 Lamps are.\n+ R ____\nc P Of Rome.",
        TOP "o N 1. Requests oil;\nn S 1 Lamps are\n+ G 2\n+ P of Rome.",
        TOP "o N 1. Requests oil,\nn S 1 Lamps are\n+ G 2\n+ P of Rome.", NULL};
    all(texts);
}

#define CAPTION_60 "Our guests who came from towns and harbours and from coasts:"

/* More pairs: what comes after the end. */
static void after_the_end(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "o N 1. Requests oil;\nc P Delegates of towns:\n1 B - Norway",
        TOP "o N 1. Requests oil.\no P Requests the following:\n1 B - Norway",
        TOP "o N 1. Requests oil.\nh H Guests\n. N 3. Peru",
        TOP "o N 1. Requests oil.\nh P Guests\no N 3. Peru",
        TOP "o N 1. Requests oil.\nh P Delegates of towns:\n+ G 2\n. N 3. Peru",
        TOP "o N 1. Requests oil.\n. P Delegates of towns:\n. P Peru and Norway went there.\no N 3. Peru",
        TOP
        "o N 1. Requests oil.\nh P Delegates of towns:\n. N 1. Peru\nO O The Board\np P Noting oil,\no N 1. Requests lamps.",
        TOP "o N 1. Requests oil.\nh P Delegates of towns:\n. N 1. Peru\nh X Annex\na N 1. Requests lamps.",
        TOP "o N 1. Requests oil.\n. P Delegates of towns:\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil.\n. P Delegates of towns:\no N 2. Peru\no N 3. Decides to wait.",
        TOP "o N 1. Requests oil.\nh P " CAPTION_60 "\n. N 1. Peru",
        TOP "o N 1. Requests oil.\n. P s" CAPTION_60 "\no N 3. Peru",
        TOP
        "o N 1. Requests oil;\no N 2. Decides to remain seized of the matter of lamps in\n. B (1) Lamps, a history.",
        TOP
        "o N 1. Requests oil;\no N 2. Decides to remain seized of the question of lamps in towns and harbours\n1 B (1) Lamps, a history.",
        TOP "o N 1. Requests oil;\no N 2. Decides to remain seized of the matter:\n1 B (1) Lamps, a history.",
        TOP
        "o N 1. Requests oil;\no N 2. Decides to remain seized of the matter.\n. B- (1) Lamps, a history.",
        TOP END "1 B- (1) Lamps, a history.", TOP END "+ R ____\n. B- (1) Lamps, a history.",
        TOP END ". B (1) Lamps, a history.\nO O The Board\np P Noting oil,\no N 2. Requests lamps.",
        TOP END ". B (1) Lamps, a history.\nh X Annex\na N 2. Lamps.",
        TOP END "1 B (1) Lamps, a history.\no N 3. Requests lamps.",
        TOP END "1 B (1) Lamps, a history.\no L OP3 Requests lamps.",
        TOP "o P Requests oil;\no P Decides to wait.\n1 B (1) Lamps, a history.\no P Requests rope.",
        TOP END "1 B (a) Acts,\n1 B (b) Waits.", TOP END "1 B (a) Acts:\n1 B (b) Waits.",
        TOP END "1 B (a) Acts and\n1 B (b) Waits.", TOP END "1 B (a) acts.\n1 B (b) Waits.",
        TOP END "1 B (a) Acts.\n1 B (b) waits.", TOP END ". B (a) Acts.\n. B (b) Waits.",
        TOP "o N 1. Requests oil:\n1 B (a) Of fish,\n1 B (b) Of nuts.\n. B (a) Lamps, a history.",
        TOP "o N 1. Requests oil:\n1 B (a) Of fish.\n1 B (b) Of nuts.\n1 B (a) Lamps, a history.",
        TOP "o N 1. Requests oil.\no N 2. Decides to wait.\n1 B (1) Lamps, a history.\n1 B (2) Oil.",
        TOP "o N 1. Requests oil.\n1 B (a) Of fish.\no N 2. Decides to wait.\n. B (1) Lamps, a history.",
        TOP "o N 1. Requests oil.\nm A 3 May 2020\n. B (1) Lamps.",
        TOP "o N 1. Requests oil.\nm V In favour: Peru\n. B (1) Lamps.",
        TOP "o N 1. Requests oil.\no N 1. Decides to wait.",
        TOP "o N 1. Requests oil.\no N 2. Requests rope;\no N 1. Decides to wait.",
        /* bullets below a heading */
        TOP END "h H Lamps of towns\n. B - Norway", TOP END "h H Lamps of towns\n. B (i) Norway,",
        TOP END "1 B - Norway", TOP "o N 1. Requests oil;\nh H Lamps of towns\n1 B - Norway",
        /* the symbol of the next text */
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\nm G A/80/L.2\nt P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\n+ G A/80/L.1\nh P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil;\n+ G A/80/L.2\nh P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\n+ G B/80/L.2\nh P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\n+ G A.80.L.2\nh P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\n+ G A/80/L.2\nh P Oil\no N 2. Decides to wait.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\nm A 3 May 2020\nm G A/80/L.2\nt P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\nh X Annex\na P Lamps\nm G A/80/L.2\nt P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\nm Z A/80/L.2\nt P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\n+ Z A/80/L.1\nh P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        "m Z A/80/L.1\nt P Lamps\n" TOP
        "o N 1. Requests oil.\n+ G 2\n+ Z A/80/L.2\nh P Oil\nO O The Board\np P Noting oil,\no N 1. Requests rope.",
        /* headings */
        TOP "o N 1. Requests oil;\nc P Lamps of Rome and\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil;\nc P Lamps of Rome or\no N 2. Decides to wait.",
        TOP "o N 1. Requests oil;\nh P Lamps of Rome\no N 2. Decides to wait.",
        /* numbers in the preamble */
        "O O The Board\np N 1. Noting lamps,\np N 2. Recalling oil;\no N 3. Requests oil.",
        "O O The Board\np N 1. Noting lamps,\np N 3. Recalling oil;\no N 4. Requests oil.",
        "O O The Board\no P Requests oil,\no P Decides to wait.",
        /* names of parts */
        TOP "h P Operative clauses\no P Lamps stay lit;\no P Decides to wait.",
        TOP "h P Preamble\np P Recalling oil,\no N 1. Requests oil.", NULL};
    all(texts);
}

/* What begins an annex; and the front. */
static void annexes_and_fronts(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "o N 1. Requests oil.\nh P Annex Article 11\na P Lamps are good.",
        TOP "o N 1. Requests oil.\nh P Appendix on lamps\na P Lamps are good.",
        TOP "o N 1. Requests oil.\nh P Annexes\n. P Lamps are good.",
        TOP "o N 1. Requests oil;\nh H Annex of lamps\na P Lamps are good.",
        TOP "o N 1. Requests oil;\nh P Annex of lamps\nc P Lamps are good.",
        TOP "o N 1. Requests oil,\nh H Annex of lamps\n+ P- Lamps are good,",
        TOP
        "o N 1. Requests oil.\nm A 3 May 2020\nh X Annex\na P Lamps are good.\nh H Annex of lamps\na P Oil too.",
        TOP "h H Annex of lamps\np P Recalling oil,\no N 1. Requests oil.",
        "m P United Nations A/80/1\nt P Lamps\n" TOP "o N 1. Requests oil.",
        "t P United Nations of towns\n" TOP "o N 1. Requests oil.",
        "t P Lamps\ns P Norway: draft decision\n" TOP "o N 1. Requests oil.",
        "m P B\nt P Oil\nm P B\n" TOP "o N 1. Requests oil.",
        "t P Lamps\nm P We met here;\n" TOP "o N 1. Requests oil.",
        "t P Lamps\nm P We met here:\n" TOP "o N 1. Requests oil.",
        "t P Lamps of towns:\n" TOP "o N 1. Requests oil.",
        "m W Lamps\n" TOP "o N 1. Requests oil.",
        NULL};
    all(texts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts),
        cmocka_unit_test(torn_paragraphs),
        cmocka_unit_test(single_signs),
        cmocka_unit_test(section_heads),
        cmocka_unit_test(torn_or_not),
        cmocka_unit_test(section_names),
        cmocka_unit_test(annexes_and_fronts),
        cmocka_unit_test(after_the_end),
        cmocka_unit_test(page_heads),
    };
    return cmocka_run_group_tests_name("plan", tests, NULL, NULL);
}
