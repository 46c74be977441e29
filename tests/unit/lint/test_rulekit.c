/* The kit of native rules: lists, kinds, searches with their guards, findings piece by piece, numbers in
 * words, the extension for openings, and a rule that gives up. The test's own rules report what they see. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/arena.h"
#include "reslint/openings.h"
#include "reslint/rulekit.h"

#include <stdio.h>
#include <string.h>

/* ---- without a host ---- */

static void lists_are_strings_with_bars(void **state) {
    (void)state;
    assert_true(rk_in_list(rk_str("and"), "or|and"));
    assert_false(rk_in_list(rk_str("And"), "or|and"));
    assert_true(rk_in_list_ci(rk_str("And"), "or|and"));
    assert_false(rk_in_list(rk_str("an"), "or|and"));
    assert_false(rk_in_list(rk_str("or|and"), "or|and"));
    assert_false(rk_in_list(rk_str(""), "or|and"));
    assert_true(rk_in_list(rk_str(""), "or||and"));
    assert_int_equal(rk_list_at(rk_str("resolutions 60/1"), 0, "resolution |resolutions "), 12);
    assert_int_equal(rk_list_at(rk_str("its resolution"), 4, "resolution |resolutions "), 0);
    assert_int_equal(rk_list_at(rk_str("it"), 2, "x"), 0);
    assert_int_equal(rk_ends_in_list(rk_str("in its resolution "), "resolutions |resolution "), 11);
    assert_int_equal(rk_ends_in_list(rk_str(""), "a|b"), 0);
    assert_true(rk_has_word_of(rk_str("that it may"), "which|it"));
    assert_false(rk_has_word_of(rk_str("that items may"), "which|it"));
}

static void words_and_figures(void **state) {
    (void)state;
    reslint_str text = rk_str("no pleasing, please 1325");
    assert_int_equal(rk_find_word(text, "please", 0), 13);
    assert_int_equal(rk_find_word(text, "pleas", 0), UINT32_MAX);
    assert_int_equal(rk_find_word(rk_str("say “please”"), "please", 0), 7);
    assert_int_equal(rk_find_word(rk_str("States’ rights–now"), "rights", 0), 10);
    assert_int_equal(rk_find_word(rk_str("États"), "tats", 0), UINT32_MAX);
    assert_int_equal(rk_figures_end(text, 20), 24);
    assert_int_equal(rk_figures_begin(text, 24), 20);
    assert_int_equal(rk_number(text, 20, 24), 1325);
    assert_int_equal(rk_char(text, 24), 0);
    assert_true(rk_is_one(',', ",;"));
    assert_false(rk_is_one('\0', ",;"));
}

static void numbers_in_words(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t value;
        int figures, spaced;
    } cases[] = {{"sixty-eighth session", 68, 0, 0},
                 {"Sixty eighth", 68, 0, 1},
                 {"seventieth", 70, 0, 0},
                 {"ninetieth", 90, 0, 0},
                 {"nineteenth", 19, 0, 0},
                 {"one hundred and first", 101, 0, 0},
                 {"68th", 68, 1, 0},
                 {"twenty", 0, 0, 0},
                 {"twenty-twentieth", 0, 0, 0},
                 {"68", 0, 1, 0},
                 {"sixty", 0, 0, 0},
                 {"", 0, 0, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        rk_ordinal got = rk_read_ordinal(rk_str(cases[i].text), 0);
        assert_int_equal(got.value, cases[i].value);
        if (got.value) assert_int_equal(got.figures, cases[i].figures);
        if (got.value) assert_int_equal(got.spaced, cases[i].spaced);
    }
    rk_ordinal found = {0, 0, 0, 0};
    assert_int_equal(rk_ordinal_before(rk_str("at its one hundred and fifth"), 28, &found), 7);
    assert_int_equal(found.value, 105);
    assert_string_equal(rk_month(12), "December");
    assert_string_equal(rk_month(13), "");
    assert_int_equal(rk_days(2023, 2), 28);
    assert_int_equal(rk_days(2000, 2), 29);
    for (uint32_t n = 1; n < 400; n++) {
        char roman[RK_ROMAN_BYTES];
        rk_write_roman(n, n % 2 == 0, roman);
        assert_int_equal(rk_roman(rk_str(roman)), n);
    }
    char roman[RK_ROMAN_BYTES];
    rk_write_roman(9888, 0, roman);
    assert_string_equal(roman, "mmmmmmmmmdccclxxxviii");
    rk_write_roman(10000, 0, roman);
    assert_string_equal(roman, "");
    assert_int_equal(rk_roman(rk_str("iz")), 0);
}

