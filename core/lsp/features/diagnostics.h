/* Findings in the client's form. */
#ifndef RL_LSP_FEATURES_DIAGNOSTICS_H
#define RL_LSP_FEATURES_DIAGNOSTICS_H
#include "lsp/documents/open_texts.h"

/* Is it damage left by scanning, of which a text may have dozens of places? Together they are one hint. */
bool lsp_is_mark(const lsp_server *server, const reslint_finding *finding);
/* All of a text's diagnostics. */
json_t *lsp_diagnostics(lsp_server *server, lsp_document *document);
/* Sends diagnostics to the client; `document` NULL: a file that is not open. Takes over the list. */
void lsp_publish(lsp_server *server, const char *uri, const lsp_document *document, json_t *list);
/* One finding as a diagnostic. */
json_t *lsp_diagnostic(lsp_server *server, lsp_document *document, const reslint_finding *finding);
/* A document diagnostic report; "unchanged" if its id is still `previous` (may be NULL). */
json_t *lsp_report(lsp_server *server, lsp_document *document, const char *previous);
/* The edits of a fix as TextEdits. */
json_t *lsp_text_edits(lsp_server *server, lsp_document *document, const reslint_finding_fix *fix);
#endif
