/* Two versions of a text: which operative paragraph is which, whatever its number. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/versions.h"
#include "read_text.h"

#include <stdio.h>

/* A text with these operative paragraphs, one per line, which get numbers. */
static const char *draft(rl_arena *arena, const char *paragraphs) {
    char *text = rl_format(arena, "Lamps\n\nThe General Assembly,\n\nRecalling the lamps,\n");
    for (uint32_t n = 1; *paragraphs; n++) {
        int len = (int)strcspn(paragraphs, "\n");
        text = rl_format(arena, "%s\n%u. %.*s\n", text, n, len, paragraphs);
        paragraphs += len + (paragraphs[len] == '\n');
    }
    return text;
}

/* `wanted`: "1>2 2>1", for each paragraph of the new text that is paired with one of the old, in the order in
 * which they were found. */
static void pairs_in(rl_arena *arena, const char *before, const char *now, const char *wanted) {
    rl_model a, b;
    read_text(arena, before, &a);
    read_text(arena, now, &b);
    const rl_versions *versions = rl_versions_pair(arena, &a, &b);
    char got[400] = "";
    for (uint32_t i = 0; i < versions->len; i++) {
        const rl_pair *pair = &versions->pairs[i];
        size_t used = strlen(got);
        snprintf(got + used, sizeof got - used, "%s%u>%u", i ? " " : "", pair->before->as.clause->ordinal,
                 pair->now->as.clause->ordinal);
        assert_ptr_equal(rl_versions_before(versions, pair->now), pair->before);
        assert_ptr_equal(rl_versions_now(versions, pair->before), pair->now);
    }
    assert_string_equal(got, wanted);
    assert_null(rl_versions_before(versions, a.document));
    assert_null(rl_versions_now(versions, b.document));
}

static void pairs(const char *before, const char *now, const char *wanted) {
    rl_arena arena = {0};
    pairs_in(&arena, draft(&arena, before), draft(&arena, now), wanted);
    rl_arena_free(&arena);
}

#define LAMPS "Welcomes the lamps of the valley;\n"
#define OIL   "Requests the Secretary-General to buy oil for them;\n"
#define WICKS "Urges States to trim the wicks each night;\n"
#define END   "Decides to remain seized of the matter."

static void same_words_in_order(void **state) {
    (void)state;
    pairs(LAMPS OIL WICKS END, LAMPS OIL WICKS END, "1>1 2>2 3>3 4>4");
    pairs(LAMPS OIL WICKS END, LAMPS WICKS END, "1>1 3>2 4>3");
    pairs(LAMPS WICKS END, LAMPS OIL WICKS END, "1>1 2>3 3>4");
    pairs(LAMPS OIL WICKS END, WICKS OIL LAMPS END, "3>1 2>2 1>3 4>4");
    pairs(LAMPS LAMPS END, LAMPS LAMPS END, "1>1 2>2 3>3");
    pairs(LAMPS END, LAMPS LAMPS END, "1>1 2>3");
    pairs(LAMPS LAMPS END, LAMPS END, "1>1 3>2");
}

/* The same words after the same verb are preferred to the same words after another verb; case does not make a
 * different word. */
static void another_opening_is_no_other_paragraph(void **state) {
    (void)state;
    pairs(LAMPS OIL END, LAMPS "Also requests the Secretary-General to buy oil for them;\n" END,
          "1>1 2>2 3>3");
    pairs(LAMPS OIL END, "Notes the Lamps of the Valley;\n" OIL END, "2>2 3>3 1>1");
    pairs("Notes the lamps of the valley;\n" LAMPS END, LAMPS "Notes the lamps of the valley;\n" END,
          "2>1 1>2 3>3");
}

/* Half of the words of both are enough, fewer are not; the most similar one is taken. */
static void most_alike(void **state) {
    (void)state;
    pairs("Welcomes one two three four\n" END, "Urges one two nine eight\n" END, "2>2 1>1");
    pairs("Welcomes one two three four\n" END, "Urges one seven nine eight\n" END, "2>2");
    pairs("Welcomes one two three four five\nWelcomes one two three four nine\n" END,
          "Urges one two three four nine ten\n" END, "3>2 2>1");
    pairs("Welcomes one two three four nine\nWelcomes one two three four five\n" END,
          "Urges one two three four nine ten\n" END, "3>2 1>1");
    pairs("Welcomes one two three four five\n" END,
          "Urges one two three four ten\nUrges one two three four nine\n" END, "2>3 1>1");
    pairs("Welcomes four three two one\n" END, "Urges one two three four\n" END, "2>2 1>1");
    pairs("Welcomes one one one one\n" END, "Urges one two three four\n" END, "2>2");
}

/* Each resolution of a file is compared with the one at its place. */
static void each_resolution_for_itself(void **state) {
    (void)state;
    rl_arena arena = {0};
    const char *first = draft(&arena, LAMPS OIL END), *second = draft(&arena, WICKS LAMPS END);
    pairs_in(&arena, rl_format(&arena, "A\n\n%s\n\nB\n\n%s", first, second),
             rl_format(&arena, "A\n\n%s\n\nB\n\n%s", first, second), "1>1 2>2 3>3 1>1 2>2 3>3");
    pairs_in(&arena, first, second, "1>2 3>3");
    pairs_in(&arena, rl_format(&arena, "A\n\n%s\n\nB\n\n%s", first, second), first, "1>1 2>2 3>3");
    pairs_in(&arena, "Lamps\n\nThe General Assembly,\n\nRecalling the lamps,\n", first, "");
    pairs_in(&arena, first, "", "");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_words_in_order), cmocka_unit_test(another_opening_is_no_other_paragraph),
        cmocka_unit_test(most_alike), cmocka_unit_test(each_resolution_for_itself)};
    return cmocka_run_group_tests_name("versions", tests, NULL, NULL);
}
