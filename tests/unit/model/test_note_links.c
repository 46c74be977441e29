/* Which note a reference is linked to, and which numbers the texts of a file have. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

static const reslint_resolution *first_text(rl_arena *arena, const char *text, rl_model *model) {
    read_text(arena, text, model);
    return first_of(model->document, RESLINT_RESOLUTION)->as.resolution;
}

static const char *list_of(rl_arena *arena, const reslint_numbered *numbers, uint32_t n) {
    const char *out = "";
    for (uint32_t i = 0; i < n; i++)
        out = rl_format(arena, "%s%s%u:%u", out, i ? " " : "", numbers[i].number, numbers[i].only);
    return out;
}

/* "1=See the lamps. 1+=See the oil.": each reference with its note, + where its number has come before; then how
 * many references each note has. */
static void links(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    const char *got = "";
    const reslint_resolution *facts = first_text(&arena, text, &model);
    for (const reslint_node *n = facts->first_reference; n; n = n->as.noteref->next) {
        const reslint_node *note = n->as.noteref->footnote;
        got =
            rl_format(&arena, "%s%u%s=%.*s ", got, n->as.noteref->number, n->as.noteref->repeated ? "+" : "",
                      note ? (int)note->text.len : 1, note ? note->text.ptr : "?");
        assert_true(!n->as.noteref->next || n->as.noteref->next->as.noteref->previous == n);
    }
    uint32_t ordinal = 0;
    for (const reslint_node *n = facts->first_footnote; n; n = n->as.footnote->next) {
        got = rl_format(&arena, "%s/%u", got, n->as.footnote->references);
        assert_int_equal(n->as.footnote->ordinal, ++ordinal);
        assert_true(!n->as.footnote->next || n->as.footnote->next->as.footnote->previous == n);
        assert_true(!n->as.footnote->references == !n->as.footnote->first);
    }
    assert_int_equal(ordinal, facts->n_footnotes);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s, not %s", text, got, wanted);
    rl_arena_free(&arena);
}

#define HEAD "The General Assembly,\n\n"

static void one_note_for_each(void **state) {
    (void)state;
    links(HEAD "1. Requests a report.\n", "");
    links(HEAD
          "Noting the lamps,[^1] and the oil,[^2]\n\n1. Requests a report.\n\n[^1]: Lamps.\n\n[^2]: Oil.\n",
          "1=Lamps. 2=Oil. /1/1");
    links(HEAD
          "Noting the lamps,[^2] and the oil,[^1]\n\n1. Requests a report.\n\n[^1]: Lamps.\n\n[^2]: Oil.\n",
          "2=Oil. 1=Lamps. /1/1");
    links(HEAD "Noting the lamps,[^1] and the oil,[^1]\n\n1. Requests a report.\n\n[^1]: Lamps.\n",
          "1=Lamps. 1+=Lamps. /2");
    links(HEAD
          "Noting the lamps,[^1] and the oil,[^3]\n\n1. Requests a report.\n\n[^1]: Lamps.\n\n[^2]: Oil.\n",
          "1=Lamps. 3=? /1/0");
    links(HEAD "Noting the lamps,[^1]\n\n1. Requests a report.\n", "1=? ");
    links(HEAD "1. Requests a report.\n\n[^1]: Lamps.\n", "/0");
    /* numbers as high as this are those of something else */
    links(
        HEAD
        "Noting the lamps,[^9999] and the oil,[^10000]\n\n1. Requests a report.\n\n[^9999]: Lamps.\n\n[^10000]: Oil.\n",
        "9999=Lamps. 10000=? /1/0");
    links(HEAD "Noting the lamps,[^6000]\n\n1. Requests a report.\n", "6000=? ");
}

/* Where each page begins with note 1 again: the first note after the reference, or else the last before. */
static void the_same_number_again(void **state) {
    (void)state;
    links(
        HEAD
        "Noting the lamps,[^1]\n\n[^1]: Lamps.\n\nNoting the oil,[^1]\n\n[^1]: Oil.\n\n1. Requests a report.[^1]\n",
        "1=Lamps. 1+=Oil. 1+=Oil. /1/2");
    links(HEAD
          "Noting the lamps,[^1] and the oil,[^1]\n\n[^1]: Lamps.\n\n1. Requests a report.\n\n[^1]: Oil.\n",
          "1=Lamps. 1+=Lamps. /2/0");
    /* a note above its reference */
    links(HEAD "[^1]: Lamps.\n\nNoting the lamps,[^1]\n\n1. Requests a report.\n\n[^1]: Oil.\n",
          "1=Lamps. /1/0");
}

/* The numbers of all notes and of the references without a note, each with the text that has it, 0 if there are
 * several. */
static void numbers_are(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    first_text(&arena, text, &model);
    const reslint_document_facts *facts = model.document->as.document;
    const char *got =
        facts ? rl_format(&arena, "notes %s, alone %s", list_of(&arena, facts->notes, facts->n_notes),
                          list_of(&arena, facts->lone_references, facts->n_lone_references))
              : "none";
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  has: %s, not %s", text, got, wanted);
    rl_arena_free(&arena);
}

#define TEXT(references, notes)                                                                              \
    "United Nations\n\nLamps\n\n" HEAD "Noting the lamps," references "\n\n1. Requests a report.\n\n" notes  \
    "\n\n"

static void numbers_of_a_file(void **state) {
    (void)state;
    numbers_are(TEXT("[^1] oil,[^2]", "[^1]: Lamps."), "none");
    numbers_are(TEXT("[^1]", "[^1]: Lamps.") TEXT("[^1]", "[^1]: Lamps."), "notes 1:0, alone ");
    numbers_are(TEXT("[^1]", "[^1]: Lamps.") TEXT("[^2]", "[^2]: Lamps."), "notes 1:1 2:2, alone ");
    numbers_are(TEXT("[^2]", "[^2]: Lamps.") TEXT("[^1]", "[^1]: Lamps."), "notes 1:2 2:1, alone ");
    numbers_are(TEXT("[^1]", "[^1]: Lamps.\n\n[^1]: Oil.") TEXT("[^2]", "[^2]: Lamps."),
                "notes 1:1 2:2, alone ");
    numbers_are(TEXT("[^5] oil,[^3]", "[^1]: Lamps.") TEXT("[^3] oil,[^2]", "[^2]: Lamps.\n\n[^4]: Oil."),
                "notes 1:1 2:2 4:2, alone 3:0 5:1");
    numbers_are(TEXT("", "") TEXT("", ""), "notes , alone ");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_note_for_each),
                                       cmocka_unit_test(the_same_number_again),
                                       cmocka_unit_test(numbers_of_a_file)};
    return cmocka_run_group_tests_name("links of notes", tests, NULL, NULL);
}
