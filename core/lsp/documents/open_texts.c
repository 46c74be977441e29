/* The list of open texts. Each owns its memory, so closing one frees all of it. */
#include "lsp/documents/open_texts.h"

#include <stdio.h>

lsp_document *lsp_document_named(lsp_server *server, const char *uri) {
    for (lsp_document *d = server->documents; uri && d; d = d->next)
        if (strcmp(d->uri, uri) == 0) return d;
    return NULL;
}

lsp_document *lsp_document_asked(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_document *document = lsp_document_named(server, lsp_text(params, "textDocument.uri"));
    if (document)
        lsp_document_refresh(document);
    else
        *error = (lsp_error){LSP_INVALID_PARAMS, "the request names no text that is open"};
    return document;
}

static void say_problem(lsp_document *document, const reslint_error *error) {
    char place[640] = "";
    if (error->path[0] && error->line)
        snprintf(place, sizeof place, "%s:%u: ", error->path, error->line);
    else if (error->path[0])
        snprintf(place, sizeof place, "%s: ", error->path);
    document->reason = *error;
    snprintf(document->problem, sizeof document->problem, "Nothing is checked: %s%s", place, error->message);
}

/* A text that cannot be checked because its configuration cannot be used is still read, so that its outline
 * and places are available. (NUL bytes, which a text does not have, are read as question marks.) */
static void read_text(lsp_server *server, lsp_document *document, const char *bytes, size_t len) {
    reslint_error error = {0};
    char *text = rl_copy(&server->scratch, bytes, len);
    for (char *at = text; (at = memchr(at, '\0', len - (size_t)(at - text))) != NULL;) *at++ = '?';
    document->text = NULL;
    document->problem[0] = '\0';
    if (server->engine)
        document->text = reslint_document_new(server->engine, document->path, text, len, &error);
    else
        error = server->broken;
    if (document->text) return;
    say_problem(document, &error);
    document->text = reslint_document_new(server->plain, document->path, text, len, &error);
    if (!document->text) document->text = reslint_document_new(server->plain, document->path, "", 0, &error);
}

lsp_document *lsp_document_make(lsp_server *server, const char *uri, const char *bytes, size_t len) {
    rl_arena arena = {0};
    lsp_document *document = rl_alloc(&arena, sizeof *document);
    document->arena = arena;
    document->uri = rl_copy(&document->arena, uri, strlen(uri));
    document->path = lsp_path_of(&document->arena, uri);
    read_text(server, document, bytes, len);
    lsp_places_forget(document);
    return document;
}

void lsp_document_end(lsp_document *document) {
    reslint_document_free(document->text);
    rl_arena_free(&document->line_arena);
    rl_arena arena = document->arena;
    rl_arena_free(&arena);
}

void lsp_documents_reread(lsp_server *server) {
    for (lsp_document *d = server->documents; d; d = d->next) {
        reslint_document *old = d->text;
        reslint_str text = reslint_document_text(old);
        read_text(server, d, text.ptr, text.len);
        reslint_document_free(old);
        d->edited = d->linted = false;
        d->due = true;
        lsp_places_forget(d);
    }
}

void lsp_document_refresh(lsp_document *document) {
    if (!document->edited) return;
    reslint_document_update(document->text);
    document->edited = document->linted = false;
}

const reslint_finding *lsp_findings(lsp_document *document, uint32_t *count) {
    lsp_document_refresh(document);
    if (document->problem[0]) document->n_findings = 0;
    if (!document->linted && !document->problem[0])
        document->findings = reslint_document_lint(document->text, &document->n_findings);
    document->linted = true;
    *count = document->n_findings;
    return document->findings;
}

const reslint_finding *lsp_verified(lsp_document *document, uint32_t *count) {
    (void)lsp_findings(document, count);
    if (!document->problem[0])
        document->findings = reslint_document_verify(document->text, &document->n_findings);
    *count = document->n_findings;
    return document->findings;
}
