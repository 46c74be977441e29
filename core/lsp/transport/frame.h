/* Turns a stream of bytes into messages: header lines, an empty line, a body of Content-Length bytes.
 * Anything else is reported once and skipped, up to the next Content-Length: no input can end the server. */
#ifndef RL_LSP_TRANSPORT_FRAME_H
#define RL_LSP_TRANSPORT_FRAME_H
#include "lsp/transport/buffer.h"

#include <stdbool.h>

typedef struct lsp_frames {
    lsp_buffer buffer;
    size_t at;         /* bytes of the buffer that have been read */
    bool in_header;    /* a header line was read */
    bool has_length;   /* the header gave a length */
    bool in_body;      /* the header has been read */
    bool in_long_line; /* skipping a line that is too long */
    bool lost;         /* in junk that has already been reported */
    size_t length;     /* of the body */
} lsp_frames;

typedef enum lsp_frame_kind {
    LSP_FRAME_NONE,  /* more bytes are needed */
    LSP_FRAME_BODY,  /* a message */
    LSP_FRAME_BROKEN /* not a message: `problem` says why */
} lsp_frame_kind;

typedef struct lsp_frame {
    lsp_frame_kind kind;
    const char *body; /* valid until the next call with these frames */
    size_t len;
    const char *problem;
} lsp_frame;

/* The longest message that is accepted: an editor that sends more gets an error. */
#define LSP_LONGEST_BODY ((size_t)256 * 1024 * 1024)

lsp_frame lsp_frame_next(lsp_frames *frames);
void lsp_frames_free(lsp_frames *frames);
#endif
