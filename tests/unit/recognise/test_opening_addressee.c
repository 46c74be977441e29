/* Whom an opening addresses: which phrases address anybody, and where the noun phrase ends. */
#include "opened.h"

static void expect_addressee(const char *text, const char *wanted) {
    rl_arena arena;
    rl_opening got;
    rl_arena_init(&arena);
    assert_true(rl_opening_find_for(rl_str(text), RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_UNKNOWN, false,
                                    &arena, &got));
    assert_true(got.directive);
    if (!rl_is(got.addressee, wanted))
        fail_msg("%s\n  wanted: %s\n  got:    %.*s", text, wanted, (int)got.addressee.len, got.addressee.ptr);
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
}

static void requests_in_other_clothes(void **state) {
    (void)state;
    expect_addressee("Requests States parties to them to report;", "states parties to them");
    expect_addressee("Requests States parties to which it belongs to report;",
                     "states parties to which it belongs");
    expect_addressee("Urges States and encourages the Board to meet;", "");
    expect_addressee("Urges States, encourages the Board to meet;", "");
    expect_addressee("Urges States and encourage the Board to meet;", "states and encourage the board");
    expect_addressee("Urges States, and asks the Board to meet;", "");
    expect_addressee("Urges States and asks the Board to meet;", "");
    expect_addressee("Urges States and pays to report;", "");
    expect_addressee("Urges States and works to report;", "states and works");
    expect_addressee("Urges States that encourages lamps to report;", "states that encourages lamps");
    expect_addressee("Urges States to: (a) burn;", "states");
    expect_addressee("Urges States to, as they can, burn;", "states");
    expect_addressee("Urges States to", "");
    expect_addressee("Urges States not to", "");
    expect_addressee("Urges States", "");
    expect_addressee("Urges States:", "states");
    expect_addressee("Urges: States", "");
    expect_addressee("Urges, that States report to it;", "");
    expect_addressee("Urges, in this regard, that States report to it;", "");
    expect_addressee("Urges in this regard in this context States to report;", "states");
    expect_addressee("Urges all: States to report;", "all");
    expect_addressee("Commends the Board and others for lamps;", "board and others");
    expect_addressee("Commends States to whom lamps belong for lamps;", "states to whom lamps belong");
    expect_addressee("Urges the other relevant the States to report;", "states");
    expect_addressee("Urges the other States and the other Boards to report;", "states and the other boards");
    expect_addressee("Urges, as appropriate, States to report;", "states");
    expect_addressee("Urges States, as appropriate, and others to report;", "states, and others");
    expect_addressee("Urges States, as well as others, as appropriate, to report;",
                     "states, as well as others");
    expect_addressee("Urges, as appropriate, States, as well as others, to report;",
                     "states, as well as others");
    expect_addressee("Urges States,, to report;", "states");
    expect_addressee("Urges States and others;", "");
    expect_addressee("Urges States, if they can, with lamps, to report;", "states");
    expect_addressee("Urges, in particular, States to report;", "states");
    expect_addressee("Urges together with States the Board to report;", "");
    expect_addressee("Urges, once again, in this regard, States to report;", "states");
}

/* Which openings address somebody, whoever it is. */
static void expect_directive(uint32_t wanted, const char *text, bool directive) {
    rl_arena arena;
    rl_opening got;
    rl_arena_init(&arena);
    assert_true(rl_opening_find_for(rl_str(text), wanted, RESLINT_ORGAN_UNKNOWN, false, &arena, &got));
    if (got.directive != directive) fail_msg("%s: directive %d", text, got.directive);
    rl_arena_free(&arena);
}

static void directives(void **state) {
    (void)state;
    expect_directive(RESLINT_OPENING_OPERATIVE, "Strongly urges States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Strongly calls also upon States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Strongly calls upon States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Firmly calls upon also States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Kindly requests the Board to meet;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Kindly calls for lamps;", false);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Requesting the Board to meet,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Urging States to act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Calling upon States to act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Calling also upon States to act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Calling for lamps,", false);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Strongly urging States to act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Firmly calling upon States to act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Recalling the lamps,", false);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Recommending that States act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Recommending to States that they act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Reiterating its request to States to act,", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Reiterating its concern at lamps,", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its concern at lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its request to States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Firmly reiterates its request to States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Firmly reiterates also its request to States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Firmly reiterates its concern to States;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Thanks the Board for lamps;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Pays tribute to the Board for its lamps;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Pays homage to the Board for its lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Expresses its thanks to the Board for lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Requests in this regard that States act;", true);
    expect_directive(RESLINT_OPENING_PREAMBULAR, "Expressing its concern and calling upon States,", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Expresses its concern and calls upon States to act;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Expresses its concern and its gratitude for lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Expresses its deep concern and alarm at lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates the hope that lamps burn;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates concern at lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates their concern at lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its call upon States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its call on States to act;", true);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its call for lamps;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its call to States to act;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its calls upon States to act;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its strong call upon States to act;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Reiterates its request and urges States to act;", false);
    expect_directive(RESLINT_OPENING_OPERATIVE, "Condemns unequivocally the lamps;", false);
}

/* A noun phrase that is longer than any real one was misread. */
static void long_phrases_are_unclear(void **state) {
    (void)state;
    rl_arena arena = {0};
    const char *text = "Requests States";
    for (int i = 0; i < 40; i++) text = rl_format(&arena, "%s of the lamps", text);
    expect_addressee(rl_format(&arena, "%s to report;", text), "");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(addressees_are_whole_noun_phrases),
                                       cmocka_unit_test(addressees_end_where_the_request_begins),
                                       cmocka_unit_test(requests_in_other_clothes),
                                       cmocka_unit_test(directives),
                                       cmocka_unit_test(long_phrases_are_unclear)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
