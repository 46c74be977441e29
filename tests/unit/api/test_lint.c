/* How reports of rules become findings: levels and selection, places and fixes in the file, silencing and
 * yielding, a rule's memory, faults of rules. The rules are this test's own; each finds one word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "api/rulefiles.h"
#include "reslint/rulekit.h"

#include <stdio.h>
#include <string.h>

static const char HEAD[] =
    "Bridges\n\nThe General Assembly,\n\nRecalling its resolution 61/100 of 4 December 2006,\n\n";

/* ---- the rules ---- */

static void find_word(reslint_ctx *ctx, const reslint_node *node, const char *word, const char *better) {
    for (uint32_t at = rk_find(node->text, word, 0); at != UINT32_MAX;
         at = rk_find(node->text, word, at + 1)) {
        reslint_place place = rk_place(node, at, at + (uint32_t)strlen(word));
        if (better)
            rk_report_fix(ctx, place, word, better, place, better, "Write it", RESLINT_FIX_SAFE);
        else
            rk_report(ctx, place, word);
    }
}

static void check_tunnel(reslint_ctx *ctx, const reslint_node *node) {
    find_word(ctx, node, "old tunnel", "new tunnel of stone");
}
static void check_loud(reslint_ctx *ctx, const reslint_node *node) {
    find_word(ctx, node, "damaged tunnel", NULL);
}
static void check_meek(reslint_ctx *ctx, const reslint_node *node) {
    find_word(ctx, node, "ferry", NULL);
    find_word(ctx, node, "ferry", NULL);
    find_word(ctx, node, "damaged", NULL);
}
static void check_strong(reslint_ctx *ctx, const reslint_node *node) {
    for (rk_search old = rk_look_for(node, "old ferry", 0); rk_next(&old);) {
        rk_diag d = rk_diag_at(ctx, node, old.begin, old.end);
        rk_say(&d, "old ferry");
        for (rk_search hit = rk_look_from(node, old.end, "river", 0); rk_next(&hit);)
            rk_see(&d, rk_place(node, hit.begin, node->text.len), "river %u", hit.found);
        rk_send(&d);
    }
}
static void check_polite(reslint_ctx *ctx, const reslint_node *node) {
    find_word(ctx, node, "bridge", "viaduct");
}
static void check_number(reslint_ctx *ctx, const reslint_node *node) {
    int *seen = ctx->memory;
    if (!seen) ctx->memory = seen = ctx->host->alloc(ctx, sizeof *seen);
    if (!seen || ++*seen != ctx->host->option_int(ctx, "nth")) return;
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(node, 0, 0);
    diag.message =
        ctx->host->format(ctx, "is paragraph %d (%.*s)", *seen, RK_ARG(ctx->host->option_str(ctx, "tone")));
    diag.at_most = RESLINT_INFO;
    if (ctx->host->option_bool(ctx, "speak")) ctx->host->report(ctx, &diag);
}
static void check_outside(reslint_ctx *ctx, const reslint_node *node) {
    rk_report(ctx, rk_place(node, node->text.len, node->text.len + 50), "lies outside");
}
static void check_label(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_node *label = rk_label(node);
    if (label)
        rk_report_fix(ctx, rk_whole(label), "number", NULL, rk_whole(label), "", "Out", RESLINT_FIX_UNSAFE);
}

