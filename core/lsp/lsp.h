/* The language server's door: all that the program needs of it. */
#ifndef RL_LSP_LSP_H
#define RL_LSP_LSP_H
#include "api/reslint.h"

/* Speaks the language server protocol over two file descriptors until the client says goodbye or is gone.
 * `base` is what the command line asked for; it outlives the call. Gives the exit status: 0 after shutdown
 * and exit, else 1. */
int lsp_serve(const reslint_settings *base, int in, int out);
#endif
