/* Walking over the model, and finding what is at a place. */
#ifndef RL_LSP_FEATURES_NODE_AT_H
#define RL_LSP_FEATURES_NODE_AT_H
#include "lsp/documents/open_texts.h"

/* The smallest node of these kinds (the list ends with RESLINT_KIND_NONE) that contains the offset or ends
 * there; or NULL. */
const reslint_node *lsp_node_at(const lsp_document *document, uint32_t offset, const uint32_t *kinds);
bool lsp_holds(reslint_span span, uint32_t offset);

/* The note at the offset, or to which something at the offset refers; NULL: none. */
const reslint_node *lsp_note_at(const lsp_document *document, uint32_t offset);
/* The paragraph or point that a cross-reference means; NULL: unknown, or in another document. */
const reslint_node *lsp_meant(const reslint_node *crossref);
/* The first words of a node, followed by "…" if there are more; in the arena. */
const char *lsp_first_words(rl_arena *arena, const reslint_node *n, uint32_t columns);
/* "OP 2", "note 3", "title": how people name the node's place; in the arena. */
const char *lsp_name_of(rl_arena *arena, const reslint_node *n);
#endif
