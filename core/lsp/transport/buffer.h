/* Bytes that come and go: what was read and is not yet understood, what is to be written. */
#ifndef RL_LSP_TRANSPORT_BUFFER_H
#define RL_LSP_TRANSPORT_BUFFER_H
#include "base/arena.h"

typedef struct lsp_buffer {
    rl_arena arena; /* holds `bytes` alone, so that growing frees what was */
    char *bytes;
    size_t len, cap;
} lsp_buffer;

/* Room for `more` bytes after `len`. A zeroed struct is an empty buffer. */
char *lsp_buffer_room(lsp_buffer *buffer, size_t more);
void lsp_buffer_add(lsp_buffer *buffer, const char *bytes, size_t len);
/* Takes the first `count` bytes off. A large buffer that became empty gives its memory back. */
void lsp_buffer_drop(lsp_buffer *buffer, size_t count);
void lsp_buffer_free(lsp_buffer *buffer);
#endif
