/* Lines of figures below a paragraph: rows of a table, or headings, points and paragraphs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

#define HEAD "The General Assembly,\n\nRecalling the lamps,\n\n"
#define LAST "2. Requests the Secretary-General to report on the lamps.\n"

static char letter_of(reslint_kind kind) {
    switch (kind) {
    case RESLINT_ORGAN_LINE: return 'g';
    case RESLINT_PREAMBULAR_PARAGRAPH: return 'p';
    case RESLINT_OPERATIVE_PARAGRAPH: return 'o';
    case RESLINT_POINT: return '-';
    case RESLINT_TABLE: return 't';
    case RESLINT_HEADING: return 'h';
    case RESLINT_CONTINUATION: return 'c';
    default: return '?';
    }
}

static void add_kinds(char *out, size_t size, const reslint_node *node) {
    for (const reslint_node *n = node->first_child; n; n = n->next) {
        if (rk_is_inline(n)) continue;
        size_t used = strlen(out);
        if (n->kind >= RESLINT_MASTHEAD && used + 2 < size) {
            char letter = letter_of(n->kind);
            if (letter != 't' || !used || out[used - 1] != 't') out[used] = letter;
        }
        add_kinds(out, size, n);
    }
}

/* "gpoto": the blocks in their order, points inside their paragraph; a table once however many rows it has. */
static void shaped(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    char got[60] = "";
    read_text(&arena, text, &model);
    add_kinds(got, sizeof got, model.document);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s, not %s", text, got, wanted);
    rl_arena_free(&arena);
}

#define WITH(introduction, rows) HEAD "1. " introduction "\n\n" rows "\n\n" LAST
#define ROWS                     "Chad 0.006\n\nPeru 0.087"

static void introductions(void **state) {
    (void)state;
    shaped(WITH("Decides that States shall pay:", ROWS), "gpoto");
    shaped(WITH("Decides on the rates below:", ROWS), "gpoto");
    shaped(WITH("Decides on the rates below;", ROWS), "gpoto");
    shaped(WITH("Approves the rates in the table.", ROWS), "gpoto");
    shaped(WITH("Decides that the rates shall be as follows:", ROWS), "gpoto");
    shaped(WITH("Decides on these rates;", ROWS), "gpohho");
    shaped(WITH("Decides on the rates for:", ROWS), "gpohho");
    shaped(WITH("Decides on the rates below,", ROWS), "gpohho");
    shaped(WITH("Decides on lamps, including:", ROWS), "gpohho");
    /* a heading announces what comes below it, table or not */
    shaped(HEAD "1. Decides so.\n\n## Rates in the table below:\n\n" ROWS "\n\n" LAST, "gpohhho");
}

static void rows(void **state) {
    (void)state;
    /* two figures or more */
    shaped(WITH("Decides that States shall pay:", "Chad 6"), "gpoho");
    shaped(WITH("Decides that States shall pay:", "Chad 6 7"), "gpoto");
    shaped(WITH("Decides that States shall pay:", "Chad 1 322 000"), "gpoto");
    shaped(WITH("Decides that States shall pay:", "Chad -\n\nPeru -"), "gpohho");
    shaped(WITH("Decides that States shall pay:", "Chad 12 -\n\nPeru (3)"), "gpoto");
    shaped(WITH("Decides that States shall pay:", "Chad 12%\n\nPeru 3*"), "gpoto");
    shaped(WITH("Decides that States shall pay:", "Chad 1 \xE2\x80\x93\n\nPeru 2 \xE2\x80\x93"), "gpoto");
    shaped(WITH("Decides that States shall pay:", "Chad\n\nPeru"), "gpohho");
    shaped(WITH("Decides that States shall pay:", "Lamps by 2030\n\nOil in 2035"), "gpohho");
    shaped(WITH("Decides that States shall pay:", "Lamps of 3\n\nOil No. 35"), "gpohho");
    shaped(WITH("Decides that States shall pay:", "Lamps 2030\n\nOil 2035"), "gpoto");
    /* figures are a fourteenth of it */
    shaped(WITH("Decides that States shall pay:", "Lamps of brass, wick 3\n\nLamps of tin, no wick 4"),
           "gpohho");
    shaped(WITH("Decides that States shall pay:", "Lamps | wicks\n\nOil | jars"), "gpoto");
    /* the rows have numbers of their own, or words between them have none */
    shaped(WITH("Decides that States shall pay:", "1. Chad 0.006\n\n2. Peru 0.087"), "gpoto");
    shaped(WITH("Decides that States shall pay:", "Member State\n\nChad 0.006\n\nothers\n\nPeru 0.087"),
           "gpoto");
    shaped(WITH("Decides that States shall pay:", "A. North\n\nChad 0.006\n\nPeru 0.087"), "gpoto");
}

static void ends(void **state) {
    (void)state;
    shaped(HEAD "1. Decides that States shall pay:\n\n" ROWS "\n\n2. Notes it:\n\n(a) here;\n\n(b) there.\n",
           "gpoto--");
    shaped(HEAD "1. Decides that States shall pay:\n\n" ROWS "\n\nRequests a report on the lamps.\n",
           "gpoto");
    shaped(HEAD "1. Decides that States shall pay:\n\n" ROWS "\n\n(a) to the fund;\n\n(b) in May.\n",
           "gpo--t");
    shaped(HEAD "1. Decides that States shall pay:\n\n" ROWS "\n\nNote: figures of May.\n\n" LAST, "gpoto");
    shaped(HEAD "1. Decides that States shall pay:\n\n" ROWS "\n\nAbbreviations: L, lamps\n\n" LAST, "gpoto");
    shaped(HEAD "1. Decides that States shall pay:\n\n" ROWS "\n\nSources: the keepers.\n\n" LAST, "gpoto");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(introductions), cmocka_unit_test(rows),
                                       cmocka_unit_test(ends)};
    return cmocka_run_group_tests_name("tables", tests, NULL, NULL);
}
