/* From the paths that were given to the files that are read: folders are searched, standard input has a name,
 * and what cannot be read stays in the list with the reason, so that it is never passed over. */
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

/* All inputs, in the order given, a folder's sorted. CLI_FAILED when the list itself cannot be had (no path
 * at all, --files-from), and then it has been said. */
int cli_inputs_find(cli *c, cli_inputs *out);

/* Reads one input and makes its document, which the caller frees; NULL with `problem` set, in the arena.
 * `stamp` says which file it was, for who writes it later; it may be NULL. */
reslint_document *cli_input_open(const reslint_engine *engine, rl_arena *arena, const cli_input *input,
                                 rl_stamp *stamp, const char **problem);
/* For commands that look at one file after another: opens it or says why not (NULL). */
reslint_document *cli_input_open_or_say(cli *c, const cli_input *input);

/* The same for every input of the command line, each handed to `show` and freed. Gives the exit status. */
int cli_inputs_show(cli *c, void (*show)(cli *c, reslint_document *document));

/* Why a text in this language is not checked, or NULL for English. */
const char *cli_other_language(rl_arena *arena, const reslint_document *document);
#endif
