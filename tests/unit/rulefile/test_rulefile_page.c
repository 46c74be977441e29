/* The page that a rule file's rule has, and the cases that are made of its sentences. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "rulefile/rulefile.h"

#include <string.h>

#define HEAD "id: a-rule\nsummary: A rule.\nwords: [a]\n"
#define TOP  "# a-rule\n\nA rule.\n"
#define END                                                                                                  \
    "\n## How to switch off\n\n`--ignore a-rule`, or in `.reslint.yaml`:\n\n```yaml\nignore: [a-rule]\n```\n"

static void each(const char *const (*rows)[2], size_t count, bool cases) {
    for (size_t i = 0; i < count; i++) {
        rl_arena arena = {0};
        rl_decls decls = {0};
        reslint_error error = {0};
        if (!rl_decl_read(&arena, rl_str(rows[i][0]), "house.yaml", &decls, &error))
            fail_msg("%s%s", rows[i][0], error.message);
        assert_string_equal(cases ? decls.items[0].cases : decls.items[0].page, rows[i][1]);
        rl_arena_free(&arena);
    }
}

static void pages(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {HEAD, TOP END},
        {HEAD "what: It is so.\nwhy: [First., Second.]\n",
         TOP "\n## What\n\nIt is so.\n\n## Why\n\nFirst.\nSecond.\n" END},
        {HEAD "authority: The Manual.\n", TOP "\n## Why\n\nThe Manual.\n" END},
        {HEAD "why: It is so.\nauthority: The Manual.\n", TOP "\n## Why\n\nIt is so.\n\nThe Manual.\n" END},
        {HEAD "right: b\nwrong: [a, an a]\ncases: {good: c, bad: ⟦a⟧}\n",
         TOP "\n## Right\n\n```\nb\n```\n\n## Wrong\n\n```\na\nan a\n```\n" END},
        {HEAD "right: b\ncases: {good: c, bad: ⟦a⟧}\n", TOP "\n## Right\n\n```\nb\n```\n" END},
        {HEAD "wrong: b\ncases: {good: c, bad: ⟦a⟧}\n", TOP "\n## Wrong\n\n```\nb\n```\n" END},
        {HEAD "cases: {good: c, bad: ⟦a⟧ b}\n",
         TOP "\n## Right\n\n```\nc\n```\n\n## Wrong\n\n```\na b\n```\n" END},
        {HEAD "cases:\n  good: [b, c, d, e]\n  bad: [⟦a⟧: b, \"⟦a⟧\\n\\nc\", an ⟦a⟧, the ⟦a⟧, ⟦a⟧ z]\n",
         TOP "\n## Right\n\n```\nb\nc\nd\n```\n\n## Wrong\n\n```\na\nan a\nthe a\n```\n" END},
    };
    each(rows, sizeof rows / sizeof *rows, false);
}

#define DRAFT "Safety of mountain roads\n\nThe General Assembly,\n\n"

static void cases(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {HEAD "cases:\n  good: [the b, The b]\n  bad:\n    - ⟦a⟧ b: c\n    - ⟦*A*⟧ b\n",
         "--- line 5\n=== good 1\n\n" DRAFT
         "Recalling its previous work,\n\n1. Notes the b;\n\n2. Welcomes the "
         "report.\n"
         "--- line 5\n=== good 2\n\n" DRAFT
         "Recalling its previous work,\n\n1. The b;\n\n2. Welcomes the report.\n"
         "--- line 7\n=== bad 1\n\n" DRAFT
         "Recalling its previous work,\n\n1. Notes ⟦a⟧ b;\n\n2. Welcomes the report.\n--- fixed\n" DRAFT
         "Recalling its previous work,\n\n1. Notes c;\n\n2. Welcomes the report.\n"
         "--- line 8\n=== bad 2\n\n" DRAFT
         "Recalling its previous work,\n\n1. ⟦*A*⟧ b;\n\n2. Welcomes the report.\n"},
        {HEAD "scope: preambular_paragraph\ncases: {good: [the b, Recalling b]}\n",
         "--- line 5\n=== good 1\n\n" DRAFT
         "Noting the b,\n\n1. Welcomes the report;\n\n2. Decides to continue that work.\n"
         "--- line 5\n=== good 2\n\n" DRAFT
         "Recalling b,\n\n1. Welcomes the report;\n\n2. Decides to continue that work.\n"},
        {HEAD "scope: title\ncases: {good: the b}\n",
         "--- line 5\n=== good 1\n\nthe b\n\nThe General Assembly,\n\nRecalling its previous work,\n\n1. Welcomes "
         "the report;\n\n2. Decides to continue that work.\n"},
        {HEAD "scope: footnote\ncases:\n  good: |\n    the b\n\n    c\n",
         "--- line 7\n=== good 1\n\nthe b\n\nc\n\n"},
        {HEAD "cases: |\n  === mine\n\n  b\n", "--- line 5\n=== mine\n\nb\n"},
        {HEAD "cases: {}\n", ""},
    };
    each(rows, sizeof rows / sizeof *rows, true);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(pages), cmocka_unit_test(cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
