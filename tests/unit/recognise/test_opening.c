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

/* What may and what may not be in an opening phrase, before, in and after its verb. */
static void word_by_word(void **state) {
    (void)state;
    expect(preamble, "Having taken note of the report,", "P Having taken note = having taken note");
    expect(preamble, "Having regard to the report,", "P Having regard = having regard");
    expect(preamble, "Having a lamp,", "-");
    expect(preamble, "Having, also, considered the report,", "-");
    expect(preamble, "Having once again considered the report,",
           "P Having once again considered = having once again considered");
    expect(preamble, "Being gravely concerned at the lamps,",
           "P Being gravely concerned = being gravely concerned");
    expect(preamble, "Being concerned States,", "-");
    expect(preamble, "Being a lamp,", "-");
    expect(preamble, "Remaining deeply concerned at the lamps,",
           "P Remaining deeply concerned = remaining deeply concerned");
    expect(preamble, "Continuing to be concerned at the lamps,",
           "P Continuing to be concerned = continuing to be concerned new");
    expect(preamble, "Continuing to welcome the lamps,", "P Continuing to welcome = continuing to welcome");
    expect(preamble, "Continuing to lamp the oil,", "-");
    expect(preamble, "Continuing to", "-");
    expect(preamble, "Continuing also to welcome the lamps,",
           "P Continuing also to welcome = continuing to welcome +also");
    expect(operative, "Remains deeply concerned at the lamps;",
           "O Remains deeply concerned = remains deeply concerned");
    expect(operative, "Continues to welcome the lamps;", "O Continues to welcome = continues to welcome");
    expect(operative, "Continues to be seized of the matter;",
           "O Continues to be seized = continues to be seized new");
    expect(operative, "Is deeply concerned at the lamps;", "O Is deeply concerned = is deeply concerned");
    expect(preamble, "Deeply moved by the lamps,", "P Deeply moved = deeply moved new");
    expect(preamble, "Deeply moved States shall burn,", "-");
    expect(preamble, "Alarmed at the lamps,", "P Alarmed = alarmed");
    expect(preamble, "Alarmed States shall burn,", "-");
    expect(preamble, "Alarmed, the States burn,", "P Alarmed = alarmed");
    expect(preamble, "Concerned also that lamps burn,", "P Concerned also = concerned +also");
    expect(preamble, "Concerned and alarmed that lamps burn,",
           "P Concerned and alarmed = concerned and alarmed");
    expect(preamble, "Concerned once again at the lamps,", "P Concerned once again = concerned once again");
    expect(preamble, "Concerned still at the lamps,", "P Concerned = concerned");
    expect(preamble, "Concerned again at the lamps,", "P Concerned again = concerned again");
    expect(preamble, "Sing the lamps,", "-");
    expect(preamble, "Being,", "-");
    expect(preamble, "Lighting the lamps,", "P Lighting = lighting new");
    expect(preamble, "King of the lamps,", "-");
    expect(operative, "Illuminates the lamps;", "O Illuminates = illuminates new");
    expect(operative, "Illuminates lamps;", "-");
    expect(operative, "Illuminates that the lamps burn;", "-");
    expect(operative, "Illuminates, the lamps;", "-");
    expect(operative, "Passes the lamps;", "O Passes = passes new");
    expect(operative, "Does the lamps;", "O Does = does new");
    expect(operative, "Governments of the valley;", "-");
    expect(operative, "Requests for assistance;", "-");
    expect(operative, "Requests of States;", "-");
    expect(operative, "Concerns that the lamps burn;", "-");
    expect(operative, "Requests should be sent;", "-");
    expect(operative, "Welcomes of the valley;", "-");
    expect(operative, "Reports to the Council;", "-");
    expect(operative, "Reports of the Council;", "-");
    expect(operative, "Notes with concern and regret the lamps;",
           "O Notes with concern and regret = notes with concern and regret");
    expect(operative, "Notes with concern and its regret the lamps;",
           "O Notes with concern and its regret = notes with concern and its regret");
    expect(operative, "Notes with a lamp;", "O Notes = notes");
    expect(operative, "Notes with the concern of States;", "O Notes = notes");
    expect(operative, "Notes with deep and great and very and most and too much concern the lamps;",
           "O Notes = notes");
    expect(operative, "Notes with great, concern the lamps;", "O Notes = notes");
    expect(operative, "Expresses its concern at the lamps;",
           "O Expresses its concern = expresses its concern");
    expect(operative, "Expresses their concern at the lamps;",
           "O Expresses their concern = expresses their concern");
    expect(operative, "Expresses the hope that lamps burn;", "O Expresses the hope = expresses the hope");
    expect(operative, "Expresses the view that lamps burn;", "O Expresses the view = expresses the view");
    expect(operative, "Expresses the lamps;", "O Expresses = expresses");
    expect(operative, "Reiterates the hope that lamps burn;", "O Reiterates = reiterates");
    expect(operative, "Reiterates its call upon States to burn;",
           "O Reiterates its call upon = reiterates its call upon");
    expect(operative, "Reiterates its calls on States to burn;",
           "O Reiterates its calls on = reiterates its calls on");
    expect(operative, "Reiterates its call for lamps;",
           "O Reiterates its call for = reiterates its call for");
    expect(operative, "Reiterates its call to States to burn;",
           "O Reiterates its call = reiterates its call");
    expect(operative, "Reiterates its commitment and determination to burn;",
           "O Reiterates its commitment and determination = reiterates its commitment and determination");
    expect(operative, "Reiterates its lamps;", "O Reiterates = reiterates");
    expect(operative, "Reiterates once again its request to the Board to meet;",
           "O Reiterates once again = reiterates once again");
    expect(operative, "Reaffirms once more the lamps;", "O Reaffirms once more = reaffirms once more");
    expect(operative, "Reaffirms again the lamps;", "O Reaffirms again = reaffirms again");
    expect(operative, "Reaffirms anew the lamps;", "O Reaffirms anew = reaffirms anew");
    expect(operative, "Reaffirms unequivocally the lamps;",
           "O Reaffirms unequivocally = reaffirms unequivocally");
    expect(operative, "Condemns in the strongest terms the lamps;",
           "O Condemns in the strongest terms = condemns in the strongest terms");
    expect(operative, "Condemns in the strongest possible lamps;", "O Condemns = condemns");
    expect(operative, "Condemns without reservation the lamps;",
           "O Condemns without reservation = condemns without reservation");
    expect(operative, "Condemns without lamps;", "O Condemns = condemns");
    expect(operative, "Welcomes in particular the lamps;",
           "O Welcomes in particular = welcomes in particular");
    expect(operative, "Welcomes in, particular the lamps;", "O Welcomes = welcomes");
    expect(operative, "Condemns and strongly deplores the lamps;",
           "O Condemns and strongly deplores = condemns and strongly deplores");
    expect(operative, "Condemns and deploring the lamps;", "O Condemns = condemns");
    expect(operative, "Condemns and lamps;", "O Condemns = condemns");
    expect(operative, "Condemns and concerned the lamps;", "O Condemns = condemns");
    expect(preamble, "Condemning and deploring the lamps,",
           "P Condemning and deploring = condemning and deploring");
    expect(preamble, "Condemning and deplores the lamps,", "P Condemning = condemning");
    expect(preamble, "Condemning and mindful of the lamps,", "P Condemning = condemning");
    expect(preamble, "Concerned and condemning the lamps,", "P Concerned = concerned");
    expect(preamble, "Mindful and aware of the lamps,", "P Mindful and aware = mindful and aware");
    expect(operative, "Welcomes also and supports the lamps;",
           "O Welcomes also and supports = welcomes and supports +also");
    expect(operative, "Welcomes, and supports the lamps;", "O Welcomes = welcomes");
    expect(operative, "Also welcomes further the lamps;", "O Also welcomes = welcomes also+");
    expect(operative, "Also further welcomes the lamps;", "-");
    expect(operative, "Also, welcomes the lamps;", "-");
    expect(operative, "Further welcomes the lamps;", "O Further welcomes = welcomes further+");
    expect(operative, "Welcomes further;", "O Welcomes = welcomes");
    expect(operative, "Welcomes further, the lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes further lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes further on the lamps;", "O Welcomes further = welcomes +further");
    expect(operative, "Welcomes also lamps;", "O Welcomes also = welcomes +also");
    expect(operative, "Takes also note of the lamps;", "O Takes also note = takes note +also");
    expect(operative, "Takes note also with appreciation of the lamps;",
           "O Takes note also with appreciation = takes note with appreciation +also");
    expect(operative, "Takes, note of the lamps;", "O Takes = takes");
    expect(operative, "Takes note, also, of the lamps;", "O Takes note = takes note");
    expect(operative, "Takes also", "O Takes also = takes +also");
    expect(operative, "Once more welcomes the lamps;", "O Once more welcomes = once more welcomes");
    expect(operative, "Once again", "-");
    expect(operative, "Once upon a time welcomes the lamps;", "-");
    expect(operative, "Strongly, welcomes the lamps;", "-");
    expect(operative, "Emphasises the lamps;", "O Emphasises = emphasizes");
    expect(preamble, "Emphasising the lamps,", "P Emphasising = emphasizing");
    expect(operative, "Recognises that lamps burn;", "O Recognises = recognizes");
    expect(preamble, "Drawing attention to the lamps,", "P Drawing attention = drawing attention");
    expect(preamble, "Draws attention to the lamps,", "O Draws attention = draws attention");
}

