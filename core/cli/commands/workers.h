/* Checking several files at the same time. The output does not depend on the number of threads: files are
 * handed to the printer in the order in which they were given. */
#ifndef RL_CLI_COMMANDS_WORKERS_H
#define RL_CLI_COMMANDS_WORKERS_H
#include "cli/formats/printer.h"
#include "cli/inputs.h"

/* Checks one input; runs on any thread, uses nothing but the engine and `arena`. */
void cli_check_one(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                   const cli_input *input, cli_checked *out);

/* Checks all inputs with `workers` threads, the caller's among them, and gives each result to `done`, in
 * order: one after the other, though not always on the same thread. `done` returns false when the rest is no
 * longer wanted. Frees the documents. */
void cli_workers_run(cli *c, const cli_inputs *inputs, uint32_t workers,
                     bool (*done)(void *data, const cli_checked *), void *data);

/* How many threads are sensible for so many inputs: --jobs, or the number of processors. */
uint32_t cli_workers_count(const cli_options *options, uint32_t inputs);
#endif
