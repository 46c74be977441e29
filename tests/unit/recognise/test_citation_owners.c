/* Whose resolution it is: the name beside it, "its", a name after it, the body named before; one after the other. */
#include "cited.h"

static void names_beside(void **state) {
    (void)state;
    expect("Assembly of States Parties resolution 5/1", "other! 5/1");
    expect("Assembly of the United Nations resolution 46/152", "GA 46/152");
    expect("Assembly of the Lamps resolution 46/152", "other! 46/152");
    expect("Assembly of lamps resolution 46/152", "GA! 46/152");
    expect("Assembly of", "");
    expect("Council of Europe resolution 5/1", "other! 5/1");
    expect("African Union Peace and Security Council resolution 5/1", "other! 5/1");
    expect("Security Council resolution 1325 (2000)", "SC! 1325 (2000)");
    expect("the Human Rights Council and recalling Council resolution 5/1", "HRC! 5/1");
    expect("the Security Council and recalling Council resolution 1325 (2000)", "SC! 1325 (2000)");
    expect("the Economic and Social Council and recalling Council resolution 2005/1", "ECOSOC! 2005/1");
    expect_in(RESLINT_ORGAN_ECOSOC, "Recalling Council resolution 1325 (2000)", "SC 1325 (2000)");
    expect_in(RESLINT_ORGAN_ECOSOC, "Recalling Council resolution 46/152", "other 46/152");
    expect_in(RESLINT_ORGAN_SC, "Recalling Council resolution 5", "");
    expect_in(RESLINT_ORGAN_HRC, "Recalling Council resolution 46/152", "HRC! 46/152");
    expect_in(RESLINT_ORGAN_GA, "Recalling Council resolution 46/152", "HRC! 46/152");
    expect_in(RESLINT_ORGAN_GA, "Recalling Council decision 46/152", "HRC! 46/152 dec");
    expect("See Assembly resolution 46/152", "GA! 46/152");
    expect("X. See Assembly resolution 46/152", "GA! 46/152");
    expect("as asked. See Assembly resolution 46/152", "GA! 46/152");
    expect("as asked. The Assembly resolution 46/152", "GA! 46/152");
    expect("as asked. Lamp Assembly resolution 46/152", "other! 46/152");
    expect("the Human Rights Commissioner and resolution 46/152", "GA 46/152");
    expect("the Commission on Lamps; and recalling resolution 5/1", "other 5/1");
    expect("the Committee on Lamps; and recalling resolution 5/1", "GA 5/1");
    expect("the Board of Lamps; and recalling resolution 46/152", "GA 46/152");
    expect("Committee on Lamps resolution 46/152", "other! 46/152");
    expect("Congress resolution 5/1", "other! 5/1");
    expect("Congress on lamps and resolution 46/152", "GA 46/152");
    expect("Conference on lamps and resolution 5/1", "other! 5/1");
    expect("Parliament and resolution 5/1", "other! 5/1");
    expect("Forum resolution 5/1", "other! 5/1");
    expect("previous relevant earlier recent subsequent resolutions 46/152", "GA 46/152");
    expect("its previous relevant earlier recent subsequent resolutions 46/152", "GA! 46/152");
    expect("its previous relevant earlier recent resolutions 46/152", "GA! 46/152");
    expect("the General Assembly of the United Nations; and Assembly resolution 46/152", "GA! 46/152");
    expect("Assembly of the States resolution 46/152", "other! 46/152");
    expect("Assembly of States resolution 46/152", "other! 46/152");
    expect("Assembly of states resolution 46/152", "GA! 46/152");
    expect("Assembly for States resolution 46/152", "other! 46/152");
    expect("the Commissioner lit lamps; and resolution 46/152", "GA 46/152");
    expect("the eCommission lit lamps; and resolution 46/152", "GA 46/152");
    expect_in(RESLINT_ORGAN_ECOSOC, "the Human Rights Council and Council resolution 5/1", "HRC! 5/1");
    expect_in(RESLINT_ORGAN_ECOSOC, "Council resolution 1000 (XV)", "ECOSOC! 1000 (XV)");
    expect_in(RESLINT_ORGAN_SC, "Council resolution 1000 (XV)", "GA 1000 (XV)");
    expect_in(RESLINT_ORGAN_HRC, "Council resolution 1000 (XV)", "GA 1000 (XV)");
    expect_in(RESLINT_ORGAN_GA, "Council resolution 1000 (XV)", "GA! 1000 (XV)");
    expect_in(RESLINT_ORGAN_ECOSOC, "the Lamp Council and Council resolution 5/1", "other! 5/1");
    expect("its unearlier resolution 46/152", "GA 46/152");
    expect("UN resolution 46/152", "GA 46/152");
    expect("UNSC resolution 1325", "SC! 1325");
    expect("the UNSC resolution 1325", "SC! 1325");
    expect("UNGA resolution 46/152", "GA! 46/152");
    expect("UNGA/WHO resolution 46/152", "other! 46/152");
    expect("the UNGA draft resolution 46/152", "GA! 46/152");
    expect("the UNGA  resolution 46/152", "GA! 46/152");
    expect("the UNGAresolution 46/152", "");
    expect("the Human Rights Council decides; resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council, recalling all the lamps, by resolution 5/1", "HRC 5/1");
    expect("the Council decides; recalling resolution 5/1", "? 5/1");
    expect("the Council, resolution 5/1", "? 5/1");
    expect("the lamps (Resolution 46/152) and the lamps (Decision 46/401)", "GA 46/152; GA 46/401 dec #2");
    expect("RECALLING resolution 46/152", "GA 46/152");
}

