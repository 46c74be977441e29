/* Completion: what its two kinds share. */
#ifndef RL_LSP_FEATURES_COMPLETION_H
#define RL_LSP_FEATURES_COMPLETION_H
#include "lsp/documents/open_texts.h"

typedef struct lsp_completing {
    lsp_server *server;
    lsp_document *document;
    uint32_t at;       /* the cursor */
    reslint_span line; /* its line */
    json_t *items;
    bool more; /* not all matches were listed */
} lsp_completing;

/* The resolution that contains the offset, or ends before it; NULL: none. */
const reslint_node *lsp_resolution_at(const lsp_document *document, uint32_t offset);
/* First words at the beginning of a paragraph. Returns false if this is not such a place. */
bool lsp_complete_opening(lsp_completing *c);
/* The number of a resolution, with its date. */
void lsp_complete_citation(lsp_completing *c);
/* An item that replaces `range` and is found by typing `filter`. */
json_t *lsp_completion_item(lsp_completing *c, const char *label, int kind, reslint_span range,
                            const char *new_text, const char *filter, const char *sort);
/* Length of the label of a paragraph at the beginning of a line ("12. ", "OP 5 bis. ", "PP3 "), spaces around it
 * included, and of which part it is; without a label (which is not `labelled`) that of the spaces. */
uint32_t lsp_label_len(reslint_str line, bool *operative, bool *labelled);
#endif
