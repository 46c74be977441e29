/* Whatever is wrong with a configuration is reported with its line and column, in whole sentences. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/str.h"
#include "os/file.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define FOLDER RESLINT_TEST_FOLDER "/config_messages"

#define NATIVE                                                                                                \
    "A configuration cannot load native code: it may come with a text from anywhere, and native code can do " \
    "anything here. Name the pack on the command line (--plugin PATH), or allow it yourself with “reslint " \
    "trust PATH”."
#define EVERY_KEY                                                                                            \
    "extends, profile, stage, select, ignore, severity, options, rules, words, suppress, baseline, files, "  \
    "exclude."
#define BRACKETS                                                                                                   \
    "In a pattern “[” and “{” are not read: there are * (anything up to a slash), ** (slashes too) and ? " \
    "(one character). Write a section for each name; in a name that holds such a sign, write ? in its place."
#define RULES " “reslint rules” lists them all."

static const struct {
    const char *text;
    unsigned line, column;
    const char *message;
} wrong[] = {
    {"profil: ga\n", 1, 1, "There is no setting “profil”; did you mean “profile”? There are: " EVERY_KEY},
    {"levels: {final-period: info}\n", 1, 1,
     "There is no setting “levels”; did you mean “severity”? There are: " EVERY_KEY},
    {"nothing: x\n", 1, 1, "There is no setting “nothing”. There are: " EVERY_KEY},
    {"- a\n", 1, 1, "Expected settings: lines of the form “name: value”."},
    {"a\n", 1, 1, "Expected settings: lines of the form “name: value”."},
    {"profile: [ga]\n", 1, 10, "“profile” wants one word."},
    {"profile:\n", 1, 1, "“profile” wants one word."},
    {"select: {a: b}\n", 1, 9, "“select” wants a list."},
    {"select: [[a]]\n", 1, 10, "“select” wants a list of words."},
    {"select: [final-period, \"\"]\n", 1, 25, "“select” wants a list of words."},
    {"ignore: [{a: b}]\n", 1, 10, "“ignore” wants a list of words."},
    {"severity: error\n", 1, 11, "“severity” wants lines of the form “name: value” below it."},
    {"options: [a]\n", 1, 10, "“options” wants lines of the form “name: value” below it."},
    {"suppress: x\n", 1, 11, "“suppress” wants lines of the form “name: value” below it."},
    {"files: x\n", 1, 8, "“files” wants lines of the form “name: value” below it."},
    {"baseline: [a]\n", 1, 11, "“baseline” wants one word."},
    {"rules: a.so\n", 1, 8, NATIVE},
    {"rules: [b.so.1]\n", 1, 9, NATIVE},
    {"rules: [a, c.dll]\n", 1, 12, NATIVE},
    {"words: d.dylib\n", 1, 8, NATIVE},
    {"library: x\n", 1, 1, NATIVE},
    {"libraries: x\n", 1, 1, NATIVE},
    {"plugin: x\n", 1, 1, NATIVE},
    {"pack: x\n", 1, 1, NATIVE},
    {"plugins: x\n", 1, 1, NATIVE},
    {"packs: x\n", 1, 1, NATIVE},
    {"exclude: \"[ab].md\"\n", 1, 11, BRACKETS},
    {"exclude: [a.md, \"{b}.md\"]\n", 1, 18, BRACKETS},
    {"files:\n  \"a[1].md\": {ignore: ALL}\n", 2, 4, BRACKETS},
    {"files:\n  \"*.md\": draft\n", 2, 11, "Expected settings: lines of the form “name: value”."},
    {"files:\n  \"*.md\":\n    - a\n", 3, 5, "Expected settings: lines of the form “name: value”."},
    {"files:\n  \"*.md\":\n    baseline: b.json\n", 3, 5,
     "“baseline” applies to all drafts; move it out of the section for some."},
    {"files:\n  \"*.md\":\n    rules: b.yaml\n", 3, 5,
     "“rules” applies to all drafts; move it out of the section for some."},
    {"files:\n  \"*.md\":\n    exclude: b\n", 3, 5,
     "“exclude” applies to all drafts; move it out of the section for some."},
    {"files:\n  \"*.md\":\n    files: {a: b}\n", 3, 5,
     "“files” applies to all drafts; move it out of the section for some."},
    {"files:\n  \"*.md\":\n    profil: ga\n", 3, 5,
     "There is no setting “profil”; did you mean “profile”? There are: profile, stage, select, ignore, severity, options, words, suppress."},
    {"files:\n  \"*.md\":\n    level: {a: b}\n", 3, 5,
     "There is no setting “level”; did you mean “severity”? There are: profile, stage, select, ignore, severity, options, words, suppress."},
    {"files:\n  \"*.md\":\n    profile: [a]\n", 3, 14, "“profile” wants one word."},
    {"extends: nobody\n", 1, 10,
     "“nobody” is not a profile that comes with reslint. For a file of your own write its path from here: ./nobody.yaml"},
    {"extends: Mun\n", 1, 10,
     "“Mun” is not a profile that comes with reslint. For a file of your own write its path from here: ./Mun.yaml"},
    {"extends: \"mu/n\"\n", 1, 11, "The file that is extended cannot be read: " FOLDER "/mu/n"},
    {"extends: [mun, nobody]\n", 1, 16,
     "“nobody” is not a profile that comes with reslint. For a file of your own write its path from here: ./nobody.yaml"},
    {"extends: \"\"\n", 1, 11,
     "“” is not a profile that comes with reslint. For a file of your own write its path from here: ./.yaml"},
    {"extends: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", 1, 10,
     "“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa” is not a profile that comes with reslint. For a file of your own write its path from here: ./aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml"},
    {"extends: b.so\n", 1, 10, NATIVE},
    {"extends: bad.yaml\n", 1, 10, "The files extend each other in a circle: bad.yaml → bad.yaml."},
    {"profile: gaa\n", 1, 10,
     "There is no profile “gaa”; did you mean “ga”? There are: auto, ga, sc, ecosoc, hrc, mun. A house style is chosen with “extends: NAME”."},
    {"profile: zzz\n", 1, 10,
     "There is no profile “zzz”. There are: auto, ga, sc, ecosoc, hrc, mun. A house style is chosen with “extends: NAME”."},
    {"stage: zzz\n", 1, 8, "There is no stage “zzz”. There are: auto, negotiation, draft, tabled, adopted."},
    {"stage: tabledd\n", 1, 8,
     "There is no stage “tabledd”; did you mean “tabled”? There are: auto, negotiation, draft, tabled, adopted."},
    {"select: zzzzzz\n", 1, 9, "There is no rule “zzzzzz”." RULES},
    {"ignore: [final-periods]\n", 1, 10,
     "There is no rule “final-periods”; did you mean “final-period”?" RULES},
    {"ignore: zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\n",
     1, 9,
     "There is no rule “zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz”." RULES},
    {"severity:\n  final-period: [info]\n", 2, 17, "Expected a severity: off, info, warning or error."},
    {"severity:\n  final-period: loud\n", 2, 17, "Expected a severity: off, info, warning or error."},
    {"severity: {final-perid: info}\n", 1, 12,
     "There is no rule “final-perid”; did you mean “final-period”?" RULES},
    {"severity: {scan-nothing: info}\n", 1, 12, "There is no rule “scan-nothing”." RULES},
    {"options: {final-period: x}\n", 1, 25,
     "Expected options of final-period: lines of the form “option: value”."},
    {"options: {nothing-such: {a: b}}\n", 1, 11, "There is no rule “nothing-such”." RULES},
    {"options: {tab-indent: {a: b}}\n", 1, 11, "There is no rule “tab-indent”." RULES},
    {"options:\n  final-period: {open: true}\n", 2, 18,
     "The rule final-period has no option “open”; did you mean “open-end”? It has: open-end."},
    {"options:\n  final-period: {zzzzzz: true}\n", 2, 18,
     "The rule final-period has no option “zzzzzz”. It has: open-end."},
    {"options:\n  final-period: {open-end: {a: b}}\n", 2, 28,
     "The option open-end wants one value, or a list."},
    {"options:\n  final-period: {open-end: [[true]]}\n", 2, 28,
     "The option open-end wants one value, or a list."},
    {"options:\n  footnote-repeat: {usage: odd}\n", 2, 28,
     "The option usage cannot be “odd”; did you mean “old”? It is one of: accept, old, new."},
    {"options:\n  footnote-repeat: {usage: zzzzz}\n", 2, 28,
     "The option usage cannot be “zzzzz”. It is one of: accept, old, new."},
    {"suppress:\n  OP 1: [[final-period]]\n", 2, 10, "Expected the id of a rule."},
    {"suppress:\n  OP 1: [final-perod]\n", 2, 10,
     "There is no rule “final-perod”; did you mean “final-period”?" RULES},
    {"suppress:\n  OP 1: {rules: final-period, reasn: a}\n", 2, 31,
     "Only “rules” and “reason” are allowed here, not “reasn”."},
    {"words: /etc/hostname.txt\n", 1, 8, "The list of words cannot be read: No such file or directory."},
    {"suppress:\n  OP 1: {rules: {a: b}}\n", 2, 9, "Expected “rules: [rule, …]” and “reason: words”."},
    {"severity:\n  final-period:\n", 2, 3, "Expected a severity: off, info, warning or error."},
    {"words:\n  -\n", 2, 3, "“words” wants a list of words."},
    {"select: \"a, b\"\n", 1, 10, "There is no rule “a, b”." RULES},
    {"extends: [gone.yaml]\n", 1, 11, "The file that is extended cannot be read: " FOLDER "/gone.yaml"},
    {"extends: gone.yml\n", 1, 10, "The file that is extended cannot be read: " FOLDER "/gone.yml"},
    {"extends: /gone/gone.yml\n", 1, 10, "The file that is extended cannot be read: /gone/gone.yml"},
    {"words: [a, gone.txt]\n", 1, 12, "The list of words cannot be read: No such file or directory."},
    {"words: lamps.txt\n", 1, 8,
     "This is not a list of words in the folder of the configuration or below (*.txt, links followed), so it is "
     "not read. A configuration that you name yourself (--config) may take words from elsewhere."},
    {"baseline: gone.json\n", 1, 0,
     "The baseline gone.json cannot be read. To write it: reslint --write-baseline gone.json DRAFT…"},
    {"rules: gone\n", 1, 8, "gone: The rules cannot be read: No such file or directory."},
    {"rules: sub/words.md\n", 1, 8,
     "sub/words.md is not a YAML file by its name (*.yaml, links followed), so it is not read."},
    {"rules: [sub/lamp.yaml, sub/none]\n", 1, 24, "sub/none: The folder holds no rule files (*.yaml)."},
};

static void put(const char *name, const char *text, size_t len) {
    rl_arena arena = {0};
    assert_int_equal(rl_replace_file(&arena, name, text, len), 0);
    rl_arena_free(&arena);
}

static void write_file(const char *name, const char *text) {
    put(name, text, strlen(text));
}

/* NULL: the configuration can be used. */
static const char *problem_of(const char *config, reslint_error *error) {
    reslint_settings settings = {.pack_folder = RESLINT_PACK_FOLDER, .config = config};
    memset(error, 0, sizeof *error);
    reslint_engine *engine = reslint_engine_new(&settings, error);
    if (engine) reslint_engine_free(engine);
    return engine ? NULL : error->message;
}