static void its_own(void **state) {
    (void)state;
    expect("the Assembly of States Parties to the Lamp Statute, in its resolution 5/1", "other! 5/1");
    expect("the Lampcommission and the eCommission in its resolution 46/152", "GA! 46/152");
    expect("all its own previous relevant earlier subsequent resolutions 46/152", "GA! 46/152");
    expect("the Human Rights Council in its landmark past own resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council, by its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council through its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council, of its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council on its resolution 65/1", "GA! 65/1");
    expect("the Human Rights Council and its resolution 65/1", "GA! 65/1");
    expect("the Human Rights Council, as reflected in its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council, as set out in paragraph 5 (f) of its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council, as set out in section II of its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council, lit in its resolution 65/1", "GA! 65/1");
    expect("the Human Rights Council; in its resolution 65/1", "GA! 65/1");
    expect("the Human Rights Council at its fifth session, in its resolution 5/1", "HRC! 5/1");
    expect(
        "the Human Rights Council at its fifth special and very long and so very lamplit session, in its resolution 65/1",
        "GA! 65/1");
    expect("the Human Rights Council for Asia and the Pacific in its resolution 5/1", "HRC! 5/1");
    expect("the Economic and Social Commission for Asia and the Pacific in its resolution 5/1", "other! 5/1");
    expect("the Economic Commission for Asia and lamps in its resolution 65/1", "GA! 65/1");
    expect("the Economic Commission for Asia and in its resolution 5/1", "GA! 5/1");
    expect(
        "the Human Rights Council, as contained in, and set forth in, the report adopted by it in its resolution 65/1",
        "GA! 65/1");
    expect("the Human Rights Council, as contained in annex II to the decision of its resolution 65/1",
           "GA! 65/1");
    expect(
        "the Human Rights Council as contained in and also earlier set forth in annex and in paragraph 5 and in its resolution 65/1",
        "GA! 65/1");
    expect("the Commission on Narcotic Drugs, including its resolution 5/1", "other! 5/1");
    expect("the Commission on Narcotic Drugs, in particular its resolution 5/1", "other! 5/1");
    expect("the Commission on Narcotic Drugs, notably its resolution 5/1", "other! 5/1");
    expect("the Commission on Narcotic Drugs, especially its resolution 5/1", "other! 5/1");
    expect("the Commission on Narcotic Drugs, such as its resolution 5/1", "other! 5/1");
    expect("the Commission on Narcotic Drugs, in Vienna, including its resolution 65/1", "GA! 65/1");
    expect("the Commission on Narcotic Drugs lit lamps, including its resolution 65/1", "GA! 65/1");
    expect("the General Assembly, including its resolution 65/1", "GA! 65/1");
    expect("lamps, including its resolution 65/1", "GA! 65/1");
    expect("World Health Assembly resolution 74.7 of 31 May 2021 and of its decision 74/1",
           "other! 74/1 dec");
    expect("World Health Assembly resolution 7/4 and by its decision 75/1", "other! 7/4; other! 75/1 dec #2");
    expect("World Health Assembly decision 7/4 and in its resolution 75/1", "other! 7/4 dec; other! 75/1 #2");
    expect("World Health Assembly resolution 7/4 and to its resolution 75/1", "other! 7/4; other! 75/1");
    expect("World Health Assembly resolution 7/4 and its resolution 75/1", "other! 7/4; GA! 75/1 #2");
    expect("World Health Assembly lamps and of its resolution 75/1", "GA! 75/1");
    expect("World Health Assembly resolution 7/4 on the lamps and of its resolution 75/1",
           "other! 7/4; other! 75/1 #2");
    expect(
        "World Health Assembly resolution 7/4 on the lamps and on all other lamps of the long valley of the night and of its resolution 75/1",
        "other! 7/4; GA! 75/1 #2");
    expect("General Assembly resolution 60/1 and of its resolution 75/1", "GA! 60/1; GA! 75/1");
    expect_in(RESLINT_ORGAN_HRC, "Human Rights Council resolution 7/4 and of its resolution 8/1",
              "HRC! 7/4; HRC! 8/1");
    expect("the Human Rights Council in its fifth session, in its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council at its fifth session in its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council, 5 lit in its resolution 65/1", "GA! 65/1");
    expect("the Human Rights Council in 5 in its resolution 5/1", "HRC! 5/1");
    expect("the Human Rights Council for Asia and the lamps in its resolution 65/1", "GA! 65/1");
    expect(", including its resolution 65/1", "GA! 65/1");
    expect("In particular, including its resolution 65/1", "GA! 65/1");
    expect(
        "the Commission on Narcotic Drugs of the Economic System of the United Nations of the World of Nations, including its resolution 65/1",
        "GA! 65/1");
    expect(
        "the Commission on Lamps in its resolution 5/1, welcomed by the General Assembly in its resolution 60/1 and in its resolution 60/2",
        "other! 5/1; GA! 60/1 #2; GA! 60/2");
    expect("the Commission on Lamps in its resolution 5/1 and subsequently welcomed in its resolution 5/2",
           "other! 5/1; other 5/2 #2");
    expect("the Commission on Lamps in its resolution 5/1 and subsequently welcomed by its resolution 5/2",
           "other! 5/1; other 5/2 #2");
    expect("the Commission on Lamps in its resolution 5/1 and subsequently welcomed with its resolution 60/2",
           "other! 5/1; GA! 60/2 #2");
    expect("the Commission on Lamps in its resolution 5/1; and recalls in its resolution 60/2",
           "other! 5/1; GA! 60/2 #2");
    expect("and of its resolution 60/1", "GA! 60/1");
    expect("in its resolution 5/1 the Human Rights Council decided that", "GA! 5/1");
}

