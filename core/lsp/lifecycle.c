/* The beginning and end of a session: capabilities of both sides, the engine, shutdown. */
#include "lsp/methods.h"

static json_t *provider(bool offered) {
    return offered ? json_true() : NULL;
}

static void offer(json_t *capabilities, const char *name, json_t *value) {
    if (value) json_object_set_new(capabilities, name, value);
}

static json_t *capabilities(const lsp_client *client) {
    json_t *all = json_object();
    offer(all, "positionEncoding", json_string(client->utf8 ? "utf-8" : "utf-16"));
    offer(all, "textDocumentSync",
          json_pack("{s:b,s:i,s:b}", "openClose", 1, "change", 2, "save", !client->watches_files));
    if (client->pulls)
        offer(all, "diagnosticProvider",
              json_pack("{s:s,s:b,s:b}", "identifier", "reslint", "interFileDependencies", 0,
                        "workspaceDiagnostics", 0));
    offer(all, "hoverProvider", provider(client->hovers));
    offer(all, "definitionProvider", provider(client->defines));
    offer(all, "referencesProvider", provider(client->refers));
    offer(all, "documentSymbolProvider", provider(client->outlines));
    offer(all, "foldingRangeProvider", provider(client->folds));
    if (client->links) offer(all, "documentLinkProvider", json_object());
    if (client->completes) offer(all, "completionProvider", json_pack("{s:[s]}", "triggerCharacters", "/"));
    if (client->action_literals)
        offer(all, "codeActionProvider",
              json_pack("{s:[s,s,s]}", "codeActionKinds", "quickfix", "source.fixAll.reslint",
                        "source.renumber.reslint"));
    else
        offer(all, "codeActionProvider", provider(client->acts));
    if (client->commands || client->applies_edits)
        offer(all, "executeCommandProvider",
              json_pack("{s:[s,s,s],s:b}", "commands", "reslint.explain", "reslint.applyEdit",
                        "reslint.checkFolder", "workDoneProgress", 1));
    offer(all, "workspace",
          json_pack("{s:{s:b,s:b}}", "workspaceFolders", "supported", 1, "changeNotifications", 1));
    return all;
}

json_t *lsp_initialize(lsp_server *server, const json_t *params, lsp_error *error) {
    if (!json_is_object(params)) {
        *error = (lsp_error){LSP_INVALID_PARAMS, "“initialize” says nothing of the client"};
        return NULL;
    }
    lsp_client_read(&server->client, params);
    server->state = LSP_RUNNING;
    lsp_workspace_begin(server, params);
    lsp_engine_make(server, lsp_get(params, "initializationOptions"));
    json_t *info = json_pack("{s:s,s:s}", "name", "reslint", "version", RESLINT_VERSION);
    return json_pack("{s:o,s:o}", "capabilities", capabilities(&server->client), "serverInfo", info);
}

json_t *lsp_initialized(lsp_server *server, const json_t *params, lsp_error *error) {
    (void)params;
    (void)error;
    if (!server->engine) lsp_show(server, 1, server->broken.message);
    lsp_workspace_ready(server);
    return NULL;
}

json_t *lsp_shutdown(lsp_server *server, const json_t *params, lsp_error *error) {
    (void)params;
    (void)error;
    server->state = LSP_SHUT_DOWN;
    return NULL;
}

json_t *lsp_exit(lsp_server *server, const json_t *params, lsp_error *error) {
    (void)params;
    (void)error;
    server->status = server->state == LSP_SHUT_DOWN ? 0 : 1;
    server->state = LSP_DONE;
    return NULL;
}
