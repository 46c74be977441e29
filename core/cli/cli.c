/* The frame around every command: read the options, open the output, run, and check at the end that the whole
 * answer was written. */
#include "cli/cli.h"

#include "base/str.h"
#include "cli/help.h"
#include "cli/out_looks.h"
#include "cli/outputs.h"
#include "cli/watch.h"
#include "os/replace.h"
#include "os/terminal.h"

#include <errno.h>
#include <jansson.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A message may quote a stranger's file; nothing in it may control the terminal. */
static void say(cli *c, const char *path, const char *text) {
    cli_out err = {.arena = c->arena, .fd = STDERR_FILENO, .columns = 100};
    if (c->out.buffer) cli_out_flush(&c->out);
    err.buffer = rl_alloc(c->arena, CLI_OUT_BUFFER);
    cli_out_text(&err, "reslint: ");
    if (path) cli_out_clean(&err, rl_str(path));
    if (path) cli_out_text(&err, ": ");
    cli_out_clean(&err, rl_str(text));
    cli_out_text(&err, "\n");
    cli_out_flush(&err);
}

int cli_fail(cli *c, const char *fmt, ...) {
    char text[2048];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    say(c, NULL, text);
    return CLI_FAILED;
}

int cli_fail_path(cli *c, const char *path, const char *problem) {
    say(c, path, problem);
    return CLI_FAILED;
}

const char *cli_error_place(rl_arena *arena, const reslint_error *error) {
    if (error->line && error->column)
        return rl_format(arena, "%s:%u:%u", error->path, error->line, error->column);
    if (error->line) return rl_format(arena, "%s:%u", error->path, error->line);
    return rl_copy(arena, error->path, strlen(error->path));
}

int cli_fail_error(cli *c, const reslint_error *error) {
    const char *place = cli_error_place(c->arena, error);
    say(c, place[0] ? place : NULL, error->message);
    return CLI_FAILED;
}

/* Lists are passed on only if they have items. */
static const char *const *list(const cli_names *names) {
    return names->len ? names->items : NULL;
}

/* Output for people says what to write and not how a fix would do it, so no fix is seen. */
static bool prints_no_fixes(const cli_options *o) {
    for (uint32_t i = 0; i < o->formats.len; i++)
        if (strcmp(o->formats.items[i], "full") != 0 && strcmp(o->formats.items[i], "gcc") != 0) return false;
    return o->command == cli_commands && !o->statistics && !o->report && !o->annotate && !o->write_baseline;
}

reslint_settings cli_settings(const cli *c) {
    const cli_options *o = &c->options;
    return (reslint_settings){
        .linked = c->linked,
        .config = o->config,
        .no_config = o->no_config,
        .keep_bad_packs = c->keep_bad_packs,
        .own_rule_files = c->own_rule_files,
        .drafts_in = c->as_here ? "." : NULL,
        .baseline = o->baseline,
        .no_baseline = o->write_baseline != NULL,
        .profile = o->profile,
        .stage = o->stage,
        .plugins = list(&o->plugins),
        .rules = list(&o->rules),
        .select = list(&o->select),
        .ignore = list(&o->ignore),
        .severity = list(&o->severity),
        .fixes_unseen = prints_no_fixes(o) && !o->fix && !o->unsafe_fixes && !o->diff,
        .unsafe_unseen = prints_no_fixes(o) && !o->unsafe_fixes,
        .timed = o->statistics,
        .original = o->revisions && strcmp(o->revisions, "original") == 0,
    };
}

reslint_engine *cli_engine(cli *c) {
    if (c->engine) return c->engine;
    reslint_settings settings = cli_settings(c);
    reslint_error error = {0};
    c->engine = reslint_engine_new(&settings, &error);
    if (!c->engine) cli_fail_error(c, &error);
    return c->engine;
}

/* With --help or --version nothing else is looked at, even if other options are wrong. */
static bool asked_for(int argc, char **argv, const char *option, const char *letter) {
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], option) == 0 || (letter && strcmp(argv[i], letter) == 0)) return true;
    return false;
}

static int run(cli *c, int argc, char **argv) {
    bool help = asked_for(argc, argv, "--help", "-h"), version = asked_for(argc, argv, "--version", "-V");
    const char *wrong = cli_options_read(c->arena, argc - 1, argv + 1, &c->options);
    if (wrong && !help && !version) return cli_fail(c, "%s", wrong);
    help = help || c->options.help_asked;
    /* A help text is written to the file only if the command line was understood. */
    if (!wrong && !cli_outputs_judge(c)) return CLI_FAILED;
    const char *path = wrong ? NULL : c->options.output_file;
    int error = cli_out_open(&c->out, c->arena, path);
    if (error) return cli_fail(c, "%s: cannot be written: %s", path, strerror(error));
    uint32_t width = cli_line_width(rl_terminal_width(c->out.fd), getenv("COLUMNS"));
    c->out.wraps = c->out.terminal || width;
    c->out.columns = width ? width : 100;
    c->out.color =
        cli_wants_color(c->options.color, getenv("NO_COLOR"), getenv("TERM"), rl_is_terminal(c->out.fd));
    if (version)
        cli_out_text(&c->out, "reslint " RESLINT_VERSION "\n");
    else if (help)
        cli_help(&c->out, c->options.command_given ? c->options.command : NULL);
    else
        return c->options.command->run(c);
    return CLI_CLEAN;
}

int cli_main(int argc, char **argv, const reslint_pack *const *linked) {
    /* A reader that has gone away is a failed write, and must not kill the program in the middle of one. */
    signal(SIGPIPE, SIG_IGN);
    /* The same for a file that exceeds the size limit. */
    signal(SIGXFSZ, SIG_IGN);
    rl_replacements_mind_signals();
    json_set_alloc_funcs(rl_heap_get, rl_heap_free);
    rl_arena arena;
    rl_arena_init(&arena);
    cli c = {.arena = &arena, .linked = linked};
    cli_watch(&c);
    int status = run(&c, argc, argv);
    /* If nothing could be done, the file stays as it was. */
    if (status == CLI_FAILED && !c.out.sent && !c.out.used) cli_out_drop(&c.out);
    int error = c.out.buffer ? cli_out_close(&c.out) : 0;
    if (error) {
        const char *path = c.options.output_file ? c.options.output_file : "standard output";
        c.out.used = 0; /* nothing of it can be sent any more */
        if (error != EPIPE)
            cli_fail_path(&c, path, rl_format(&arena, "cannot be written: %s", strerror(error)));
        status = CLI_FAILED;
    }
    if (c.engine) reslint_engine_free(c.engine);
    rl_arena_free(&arena);
    return status;
}
