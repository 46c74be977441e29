/* See client.h. */
#include "lsp/server.h"

static bool can(const json_t *params, const char *what) {
    return lsp_is_true(lsp_get(params, "capabilities"), what);
}

static bool has(const json_t *params, const char *what) {
    return json_is_object(lsp_get(lsp_get(params, "capabilities"), what));
}

static bool among(const json_t *params, const char *what, const char *name) {
    return lsp_lists(lsp_get(lsp_get(params, "capabilities"), what), name);
}

static void read_diagnostics(lsp_client *c, const json_t *params) {
    /* clients that pull say under the same names what they can read, or rely on the older entry */
    c->pulls = has(params, "textDocument.diagnostic");
    c->refreshes = can(params, "workspace.diagnostics.refreshSupport");
    const char *entry = "textDocument.publishDiagnostics";
    const json_t *push = lsp_get(lsp_get(params, "capabilities"), entry);
    const json_t *pull = lsp_get(lsp_get(params, "capabilities"), "textDocument.diagnostic");
    c->versions = lsp_is_true(push, "versionSupport");
    c->related = lsp_is_true(push, "relatedInformation") || lsp_is_true(pull, "relatedInformation");
    c->code_description =
        lsp_is_true(push, "codeDescriptionSupport") || lsp_is_true(pull, "codeDescriptionSupport");
    c->diagnostic_data = lsp_is_true(push, "dataSupport") || lsp_is_true(pull, "dataSupport");
}

static void read_text_document(lsp_client *c, const json_t *params) {
    c->action_literals = has(params, "textDocument.codeAction.codeActionLiteralSupport");
    c->action_preferred = can(params, "textDocument.codeAction.isPreferredSupport");
    c->hover_markdown = among(params, "textDocument.hover.contentFormat", "markdown");
    c->symbol_tree = can(params, "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport");
    c->link_tooltips = can(params, "textDocument.documentLink.tooltipSupport");
    c->hovers = has(params, "textDocument.hover");
    c->defines = has(params, "textDocument.definition");
    c->refers = has(params, "textDocument.references");
    c->outlines = has(params, "textDocument.documentSymbol");
    c->folds = has(params, "textDocument.foldingRange");
    c->links = has(params, "textDocument.documentLink");
    c->acts = has(params, "textDocument.codeAction");
    c->completes = has(params, "textDocument.completion");
    const json_t *limit = lsp_get(lsp_get(params, "capabilities"), "textDocument.foldingRange.rangeLimit");
    c->fold_limit = json_integer_value(limit) > 0 ? json_integer_value(limit) : 0;
}

void lsp_client_read(lsp_client *client, const json_t *params) {
    *client = (lsp_client){0};
    client->utf8 = among(params, "general.positionEncodings", "utf-8");
    read_diagnostics(client, params);
    read_text_document(client, params);
    client->document_changes = can(params, "workspace.workspaceEdit.documentChanges");
    client->applies_edits = can(params, "workspace.applyEdit");
    client->commands = has(params, "workspace.executeCommand");
    client->watches_files = can(params, "workspace.didChangeWatchedFiles.dynamicRegistration");
    client->configures = can(params, "workspace.configuration");
    client->watches_configuration = can(params, "workspace.didChangeConfiguration.dynamicRegistration");
    client->makes_progress = can(params, "window.workDoneProgress");
}
