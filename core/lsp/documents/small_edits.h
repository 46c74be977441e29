/* Changes of a text in the client's form. */
#ifndef RL_LSP_DOCUMENTS_SMALL_EDITS_H
#define RL_LSP_DOCUMENTS_SMALL_EDITS_H
#include "lsp/documents/open_texts.h"

/* A WorkspaceEdit with these TextEdits (taken over) in one text. */
json_t *lsp_workspace_edit(const lsp_server *server, const lsp_document *document, json_t *edits);
/* TextEdits that turn the document's text into `fresh`; they leave unchanged lines alone. */
json_t *lsp_edits_between(const lsp_server *server, lsp_document *document, reslint_str fresh);
#endif
