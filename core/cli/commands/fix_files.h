/* --fix, --unsafe-fixes and --diff: what a file becomes when the program repairs it. */
#ifndef RL_CLI_COMMANDS_FIX_FILES_H
#define RL_CLI_COMMANDS_FIX_FILES_H
#include "cli/formats/printer.h"
#include "cli/inputs.h"

/* Repairs a checked file as the options say: again and again until nothing is left to repair, then the file
 * is replaced in one step (--fix), or only the difference is kept (--diff). `checked` is afterwards what
 * remains. Runs on any thread. */
void cli_repair(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                const cli_input *input, cli_checked *checked);
/* Before the first repair: takes away what a run that was killed left beside the files. */
void cli_repair_begin(rl_arena *arena, const cli_inputs *inputs);
/* Where the changed form of a Word file goes when no name is given: beside it, in the arena. */
const char *cli_beside(rl_arena *arena, const char *path);
#endif