/* "of the Commission" after a number, and who acts in the clause after it. */
static void names_after(void **state) {
    (void)state;
    expect("in its resolution 5/1, the Human Rights Council decided that", "HRC! 5/1");
    expect("In its resolution 5/1, the Human Rights Council decided that", "HRC! 5/1");
    expect("pursuant to its resolution 5/1, the Human Rights Council decided that", "HRC! 5/1");
    expect("recalling its resolution 60/1, the Human Rights Council decided that", "GA! 60/1");
    expect("in its resolution 60/1, the Human Rights Council resolution", "GA! 60/1");
    expect("in its resolution 60/1, the Human Rights Council", "GA! 60/1");
    expect("in its resolution 60/1, the Human Rights Council 5", "GA! 60/1");
    expect("in its resolution 5/1, the Economic and Social Commission for Asia and the Pacific decided",
           "other! 5/1");
    expect(
        "in its resolution 60/1, the Economic and Social Commission for Asia and the Pacific and the Very Far Lamps of the Night of Oil decided",
        "other! 60/1");
    expect("in its resolution 5/1, the Commission of the Lamps decided", "other! 5/1");
    expect("in its resolution 60/1, the lamps decided that the Commission", "GA! 60/1");
    expect("in its resolution 5/1, the then Commission on Lamps decided", "GA! 5/1");
    expect("resolution 5/1 of the Lamps of the Night Commission", "other! 5/1");
    expect("resolution 5/1 of the Lamps and Oil Commission", "other! 5/1");
    expect("resolution 5/1 of the Lamps under Oil Commission", "GA 5/1");
    expect("resolution 5/1 of the lamps of the Commission", "GA 5/1");
    expect("resolution 5/1 adopted by the Human Rights Council", "HRC! 5/1");
    expect("resolution 5/1, adopted by the Human Rights Council", "HRC! 5/1");
    expect("resolution 5/1, of the Human Rights Council", "HRC! 5/1");
    expect("resolution 5/1 of the Very Long Lamps and Oils of the Night of the Old and New Valley Commission",
           "GA 5/1");
    expect("resolution 5/1 of the Lamps, Oils Commission", "GA 5/1");
}

/* What goes on after a head word, stands right before it, or is between a body and "its". */
static void near_names(void **state) {
    (void)state;
    expect("the AttorneyGeneral Assembly resolution 5/1", "other! 5/1");
    expect("on habits resolution 60/1", "GA 60/1");
    expect("the Assembly in Rome in resolution 60/1", "GA! 60/1");
    expect("the Assembly of Europe in resolution 5/1", "other! 5/1");
    expect("the Assembly of the Sea in resolution 5/1", "other! 5/1");
    expect("the Assembly of the United Nations in resolution 60/1", "GA 60/1");
    expect("the Assembly of lamps in resolution 60/1", "GA! 60/1");
    expect("the Human Rights Council in 2015 in its resolution 5/1", "HRC! 5/1");
    expect("the Economic and Social Commission for Asia and Oceania in its resolution 5/1", "other! 5/1");
    expect("the Human Rights Council in the annex to the annex to the annex to the annex to the annex to the "
           "annex to the annex in its resolution 65/1",
           "GA! 65/1");
    expect("resolution 5/1 of the Voices from Below Commission", "other! 5/1");
    expect("in its resolution 60/1, for Human Rights Council members decided", "GA! 60/1");
    expect("in its resolution 60/1, the Human Rights Council statement noted", "GA! 60/1");
    expect("in its resolution 5/1, the Commission of Lamps and Oil decided", "other! 5/1");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names_beside), cmocka_unit_test(its_own),
                                       cmocka_unit_test(names_after), cmocka_unit_test(near_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
