/* The single check on every file that a run is asked to write (-o, --report, --format NAME=FILE,
 * --write-baseline): it must not replace a file that the run reads, or one that reads as a draft. */
#ifndef RL_CLI_OUTPUTS_H
#define RL_CLI_OUTPUTS_H
#include "cli/cli.h"

/* Call it before anything is read or run. Returns false when a file must not be written, which has then been
 * reported. From here on `-o -` is standard output. */
bool cli_outputs_judge(cli *c);
/* Is it a file that this run writes? A search for drafts skips it. */
bool cli_outputs_include(const cli *c, const char *path);
#endif
