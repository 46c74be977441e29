/* Labelled lines: which are paragraphs, which are points, and at what level (rl_find_lists). What is wanted of a
 * block (units.h) is its level, of a heading too if it became a point: 0 a paragraph, 1 a point of a paragraph, 2 a point of that, r text that
 * continues the sentence before it, h a heading, f a note, "." a block without a label. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "units.h"

static char level_of(rl_node *const *row, uint32_t i, char kind) {
    const rl_node *unit = row[i];
    if (!strchr("NLBH", kind) || (kind == 'H' && unit->syn != RL_SYN_POINT)) return '.';
    if (unit->running) return 'r';
    if (unit->syn == RL_SYN_HEADING) return 'h';
    if (unit->syn == RL_SYN_FOOTNOTE) return 'f';
    if (unit->syn != RL_SYN_POINT) return '0';
    char level = '1';
    for (const rl_node *above = unit->above; above; above = above->above) level++;
    return level;
}

static void levels(const char *text) {
    expect_units(text, rl_find_lists, level_of);
}

static void all(const char *const *texts) {
    for (size_t i = 0; texts[i]; i++) levels(texts[i]);
}

#define TOP "0 N 1. Calls upon towns:\n"

static void labels_in_order(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP
        "1 B (a) To buy oil;\n1 B (b) To buy lamps;\n2 B (i) Of glass;\n2 B (ii) Of brass;\n1 B (c) To wait;\n0 N 2. Requests oil.",
        TOP
        "1 B (a) To buy oil:\n2 B (i) Of fish;\n3 B a. Large;\n3 B b. Small;\n2 B (ii) Of nuts;\n1 B (b) To wait.",
        TOP "1 B - Oil;\n1 B - Lamps;\n2 B4 - Glass;\n2 B4 - Brass;\n1 B - Rope;",
        /* (i) after (h): a letter, unless (ii) is next */
        TOP "1 B (g) To g;\n1 B (h) To h;\n1 B (i) To i;\n1 B (j) To j;",
        TOP "1 B (g) To g;\n1 B (h) To h;\n2 B (i) To i;\n2 B (ii) To j;\n1 B (i) To k;",
        TOP "1 B (h) To h;\n2 B (i) To i;\n. G page\n2 B (ii) To j;",
        /* slips of one label */
        TOP "1 B (a) To a;\n1 B (b) To b;\n1 B (b) To c;\n1 B (c) To d;",
        TOP "1 B (a) To a;\n1 B (b) To b;\n1 B (d) To d;\n1 B (e) To e;",
        TOP "1 B (a) To a;\n1 B b) To b;\n1 B (c) To c;",
        TOP "1 B (a) To a;\n1 B (b) To b:\n2 B4 (a) To c;\n2 B4 (b) To d;\n1 B (c) To e;",
        TOP "1 B (a) To a;\n1 B (b) To b;\n. P In other towns:\n1 B (a) To c;\n1 B (b) To d;",
        TOP "1 B (b) To b;\n1 B (c) To c;",
        /* the numbers of paragraphs and of points */
        "0 N 1. Requests oil.\n0 N 2. Requests lamps.\n. O The Board\n0 N 1. Requests rope.\n1 B (a) Long;",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps:\n1 N4 1. of glass;\n1 N4 2. of brass.\n0 N 3. Requests rope.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps:\n1 N 1. of glass;\n1 N 2. of brass.\n0 N 3. Requests rope.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps.\n. H Lamps\n0 N 1. Requests glass.\n0 N 2. Requests brass.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps.\n0 N 1. Requests glass.\n0 N 2. Requests brass.",
        ". P Calls for a fund:\n1 N4 1. of States;\n1 N4 2. of ports.",
        ". P Calls for a fund:\n0 N 1. of States;\n0 N 2. of ports.",
        ". P Calls for a fund:\n0 N4 1. Requests oil;\n0 N4 2. Requests lamps.",
        ". P Noting the fund,\n0 N4 1. of States;\n0 N4 2. of ports.",
        ". P RESOLVES:\n0 N4 1. of States;\n0 N4 2. of ports.",
        /* paths */
        TOP
        "1 B 1.1. To buy oil;\n2 B 1.1.1. Of fish;\n1 B 1.2. To buy lamps;\n0 N 2. Requests oil.\n1 B 2.1. Now;",
        /* labelled paragraphs */
        "0 L OP1 Calls upon towns:\n1 B (a) To buy oil;\n1 B (b) To wait.\n0 L OP2 Requests oil:\n1 B (a) Now;",
        /* an annex begins anew */
        TOP "1 B (a) To a;\n. X Annex\n1 B (b) To b;\n. A 3 May\n1 B (c) To c;", NULL};
    all(texts);
}

