/* Note numbers that lost their mark-up when a page was read: which number in a text is one, and which is a
 * count, a date or a year. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/str.h"
#include "recognise/note_marks.h"

/* The number comes between { and }, which are taken out; `form` 0: it is not a mark. */
static void mark(const char *text, uint32_t number, uint32_t form) {
    rl_arena arena = {0};
    reslint_str from = rl_str(text);
    char *out = rl_alloc(&arena, from.len + 1);
    uint32_t len = 0, begin = 0, end = 0, got = 0;
    for (uint32_t i = 0; i < from.len; i++) {
        if (from.ptr[i] == '{')
            begin = len;
        else if (from.ptr[i] == '}')
            end = len;
        else
            out[len++] = from.ptr[i];
    }
    uint32_t stop = rl_number_mark((reslint_str){out, len}, begin, number, &got);
    if (form ? stop != end || got != form : stop != 0) fail_msg("“%s”: to %u, form %u", text, stop, got);
    rl_arena_free(&arena);
}

static void apart(void **state) {
    (void)state;
    mark("the law thereto, {1} the oil", 1, RESLINT_REF_SPACED);
    mark("its recommendations, {8}", 8, RESLINT_REF_SPACED);
    mark("its recommendations. {8}", 8, RESLINT_REF_SPACED);
    mark("its recommendations; {11};", 11, RESLINT_REF_SPACED);
    mark("the lamps (old), {3} which", 3, RESLINT_REF_SPACED);
    mark("the lamps of 1999, {3} which", 3, RESLINT_REF_SPACED);
    mark("the lamps of 3999, {3} which", 3, 0);
    mark("on lamps, {1} May 2020", 1, 0);
    mark("on lamps, {1} December 2020", 1, 0);
    mark("on lamps, {3} which", 4, 0);
    mark("on lamps, {3} which", 31, 0);
    mark("on lamps, {3}", 31, 0);
    mark("the lamps of 2020, {3} which", 3, RESLINT_REF_SPACED);
    mark("the lamps of 1820, {3} which", 3, 0);
    mark("Lamps; {3}, of the list", 3, 0);
    mark("on lamps, {3},", 3, RESLINT_REF_SPACED);
    mark(", {3} which", 3, 0);
    mark("on lamps, {3} and 4 of the list", 3, 0);
    mark("on lamps, {3} to 5 of the list", 3, 0);
    mark("on lamps, {3} and the list", 3, RESLINT_REF_SPACED);
    mark("on lamps, {3}, of the list", 3, 0);
    mark("on lamps, {3}rd of the list", 3, 0);
    mark("on lamps, {3}/4 of the list", 3, 0);
    mark("on lamps, {3}-4 of the list", 3, 0);
    mark("on lamps, {3}5 of the list", 3, 0);
    mark("on lamps: {3} of the list", 3, 0);
    mark("on lamps, {3}a of the list", 3, 0);
    mark("on lamps, {3}(b) of the list", 3, 0);
    mark("on lamps, {3}–5 of the list", 3, 0);
    mark("the lamps.,{3} which", 3, 0);
    mark("the code 20a8, {3} which", 3, 0);
    mark("the box1999, {3} which", 3, 0);
    mark("the “lamps”, {3} which", 3, RESLINT_REF_SPACED);
    mark("the lamps’, {3} which", 3, RESLINT_REF_SPACED);
    mark("the \"lamps\", {3} which", 3, RESLINT_REF_SPACED);
}

