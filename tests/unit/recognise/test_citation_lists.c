/* What joins the numbers of a list and what separates them, and the shapes beside their near misses. */
#include "cited.h"

static void joins(void **state) {
    (void)state;
    expect("its resolution 5/1 on the land 7/2 of 18 December 1991", "GA! 5/1");
    expect("its resolutions 46/152 – and 47/1", "GA! 46/152; GA! 47/1");
    expect("its resolutions 46/152\xC2\xA0"
           "and\xC2\xA0"
           "47/1",
           "GA! 46/152; GA! 47/1");
    expect("its resolutions 46/152 é and 47/1", "GA! 46/152");
    expect("resolution on lamps 181", "");
    expect("resolution 181 on lamps", "");
    expect(
        "its resolutions 46/152, annex I, annex II, section I, section II, section III, part I, part II, part IV, part V, paragraphs, annexes, chap. VI, and 47/1",
        "GA! 46/152");
    expect(
        "its resolutions 46/152, annex I, annex II, section I, section II, section III, part I, part II, part IV, part V, paragraphs, and 47/1",
        "GA! 46/152; GA! 47/1");
    expect("its resolution 46/152 in 47/1", "GA! 46/152");
    expect("its resolutions 46/152 - and 47/1", "GA! 46/152; GA! 47/1");
    expect("its resolutions 46/152: and 47/1", "GA! 46/152");
    expect("its resolutions 46/152 (annex), and 47/1", "GA! 46/152; GA! 47/1");
    expect("its resolutions 46/152, paragraph 5, and 47/1", "GA! 46/152; GA! 47/1");
    expect("its resolutions 46/152, paragraphs 5, and 47/1", "GA! 46/152; GA! 47/1");
    expect("its resolutions 46/152, paras. 5, and 47/1", "GA! 46/152; GA! 47/1");
    expect("its resolutions 46/152, 5, and 47/1", "GA! 46/152");
    expect("its resolutions 34/41 of 24 March 2017,35/26 of 5 May 2017",
           "GA! 34/41 2017-3-24; GA! 35/26 2017-5-5");
    expect("its resolution S-8/1 on lamps, and S-9/1", "GA! S-8/1; GA! S-9/1");
    expect("Economic and Social Council resolution 2008/23 on lamps, and 2008/09", "ECOSOC! 2008/23");
    expect("Security Council resolution 1325 (2000) on women, and 1889 (2009)",
           "SC! 1325 (2000); SC! 1889 (2009)");
    expect("Security Council resolution 1325 (2000) on women, and 46/152", "SC! 1325 (2000)");
    expect("resolution 46/152 on lamps, and 1889 (2009)", "GA 46/152");
    expect("resolution S/RES/9", "SC! 9 long");
    expect("resolution 9", "");
    expect("Security Council resolutions 1325, 1820 and 1889", "SC! 1325; SC! 1820; SC! 1889");
    expect("Security Council resolutions 1325 (2000), 1820 (2008) and 1889",
           "SC! 1325 (2000); SC! 1820 (2008); SC! 1889");
    expect("Security Council resolutions 1325 (2000), 1820 (2008), and 1889",
           "SC! 1325 (2000); SC! 1820 (2008); SC! 1889");
    expect("General Assembly resolutions 100 and 200", "GA! 100");
    expect("Security Council resolutions 1325 (2000), annex, 1889", "SC! 1325 (2000)");
    expect("Security Council resolution 1325 (2000) and 99", "SC! 1325 (2000)");
    expect("Security Council resolution 1325 (2000) and 100", "SC! 1325 (2000); SC! 100");
    expect("Security Council resolution 46/152 and 1889", "GA 46/152");
    expect("its resolution 46/152 on lamps and 46/155 of 5 May 2000", "GA! 46/152; GA! 46/155 2000-5-5");
    expect("resolutions 5/1 and A/RES/60/1 of the Human Rights Council", "HRC! 5/1; GA! 60/1 long");
    expect("resolution 5/1 of the Human Rights Council of 5 May 2000 of the Commission on Lamps",
           "HRC! 5/1 2000-5-5");
    expect("resolution 5/1 of 5 May 2000 of the Human Rights Council of 6 May 2000", "HRC! 5/1 2000-5-5");
    expect("the Commission on Lamps, in its resolution 5/1 lit lamps and its decision 65/115",
           "other! 5/1; GA! 65/115 dec #2");
    expect("the Commission on Lamps, in its resolution 5/1 and resolution 65/115",
           "other! 5/1; other 65/115");
    expect("the Commission on Lamps, in its resolution 5/1, and in its decision 5/115",
           "other! 5/1; other 5/115 dec #2");
    expect("General Assembly resolution 46/152, annex, and 47/1, and annexes I and II, as well as 48/1",
           "GA! 46/152; GA! 47/1; GA! 48/1");
    expect("in resolution 46/152 of the Assembly and the 5 lamps", "GA! 46/152");
    expect("UNSCR 1325 (2000) and UNSCR 1889", "SC! 1325 (2000); SC! 1889");
    expect("its resolutions Nos. no. (: numbers 46/152", "GA! 46/152");
    expect("its resolutions of 5 May 2000, 46/152", "");
    expect("lamps of 46/152", "");
}