/* By place and organ, and damaged in all the ways that are mended; what is too far from a verb stays as it is. */
static void letter_by_letter(void **state) {
    (void)state;
    const place council = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_SC, false};
    const place council_decides = {RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_SC, false};
    const place rights_council = {RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_HRC, false};
    const place model_un = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_GA, true};
    expect(anywhere, "Commemorating the lamps,", "P Commemorating = commemorating");
    expect(anywhere, "Memorializing the lamps;", "-");
    expect(anywhere, "Memorializing the lamps", "-");
    expect(anywhere, "Memorializes the lamps;", "O Memorializes = memorializes new");
    expect(anywhere, "Memorializes the lamps:", "O Memorializes = memorializes new");
    expect(anywhere, "Memorializes the lamps,", "-");
    expect(anywhere, "memorializes the lamps;", "-");
    expect(anywhere, "Memorializes the lamps.", "-");
    expect(anywhere, "Recalls the lamps.", "O Recalls = recalls");
    expect(preamble, "Alarmed Nations burn,", "-");
    expect(preamble, "Concerned the lamps burn,", "P Concerned = concerned");
    expect(preamble, "“Recalling” the lamps,", "P Recalling = recalling");
    expect(preamble, "(Recalling) the lamps,", "P Recalling = recalling");
    expect(preamble, "«Recalling» the lamps,", "-");
    expect(preamble, "[Recalling] the lamps,", "P Recalling = recalling");
    expect(preamble, "‘Recalling’ the lamps,", "P Recalling = recalling");
    expect(preamble, "Recalling. the lamps,", "P Recalling = recalling");
    expect(preamble, "Recalling: the lamps,", "P Recalling = recalling");
    expect(preamble, "  Recalling   also   the lamps,", "P Recalling   also = recalling +also");
    expect(preamble,
           "Recalling the lamps of the valley of the long night of the old town of the new town of oil,",
           "P Recalling = recalling");
    expect(council, "Expressing its appreciation to the lamps,", "P Expressing = expressing");
    expect(council, "Recalling its resolutions,", "P Recalling = recalling");
    expect(council, "Condemning in the strongest terms the lamps,", "P Condemning = condemning");
    expect(council, "Bearing in mind the lamps,", "P Bearing in mind = bearing in mind");
    expect(council, "Expressing also its appreciation to the lamps,", "P Expressing also = expressing +also");
    expect(council, "Expressing once again its appreciation to the lamps,",
           "P Expressing once again = expressing once again");
    expect(council, "Noting with appreciation the lamps,",
           "P Noting with appreciation = noting with appreciation");
    expect(council, "Reaffirming its commitment to lamps,", "P Reaffirming = reaffirming");
    expect(council, "Reiterating its call upon States,", "P Reiterating = reiterating");
    expect(council_decides, "Reiterates also its call upon States;", "O Reiterates also = reiterates +also");
    expect(council_decides, "Reiterates its call also upon States;", "O Reiterates = reiterates");
    expect(council_decides, "Takes note of the lamps;", "O Takes note = takes note");
    expect(rights_council, "Reaffirms its commitment to lamps;", "O Reaffirms = reaffirms");
    expect(rights_council, "Reaffirms also its commitment to lamps;", "O Reaffirms also = reaffirms +also");
    expect(rights_council, "Expresses its appreciation to lamps;",
           "O Expresses its appreciation = expresses its appreciation");
    expect(rights_council, "Calls upon all States to burn;", "O Calls upon = calls upon");
    expect(model_un, "Guided by the lamps,", "P Guided by = guided by");
    expect(model_un, "Fully alarmed by the lamps,", "P Fully alarmed = fully alarmed");
    expect(model_un, "Deeply disturbed by the lamps,", "P Deeply disturbed = deeply disturbed");
    expect(preamble, "Re calling the lamps,", "P Re calling = recalling mended");
    expect(preamble, "Re cal ling the lamps,", "P Re cal ling = recalling mended");
    expect(preamble, "Re c al ling the lamps,", "P Re c al ling = recalling mended");
    expect(preamble, "Re c a l ling the lamps,", "-");
    expect(preamble, "Re- calling the lamps,", "P Re- calling = recalling mended");
    expect(preamble, "Re, calling the lamps,", "-");
    expect(preamble, "Reca1ling the lamps,", "P Reca1ling = recalling mended");
    expect(preamble, "Recal1ing the lamps,", "P Recal1ing = recalling mended");
    expect(preamble, "M1ndful of the lamps,", "P M1ndful = mindful mended");
    expect(preamble, "Mindfu| of the lamps,", "P Mindfu| = mindful mended");
    expect(preamble, "Rccalling the lamps,", "P Rccalling = recalling mended");
    expect(preamble, "Recaliing the lamps,", "P Recaliing = recalling mended");
    expect(preamble, "Reaclling the lamps,", "P Reaclling = recalling mended");
    expect(preamble, "Recallign the lamps,", "-");
    expect(preamble, "Recallinh the lamps,", "-");
    expect(preamble, "Rexalling the lamps,", "P Rexalling = recalling mended");
    expect(preamble, "Recallng the lamps,", "P Recallng = recalling mended");
    expect(preamble, "Recallin the lamps,", "-");
    expect(preamble, "Recallling the lamps,", "P Recallling = recalling mended");
    expect(preamble, "Recallingg the lamps,", "-");
    expect(preamble, "Recalxling the lamps,", "P Recalxling = recalling mended");
    expect(preamble, "Welcorning the lamps,", "P Welcorning = welcoming mended");
    expect(preamble, "Condernning the lamps,", "P Condernning = condemning mended");
    expect(preamble, "Welcoming the larnps,", "P Welcoming = welcoming");
    expect(operative, "Urqes the lamps;", "O Urqes = urges mended");
    expect(operative, "Urgcs the lamps;", "O Urgcs = urges mended");
    expect(operative, "Ugres the lamps;", "O Ugres = urges mended");
    expect(operative, "Notcs the lamps;", "O Notcs = notes mended");
    expect(operative, "Dccides to burn;", "O Dccides = decides mended");
    expect(operative, "Decidse to burn;", "-");
    expect(operative, "Dceides to burn;", "O Dceides = decides mended");
    expect(operative, "Decides tw burn;", "O Decides = decides");
    expect(operative, "Requeststo burn;", "O Requests = requests mended");
    expect(operative, "Requeststhe States to burn;", "O Requests = requests mended");
    expect(operative, "Requestslamps to burn;", "-");
    expect(operative, "Callsupon States to burn;", "O Callsupon = calls upon mended");
    expect(operative, "Calls u pon States to burn;", "O Calls u pon = calls upon mended");
    expect(operative, "Calls up on States to burn;", "O Calls up on = calls upon mended");
    expect(operative, "Calls uqon States to burn;", "-");
    expect(operative, "Takesnote of the lamps;", "O Takesnote = takes note mended");
    expect(operative, "Takes note with appreci ation of the lamps;",
           "O Takes note with appreci ation = takes note with appreciation mended");
    expect(operative, "Takes n ote with appreci ation of the lamps;", "O Takes n ote = takes note mended");
    expect(operative, "Takes nota of the lamps;", "O Takes = takes");
    expect(operative, "Takes, n ote of the lamps;", "O Takes = takes");
    expect(operative, "Alsowelcomes the lamps;", "O Alsowelcomes = welcomes also+ mended");
    expect(operative, "Furtherwelcomes the lamps;", "O Furtherwelcomes = welcomes further+ mended");
    expect(operative, "Also Wel comes the lamps;", "O Also Wel comes = welcomes also+ mended");
    expect(operative, "Strongly condemns the lamps;", "O Strongly condemns = strongly condemns");
    expect(operative, "Strongly con demns the lamps;", "O Strongly con demns = strongly condemns mended");
    expect(operative, "The lamps burn;", "-");
    expect(operative, "Thc lamps burn;", "-");
    expect(operative, "Of lamps and oil;", "-");
    expect(operative, "Shall burn;", "-");
    expect(operative, "We1comes the lamps;", "O We1comes = welcomes mended");
    expect(operative, "We!comes the lamps;", "O We!comes = welcomes mended");
    expect(operative, "Welcomes1 the lamps;", "-");
    expect(operative, "lnvites States to burn;", "O lnvites = invites mended");
    expect(operative, "|nvites States to burn;", "O |nvites = invites mended");
    expect(operative, "1nvites States to burn;", "O 1nvites = invites mended");
}

