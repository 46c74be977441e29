/* Examples of each command, for --help and the manual. */
#ifndef RL_CLI_EXAMPLES_H
#define RL_CLI_EXAMPLES_H

typedef struct cli_example {
    const char *command; /* the command that it is for */
    const char *line;    /* as you type it */
    const char *what;    /* what it does */
} cli_example;

/* All of them; the list ends with a NULL command. */
extern const cli_example cli_examples[];
#endif
