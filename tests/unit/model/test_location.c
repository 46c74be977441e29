/* What the places of a text are called in messages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

static const reslint_node *block_with(const reslint_node *node, const char *words) {
    for (const reslint_node *n = node->first_child; n; n = n->next) {
        const reslint_node *below = rk_is_inline(n) ? NULL : block_with(n, words);
        if (below) return below;
        if (n->kind >= RESLINT_MASTHEAD && rl_find(n->text, words, 0) != UINT32_MAX) return n;
    }
    return NULL;
}

/* The first place that has these words, an element if only it has them. */
static void is_called(const char *text, const char *words, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    read_text(&arena, text, &model);
    const reslint_node *block = block_with(model.document, words);
    if (!block) fail_msg("no “%s” in: %s", words, text);
    reslint_str got = rl_location(block, &arena);
    if (!rl_is(got, wanted)) fail_msg("“%s” is in: %.*s, not %s", words, (int)got.len, got.ptr, wanted);
    rl_arena_free(&arena);
}

#define ASSEMBLY "The General Assembly,\n\n"

static void paragraphs(void **state) {
    (void)state;
    static const char text[] =
        "Lamps\n\n" ASSEMBLY "Recalling the oil,\n\nNoting the jars,\n\n# Wicks\n\n"
        "1. Welcomes the moon;\n\n2. Decides on:\n\n(a) The sun;\n\n(b) The stars:\n\n(i) Mars;\n\n(ii) "
        "Venus;\n\nand on the comets;\n\n3. Requests a report.\n";
    is_called(text, "Lamps", "title");
    is_called(text, "Assembly", "organ line");
    is_called(text, "oil", "PP 1");
    is_called(text, "jars", "PP 2");
    is_called(text, "Wicks", "heading");
    is_called(text, "moon", "OP 1");
    is_called(text, "2.", "OP 2");
    is_called(text, "sun", "OP 2 (a)");
    is_called(text, "Venus", "OP 2 (b) (ii)");
    is_called(text, "comets", "OP 2");
    rl_arena arena = {0};
    assert_true(rl_is(rl_location(NULL, &arena), "text"));
    rl_arena_free(&arena);
}

/* Whatever mark its number has. */
static void labels(void **state) {
    (void)state;
    static const struct {
        const char *label, *wanted;
    } rows[] = {
        {"2.", "OP 1 (numbered 2)"},
        {"1.", "OP 1"},
        {"1)", "OP 1"},
        {"(1)", "OP 1"},
        {"1.)", "OP 1"},
        {"Clause 1.", "OP 1"},
        {"Clause 2.", "OP 1 (numbered 2)"},
        {"OP1", "OP1"},
        {"OP 1", "OP 1"},
        {"OP1.", "OP1"},
        {"(OP)1", "OP1"},
        {"OP1 bis", "OP1 bis"},
        {"Alt 1", "Alt 1"},
        {"1 bis.", "OP 1 bis"},
        {NULL, NULL},
    };
    for (size_t i = 0; rows[i].label; i++) {
        rl_arena arena = {0};
        is_called(rl_format(&arena, "Lamps\n\n" ASSEMBLY "Noting the oil,\n\n%s Welcomes the moon.\n",
                            rows[i].label),
                  "moon", rows[i].wanted);
        rl_arena_free(&arena);
    }
    is_called("Lamps\n\n" ASSEMBLY "PP1 Noting the oil,\n\nOP1 Welcomes the moon.\n", "oil", "PP1");
    is_called("Lamps\n\n" ASSEMBLY "Noting the oil,\n\nWelcomes the moon;\n\nWelcomes the sun.\n", "sun",
              "OP 2");
    is_called("Committee: DISEC\n\nThe Legal Committee,\n\nNoting the oil,\n\n1. Welcomes the moon.\n",
              "moon", "clause 1");
    is_called("Committee: DISEC\n\nThe Legal Committee,\n\nNoting the oil,\n\n1. Welcomes the moon.\n", "oil",
              "PP 1");
}

