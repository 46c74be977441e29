/* The options of the command line: one table gives each option's name, argument, commands and help; parsing,
 * --help and the messages about wrong options all use it. */
#ifndef RL_CLI_OPTIONS_H
#define RL_CLI_OPTIONS_H
#include "base/arena.h"
#include "base/vec.h"

#include <stdbool.h>

typedef RL_VEC(const char *) cli_names;

/* The rule that reports files with nothing to check. */
#define CLI_NO_RESOLUTION "no-resolution"

/* What was given. Strings are the arguments themselves; lists end with NULL, as reslint.h needs them. */
typedef struct cli_options {
    bool help, version, notes, quiet, no_config, no_ignore, open, sequence, stdio, fix, unsafe_fixes, diff,
        schema, statistics, silenced, require_resolution, force, all, rewrites_word, jobs_given,
        max_warnings_given, hits_given, command_given, help_asked;
    const char *format, *output_file, *profile, *stage, *config, *stdin_filename, *files_from, *fail_on,
        *color, *rewrite, *kind, *explain_config, *baseline, *write_baseline, *base, *since, *report,
        *revisions, *annotate, *author, *table;
    uint32_t jobs, max_warnings, hits;
    cli_names formats, select, ignore, severity, plugins, rules, paths, scrub;
    const struct cli_command *command; /* the named one, or the first of all */
} cli_options;

typedef enum cli_option_kind {
    CLI_FLAG,   /* no argument; the field is a bool */
    CLI_TEXT,   /* the field is a string */
    CLI_CHOICE, /* a string, one of the argument's alternatives "a|b|c" */
    CLI_LIST,   /* may be repeated, and holds items separated by commas; the field is a list */
    CLI_REPEAT, /* may be repeated; a comma belongs to the value */
    CLI_NUMBER  /* the field is an uint32_t */
} cli_option_kind;

typedef struct cli_option {
    const char *name; /* "--format" */
    char letter;      /* 'q' for -q; 0: none */
    cli_option_kind kind;
    const char *argument; /* "FILE", "full|gcc"; "" for flags */
    const char *commands; /* " check rules " with spaces around each; "*": all */
    const char *help;
    size_t field; /* its offset in cli_options */
    size_t given; /* offset of a bool that is set when it was given, or 0 */
} cli_option;

/* All options; the table ends with a NULL name. A name may occur several times, with different choices for
 * different commands. */
extern const cli_option cli_option_table[];
/* Does a command take this option? */
bool cli_option_fits(const cli_option *option, const char *command);

/* The titles of the groups in which options are listed, ending with NULL; and the group of an option. */
extern const char *const cli_option_groups[];
uint32_t cli_option_group(const cli_option *option);

/* Reads the arguments after the program's name. Returns NULL, or a message about what is wrong. */
const char *cli_options_read(rl_arena *arena, int argc, char **argv, cli_options *out);
#endif