static void near_misses_of_shapes(void **state) {
    (void)state;
    expect("see https://lamps.example/A/RES/60/1 there", "");
    expect("see 5.A/RES/60/1 there", "GA! 60/1 long");
    expect("its resolution xA/RES/46/152", "");
    expect("its resolution XS-10/2", "");
    expect("its resolutions 34/41 of 24 March 2017,134/26 of 5 May 2017", "GA! 34/41 2017-3-24");
    expect("its resolution 46/152 A.Lamps", "GA! 46/152");
    expect("its resolution 46/152 A. Lamps burn", "GA! 46/152 A");
    expect("its resolution 46/152 A and A", "GA! 46/152 A");
    expect("General Assembly resolution 1514 (C)", "GA! 1514 (C)");
    expect("Security Council resolution 1325 2000) lamps", "SC! 1325");
    expect("its resolution 46/1234", "GA! 46/1234");
    expect("its resolution 46/12345", "");
    expect("resolution 1946/5", "ECOSOC 1946/5");
    expect("resolution 1945/5", "");
    expect("resolution 2099/5", "ECOSOC 2099/5");
    expect("resolution 2100/5", "");
    expect("Security Council resolution 1325a", "");
    expect("Security Council resolution 12,325", "");
    expect("Security Council resolution 1325 A", "SC! 1325");
    expect("Security Council resolution 1325.", "SC! 1325");
    expect("Security Council resolution 1325", "SC! 1325");
    expect("-5/1", "");
    expect("S-5/1", "");
    expect("resolution S-5/1", "GA S-5/1");
    expect("resolution 5/1 of the", "GA 5/1");
    expect("resolution46/152", "");
    expect("the Assembly of lamps resolution 46/152", "GA! 46/152");
    expect("Assembly resolution A/64/5 and 64/5 A/64/20", "");
    expect("its resolution 46/152 A–C", "GA! 46/152 A; GA! 46/152 C");
    expect("its resolution 46/152 A to C", "GA! 46/152 A; GA! 46/152 C");
    expect("its resolution 46/152 A to the lamps", "GA! 46/152 A");
    expect("its resolution 46/152 to C", "GA! 46/152");
    expect("its resolution 46/152 Ab", "GA! 46/152");
    expect("its resolution 46/152 Area", "GA! 46/152");
    expect("resolution 1500 (ES-II) and 1501 (ES-II)", "GA 1500 (ES-II); GA 1501 (ES-II)");
    expect("its resolutions 46/152 A and 46/152 B of 5 May 2000",
           "GA! 46/152 A 2000-5-5s; GA! 46/152 B 2000-5-5");
}

/* Where each citation is in the text, with its prefix and letter: a stroke between two. */
static void expect_at(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_found_dates dates = {0};
    rl_found_citations found = {0};
    uint32_t lists = 0;
    rl_find_dates(rl_str(text), &arena, &dates);
    rl_find_citations(rl_str(text), RESLINT_ORGAN_GA, &dates, &arena, &lists, &found);
    const char *got = "";
    for (uint32_t i = 0; i < found.len; i++) {
        reslint_span at = found.items[i].at;
        got = rl_format(&arena, "%s%s%.*s", got, i ? "|" : "", (int)(at.end - at.begin), text + at.begin);
    }
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

static void places(void **state) {
    (void)state;
    expect_at("its resolution 36/87 A and B of 9 December 1981", "36/87 A|B");
    expect_at("its resolution 36/87 A–C", "36/87 A|C");
    expect_at("its resolution A/RES/36/87 A and B", "A/RES/36/87 A|B");
    expect_at("its resolutions 36/87 A and B and 37/1 A", "36/87 A|B|37/1 A");
    expect_at("its resolutions 217 A (III) and S-8/1", "217 A (III)|S-8/1");
    expect_at("Security Council resolution 1325 (2000) of 31 October 2000 and 46/152 A of",
              "1325 (2000)|46/152 A");
    expect_at("A/RES/60/1 and S/RES/1325", "A/RES/60/1|S/RES/1325");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(joins), cmocka_unit_test(near_misses_of_shapes),
                                       cmocka_unit_test(places)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
