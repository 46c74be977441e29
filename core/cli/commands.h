/* The commands' functions: what command_table.c lists. Each gives the exit status. */
#ifndef RL_CLI_COMMANDS_H
#define RL_CLI_COMMANDS_H
#include "cli/cli.h"

int cli_check(cli *c);
int cli_outline(cli *c);
int cli_tree(cli *c);
int cli_rules(cli *c);
int cli_explain(cli *c);
int cli_plugins(cli *c);
int cli_trust(cli *c);
int cli_untrust(cli *c);
int cli_test(cli *c);
int cli_cite(cli *c);
int cli_renumber(cli *c);
int cli_strip(cli *c);
int cli_lsp(cli *c);
#endif