/* Is the label at the start of a line part of a sentence that was wrapped? */
static void labels_in_sentences(void **state) {
    (void)state;
    static const char *const texts[] = {
        "0 N 1. Requests the towns, as told in paragraph\nr N- 3. Lamps of Rome.\n0 N 2. Decides to wait.",
        "0 N 1. Requests the towns, as told in paras.\nr N- 3. lamps of Rome.\n0 N 2. Decides to wait.",
        "0 N 1. Requests the towns, as told in its subparagraph\n0 N- 2. Requests lamps of Rome.",
        "0 N 1. Requests the towns, as told in paragraph\n0 N 2. Requests lamps of Rome.",
        "0 N 1. Requests the towns, as told in paragraphs 2 and\nr N- 3. Lamps of Rome.\n0 N 2. Decides to wait.",
        "0 N 1. Requests the towns, as told in paragraphs 2 to\nr N- 3. Lamps of Rome.\n0 N 2. Decides to wait.",
        "0 N 1. Requests the towns and\n0 N- 2. Decides to wait.",
        "0 N 1. Requests the lamps of towns\nr N- 142. of the old law.\n0 N 2. Decides to wait.",
        "0 N 1. Requests the lamps of towns,\nr N- 142. of the old law.\n0 N 2. Decides to wait.",
        "0 N 1. Requests the lamps of towns.\n0 N 7. Decides to wait.",
        "0 N 1. Requests the lamps of towns\nr N- 14. Lamps of Rome.\n0 N 2. Decides to wait.",
        "0 N 1. Requests the lamps of towns\n0 N- 4. Requests Rome.\n0 N 5. Decides to wait.",
        "0 N 1. Requests the lamps of towns\n0 N 2. requests Rome.",
        "0 N 1. Requests the lamps of towns\n0 N- 2. requests Rome.",
        "0 N 1. Requests the lamps of towns\nr N- 2. lamps of Rome.",
        /* letters in a row of a sentence */
        "0 N 1. Requests (a) the oil, (b) the price,\nr B- (c) the lamps and (d) the rope.",
        "0 N 1. Requests the price of item\nr B- (c) of the agenda.",
        "0 N 1. Requests the price of item\n1 B (c) of the agenda.",
        "0 N 1. Requests the price of:\n1 B- (a) oil;\n1 B- (b) lamps.",
        "0 N 1. Requests the price of\n1 B- (a) oil;\n1 B- (b) lamps.",
        "0 N 1. Requests the price of\n1 B- a) oil.",
        "0 N 1. Requests the price of:\n1 B (a) oil\n1 B- (b) lamps.",
        "0 N 1. Requests the price of:\n1 B (a) oil\n1 B- (b) Lamps.",
        "0 N 1. Requests the price of:\n1 B a) oil\n1 B- c) lamps\n1 B- d) rope.",
        "0 N 1. Requests the price of:\n1 B (a) oil in the section\nr B- (e) of the law.",
        "0 N 1. Requests the price of:\n1 B (a) oil,\n1 B- (e) lamps.",
        /* the first block of a text, and one below the organ's name */
        "1 B- (c) of the agenda.", ". O The Board\n0 N- 142. lamps of the old law.", NULL};
    all(texts);
}

