/* Findings as a client reads them. */
#ifndef RL_LSP_FEATURES_DIAGNOSTICS_H
#define RL_LSP_FEATURES_DIAGNOSTICS_H
#include "lsp/documents/open_texts.h"

/* Is it one of the marks that scanning left, of which a text has dozens? They are one hint together. */
bool lsp_is_mark(const lsp_server *server, const reslint_finding *finding);
/* All of a text's diagnostics. */
json_t *lsp_diagnostics(lsp_server *server, lsp_document *document);
/* Tells the client; `document` NULL: a file that is not open. Takes over the list. */
void lsp_publish(lsp_server *server, const char *uri, const lsp_document *document, json_t *list);
/* One finding as a diagnostic. */
json_t *lsp_diagnostic(lsp_server *server, lsp_document *document, const reslint_finding *finding);
/* A document diagnostic report; "unchanged" when it is the one named `previous` (may be NULL). */
json_t *lsp_report(lsp_server *server, lsp_document *document, const char *previous);
/* The edits of a fix as TextEdits. */
json_t *lsp_text_edits(lsp_server *server, lsp_document *document, const reslint_finding_fix *fix);
#endif
