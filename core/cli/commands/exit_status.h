/* The exit status of a run of check: 0 nothing to correct, 1 findings, 2 something could not be done. */
#ifndef RL_CLI_EXIT_STATUS_H
#define RL_CLI_EXIT_STATUS_H
#include "cli/formats/printer.h"
#include "cli/options.h"

/* Of all files together; reports that could not be written are not in the tally. */
int cli_exit_status(const cli_options *options, const cli_tally *sum);
#endif