/* Stars and letters that are no points. */
static void notes_and_headings(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "1 B (a) To buy oil;\n1 B (b) To buy lamps.\nf B * The lamps may change.",
        TOP "1 B (a) To buy oil;\n1 B (b) To buy lamps.\n2 B2 * The lamps may change.",
        TOP "1 B (a) To buy oil;\n1 B (b) To buy lamps.\nf B1 * The lamps may change.",
        TOP "1 B * The lamps may change.",
        /* names of sections between two paragraphs */
        "0 N 1. Requests oil.\nh B A. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil;\nh B A. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\nh B (i) House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\nh B II. House lamps\nh B A. Of glass\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil:\n1 B A. House lamps\n1 B B. Street lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil:\n1 B A. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\n1 B A. House lamps;\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\n1 B A. House lamps\n0 N 3. Requests lamps.",
        "0 N 1. Requests oil.\n1 B A. House lamps\n. P Lamps are old.",
        "0 N 1. Requests oil.\n1 B (i) house lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil:\n1 B (a) House lamps;\n1 B (b) Street lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\n. H Lamps\nh B A. House lamps\n0 N 2. Requests lamps.", NULL};
    all(texts);
}

/* A number or letter at the start of a wrapped line, and one that differs from it in a single sign. */
static void single_signs(void **state) {
    (void)state;
    static const char *const texts[] = {
        /* numbers */
        "0 N 1. Requests the towns, as told in paragraph\nr N 7. Lamps of Rome.\n0 N 2. Decides to wait.",
        "0 N 1. Requests lamps:\n1 N- 1. of glass.", "0 N 1. Requests the lamps of towns\n1 N- 1a. of glass.",
        "0 N 1. Requests oil.\n0 N- 14. Decides to wait.",
        "0 N 1. Requests the lamps of towns\nr N- 1. of glass.",
        "0 N 1. Requests the lamps of towns\nr N-1 1. of glass.",
        "0 N 1. Requests the lamps of towns\n1 N-2 1. of glass.",
        "0 N4 1. Requests the lamps of towns\nr N-4 1. of glass.",
        "0 N 1. Requests lamps:\n1 N4 1. of glass\n1 N-4 2. of brass.",
        "0 N 1. Requests lamps:\n1 N4 1. of glass\n1 N-4 2. of brass\n1 N-4 3. of tin\nr N- 2. of Rome.",
        "0 N 1. Requests lamps:\n1 B (a) of glass\nr N- 2. of Rome.",
        "0 N 1. Requests the lamps of towns\n0 N 2. of Rome.",
        /* rows of letters in a sentence */
        "0 N 1. Requests the towns to buy\nr B- (a) lamps and (b) oil.",
        "0 N 1. Requests the towns to buy,\nr B- (a) lamps and (b) oil.",
        "0 N 1. Requests the towns to buy,\n1 B- (a) lamps and oil.",
        "0 N 1. Requests the towns to buy,\n1 B- (a) lamps and (b) oil\n1 B- (b) rope.",
        "0 N 1. Requests (a) lamps,\nr B- (b) oil and (c) rope.", "0 N 1. Requests (a) lamps,\n1 B- (b) oil.",
        "0 N 1. Requests lamps,\n1 B- (b) oil and (c) rope.",
        "0 N 1. Requests (a) lamps, (b) oil,\nr B- (c) rope.", "0 N 1. Requests (b) oil,\n1 B- (c) rope.",
        "0 N 1. Requests (b) oil,\nr B- (c) rope and (d) tin.",
        "0 N 1. Requests (a) lamps, (b) oil,\nr B- (c) rope,\nr B- (d) tin.",
        "0 N 1. Requests (a) lamps, (b) oil,\nr B- (c) rope,\n1 B- (e) tin.",
        /* single letters */
        "0 N 1. Requests the price of,\n1 B- (e) lamps.", "0 N 1. Requests:\n1 B (a) oil\n1 B- (e) Lamps.",
        "0 N 1. Requests the price of\nr B- (e) Lamps.", "0 N 1. Requests:\n1 B a) oil\n1 B- f) lamps.",
        "0 N 1. Requests:\n1 B a) oil\nr B- g) lamps.", "0 N 1. Requests:\n1 B h) oil\n1 B- d) lamps.",
        "0 N 1. Requests:\n1 B h) oil\nr B- c) lamps.", "0 N 1. Requests the price of\n1 B- i) oil.",
        "0 N 1. Requests the price of\nr B- b) oil.",
        "0 N 1. Requests the price of\n1 B- - oil;\n1 B- - lamps.",
        "0 N 1. Requests the price of\nr B- - oil;\n1 B- + lamps.",
        /* how far a next letter is looked for: seven blocks on, no further, and not in another text */
        "0 N 1. Requests the price of\n1 B- (a) oil\n. P p\n. P p\n. P p\n. P p\n. P p\n. P p\n1 B (b) lamps.",
        "0 N 1. Requests the price of\nr B- (a) oil\n. P p\n. P p\n. P p\n. P p\n. P p\n. P p\n. P p\n1 B (b) lamps.",
        "0 N 1. Requests the price of\nr B- (a) oil\n. O The Board\n1 B (b) lamps.",
        "0 N 1. Requests the price of\nr B- (a) oil\n. X Annex\n1 B (b) lamps.",
        "0 N 1. Requests the price of\nr B- (a) oil\n. S b Lamps.", NULL};
    all(texts);
}

