/* Dates in running text: usual and wrong forms, lists and ranges that share a month, impossible days. */
#include "base/arena.h"
#include "base/str.h"
#include "recognise/recognise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* "[18 December 1991]1991-12-18" for each date; a form that is not the usual one follows as "!1". */
static void expect(const char *text, const char *wanted) {
    rl_arena arena;
    rl_arena_init(&arena);
    rl_found_dates found = {0};
    reslint_str s = rl_str(text);
    rl_find_dates(s, &arena, &found);
    const char *got = "";
    for (uint32_t i = 0; i < found.len; i++) {
        const rl_found_date *f = &found.items[i];
        got = rl_format(&arena, "%s%s[%.*s]%u-%u-%u", got, i ? " " : "", (int)(f->at.end - f->at.begin),
                        text + f->at.begin, f->date.year, f->date.month, f->date.day);
        if (f->date.form) got = rl_format(&arena, "%s!%u", got, f->date.form);
    }
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

static void usual(void **state) {
    (void)state;
    expect("resolution 46/152 of 18 December 1991, and", "[18 December 1991]1991-12-18");
    expect("on 8 March each year", "[8 March]0-3-8");
    expect("on 31 November 2010", "[31 November 2010]2010-11-31");
    expect("of 24 December 2107.", "[24 December 2107]2107-12-24");
    expect("of 18\xC2\xA0"
           "December\xC2\xA0"
           "1991",
           "[18\xC2\xA0"
           "December\xC2\xA0"
           "1991]1991-12-18");
}

static void shared_month(void **state) {
    (void)state;
    expect("from 24 to 28 October 2011", "[24]2011-10-24 [28 October 2011]2011-10-28");
    expect("on 29 and 30 November 2007", "[29]2007-11-29 [30 November 2007]2007-11-30");
    expect("on 4, 5 and 6 September 2008", "[4]2008-9-4 [5]2008-9-5 [6 September 2008]2008-9-6");
    expect("from 13 to 15 February", "[13]0-2-13 [15 February]0-2-15");
    expect("1\xE2\x80\x93"
           "5 July 2012",
           "[1]2012-7-1 [5 July 2012]2012-7-5");
    expect("from 30 November to 2 December 2010", "[30 November]2010-11-30 [2 December 2010]2010-12-2");
    expect("from 30 December to 2 January 2010", "[30 December]2009-12-30 [2 January 2010]2010-1-2");
}

static void wrong_forms(void **state) {
    (void)state;
    expect("December 18, 1991", "[December 18, 1991]1991-12-18!1");
    expect("of 18th December 1991", "[18th December 1991]1991-12-18!2");
    expect("the 18th of December 1991", "[18th of December 1991]1991-12-18!2");
    expect("of 18 December, 1991", "[18 December, 1991]1991-12-18!3");
    expect("December 1 to 3, 2010", "[December 1]2010-12-1!1 [3, 2010]2010-12-3!1");
    expect("of 18 Dec. 1991", "[18 Dec. 1991]1991-12-18");
}

static void no_dates(void **state) {
    (void)state;
    expect("46/152 and 2008/09", "");
    expect("Articles 12 and 13 may apply to 5 March", "[5 March]0-3-5");
    expect("in May 5 persons", "");
    expect("the 3 may not 1.5 March", "");
    expect("of 3 December 2007 (S/2007/699)", "[3 December 2007]2007-12-3");
    expect("12 May 1325 (2000)", "[12 May]0-5-12");
    expect("8 March, 1995/14", "[8 March]0-3-8");
    expect("", "");
    expect("1", "");
    expect("31 December", "[31 December]0-12-31");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(usual), cmocka_unit_test(shared_month),
                                       cmocka_unit_test(wrong_forms), cmocka_unit_test(no_dates)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
