/* Streams of bytes that come when they come: a client at the other end of a pipe. Descriptors are borrowed. */
#ifndef RL_OS_STREAMS_H
#define RL_OS_STREAMS_H
#include <stdbool.h>
#include <stddef.h>

/* Is there something to read, or the end? Waits for it when `wait`. */
bool rl_stream_is_ready(int fd, bool wait);
/* Reads what is there, up to `size` bytes; `len` may be 0. False at the end, and when reading fails. */
bool rl_stream_read(int fd, char *bytes, size_t size, size_t *len);
/* Writes all of it, however long the other end takes. False: the other end is gone. */
bool rl_stream_write(int fd, const char *bytes, size_t len);
#endif