#define LAMPS_89 "Lamps and their oil in towns and harbours and on ships and bridges and all coasts of seas"

/* Capital letters: names of sections, or points that have the form of headings. */
static void capital_letters(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "1 H A. To buy oil\n1 H B. To buy lamps\n1 H C. To wait",
        TOP "1 H I. To buy oil\n1 H II. To buy lamps\n0 N 2. Requests oil.",
        TOP "1 H A. To buy oil\n0 N 2. Requests oil.",
        "0 N 1. Requests oil.\n1 H A. To buy oil\n1 H B. To buy lamps",
        "0 N 1. Requests oil.\n1 H I. To buy oil\n1 H II. To buy lamps",
        "0 N 1. Requests oil.\n1 H A. To buy oil\n1 B B. To buy lamps",
        "0 N 1. Requests oil.\n1 H I. To buy oil\n1 B II. To buy lamps",
        "0 N 1. Requests oil.\n. H A. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\n. H A. House lamps\n0 L B. Requests lamps.",
        "0 N 1. Requests oil.\n. H A. House lamps\n. H C. Street lamps",
        "0 N 1. Requests oil.\n. H A. House lamps", TOP ". H B. To buy oil", TOP ". H A To buy oil",
        TOP ". H A.To buy oil", TOP ". H A.", TOP "1 B XVII. Oil;\n1 H XVIII. Lamps",
        TOP "1 B XXVII. Oil;\n. H XXVIII. Lamps",
        /* between two paragraphs */
        "0 N 1. Requests oil,\nh B A. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil,\n1 B a. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil,\n1 B (A) House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil,\n1 B A. house lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil,\n1 B A. House lamps,\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil,\n1 B A. Requests house lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil:\n1 B (a) Fish;\nh B A. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil:\n1 B A. Fish;\n1 B B. House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\n1 B- (i) House lamps\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\n1 B (i) House lamps\n2 B (2) Of glass.",
        "0 N 1. Requests oil,\n1 B A. House lamps\n2 B (2) Of glass.",
        "0 N 1. Requests oil.\nh B A. House lamps\nh B I. Of glass\n0 N 2. Requests lamps.",
        ". O The Board\nh B A. House lamps\n0 N 1. Requests lamps.",
        /* a name is shorter than ninety letters */
        "0 N 1. Requests oil,\nh B A. " LAMPS_89 "\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil,\n1 B A. " LAMPS_89 "s\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\nh B (i) " LAMPS_89 "\n0 N 2. Requests lamps.",
        "0 N 1. Requests oil.\n1 B (i) " LAMPS_89 "s\n0 N 2. Requests lamps.",
        /* a star below a list */
        TOP "1 B (a) To buy oil;\n1 B (b) To buy lamps.\n2 B- * The lamps may change.",
        TOP "1 B (a) To buy oil;\n1 B (b) To buy lamps.\n2 B * The lamps may change.\n2 B * Oil too.",
        TOP "1 B (a) To buy oil;\n1 B (b) To buy lamps.\nf B * The lamps may change.\n1 B (c) To wait.",
        TOP "1 B - To buy oil;\n2 B * The lamps may change.",
        TOP "1 B (a) To buy oil;\n2 B * The lamps may change;", NULL};
    all(texts);
}