static void addressees_end_where_the_request_begins(void **state) {
    (void)state;
    expect_addressee("Requests all States:", "all states");
    expect_addressee("Requests the other relevant bodies to report;", "bodies");
    expect_addressee("Requests other States to report;", "states");
    expect_addressee("Requests relevant States to report;", "states");
    expect_addressee("Requests States wishing to join to report;", "states wishing to join");
    expect_addressee("Requests States able to join to report;", "states able to join");
    expect_addressee("Requests States that continue to burn to report;", "states that continue to burn");
    expect_addressee("Requests States ready to burn to report;", "states ready to burn");
    expect_addressee("Requests States willing to burn and planning to burn to report;",
                     "states willing to burn and planning to burn");
    expect_addressee("Requests States in order to burn;", "");
    expect_addressee("Requests States, with a view to burning;", "");
    expect_addressee("Requests States so as to burn;", "");
    expect_addressee("Requests States to whom lamps belong to report;", "states to whom lamps belong");
    expect_addressee("Requests States parties to it to report;", "states parties to it");
    expect_addressee("Requests States parties to the Treaty to report;", "states parties to the treaty");
    expect_addressee("Requests States parties to Treaty 5 to report;", "states parties to treaty 5");
    expect_addressee("Requests that States report;", "");
    expect_addressee("Requests States should report;", "states");
    expect_addressee("Urges that the States shall report;", "");
    expect_addressee("Urges States shall report;", "states");
    expect_addressee("Urges States not to report;", "states");
    expect_addressee("Urges States not parties to burn to report;", "states not parties");
    expect_addressee("Urges States, in particular those of the valley, to report;",
                     "states, in particular those of the valley");
    expect_addressee("Urges States, as well as the Board, to report;", "states, as well as the board");
    expect_addressee("Urges States, in consultation with the Fund, the Bank and others, to report;",
                     "states");
    expect_addressee("Urges States, in consultation with the Fund, the Bank, and the Board, to report;",
                     "states, and the board");
    expect_addressee("Urges States, within their means, to report;", "states");
    expect_addressee("Urges, within their means, States to report;", "states");
    expect_addressee("Urges in this context States to report;", "states");
    expect_addressee("Urges in this connection in that regard once again therefore States to report;",
                     "states");
    expect_addressee("Urges States, and requests the Board to meet;", "");
    expect_addressee("Urges States and requests the Board to meet;", "");
    expect_addressee("Urges States and calls upon the Board to meet;", "");
    expect_addressee("Urges States and calls for lamps to burn;", "states and calls for lamps");
    expect_addressee("Urges States and works of art to burn;", "states and works of art");
    expect_addressee("Calls upon States; requests the Board to meet;", "");
    expect_addressee("Commends the Board for the lamps;", "board");
    expect_addressee("Commends for the lamps;", "");
    expect_addressee("Thanks the Board for the lamps;", "board");
    expect_addressee("Congratulates the Board for the lamps;", "board");
    expect_addressee("Invites the Board for lamps to meet;", "board for lamps");
    expect_addressee("Invites the BOARD to meet;", "board");
    expect_addressee("Reiterates its request to all States to report;", "all states");
    expect_addressee("Reiterates its request that States report;", "");
    expect_counterpart("recalls", RESLINT_OPENING_OPERATIVE, "recalling");
    expect_counterpart("takes note", RESLINT_OPENING_OPERATIVE, "taking note");
    expect_counterpart("notes with concern", RESLINT_OPENING_OPERATIVE, "noting with concern");
    expect_counterpart("remains seized", RESLINT_OPENING_OPERATIVE, "remaining seized");
    expect_counterpart("is concerned", RESLINT_OPENING_OPERATIVE, "being concerned");
    expect_counterpart("lamps", RESLINT_OPENING_OPERATIVE, "lamping");
    expect_counterpart("welcomes and supports", RESLINT_OPENING_OPERATIVE, "welcoming and supporting");
    expect_counterpart("strongly condemns", RESLINT_OPENING_OPERATIVE, "strongly condemning");
    expect_counterpart("applies", RESLINT_OPENING_OPERATIVE, "applying");
    expect_counterpart("passes", RESLINT_OPENING_OPERATIVE, "passing");
    expect_counterpart("regrets", RESLINT_OPENING_OPERATIVE, "regretting");
    expect_counterpart("", RESLINT_OPENING_OPERATIVE, "");
    expect_counterpart("recalling", RESLINT_OPENING_PREAMBULAR, "recalls");
    expect_counterpart("taking note", RESLINT_OPENING_PREAMBULAR, "takes note");
    expect_counterpart("lighting", RESLINT_OPENING_PREAMBULAR, "lights");
    expect_counterpart("deeply concerned", RESLINT_OPENING_PREAMBULAR, "");
    expect_counterpart("applying", RESLINT_OPENING_PREAMBULAR, "applies");
    expect_counterpart("planning", RESLINT_OPENING_PREAMBULAR, "plans");
    expect_counterpart("agreeing", RESLINT_OPENING_PREAMBULAR, "agrees");
    expect_counterpart("having considered", RESLINT_OPENING_PREAMBULAR, "");
    expect_counterpart("welcoming and supporting", RESLINT_OPENING_PREAMBULAR, "welcomes and supports");
    expect_counterpart("condemning in the strongest terms", RESLINT_OPENING_PREAMBULAR,
                       "condemns in the strongest terms");
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
                                       cmocka_unit_test(word_by_word),
                                       cmocka_unit_test(letter_by_letter),
                                       cmocka_unit_test(addressees_end_where_the_request_begins),
                                       cmocka_unit_test(any_bytes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
