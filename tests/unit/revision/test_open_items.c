/* What is open in a text under negotiation: brackets and whose they are, versions, names, marks of agreement. */
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
    reslint_settings settings = {
        .pack_folder = RESLINT_PACK_FOLDER, .no_config = true, .stage = "negotiation"};
    reslint_error error;
    engine = reslint_engine_new(&settings, &error);
    return engine ? 0 : -1;
}

static int stop(void **state) {
    (void)state;
    reslint_engine_free(engine);
    return 0;
}

/* "1 of 4 agreed OP 1 doubtful OP 2 deleted OP 3", and for each item " | B OP 1: [words] {whose}": a bracket, V versions,
 * N names. */
static const char *described(rl_arena *arena, const reslint_open_items *open) {
    const char *got = rl_format(arena, "%u of %u", open->open, open->paragraphs);
    if (*open->agreed) got = rl_format(arena, "%s agreed %s", got, open->agreed);
    if (*open->doubtful) got = rl_format(arena, "%s doubtful %s", got, open->doubtful);
    if (*open->deleted) got = rl_format(arena, "%s deleted %s", got, open->deleted);
    for (uint32_t i = 0; i < open->count; i++) {
        const reslint_open_item *it = &open->items[i];
        got = rl_format(arena, "%s | %c %.*s: %s {%s}", got, "BVN"[it->kind], (int)it -> location.len,
                        it->location.ptr, it->what, it->who);
    }
    return got;
}

/* "/" ends a line. */
static void expect(const char *text, const char *wanted) {
    rl_arena arena = {0};
    reslint_error error;
    reslint_open_items open;
    char *lines = rl_copy(&arena, text, strlen(text));
    for (char *c = lines; *c; c++)
        if (*c == '/') *c = '\n';
    reslint_document *document = reslint_document_new(engine, "d.md", lines, strlen(lines), &error);
    const reslint_node *resolution = reslint_document_root(document)->first_child;
    while (resolution->kind != RESLINT_RESOLUTION) resolution = resolution->next;
    reslint_document_open_items(document, resolution, &open);
    const char *got = described(&arena, &open);
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", text, wanted, got);
    reslint_document_free(document);
    rl_arena_free(&arena);
}

static void items(void **state) {
    (void)state;
    expect("*The General Assembly*,//*Noting* it,//1. *Urges* [all] States;//2. *Decides* so.",
           "3 of 3 | B OP 1: [all] {}");
    expect(
        "*The General Assembly*,//*Noting* it,//1. *Urges* [all] (EU) States [of the valley] (G77) (US: delete);//2. *Decides* so.",
        "3 of 3 | B OP 1: [all] {EU} | B OP 1: [of the valley] {G77; US: delete}");
    expect(
        "*The General Assembly*,//*Noting* it,//1. *Urges* [all [old] (EU) States] (G77) to act;//2. *Decides* so.",
        "3 of 3 | B OP 1: [all [old] States] {G77} | B OP 1: [old] {EU}");
    expect(
        "*The General Assembly*,//*Noting* it,//1. *Urges* [EU: all] States [of it – Cuba] and [those (US)] and [lamps: all];//2. *Decides* so.",
        "3 of 3 | B OP 1: [EU: all] {EU} | B OP 1: [of it – Cuba] {Cuba} | B OP 1: [those] {US} | B OP 1: [lamps: all] {}");
    expect(
        "*The General Assembly*,//*Noting* it,//1. *Urges* [sub]regional (EU) States;//2. *Decides* so. (Cuba)",
        "3 of 3 | B OP 1: [sub] {EU} | N OP 2: Cuba {}");
    expect("*The General Assembly*,//*Noting* it,//1. *Urges* [all States;//2. *Decides*] so.",
           "3 of 3 | B OP 1: [all States; {is not closed} | B OP 2: ] {closes what was not opened}");
    expect(
        "*The General Assembly*,//[*Noting* it,]//1. *Urges* all; [agreed]//2. *Notes* [it]; (agreed)//3. *Decides* so. (deleted)",
        "1 of 4 agreed OP 1 doubtful OP 2 deleted OP 3 | B PP 1: [Noting it,] {} | B OP 2: [it] {}");
    expect("*The General Assembly*,//*Noting* it,//1. *Urges* all;//1 alt. *Urges* some;//2. *Decides* so.",
           "4 of 4 | V OP 1: OP 1, OP 1 alt {}");
    expect("*The General Assembly*,//*Noting* it,//1. *Urges* all;//1 bis. *Urges* some;//2. *Decides* so.",
           "4 of 4");
    expect("*The General Assembly*,//*Noting* it [2015],//1. *Urges* all [sic];//2. *Decides* so.",
           "3 of 3 | B PP 1: [2015] {}");
    expect(
        "*The General Assembly*,//*Noting* it,//1. *Urges* [the very long lamps of the valley and of the mountains and of the seas and of the rivers and of the old town and of the new town and of the oil and of the wick and of the night and of the day and of the year and of the States and of the Board and of the Fund and of the Bank and of all others there] (EU);//2. *Decides* so.",
        "3 of 3 | B OP 1: [the very long lamps of the valley and of the mountains and of the seas and of the rivers and of the old town and of the new town and of the oil and of the wick and of the night and of the day and of the year and of the States and of the Board and of the Fund and of the Bank and of all others there] {EU}");
}

/* Of a long bracket both ends are shown. */
static void long_brackets(void **state) {
    (void)state;
    rl_arena arena = {0};
    const char *inside = "";
    for (int i = 0; i < 40; i++) inside = rl_format(&arena, "%slamps and oil ", inside);
    expect(
        rl_format(&arena,
                  "*The General Assembly*,//*Noting* it,//1. *Urges* [%sthere] (EU);//2. *Decides* so.",
                  inside),
        "3 of 3 | B OP 1: [lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps … lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil lamps and oil there] {EU}");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(items, start, stop),
                                       cmocka_unit_test_setup_teardown(long_brackets, start, stop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