/* More labels in order: each text needs one of the signs that are weighed. */
static void weights(void **state) {
    (void)state;
    static const char *const texts[] = {
        TOP "1 B (a) To a;\n1 B (b) To b:\n2 B4 - Oil;\n. P In other towns:\n1 B4 (a) To c;",
        TOP "1 B (a) To a:\n2 B (a) To b;", TOP "1 B (a) To a;\n1 B (a) To b;",
        TOP "1 B (a) To a:\n. P Lamps are:\n1 B (a) To b;", TOP "1 B - To a:\n1 B - To b;",
        TOP "1 B (a) To a:\n2 B4 - Oil;\n2 B2 (i) Of fish;\n2 B2 (ii) Of nuts;",
        TOP "1 B (a) To a:\n2 B4 - Oil;\n3 B4 (i) Of fish;\n3 B4 (ii) Of nuts;", TOP "1 B 1.1.1. Of fish;",
        TOP "1 B 1.1. Of fish;\n0 N 1a. Requests rope.\n0 N 2. Requests oil.",
        /* figures */
        ". P calls for a fund:\n0 N4 1. of States;\n0 N4 2. of ports.",
        ". P Calls for a fund:\n0 N4 2. of States;\n0 N4 3. of ports.",
        "0 N 1. Calls for lamps:\n1 N4 1. of glass;\n1 N4 2. of brass.\n0 N 2. Requests rope.",
        "0 N 1. Calls for lamps:\n1 N 1. of glass;\n1 N 2. of brass.\n0 N 2. Requests rope.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps\n1 N 1. of glass\n1 N 2. of brass\n0 N 3. Requests rope.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps:\n. H Lamps\n0 N 1. of glass.\n0 N 2. of brass.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps:\n1 N 1. of glass.\n1 N 2. of brass.",
        "0 N 1. Lamps of towns.\n0 N 2. Oil of towns:\n0 N 1. of glass.\n0 N 2. of brass.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps:\n1 N 1. of glass;\n1 N 2. of brass.\n1 N 1. of tin;\n0 N 3. Requests rope.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps\n0 N 1. Of glass\n. H Rope\n0 N 3. Requests rope.",
        "0 N 1. Requests oil.\n0 N 2. Calls for lamps\n0 N 1. Of glass\n. X Annex\n0 N 3. Requests rope.",
        /* one label further in than it should be */
        TOP "1 B (a) To a;\n1 B4 (b) To b;\n1 B (c) To c;", NULL};
    all(texts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_in_order),    cmocka_unit_test(labels_in_sentences),
        cmocka_unit_test(notes_and_headings), cmocka_unit_test(single_signs),
        cmocka_unit_test(capital_letters),    cmocka_unit_test(weights),
    };
    return cmocka_run_group_tests_name("lists", tests, NULL, NULL);
}
