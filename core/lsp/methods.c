/* The table of methods, and the frame around each: what may be asked when, and what an answer looks like. */
#include "lsp/methods.h"

const lsp_method lsp_methods[] = {
    {"initialize", true, lsp_initialize},
    {"initialized", false, lsp_initialized},
    {"shutdown", true, lsp_shutdown},
    {"exit", false, lsp_exit},
    {"textDocument/didOpen", false, lsp_did_open},
    {"textDocument/didChange", false, lsp_did_change},
    {"textDocument/didClose", false, lsp_did_close},
    {"textDocument/didSave", false, lsp_did_save},
    {"textDocument/diagnostic", true, lsp_pull_diagnostics},
    {"workspace/diagnostic", true, lsp_workspace_diagnostics},
    {"workspace/didChangeConfiguration", false, lsp_did_change_configuration},
    {"workspace/didChangeWatchedFiles", false, lsp_did_change_watched_files},
    {"workspace/didChangeWorkspaceFolders", false, lsp_did_change_folders},
    {"window/workDoneProgress/cancel", false, lsp_cancel_progress},
    {"textDocument/codeAction", true, lsp_code_actions},
    {"textDocument/hover", true, lsp_hover},
    {"textDocument/definition", true, lsp_definition},
    {"textDocument/references", true, lsp_references},
    {"textDocument/documentSymbol", true, lsp_document_symbols},
    {"textDocument/foldingRange", true, lsp_folding_ranges},
    {"textDocument/documentLink", true, lsp_document_links},
    {"textDocument/completion", true, lsp_completion},
    {"workspace/executeCommand", true, lsp_execute_command},
    {"reslint/readAs", true, lsp_read_as},
    {"reslint/openItems", true, lsp_open_items},
    {0},
};

static const lsp_method *named(const char *name) {
    for (const lsp_method *m = lsp_methods; m->name; m++)
        if (strcmp(m->name, name) == 0) return m;
    return NULL;
}

/* Why a request may not be made now, or not at all. */
static lsp_error refused(const lsp_server *server, const lsp_method *method) {
    bool first = method && method->run == lsp_initialize;
    if (server->state == LSP_STARTING && !first)
        return (lsp_error){LSP_NOT_INITIALIZED, "the first request is “initialize”"};
    if (server->state == LSP_RUNNING && first)
        return (lsp_error){LSP_INVALID_REQUEST, "the server is initialized already"};
    if (server->state == LSP_SHUT_DOWN)
        return (lsp_error){LSP_INVALID_REQUEST, "the server has been shut down"};
    if (!method || !method->request) return (lsp_error){LSP_METHOD_NOT_FOUND, "there is no such request"};
    return (lsp_error){0, NULL};
}

static void request(lsp_server *server, const char *name, const json_t *id, const json_t *params) {
    const lsp_method *method = named(name);
    lsp_error error = refused(server, method);
    json_t *result = NULL;
    server->asked = id;
    if (!error.code) result = method->run(server, params, &error);
    server->asked = NULL;
    if (error.code == LSP_LATER) return;
    if (error.code)
        lsp_answer_error(server, id, error.code, error.message);
    else
        lsp_answer(server, id, result);
}

static void notification(lsp_server *server, const char *name, const json_t *params) {
    const lsp_method *method = named(name);
    lsp_error error = {0, NULL};
    if (!method || method->request) return;
    if (server->state != LSP_RUNNING && method->run != lsp_exit) return;
    json_decref(method->run(server, params, &error));
}

void lsp_handle(lsp_server *server, json_t *message) {
    const json_t *id = lsp_get(message, "id"), *method = lsp_get(message, "method");
    bool is_answer = !method && (lsp_get(message, "result") || lsp_get(message, "error"));
    if (is_answer)
        lsp_answered(server, message);
    else if (!json_is_string(method) || (id && !json_is_string(id) && !json_is_integer(id)))
        lsp_answer_error(server, NULL, LSP_INVALID_REQUEST,
                         "a message is an object with a method, and an id that is a number or a text");
    else if (id)
        request(server, json_string_value(method), id, lsp_get(message, "params"));
    else
        notification(server, json_string_value(method), lsp_get(message, "params"));
    json_decref(message);
    rl_arena_free(&server->scratch);
}
