/* The server over two file descriptors: what has arrived is taken in before every piece of work, so that what is
 * taken back is not done; when there is nothing to do one waits for the client. */
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

/* Feeds the server what has arrived; waits for the first byte when `wait`. */
static void take_in(lsp_server *server, streams *s, bool wait) {
    char bytes[CHUNK];
    while (!s->at_end && !lsp_is_full(server) && rl_stream_is_ready(s->in, wait)) {
        size_t len;
        s->at_end = !rl_stream_read(s->in, bytes, sizeof bytes, &len);
        if (len) lsp_feed(server, bytes, len);
        wait = wait && !len;
    }
}

int lsp_serve(const reslint_settings *base, int in, int out) {
    streams s = {in, out, false};
    lsp_server *server = lsp_open(base, write_out, &s);
    for (lsp_progress last = LSP_WORKED; last != LSP_ENDED; last = lsp_work(server)) {
        if (last == LSP_WAITS && s.at_end) break; /* the client is gone without a word: status 1 */
        take_in(server, &s, last == LSP_WAITS);
    }
    return lsp_close(server);
}
