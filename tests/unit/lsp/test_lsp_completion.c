/* What completion offers at “|”: a line for each item, the label, what it writes where, how it is sorted and what it tells. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "lsp/methods.h"

static const struct {
    const char *text, *items;
} rows[] = {
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Welcomes wi|*\n",
     "Welcomes with appreciation: 8:4-15 “Welcomes with appreciation” 102Welcomes with appreciation, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. welcomes and ac|",
     "Welcomes and accepts with appreciation: 8:3-18 “*Welcomes and accepts with appreciation* ” 104Welcomes and accepts with appreciation, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\nRecalling with gr|\n",
     "Recalling with grave concern: 6:0-17 “*Recalling with grave concern* ” 103Recalling with grave concern, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n_Recalling_ the past,\n\n*Alarmed a|* at\n\n1. Decides.",
     "Alarmed and concerned: 6:1-10 “Alarmed and concerned” 102Alarmed and concerned, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\nOP 5 bis. Appeals|",
     "Appeals: 8:10-17 “*Appeals* ” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\nPP3 Appreciat| x",
     "Appreciating: 8:4-13 “*Appreciating*” 100Appreciating, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Decides* to act\nWelc|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. Welc0|", ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* its resolution 46/15|, and",
     "46/152: 8:28-33 “46/152 of 18 December 1991” 0000, 18, General Assembly, 18 December 1991\n46/158: 8:28-33 “46/158 of 19 December 1991” 0001, 18, General Assembly, 19 December 1991\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* Security Council resolution 1325|",
     "1325 (2000): 8:41-45 “1325 (2000) of 31 October 2000” 0000, 18, Security Council, 31 October 2000\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* S/RES/1325|",
     "S/RES/1325 (2000): 8:13-23 “S/RES/1325 (2000)” 0000, 18, Security Council, 31 October 2000\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* its resolution. In 46/15|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* its resolutions 46/151 and 46/15|",
     "46/152: 8:40-45 “46/152 of 18 December 1991” 0000, 18, General Assembly, 18 December 1991\n46/158: 8:40-45 “46/158 of 19 December 1991” 0001, 18, General Assembly, 19 December 1991\n"},
    {"Committee: SOCHUM\nSponsors: France\n\nThe General Assembly,\n\nRecalling the past,\n\n1. Condemns in the strongest p|",
     "Condemns in the strongest possible terms: 7:3-30 “Condemns in the strongest possible terms ” 105Condemns in the strongest possible terms, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\nOP5 Appeals|",
     "Appeals: 8:4-11 “*Appeals* ” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\nOP  5. Appeals|",
     "Appeals: 8:7-14 “*Appeals* ” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n(5) Appeals|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n5bis. Appeals|",
     "Appeals: 8:6-13 “*Appeals* ” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n5 ter. Appeals|",
     "Appeals: 8:7-14 “*Appeals* ” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n5Appeals|", ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n5.Appeals|", ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n  5. Appeals| ",
     "Appeals: 8:5-12 “*Appeals*” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Appeals|* to",
     "Appeals: 8:4-11 “Appeals” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. _Appeals|_ to",
     "Appeals: 8:4-11 “Appeals” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\nPP Appeals|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Also we|",
     "Also welcomes: 8:4-11 “Also welcomes* ” 001Also welcomes, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Also welcomes* the oil;\n\n3. *Further w|",
     "Further welcomes: 10:4-13 “Further welcomes* ” 001Further welcomes, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Also welcomes* the oil;\n\n3. *Further welcomes* it;\n\n4. *Further w|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n## Oil\n\n2. *Also we|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n*Also recall|", ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Also recal|", ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Requests* the Secretary-General to act;\n\n2. *Also reques|",
     "Also requests: 8:4-15 “Also requests* ” 001Also requests, 1\n"},
    {"Roads\n\nThe Security Council,\n\n*Recalling* the past,\n\n1. *Welcomes* the oil;\n\n2. *Also we|", ""},
    {"Roads\n\nThe General Assembly,\n\nRecalling the past,\n\nDecides to re|", ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Requests* the Secretary-General to act;\n\n2. *Reques|",
     "Requests: 8:4-10 “Requests* ” 100Requests, 1\n"},
    {"Appeals|", "Appeals: 0:0-7 “Appeals ” 100Appeals, 1\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. Appeals Appeals Appeals Appeals Appeals Appeals Appeals Appeals |",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* A/HRC/RES/5/1|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* E/RES/1996/31|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* A/RES/46/152|",
     "A/RES/46/152: 8:13-25 “A/RES/46/152” 0000, 18, General Assembly, 18 December 1991\n"},
    {"Roads\n\nThe Security Council,\n\nRecalling its resolution 1325|",
     "1325 (2000): 4:25-29 “1325 (2000) of 31 October 2000” 0000, 18, Security Council, 31 October 2000\n"},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* Economic and Social Council resolution 1996/31|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* Human Rights Council resolution 5/1|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* its resolution; and 46/152|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* its resolution and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on 46/152|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* 46/152|",
     ""},
    {"Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n2. *Recalls* its resolution x46/152|",
     ""},
    /* where no organ is known, or one whose resolutions are not in the index, the Assembly's are offered */
    {"As in resolution 46/15|",
     "46/152: 0:17-22 “46/152 of 18 December 1991” 0000, 18, General Assembly, 18 December 1991\n46/158: 0:17-22 “46/158 of 19 December 1991” 0001, 18, General Assembly, 19 December 1991\n"},
    {"Roads\n\nThe Trusteeship Council,\n\n*Recalling* resolution 46/152|, and the past,\n\n1. *Welcomes* the lamps;",
     "46/152: 4:23-29 “46/152 of 18 December 1991” 0000, 18, General Assembly, 18 December 1991\n"},
    {"Roads\n\nThe Trusteeship Council,\n\n*Recalling* resolution 1325|, and the past,\n\n1. *Welcomes* the lamps;",
     ""},
};

