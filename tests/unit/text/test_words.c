/* Word-by-word differences: small where they should be, and always leading to the new text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "text/edits.h"
#include "text/word_diff.h"

#include <stdio.h>

static void assert_leads(const char *old, const char *fresh, const char *shown) {
    rl_arena arena = {0};
    rl_word_edits words = {0};
    assert_true(rl_word_diff(&arena, rl_str(old), rl_str(fresh), &words));
    rl_edit edits[200];
    char seen[2000] = "";
    for (uint32_t i = 0; i < words.len; i++) {
        edits[i] = (rl_edit){words.items[i].at, words.items[i].text};
        size_t used = strlen(seen);
        snprintf(seen + used, sizeof seen - used, "%u-%u=%.*s;", (unsigned)words.items[i].at.begin,
                 (unsigned)words.items[i].at.end, (int)words.items[i].text.len, words.items[i].text.ptr);
    }
    reslint_str got = rl_edits_apply(&arena, rl_str(old), edits, words.len);
    assert_non_null(got.ptr);
    assert_string_equal(got.ptr, fresh);
    if (shown) assert_string_equal(seen, shown);
    rl_arena_free(&arena);
}

static void changes_little(void **state) {
    (void)state;
    assert_leads("a b c", "a b c", "");
    assert_leads("the old road", "the new road", "4-7=new;");
    assert_leads("Also requests the", "Requests the", "0-5=;5-13=Requests;");
    assert_leads("Requests the", "Also requests the", "0-8=Also requests;");
    assert_leads("the road", "and the road", "0-3=and the;");
    assert_leads("the road", "the road there", "8-8= there;");
    assert_leads("the long road", "the road", "4-9=;");
    assert_leads("the road there", "the road", "8-14=;");
    assert_leads("one", "two three", "0-3=two three;");
    assert_leads("a b c d", "a x y d", "2-3=x;4-5=y;");
    assert_leads("a b c d", "a x d", "2-5=x;");
    assert_leads("a b d", "a x y d", "2-3=x y;");
    assert_leads("Road the", "road the", "0-4=road;");
    assert_leads("b c a", "a", "0-4=;");
    assert_leads("a b", "x y a b", "0-1=x y a;");
    assert_leads("A b", "x a b", "0-1=x a;");
    assert_leads("A b c", "x a b d", "0-1=x a;4-5=d;");
    assert_leads("a b", "a x b", "1-1= x;");
    assert_leads("a b", "b a", "0-2=;3-3= a;");
    assert_leads("a", "A", "0-1=A;");
}

static void always_leads_there(void **state) {
    (void)state;
    static const char *const some[] = {"a", "B", "b", "road", "Road", "c,", "of"};
    uint32_t random = 12345;
    for (int turn = 0; turn < 3000; turn++) {
        char text[2][200] = {"", ""};
        for (int side = 0; side < 2; side++) {
            random = random * 1103515245u + 12345u;
            int n = 1 + (int)(random >> 16) % 7;
            for (int i = 0; i < n; i++) {
                random = random * 1103515245u + 12345u;
                size_t used = strlen(text[side]);
                snprintf(text[side] + used, sizeof text[side] - used, "%s%s", i ? " " : "",
                         some[(random >> 16) % 7]);
            }
        }
        assert_leads(text[0], text[1], NULL);
    }
}

static void leaves_other_texts_alone(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_word_edits words = {0};
    assert_false(rl_word_diff(&arena, RL_STR(""), RL_STR("a"), &words));
    assert_false(rl_word_diff(&arena, RL_STR("a"), RL_STR(""), &words));
    assert_false(rl_word_diff(&arena, RL_STR("a "), RL_STR("a"), &words));
    assert_false(rl_word_diff(&arena, RL_STR("a"), RL_STR("a\nb"), &words));
    assert_false(rl_word_diff(&arena, RL_STR("a\rb"), RL_STR("a"), &words));
    assert_false(rl_word_diff(&arena, RL_STR("a\tb"), RL_STR("a"), &words));
    assert_false(rl_word_diff(&arena, RL_STR(" a"), RL_STR("a"), &words));
    assert_false(rl_word_diff(&arena, RL_STR("a  b"), RL_STR("a b"), &words));
    assert_false(rl_word_diff(&arena, RL_STR(" "), RL_STR("a"), &words));
    rl_arena_free(&arena);
}

/* Sixty-four words are compared, no more. */
static void counts_words(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_word_edits words = {0};
    const char *most = "a";
    for (int i = 1; i < 64; i++) most = rl_format(&arena, "%s %c", most, 'a' + i % 26);
    const char *more = rl_format(&arena, "%s x", most);
    assert_true(rl_word_diff(&arena, rl_str(most), RL_STR("a"), &words));
    assert_true(rl_word_diff(&arena, RL_STR("a"), rl_str(most), &words));
    assert_false(rl_word_diff(&arena, rl_str(more), RL_STR("a"), &words));
    assert_false(rl_word_diff(&arena, RL_STR("a"), rl_str(more), &words));
    rl_arena_free(&arena);
}

static void refuses_edits_that_do_not_fit(void **state) {
    (void)state;
    rl_arena arena = {0};
    const reslint_str text = RL_STR("abcdef");
    rl_edit overlap[] = {{{0, 3}, RL_STR("x")}, {{2, 4}, RL_STR("y")}};
    rl_edit outside[] = {{{4, 9}, RL_STR("x")}};
    rl_edit twice[] = {{{2, 2}, RL_STR("x")}, {{2, 2}, RL_STR("y")}};
    rl_edit good[] = {{{0, 0}, RL_STR("<")}, {{1, 3}, RL_STR("")}, {{6, 6}, RL_STR(">")}};
    assert_null(rl_edits_apply(&arena, text, overlap, 2).ptr);
    assert_null(rl_edits_apply(&arena, text, outside, 1).ptr);
    assert_null(rl_edits_apply(&arena, text, twice, 2).ptr);
    assert_string_equal(rl_edits_apply(&arena, text, good, 3).ptr, "<adef>");
    rl_edit turned[] = {{{3, 2}, RL_STR("x")}}, same_place[] = {{{2, 2}, RL_STR("x")}, {{2, 3}, RL_STR("y")}};
    rl_edit meeting[] = {{{1, 2}, RL_STR("x")}, {{2, 2}, RL_STR("-")}, {{2, 6}, RL_STR("y")}};
    rl_edit whole[] = {{{0, 6}, RL_STR("")}}, far[] = {{{6, 7}, RL_STR("")}};
    assert_null(rl_edits_apply(&arena, text, turned, 1).ptr);
    assert_null(rl_edits_apply(&arena, text, far, 1).ptr);
    assert_string_equal(rl_edits_apply(&arena, text, same_place, 2).ptr, "abxydef");
    assert_string_equal(rl_edits_apply(&arena, text, meeting, 3).ptr, "ax-y");
    assert_string_equal(rl_edits_apply(&arena, text, whole, 1).ptr, "");
    assert_string_equal(rl_edits_apply(&arena, text, good, 0).ptr, "abcdef");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changes_little),
        cmocka_unit_test(always_leads_there),
        cmocka_unit_test(leaves_other_texts_alone),
        cmocka_unit_test(counts_words),
        cmocka_unit_test(refuses_edits_that_do_not_fit),
    };
    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
