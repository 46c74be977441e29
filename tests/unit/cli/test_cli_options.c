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
        cmocka_unit_test(tables_agree),
    };
    rl_arena_init(&arena);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rl_arena_free(&arena);
    return failed;
}
