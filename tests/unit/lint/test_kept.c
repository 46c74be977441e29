/* What was found in a resolution is kept while somebody types in another (cache.h): after each edit, the rules
 * ran again exactly where they had to, and the findings are those of a new document of the same text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "reslint/rulekit.h"

#include <stdio.h>
#include <string.h>

/* ---- the rules: one notes where it ran, and reports every lamp with a note and a fix; one counts files ---- */

static char ran[40];
static int whole_runs;

static void report_lamp(reslint_ctx *ctx, const reslint_node *block, uint32_t at) {
    const reslint_note note = {rk_place(block, 0, 1), "the paragraph"};
    const reslint_edit edit = {rk_place(block, at, at + 4), "bulb"};
    const reslint_fix fix = {
        .title = "Write bulb", .applicability = RESLINT_FIX_DISPLAY, .edits = &edit, .n_edits = 1};
    const reslint_diag diag = {
        .at = edit.at, .message = "a lamp", .notes = &note, .n_notes = 1, .fixes = &fix, .n_fixes = 1};
    ctx->host->report(ctx, &diag);
}

static void check_text(reslint_ctx *ctx, const reslint_node *resolution) {
    size_t used = strlen(ran);
    snprintf(ran + used, sizeof ran - used, "%u", resolution->as.resolution->ordinal);
    for (const reslint_node *n = resolution; n; n = rk_next_node(n, resolution))
        for (uint32_t at = rk_find(n->text, "lamp", 0); n->block == n && at != UINT32_MAX;
             at = rk_find(n->text, "lamp", at + 1))
            report_lamp(ctx, n, at);
}

static void check_file(reslint_ctx *ctx, const reslint_node *resolution) {
    (void)ctx;
    (void)resolution;
    whole_runs++;
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_ERROR}};
static const reslint_rule lamps = {.id = "lamps", .summary = "lamps", .levels = levels, .check = check_text};
static const reslint_rule files = {
    .id = "files", .summary = "files", .levels = levels, .flags = RESLINT_RULE_WHOLE, .check = check_file};
