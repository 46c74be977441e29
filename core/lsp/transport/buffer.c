/* See buffer.h. */
#include "lsp/transport/buffer.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SMALLEST ((size_t)64 * 1024)
#define KEPT     ((size_t)4 * 1024 * 1024)

char *lsp_buffer_room(lsp_buffer *buffer, size_t more) {
    if (more > SIZE_MAX / 4 || buffer->len > SIZE_MAX / 4) {
        fputs("reslint: out of memory; nothing was written\n", stderr);
        exit(2);
    }
    if (buffer->cap - buffer->len > more) return buffer->bytes + buffer->len;
    size_t cap = buffer->cap ? buffer->cap : SMALLEST;
    while (cap - buffer->len <= more) cap *= 2;
    rl_arena larger = {0};
    char *bytes = rl_alloc(&larger, cap);
    if (buffer->len) memcpy(bytes, buffer->bytes, buffer->len);
    rl_arena_free(&buffer->arena);
    buffer->arena = larger;
    buffer->bytes = bytes;
    buffer->cap = cap;
    return bytes + buffer->len;
}

void lsp_buffer_add(lsp_buffer *buffer, const char *bytes, size_t len) {
    memcpy(lsp_buffer_room(buffer, len), bytes, len);
    buffer->len += len;
}

void lsp_buffer_drop(lsp_buffer *buffer, size_t count) {
    if (count > buffer->len) count = buffer->len;
    buffer->len -= count;
    if (buffer->len)
        memmove(buffer->bytes, buffer->bytes + count, buffer->len);
    else if (buffer->cap > KEPT)
        lsp_buffer_free(buffer);
}

void lsp_buffer_free(lsp_buffer *buffer) {
    rl_arena_free(&buffer->arena);
    *buffer = (lsp_buffer){0};
}
