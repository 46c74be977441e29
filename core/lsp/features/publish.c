/* Diagnostics reach the client in one of two ways: they are pushed after each change, until the client first
 * asks for them. It is not enough that it could ask: there are clients that say so and never do. */
#include "lsp/features/diagnostics.h"
#include "lsp/methods.h"

void lsp_publish(lsp_server *server, const char *uri, const lsp_document *document, json_t *list) {
    json_t *params = json_object();
    json_object_set_new(params, "uri", lsp_string_of(uri));
    if (document && document->has_version && server->client.versions)
        json_object_set_new(params, "version", json_integer(document->version));
    json_object_set_new(params, "diagnostics", list);
    lsp_notify(server, "textDocument/publishDiagnostics", params);
}

/* Reports each of them once: a configuration is known only after the first text to which it applies was
 * opened. */
static void say_idle_settings(lsp_server *server) {
    reslint_error idle[20];
    enum { MOST = sizeof idle / sizeof *idle };
    if (!server->engine) return;
    uint32_t count = reslint_engine_idle_settings(server->engine, idle, MOST);
    for (; server->idle_said < count && server->idle_said < MOST; server->idle_said++) {
        const reslint_error *one = &idle[server->idle_said];
        const char *place = one->line ? rl_format(&server->scratch, "%s:%u: ", one->path, one->line) : "";
        lsp_show(server, 2, rl_format(&server->scratch, "%s%s", place, one->message));
    }
}

bool lsp_publish_next(lsp_server *server) {
    for (lsp_document *d = server->documents; d; d = d->next) {
        if (!d->due) continue;
        d->due = false;
        say_idle_settings(server);
        if (server->asks) continue;
        lsp_publish(server, d->uri, d, lsp_diagnostics(server, d));
        d->told = true;
        rl_arena_free(&server->scratch);
        return true;
    }
    return false;
}

void lsp_withdraw(lsp_server *server, const char *uri) {
    if (!server->asks) lsp_publish(server, uri, NULL, json_array());
}

/* A result's id: the engine that made it and the text from which it was made. */
static const char *name_of(lsp_server *server, const lsp_document *document) {
    return rl_format(&server->scratch, "%u.%u.%u", server->generation, document->serial, document->edits);
}

json_t *lsp_report(lsp_server *server, lsp_document *document, const char *previous) {
    json_t *report = json_object();
    const char *name = name_of(server, document);
    bool same = previous && strcmp(previous, name) == 0;
    json_object_set_new(report, "kind", json_string(same ? "unchanged" : "full"));
    json_object_set_new(report, "resultId", json_string(name));
    if (!same) json_object_set_new(report, "items", lsp_diagnostics(server, document));
    return report;
}

void lsp_is_asked(lsp_server *server) {
    if (server->asks) return;
    for (lsp_document *d = server->documents; d; d = d->next)
        if (d->told) lsp_publish(server, d->uri, NULL, json_array());
    server->asks = true;
}

json_t *lsp_pull_diagnostics(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_is_asked(server);
    lsp_document *document = lsp_document_asked(server, params, error);
    return document ? lsp_report(server, document, lsp_text(params, "previousResultId")) : NULL;
}
