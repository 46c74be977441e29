/* A session from beginning to end: waiting messages come first, then what is due. */
#include "lsp/documents/check_folder.h"
#include "lsp/documents/open_texts.h"
#include "lsp/methods.h"

#include <stdio.h>

static bool start(lsp_server *server) {
    reslint_settings plain = {.no_config = true, .no_packs = true, .no_own_rules = true};
    server->plain = reslint_engine_new(&plain, &server->broken);
    if (!server->plain) fprintf(stderr, "reslint: %s\n", server->broken.message);
    return server->plain != NULL;
}

static void end(lsp_server *server) {
    while (server->documents) {
        lsp_document *document = server->documents;
        server->documents = document->next;
        lsp_document_end(document);
    }
    while (server->queue_at < server->queue.len) json_decref(server->queue.items[server->queue_at++]);
    lsp_folder_end(server, true);
    json_decref(server->settings);
    json_decref(server->folders);
    reslint_engine_free(server->engine);
    reslint_engine_free(server->plain);
    lsp_frames_free(&server->frames);
    lsp_buffer_free(&server->output);
    rl_arena_free(&server->scratch);
    rl_arena arena = server->arena;
    rl_arena_free(&arena);
}

static void cancelled(lsp_server *server, const json_t *id) {
    if (server->job && lsp_same_id(lsp_folder_id(server), id)) lsp_folder_end(server, true);
}

lsp_server *lsp_open(const reslint_settings *base, lsp_write *write, void *with) {
    rl_arena arena = {0};
    lsp_server *server = rl_alloc(&arena, sizeof *server);
    server->arena = arena;
    server->base = base;
    server->write = write;
    server->with = with;
    server->cancelled = cancelled;
    server->status = 1;
    if (!start(server)) server->state = LSP_DONE;
    return server;
}

lsp_progress lsp_work(lsp_server *server) {
    if (server->state == LSP_DONE) return LSP_ENDED;
    if (server->queue_at < server->queue.len)
        lsp_handle(server, server->queue.items[server->queue_at++]);
    else if (!lsp_publish_next(server) && !lsp_folder_step(server))
        return LSP_WAITS;
    return server->state == LSP_DONE ? LSP_ENDED : LSP_WORKED;
}

int lsp_close(lsp_server *server) {
    int status = server->status;
    end(server);
    return status;
}
