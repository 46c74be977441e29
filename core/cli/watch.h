/* Native rules that crash, or do not finish. */
#ifndef RL_CLI_WATCH_H
#define RL_CLI_WATCH_H
#include "cli/cli.h"

/* From now on such a rule is named and ends the program with status 2. `c` lives as long as the program. */
void cli_watch(cli *c);
#endif
