/* Paragraphs are clauses in Model UN messages; what is quoted, and verbs, stay. */
#include "lint/clause_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void says(const char *message, const char *expected) {
    rl_arena arena = {0};
    assert_string_equal(rl_clause_words(message, &arena), expected);
    rl_arena_free(&arena);
}

static void words_are_replaced(void **state) {
    (void)state;
    says("every operative paragraph but the last ends with a semicolon",
         "every operative clause but the last ends with a semicolon");
    says("Paragraphs and points; the points of a paragraph",
         "Clauses and sub-clauses; the sub-clauses of a clause");
    says("nothing to say", "nothing to say");
    says("", "");
}

static void the_drafts_own_words_stay(void **state) {
    (void)state;
    says("“paragraph 3 above”: the last paragraph is 2", "“paragraph 3 above”: the last clause is 2");
    says("“a “paragraph” in” paragraph", "“a “paragraph” in” clause");
    says("“unclosed paragraph", "“unclosed paragraph");
}

static void parts_of_words_and_verbs_stay(void **state) {
    (void)state;
    says("points to note 3; appointed; subparagraph; viewpoint",
         "points to note 3; appointed; subparagraph; viewpoint");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_replaced),
        cmocka_unit_test(the_drafts_own_words_stay),
        cmocka_unit_test(parts_of_words_and_verbs_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
