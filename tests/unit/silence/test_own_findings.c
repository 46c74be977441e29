/* What is said of reslint's own comments that silence nothing, name nothing or give no reason, and what each repair does. */
#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static reslint_engine *engine;

static int start(void **state) {
    (void)state;
    static const char *const select[] = {"operative-semicolon",        "preamble-comma",
                                         "unused-suppression",         "unknown-suppression",
                                         "suppression-without-reason", NULL};
    reslint_settings settings = {.pack_folder = RESLINT_PACK_FOLDER, .no_config = true, .select = select};
    reslint_error error;
    engine = reslint_engine_new(&settings, &error);
    return engine ? 0 : -1;
}

static int stop(void **state) {
    (void)state;
    reslint_engine_free(engine);
    return 0;
}

/* "/" ends a line of `text`. For each finding a line "rule OP 1 {quote} message", with a repair "| title [old] -> [new]". */
static void expect(const char *text, const char *wanted) {
    rl_arena arena = {0};
    reslint_error error;
    uint32_t count;
    char *lines = rl_copy(&arena, text, strlen(text));
    for (char *c = lines; *c; c++)
        if (*c == '/') *c = '\n';
    reslint_document *document = reslint_document_new(engine, "d.md", lines, strlen(lines), &error);
    const reslint_finding *found = reslint_document_lint(document, &count);
    const char *got = "";
    for (uint32_t i = 0; i < count; i++) {
        const reslint_finding *f = &found[i];
        got = rl_format(&arena, "%s%s%s %s {%s} %s", got, *got ? "\n" : "", f->rule, f->location, f->quote,
                        f->message);
        if (!f->n_fixes) continue;
        reslint_span at = f->fixes->edits->range;
        got = rl_format(&arena, "%s | %s%s [%.*s] -> [%s]", got, f->fixes->title,
                        f->fixes->applicability == RESLINT_FIX_SAFE ? "" : " (unsafe)",
                        (int)(at.end - at.begin), lines + at.begin, f->fixes->edits->text);
    }
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", text, wanted, got);
    reslint_document_free(document);
    rl_arena_free(&arena);
}

#define UNUSED                                                                                               \
    "silences nothing: nothing is found there; take it out, or put it before the place that it means"
#define COMMENT "the comment " UNUSED " | Take the comment out "
#define NO_NAME                                                                                              \
    "the comment names no rule, and silences nothing: write the rule's name, as it is given after the finding, or ALL"
#define NO_WHY "the comment does not say why: write the reason after a colon, for the next reader"

/* A draft with a comment before its first operative paragraph, which lacks its semicolon. */
#define BEFORE(comment) "*The General Assembly*,//" comment "/1. *Urges* all.//2. *Decides* so."
/* The same without any slip. */
#define RIGHT(comment) "*The General Assembly*,//" comment "/1. *Urges* all;//2. *Decides* so."

