/* reslint without a system around it: what a page, or a program of JavaScript, calls. Two doors: a command line that
 * runs and ends, and one session of the language server, which is fed messages and hands its own to
 * Module.onMessage(pointer, length). Packs are linked in; rules and data lie in the folder /reslint. One thread. */
#include "base/arena.h"
#include "cli/cli.h"
#include "lsp/lsp.h"

#include <emscripten.h>
#include <jansson.h>

/* cmake/Packs.cmake makes it. */
extern const reslint_pack *const reslint_static_packs[];

static struct {
    reslint_settings base; /* which the server borrows */
    lsp_server *server;
} session;

// clang-format off
EM_JS(int, web_message, (const char *bytes, size_t len), {
    Module.onMessage(bytes, len);
    return 1;
})
// clang-format on

static bool send(void *with, const char *bytes, size_t len) {
    (void)with;
    return web_message(bytes, len) != 0;
}

int web_run(int argc, char **argv);
void web_session_open(bool no_config);
bool web_session_feed(const char *bytes, size_t len);
int web_session_close(void);

/* A command line, as main() would be given it; may be called again and again. Gives the exit status. */
EMSCRIPTEN_KEEPALIVE int web_run(int argc, char **argv) {
    return cli_main(argc, argv, reslint_static_packs);
}

/* Begins the session anew; an open one ends. */
EMSCRIPTEN_KEEPALIVE void web_session_open(bool no_config) {
    if (session.server) web_session_close();
    json_set_alloc_funcs(rl_heap_get, rl_heap_free);
    session.base =
        (reslint_settings){.linked = reslint_static_packs, .no_config = no_config, .installed_only = true};
    session.server = lsp_open(&session.base, send, NULL);
}

/* Bytes from the client (copied), cut anywhere, and all work that they ask for. False: the session has ended. */
EMSCRIPTEN_KEEPALIVE bool web_session_feed(const char *bytes, size_t len) {
    if (!session.server) return false;
    lsp_feed(session.server, bytes, len);
    lsp_progress progress;
    do progress = lsp_work(session.server);
    while (progress == LSP_WORKED);
    return progress != LSP_ENDED;
}

/* Gives what the server's exit status would be. */
EMSCRIPTEN_KEEPALIVE int web_session_close(void) {
    lsp_server *server = session.server;
    session.server = NULL;
    return server ? lsp_close(server) : 0;
}
