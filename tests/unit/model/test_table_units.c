/* Blocks below a paragraph that introduces a table: rows of it, or not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "units.h"

/* Wanted: "t" a row of a table, "-" what it was. */
static char sign_of(rl_node *const *row, uint32_t i, char kind) {
    (void)kind;
    return row[i]->syn == RL_SYN_TABLE_ROW ? 't' : '-';
}

static void becomes(const char *text) {
    expect_units(text, rl_tables, sign_of);
}

#define RATES "- N 1. Decides on the rates below:\n"

static void what_introduces(void **state) {
    (void)state;
    becomes("- N 1. Decides on the rates below:\nt P Chad 6 7\nt P Peru 8 9");
    becomes("- P Decides on the rates below:\nt P Chad 6 7");
    becomes("- B (a) On the rates below:\nt P Chad 6 7");
    becomes("- L OP1 Decides on the rates below:\nt P Chad 6 7");
    becomes("- N 1. Decides on the rates below,\n- P Chad 6 7");
    becomes("- N 1. Decides on the rates below\n- P Chad 6 7");
    becomes("- N 1. Decides on these rates.\n- P Chad 6 7");
    becomes("- G the rates below:\n- P Chad 6 7");
    becomes("- N 1. Decides on the rates below:\n- G 4\nt P Chad 6 7");
    becomes("- N 1. Decides on the rates below:");
    becomes("- N 1. Decides on the rates below:\n- G 4");
}

static void rows_of_figures(void **state) {
    (void)state;
    becomes(RATES "- P Chad 6");
    becomes(RATES "t P Chad 6 7");
    becomes(RATES "t P Chad 6\nt P Peru 7");
    becomes(RATES "- P Chad\n- P Peru");
    becomes(RATES "- P 1 - )\n- P )\n- P *");
    becomes(RATES "- P Lamps by 2030\n- P Oil in 2035");
    becomes(RATES "t P Lamps 2030\nt P Oil 2035");
    becomes(RATES "t P Lamps | oil\nt P Jars | wicks");
    becomes(RATES "t P Chad 7 \xE2\x80\x93\nt P Peru 7 -");
    becomes(RATES "t W Chad\nt P Peru 7 8");
    becomes(RATES "t P Chad 6 7\n- G 5 6\nt P Peru 8 9");
    /* a fourteenth of it are figures: 2 of 28, 2 of 29 */
    becomes(RATES "t P Lamps of oil for Chadians 12\nt P Lamps 4");
    becomes(RATES "- P Lamps of oil, of gas for Chad 12\n- P Lamps of oil, of gas for Chad 12");
}

/* Where the paragraphs continue. */
static void what_ends_it(void **state) {
    (void)state;
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- L OP2 Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- O The Board 6 7\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- X Annex 6 7\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- A Meeting 6 7\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- T 5. Lamps 6 7\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- B (a) In May;\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt B A. North\nt P Peru 8 9");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- P Others pay this for:\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- N 2. Requests a report.\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- P Requests a report;\n- P Chad 6 7");
    becomes(RATES
            "t P Chad 6 7\nt P Peru 8 9\n- N 2. Lamps of oil are lit in each of the towns.\n- P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\nt P Requests a report,\nt P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\nt N 2. Lamps of oil.\nt P Chad 6 7");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- N 2. Requests 6 7 8.\n- P Chad 6 7");
}

/* More sentences than rows are no table. */
static void sentences(void **state) {
    (void)state;
#define SENTENCE "Lamps of oil are lit in each of the towns"
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\nt P " SENTENCE ".\nt P Cuba 1 2");
    becomes(RATES "- P Chad 6 7\n- P " SENTENCE ".\n- P Peru");
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\nt P " SENTENCE ",\nt P Cuba 1 2");
    becomes(RATES "- P Chad 6 7\n- P " SENTENCE ",\n- P Peru");
    becomes(RATES "t P Chad 6 7\nt P " SENTENCE "\nt P Peru");
    becomes(RATES "- P Chad 6 7\n- P Peru 8 9\n- P " SENTENCE ".\n- P " SENTENCE ".\n- P " SENTENCE
                  ".\n- P Cuba 1 2\n- P Peru 8 9\n- P Cuba 1 2\n- P Cuba 1 2");
}

static void explanations(void **state) {
    (void)state;
    becomes(RATES "t P Chad 6 7\nt P Peru 8 9\n- N 2. Requests a report.\n- P Note: of oil");
    becomes("t W Chad | 7\nt P Note: of oil\nt P Source: Chad\n- P Requests a report\n- P Note: of oil");
    becomes("t W Chad | 7\n- G 4\nt P Abbreviations: oil");
    becomes("t W Chad | 7\n- H Note: of oil");
    becomes("t W Chad | 7\n- P A Note: of oil");
    becomes("- P Note: of oil");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_introduces), cmocka_unit_test(rows_of_figures),
                                       cmocka_unit_test(what_ends_it), cmocka_unit_test(sentences),
                                       cmocka_unit_test(explanations)};
    return cmocka_run_group_tests_name("rows of tables", tests, NULL, NULL);
}
