/* --fix, --unsafe-fixes and --diff: repairing files. */
#ifndef RL_CLI_COMMANDS_FIX_FILES_H
#define RL_CLI_COMMANDS_FIX_FILES_H
#include "cli/formats/printer.h"
#include "cli/inputs.h"

/* Repairs a checked file as the options say: repeatedly until nothing is left to repair; then the file is
 * replaced in one step (--fix), or only the difference is kept (--diff). Afterwards `checked` has what
 * remains. Any thread. */
void cli_repair(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                const cli_input *input, cli_checked *checked);
/* Call it before the first repair: removes what a killed run left beside the files. */
void cli_repair_begin(rl_arena *arena, const cli_inputs *inputs);
/* The path for the changed form of a Word file when no name is given: beside it. In the arena. */
const char *cli_beside(rl_arena *arena, const char *path);
#endif
