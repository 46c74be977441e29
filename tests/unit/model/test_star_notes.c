/* Blocks with stars: points of a list, or notes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "units.h"

/* Wanted: "b" a point, "n" a note, "-" what it was. */
static char sign_of(rl_node *const *row, uint32_t i, char kind) {
    (void)kind;
    return row[i]->syn == RL_SYN_POINT ? 'b' : row[i]->syn == RL_SYN_FOOTNOTE ? 'n' : '-';
}

static void becomes(const char *text) {
    expect_units(text, rl_star_notes, sign_of);
}

static void by_what_comes_before(void **state) {
    (void)state;
    becomes("- P Requests a report.\nn B * The list is new.");
    becomes("- P Requests a report:\nb B * The list is new.");
    becomes("- P Requests a report;\nb B * The list is new.");
    becomes("b B * The list is new.");
    becomes("- P Requests a report.\nb B * The list is new;");
    becomes("- P Requests a report.\nb B * The list is new");
    becomes("- P Requests a report.\nb B * the list is new.");
    /* below points of another kind, whatever they end in */
    becomes("b B (a) In May;\nn B * The list is new.");
    becomes("b B (a) In May.\nn B * The list is new.\n- P Decides to go.");
    /* within a list */
    becomes("- P Requests:\nb B * In May;\nb B * The list is new.");
    becomes("- P Requests:\nb B * In May:\nb B (i) At noon.\nb B * The list is new.");
    becomes("- P Requests:\nb B * In May.\n- P Decides.\nn B * The list is new.");
    /* what is beside the text counts for nothing */
    becomes("- P Requests a report.\n- G 4\nn B * The list is new.");
    becomes("- P Requests a report:\n- G 4.\nb B * The list is new.");
}

static void by_what_comes_after(void **state) {
    (void)state;
    becomes("- P Requests a report.\nb B * The list is new.\nb B * The oil is old.");
    becomes("- P Requests a report.\nb B * The list is new.\n- G 4\nb B * The oil is old.");
    becomes("b B (a) In May.\nb B * The list is new.\nb B * The oil is old.");
    becomes("- P Requests a report.\nn B * The list is new.\nb B (a) In May.");
    becomes("- P Requests a report.\nn B * The list is new.\n- G 4");
}

static void by_its_marks(void **state) {
    (void)state;
    becomes("- P Requests:\nn B ** In May;");
    becomes("- P Requests:\nn B \\*\\* In May;");
    becomes("- P Requests:\nb B \\* In May;");
    becomes("- P Requests a report.\nn B \\* The list is new.");
    becomes("- P Requests a report.\nn B \xE2\x80\xA0 The list is new.");
    becomes("- P Requests a report.\nn B \xE2\x80\xA1 The list is new.");
    becomes("- P Requests:\nn B *\xE2\x80\xA0 In May;");
    /* a bullet, a dash and a letter are none */
    becomes("- P Requests a report.\nb B \xE2\x80\xA2 The list is new.");
    becomes("- P Requests a report.\nb B \xE2\x80\x93 The list is new.");
    becomes("- P Requests a report.\nb B \xE2\x80 The list is new.");
    becomes("- P Requests a report.\nb B a* The list is new.");
    becomes("- P Requests a report.\nb B *a The list is new.");
    becomes("- P Requests a report.\nb B \\ The list is new.");
}

static void by_its_words(void **state) {
    (void)state;
    static const char *const words[] = {"Any change in it",
                                        "On behalf of Chad",
                                        "Reissued in May",
                                        "See the list",
                                        "Issued without it",
                                        "A/60/1, annex",
                                        "S/2001/1",
                                        "E/2001/1",
                                        "A/60/1 and lamps of the northern valley",
                                        NULL};
    static const char *const others[] = {
        "In May", "A lamp", "S-1", "C/60/1", "A/60/1 and lamps of the northern valleys", "", NULL};
    rl_arena arena = {0};
    for (size_t i = 0; words[i]; i++) becomes(rl_format(&arena, "- P Requests:\nn B * %s", words[i]));
    for (size_t i = 0; others[i]; i++) becomes(rl_format(&arena, "- P Requests:\nb B * %s", others[i]));
    rl_arena_free(&arena);
}

/* At the top of a page the grammar takes a star for the mark of a note. */
static void lists_over_pages(void **state) {
    (void)state;
    becomes("- P Requests:\nb B * In May;\n- G 4\nb S * The towns;");
    becomes("- P Requests:\nb B * In May,\n- G 4\nb S * The towns;");
    becomes("- P Requests:\nb B * In May:\n- G 4\nb S * The towns;");
    becomes("- P Requests:\nb B * In May.\n- G 4\nn S * The towns;");
    becomes("- P Requests:\nb B * In May\n- G 4\nn S * The towns;");
    becomes("- P Requests:\nb B * In May;\n- G 4\nn S ** The towns;");
    becomes("- P Requests:\nb B * In May;\n- G 4\nn S 1 The towns;");
    becomes("- P Requests:\nb B * In May;\n- G 4\nn S * See the towns;");
    becomes("- P Requests:\nb B * In May;\n- P Decides;\nn S * The towns;");
    becomes("- P Requests:\nb B (a) In May;\n- G 4\nn S * The towns;");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(by_what_comes_before),
                                       cmocka_unit_test(by_what_comes_after), cmocka_unit_test(by_its_marks),
                                       cmocka_unit_test(by_its_words), cmocka_unit_test(lists_over_pages)};
    return cmocka_run_group_tests_name("star notes", tests, NULL, NULL);
}
