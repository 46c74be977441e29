/* The table of options and the reading of the command line. */
#include "cli/cli.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static rl_arena arena;

static const char *read_args(cli_options *options, const char *const *args) {
    int count = 0;
    while (args[count]) count++;
    return cli_options_read(&arena, count, (char **)(uintptr_t)args, options);
}
#define READ(options, ...) read_args((options), (const char *const[]){__VA_ARGS__, NULL})

static void joined_and_apart(void **state) {
    (void)state;
    cli_options o;
    assert_null(READ(&o, "--format=json", "a.md", "--profile", "sc", "-j3", "-q", "b.md"));
    assert_string_equal(o.command->name, "check");
    assert_string_equal(o.formats.items[0], "json");
    assert_string_equal(o.profile, "sc");
    assert_int_equal(o.jobs, 3);
    assert_true(o.quiet);
    assert_int_equal(o.paths.len, 2);
    assert_string_equal(o.paths.items[1], "b.md");
    assert_null(READ(&o, "-qj", "2", "-oanswer", "-"));
    assert_int_equal(o.jobs, 2);
    assert_string_equal(o.output_file, "answer");
    assert_string_equal(o.paths.items[0], "-");
}

static void lists(void **state) {
    (void)state;
    cli_options o;
    assert_null(READ(&o, "--select=one,two", "--select", "three,", "a.md", "--plugin", "odd,name.so"));
    assert_int_equal(o.select.len, 4);
    assert_string_equal(o.select.items[2], "three");
    assert_null(o.select.items[3]);
    assert_string_equal(o.plugins.items[0], "odd,name.so");
    assert_null(o.plugins.items[1]);
    assert_int_equal(o.ignore.len, 0);
}

static void commands(void **state) {
    (void)state;
    cli_options o;
    assert_null(READ(&o, "--format=json", "outline", "a.md", "tree"));
    assert_string_equal(o.command->name, "outline");
    assert_int_equal(o.paths.len, 2);
    assert_null(READ(&o, "--", "outline"));
    assert_string_equal(o.command->name, "check");
    assert_string_equal(o.paths.items[0], "outline");
    assert_null(READ(&o, "./outline"));
    assert_string_equal(o.command->name, "check");
}

static void wrong(void **state) {
    (void)state;
    cli_options o;
    assert_non_null(strstr(READ(&o, "--selekt=x", "a.md"), "--select"));
    assert_non_null(strstr(READ(&o, "--stage=tabeld", "a.md"), "tabled"));
    assert_non_null(READ(&o, "--stage=draft|tabled", "a.md"));
    assert_non_null(READ(&o, "--format=", "a.md"));
    assert_non_null(READ(&o, "a.md", "--select"));
    assert_non_null(READ(&o, "rules", "--notes"));
    assert_non_null(READ(&o, "outline", "--format=gcc", "a.md"));
    assert_non_null(READ(&o, "--jobs=4294967297", "a.md"));
    assert_non_null(READ(&o, "--jobs=-1", "a.md"));
    assert_non_null(READ(&o, "--quiet=1", "a.md"));
    assert_non_null(READ(&o, "--config=", "a.md"));
    assert_non_null(strstr(READ(&o, "explian"), "explain"));
}

