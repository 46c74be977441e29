/* The one judgement on every file that a run is asked to write (-o, --report, --format NAME=FILE,
 * --write-baseline): it takes the place of no file that the run reads, and of none that reads as a draft. */
#ifndef RL_CLI_OUTPUTS_H
#define RL_CLI_OUTPUTS_H
#include "cli/cli.h"

/* Before anything is read or run. False when a file must not be written, and then it has been said. `-o -` is
 * standard output from here on. */
bool cli_outputs_judge(cli *c);
/* Is it a file that this run writes? A search for drafts passes over it. */
bool cli_outputs_include(const cli *c, const char *path);
#endif