static const uint32_t operative[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level warning[] = {{NULL, NULL, RESLINT_WARNING}};
static const reslint_level by_stage[] = {
    {"sc", NULL, RESLINT_OFF}, {NULL, "adopted", RESLINT_INFO}, {NULL, NULL, RESLINT_ERROR}};
static const reslint_level off[] = {{NULL, NULL, RESLINT_OFF}};
static const char *const to_strong[] = {"t-strong", NULL}, *const to_second[] = {"p-second", NULL},
                         *const to_first[] = {"p-first", NULL};
static const reslint_option options[] = {{"nth", "int", "2", "Which paragraph"},
                                         {"speak", "bool", "true", "Say it"},
                                         {"tone", "one of low|high", "low", "How"},
                                         {NULL, NULL, NULL, NULL}};

static const reslint_rule tunnel = {
    .id = "t-tunnel", .summary = "Test", .levels = by_stage, .kinds = operative, .check = check_tunnel};
static const reslint_rule loud = {.id = "t-loud",
                                  .summary = "Test",
                                  .levels = warning,
                                  .kinds = operative,
                                  .check = check_loud,
                                  .flags = RESLINT_RULE_SILENCES};
static const reslint_rule meek = {.id = "a-meek",
                                  .summary = "Test",
                                  .levels = warning,
                                  .kinds = operative,
                                  .check = check_meek,
                                  .yields_to = to_strong};
static const reslint_rule strong = {
    .id = "t-strong", .summary = "Test", .levels = warning, .kinds = operative, .check = check_strong};
static const reslint_rule number = {.id = "n-number",
                                    .summary = "Test",
                                    .levels = warning,
                                    .options = options,
                                    .kinds = operative,
                                    .check = check_number};
static const reslint_rule label = {
    .id = "z-label", .summary = "Test", .levels = off, .kinds = operative, .check = check_label};
/* Two that yield to each other. */
static const reslint_rule first = {.id = "p-first",
                                   .summary = "Test",
                                   .levels = warning,
                                   .kinds = operative,
                                   .check = check_polite,
                                   .yields_to = to_second};
static const reslint_rule second = {.id = "p-second",
                                    .summary = "Test",
                                    .levels = warning,
                                    .kinds = operative,
                                    .check = check_polite,
                                    .yields_to = to_first};
static const reslint_rule outside = {
    .id = "z-outside", .summary = "Test", .levels = off, .kinds = operative, .check = check_outside};

static const char number_cases[] =
    "=== the second\noption: nth=2\nlocation: OP 2\nseverity: info\n\nBridges\n\nThe General Assembly,\n\n"
    "1. Welcomes the report;\n\n2. \xE2\x9F\xA6\xE2\x9F\xA7"
    "Decides to build.\n"
    "=== nothing to say: right\noption: speak=false\n\nBridges\n\nThe General Assembly,\n\n"
    "1. Welcomes the report;\n\n2. Decides to build.\n"
    "=== wrong on purpose\noption: nth=1\nmessage: paragraph seven\n\nBridges\n\nThe General Assembly,\n\n"
    "1. \xE2\x9F\xA6\xE2\x9F\xA7Welcomes the report;\n\n2. \xE2\x9F\xA6"
    "Decides\xE2\x9F\xA7 to build.\n";
static const reslint_pack_rule rules[] = {
    {&tunnel, NULL, NULL},         {&loud, NULL, NULL},  {&meek, NULL, NULL},    {&strong, NULL, NULL},
    {&number, NULL, number_cases}, {&label, NULL, NULL}, {&outside, NULL, NULL}, {&second, NULL, NULL},
    {&first, NULL, NULL},          {NULL, NULL, NULL}};
static const reslint_pack_rule reversed[] = {
    {&first, NULL, NULL},  {&second, NULL, NULL}, {&outside, NULL, NULL}, {&label, NULL, NULL},
    {&number, NULL, NULL}, {&strong, NULL, NULL}, {&meek, NULL, NULL},    {&loud, NULL, NULL},
    {&tunnel, NULL, NULL}, {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack pack_reversed = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", reversed, NULL};

/* ---- asking ---- */

typedef struct ask {
    reslint_settings settings;
    const reslint_pack *packs[2];
    const char *select[4], *ignore[4], *severity[4];
    reslint_engine *engine;
    reslint_document *document;
    const reslint_finding *found;
    uint32_t count;
} ask;

static void begin(ask *a) {
    memset(a, 0, sizeof *a);
    a->packs[0] = &pack;
    a->settings.no_packs = true;
    a->settings.no_own_rules = true;
    a->settings.linked = a->packs;
    a->settings.fixes_unseen = true; /* this is about how fixes are mapped, not about which ones hold */
    a->settings.profile = "ga";
    a->settings.stage = "draft";
}

static void run(ask *a, const char *body) {
    char text[4000];
    reslint_error error;
    snprintf(text, sizeof text, "%s%s", HEAD, body);
    if (a->select[0]) a->settings.select = a->select;
    if (a->ignore[0]) a->settings.ignore = a->ignore;
    if (a->severity[0]) a->settings.severity = a->severity;
    a->engine = reslint_engine_new(&a->settings, &error);
    if (!a->engine) fail_msg("%s", error.message);
    a->document = reslint_document_new(a->engine, "draft.md", text, strlen(text), &error);
    assert_non_null(a->document);
    a->found = reslint_document_lint(a->document, &a->count);
}

static void end(ask *a) {
    reslint_document_free(a->document);
    reslint_engine_free(a->engine);
}

static void assert_fixed(const char *body, bool unsafe, const char *select, const char *expected) {
    ask a;
    size_t len;
    uint32_t applied;
    begin(&a);
    a.select[0] = select;
    run(&a, body);
    const char *fresh = reslint_document_fixed(a.document, a.found, a.count, unsafe, &len, &applied);
    assert_string_equal(fresh + strlen(HEAD), expected);
    end(&a);
}

/* ---- tests ---- */

static void tells_where(void **state) {
    (void)state;
    ask a;
    begin(&a);
    run(&a, "1. Welcomes the report;\n\n2. Decides to close the old\ntunnel for all of its traffic.\n");
    assert_int_equal(a.count, 2);
    assert_string_equal(a.found[0].rule, "n-number");
    assert_string_equal(a.found[0].message, "is paragraph 2 (low)");
    assert_int_equal(a.found[0].severity, RESLINT_INFO);
    const reslint_finding *finding = &a.found[1];
    assert_string_equal(finding->rule, "t-tunnel");
    assert_string_equal(finding->location, "OP 2");
    assert_string_equal(finding->quote, "old tunnel for all");
    assert_int_equal(finding->severity, RESLINT_ERROR);
    reslint_str text = reslint_document_text(a.document);
    assert_memory_equal(text.ptr + finding->range.begin, "old\ntunnel",
                        finding->range.end - finding->range.begin);
    assert_int_equal(reslint_document_position(a.document, finding->range.begin).column, 25);
    end(&a);
}

static void chooses_levels(void **state) {
    (void)state;
    ask a;
    begin(&a);
    a.settings.stage = "adopted";
    run(&a, "1. Welcomes the report;\n\n2. Closes the old tunnel.\n");
    assert_int_equal(a.found[1].severity, RESLINT_INFO);
    end(&a);
    begin(&a);
    a.settings.profile = "sc";
    run(&a, "1. Welcomes the report;\n\n2. Closes the old tunnel.\n");
    assert_int_equal(a.count, 1);
    end(&a);
    begin(&a);
    a.settings.profile = "sc";
    a.select[0] = "t-tunnel";
    run(&a, "1. Welcomes the report;\n\n2. Closes the old tunnel.\n");
    assert_int_equal(a.count, 1);
    assert_int_equal(a.found[0].severity, RESLINT_ERROR);
    end(&a);
    begin(&a);
    a.select[0] = "t-*, n-number";
    a.ignore[0] = "n-number";
    a.severity[0] = "t-tunnel=warning";
    run(&a, "1. Welcomes the report;\n\n2. Closes the old tunnel.\n");
    assert_int_equal(a.count, 1);
    assert_int_equal(a.found[0].severity, RESLINT_WARNING);
    end(&a);
}

static void one_slip_one_finding(void **state) {
    (void)state;
    static const char body[] =
        "1. Closes the damaged tunnel;\n\n2. Sells the old ferry;\n\n3. Buys the ferry and the old tunnel.\n";
    for (int turn = 0; turn < 2; turn++) {
        ask a;
        begin(&a);
        if (turn) a.packs[0] = &pack_reversed;
        a.ignore[0] = "n-number";
        run(&a, body);
        assert_int_equal(a.count, 4);
        assert_string_equal(a.found[0].rule, "t-loud");
        assert_string_equal(a.found[1].rule, "t-strong");
        assert_string_equal(a.found[2].rule, "a-meek");
        assert_string_equal(a.found[3].rule, "t-tunnel");
        end(&a);
    }
}

/* Of two rules that yield to each other the first by id reports, whichever was registered first. */
static void one_of_two_polite_ones_speaks(void **state) {
    (void)state;
    for (int turn = 0; turn < 2; turn++) {
        ask a;
        begin(&a);
        if (turn) a.packs[0] = &pack_reversed;
        a.ignore[0] = "n-number";
        run(&a, "1. Paints the bridge.\n");
        assert_int_equal(a.count, 1);
        assert_string_equal(a.found[0].rule, "p-first");
        end(&a);
    }
}

/* The silencer is not selected, yet it still keeps others quiet; its own findings are not shown. */
static void silences_unselected(void **state) {
    (void)state;
    ask a;
    begin(&a);
    a.select[0] = "a-meek";
    run(&a, "1. Closes the damaged tunnel;\n\n2. Opens the damaged road.\n");
    assert_int_equal(a.count, 1);
    assert_string_equal(a.found[0].location, "OP 2");
    end(&a);
}

static void maps_fixes(void **state) {
    (void)state;
    assert_fixed("1. Closes the old tunnel.\n", false, "t-tunnel", "1. Closes the new tunnel of stone.\n");
    assert_fixed("1. Closes the old\ntunnel.\n", false, "t-tunnel", "1. Closes the new\ntunnel of stone.\n");
    assert_fixed("1. Closes the old *tunnel* now.\n", false, "t-tunnel",
                 "1. Closes the new *tunnel of stone* now.\n");
    assert_fixed("1. Closes the *old* tunnel now.\n", false, "t-tunnel",
                 "1. Closes the *new* tunnel of stone now.\n");
    assert_fixed("1. Closes it;\n\n2. Opens it.\n", false, "z-label", "1. Closes it;\n\n2. Opens it.\n");
    assert_fixed("1. Closes it;\n\n2. Opens it.\n", true, "z-label", "Closes it;\n\nOpens it.\n");
}

static void survives_faults(void **state) {
    (void)state;
    ask a;
    begin(&a);
    a.select[0] = "z-outside";
    run(&a, "1. Closes the old tunnel.\n");
    for (uint32_t i = 0; i < a.count; i++)
        assert_true(a.found[i].range.end <= reslint_document_text(a.document).len);
    end(&a);
}

static void is_quiet_elsewhere(void **state) {
    (void)state;
    ask a;
    reslint_error error;
    static const char list[] = "Milk\nBread\nThe old tunnel\n";
    begin(&a);
    run(&a, "1. Closes the old tunnel.\n");
    reslint_document_free(a.document);
    a.document = reslint_document_new(a.engine, "list.txt", list, sizeof list - 1, &error);
    a.found = reslint_document_lint(a.document, &a.count);
    assert_int_equal(a.count, 0);
    assert_null(reslint_document_new(a.engine, "x", "\0\0\0", 3, &error));
    assert_non_null(strstr(error.message, "not a text file"));
    end(&a);
}

typedef struct heard {
    char text[4000];
} heard;

static void hear(void *data, const char *text) {
    heard *h = data;
    size_t n = strlen(h->text);
    snprintf(h->text + n, sizeof h->text - n, "%s", text);
}

static void runs_cases(void **state) {
    (void)state;
    ask a;
    heard h = {{0}};
    begin(&a);
    run(&a, "1. Closes the old tunnel.\n");
    const reslint_rule_info *info = reslint_engine_rule_named(a.engine, "n-number");
    reslint_cases_result result = reslint_cases_run(a.engine, info, NULL, NULL, hear, &h);
    assert_int_equal(result.cases, 3);
    assert_int_equal(result.offending, 2);
    assert_int_equal(result.failed, 1);
    assert_non_null(strstr(h.text, "wrong on purpose"));
    assert_non_null(strstr(h.text, "    - message: paragraph seven\n    + message: "));
    assert_non_null(strstr(h.text, "⟦Decides⟧ should be reported, and is not"));
    result = reslint_cases_run(a.engine, info, "=== bad\noption: nth=many\n\nText\n", NULL, hear, &h);
    assert_int_equal(result.failed, 1);
    assert_non_null(strstr(h.text, "wants a whole number"));
    result = reslint_cases_run(a.engine, info, "no case\n", "my/cases", hear, &h);
    assert_int_equal(result.failed, 1);
    assert_non_null(strstr(h.text, "my/cases, line 1"));
    h.text[0] = '\0';
    assert_int_equal(reslint_cases_unreached(a.engine, info, NULL, hear, &h), 0);
    assert_int_equal(reslint_cases_unreached(a.engine, info, "=== none\n\nBridges\n", hear, &h), 1);
    assert_string_equal(h.text, "n-number: no case holds an element of the kind operative_paragraph");
    end(&a);
}

/* What is said about one case: a header, and what follows the preamble; "" if it is right. */
static void says_what_differs(void **state) {
    static const struct {
        const char *rule, *header, *body, *said;
    } rows[] = {
        {"p-first", "message: bridge\nwrite: viaduct\nlocation: OP 1\nfix: safe\nseverity: warning\n",
         "1. Builds a ⟦bridge⟧.\n--- fixed\nBridges\n\nThe General Assembly,\n\n1. Builds a viaduct.\n", ""},
        {"p-first", "", "1. Builds a ⟦bridge⟧ and a ⟦bridge⟧.\n", ""},
        {"p-first", "", "1. Builds a tunnel.\n", ""},
        {"p-first", "message: tunnel\n", "1. Builds a ⟦bridge⟧.\n",
         "  line 5: ⟦bridge⟧\n    - message: tunnel\n    + message: bridge\n"},
        {"p-first", "message: bridge\nmessage: tunnel\n", "1. Builds a ⟦bridge⟧;\n\n2. Blocks a ⟦bridge⟧.\n",
         "  line 7: ⟦bridge⟧\n    - message: tunnel\n    + message: bridge\n"},
        {"p-first", "write: tunnel\n", "1. Builds a ⟦bridge⟧.\n",
         "    - write: tunnel\n    + write: viaduct\n"},
        {"t-loud", "write: tunnel\n", "1. Mends a ⟦damaged tunnel⟧.\n",
         "    - write: tunnel\n    + write: (nothing)\n"},
        {"p-first", "location: OP 2\n", "1. Builds a ⟦bridge⟧.\n",
         "    - location: OP 2\n    + location: OP 1\n"},
        {"p-first", "fix: unsafe\n", "1. Builds a ⟦bridge⟧.\n", "    - fix: unsafe\n    + fix: safe\n"},
        {"t-loud", "fix: none\n", "1. Mends a ⟦damaged tunnel⟧.\n", ""},
        {"t-strong", "see: nothing\n", "1. Mends the ⟦old ferry⟧.\n", ""},
        {"t-strong", "see: 6 river.: river 1\n", "1. Mends the ⟦old ferry⟧\non the river.\n", ""},
        {"t-strong", "see: 5 river.: river 1\n", "1. Mends the ⟦old ferry⟧ on river and river.\n",
         "    + see: 5 river and river.: river 1; 5 river.: river 2\n"},
        {"t-strong", "see: 5\n",
         "1. Mends the ⟦old ferry⟧ on the river after the flood that came in the middle of a cold Mar.\n",
         "    - see: 5\n    + see: 5 river after the flood that came in the middle of a cold Mar.: river 1\n"},
        {"t-strong", "see: 5\n",
         "1. Mends the ⟦old ferry⟧ on the river after the flood that came in the middle of a cold June.\n",
         "    + see: 5 river after the flood that came in the middle of a cold June: river 1\n"},
        {"t-strong", "see: nothing\nsee: 7 river.: river 1\n",
         "1. Mends the ⟦old ferry⟧;\n\n2. Mends the ⟦old ferry⟧ on the river.\n", ""},
        {"p-first", "severity: error\n", "1. Builds a ⟦bridge⟧.\n",
         "    - severity: error\n    + severity: warning\n"},
        {"p-first", "", "1. Builds a bridge.\n",
         "  line 5: ⟦bridge⟧ is reported (bridge), and should not be\n"},
        {"p-first", "", "1. Builds a bridge.\n", "  -1. Builds a bridge.\n  +1. Builds a ⟦bridge⟧.\n"},
        {"p-first", "", "1. Builds a bridge.\n", "(read as ga, draft; 0 PP, 1 OP)\n"},
        {"p-first", "", "1. ⟦Builds⟧ a ⟦bridge⟧.\n", "  line 5: ⟦Builds⟧ should be reported, and is not\n"},
        {"p-first", "", "1. Builds a ⟦bridge⟧.⟦⟧\n",
         "  line 5: ⟦⟧ in “1. Builds a bridge.” should be reported, and is not\n"},
        {"p-first", "", "1. Builds a ⟦bri⟧dge.\n", "  line 5: ⟦bri⟧ should be reported, and is not\n"},
        {"p-first", "", "1. Builds a ⟦bri⟧dge.\n",
         "  line 5: ⟦bridge⟧ is reported (bridge), and should not be\n"},
        {"p-first", "",
         "1. Builds a ⟦bridge⟧.\n--- fixed\nBridges\n\nThe General Assembly,\n\n1. Builds a tunnel.\n",
         "  -1. Builds a tunnel.\n  +1. Builds a viaduct.\n"},
        {"t-tunnel", "profile: sc\n", "1. Closes the old tunnel.\n", ""}, /* off there */
        {"t-tunnel", "profile: sc\n", "1. Closes the ⟦old tunnel⟧.\n", ""},
        {"t-tunnel", "profile: ga\n", "1. Closes the old tunnel.\n",
         "is reported (old tunnel), and should not be\n"},
        {"t-tunnel", "severity: info\nstage: adopted\n", "1. Closes the ⟦old tunnel⟧.\n", ""},
        {"n-number", "option: nth=1\n", "1. ⟦⟧Closes it;\n\n2. Opens it.\n", ""},
        {"n-number", "option: nth\n", "1. Closes it.\n", "  “nth” has no value: write it after “=”\n"},
        {"n-number", "option: nht=1\n", "1. Closes it.\n", "  “nht=1” is not an option of this rule\n"},
        {"p-first", "option: nth=1\n", "1. Closes it.\n", "  “nth=1” is not an option of this rule\n"},
        {"z-label", "", "⟦1.⟧ Closes it.\n", ""}, /* off everywhere: switched on */
        {"z-label", "", "1. Closes it.\n", "⟦1.⟧ is reported (number), and should not be\n"},
    };
    ask a;
    (void)state;
    begin(&a);
    run(&a, "1. Closes it.\n");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char cases[1000];
        heard h = {{0}};
        snprintf(cases, sizeof cases, "=== one\n%s\nBridges\n\nThe General Assembly,\n\n%s", rows[i].header,
                 rows[i].body);
        const reslint_rule_info *info = reslint_engine_rule_named(a.engine, rows[i].rule);
        reslint_cases_result result = reslint_cases_run(a.engine, info, cases, "my/cases", hear, &h);
        bool right = !rows[i].said[0];
        if (result.cases != 1 || result.failed != !right ||
            result.offending != (strstr(rows[i].body, "⟦") != NULL) ||
            (right ? h.text[0] != '\0' : !strstr(h.text, rows[i].said)))
            fail_msg("%s: %s\n%s", rows[i].rule, rows[i].body, h.text);
        if (!right) assert_non_null(strstr(h.text, ": case “one” (my/cases, line 1)\n"));
    }
    end(&a);
}

/* Four words from the place on, or the last four of the paragraph. */
static void quotes_words(void **state) {
    static const char *const rows[][2] = {
        {"1. Mends the old ferry on the river.\n", "old ferry on the"},
        {"1. Mends the old ferry on it.\n", "old ferry on it."},
        {"1. Mends it with the old ferry now.\n", "the old ferry now."},
        {"1. Mends the old ferry.\n", "Mends the old ferry."},
        {"1. Mends old ferry.\n", "Mends old ferry."},
        {"1. Mends (old ferry) on the river.\n", "(old ferry) on the"},
        {"1. Mends\n   the\n   old ferry.\n", "Mends the old ferry."},
        {"1. Mends the old ferry for **every** one.\n", "old ferry for every"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ask a;
        begin(&a);
        a.select[0] = "t-strong";
        run(&a, rows[i][0]);
        assert_int_equal(a.count, 1);
        assert_string_equal(a.found[0].quote, rows[i][1]);
        end(&a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_where),          cmocka_unit_test(chooses_levels),
        cmocka_unit_test(one_slip_one_finding), cmocka_unit_test(one_of_two_polite_ones_speaks),
        cmocka_unit_test(silences_unselected),  cmocka_unit_test(maps_fixes),
        cmocka_unit_test(survives_faults),      cmocka_unit_test(is_quiet_elsewhere),
        cmocka_unit_test(runs_cases),           cmocka_unit_test(says_what_differs),
        cmocka_unit_test(quotes_words),
    };
    return cmocka_run_group_tests_name("lint", tests, NULL, NULL);
}
