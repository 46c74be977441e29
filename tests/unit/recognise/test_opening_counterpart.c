/* Forms of the verbs that open paragraphs, and the same phrase in the other part. */
#include "opened.h"
#include "recognise/opening/opening_inflect.h"

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
    expect_counterpart("recalls", RESLINT_OPENING_NONE, "");
    expect_counterpart("acting", RESLINT_OPENING_PREAMBULAR, "");
    expect_counterpart("welcomes and lamps", RESLINT_OPENING_OPERATIVE, "welcoming and lamps");
    expect_counterpart("welcomes and strongly condemns", RESLINT_OPENING_OPERATIVE,
                       "welcoming and strongly condemning");
    expect_counterpart("notes with concern and alarm", RESLINT_OPENING_OPERATIVE,
                       "noting with concern and alarm");
}

typedef rl_inflected inflection(const char *word, uint32_t len);

static void expect_form(inflection *of, const char *word, const char *wanted) {
    rl_inflected got = of(word, (uint32_t)strlen(word));
    if (!rl_is((reslint_str){got.text, got.len}, wanted))
        fail_msg("%s\n  wanted: %s\n  got:    %.*s", word, wanted, (int)got.len, got.text);
}

static void third_persons(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"be", "is"},         {"believe", "believes"}, {"haven", "havens"}, {"have", "has"},
        {"gave", "gaves"},    {"do", "dos"},           {"pass", "passes"},  {"push", "pushes"},
        {"watch", "watches"}, {"fix", "fixes"},        {"buzz", "buzzes"},  {"bath", "baths"},
        {"apply", "applies"}, {"say", "says"},         {"obey", "obeys"},   {"enjoy", "enjoys"},
        {"buy", "buys"},      {"note", "notes"},       {"a", ""},           {"", ""},
        {"recall", "recalls"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_form(rl_third_person_of, rows[i][0], rows[i][1]);
    expect_form(rl_third_person_of, "institutionalizeinstitutionalizeinstit",
                "institutionalizeinstitutionalizeinstits");
    expect_form(rl_third_person_of, "institutionalizeinstitutionalizeinstitu", "");
}

static void bases(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"is", "be"},          {"issues", "issue"},
                                          {"hastens", "hasten"}, {"its", ""},
                                          {"has", "have"},       {"as", ""},
                                          {"was", ""},           {"urge", ""},
                                          {"pass", ""},          {"notes", "note"},
                                          {"applies", "apply"},  {"ties", "tie"},
                                          {"passes", "pass"},    {"uses", "use"},
                                          {"fixes", "fix"},      {"axes", "axe"},
                                          {"pushes", "push"},    {"recalls", "recall"},
                                          {"says", "say"},       {"recalling", "recall"},
                                          {"noting", "note"},    {"being", "be"},
                                          {"having", "have"},    {"applying", "apply"},
                                          {"sing", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) expect_form(rl_base_of, rows[i][0], rows[i][1]);
}

static void participles(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"is", "being"},
                                          {"believes", "believing"},
                                          {"has", "having"},
                                          {"agrees", "agreeing"},
                                          {"tiptoes", "tiptoeing"},
                                          {"dyes", "dyeing"},
                                          {"notes", "noting"},
                                          {"regrets", "regretting"},
                                          {"uses", "using"},
                                          {"passes", "passing"},
                                          {"applies", "applying"},
                                          {"says", "saying"},
                                          {"pass", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_form(rl_participle_of, rows[i][0], rows[i][1]);
}

static void finites(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"being", "is"},
                                          {"believing", "believes"},
                                          {"havening", "havens"},
                                          {"having", "has"},
                                          {"recalling", "recalls"},
                                          {"noting", "notes"},
                                          {"regretting", "regrets"},
                                          {"recommitting", "recommits"},
                                          {"planning", "plans"},
                                          {"lighting", "lights"},
                                          {"commemorating", "commemorates"},
                                          {"passing", "passes"},
                                          {"applying", "applies"},
                                          {"spelling", "spells"},
                                          {"repeating", "repeats"},
                                          {"urging", "urges"},
                                          {"sing", ""},
                                          {"notes", ""},
                                          {"", ""},
                                          {"ing", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) expect_form(rl_finite_of, rows[i][0], rows[i][1]);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(counterparts), cmocka_unit_test(third_persons),
                                       cmocka_unit_test(bases), cmocka_unit_test(participles),
                                       cmocka_unit_test(finites)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