static void comments(void **state) {
    (void)state;
    expect(BEFORE("<!-- reslint-disable-next-line operative-semicolon: a -->"), "");
    expect(RIGHT("<!-- reslint-disable-next-line operative-semicolon: a -->"),
           "unused-suppression OP 1 {<!-- reslint-disable-next-line operative-semicolon: a -->} " COMMENT
           "[<!-- reslint-disable-next-line operative-semicolon: a -->\n] -> []");
    expect(
        BEFORE("<!-- reslint-disable-next-line operative-semicolon, preamble-comma: a -->"),
        "unused-suppression OP 1 {<!-- reslint-disable-next-line operative-semicolon, preamble} preamble-comma " UNUSED
        " | Take the name out [, preamble-comma] -> []");
    expect(
        BEFORE("<!-- reslint-disable-next-line preamble-comma, operative-semicolon: a -->"),
        "unused-suppression OP 1 {<!-- reslint-disable-next-line preamble-comma, operative-sem} preamble-comma " UNUSED
        " | Take the name out [preamble-comma, ] -> []");
    expect(RIGHT("<!-- reslint-disable-next-line operative-semicolon preamble-comma: a -->"),
           "unused-suppression OP 1 {<!-- reslint-disable-next-line operative-semicolon preamble-} " COMMENT
           "[<!-- reslint-disable-next-line operative-semicolon preamble-comma: a -->\n] -> []");
    expect(
        RIGHT("<!-- reslint-disable-file operative-semicolon: a -->"),
        "unused-suppression OP 1 {<!-- reslint-disable-file operative-semicolon: a -->} the comment silences nothing: nothing is found in this text; take it out | Take the comment out [<!-- reslint-disable-file operative-semicolon: a -->\n] -> []");
    expect(
        BEFORE("<!-- reslint-disable-next-line operative-semicolon -->"),
        "suppression-without-reason OP 1 {<!-- reslint-disable-next-line operative-semicolon -->} " NO_WHY);
    expect(RIGHT("<!-- reslint-disable-next-line -->"),
           "unknown-suppression OP 1 {<!-- reslint-disable-next-line -->} " NO_NAME);
    expect(RIGHT("<!-- reslint-disable-next-line: a -->"),
           "unknown-suppression OP 1 {<!-- reslint-disable-next-line: a -->} " NO_NAME);
    expect(
        RIGHT("<!-- reslint-disable-nextline operative-semicolon: a -->"),
        "unknown-suppression OP 1 {<!-- reslint-disable-nextline operative-semicolon: a -->} there is no comment “reslint-disable-nextline”; did you mean “reslint-disable-next-line”? nothing is silenced by it | Write “reslint-disable-next-line” (unsafe) [reslint-disable-nextline] -> [reslint-disable-next-line]");
    expect(
        RIGHT("<!-- reslint-lamps operative-semicolon -->"),
        "unknown-suppression OP 1 {<!-- reslint-lamps operative-semicolon -->} there is no comment “reslint-lamps”; nothing is silenced by it");
    expect(
        RIGHT("<!-- reslint-disable-next-line operative-semicolons: a -->"),
        "unknown-suppression OP 1 {<!-- reslint-disable-next-line operative-semicolons: a -->} there is no rule “operative-semicolons”; did you mean “operative-semicolon”? nothing is silenced by it | Write “operative-semicolon” (unsafe) [operative-semicolons] -> [operative-semicolon]");
    expect(
        RIGHT("<!-- reslint-disable-next-line lamps-of-oil: a -->"),
        "unknown-suppression OP 1 {<!-- reslint-disable-next-line lamps-of-oil: a -->} there is no rule “lamps-of-oil”; nothing is silenced by it");
    expect(
        RIGHT("<!-- reslint-disable-next-line dates-valid: a -->"),
        "unknown-suppression OP 1 {<!-- reslint-disable-next-line dates-valid: a -->} there is no rule “dates-valid”; nothing is silenced by it");
    expect(
        RIGHT("<!-- reslint-disable-next-line operative-semicolon, dates-valid: a -->"),
        "unused-suppression OP 1 {<!-- reslint-disable-next-line operative-semicolon, dates-va} operative-semicolon " UNUSED
        " | Take the name out [operative-semicolon, ] -> []\nunknown-suppression OP 1 {<!-- reslint-disable-next-line operative-semicolon, dates-va} there is no rule “dates-valid”; nothing is silenced by it");
    expect(
        RIGHT("<!-- reslint-enable -->"),
        "unused-suppression OP 1 {<!-- reslint-enable -->} no comment before this one silences anything up to here: take it out | Take the comment out [<!-- reslint-enable -->\n] -> []");
    expect(
        RIGHT("<!-- reslint-enable operative-semicolon -->"),
        "unused-suppression OP 1 {<!-- reslint-enable operative-semicolon -->} no comment before this one silences anything up to here: take it out | Take the comment out [<!-- reslint-enable operative-semicolon -->\n] -> []");
    expect(
        "*The General Assembly*,//<!-- reslint-disable operative-semicolon: a -->/1. *Urges* all.//2. *Decides*:/<!-- reslint-enable -->//3. *Decides* so.",
        "");
    expect(
        "<!-- reslint-disable-line operative-semicolon: a reason that is so very long that it cannot be shown whole é here -->//*The General Assembly*,//1. *Urges* all;//2. *Decides* so.",
        "unused-suppression organ line {<!-- reslint-disable-line operative-semicolon: a reason that} " COMMENT
        "[<!-- reslint-disable-line operative-semicolon: a reason that is so very long that it cannot be shown whole é here -->\n] -> []");
    expect(
        "<!-- reslint-disable-line operative-semicolon: a reason that is shéwn cut -->//*The General Assembly*,//1. *Urges* all;//2. *Decides* so.",
        "unused-suppression organ line {<!-- reslint-disable-line operative-semicolon: a reason that} " COMMENT
        "[<!-- reslint-disable-line operative-semicolon: a reason that is shéwn cut -->\n] -> []");
    expect("<!-- reslint-disable-line operative-semicolon: a -->",
           "unused-suppression text {<!-- reslint-disable-line operative-semicolon: a -->} " COMMENT
           "[<!-- reslint-disable-line operative-semicolon: a -->] -> []");
    expect(RIGHT("<!-- reslint-disable-next-line bracket-balance: a -->"), "");
    expect(
        RIGHT("<!-- reslint-disable-next-line bracket-balance, operative-semicolon: a -->"),
        "unused-suppression OP 1 {<!-- reslint-disable-next-line bracket-balance, operative-se} operative-semicolon " UNUSED
        " | Take the name out [, operative-semicolon] -> []");
    expect(RIGHT("<!-- reslint-disable-next-line ALL: a -->"),
           "unused-suppression OP 1 {<!-- reslint-disable-next-line ALL: a -->} " COMMENT
           "[<!-- reslint-disable-next-line ALL: a -->\n] -> []");
    expect(BEFORE("<!-- reslint-disable-next-line operative-*: a -->"), "");
    expect(RIGHT("<!-- reslint-disable-next-line operative-*: a -->"),
           "unused-suppression OP 1 {<!-- reslint-disable-next-line operative-*: a -->} " COMMENT
           "[<!-- reslint-disable-next-line operative-*: a -->\n] -> []");
    expect(
        "*The General Assembly*,//<!-- reslint-disable-next-line suppression-without-reason: a -->/<!-- reslint-disable-next-line operative-semicolon -->/1. *Urges* all.//2. *Decides* so.",
        "unused-suppression OP 1 {<!-- reslint-disable-next-line suppression-without-reason: a} " COMMENT
        "[<!-- reslint-disable-next-line suppression-without-reason: a -->\n] -> []\nsuppression-without-reason OP 1 {<!-- reslint-disable-next-line operative-semicolon -->} " NO_WHY);
    expect(
        BEFORE("<!-- reslint-disable-next-line   preamble-comma ,  operative-semicolon  : a -->"),
        "unused-suppression OP 1 {<!-- reslint-disable-next-line   preamble-comma ,  operative} preamble-comma " UNUSED
        " | Take the name out [preamble-comma ,  ] -> []");
    expect(
        BEFORE("<!-- reslint-disable-next-line operative-semicolon, preamble-comma, bracket-balance: a -->"),
        "unused-suppression OP 1 {<!-- reslint-disable-next-line operative-semicolon, preamble} preamble-comma " UNUSED
        " | Take the name out [, preamble-comma] -> []");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(comments, start, stop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
