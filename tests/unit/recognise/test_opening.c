/* Opening phrases: how far they reach, their key and markers, and what is prose. */
#include "opened.h"

static void phrases_end_where_italics_end(void **state) {
    (void)state;
    expect(preamble, "Recalling its resolution 60/1,", "P Recalling = recalling");
    expect(preamble, "Noting with appreciation the work done,",
           "P Noting with appreciation = noting with appreciation");
    expect(preamble, "Deeply concerned about the drought,", "P Deeply concerned = deeply concerned");
    expect(preamble, "Guided by the Charter,", "P Guided = guided");
    expect(preamble, "Taking note of the report,", "P Taking note = taking note");
    expect(preamble, "Bearing in mind that rivers cross borders,", "P Bearing in mind = bearing in mind");
    expect(preamble, "Recalling, in this regard, the summit,", "P Recalling = recalling");
    expect(operative, "Calls upon Member States to plant trees;", "O Calls upon = calls upon");
    expect(operative, "Calls for further research;", "O Calls for = calls for");
    expect(operative, "Takes note with appreciation of the report;",
           "O Takes note with appreciation = takes note with appreciation");
    expect(operative, "Reiterates its request to the Board to meet;",
           "O Reiterates its request = reiterates its request");
    expect(operative, "Stresses the importance of rain;", "O Stresses = stresses");
    expect(operative, "Welcomes and encourages the efforts made;",
           "O Welcomes and encourages = welcomes and encourages");
    expect(operative, "Condemns in the strongest possible terms all attacks;",
           "O Condemns in the strongest possible terms = condemns in the strongest possible terms");
}

static void markers_are_found_everywhere(void **state) {
    (void)state;
    expect(preamble, "Recalling also its resolution 60/1,", "P Recalling also = recalling +also");
    expect(preamble, "Noting with concern also that rivers dry up,",
           "P Noting with concern also = noting with concern +also");
    expect(preamble, "Noting also with concern that rivers dry up,",
           "P Noting also with concern = noting with concern +also");
    expect(preamble, "Having also considered the report,",
           "P Having also considered = having considered +also");
    expect(preamble, "Reaffirming also its commitment to peace,",
           "P Reaffirming also its commitment = reaffirming its commitment +also");
    expect(preamble, "Also recalling the summit,", "P Also recalling = recalling also+");
    expect(preamble, "Further expressing concern at the drought,",
           "P Further expressing concern = expressing concern further+");
    expect(operative, "Also requests the Board to meet;", "O Also requests = requests also+");
    expect(operative, "Requests also the Board to meet;", "O Requests also = requests +also");
    expect(operative, "Decides further that the Board shall meet;", "O Decides further = decides +further");
    expect(operative, "Encourages further ratifications of the treaty;", "O Encourages = encourages");
    expect(preamble, "Mindful, also, of the rivers,", "P Mindful = mindful");
}

static void forms_stand_in_for_lists(void **state) {
    (void)state;
    expect(preamble, "Memorializing the fallen,", "P Memorializing = memorializing new");
    expect(preamble, "Greatly heartened by the response,", "P Greatly heartened = greatly heartened new");
    expect(preamble, "Noting with immense pleasure the opening of the school,",
           "P Noting with immense pleasure = noting with immense pleasure");
    expect(preamble, "Having thoroughly weighed the evidence,",
           "P Having thoroughly weighed = having thoroughly weighed");
    expect(preamble, "Drawing attention to the drought,", "P Drawing attention = drawing attention");
    expect(operative, "Commemorates the founding of the school;", "O Commemorates = commemorates");
    expect(operative, "Memorializes the fallen;", "O Memorializes = memorializes new");
    expect(operative, "Expresses its warmest thanks to the host;",
           "O Expresses its warmest thanks = expresses its warmest thanks");
    expect(operative, "Wholeheartedly endorses the plan;",
           "O Wholeheartedly endorses = wholeheartedly endorses");
    expect(operative, "Once again calls upon States to act;",
           "O Once again calls upon = once again calls upon");
    expect(operative, "Emphasises the need for rain;", "O Emphasises = emphasizes");
}

static void the_other_class_is_named(void **state) {
    (void)state;
    expect(operative, "Requesting the Secretary-General to report;", "P Requesting = requesting");
    expect(operative, "Having considered the report;", "P Having considered = having considered");
    expect(preamble, "Recalls the summit,", "O Recalls = recalls");
    expect(preamble, "Also requests the Board to meet,", "O Also requests = requests also+");
}

static void prose_is_no_opening(void **state) {
    (void)state;
    static const char *const prose[] = {"The report of the Board was read.",
                                        "States should plant trees.",
                                        "We reaffirm our commitment.",
                                        "Declaration on the right to rivers",
                                        "Recognize the need for rain;",
                                        "Note the report;",
                                        "To request the Board to meet;",
                                        "Concerned States should consult each other.",
                                        "During the summit, rain fell.",
                                        "Requests for assistance shall be sent to the Board.",
                                        "Nothing in this text shall be read as consent.",
                                        "States parties to the treaty meet every year.",
                                        "Further efforts are needed.",
                                        "",
                                        " ",
                                        "Also",
                                        "1"};
    for (size_t i = 0; i < sizeof prose / sizeof *prose; i++) {
        expect(preamble, prose[i], "-");
        expect(operative, prose[i], "-");
        expect(anywhere, prose[i], "-");
    }
    expect(anywhere, "Strengthening the schools is a task for all.", "-");
    expect(anywhere, "Memorializing the fallen,", "P Memorializing = memorializing new");
}

static void organs_and_model_un(void **state) {
    (void)state;
    place council = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_SC, false};
    place model_un = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_GA, true};
    expect(council, "Acting under Chapter VII of the Charter,", "P Acting = acting");
    expect(council, "Expressing its appreciation to the mission,", "P Expressing = expressing");
    expect(preamble, "Expressing its appreciation to the mission,",
           "P Expressing its appreciation = expressing its appreciation");
    expect(model_un, "Guided by the Charter,", "P Guided by = guided by");
    expect(model_un, "Fully aware of the drought,", "P Fully aware = fully aware");
}

/* Bytes of any kind: nothing is read beyond the end, spans stay inside. */
static void any_bytes(void **state) {
    (void)state;
    uint32_t seed = 1;
    char text[200];
    static const char pieces[] = "also further noting with its ,;:()\xE2\x80\x9C\xC2\xAB requests the R";
    for (int round = 0; round < 20000; round++) {
        uint32_t len = (seed >> 8) % sizeof text;
        for (uint32_t i = 0; i < len; i++) {
            seed = seed * 1664525u + 1013904223u;
            text[i] = (seed >> 28) ? pieces[(seed >> 12) % (sizeof pieces - 1)] : (char)(seed >> 16);
        }
        seed = seed * 1664525u + 1013904223u;
        rl_arena arena;
        rl_arena_init(&arena);
        char *exact = rl_copy(&arena, text, len);
        described(round % 2 ? preamble : operative, (reslint_str){exact, len}, &arena);
        rl_arena_free(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(phrases_end_where_italics_end),
                                       cmocka_unit_test(markers_are_found_everywhere),
                                       cmocka_unit_test(forms_stand_in_for_lists),
                                       cmocka_unit_test(the_other_class_is_named),
                                       cmocka_unit_test(prose_is_no_opening),
                                       cmocka_unit_test(organs_and_model_un),
                                       cmocka_unit_test(any_bytes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
