/* Where a comment to reslint holds: the next line, its own, a paragraph with what belongs to it, a range, the whole text. */
#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "../rulefile/own_rules.h"

static reslint_engine *engine;

static int start(void **state) {
    (void)state;
    engine = engine_with(
        "comments_hold",
        "rules:\n- {id: our-lamp, summary: A., words: [lamp]}\n- {id: our-oil, summary: B., words: [oil]}\n");
    return 0;
}

static int stop(void **state) {
    (void)state;
    reslint_engine_free(engine);
    return 0;
}

/* "/" ends a line, "\\" is a carriage return; "{N x}" is a comment to the next line, L to its line, P to the paragraph, F
 * to the file; D begins a range and E ends it. */
static const char *written(rl_arena *arena, const char *text) {
    static const char letters[] = "NLPFDE";
    static const char *const words[] = {"disable-next-line", "disable-line", "disable-paragraph",
                                        "disable-file",      "disable",      "enable"};
    char *out = rl_alloc(arena, strlen(text) * 30 + 1), *to = out;
    for (const char *c = text; *c; c++) {
        if (*c == '{')
            to += sprintf(to, "<!-- reslint-%s", words[strchr(letters, *++c) - letters]);
        else if (*c == '}')
            to += sprintf(to, " -->");
        else
            *to++ = (char)(*c == '/' ? '\n' : *c == '\\' ? '\r' : *c);
    }
    *to = '\0';
    return out;
}

/* `wanted`: the words that are found, each with the figure after it. */
static void expect(const char *notation, const char *wanted) {
    rl_arena arena = {0};
    reslint_error error;
    uint32_t count;
    const char *text = written(&arena, notation), *got = "";
    reslint_document *document = reslint_document_new(engine, "d.md", text, strlen(text), &error);
    const reslint_finding *found = reslint_document_lint(document, &count);
    for (uint32_t i = 0; i < count; i++) {
        reslint_span at = found[i].range;
        got = rl_format(&arena, "%s%s%.*s%c", got, i ? " " : "", (int)(at.end - at.begin), text + at.begin,
                        text[at.end + 1]);
    }
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", text, wanted, got);
    reslint_document_free(document);
    rl_arena_free(&arena);
}

static void places(void **state) {
    (void)state;
    expect("*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4.",
           "lamp1 lamp2 oil3 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{N our-lamp}/1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4.",
        "lamp1 oil3 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{N our-lamp}//1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4.",
        "lamp1 oil3 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{N our-lamp}\\/\\/1. *Urges* lamp 2 and oil 3;\\/\\/2. *Decides* on lamp 4.",
        "lamp1 oil3 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{N our-lamp}/{N our-oil}/1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4 and oil 5.",
        "lamp1 lamp4 oil5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{N our-lamp} {N our-oil}/1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4 and oil 5.",
        "lamp1 lamp4 oil5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{N our-lamp our-oil}/1. *Urges* lamp 2/and oil 3 and lamp 4;//2. *Decides* on lamp 5 and oil 6.",
        "lamp1 oil3 lamp4 lamp5 oil6");
    expect(
        "*The General Assembly*,//*Noting* lamp 1, {N our-lamp}/1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4.",
        "lamp1 oil3 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4. {N our-lamp}",
        "lamp1 lamp2 oil3 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2 {L our-lamp} and lamp 3/and lamp 4;//2. *Decides* on lamp 5.",
        "lamp1 lamp4 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2 {L our-lamp:/ reason} and lamp 3/and lamp 4;//2. *Decides* on lamp 5.",
        "lamp1 lamp4 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2\\/and lamp 3 {L our-lamp}\\/and lamp 4;//2. *Decides* on lamp 5.",
        "lamp1 lamp2 lamp4 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{P our-lamp}/1. *Urges* lamp 2/and lamp 3:/(a) lamp 4;//2. *Decides* on lamp 5.",
        "lamp1 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2/and lamp 3: {P our-lamp}/(a) lamp 4;//2. *Decides* on lamp 5.",
        "lamp1 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2/and lamp 3:/(a) lamp 4 {P our-lamp};/(b) lamp 5;//2. *Decides* on lamp 6.",
        "lamp1 lamp2 lamp3 lamp5 lamp6");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2:/{P our-lamp}/(a) lamp 3;/(b) lamp 4;//2. *Decides* on lamp 5.",
        "lamp1 lamp2 lamp4 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2;//2. *Decides* on lamp 3.//{P our-lamp}",
        "lamp1 lamp2 lamp3");
    expect(
        "{P our-lamp}/*The General Assembly*,//*Noting* lamp 1,//1. *Urges* lamp 2;//2. *Decides* on lamp 3.",
        "lamp1 lamp2 lamp3");
    expect(
        "*The General Assembly*,//{F our-lamp}/*Noting* lamp 1,//1. *Urges* lamp 2 and oil 3;//2. *Decides* on lamp 4.",
        "oil3");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{D our-lamp}/1. *Urges* lamp 2;//{E our-lamp}/2. *Decides* on lamp 3.",
        "lamp1 lamp3");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{D our-lamp}/1. *Urges* lamp 2;//2. *Notes* lamp 3;//{E}/3. *Decides* on lamp 4.",
        "lamp1 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{D our-lamp}/1. *Urges* lamp 2;//2. *Notes* lamp 3;//3. *Decides* on lamp 4.",
        "lamp1 lamp3 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{D our-lamp our-oil}/1. *Urges* lamp 2;//{E our-oil}/2. *Notes* lamp 3 and oil 4;//{E our-lamp}/3. *Decides* on lamp 5.",
        "lamp1 oil4 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{D our-lamp}/1. *Urges* lamp 2;//{E ALL}/2. *Notes* lamp 3 and oil 4;//{E our-lamp}/3. *Decides* on lamp 5.",
        "lamp1 lamp3 oil4 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{D ALL}/1. *Urges* lamp 2;//2. *Notes* lamp 3 and oil 4;//{E ALL}/3. *Decides* on lamp 5.",
        "lamp1 lamp5");
    expect(
        "*The General Assembly*,//*Noting* lamp 1,//{D our-lamp}/1. *Urges* lamp 2;//{D our-lamp}/2. *Notes* lamp 3;//{E our-lamp}/3. *Decides* on lamp 4.",
        "lamp1 lamp4");
    expect(
        "*The General Assembly*,//*Noting* lamp 1 {D our-lamp} and lamp 2 {E our-lamp} and lamp 3,//1. *Urges* all.",
        "lamp1 lamp3");
    expect("*The General Assembly*,//{N our-lamps}/*Noting* lamp 1,//1. *Urges* all.", "lamp1");
    expect("*The General Assembly*,//{N our-lamps, our-lamp}/*Noting* lamp 1,//1. *Urges* all.", "");
    expect("*The General Assembly*,//{N OUR-LAMP}/*Noting* lamp 1,//1. *Urges* all.", "lamp1");
    expect("*The General Assembly*,//{N}/*Noting* lamp 1,//1. *Urges* all.", "lamp1");
    expect("*The General Assembly*,//*Noting* lamp 1[^1],//1. *Urges* all.//{N our-lamp}/[^1]: lamp 2.",
           "lamp1");
    expect(
        "*The General Assembly*,//*Noting* it,//1. *Urges* lamp 1.//*The Security Council*,//*Noting* lamp 2,//{P our-lamp}/1. *Urges* lamp 3;//2. *Decides* on lamp 4.",
        "lamp1 lamp2 lamp4");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(places, start, stop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
