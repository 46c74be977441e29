/* Streams of bytes that arrive when they arrive: a client at the other end of a pipe. Descriptors are
 * borrowed. */
#ifndef RL_OS_STREAMS_H
#define RL_OS_STREAMS_H
#include <stdbool.h>
#include <stddef.h>

/* Is there something to read, or the end? With `wait`, waits for it. */
bool rl_stream_is_ready(int fd, bool wait);
/* Reads what is there, up to `size` bytes; `len` may be 0. False at the end, and if reading fails. */
bool rl_stream_read(int fd, char *bytes, size_t size, size_t *len);
/* Writes all of it, however long the other end takes. False if the other end is gone. */
bool rl_stream_write(int fd, const char *bytes, size_t len);
#endif