static void in_its_own_words(void **state) {
    (void)state;
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        reslint_error error;
        write_file("bad.yaml", wrong[i].text);
        const char *said = problem_of("bad.yaml", &error);
        if (said && strcmp(said, wrong[i].message) == 0 && strcmp(error.path, "bad.yaml") == 0 &&
            error.line == wrong[i].line && error.column == wrong[i].column)
            continue;
        bad++;
        print_message("%s  wanted %u:%u %s\n  got    %s:%u:%u %s\n", wrong[i].text, wrong[i].line,
                      wrong[i].column, wrong[i].message, error.path, error.line, error.column,
                      said ? said : "(nothing)");
    }
    assert_int_equal(bad, 0);
}

/* An error in another file that it names is reported for that file. */
static void of_another_file(void **state) {
    (void)state;
    static const struct {
        const char *text, *path;
        unsigned line;
        const char *message;
    } rows[] = {
        {"extends: sub/words.md\n", "sub/words.md", 0,
         "This is not a YAML file by its name (*.yaml, links followed), so it is not read."},
        {"extends: sub/odd.yaml\n", "sub/odd.yaml", 1, "“profile” wants one word."},
        {"extends: sub/linked.yaml\n", "sub/linked.yaml", 0,
         "This is not a YAML file by its name (*.yaml, links followed), so it is not read."},
        {"extends: sub/huge.yaml\n", "sub/huge.yaml", 0,
         "The file is larger than 1 MB: no configuration needs that much."},
        {"extends: sub/there.yaml\n", "sub/back.yaml", 1,
         "The files extend each other in a circle: sub/there.yaml → sub/back.yaml → sub/there.yaml."},
        {"baseline: sub/empty.json\n", "sub/empty.json", 0,
         "The baseline cannot be used: it is no baseline. Write it again with --write-baseline."},
        {"baseline: sub/broken.json\n", "sub/broken.json", 1,
         "The baseline cannot be used: it is cut off or was changed by hand. Write it again with "
         "--write-baseline."},
    };
    char *huge = test_malloc(1024 * 1024 + 1);
    memset(huge, '#', 1024 * 1024 + 1);
    put("sub/huge.yaml", huge, 1024 * 1024 + 1);
    test_free(huge);
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_error error;
        write_file("bad.yaml", rows[i].text);
        const char *said = problem_of("bad.yaml", &error);
        if (said && strcmp(said, rows[i].message) == 0 && strcmp(error.path, rows[i].path) == 0 &&
            error.line == rows[i].line)
            continue;
        bad++;
        print_message("%s  wanted %s:%u %s\n  got    %s:%u %s\n", rows[i].text, rows[i].path, rows[i].line,
                      rows[i].message, error.path, error.line, said ? said : "(nothing)");
    }
    assert_int_equal(bad, 0);
    unlink("sub/huge.yaml");
}

