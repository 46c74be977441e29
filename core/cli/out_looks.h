/* How output looks: how wide lines are, and whether there are colours. Pure functions of what is known about the
 * terminal and the environment. */
#ifndef RL_CLI_OUT_LOOKS_H
#define RL_CLI_OUT_LOOKS_H
#include <stdbool.h>
#include <stdint.h>

/* The width of the terminal (0: none), or the one that COLUMNS gives, for example for a pager; at most 160. 0 if
 * neither is at least 40: then lines are not wrapped, because other programs search them for words. */
uint32_t cli_line_width(unsigned terminal, const char *columns);
/* `when`: "auto", "always", "never" or NULL; `no_color` and `term` are variables of the environment, or NULL. */
bool cli_wants_color(const char *when, const char *no_color, const char *term, bool terminal);
#endif
