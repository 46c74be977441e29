/* The language server's public interface: all that a program needs of it. A server is one session with one
 * client and belongs to one thread. */
#ifndef RL_LSP_LSP_H
#define RL_LSP_LSP_H
#include "api/reslint.h"

typedef struct lsp_server lsp_server;

/* Takes a whole message, header and body, from the server to the client; the bytes are valid only during the
 * call. Returns false if the client is gone, which ends the session. */
typedef bool lsp_write(void *with, const char *bytes, size_t len);

/* Begins a session. `base` is what the command line or another caller wants; it must outlive the server.
 * Never NULL; a server that cannot begin counts as ended. The caller owns it and ends it with lsp_close(). */
lsp_server *lsp_open(const reslint_settings *base, lsp_write *write, void *with);
/* Takes bytes from the client (copied), cut anywhere. They are not yet worked on; only errors are answered at
 * once, and requests that they cancel are dropped. */
void lsp_feed(lsp_server *server, const char *bytes, size_t len);
/* Is no complete message waiting? Has so much been fed that it should be worked on first? */
bool lsp_is_empty(const lsp_server *server);
bool lsp_is_full(const lsp_server *server);

typedef enum lsp_progress {
    LSP_WORKED, /* there may be more to do */
    LSP_WAITS,  /* nothing to do until more bytes arrive */
    LSP_ENDED   /* the client said goodbye, or is gone */
} lsp_progress;
/* Does one piece of work: answers a message, publishes what is due, checks a file. Feed what has arrived in
 * between, so that a cancelled request is not worked on. */
lsp_progress lsp_work(lsp_server *server);
/* Ends the session. Returns the exit status: 0 after shutdown and exit, otherwise 1. */
int lsp_close(lsp_server *server);

/* Does all of this over two file descriptors, until the client says goodbye or is gone. Returns the exit
 * status. */
int lsp_serve(const reslint_settings *base, int in, int out);
#endif
