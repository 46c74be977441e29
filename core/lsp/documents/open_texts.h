/* The open texts, their places, and what was found in them. */
#ifndef RL_LSP_DOCUMENTS_OPEN_TEXTS_H
#define RL_LSP_DOCUMENTS_OPEN_TEXTS_H
#include "lsp/server.h"

lsp_document *lsp_document_named(lsp_server *server, const char *uri);
/* The document that the params of a request name under textDocument.uri, with an up-to-date model; on failure
 * NULL, and `error` is filled. */
lsp_document *lsp_document_asked(lsp_server *server, const json_t *params, lsp_error *error);
/* Makes a document that is not in the list: a file of a folder, or one about to be opened. */
lsp_document *lsp_document_make(lsp_server *server, const char *uri, const char *bytes, size_t len);
void lsp_document_end(lsp_document *document);
/* Reads all texts again with the current engine. The previous one is needed until then. */
void lsp_documents_reread(lsp_server *server);

/* Brings the model up to date with the text. */
void lsp_document_refresh(lsp_document *document);
/* The findings of the current text; none when nothing can be checked. */
const reslint_finding *lsp_findings(lsp_document *document, uint32_t *count);
/* The same with the fixes that hold: ask for these when somebody will see them, not at each keystroke. */
const reslint_finding *lsp_verified(lsp_document *document, uint32_t *count);

/* "file:///a%20b.md" -> "/a b.md"; other schemes stay as they are. In the arena. */
const char *lsp_path_of(rl_arena *arena, const char *uri);
const char *lsp_uri_of(rl_arena *arena, const char *path);

/* ---- places: offsets inside, lines and units for the client ---- */
/* Positions that do not exist are moved to the nearest that does. */
uint32_t lsp_offset(const lsp_server *server, lsp_document *document, const json_t *position);
/* False when it is not a range at all. */
bool lsp_span(const lsp_server *server, lsp_document *document, const json_t *range, reslint_span *out);
json_t *lsp_position(const lsp_server *server, lsp_document *document, uint32_t offset);
json_t *lsp_range(const lsp_server *server, lsp_document *document, reslint_span span);
/* The line, from 0, that holds the offset; where a line begins and ends without its line end. */
uint32_t lsp_line_of(lsp_document *document, uint32_t offset);
reslint_span lsp_line_span(lsp_document *document, uint32_t line);
/* Forgets what was counted, because the text has changed. */
void lsp_places_forget(lsp_document *document);
#endif