static const reslint_pack_rule rules[] = {{&lamps, NULL, NULL}, {&files, NULL, NULL}, {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack *const packs[] = {&pack, NULL};

static reslint_engine *new_engine(void) {
    const reslint_settings settings = {
        .linked = packs, .no_packs = true, .no_own_rules = true, .no_config = true};
    reslint_error error;
    return reslint_engine_new(&settings, &error);
}

/* ---- edits ---- */

/* "70..74 lamps: note 60..61, fix 70..74;" */
static void say(const reslint_finding *all, uint32_t n, char *out, size_t size) {
    size_t used = 0;
    *out = '\0';
    for (uint32_t i = 0; i < n; i++) {
        const reslint_finding *f = &all[i];
        const reslint_span note = f->notes[0].range, edit = f->fixes[0].edits[0].range;
        used += (size_t)snprintf(
            out + used, size - used, "%u..%u %s (%s, text %u): note %u..%u, fix %u..%u;\n", f->range.begin,
            f->range.end, f->rule, f->location, f->resolution, note.begin, note.end, edit.begin, edit.end);
        assert_true(used < size);
    }
}

/* Replaces `old` by `fresh` and lints; the texts in which the rules ran are `where`. */
static void edit(const reslint_engine *engine, reslint_document *document, const char *old, const char *fresh,
                 const char *where) {
    static char now[8000], wanted[8000];
    reslint_str text = reslint_document_text(document);
    uint32_t n, at = rk_find(text, old, 0);
    assert_int_not_equal(at, UINT32_MAX);
    assert_true(reslint_document_edit(document, at, at + (uint32_t)strlen(old), fresh, strlen(fresh)));
    reslint_document_update(document);
    ran[0] = '\0';
    whole_runs = 0;
    const reslint_finding *found = reslint_document_lint(document, &n);
    if (strcmp(ran, where) != 0) fail_msg("“%s” to “%s”: ran in “%s”, not in “%s”", old, fresh, ran, where);
    say(found, n, now, sizeof now);
    int kept_whole_runs = whole_runs;
    reslint_error error;
    text = reslint_document_text(document);
    reslint_document *other = reslint_document_new(engine, "draft.md", text.ptr, text.len, &error);
    whole_runs = 0;
    found = reslint_document_lint(other, &n);
    say(found, n, wanted, sizeof wanted);
    assert_string_equal(now, wanted);
    assert_int_equal(kept_whole_runs, whole_runs); /* a rule of the file runs every time */
    reslint_document_free(other);
}

typedef struct row {
    const char *old, *fresh, *where;
} row;

static void edits(const char *text, const row *rows) {
    reslint_engine *engine = new_engine();
    reslint_error error;
    reslint_document *document = reslint_document_new(engine, "draft.md", text, strlen(text), &error);
    for (; rows->old; rows++) edit(engine, document, rows->old, rows->fresh, rows->where);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

/* ---- the texts ---- */

/* A text of some 300 bytes; each word of it that a row names is more than 64 bytes from the next text. */
#define TEXT(head, title)                                                                                    \
    head "\n\n# " title "\n\nThe General Assembly,\n\nRecalling the lamps of " title                         \
         " and all the roads of the country,\n\n1. Welcomes the jars of the island of " title                \
         " and of all the shores around it;\n\n2. Requests a report on the oil that has been in use there "  \
         "since the winter of the great storm.\n\n"

static const char three[] =
    TEXT("A/RES/70/1", "Aland") TEXT("A/RES/70/2", "Borneo") TEXT("A/RES/70/3", "Crete");

static void only_the_text_that_changed(void **state) {
    (void)state;
    static const row rows[] = {
        {"report", "report", "123"}, /* nothing is known yet */
        {"report", "report", ""},
        {"lamps of Borneo and all the roads of the country", "lamps of Borneo", "2"},
        {"lamps of Crete", "lamps and lamps of Crete", "3"},
        {"lamps of Aland", "lamps and lamps of Aland", "1"},
        {"lamps and lamps of Aland", "lamps of Aland", "1"}, /* what is no longer in the file is forgotten */
        {"jars of the island of Aland", "lamps of the island of Aland", "1"},
        {"jars of the island of Borneo", "lamp of the island of Borneo", "2"},
        {"shores around it;\n\n2. Requests a report on the oil that has been in use there since the winter of the great "
         "storm.\n\nA/RES/70/3",
         "**shores** around it;\n\n2. Requests a report on the oil that has been in use there since the winter of the great "
         "storm.\n\nA/RES/70/3",
         "2"},
        {"# Borneo\n\nThe General Assembly", "# Borneo\n\nThe Security Council", "12"}, /* near the first */
        {"# Aland\n\n", "# Aland\n\n\n\n", "1"},
        {NULL, NULL, NULL}};
    edits(three, rows);
}

/* The place of a text among the others is part of what rules see. */
static void one_text_more(void **state) {
    (void)state;
    static const row rows[] = {{"report", "report", "123"},
                               {"A/RES/70/3", TEXT("A/RES/70/5", "Hydra") "A/RES/70/3", "234"},
                               {"report", "report", ""},
                               {NULL, NULL, NULL}};
    edits(three, rows);
}

/* Rules may look at 64 bytes on either side of their text, so a letter on each side of that bound is
 * changed: before the second text, and after the first. */
static void bytes_around(void **state) {
    (void)state;
    static const row rows[] = {{"report", "report", "123"},
                               {"oil that has", "oil khat has", "1"},
                               {"oil khat has", "oil kmat has", "12"},
                               {"the lamps of Borneo", "the laxps of Borneo", "12"},
                               {"the laxps of Borneo", "the laxxs of Borneo", "2"},
                               {NULL, NULL, NULL}};
    edits(three, rows);
}

/* Elements may change where no byte does: once the file has a note 2, "jars,1" has no figure of a note. */
static void elements_that_change_alone(void **state) {
    (void)state;
    static const row rows[] = {
        {"report", "report", "123"},
        {"the jars of the island of Aland", "the jars,1 of the island of Aland", "1"},
        {"winter of the great storm.\n\n# The end", "winter of the great storm.\n\n[^2]: The end", "13"},
        {NULL, NULL, NULL}};
    edits(TEXT("A/RES/70/1", "Aland") TEXT("A/RES/70/2", "Borneo") TEXT("A/RES/70/3", "Crete") "# The end\n",
          rows);
}

/* Parts of one text share their notes: an edit in one is an edit in all, and in no other text. */
static void parts(void **state) {
    (void)state;
    static const row rows[] = {{"report", "report", "1234"},
                               {"report", "report", ""},
                               {"jars of the island of Borneo", "pots of the island of Borneo", "23"},
                               {"jars of the island of Aland", "pots of the island of Aland", "1"},
                               {"jars of the island of Crete", "pots of the island of Crete", "23"},
                               {"jars of the island of Delos", "pots of the island of Delos", "4"},
                               {NULL, NULL, NULL}};
    edits(TEXT("A/RES/70/1", "Aland") TEXT("A/RES/70/2 A", "Borneo") TEXT("B", "Crete")
              TEXT("Resolution adopted by the General Assembly", "Delos"),
          rows);
}

/* If a text is the only one, its rules see the whole file. */
static void alone(void **state) {
    (void)state;
    static const row rows[] = {{"report", "report", "1"},
                               {"report", "report", ""},
                               {"first", "other", "1"},
                               {"last", "lost", "1"},
                               {NULL, NULL, NULL}};
    edits(
        "<!-- the first words of a long comment, which is read by nobody but the secretary of it -->\n\n" TEXT(
            "A/RES/70/1",
            "Aland") "<!-- the words of a long comment, which is read by nobody but the secretary of it, at last -->\n",
        rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_the_text_that_changed),
        cmocka_unit_test(one_text_more),
        cmocka_unit_test(bytes_around),
        cmocka_unit_test(elements_that_change_alone),
        cmocka_unit_test(parts),
        cmocka_unit_test(alone),
    };
    return cmocka_run_group_tests_name("kept", tests, NULL, NULL);
}
