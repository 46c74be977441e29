/* Examples of each command, for --help and the manual. */
#ifndef RL_CLI_EXAMPLES_H
#define RL_CLI_EXAMPLES_H

typedef struct cli_example {
    const char *command; /* whose it is */
    const char *line;    /* as it is typed */
    const char *what;    /* what comes of it */
} cli_example;

/* All of them, ended by a command NULL. */
extern const cli_example cli_examples[];
#endif
