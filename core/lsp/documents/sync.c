/* Opening, changing and closing texts, as the editor says. Changes are applied in the order in which they
 * arrive, each to the text that the one before left; what makes no sense is skipped and logged. */
#include "lsp/documents/open_texts.h"
#include "lsp/methods.h"

static void set_version(lsp_document *document, const json_t *params) {
    const json_t *version = lsp_get(params, "textDocument.version");
    document->has_version = json_is_integer(version);
    document->version = json_integer_value(version);
}

static void remove_document(lsp_server *server, lsp_document *document) {
    for (lsp_document **at = &server->documents; *at; at = &(*at)->next) {
        if (*at != document) continue;
        *at = document->next;
        lsp_document_end(document);
        return;
    }
}

json_t *lsp_did_open(lsp_server *server, const json_t *params, lsp_error *error) {
    const char *uri = lsp_text(params, "textDocument.uri");
    const json_t *text = lsp_get(params, "textDocument.text");
    (void)error;
    if (!uri || !json_is_string(text)) {
        lsp_log(server, "textDocument/didOpen without a uri or a text");
        return NULL;
    }
    lsp_document *twice = lsp_document_named(server, uri);
    if (twice) remove_document(server, twice);
    lsp_document *document =
        lsp_document_make(server, uri, json_string_value(text), json_string_length(text));
    set_version(document, params);
    document->serial = ++server->opened;
    document->due = true;
    document->next = server->documents;
    server->documents = document;
    lsp_stamps_look(server);
    return NULL;
}

static bool replace(lsp_server *server, lsp_document *document, reslint_span old, const json_t *text) {
    size_t len = json_string_length(text);
    char *bytes = rl_copy(&server->scratch, json_string_value(text), len);
    lsp_places_forget(document);
    document->edited = true;
    document->edits++;
    return reslint_document_edit(document->text, old.begin, old.end, bytes, len);
}

static void change(lsp_server *server, lsp_document *document, const json_t *what) {
    const json_t *text = lsp_get(what, "text"), *range = lsp_get(what, "range");
    reslint_span old = {0, reslint_document_text(document->text).len};
    bool good = json_is_string(text);
    if (good && range && !json_is_null(range)) good = lsp_span(server, document, range, &old);
    if (good) good = replace(server, document, old, text);
    if (!good) lsp_log(server, "a change in textDocument/didChange makes no sense and was not made");
}

json_t *lsp_did_change(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_document *document = lsp_document_named(server, lsp_text(params, "textDocument.uri"));
    size_t i;
    json_t *what;
    (void)error;
    if (!document) {
        lsp_log(server, "textDocument/didChange of a text that is not open");
        return NULL;
    }
    json_array_foreach(lsp_get(params, "contentChanges"), i, what) change(server, document, what);
    set_version(document, params);
    document->due = true;
    return NULL;
}

json_t *lsp_did_close(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_document *document = lsp_document_named(server, lsp_text(params, "textDocument.uri"));
    (void)error;
    if (!document) return NULL;
    lsp_withdraw(server, document->uri);
    remove_document(server, document);
    return NULL;
}

json_t *lsp_did_save(lsp_server *server, const json_t *params, lsp_error *error) {
    (void)params;
    (void)error;
    lsp_stamps_look(server);
    return NULL;
}
