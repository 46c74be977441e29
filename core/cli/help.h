/* --help, made from the tables of commands and options. */
#ifndef RL_CLI_HELP_H
#define RL_CLI_HELP_H
#include "cli/cli.h"

/* Prints help about the program (`command` NULL: every command and the options of the first) or about one
 * command. */
void cli_help(cli_out *out, const cli_command *command);
#endif
