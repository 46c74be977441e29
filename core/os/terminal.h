/* Whether people are watching. */
#ifndef RL_OS_TERMINAL_H
#define RL_OS_TERMINAL_H
#include <stdbool.h>

bool rl_is_terminal(int fd);
/* Its width in columns; 0 if it is not a terminal or does not say. */
unsigned rl_terminal_width(int fd);
#endif
