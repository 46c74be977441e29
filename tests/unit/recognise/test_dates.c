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

/* "[18 December 1991]1991-12-18" for each date; an unusual form is added as "!1". */
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

/* What is no date, or a shorter one, and what a year may be parted by. */
static void near_misses(void **state) {
    (void)state;
    expect("December18, 1991", "");
    expect("December. 18, 1991", "");
    expect("Dec. 18, 1991", "[Dec. 18, 1991]1991-12-18!1");
    expect("XDecember 18, 1991", "");
    expect("Decembers 18, 1991", "");
    expect("18 Decembers 1991", "");
    expect("18 December, 1991/14", "[18 December]0-12-18");
    expect("18 December 19911", "[18 December]0-12-18");
    expect("18 December 199", "[18 December 199]199-12-18");
    expect("18 December, 199", "[18 December]0-12-18");
    expect("18 December 1325 (2000)", "[18 December]0-12-18");
    expect("18 December 1991,325 x", "[18 December]0-12-18");
    expect("18 December 1991,32/5 x", "[18 December 1991]1991-12-18");
    expect("18 December 1991, 325", "[18 December 1991]1991-12-18");
    expect("18 may 1991 and 18 may", "[18 may 1991]1991-5-18");
    expect("18stxx December 1991", "");
    expect("1.18 December 1991", "");
    expect("$18 December 1991", "");
    expect("x18 December 1991", "");
    expect("/18 December 1991", "");
    expect("118 December 1991", "");
    expect("4 - 5 December 1991", "[4]1991-12-4 [5 December 1991]1991-12-5");
    expect("32 to 4 December 1991", "[4 December 1991]1991-12-4");
    expect("4 December or 5 January 1991", "[4 December]1990-12-4 [5 January 1991]1991-1-5");
    expect("4 December, 5 January 1991", "[4 December]0-12-4 [5 January 1991]1991-1-5");
    expect("30 December to 2 January 2010 and 3 March",
           "[30 December]2009-12-30 [2 January 2010]2010-1-2 [3 March]0-3-3");
    expect("December 18th and 19th", "[December 18th]0-12-18!1");
    expect("December 18", "");
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

/* What is around a day, a month and a year: what of it belongs to a date, and what means that there is no
 * date. */
static void day_by_day(void **state) {
    (void)state;
    expect("on 1 Sep 2009 and 2 Sept. 2009 and 3 SEPT 2009",
           "[1 Sep 2009]2009-9-1 [2 Sept. 2009]2009-9-2 [3 SEPT 2009]2009-9-3");
    expect("on 1 Septe 2009 and 2 Se 2009", "");
    expect("on 4 may 2009 and 4 may come", "[4 may 2009]2009-5-4");
    expect("on 4 march and 5 march 2009", "[5 march 2009]2009-3-5");
    expect("May 4, 2009", "[May 4, 2009]2009-5-4!1");
    expect("may 4, 2009", "");
    expect("March 4 persons came, March 4th came", "[March 4th]0-3-4!1");
    expect("on 18 December of 1991", "[18 December of 1991]1991-12-18!2");
    expect("on 18 December1991", "");
    expect("on 18 December 1991/5", "[18 December]0-12-18");
    expect("on 18 December 1991 (1)", "[18 December]0-12-18");
    expect("on 18 December 1991 (a)", "[18 December 1991]1991-12-18");
    expect("on 18 December 1,325 and 18 December 1991,3",
           "[18 December]0-12-18 [18 December 1991]1991-12-18");
    expect("on 18 December 1991,325/1", "[18 December 1991]1991-12-18");
    expect("on 18 December 1991x", "[18 December]0-12-18");
    expect("on 18 December, 199", "[18 December]0-12-18");
    expect("on 18 December,1991", "[18 December]0-12-18");
    expect("the 1st May 2009, the 2nd May 2009, the 3rd May 2009, the 4th May 2009, the 5th "
           "May",
           "[1st May 2009]2009-5-1!2 [2nd May 2009]2009-5-2!2 [3rd May 2009]2009-5-3!2 [4th "
           "May 2009]2009-5-4!2 [5th May]0-5-5!2");
    expect("the 1stx May 2009", "");
    expect("118 December 1991", "");
    expect("/18 December 1991", "");
    expect("$18 December 1991", "");
    expect("a18 December 1991", "");
    expect("1.8 December 1991", "");
    expect("1,8 December 1991", "");
    expect("x.8 December 1991", "[8 December 1991]1991-12-8");
    expect(", 8 December 1991", "[8 December 1991]1991-12-8");
    expect("on 18December 1991", "");
    expect("on 24, and 25 October 2011", "[24]2011-10-24 [25 October 2011]2011-10-25");
    expect("on 24 or 25 October 2011", "[24]2011-10-24 [25 October 2011]2011-10-25");
    expect("24 through 28 October 2011", "[24]2011-10-24 [28 October 2011]2011-10-28");
    expect("24 - 28 October 2011", "[24]2011-10-24 [28 October 2011]2011-10-28");
    expect("24 –28 October 2011", "[24]2011-10-24 [28 October 2011]2011-10-28");
    expect("24,25 October 2011", "");
    expect("24 and25 October 2011", "");
    expect("on 32 and 25 October 2011", "[25 October 2011]2011-10-25");
    expect("on 31 and 25 October 2011", "[31]2011-10-31 [25 October 2011]2011-10-25");
    expect("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 May 2009",
           "[1]2009-5-1 [2]2009-5-2 [3]2009-5-3 [4]2009-5-4 [5]2009-5-5 [6]2009-5-6 "
           "[7]2009-5-7 [8]2009-5-8 [9]2009-5-9 [10]2009-5-10 [11]2009-5-11 [12]2009-5-12 "
           "[13]2009-5-13 [14]2009-5-14 [15]2009-5-15 [16 May 2009]2009-5-16");
    expect("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 May 2009", "[17 May 2009]2009-5-17");
    expect("30 November, 2 December 2010", "[30 November]0-11-30 [2 December 2010]2010-12-2");
    expect("30 November, to 2 December 2010", "[30 November]0-11-30 [2 December 2010]2010-12-2");
    expect("30 November and 30 November 2010", "[30 November]2010-11-30 [30 November 2010]2010-11-30");
    expect("30 November 2009 to 2 December 2010", "[30 November 2009]2009-11-30 [2 December 2010]2010-12-2");
    expect("30th November to 2 December 2010", "[30th November]0-11-30!2 [2 December 2010]2010-12-2");
    expect("30 November to 2 December", "[30 November]0-11-30 [2 December]0-12-2");
    expect("30 December to 2 January", "[30 December]0-12-30 [2 January]0-1-2");
    expect("30 November and on 2 December 2010", "[30 November]0-11-30 [2 December 2010]2010-12-2");
    expect("December 18 and 19, 1991", "[December 18]1991-12-18!1 [19, 1991]1991-12-19!1");
    expect("December 18 to 20", "");
    expect("December 18th to 20", "[December 18th]0-12-18!1");
    expect("Dec. 18, 1991", "[Dec. 18, 1991]1991-12-18!1");
    expect("december 18, 1991", "");
    expect("xDecember 18, 1991", "");
    expect("the longSeptember 18, 1991", "");
    expect("September 18, 1991", "[September 18, 1991]1991-9-18!1");
    expect("SEPTEMBER 18, 1991", "[SEPTEMBER 18, 1991]1991-9-18!1");
    expect("December18, 1991", "");
    expect("December 18,1991", "");
    expect("December 18 of 1991", "[December 18 of 1991]1991-12-18!1");
    expect("May 31-June 3, 2016", "[May 31]2016-5-31!1 [June 3, 2016]2016-6-3!1");
    expect("May 31 - June 3 and 4, 2016", "[May 31]2016-5-31!1 [June 3]2016-6-3!1 [4, 2016]2016-6-4!1");
    expect("December 30 to January 2, 2016", "[December 30]2015-12-30!1 [January 2, 2016]2016-1-2!1");
    expect("May 31 to June 3", "");
    expect("May 31 to June 3 and 4", "");
    expect("May 31 to June x", "");
    expect("May 31, June 3, 2016", "[May 31]2016-5-31!1 [June 3, 2016]2016-6-3!1");
    expect("May 32 and 33, 2016", "[May 32]2016-5-32!1 [33, 2016]2016-5-33!1");
    expect("May 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 2009",
           "[May 1]2009-5-1!1 [2]2009-5-2!1 [3]2009-5-3!1 [4]2009-5-4!1 [5]2009-5-5!1 "
           "[6]2009-5-6!1 [7]2009-5-7!1 [8]2009-5-8!1 [9]2009-5-9!1 [10]2009-5-10!1 "
           "[11]2009-5-11!1 [12]2009-5-12!1 [13]2009-5-13!1 [14]2009-5-14!1 [15]2009-5-15!1 "
           "[16, 2009]2009-5-16!1");
    expect("May 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 2009", "");
    expect("the 18 of December 1991", "[18 of December 1991]1991-12-18!2");
    expect("18 ofDecember 1991", "");
    expect("18 of the December 1991", "");
    expect("8 8 March 2009", "[8 March 2009]2009-3-8");
    expect("12 13 14 March 2009", "[14 March 2009]2009-3-14");
    expect("8 March 2009 8 April 2009", "[8 March 2009]2009-3-8 [8 April 2009]2009-4-8");
    expect("12 Decembers 1991", "");
    expect("12 Mar.1991", "");
    expect("12 Mar. 1991", "[12 Mar. 1991]1991-3-12");
    expect("12 Mar.", "");
    expect("31 May.", "[31 May]0-5-31");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(usual),       cmocka_unit_test(shared_month),
                                       cmocka_unit_test(near_misses), cmocka_unit_test(wrong_forms),
                                       cmocka_unit_test(no_dates),    cmocka_unit_test(day_by_day)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
