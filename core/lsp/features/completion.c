/* Completion: see completion.h. */
#include "lsp/features/completion.h"

#include "lsp/features/node_at.h"
#include "lsp/methods.h"

const reslint_node *lsp_resolution_at(const lsp_document *document, uint32_t offset) {
    const reslint_node *found = NULL;
    for (const reslint_node *n = reslint_document_root(document->text)->first_child; n; n = n->next)
        if (n->kind == RESLINT_RESOLUTION && (!found || n->source.begin <= offset)) found = n;
    return found;
}

json_t *lsp_completion_item(lsp_completing *c, const char *label, int kind, reslint_span range,
                            const char *new_text, const char *filter, const char *sort) {
    json_t *item = json_object(), *edit = json_object();
    json_object_set_new(edit, "range", lsp_range(c->server, c->document, range));
    json_object_set_new(edit, "newText", lsp_string_of(new_text));
    json_object_set_new(item, "label", lsp_string_of(label));
    json_object_set_new(item, "kind", json_integer(kind));
    json_object_set_new(item, "filterText", lsp_string_of(filter));
    json_object_set_new(item, "sortText", lsp_string_of(sort));
    json_object_set_new(item, "textEdit", edit);
    json_array_append(c->items, item);
    return item;
}

json_t *lsp_completion(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_completing c = {.server = server, .document = lsp_document_asked(server, params, error)};
    if (!c.document) return NULL;
    c.at = lsp_offset(server, c.document, lsp_get(params, "position"));
    c.line = lsp_line_span(c.document, lsp_line_of(c.document, c.at));
    c.items = json_array();
    if (!lsp_complete_opening(&c)) lsp_complete_citation(&c);
    return json_pack("{s:b,s:o}", "isIncomplete", c.more, "items", c.items);
}