/* Whole sentences; NULL: it is right. */
static void wrong_in_their_own_words(void **state) {
    (void)state;
    static const struct {
        const char *args[4], *message;
    } rows[] = {
        {{"--formt=json", "a.md"}, "there is no option --formt; did you mean --format?"},
        {{"--zzzzzz", "a.md"}, "there is no option --zzzzzz; “reslint --help” lists them"},
        {{"-Z", "a.md"}, "there is no option -Z; “reslint --help” lists them"},
        {{"-qZ", "a.md"}, "there is no option -qZ; “reslint --help” lists them"},
        {{"--quiet=", "a.md"}, "--quiet takes no value"},
        {{"a.md", "--stage"}, "--stage needs a value: negotiation|draft|tabled|adopted|auto"},
        {{"a.md", "-j"}, "--jobs needs a value: N"},
        {{"a.md", "-j="}, "--jobs needs a number"},
        {{"a.md", "-j=3"}, NULL},
        {{"a.md", "-j", "-1"}, "--jobs: “-1” is not a number"},
        {{"a.md", "-j1a"}, "--jobs: “1a” is not a number"},
        {{"a.md", "--jobs", "999999999"}, NULL},
        {{"a.md", "--jobs", "1000000000"}, "--jobs: “1000000000” is not a number"},
        {{"a.md", "--stage=tabed"},
         "--stage: there is no “tabed”; did you mean “tabled”? There are: negotiation, draft, tabled, adopted, "
         "auto."},
        {{"a.md", "--stage=zzzzzz"},
         "--stage: there is no “zzzzzz”. There are: negotiation, draft, tabled, adopted, auto."},
        {{"a.md", "--stage=draf"},
         "--stage: there is no “draf”; did you mean “draft”? There are: negotiation, draft, tabled, adopted, "
         "auto."},
        {{"a.md", "--stage", "auto"}, NULL},
        {{"a.md", "--config", ""}, "--config needs a value: FILE"},
        {{"a.md", "--rules", ""}, "--rules needs a value: PATH"},
        {{"a.md", "--select", ""}, NULL},
        {{"outline", "a.md", "--notes"}, "“reslint outline” has no option --notes: it belongs to check"},
        {{"check", "a.md", "--sequence"}, "“reslint check” has no option --sequence: it belongs to renumber"},
        {{"strip", "a.md", "--quiet"},
         "“reslint strip” has no option --quiet: it belongs to check, renumber, cite, redline, sendable, test"},
        {{"explian"}, "there is no command “explian”, and no file of that name; did you mean “explain”?"},
        {{"explian", "x"},
         "there is no command “explian”, and no file of that name; did you mean “explain”?"},
        {{"zzzzzz"},
         "there is no command “zzzzzz”, and no file of that name; “reslint --help” lists the commands"},
        {{"zzz-zz"},
         "there is no command “zzz-zz”, and no file of that name; “reslint --help” lists the commands"},
        {{"zzzzzz", "x"}, NULL},
        {{"Zzzzzz"}, NULL},
        {{"zzzzzz9"}, NULL},
        {{"-zzz", "a.md"}, "there is no option -zzz; “reslint --help” lists them"},
        {{"--", "explian"}, NULL},
        {{"explian.md"}, NULL},
        {{"./explian"}, NULL},
        {{"check", "explian"}, NULL},
        {{"-"}, NULL},
        {{"help"}, NULL},
        {{"help", "check"}, NULL},
        {{"a.md", "help"}, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cli_options o;
        const char *said = read_args(&o, rows[i].args);
        if (said && rows[i].message ? strcmp(said, rows[i].message) != 0 : said || rows[i].message)
            fail_msg("%s %s: %s", rows[i].args[0], rows[i].args[1], said ? said : "(nothing)");
    }
    cli_options o;
    assert_null(READ(&o, "help", "check"));
    assert_true(o.help_asked);
    assert_int_equal(o.paths.len, 0);
    assert_null(READ(&o, "check", "help"));
    assert_false(o.help_asked);
    assert_null(READ(&o, "a.md", "help"));
    assert_false(o.help_asked);
    assert_null(READ(&o, "--", "help"));
    assert_false(o.help_asked);
    assert_null(READ(&o, "a.md"));
    assert_false(o.command_given);
    assert_null(READ(&o, "check", "check"));
    assert_true(o.command_given);
    assert_int_equal(o.paths.len, 1);
    assert_null(READ(&o, "--require-resolution", "a.md"));
    assert_int_equal(o.select.len, 0);
    assert_int_equal(o.severity.len, 2);
    assert_string_equal(o.severity.items[0], "no-resolution=error");
    assert_null(READ(&o, "--require-resolution", "--select=a", "a.md"));
    assert_int_equal(o.select.len, 3);
    assert_string_equal(o.select.items[1], "no-resolution");
    assert_null(READ(&o, "--select=,,a,,b", "a.md"));
    assert_int_equal(o.select.len, 3);
    assert_true(READ(&o, "a.md", "--max-warnings=0") == NULL && o.max_warnings_given && !o.max_warnings);
    assert_true(READ(&o, "a.md") == NULL && !o.max_warnings_given);
}

/* Each row names a command that exists, with a space on each side, and every command has a help text. */
static void tables_agree(void **state) {
    (void)state;
    for (const cli_option *o = cli_option_table; o->name; o++) {
        assert_int_equal(strncmp(o->name, "--", 2), 0);
        assert_true(o->help[0] != '\0');
        assert_int_equal(o->kind == CLI_FLAG, o->argument[0] == '\0');
        uint32_t takers = 0;
        for (const cli_command *c = cli_commands; c->name; c++) takers += cli_option_fits(o, c->name);
        assert_true(takers > 0);
        size_t len = strlen(o->commands);
        assert_true(len == 1 || (o->commands[0] == ' ' && o->commands[len - 1] == ' '));
    }
    for (const cli_command *c = cli_commands; c->name; c++) {
        assert_true(c->summary[0] != '\0');
        assert_non_null(c->run);
        assert_ptr_equal(cli_command_named(c->name), c);
    }
    assert_null(cli_command_named("chec"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(joined_and_apart), cmocka_unit_test(lists),
        cmocka_unit_test(commands),         cmocka_unit_test(wrong),
        cmocka_unit_test(tables_agree),     cmocka_unit_test(wrong_in_their_own_words),
    };
    rl_arena_init(&arena);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rl_arena_free(&arena);
    return failed;
}