static void can_be_used(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "# nothing but\n\n  # remarks",
        "severity:\nfiles:\n  '*.md':\n",
        "select: final-period\n",
        "profile: auto\nstage: auto\n",
        "options:\n  footnote-repeat: {usage: new}\n",
        "suppress:\n  OP 1: final-period\n  OP 2: [scan-*, final-period]\n  OP 3: {rules: ALL}\n",
        "extends: [mun, sub/base.yaml]\n",
        "extends: sub/base.yml\n",
        "extends: sub/\n",
        "rules: [sub/lamp.yaml]\nselect: [house-lamp]\n",
        "rules: lamps\n",
        "ignore: []\n",
        "words: [sow, sub/words.txt]\n",
        "exclude: [old/, '*.text']\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        reslint_error error;
        write_file("good.yaml", texts[i]);
        const char *said = problem_of("good.yaml", &error);
        bool folder = strstr(texts[i], "extends: sub/\n") != NULL;
        if (said && !folder) fail_msg("%s%u:%u: %s", texts[i], error.line, error.column, said);
        if (folder) assert_string_equal(said, "The configuration cannot be read: Is a directory.");
    }
}

/* What “plugins” lists of a configuration that holds in a folder: path, rules, origin and what is wrong. */
static void rule_files_are_listed(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"stage: draft\n", ""},
        {"rules: [../sub/lamp.yaml]\n",
         "here/../sub/lamp.yaml lamp 1 rule file, named in here/.reslint.yaml\n"},
        {"rules: [../sub/lamp.yaml]\nprofile: gaa\n",
         "here/../sub/lamp.yaml lamp 0 rule file, named in here/.reslint.yaml: here/.reslint.yaml cannot be used\n"
         "here/.reslint.yaml  0 configuration: line 2: There is no profile “gaa”; did you mean “ga”? There are: auto, ga, sc, "
         "ecosoc, hrc, mun. A house style is chosen with “extends: NAME”.\n"},
        {"rules: [../sub/lamp.yaml, wrong.yaml]\n",
         "here/../sub/lamp.yaml lamp 0 rule file, named in here/.reslint.yaml: here/wrong.yaml cannot be used\n"
         "here/wrong.yaml wrong 0 rule file, named in here/.reslint.yaml: line 1: There is no key “wrods”"},
        {"extends: ../sub/linked.yaml\n",
         "sub/linked.yaml  0 configuration: This is not a YAML file by its name (*.yaml, links followed), so it is not read.\n"},
    };
    mkdir("here", 0777);
    write_file("here/wrong.yaml", "wrods: [a]\n");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        reslint_error error = {0};
        const char *listed = "";
        write_file("here/.reslint.yaml", rows[i][0]);
        const reslint_settings settings = {
            .no_packs = true, .no_own_rules = true, .keep_bad_packs = true, .drafts_in = "here"};
        reslint_engine *engine = reslint_engine_new(&settings, &error);
        for (uint32_t k = 0; engine && k < reslint_engine_pack_count(engine); k++) {
            const reslint_pack_info *info = reslint_engine_pack(engine, k);
            listed = rl_format(&arena, "%s%s %s %u %s%s%s\n", listed, info->path, info->name, info->n_rules,
                               info->origin, info->problem ? ": " : "", info->problem ? info->problem : "");
        }
        size_t len = strlen(rows[i][1]);
        if (i == 3 ? strncmp(listed, rows[i][1], len) != 0 : strcmp(listed, rows[i][1]) != 0)
            fail_msg("%s lists\n%s", rows[i][0], listed);
        if (engine) reslint_engine_free(engine);
        rl_arena_free(&arena);
    }
    unlink("here/.reslint.yaml");
}