static bool hear(void *with, const char *bytes, size_t len) {
    (void)with;
    (void)bytes;
    (void)len;
    return true;
}

static const reslint_settings settings = {.no_packs = true, .no_config = true};

static int place(const json_t *item, const char *end, const char *what) {
    const json_t *range = lsp_get(item, "textEdit.range");
    return (int)json_integer_value(json_object_get(json_object_get(range, end), what));
}

static const char *text_in(const json_t *item, const char *path) {
    const char *text = lsp_text(item, path);
    return text ? text : "";
}

static const char *listed(rl_arena *arena, const json_t *answer) {
    const char *out = "";
    size_t i;
    json_t *item;
    if (lsp_is_true(answer, "isIncomplete")) out = "and more\n";
    json_array_foreach(lsp_get(answer, "items"), i, item) {
        assert_string_equal(text_in(item, "filterText"), text_in(item, "label"));
        assert_int_equal(place(item, "start", "line"), place(item, "end", "line"));
        out = rl_format(arena, "%s%s: %d:%d-%d “%s” %s, %d%s%s\n", out, text_in(item, "label"),
                        place(item, "start", "line"), place(item, "start", "character"),
                        place(item, "end", "character"), text_in(item, "textEdit.newText"),
                        text_in(item, "sortText"), (int)json_integer_value(lsp_get(item, "kind")),
                        lsp_text(item, "detail") ? ", " : "", text_in(item, "detail"));
    }
    return out;
}

/* The answer where the text has its “|”, which is taken out. */
static const char *offered(lsp_server *server, rl_arena *arena, const char *marked) {
    const char *mark = strchr(marked, '|'), *line = mark;
    uint32_t above = 0;
    lsp_error error = {0};
    while (line > marked && line[-1] != '\n') line--;
    for (const char *s = marked; s < line; s++) above += *s == '\n';
    const char *text = rl_format(arena, "%.*s%s", (int)(mark - marked), marked, mark + 1);
    json_t *params = json_pack("{s:{s:s,s:s}}", "textDocument", "uri", "file:///a.md", "text", text);
    (void)lsp_did_open(server, params, &error);
    json_object_set_new(params, "position",
                        json_pack("{s:i,s:i}", "line", (int)above, "character", (int)(mark - line)));
    json_t *answer = lsp_completion(server, params, &error);
    const char *out = listed(arena, answer);
    json_decref(answer);
    json_decref(params);
    return out;
}

static void in_every_place(void **state) {
    (void)state;
    lsp_server *server = lsp_open(&settings, hear, NULL);
    rl_arena arena = {0};
    lsp_error error = {0};
    json_t *params = json_pack("{s:{}}", "capabilities");
    json_decref(lsp_initialize(server, params, &error));
    json_decref(params);
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = offered(server, &arena, rows[i].text);
        if (strcmp(got, rows[i].items) == 0) continue;
        bad++;
        fprintf(stderr, "row %zu\n", i);
        for (const char *at = got; *at; at += strcspn(at, "\n") + 1)
            fprintf(stderr, "> %.*s\n", (int)strcspn(at, "\n"), at);
    }
    (void)lsp_close(server);
    rl_arena_free(&arena);
    assert_int_equal(bad, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(in_every_place)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
