/* The other end of a language server: starts the program, sends and receives messages. The test ends if the
 * server does not answer for a minute, or is gone when it should answer. */
#ifndef RL_TEST_LSP_WIRE_H
#define RL_TEST_LSP_WIRE_H
#include <jansson.h>
#include <stdbool.h>
#include <sys/types.h>

typedef struct wire {
    pid_t child;
    int to, from;
    char *bytes; /* what was received and not yet read */
    size_t len, cap;
    json_int_t id; /* of the last request */
} wire;

/* `argv` ends with NULL; argv[0] is the program. */
void wire_start(wire *w, char *const argv[]);
void wire_raw(wire *w, const char *bytes, size_t len);
/* Each of these takes over the JSON. */
void wire_send(wire *w, json_t *message);
void wire_notify(wire *w, const char *method, json_t *params);
void wire_request(wire *w, const char *method, json_t *params);
/* The next message. */
json_t *wire_receive(wire *w);
/* The next one of this method (a notification or request from the server); others are dropped. */
json_t *wire_wait_for(wire *w, const char *method);
/* The answer to the last request; others are dropped. */
json_t *wire_answer(wire *w);
/* Closes the connection to the server and returns its exit status; 128 + signal if it was killed by one. */
int wire_end(wire *w);
/* The server's unshared memory, in KiB; 0 where the system does not say. */
long wire_memory(const wire *w);
#endif