static void after_words(void **state) {
    (void)state;
    mark("their Destruction {1} and the progress", 1, RESLINT_REF_SPACED);
    mark("the destruction {1} and the progress", 1, RESLINT_REF_SPACED);
    mark("the Lamps {1} sold there", 1, RESLINT_REF_SPACED);
    mark("the lamps {1} sold there", 1, 0);
    mark("the Lamps {1}, sold there", 1, RESLINT_REF_SPACED);
    mark("the Lamps {1} Sold there", 1, 0);
    mark("the Lamps {1}; sold there", 1, RESLINT_REF_SPACED);
    mark("held in June {3} and July", 3, 0);
    mark("the Lamps {20} million of them", 20, 0);
    mark("the Lamps {20} years of them", 20, 0);
    mark("paragraph {1} and the rest", 1, 0);
    mark("Goal {3} of the list", 3, 0);
    mark("Committee {3} of the list", 3, 0);
    mark("held in May {3} and June", 3, 0);
    mark("the ox {3} and the lamp", 3, 0);
    mark("the end of the Lamps {3}", 3, 0);
    mark("the Lamps {3} ", 3, 0);
    mark("the Lamps {3}: sold", 3, 0);
    mark("the “lamps” {3} sold there", 3, RESLINT_REF_SPACED);
    mark("the “lamps” {3} Sold there", 3, 0);
    mark("up to {3} lamps", 3, 0);
    mark("a {3} and", 3, 0);
}

static void glued(void **state) {
    (void)state;
    mark("the year 2008{4} and", 4, RESLINT_REF_GLUED);
    mark("2008{4} and", 4, RESLINT_REF_GLUED);
    mark("the year 1999{12} and", 12, RESLINT_REF_GLUED);
    mark("the year 2108{4} and", 4, 0);
    mark("the year 2008{4}5 and", 4, 0);
    mark("the year 2008{4}a and", 4, 0);
    mark("the year 2008{4}–9 and", 4, 0);
    mark("the year 2008{4}/9 and", 4, 0);
    mark("the year 2008{4}", 4, RESLINT_REF_GLUED);
    mark(",{6}18/15 of 24 March", 6, 0);
    mark("of March,{6}18/15 of 24 March", 6, 0);
    mark("of 28 March 2008.{6}18/15 of 24 March", 6, 0);
    mark("of 28 March 2008,{6}18", 6, 0);
    mark("the year 1808{4} and", 4, 0);
    mark("the sum 12008{4} and", 4, 0);
    mark("in 2018,{1}", 1, RESLINT_REF_GLUED);
    mark("in 2018;{16} and", 16, RESLINT_REF_GLUED);
    mark("in 2018,{161} and", 161, 0);
    mark("in 2018:{16} and", 16, 0);
    mark("in 2018,{1}. The", 1, 0);
    mark("{4} and", 4, 0);
    mark("the code 20a8{4} and", 4, 0);
    mark("of 28 March 2008,{6}18 15 of 24 March", 6, 0);
    mark("the lamps,{16} and", 16, 0);
    mark("of 28 March 2008,{6}18/15 of 24 March", 6, RESLINT_REF_GLUED);
    mark("of 28 March 2008,{6}1/158 of 24 March", 6, RESLINT_REF_GLUED);
    mark("of 28 March 2008,{6}181/15 of 24 March", 6, 0);
    mark("of 28 March 2008,{6}18/ of 24 March", 6, 0);
    mark("of 28 March 3008,{6}18/15 of 24 March", 6, 0);
}

static void signs(void **state) {
    (void)state;
    assert_int_equal(rl_sign_mark(RL_STR("the lamps,* which"), 10), 11);
    assert_int_equal(rl_sign_mark(RL_STR("the lamps,*which"), 10), 0);
    assert_int_equal(rl_sign_mark(RL_STR("the lamps;* which"), 10), 0);
    assert_int_equal(rl_sign_mark(RL_STR("the lamps,?"), 10), 11);
    assert_int_equal(rl_sign_mark(RL_STR("the lamps,” which"), 10), 13);
    assert_int_equal(rl_sign_mark(RL_STR("“the lamps,” which"), 13), 0);
    assert_int_equal(rl_sign_mark(RL_STR("\"the lamps,” which"), 11), 0);
    assert_int_equal(rl_sign_mark(RL_STR("* which"), 0), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(apart), cmocka_unit_test(after_words),
                                       cmocka_unit_test(glued), cmocka_unit_test(signs)};
    return cmocka_run_group_tests_name("note_marks", tests, NULL, NULL);
}