/* The longest pattern, the longest chain, the largest number of sections. */
static void limits(void **state) {
    (void)state;
    char pattern[260], text[300];
    reslint_error error;
    memset(pattern, 'a', 255);
    pattern[255] = '\0';
    snprintf(text, sizeof text, "exclude: %s\n", pattern);
    write_file("long.yaml", text);
    assert_null(problem_of("long.yaml", &error));
    snprintf(text, sizeof text, "exclude: %sa\n", pattern);
    write_file("long.yaml", text);
    assert_string_equal(problem_of("long.yaml", &error), "The pattern is too long.");
    for (int i = 0; i < 11; i++) {
        snprintf(pattern, sizeof pattern, "chain%d.yaml", i);
        snprintf(text, sizeof text, "extends: chain%d.yaml\n", i + 1);
        write_file(pattern, i < 10 ? text : "stage: draft\n");
    }
    assert_null(problem_of("chain1.yaml", &error));
    assert_string_equal(problem_of("chain0.yaml", &error), "More than 10 files extend each other.");
    assert_string_equal(error.path, "chain9.yaml");
    for (int count = 499; count <= 500; count++) {
        rl_arena arena = {0};
        char *many = rl_alloc(&arena, 32 * 501), *at = many;
        at += sprintf(at, "files:\n");
        for (int i = 0; i < count; i++) at += sprintf(at, "  d%d.md: {stage: draft}\n", i);
        write_file("many.yaml", many);
        const char *said = problem_of("many.yaml", &error);
        if (count == 499)
            assert_null(said);
        else
            assert_string_equal(said, "There are too many sections.");
        rl_arena_free(&arena);
    }
}

