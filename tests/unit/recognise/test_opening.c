/* Opening phrases: how far they reach, their key and markers, forms beyond the lists, repaired damage, whom
 * they address, and what is prose. */
#include "base/arena.h"
#include "base/str.h"
#include "recognise/opening/opening.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

typedef struct place {
    uint32_t wanted, organ;
    bool mun;
} place;

static const place preamble = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_GA, false};
static const place operative = {RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_GA, false};
static const place anywhere = {RESLINT_OPENING_NONE, RESLINT_ORGAN_GA, false};

/* "P Recalling also = recalling +also": class, span, key, marker (in front: "also+"), then "new" for a phrase
 * of no list and "mended" after repair. "-" when there is no opening. */
static const char *described(place where, reslint_str text, rl_arena *arena) {
    static const char *const classes = "-PO";
    rl_opening got;
    bool found = rl_opening_find_for(text, where.wanted, where.organ, where.mun, arena, &got);
    assert_int_equal(found, got.opening_class != RESLINT_OPENING_NONE);
    if (!found) return "-";
    assert_true(got.span.begin < got.span.end && got.span.end <= text.len);
    const char *marker = got.marker == RESLINT_ALSO ? "also" : "further";
    reslint_str span = rl_slice(text, got.span.begin, got.span.end);
    const char *out = rl_format(arena, "%c %.*s = %.*s", classes[got.opening_class], (int)span.len, span.ptr,
                                (int)got.key.len, got.key.ptr);
    if (got.marker != RESLINT_PLAIN) {
        assert_true(rl_same_ci(rl_slice(text, got.marker_at.begin, got.marker_at.end), rl_str(marker)) ||
                    got.repaired);
        out = rl_format(arena, got.marker_in_front ? "%s %s+" : "%s +%s", out, marker);
    }
    return rl_format(arena, "%s%s%s", out, got.known ? "" : " new", got.repaired ? " mended" : "");
}

static void expect(place where, const char *text, const char *wanted) {
    rl_arena arena;
    rl_arena_init(&arena);
    const char *got = described(where, rl_str(text), &arena);
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

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

static void damage_is_mended(void **state) {
    (void)state;
    expect(preamble, "Wel coming the report,", "P Wel coming = welcoming mended");
    expect(operative, "Reguests the Board to meet;", "O Reguests = requests mended");
    expect(operative, "Reiteratesits request to the Board;",
           "O Reiteratesits request = reiterates its request mended");
    expect(operative, "Requeststhe Board to meet;", "O Requests = requests mended");
    /* A letter that is missing: inside a long word any, inside a short one a doubled one. */
    expect(operative, "Reqests the Board to meet;", "O Reqests = requests mended");
    expect(preamble, "onvinced of the use of lamps,", "-");
    expect(operative, "Cals upon States to act;", "O Cals upon = calls upon mended");
    expect(operative, "Cllsupon States to act;", "-");
    expect(operative, "Uges States to act;", "-");
    /* A letter too many, by the same measure. */
    expect(operative, "Requuests the Board to meet;", "O Requuests = requests mended");
    expect(operative, "Urgges States to act;", "O Urgges = urges mended");
    expect(operative, "Urtges States to act;", "-");
    expect(operative, "lnvites States to act;", "O lnvites = invites mended");
    expect(operative, "Takes n ote of the report;", "O Takes n ote = takes note mended");
    expect(preamble, "Bearing in rnind the rivers,", "P Bearing in rnind = bearing in mind mended");
    expect(preamble, "Reca11ing the summit,", "P Reca11ing = recalling mended");
    expect(operative, "Strongly condemnsthe attack;", "O Strongly condemns = strongly condemns mended");
    expect(operative, "Alsorequests the Board to meet;", "O Alsorequests = requests also+ mended");
    expect(preamble, "Taking note with apprecia tion of the report,",
           "P Taking note with apprecia tion = taking note with appreciation mended");
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

static void expect_addressee(const char *text, const char *wanted) {
    rl_arena arena;
    rl_opening got;
    rl_arena_init(&arena);
    assert_true(rl_opening_find(rl_str(text), RESLINT_OPENING_OPERATIVE, false, &arena, &got));
    assert_true(got.directive);
    assert_string_equal(rl_copy(&arena, got.addressee.ptr, got.addressee.len), wanted);
    rl_arena_free(&arena);
}

static void addressees_are_whole_noun_phrases(void **state) {
    (void)state;
    expect_addressee("Requests the Secretary-General to report;", "secretary-general");
    expect_addressee("Also requests, in this regard, the Secretary-General to report;", "secretary-general");
    expect_addressee("Requests in this regard the Secretary-General, within his mandate, to report;",
                     "secretary-general");
    expect_addressee("Urges all States parties to the Treaty to report;", "all states parties to the treaty");
    expect_addressee("Invites Member States, the Board and other relevant bodies to meet;",
                     "member states, the board and other relevant bodies");
    expect_addressee("Calls upon the Working Group, as appropriate, to: (a) meet;", "working group");
    expect_addressee("Reiterates its request to the Board not to meet;", "board");
    expect_addressee("Encourages Member States in a position to do so to help;",
                     "member states in a position to do so");
    expect_addressee("Commends the Board for its work;", "board");
    expect_addressee("Expresses its appreciation to the host for the welcome;", "host");
    expect_addressee("Requests the Secretary-General:", "secretary-general");
    expect_addressee("Requests that the Board meet in May;", "");
    expect_addressee("Encourages closer cooperation among schools;", "");
    expect_addressee("Commends the report, and requests the Board to meet;", "");
}

static void expect_counterpart(const char *key, uint32_t opening_class, const char *wanted) {
    rl_arena arena;
    rl_arena_init(&arena);
    reslint_str got = rl_opening_counterpart(rl_str(key), opening_class, &arena);
    assert_string_equal(rl_copy(&arena, got.ptr, got.len), wanted);
    rl_arena_free(&arena);
}

static void counterparts(void **state) {
    (void)state;
    static const char *const pairs[][2] = {{"recalls", "recalling"},
                                           {"decides", "deciding"},
                                           {"requests", "requesting"},
                                           {"notes with concern", "noting with concern"},
                                           {"welcomes and encourages", "welcoming and encouraging"},
                                           {"strongly condemns", "strongly condemning"},
                                           {"regrets", "regretting"},
                                           {"expresses its concern", "expressing its concern"},
                                           {"takes note", "taking note"},
                                           {"re-emphasizes", "re-emphasizing"},
                                           {"agrees", "agreeing"},
                                           {"remains deeply concerned", "remaining deeply concerned"},
                                           {"commemorates", "commemorating"},
                                           {"applies", "applying"},
                                           {"recommits", "recommitting"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        expect_counterpart(pairs[i][0], RESLINT_OPENING_OPERATIVE, pairs[i][1]);
        expect_counterpart(pairs[i][1], RESLINT_OPENING_PREAMBULAR, pairs[i][0]);
    }
    expect_counterpart("having considered", RESLINT_OPENING_PREAMBULAR, "");
    expect_counterpart("deeply concerned", RESLINT_OPENING_PREAMBULAR, "");
    expect_counterpart("", RESLINT_OPENING_PREAMBULAR, "");
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
                                       cmocka_unit_test(damage_is_mended),
                                       cmocka_unit_test(organs_and_model_un),
                                       cmocka_unit_test(addressees_are_whole_noun_phrases),
                                       cmocka_unit_test(counterparts),
                                       cmocka_unit_test(any_bytes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
