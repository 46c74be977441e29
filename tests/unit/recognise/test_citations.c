/* Citations in running text: shapes, owners, lists, dates, and what must not be taken for one. */
#include "cited.h"

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

/* What leads to a number, its shape, what joins the numbers of a list, its date and its owner, one after the other. */
static void one_by_one(void **state) {
    (void)state;
    expect("resolution No. 46/152", "GA 46/152");
    expect("resolution Nos. 46/152", "GA 46/152");
    expect("resolutions, namely 46/152", "GA 46/152");
    expect("resolutions including numbers 46/152", "GA 46/152");
    expect("resolutions, in particular 46/152 and 47/1", "GA 46/152; GA 47/1");
    expect("resolutions, notably 46/152", "GA 46/152");
    expect("resolution: 46/152", "GA 46/152");
    expect("resolution (46/152)", "GA 46/152");
    expect("resolution46/152", "");
    expect("UNSCR 1325", "SC! 1325");
    expect("UNSCR 1325 (2000)", "SC! 1325 (2000)");
    expect("Resolution 46/152", "GA 46/152");
    expect("RESOLUTIONS 46/152", "GA 46/152");
    expect("Decision 46/152", "GA 46/152 dec");
    expect("DECISIONS 46/152", "GA 46/152 dec");
    expect("irresolution 46/152", "");
    expect("indecision 46/152", "");
    expect("xdecision 46/152", "");
    expect("its resolutions 46/152, annex, and 47/1, annex II, and 48/1, section IV",
           "GA! 46/152; GA! 47/1; GA! 48/1");
    expect("its resolutions 46/152, chap. IV, 47/1, para. 5, and 48/1, paragraph 5",
           "GA! 46/152; GA! 47/1; GA! 48/1");
    expect("its resolutions 46/152, paragraphs 5 and 6, and 48/1", "GA! 46/152");
    expect("its resolutions 46/152 “and” 46/155", "GA! 46/152");
    expect("its resolutions 46/152 as well as 46/155 respectively", "GA! 46/152; GA! 46/155");
    expect("its resolutions 46/152 é 46/155", "GA! 46/152");
    expect("its resolution 46/152 of 18 December 1991, annex, and its resolution 47/1",
           "GA! 46/152 1991-12-18; GA! 47/1");
    expect("its resolution 46/152, annex, of 18 December 1991", "GA! 46/152 1991-12-18");
    expect("its resolution 46/152 adopted on 18 December 1991", "GA! 46/152 1991-12-18");
    expect("its resolution 46/152, adopted by consensus on 18 December 1991", "GA! 46/152 1991-12-18");
    expect("its resolution 46/152 dated 18 December 1991", "GA! 46/152 1991-12-18");
    expect("its resolution 46/152 (18 December 1991)", "GA! 46/152 1991-12-18");
    expect("its resolution 46/152 of the 18 December 1991", "GA! 46/152 1991-12-18");
    expect("its resolution 46/152 on 18 December 1991", "GA! 46/152");
    expect("its resolution 46/152, of 18 December 1991", "GA! 46/152 1991-12-18");
    expect("its resolution 46/152 of December 1991", "GA! 46/152");
    expect("its resolutions 46/152 and 46/153 of 18 and 19 December 1991", "GA! 46/152; GA! 46/153");
    expect("its resolutions 46/152 and 46/153 of 18 December 1991, 19 December 1991 and 20 "
           "December 1991",
           "GA! 46/152; GA! 46/153");
    expect("its resolutions 46/152 and 46/153 of 18 December 1991 to 19 December 1992 of "
           "the Commission on Lamps",
           "other! 46/152; other! 46/153");
    expect("its resolutions 69/38, 71/90, 73/72, 73/91 of 7 December 2018",
           "GA! 69/38; GA! 71/90; GA! 73/72; GA! 73/91 2018-12-7");
    expect("its resolutions 73/38, 73/90, 73/72 of 7 December 2018",
           "GA! 73/38 2018-12-7s; GA! 73/90 2018-12-7s; GA! 73/72 2018-12-7");
    expect("Security Council resolutions 1500 (2003) of 14 August 2003, 1511 (2003) of 16 "
           "October 2003",
           "SC! 1500 (2003) 2003-8-14; SC! 1511 (2003) 2003-10-16");
    expect("Security Council resolutions 1988 (2011) and 1989 (2011) of 17 June 2011",
           "SC! 1988 (2011) 2011-6-17s; SC! 1989 (2011) 2011-6-17");
    expect("Security Council resolutions 1988 (2011), 1989 (2011) of 17 June 2011",
           "SC! 1988 (2011); SC! 1989 (2011) 2011-6-17");
    expect("its resolutions 46/152 A and B, 47/1 C and 48/2 A to D",
           "GA! 46/152 A; GA! 46/152 B; GA! 47/1 C; GA! 48/2 A; GA! 48/2 D");
    expect("its resolution 46/152 A–C of 18 December 1991",
           "GA! 46/152 A 1991-12-18s; GA! 46/152 C 1991-12-18");
    expect("its resolution 46/152 B and A", "GA! 46/152 B");
    expect("its resolution 46/152 A and Bodies", "GA! 46/152 A");
    expect("its resolution 46/152 A/46/L.5", "GA! 46/152");
    expect("its resolution 46/152 A.", "GA! 46/152 A");
    expect("its resolution 46/152A", "GA! 46/152 A");
    expect("its resolution 46/152a", "");
    expect("its resolution 217 (III) A", "GA! 217 A (III)");
    expect("its resolution 217 A (III) B", "GA! 217 A (III)");
    expect("its resolution 3362 (S-VII) and 1000 (ES-I)", "GA! 3362 (S-VII); GA! 1000 (ES-I)");
    expect("its resolution 1000 (XC) and 1000 (CI) and 1000 (IIX) and 1000 (X1)", "GA! 1000 (XC)");
    expect("Security Council resolution 1325 (20000)", "SC! 1325");
    expect("Security Council resolution 1325 ( 2000 )", "SC! 1325");
    expect("Security Council resolution 1325 A (2000)", "");
    expect("Security Council resolution 1325 (2000)/5", "");
    expect("Security Council resolution 1325 (2000)a", "");
    expect("Security Council resolution 13255 (2000)", "");
    expect("Security Council resolution 0 (2000)", "");
    expect("Security Council resolution 1325 (2000", "SC! 1325");
    expect("Security Council resolution 1325 of the Council", "");
    expect("Security Council resolution 9", "");
    expect("Security Council resolution 10", "SC! 10");
    expect("General Assembly resolution 99", "");
    expect("General Assembly resolution 100", "GA! 100");
    expect("Assembly resolution 181 (II) of 29 November 1947", "GA! 181 (II) 1947-11-29");
    expect("its resolution 0/5 and 5/0", "");
    expect("its resolution 46/12345 and 46/1234", "");
    expect("its resolution 12345/1", "");
    expect("its resolution 1945/5 and 1946/5 and 2099/5 and 2100/5", "");
    expect("its resolution 46/152/5", "");
    expect("its resolution 46/152%", "");
    expect("its resolution 46/152.5", "");
    expect("its resolution 46/152,5", "");
    expect("its resolution 46/152, 5", "GA! 46/152");
    expect("its resolution x46/152", "");
    expect("its resolution $46/152", "");
    expect("its resolution -46/152", "");
    expect("its resolution /46/152", "");
    expect("its resolution 5.46/152", "");
    expect("its resolutions of 2012,431/14", "");
    expect("its resolution S-10/2 and ES-10/2 and S‑10/2 and ES–10/2",
           "GA! S-10/2; GA! ES-10/2; GA! S-10/2; GA! ES-10/2");
    expect("its resolution XS-10/2 and XES-10/2", "");
    expect("its resolution T-10/2", "");
    expect("its resolution A/RES/46/152 A and B and A/DEC/46/401 and A/HRC/DEC/1/101 and "
           "E/DEC/2007/1",
           "GA! 46/152 A long; GA! 46/152 B long; GA! 46/401 dec long; HRC! 1/101 dec long; "
           "ECOSOC! 2007/1 dec long");
    expect("its resolution xA/RES/46/152 and XA/RES/47/1", "");
    expect("its resolution A/RES/ES-10/13", "GA! ES-10/13 long");
    expect("its resolution 5/1 on the building of institutions and 5/2 on the code, and of "
           "6/1 on the house",
           "GA! 5/1; GA! 5/2");
    expect("its resolution 5/1 on the building of institutions and 7/2 on the code", "GA! 5/1");
    expect("its resolution 5/1 on the building of institutions and 7/2 of 18 December 1991",
           "GA! 5/1; GA! 7/2 1991-12-18");
    expect("its resolution 5/1 on the building, in particular 5/9", "GA! 5/1; GA! 5/9");
    expect("its resolution 5/1 on the building of institutions 5/2", "GA! 5/1");
    expect("its resolution 5/1, the two thirds (2/3) and the 9/10 of 18 December 1991", "GA! 5/1");
    expect("its resolution 5/1 on the building of so many institutions that no one would "
           "ever count all of them, and on all of their doors and windows and lamps, and 5/2",
           "GA! 5/1");
    expect("relevant resolutions on Iraq, in particular 1500 (2003) of 14 August 2003",
           "SC 1500 (2003) 2003-8-14");
    expect("relevant Security Council resolutions on lamps, including 1500 (2003) of 14 "
           "August 2003 and 1511 (2003)",
           "SC! 1500 (2003) 2003-8-14; SC! 1511 (2003)");
    expect("relevant resolutions of the Human Rights Council on lamps, in particular 5/1 of "
           "18 June 2007",
           "HRC! 5/1 2007-6-18");
    expect("relevant decisions on lamps, in particular 5/1 of 18 June 2007", "");
    expect("lamps, in particular 5/1 of 18 June 2007", "");
    expect("relevant resolutions of the Assembly and the many other organs of the United "
           "Nations on all lamps in all of the valleys and on all of the mountains of the "
           "world and of the seas, in particular 55/1 of 18 June 2007",
           "");
    expect("in its resolution 57/28 of 19 November 2002 and its decision 56/115",
           "GA! 57/28 2002-11-19; GA! 56/115 dec #2");
    expect("in its resolution 57/28, its decision 56/115", "GA! 57/28; GA! 56/115 dec #2");
    expect("its decision 56/115 and its resolution 57/28", "GA! 56/115 dec; GA! 57/28 #2");
    expect("its resolution 57/28 and decision 56/115", "GA! 57/28; GA 56/115 dec #2");
    expect("the Commission on Lamps, in its resolution 5/1 and its decision 5/101, and in "
           "its resolution 5/2",
           "other! 5/1; other! 5/101 dec #2; other 5/2 #3");
    expect("the Council’s resolution 1325 (2000)", "SC! 1325 (2000)");
    expect("the Assembly’s resolution 46/152", "GA! 46/152");
    expect("Its resolution 46/152", "GA! 46/152");
    expect("UN resolution 46/152 and United Nations resolution 46/153", "GA 46/152; GA 46/153");
    expect("World Health Assembly resolution 58/3", "other! 58/3");
    expect("the resolution 46/152 of the General Assembly and 5/1 of the Human Rights "
           "Council",
           "GA! 46/152; HRC! 5/1");
    expect("resolution 5/1 of 18 June 2007 of the Human Rights Council", "HRC! 5/1 2007-6-18");
    expect("resolution 5/1 of the Human Rights Council of 18 June 2007", "HRC! 5/1 2007-6-18");
    expect("resolution 5/1 of the lamps", "GA 5/1");
    expect("resolution 5/1 of the Lamps of the Valley", "GA 5/1");
    expect("in resolution 5/1, the Human Rights Council decided that lamps", "GA 5/1");
    expect("in resolution 5/1, the Human Rights Council and the Assembly", "GA 5/1");
    expect("in which the Commission on Lamps, in resolution 5/1, the Commission decided", "other! 5/1");
    expect("by resolution 2005/1 of 1 May 2005, the Economic and Social Council decided",
           "ECOSOC 2005/1 2005-5-1");
    expect("the Economic and Social Council, by resolution 60/1", "GA 60/1");
    expect("Human Rights Council resolutions 5/1 and 5/2 of 18 June 2007 and 2005/5",
           "HRC! 5/1 2007-6-18s; HRC! 5/2 2007-6-18; ECOSOC 2005/5");
    expect("Economic and Social Council resolution 1000 (XV) and resolution 60/1",
           "ECOSOC! 1000 (XV); GA 60/1 #2");
    expect("Commission on Human Rights resolution 1000 (XV)", "other! 1000 (XV)");
    expect("Security Council resolution 46/152", "GA 46/152");
    expect_in(RESLINT_ORGAN_ECOSOC, "its resolution 2005/8 and resolution 46/152 and 1325 (2000)",
              "ECOSOC! 2005/8; GA 46/152 #2; SC 1325 (2000)");
    expect_in(RESLINT_ORGAN_HRC,
              "its resolution 5/1 and General Assembly resolution 60/251 and Council "
              "resolution 5/2",
              "HRC! 5/1; GA! 60/251 #2; HRC! 5/2 #3");
    expect_in(RESLINT_ORGAN_SC, "its resolution 1325 (2000) and resolution 46/152 and resolution 2005/8",
              "SC! 1325 (2000); GA 46/152 #2; ECOSOC 2005/8 #3");
    expect_in(RESLINT_ORGAN_HRC,
              "Council resolution 5/1, Assembly resolution 60/1 and Security Council "
              "resolution 5/2",
              "HRC! 5/1; GA! 60/1 #2; HRC 5/2 #3");
    expect_in(RESLINT_ORGAN_OTHER, "its resolution 5/1 and resolution 1325 (2000)",
              "other! 5/1; SC 1325 (2000) #2");
    expect_in(RESLINT_ORGAN_UNKNOWN, "resolution 46/152 and its resolution 5/1", "? 46/152; HRC! 5/1 #2");
    expect("previous relevant resolutions 46/152", "GA 46/152");
    expect("its earlier resolution 46/152 and all its previous resolutions 47/1", "GA! 46/152; GA! 47/1 #2");
    expect("recent resolution 46/152", "GA 46/152");
    expect("its resolution on lamps 46/152", "");
    expect("the General Assembly, at its session; and its resolution 5/1", "GA! 5/1");
    expect("Recalling the Human Rights Council; and recalling resolution 5/1", "HRC! 5/1");
    expect("decision 46/152 A and decision 1325 (2000)", "GA 46/152 A dec; SC 1325 (2000) dec #2");
    expect("Recalling UNGA resolution 46/152, GA resolution 46/153, UNSC resolution 1325, "
           "SC resolution 1325 (2000)",
           "GA! 46/152; GA! 46/153; SC! 1325 #2; SC! 1325 (2000)");
    expect("Recalling UNHRC resolution 5/1 and HRC resolution 5/2 and ECOSOC resolution "
           "2005/1",
           "HRC! 5/1; HRC! 5/2; ECOSOC! 2005/1 #2");
    expect("Recalling WHO resolution 5/1", "other! 5/1");
    expect("Recalling XUNSCR resolution 5/1", "other! 5/1");
    expect("Security Council resolutions 1325 (1900) and 1326 (2199)", "SC! 1325 (1900); SC! 1326 (2199)");
    expect("Security Council resolution 1325 (1899)", "SC! 1325");
    expect("Security Council resolution 1325 (2200)", "SC! 1325");
    expect("Recalling UNSC resolution 46/152", "GA 46/152");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(shapes), cmocka_unit_test(lists),
                                       cmocka_unit_test(owners), cmocka_unit_test(no_citations),
                                       cmocka_unit_test(one_by_one)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
