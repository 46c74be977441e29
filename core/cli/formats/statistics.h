/* --statistics: what each rule found, and what it cost. */
#ifndef RL_CLI_FORMATS_STATISTICS_H
#define RL_CLI_FORMATS_STATISTICS_H
#include "cli/formats/printer.h"

typedef struct cli_statistics cli_statistics;

/* Makes empty statistics and starts the clock. Lives in the arena; one thread. */
cli_statistics *cli_statistics_new(rl_arena *arena);
/* Adds what a document has cost to `sum`, which lives in the arena: for documents that are about to be freed.
 * Does nothing if nothing is measured or `document` is NULL. Any thread. */
void cli_costs_add(rl_arena *arena, reslint_document *document, reslint_times *sum);
void cli_statistics_add(cli_statistics *statistics, const cli_checked *checked);
/* Prints the table on standard error, after what has been printed so far. */
void cli_statistics_print(cli *c, cli_statistics *statistics, uint32_t workers);
#endif
