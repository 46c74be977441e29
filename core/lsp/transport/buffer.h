/* Bytes in transit: read and not yet understood, or waiting to be written. */
#ifndef RL_LSP_TRANSPORT_BUFFER_H
#define RL_LSP_TRANSPORT_BUFFER_H
#include "base/arena.h"

typedef struct lsp_buffer {
    rl_arena arena; /* holds only `bytes`, so that growing frees the old ones */
    char *bytes;
    size_t len, cap;
} lsp_buffer;

/* Makes room for more than `more` bytes after `len`, so the place is never null. A zeroed struct is an empty
 * buffer. */
char *lsp_buffer_room(lsp_buffer *buffer, size_t more);
void lsp_buffer_add(lsp_buffer *buffer, const char *bytes, size_t len);
/* Removes the first `count` bytes. A large buffer that becomes empty frees its memory. */
void lsp_buffer_drop(lsp_buffer *buffer, size_t count);
void lsp_buffer_free(lsp_buffer *buffer);
#endif
