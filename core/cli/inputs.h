/* Turns the given paths into the files to be read: folders are searched, standard input gets a name, and what
 * cannot be read stays in the list with the reason, so that it is never ignored silently. */
#ifndef RL_CLI_INPUTS_H
#define RL_CLI_INPUTS_H
#include "cli/cli.h"

typedef struct cli_input {
    const char *path;    /* as it is reported */
    const char *problem; /* why there is nothing to read, or NULL */
    bool standard_input;
    bool searched_for; /* found in a folder, not named */
} cli_input;

typedef RL_VEC(cli_input) cli_inputs;

/* All inputs, in the order given, those of a folder sorted. CLI_FAILED when there can be no list (no path at
 * all, --files-from), which has then been reported. */
int cli_inputs_find(cli *c, cli_inputs *out);

/* Reads one input and makes its document, which the caller frees; on failure returns NULL and sets `problem`,
 * in the arena. `stamp` identifies the file for whoever writes it later; it may be NULL. */
reslint_document *cli_input_open(const reslint_engine *engine, rl_arena *arena, const cli_input *input,
                                 rl_stamp *stamp, const char **problem);
/* For commands that look at one file after another: opens it, or reports why not and returns NULL. */
reslint_document *cli_input_open_or_say(cli *c, const cli_input *input);

/* The same for every input of the command line, each handed to `show` and freed. Returns the exit status. */
int cli_inputs_show(cli *c, void (*show)(cli *c, reslint_document *document));

/* Why a text in this language is not checked, or NULL for English. */
const char *cli_other_language(rl_arena *arena, const reslint_document *document);
#endif
