/* Public interface: what is open in a text under negotiation. */
#include "api/internal.h"
#include "revision/open_items.h"

void reslint_document_open_items(reslint_document *document, const reslint_node *resolution,
                                 reslint_open_items *out) {
    rl_open_items(&document->made, document->source.text, resolution, out);
}
