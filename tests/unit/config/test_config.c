/* Configuration: path patterns, files that extend each other, what is refused and where, layers on top of
 * each other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/str.h"
#include "config/config.h"
#include "os/file.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fits(const char *pattern, const char *path) {
    return rl_glob_fits(rl_str(pattern), rl_str(path));
}

static void patterns(void **state) {
    (void)state;
    assert_true(fits("*.md", "draft.md"));
    assert_true(fits("*.md", "deep/down/draft.md"));
    assert_false(fits("*.md", "draft.txt"));
    assert_true(fits("./a/*.md", "a/draft.md"));
    assert_false(fits("a/*.md", "a/b/draft.md"));
    assert_true(fits("a/**", "a/b/draft.md"));
    assert_true(fits("a/", "a/b/draft.md"));
    assert_false(fits("a/", "ab/draft.md"));
    assert_true(fits("a/**/d.md", "a/d.md"));
    assert_true(fits("a/**/d.md", "a/b/c/d.md"));
    assert_false(fits("a/**/d.md", "a/b/xd.md"));
    assert_true(fits("**/d.md", "d.md"));
    assert_true(fits("d?.md", "d1.md"));
    assert_false(fits("a?b/x", "a/b/x"));
    assert_true(fits("a*b*c.md", "aXbYbZc.md"));
    assert_false(fits("", "draft.md"));
    /* Many stars do not take exponential time. */
    assert_false(fits("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*ab",
                      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
}

/* Each element of a pattern with a path that it matches and the nearest one that it does not. */
static void patterns_one_by_one(void **state) {
    (void)state;
    static const struct {
        const char *pattern, *path;
        bool fits;
    } rows[] = {
        {"*", "a/b", true},        {"**", "a/b", true},
        {"a/*", "a/b", true},      {"a/*", "a/b/c", false},
        {"a/*", "b", false},       {"a/**", "a", false},
        {"**/b", "a/b", true},     {"**/b", "ab", false},
        {"**/b", "a/xb", false},   {"**/b", "x/a/b", true},
        {"a/**/b", "a/b", true},   {"a/**/b", "axb", false},
        {"a/**/b", "a/x/b", true}, {"x**/b", "x/b", true},
        {"x**/b", "xb", false},    {"x**/b", "xy/z/b", true},
        {"x/**b", "x/b", true},    {"x/**b", "x/y/ab", true},
        {"x/a?c", "x/abc", true},  {"x/a?c", "x/a/c", false},
        {"x/a*c", "x/a/c", false}, {"d?", "d", false},
        {"d?", "dé", true},        {"d?", "d中", true},
        {"d?", "dab", false},      {"dé", "dé", true},
        {"dé", "dê", false},       {"é", "e", false},
        {"d", "dé", false},        {"./d", "d", true},
        {"./d", "x/d", true},      {".d", "d", false},
        {"a/", "a", false},        {"a/", "x/a/b", false},
        {"x/a/", "x/a/b/c", true}, {"*/", "a/b", true},
        {"*/", "a", false},        {"a*/", "ab/c", true},
        {"**/a/", "a/b", true},    {"**/a/", "x/y/a/b", true},
        {"a**", "a", true},        {"*a", "a", true},
        {"a*", "b", false},        {"", "", true},
        {"*", "", true},           {"?", "", false},
        {"/a", "/a", true},        {"a", "A", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (fits(rows[i].pattern, rows[i].path) != rows[i].fits)
            fail_msg("“%s” and “%s”", rows[i].pattern, rows[i].path);
    char longest[258];
    memset(longest, 'a', sizeof longest);
    longest[255] = '\0';
    assert_true(fits(longest, longest));
    longest[255] = 'a';
    longest[256] = '\0';
    assert_false(fits(longest, longest));
}

static rl_yaml word(const char *text) {
    return (rl_yaml){.kind = RL_YAML_SCALAR, .text = rl_str(text)};
}

/* A section's pattern starts at the folder of its file; for a draft outside that folder, only its name
 * counts. */
static void sections_start_from_their_folder(void **state) {
    (void)state;
    static const struct {
        const char *folder, *pattern, *draft;
        bool holds, names_one;
    } rows[] = {
        {"/a", "b/d.md", "/a/b/d.md", true, true},   {"/a", "b/d.md", "/a/x/b/d.md", false, true},
        {"/a", "b/*.md", "/a/b/d.md", true, false},  {"/a", "b/", "/a/b/d.md", true, false},
        {"/a", "b/d.md", "/ab/b/d.md", false, true}, {"/a", "d.md", "/other/d.md", true, true},
        {"/a", "/d.md", "/ad.md", false, true},      {"/a", "other/", "/other/d.md", false, false},
        {"/", "a/d.md", "/a/d.md", true, true},      {"/", "d?.md", "/a/d1.md", true, false},
        {"/a", "", "/a/d.md", false, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_yaml glob = word(rows[i].pattern);
        rl_config_layer layer = {.folder = rows[i].folder, .glob = &glob};
        if (rl_config_holds(&layer, rows[i].draft) != rows[i].holds ||
            rl_config_names_one(&layer) != rows[i].names_one)
            fail_msg("“%s” of %s and %s", rows[i].pattern, rows[i].folder, rows[i].draft);
    }
    rl_config_layer everywhere = {.folder = "/a"};
    assert_true(rl_config_holds(&everywhere, "/b/d.md"));
    assert_false(rl_config_names_one(&everywhere));
}

static bool excluded(const rl_config *config, const char *path, bool folder) {
    const rl_config_layer *by = NULL;
    bool is = rl_config_excluder(config, path, folder, &by) != NULL;
    assert_int_equal(is, by != NULL);
    return is;
}

static void what_is_excluded(void **state) {
    (void)state;
    static const struct {
        const char *said, *path;
        bool folder, excluded;
    } rows[] = {
        {"old/", "/a/old", true, true},
        {"old/", "/a/old", false, false},
        {"old/", "/a/old/d.md", false, true},
        {"old/", "/a/x/old", true, true},
        {"old", "/a/x/old", true, true},
        {"old", "/a/old", false, true},
        {"[x.md, d.md]", "/a/b/d.md", false, true},
        {"[x.md, d.md]", "/a/y.md", false, false},
        {"[]", "/a/d.md", false, false},
        {"'*'", "/b/d.md", false, false},
        {"'*'", "/a/d.md", false, true},
        {"[' d.md ']", "/a/d.md", false, true},
        {"'**/old/'", "/a/x/old", true, true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        reslint_error error;
        const char *text = rl_format(&arena, "exclude: %s\nfiles:\n  '*': {stage: draft}\n", rows[i].said);
        const rl_yaml *map = rl_yaml_read(&arena, rl_str(text), "x", &error);
        rl_config config = {0};
        *rl_push(&arena, &config.layers) =
            (rl_config_layer){.folder = "/a", .map = rl_yaml_get(map, "files")};
        assert_false(excluded(&config, rows[i].path, rows[i].folder));
        *rl_push(&arena, &config.layers) = (rl_config_layer){.folder = "/a", .map = map};
        if (excluded(&config, rows[i].path, rows[i].folder) != rows[i].excluded)
            fail_msg("%s and %s", rows[i].said, rows[i].path);
        rl_arena_free(&arena);
    }
}

#define FOLDER RESLINT_TEST_FOLDER "/config"

static void put(const char *name, const char *text) {
    rl_arena arena = {0};
    mkdir(FOLDER, 0777);
    mkdir(FOLDER "/sub", 0777);
    const char *path = rl_format(&arena, FOLDER "/%s", name);
    assert_int_equal(rl_replace_file(&arena, path, text, strlen(text)), 0);
    rl_arena_free(&arena);
}

static const char draft[] =
    "*The General Assembly*,\n\n*Recalling* the past;\n\n1. *Decides* to go on,\n\n2. *Decides* "
    "to remain seized of the matter;\n";

static reslint_engine *engine_with(const char *config, const char *const *severity, reslint_error *error) {
    reslint_settings settings = {.pack_folder = RESLINT_PACK_FOLDER, .config = config, .severity = severity};
    memset(error, 0, sizeof *error);
    return reslint_engine_new(&settings, error);
}

static void refused(const char *text, uint32_t line, uint32_t column, const char *why) {
    reslint_error error;
    put("bad.yaml", text);
    reslint_engine *engine = engine_with(FOLDER "/bad.yaml", NULL, &error);
    assert_null(engine);
    if (!strstr(error.message, why)) assert_string_equal(error.message, why);
    assert_int_equal(error.line, line);
    assert_int_equal(error.column, column);
    assert_non_null(strstr(error.path, "bad.yaml"));
}

static void refuses_with_a_place(void **state) {
    (void)state;
    refused("profil: ga\n", 1, 1, "did you mean “profile”");
    refused("level:\n  final-period: info\n", 1, 1, "did you mean “severity”");
    refused("profile: ga\n  stage: draft\n", 1, 10, "Line 2 begins further in than line 1");
    refused("stage: tabld\n", 1, 8, "did you mean “tabled”");
    refused("\nprofile: thimun\n", 2, 10, "extends: NAME");
    refused("ignore:\n  - final-periods\n", 2, 5, "did you mean “final-period”");
    refused("severity:\n  final-period: eror\n", 2, 17, "did you mean “error”");
    refused("options:\n  final-period:\n    open-ends: true\n", 3, 5, "did you mean “open-end”");
    refused("options:\n  final-period:\n    open-end: perhaps\n", 3, 15, "wants true or false");
    refused("options:\n  footnote-repeat: {usage: odl}\n", 2, 28, "did you mean “old”");
    refused("suppress:\n  OP 1: {reason: agreed}\n", 2, 9, "rules: [rule, …]");
    refused("suppress:\n  OP 1: {rules: {final-period: x}}\n", 2, 9, "rules: [rule, …]");
    refused("suppress:\n  OP 1: {rules: final-period, reason: [agreed]}\n", 2, 9, "reason: words");
    refused("suppress:\n  OP 1: {rules: final-period, why: agreed}\n", 2, 31, "“why”");
    refused("suppress:\n  OP 1: [nothing-such]\n", 2, 10, "There is no rule");
    refused("plugins: [x]\n", 1, 1, "cannot load native code");
    refused("packs: x\n", 1, 1, "--plugin");
    refused("rules: [ours/un.so]\n", 1, 9, "reslint trust");
    refused("extends: ./un.so\n", 1, 10, "cannot load native code");
    refused("extends: nobody\n", 1, 10, "not a profile");
    refused("extends: ./gone.yaml\n", 1, 10, "cannot be read");
    refused("extends: ./bad.yaml\n", 1, 10, "circle");
    refused("ignore: &a [x]\nselect: *a\n", 1, 12, "Anchors");
    refused("files:\n  '*.md':\n    extends: mun\n", 3, 5, "to all drafts");
    refused("files:\n  '*.none':\n    ignore: nothing-such\n", 3, 13, "There is no rule");
    refused("words: gone.txt\n", 1, 8, "cannot be read");
    refused("\nbaseline: gone.json\n", 2, 0, "--write-baseline");
}

/* The sum of the levels of what a rule finds in a draft of that name. */
static uint32_t findings_of(const reslint_engine *engine, const char *path, const char *rule) {
    reslint_error error;
    uint32_t count, found = 0;
    reslint_document *document = reslint_document_new(engine, path, draft, sizeof draft - 1, &error);
    assert_non_null(document);
    const reslint_finding *list = reslint_document_lint(document, &count);
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(list[i].rule, rule) == 0) found += (uint32_t)list[i].severity;
    reslint_document_free(document);
    return found;
}

static void nearest_file_holds(void **state) {
    (void)state;
    reslint_error error;
    put(".reslint.yaml", "ignore: preamble-comma\nseverity: {final-period: info}\n");
    put("sub/.reslint.yaml", "ignore: operative-semicolon\n");
    reslint_engine *engine = engine_with(NULL, NULL, &error);
    assert_non_null(engine);
    assert_int_equal(findings_of(engine, FOLDER "/d.md", "preamble-comma"), 0);
    assert_int_equal(findings_of(engine, FOLDER "/d.md", "operative-semicolon"), RESLINT_ERROR);
    assert_int_equal(findings_of(engine, FOLDER "/d.md", "final-period"), RESLINT_INFO);
    /* No silent merging: what the upper file says does not apply below. */
    assert_int_equal(findings_of(engine, FOLDER "/sub/d.md", "preamble-comma"), RESLINT_ERROR);
    assert_int_equal(findings_of(engine, FOLDER "/sub/d.md", "operative-semicolon"), 0);
    assert_int_equal(findings_of(engine, FOLDER "/sub/d.md", "final-period"), RESLINT_ERROR);
    reslint_engine_free(engine);
    unlink(FOLDER "/.reslint.yaml");
    unlink(FOLDER "/sub/.reslint.yaml");
}

static void layers_over_layers(void **state) {
    (void)state;
    static const char *const severity[] = {"operative-semicolon=info", NULL};
    reslint_error error;
    put("base.yaml", "ignore: [preamble-comma, final-period]\nseverity: {operative-semicolon: off}\n");
    put("top.yaml",
        "extends: base.yaml\nseverity: {preamble-comma: warning}\nfiles:\n  '*.txt': {select: final-period}\n"
        "  'quiet.*': {ignore: ALL}\n");
    reslint_engine *engine = engine_with(FOLDER "/top.yaml", NULL, &error);
    assert_non_null(engine);
    assert_int_equal(findings_of(engine, FOLDER "/d.md", "preamble-comma"), RESLINT_WARNING);
    assert_int_equal(findings_of(engine, FOLDER "/d.md", "final-period"), 0);
    assert_int_equal(findings_of(engine, FOLDER "/d.md", "operative-semicolon"), 0);
    assert_int_equal(findings_of(engine, FOLDER "/d.txt", "preamble-comma"), 0);
    assert_int_equal(findings_of(engine, FOLDER "/d.txt", "final-period"), RESLINT_ERROR);
    assert_int_equal(findings_of(engine, FOLDER "/quiet.txt", "final-period"), 0);
    reslint_engine_free(engine);
    engine = engine_with(FOLDER "/top.yaml", severity, &error);
    assert_int_equal(findings_of(engine, FOLDER "/d.md", "operative-semicolon"), RESLINT_INFO);
    reslint_engine_free(engine);
}

static void clauses_and_words(void **state) {
    (void)state;
    reslint_error error;
    put("places.yaml",
        "suppress:\n  OP 1: [operative-semicolon]\n  PP 1: {rules: preamble-*, reason: agreed}\n"
        "severity: {repeated-word: warning}\n");
    reslint_engine *engine = engine_with(FOLDER "/places.yaml", NULL, &error);
    assert_non_null(engine);
    uint32_t count;
    reslint_document *document = reslint_document_new(engine, "d.md", draft, sizeof draft - 1, &error);
    reslint_document_lint(document, &count);
    const reslint_finding *silenced = reslint_document_silenced(document, &count);
    assert_int_equal(count, 2);
    assert_string_equal(silenced[0].location, "PP 1");
    assert_string_equal(silenced[0].silence_reason, "agreed");
    assert_int_equal(silenced[1].silenced_by, RESLINT_BY_CONFIGURATION);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

static void ready_profiles(void **state) {
    (void)state;
    static const char *const names[] = {"ga", "sc", "ecosoc", "hrc", "mun", "thimun", "nmun", "amun"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        reslint_error error;
        char text[64];
        snprintf(text, sizeof text, "extends: %s\n", names[i]);
        put("ready.yaml", text);
        reslint_engine *engine = engine_with(FOLDER "/ready.yaml", NULL, &error);
        if (!engine) fail_msg("%s: %s", names[i], error.message);
        reslint_document *document = reslint_document_new(engine, "d.md", draft, sizeof draft - 1, &error);
        const char *profile = reslint_document_root(document)->first_child->as.resolution->profile;
        assert_string_equal(profile, i < 5 ? names[i] : "mun");
        reslint_document_free(document);
        reslint_engine_free(engine);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns),
        cmocka_unit_test(patterns_one_by_one),
        cmocka_unit_test(sections_start_from_their_folder),
        cmocka_unit_test(what_is_excluded),
        cmocka_unit_test(refuses_with_a_place),
        cmocka_unit_test(nearest_file_holds),
        cmocka_unit_test(layers_over_layers),
        cmocka_unit_test(clauses_and_words),
        cmocka_unit_test(ready_profiles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
