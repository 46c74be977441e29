/* What all commands of the program share: the options that were given, where the answer goes, the engine,
 * which is made when it is first needed, and how failures are reported. */
#ifndef RL_CLI_CLI_H
#define RL_CLI_CLI_H
#include "api/reslint.h"
#include "base/arena.h"
#include "base/vec.h"
#include "cli/options.h"
#include "cli/out.h"
#include "os/replace.h"

enum { CLI_CLEAN = 0, CLI_FINDINGS = 1, CLI_FAILED = 2 };

typedef struct cli {
    rl_arena *arena;                   /* lives as long as the program runs */
    const reslint_pack *const *linked; /* packs linked into the program, or NULL */
    cli_options options;
    cli_out out;
    reslint_engine *engine;    /* NULL until cli_engine() */
    bool keep_bad_packs;       /* list packs even if they cannot be used; set before cli_engine() */
    bool as_here;              /* rules and levels as for drafts in this folder; set before cli_engine() */
    bool own_rule_files;       /* without the rule files that come with reslint; set before cli_engine() */
    uint32_t printed;          /* items that a printer has begun to print */
    struct cli_papers *papers; /* of the report page while it is being made, or NULL */
    RL_VEC(rl_stamp) outputs;  /* existing files that will be replaced */
} cli;

/* One command: its name, what follows it, what it does. Options name the commands that take them. */
typedef struct cli_command {
    const char *name;
    const char *arguments; /* for the usage line */
    const char *summary;   /* one line of the list of commands */
    const char *details;   /* a paragraph of `--help`, or "" */
    int (*run)(cli *);     /* returns the exit status */
} cli_command;

/* All commands; the list ends with a NULL name. The first is used when none is named. */
extern const cli_command cli_commands[];
const cli_command *cli_command_named(const char *name);

/* The settings that the options ask for; the result points into the options. */
reslint_settings cli_settings(const cli *c);
/* The engine that the options ask for; NULL when it cannot be made, which has then been reported. */
reslint_engine *cli_engine(cli *c);

/* Prints "reslint: …" on standard error, after what has been printed so far. Returns CLI_FAILED. */
int cli_fail(cli *c, const char *fmt, ...) RL_PRINTF(2, 3);
int cli_fail_error(cli *c, const reslint_error *error);
/* "FILE:LINE:COLUMN", as far as they are known. */
const char *cli_error_place(rl_arena *arena, const reslint_error *error);
/* "reslint: PATH: …" */
int cli_fail_path(cli *c, const char *path, const char *problem);

/* The whole program; returns its exit status. */
int cli_main(int argc, char **argv, const reslint_pack *const *linked);
#endif
