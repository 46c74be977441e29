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
    rl_arena arena; /* of the options */
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
bool web_session_open(int argc, char **argv);
bool web_session_feed(const char *bytes, size_t len);
int web_session_close(void);

/* A command line, as main() would be given it; may be called again and again. Gives the exit status. */
EMSCRIPTEN_KEEPALIVE int web_run(int argc, char **argv) {
    return cli_main(argc, argv, reslint_static_packs);
}

/* Begins the session anew; an open one ends. The arguments are those of `reslint lsp …`, without the program's name.
 * False: they are wrong, which is said. */
EMSCRIPTEN_KEEPALIVE bool web_session_open(int argc, char **argv) {
    if (session.server) web_session_close();
    json_set_alloc_funcs(rl_heap_get, rl_heap_free);
    rl_arena_init(&session.arena);
    cli asked = {.arena = &session.arena, .linked = reslint_static_packs};
    const char *wrong = cli_options_read(asked.arena, argc, argv, &asked.options);
    if (!wrong && asked.options.paths.len) wrong = "“reslint lsp” takes no path: an editor starts it";
    if (wrong) cli_fail(&asked, "%s", wrong);
    session.base = cli_settings(&asked);
    session.base.installed_only = true;
    if (!wrong) session.server = lsp_open(&session.base, send, NULL);
    return !wrong;
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
    int status = server ? lsp_close(server) : 0;
    rl_arena_free(&session.arena);
    return status;
}