static void kinds_by_name(void **state) {
    (void)state;
    static const struct {
        uint32_t kind;
        int inside, block, paragraph, body, clause;
    } cases[] = {{RESLINT_DOCUMENT, 0, 0, 0, 0, 0},
                 {RESLINT_TITLE, 0, 1, 0, 0, 0},
                 {RESLINT_PREAMBULAR_PARAGRAPH, 0, 1, 1, 1, 1},
                 {RESLINT_OPERATIVE_PARAGRAPH, 0, 1, 1, 1, 1},
                 {RESLINT_POINT, 0, 1, 0, 1, 1},
                 {RESLINT_CONTINUATION, 0, 1, 0, 1, 0},
                 {RESLINT_ANNEX_PARAGRAPH, 0, 1, 0, 0, 1},
                 {RESLINT_OTHER, 0, 1, 0, 0, 0},
                 {RESLINT_LABEL, 1, 0, 0, 0, 0},
                 {RESLINT_ARTEFACT, 1, 0, 0, 0, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reslint_node n = {.kind = cases[i].kind};
        assert_int_equal(rk_is_inline(&n), cases[i].inside);
        assert_int_equal(rk_is_block(&n), cases[i].block);
        assert_int_equal(rk_is_paragraph(&n), cases[i].paragraph);
        assert_int_equal(rk_is_body(&n), cases[i].body);
        assert_int_equal(rk_has_clause(&n), cases[i].clause);
    }
}

/* ---- rules that use it ---- */

static void check_lamp(reslint_ctx *ctx, const reslint_node *block) {
    for (rk_search hit = rk_look_for(block, "lamp", 0); rk_next(&hit);) {
        rk_diag d = rk_diag_at(ctx, block, hit.begin, hit.end);
        rk_say(&d, "a %s", "lamp");
        rk_write(&d, "lantern");
        rk_replace(&d, RESLINT_FIX_SAFE);
        rk_send(&d);
    }
}
static void check_any_lamp(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t want = RK_QUOTED | RK_BRACKETED | RK_DAMAGED | RK_DOUBTFUL | RK_IN_WORDS;
    for (rk_search hit = rk_look_for(block, "lamp", want); rk_next(&hit);)
        rk_report(ctx, rk_place(block, hit.begin, hit.end), "any");
}
/* A finding with everything that one can have. */
static void check_whole(reslint_ctx *ctx, const reslint_node *block) {
    rk_diag d = rk_diag_at(ctx, block, 0, 2);
    rk_say(&d, "whole");
    for (uint32_t i = 0; i < RK_MOST_NOTES + 1; i++) rk_see(&d, rk_place(block, i, i + 1), "note %u", i);
    rk_edit(&d, rk_place(block, 0, 1), "A");
    rk_edit(&d, rk_place(block, 1, 2), "B");
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Write %s", "AB");
    rk_at_most(&d, RESLINT_INFO);
    rk_send(&d);
}
/* More edits than there is room for: half a fix is no fix. */
static void check_crowded(reslint_ctx *ctx, const reslint_node *block) {
    rk_diag d = rk_diag_at(ctx, block, 0, 2);
    for (uint32_t i = 0; i < RK_MOST_EDITS + 1; i++) rk_edit(&d, rk_place(block, i, i + 1), "x");
    rk_fix(&d, RESLINT_FIX_SAFE, "Too much");
    rk_replace(&d, RESLINT_FIX_SAFE); /* there is nothing to write */
    rk_send(&d);
}
static void check_fails(reslint_ctx *ctx, const reslint_node *block) {
    (void)block;
    if (rk_alloc(ctx, SIZE_MAX / 2)) rk_report(ctx, rk_whole(block), "there is room");
    (ctx->host->fail)(ctx, "once is enough");
}
static void check_undeclared(reslint_ctx *ctx, const reslint_node *block) {
    (void)block;
    ctx->host->option_int(ctx, "no-such");
}
static void check_openings(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_openings *openings = ctx->host->extension(RESLINT_OPENINGS_ID);
    const reslint_clause *c = paragraph->as.clause;
    assert_non_null(openings);
    reslint_str bare = openings->bare(ctx, paragraph);
    reslint_str other = openings->counterpart(ctx, c->key, c->opening_class);
    reslint_str with = openings->with(ctx, bare, c->opening_class, RESLINT_FURTHER);
    reslint_str plain = openings->with(ctx, bare, c->opening_class, RESLINT_PLAIN);
    rk_diag d = rk_diag_at(ctx, paragraph, 0, 0);
    rk_say(&d, "%.*s|%.*s|%.*s|%.*s", RK_ARG(bare), RK_ARG(other), RK_ARG(with), RK_ARG(plain));
    rk_send(&d);
}
static void check_walk(reslint_ctx *ctx, const reslint_node *resolution) {
    const char *said = "";
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        said = ctx->host->format(ctx, "%s%.*s ", said, RK_ARG(rk_word(n->text, 0)));
    for (const reslint_node *n = rk_sure(resolution->as.resolution->first_operative); n;
         n = rk_sure(n->as.clause->next))
        said = ctx->host->format(ctx, "%s%u", said, n->as.clause->number);
    rk_report(ctx, rk_place(resolution, 0, 0), said);
}

static const uint32_t body[] = {RK_BODY, RESLINT_KIND_NONE};
static const uint32_t paragraphs[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                      RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_ERROR}};
#define RULE(name, text, seen)                                                                               \
    static const reslint_rule name = {                                                                       \
        .id = text, .summary = text, .levels = levels, .kinds = seen, .check = check_##name}
RULE(lamp, "lamp", body);
RULE(any_lamp, "any-lamp", body);
RULE(whole, "whole", paragraphs);
RULE(crowded, "crowded", paragraphs);
RULE(fails, "fails", body);
RULE(undeclared, "undeclared", body);
RULE(openings, "openings", paragraphs);
RULE(walk, "walk", NULL);
static const reslint_pack_rule rules[] = {
    {&lamp, NULL, NULL},     {&any_lamp, NULL, NULL}, {&whole, NULL, NULL},
    {&crowded, NULL, NULL},  {&fails, NULL, NULL},    {&undeclared, NULL, NULL},
    {&openings, NULL, NULL}, {&walk, NULL, NULL},     {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack *const packs[] = {&pack, NULL};

typedef struct asked {
    reslint_engine *engine;
    reslint_document *document;
    const reslint_finding *found;
    uint32_t count;
} asked;

static asked ask(const char *rule, const char *stage, const char *text) {
    const char *select[] = {rule, NULL};
    reslint_settings settings = {.linked = packs,
                                 .no_packs = true,
                                 .no_own_rules = true,
                                 .no_config = true,
                                 .fixes_unseen = true, /* this is about what a rule reports */
                                 .profile = "ga",
                                 .stage = stage,
                                 .select = select};
    reslint_error error;
    asked a = {0};
    a.engine = reslint_engine_new(&settings, &error);
    if (!a.engine) fail_msg("%s", error.message);
    a.document = reslint_document_new(a.engine, "draft.md", text, strlen(text), &error);
    assert_non_null(a.document);
    a.found = reslint_document_lint(a.document, &a.count);
    return a;
}

static void done(asked a) {
    reslint_document_free(a.document);
    reslint_engine_free(a.engine);
}

static const char DRAFT[] =
    "Lamps\n\nThe General Assembly,\n\nNoting also the lamp and the lamps,\n\n"
    "1. Welcomes the report entitled “A lamp of ours”, and the [lamp] of 4 May 2009:\n\n"
    "(a) The lamp of the bridge;\n\n(b) Lamplight;\n\n"
    "2. Further requests a lamp from the Secretary-General.\n";

static void searches_pass_over_what_is_protected(void **state) {
    (void)state;
    asked a = ask("lamp", "negotiation", DRAFT);
    assert_int_equal(a.count, 3); /* not the plural, the quotation, the open proposal, the longer word */
    assert_string_equal(a.found[0].message, "a lamp");
    assert_string_equal(a.found[0].write, "lantern");
    assert_int_equal(a.found[0].n_fixes, 1);
    assert_string_equal(a.found[0].fixes[0].title, "Write “lantern”");
    done(a);
    a = ask("any-lamp", "negotiation", DRAFT);
    assert_int_equal(a.count, 6);
    done(a);
}

static void one_block_is_searched_for_a_dozen(void **state) {
    (void)state;
    rl_arena arena = {0};
    const char *text = "The General Assembly,\n\n1. Welcomes";
    for (int i = 0; i < 40; i++) text = rl_format(&arena, "%s lamp", text);
    asked a = ask("lamp", "draft", text);
    assert_int_equal(a.count, RK_ENOUGH);
    done(a);
    rl_arena_free(&arena);
}

static void a_finding_piece_by_piece(void **state) {
    (void)state;
    asked a = ask("whole", "draft", DRAFT);
    assert_int_equal(a.count, 3);
    assert_string_equal(a.found[0].message, "whole");
    assert_null(a.found[0].write);
    assert_int_equal(a.found[0].severity, RESLINT_INFO);
    assert_int_equal(a.found[0].n_notes, RK_MOST_NOTES);
    assert_string_equal(a.found[0].notes[3].message, "note 3");
    assert_int_equal(a.found[0].n_fixes, 1);
    assert_int_equal(a.found[0].fixes[0].applicability, RESLINT_FIX_UNSAFE);
    assert_string_equal(a.found[0].fixes[0].title, "Write AB");
    done(a);
    a = ask("crowded", "draft", DRAFT);
    assert_int_equal(a.count, 3);
    assert_string_equal(a.found[0].message, "crowded"); /* there was no message, so the summary is used */
    assert_int_equal(a.found[0].n_fixes, 0);
    done(a);
}

static void a_rule_that_gives_up_is_heard_of(void **state) {
    (void)state;
    asked a = ask("fails", "draft", DRAFT);
    assert_int_equal(a.count, 1);
    assert_string_equal(
        a.found[0].message,
        "this rule could not check the text: this text needs more memory than a rule may have");
    assert_int_equal(a.found[0].severity, RESLINT_WARNING);
    done(a);
    a = ask("undeclared", "draft", DRAFT);
    assert_int_equal(a.count, 1);
    assert_non_null(strstr(a.found[0].message, "does not declare"));
    done(a);
}

static void openings_are_turned(void **state) {
    (void)state;
    static const struct {
        const char *text, *said;
    } cases[] = {
        {"Noting also the lamp,", "Noting|notes|Noting further|Noting"},
        {"Taking note with appreciation of it,",
         "Taking note with appreciation|takes note with appreciation|"
         "Taking note with appreciation further|Taking note with appreciation"},
        {"Having considered the report,", "Having considered||Having further considered|Having considered"},
        {"Expressing its concern at it,",
         "Expressing its concern|expresses its concern|Expressing further its concern|Expressing its concern"},
        {"1. Further requests a lamp;", "requests|requesting|Further requests|Requests"},
        {"1. Welcomes and encourages it;",
         "Welcomes and encourages|welcoming and encouraging|Further welcomes and encourages|"
         "Welcomes and encourages"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[400];
        snprintf(text, sizeof text, "The General Assembly,\n\n%s\n", cases[i].text);
        asked a = ask("openings", "draft", text);
        assert_int_equal(a.count, 1);
        assert_string_equal(a.found[0].message, cases[i].said);
        done(a);
    }
}

static void walks_in_the_order_of_reading(void **state) {
    (void)state;
    asked a = ask("walk", "draft", DRAFT);
    assert_int_equal(a.count, 1);
    assert_string_equal(a.found[0].message, "Noting Welcomes The Lamplight Further 12");
    done(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(lists_are_strings_with_bars),
                                       cmocka_unit_test(words_and_figures),
                                       cmocka_unit_test(numbers_in_words),
                                       cmocka_unit_test(kinds_by_name),
                                       cmocka_unit_test(searches_pass_over_what_is_protected),
                                       cmocka_unit_test(one_block_is_searched_for_a_dozen),
                                       cmocka_unit_test(a_finding_piece_by_piece),
                                       cmocka_unit_test(a_rule_that_gives_up_is_heard_of),
                                       cmocka_unit_test(openings_are_turned),
                                       cmocka_unit_test(walks_in_the_order_of_reading)};
    return cmocka_run_group_tests_name("rulekit", tests, NULL, NULL);
}
