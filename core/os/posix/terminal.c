/* See terminal.h. */
#include "os/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

bool rl_is_terminal(int fd) {
    return isatty(fd) == 1;
}

unsigned rl_terminal_width(int fd) {
    struct winsize size;
    return rl_is_terminal(fd) && ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
