/* The server over two file descriptors: input is taken in before every piece of work, so that cancelled
 * requests are not worked on; when there is nothing to do, it waits for the client. */
#include "lsp/lsp.h"
#include "os/streams.h"

enum { CHUNK = 64 * 1024 };

typedef struct streams {
    int in, out;
    bool at_end; /* nothing more will be read */
} streams;

static bool write_out(void *with, const char *bytes, size_t len) {
    const streams *s = with;
    return rl_stream_write(s->out, bytes, len);
}

/* Feeds the server what has arrived; `wait`: waits for the first complete message. */
static void take_in(lsp_server *server, streams *s, bool wait) {
    char bytes[CHUNK];
    while (!s->at_end && !lsp_is_full(server) && rl_stream_is_ready(s->in, wait && lsp_is_empty(server))) {
        size_t len;
        s->at_end = !rl_stream_read(s->in, bytes, sizeof bytes, &len);
        if (len) lsp_feed(server, bytes, len);
    }
}

int lsp_serve(const reslint_settings *base, int in, int out) {
    streams s = {in, out, false};
    lsp_server *server = lsp_open(base, write_out, &s);
    for (;;) {
        take_in(server, &s, false);
        lsp_progress now = lsp_work(server);
        if (now == LSP_ENDED || (now == LSP_WAITS && s.at_end)) break; /* gone without shutdown: status 1 */
        if (now == LSP_WAITS) take_in(server, &s, true);
    }
    return lsp_close(server);
}
