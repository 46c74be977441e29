/* Citations in running text: shapes, owners, lists, dates, and what must not be taken for one. */
#include "base/arena.h"
#include "base/str.h"
#include "recognise/recognise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* For each citation "GA 46/152", "!" when the owner is explicit, " dec", " long", " 1991-12-18" with "s" when
 * the date is shared, " #2" for another list than the one before. */
static void expect_in(uint32_t own, const char *text, const char *wanted) {
    static const char *const organs[] = {"?", "GA", "SC", "ECOSOC", "HRC", "other"};
    rl_arena arena;
    rl_arena_init(&arena);
    rl_found_dates dates = {0};
    rl_found_citations found = {0};
    uint32_t lists = 0, list = 1;
    reslint_str s = rl_str(text);
    rl_find_dates(s, &arena, &dates);
    rl_find_citations(s, own, &dates, &arena, &lists, &found);
    const char *got = "";
    for (uint32_t i = 0; i < found.len; i++) {
        const reslint_citation *c = &found.items[i].citation;
        got = rl_format(&arena, "%s%s%s%s %.*s", got, i ? "; " : "", organs[c->organ],
                        c->explicit_owner ? "!" : "", (int)c->symbol.len, c->symbol.ptr);
        if (c->decision) got = rl_format(&arena, "%s dec", got);
        if (c->long_form) got = rl_format(&arena, "%s long", got);
        if (c->date.month)
            got = rl_format(&arena, "%s %u-%u-%u%s", got, c->date.year, c->date.month, c->date.day,
                            c->shared_date ? "s" : "");
        if (c->list != list) got = rl_format(&arena, "%s #%u", got, c->list);
        list = c->list;
        assert_true(found.items[i].at.begin < found.items[i].at.end && found.items[i].at.end <= s.len);
    }
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

static void expect(const char *text, const char *wanted) {
    expect_in(RESLINT_ORGAN_GA, text, wanted);
}

static void shapes(void **state) {
    (void)state;
    expect("Recalling its resolution 46/152 of 18 December 1991", "GA! 46/152 1991-12-18");
    expect("its resolution 75/250 B", "GA! 75/250 B");
    expect("its resolution 36/87 A and B of 9 December 1981",
           "GA! 36/87 A 1981-12-9s; GA! 36/87 B 1981-12-9");
    expect("its resolutions S-8/1 and ES-10/13", "GA! S-8/1; GA! ES-10/13");
    expect("its resolution S\xE2\x80\x91"
           "27/2",
           "GA! S-27/2");
    expect("its resolutions 217 A (III), 1514 (XV) and 3362 (S-VII)",
           "GA! 217 A (III); GA! 1514 (XV); GA! 3362 (S-VII)");
    expect("Security Council resolution 1325(2000) of 31 October 2000", "SC! 1325 (2000) 2000-10-31");
    expect("Economic and Social Council decision 2007/253", "ECOSOC! 2007/253 dec");
    expect("A/RES/60/1, S/RES/1325 (2000) and E/RES/2008/23",
           "GA! 60/1 long; SC! 1325 (2000) long; ECOSOC! 2008/23 long");
    expect("A/RES/S-19/2 and A/HRC/RES/16/1", "GA! S-19/2 long; HRC! 16/1 long");
    expect("S/RES/1325", "SC! 1325 long");
    expect("Security Council resolution 1325 of 31 October 2000", "SC! 1325 2000-10-31");
}

static void lists(void **state) {
    (void)state;
    expect("its resolutions 65/190 and 65/232 of 21 December 2010",
           "GA! 65/190 2010-12-21s; GA! 65/232 2010-12-21");
    expect("its resolutions 46/152, 60/175 and 61/181 of 20 December 2006",
           "GA! 46/152; GA! 60/175; GA! 61/181 2006-12-20");
    expect("its resolution 46/152 of 18 December 1991, its resolution 60/175 of 16 December 2005",
           "GA! 46/152 1991-12-18; GA! 60/175 2005-12-16");
    expect("its resolutions 46/152 of 18 December 1991 on the creation of a programme and 60/1 of 16 "
           "September 2005",
           "GA! 46/152 1991-12-18; GA! 60/1 2005-9-16");
    expect("its resolution 60/1 and Economic and Social Council resolution 2005/10 of 3 May 2005",
           "GA! 60/1; ECOSOC! 2005/10 2005-5-3 #2");
    expect("resolution 60/1, annex II, and decision 64/549", "GA 60/1; GA 64/549 dec #2");
    expect("resolutions 62/1 and 63/2 of 3 May 2008 and 5 June 2009, respectively", "GA 62/1; GA 63/2");
    expect("its resolution A/RES/60/1", "GA! 60/1 long");
    expect("resolutions 446 (1979), 452 (1979) of 20 July 1979", "SC 446 (1979); SC 452 (1979) 1979-7-20");
}

static void owners(void **state) {
    (void)state;
    expect("resolution 16/1 of 27 April 2007 of the Commission on Crime Prevention and Criminal Justice",
           "other! 16/1 2007-4-27");
    expect("Commission on Crime Prevention and Criminal Justice resolutions 17/1 and 17/2 of 18 April 2008",
           "other! 17/1 2008-4-18s; other! 17/2 2008-4-18");
    expect("the Human Rights Council, in its resolution 16/1 of 23 March 2011, and its resolution 65/1",
           "HRC! 16/1 2011-3-23; GA! 65/1 #2");
    expect("the Economic Cooperation Organization in the challenges referred to in its resolution 70/1",
           "GA! 70/1");
    expect("the Commission on Human Rights, in paragraph 5 (f) of its resolution 2003/5", "other! 2003/5");
    expect("in its resolution 65/196 of 21 December 2010, 24 March as the Day", "GA! 65/196 2010-12-21");
    expect("of the Human Rights Council and of Council resolution 5/1", "HRC! 5/1");
    expect("United Nations Environment Assembly resolution 2/17", "other! 2/17");
    expect("Commission on Human Rights resolution 2003/5 of 1 April 2003", "other! 2003/5 2003-4-1");
    expect("Economic and Social Council resolutions 2005/10 and 60/1", "ECOSOC! 2005/10; GA 60/1");
    expect("Recalling resolution 46/152", "GA 46/152");
    expect("Recalling Assembly resolution 46/152", "GA! 46/152");
    expect("the ECOSOC resolution 1996/31", "ECOSOC! 1996/31");
    expect_in(RESLINT_ORGAN_HRC, "Recalling its resolution 16/1 and General Assembly resolution 60/251",
              "HRC! 16/1; GA! 60/251 #2");
    expect_in(RESLINT_ORGAN_ECOSOC, "Recalling its resolution 2008/23 and resolution 60/1",
              "ECOSOC! 2008/23; GA 60/1 #2");
}

static void no_citations(void **state) {
    (void)state;
    expect("the report A/61/179 and E/2009/30 and A/HRC/54/2 and S/2001/98 and A/C.3/65/L.5", "");
    expect("in line with resolution 60/1, see A/61/179 and 2008/09", "GA 60/1");
    expect("the resolution of 12/13 conflicts; Articles 12/13", "");
    expect("in accordance with resolution 60/1 for the biennium 2008/09", "GA 60/1");
    expect("resolution GC(60)/RES/13 and decision 1/CP.21", "");
    expect("United Nations, Treaty Series, vol. 2237, No. 39574", "");
    expect("general recommendation No. 26 (2008)", "");
    expect("draft resolution A/80/L.1", "");
    expect("decision 5 of the Conference", "");
    expect("", "");
    expect("resolution 4", "");
    expect("resolution 46/", "");
    expect("resolution (", "");
    expect("its resolution 34/41 of 24 March 2017,2134/26 of 24 March 2017", "GA! 34/41 2017-3-24");
    expect("99999999999999/1 resolution 1/99999999999999", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(shapes), cmocka_unit_test(lists),
                                       cmocka_unit_test(owners), cmocka_unit_test(no_citations)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
