/* The functions of the commands, which command_table.c lists. Each returns the exit status. */
#ifndef RL_CLI_COMMANDS_COMMANDS_H
#define RL_CLI_COMMANDS_COMMANDS_H
#include "cli/cli.h"
#include "cli/inputs.h"

int cli_check(cli *c);
int cli_outline(cli *c);
int cli_tree(cli *c);
int cli_text(cli *c);
int cli_redline(cli *c);
int cli_sendable(cli *c);
int cli_rules(cli *c);
int cli_explain(cli *c);
int cli_plugins(cli *c);
int cli_new_rule(cli *c);
int cli_trust(cli *c);
int cli_untrust(cli *c);
int cli_test(cli *c);
int cli_try(cli *c);
int cli_cite(cli *c);
int cli_renumber(cli *c);
int cli_strip(cli *c);
int cli_init(cli *c);
/* What options run instead of the command: init --schema, check --explain-config, --write-baseline. */
int cli_schema(cli *c);
int cli_explain_config(cli *c, const char *path);
int cli_write_baseline(cli *c, const cli_inputs *inputs);
int cli_lsp(cli *c);
#endif