static void beside_the_text(void **state) {
    (void)state;
    static const char text[] =
        "A/RES/63/195\n\nChad: draft resolution\n\nLamps\n\n" ASSEMBLY
        "Recalling the oil,[^1]\n\n1. Welcomes the moon.\n\n46th plenary meeting\n4 May 2009\n\n"
        "Annex\n\n1. Lamps are lit.\n\nDoors are shut.\n\n"
        "[^1]: See the lamps.\n\n[^2]: See the oil.\n";
    is_called(text, "Chad", "sponsors");
    is_called(text, "A/RES", "masthead");
    is_called(text, "plenary", "adoption line");
    is_called(text, "lit", "annex, 1");
    is_called(text, "Doors", "annex, para. 2");
    is_called(text, "See the lamps", "note 1 (PP 1)");
    is_called(text, "See the oil", "note 2");
    static const char two[] =
        ASSEMBLY "1. Welcomes the moon.\n\nAnnex I\n\n1. Lamps are lit.\n\nAnnex II\n\n1. Doors are shut.\n";
    is_called(two, "lit", "annex 1, 1");
    is_called(two, "Doors", "annex 2, 1");
}

#define TEXT(words, note)                                                                                    \
    ASSEMBLY "Noting the " words ",[^" note "]\n\n1. Welcomes the " words ":\n\n(a) In " words               \
             " A;\n\n(b) In " words " B.\n\n[^" note "]: See " words ".\n\n"

/* In a file of several texts the text comes first: by its name there, its symbol, or its place. */
static void several_texts(void **state) {
    (void)state;
    static const char drafts[] =
        "Draft resolution I\n\nLamps\n\n" TEXT("oil", "1") "Draft resolution II\n\nWells\n\n" TEXT(
            "water", "2") "Draft decision\n\nWells\n\n" TEXT("sand", "3");
    is_called(drafts, "Noting the oil", "draft resolution I, PP 1");
    is_called(drafts, "Lamps", "draft resolution I, title");
    is_called(drafts, "Welcomes the water", "draft resolution II, OP 1");
    is_called(drafts, "In water A", "draft resolution II, OP 1 (a)");
    is_called(drafts, "See water", "note 2 (draft resolution II, PP 1)");
    is_called(drafts, "Noting the sand", "draft decision, PP 1");
    static const char symbols[] =
        "A/RES/63/1\n\nLamps\n\n" ASSEMBLY "1. Welcomes the oil.\n\nA/RES/63/2\n\nWells\n\n" ASSEMBLY
        "1. Welcomes the water.\n";
    is_called(symbols, "the oil", "A/RES/63/1, OP 1");
    is_called(symbols, "the water", "A/RES/63/2, OP 1");
    static const char parts[] = "A/RES/63/1\n\nLamps\n\nA\n\n" TEXT("oil", "1") "B\n\n" TEXT("water", "2");
    is_called(parts, "Noting the oil", "A, PP 1");
    is_called(parts, "Noting the water", "B, PP 1");
    static const char bare[] =
        "United Nations\n\nLamps\n\n" TEXT("oil", "1") "United Nations\n\nWells\n\n" TEXT("water", "2");
    is_called(bare, "Noting the oil", "draft resolution I, PP 1");
    is_called(bare, "Noting the water", "draft resolution II, PP 1");
    static const char adopted[] = "Resolution adopted by the General Assembly\n\nLamps\n\n" TEXT(
        "oil", "1") "Resolution adopted by the General Assembly\n\nWells\n\n" TEXT("water", "2");
    is_called(adopted, "Noting the water", "resolution II, PP 1");
}

/* Ten have Roman numbers, later ones figures. */
static void many_texts(void **state) {
    (void)state;
    rl_arena arena = {0};
    const char *bare = "", *named = "";
    for (int i = 1; i <= 11; i++) {
        bare = rl_format(&arena, "%sUnited Nations\n\nWells\n\n" ASSEMBLY "1. Welcomes lamp %d.\n\n", bare,
                         100 + i);
        named =
            rl_format(&arena, "%sDraft resolution %s\n\nWells\n\n" ASSEMBLY "1. Welcomes lamp %d.\n\n", named,
                      i == 10   ? "X"
                      : i == 11 ? "XI"
                                : "IX",
                      100 + i);
    }
    is_called(bare, "lamp 110", "draft resolution X, OP 1");
    is_called(bare, "lamp 111", "draft resolution 11, OP 1");
    is_called(named, "lamp 109", "draft resolution IX, OP 1");
    is_called(named, "lamp 110", "draft resolution X, OP 1");
    is_called(named, "lamp 111", "draft resolution 11, OP 1");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(paragraphs), cmocka_unit_test(labels),
                                       cmocka_unit_test(beside_the_text), cmocka_unit_test(several_texts),
                                       cmocka_unit_test(many_texts)};
    return cmocka_run_group_tests_name("location", tests, NULL, NULL);
}
