/* The language server's door: all that a program needs of it. A server is one session with one client and belongs
 * to one thread. */
#ifndef RL_LSP_LSP_H
#define RL_LSP_LSP_H
#include "api/reslint.h"

typedef struct lsp_server lsp_server;

/* Takes a whole message, header and body, that the server has for the client; the bytes are there during the
 * call alone. False: the client is gone, which ends the session. */
typedef bool lsp_write(void *with, const char *bytes, size_t len);

/* Begins a session. `base` is what the command line, or whoever asks, wants; it outlives the server. Never NULL;
 * a server that cannot begin has ended. Owner: the caller, who ends it with lsp_close(). */
lsp_server *lsp_open(const reslint_settings *base, lsp_write *write, void *with);
/* Bytes from the client (copied), cut anywhere. They are taken in and not yet worked on; only what is wrong with
 * them is answered at once, and what they take back is dropped. */
void lsp_feed(lsp_server *server, const char *bytes, size_t len);
/* Does no whole message wait? Has so much been fed that it should be worked on first? */
bool lsp_is_empty(const lsp_server *server);
bool lsp_is_full(const lsp_server *server);

typedef enum lsp_progress {
    LSP_WORKED, /* there may be more to do */
    LSP_WAITS,  /* nothing to do before more bytes come */
    LSP_ENDED   /* the client said goodbye, or is gone */
} lsp_progress;
/* Does one piece of work: answers a message, publishes what is due, checks a file. Feed what has arrived in
 * between, so that a request that is taken back is not worked on. */
lsp_progress lsp_work(lsp_server *server);
/* Ends the session. Gives the exit status: 0 after shutdown and exit, else 1. */
int lsp_close(lsp_server *server);

/* All of this over two file descriptors, until the client says goodbye or is gone. Gives the exit status. */
int lsp_serve(const reslint_settings *base, int in, int out);
#endif
