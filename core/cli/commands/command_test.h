/* What “reslint test” and “reslint try” are asked to look at. It is found before the engine is made, since
 * the engine has to load it. */
#ifndef RL_CLI_COMMANDS_COMMAND_TEST_H
#define RL_CLI_COMMANDS_COMMAND_TEST_H
#include "base/vec.h"
#include "cli/cli.h"

typedef enum cli_tested {
    CLI_TEST_FILE,  /* a rule file */
    CLI_TEST_PACK,  /* a native pack */
    CLI_TEST_CASES, /* a file with cases, for the rule that its folder is named after */
    CLI_TEST_RULE   /* a rule by its id */
} cli_tested;

typedef struct cli_target {
    cli_tested kind;
    const char *path; /* or the id */
} cli_target;

typedef struct cli_targets {
    RL_VEC(cli_target) list; /* in the order of the arguments; within folders in order of name */
    bool failed;             /* something was reported that makes the status 2 */
} cli_targets;

/* Looks through the arguments; folders are searched recursively, except for hidden ones. */
void cli_targets_find(cli *c, cli_targets *out);
/* Makes the engine with what is to be tested; a source file of the rules that come with reslint replaces the
 * compiled ones. Returns false when it cannot be made, which has then been reported. */
bool cli_targets_load(cli *c, const cli_targets *targets);
/* The name of the folder that contains a path; for a file of cases that is the rule's id. */
const char *cli_folder_name(rl_arena *arena, const char *path);
#endif