int main(void) {
    mkdir(FOLDER, 0777);
    if (chdir(FOLDER)) return 1;
    mkdir("sub", 0777);
    mkdir("sub/none", 0777);
    mkdir("lamps", 0777);
    write_file("lamps/lamp.yml", "id: house-lamp\nsummary: Lamps.\nwords: [lamp]\n");
    write_file("sub/words.md", "lamp\n");
    write_file("sub/words.txt", "# of our house\n\nlamp\n");
    write_file("sub/odd.yaml", "profile:\n");
    write_file("sub/base.yaml", "stage: draft\n");
    write_file("sub/base.yml", "stage: draft\n");
    write_file("sub/there.yaml", "extends: back.yaml\n");
    write_file("sub/back.yaml", "extends: there.yaml\n");
    write_file("sub/empty.json", "{}");
    write_file("sub/broken.json", "{\"a");
    write_file("sub/lamp.yaml", "id: house-lamp\nsummary: Lamps.\nwords: [lamp]\n");
    unlink("sub/linked.yaml");
    unlink("lamps.txt");
    if (symlink("words.md", "sub/linked.yaml") || symlink("sub/words.md", "lamps.txt")) return 1;
    const struct CMUnitTest tests[] = {cmocka_unit_test(in_its_own_words), cmocka_unit_test(of_another_file),
                                       cmocka_unit_test(can_be_used), cmocka_unit_test(limits),
                                       cmocka_unit_test(rule_files_are_listed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
