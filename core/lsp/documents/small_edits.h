/* Changes of a text as the client takes them. */
#ifndef RL_LSP_DOCUMENTS_SMALL_EDITS_H
#define RL_LSP_DOCUMENTS_SMALL_EDITS_H
#include "lsp/documents/open_texts.h"

/* A WorkspaceEdit of these TextEdits (taken over) in one text. */
json_t *lsp_workspace_edit(const lsp_server *server, const lsp_document *document, json_t *edits);
/* TextEdits that make `fresh` of the document's text; they leave alone what stays as it is, line by line. */
json_t *lsp_edits_between(const lsp_server *server, lsp_document *document, reslint_str fresh);
#endif
