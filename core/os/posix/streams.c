/* See streams.h. A signal in between is not a reason to stop. */
#include "os/streams.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

bool rl_stream_is_ready(int fd, bool wait) {
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};
    int ready;
    do ready = poll(&poll_fd, 1, wait ? -1 : 0);
    while (ready < 0 && errno == EINTR && wait);
    return ready > 0;
}

bool rl_stream_read(int fd, char *bytes, size_t size, size_t *len) {
    ssize_t got = read(fd, bytes, size);
    *len = got > 0 ? (size_t)got : 0;
    return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

/* After a write that failed: can it be tried again? Waits until it can. */
static bool is_passing(int fd) {
    if (errno == EINTR) return true;
    if (errno != EAGAIN) return false;
    struct pollfd poll_fd = {.fd = fd, .events = POLLOUT};
    poll(&poll_fd, 1, -1);
    return true;
}

bool rl_stream_write(int fd, const char *bytes, size_t len) {
    while (len) {
        errno = 0;
        ssize_t written = write(fd, bytes, len);
        if (written > 0) {
            bytes += written;
            len -= (size_t)written;
        } else if (!is_passing(fd)) {
            return false;
        }
    }
    return true;
}
