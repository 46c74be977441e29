/* Requests of our own, for a client that shows more than an ordinary editor: how a text was read
 * (reslint/readAs), and what is still open in it (reslint/openItems). */
#include "lsp/documents/open_texts.h"
#include "lsp/methods.h"

#include "base/str.h"

static void put(json_t *object, const char *name, json_t *value) {
    json_object_set_new(object, name, value);
}

static json_t *text_of(lsp_server *server, reslint_str text) {
    return lsp_string_of(rl_copy(&server->scratch, text.len ? text.ptr : "", text.len));
}

static const char *kind_of(const reslint_resolution *facts) {
    switch (facts->kind) {
    case RESLINT_IS_RESOLUTION: return "resolution";
    case RESLINT_IS_PART: return "part";
    case RESLINT_IS_DECISION: return "decision";
    case RESLINT_IS_STATEMENT: return "statement";
    case RESLINT_IS_AMENDMENT: return "amendment";
    case RESLINT_IS_UNKNOWN: break;
    }
    return "unknown";
}

static json_t *resolution_of(lsp_server *server, lsp_document *document, const reslint_node *n) {
    const reslint_resolution *facts = n->as.resolution;
    json_t *value = json_object();
    put(value, "kind", json_string(kind_of(facts)));
    put(value, "range", lsp_range(server, document, n->source));
    put(value, "organ", text_of(server, facts->organ_name));
    put(value, "symbol", text_of(server, facts->symbol));
    put(value, "profile", lsp_string_of(facts->profile ? facts->profile : ""));
    put(value, "stage", lsp_string_of(facts->stage ? facts->stage : ""));
    put(value, "preambular", json_integer(facts->n_preambular));
    put(value, "operative", json_integer(facts->n_operative));
    put(value, "notes", json_integer(facts->n_footnotes));
    put(value, "annexes", json_integer(facts->n_annexes));
    reslint_evidence why;
    if (reslint_document_negotiated(document->text, n, &why)) {
        put(value, "negotiated", text_of(server, why.words));
        put(value, "negotiatedAt", lsp_position(server, document, why.at));
    }
    return value;
}

json_t *lsp_read_as(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_document *document = lsp_document_asked(server, params, error);
    if (!document) return NULL;
    json_t *value = json_object(), *list = json_array();
    for (const reslint_node *n = reslint_document_root(document->text)->first_child; n; n = n->next)
        if (n->kind == RESLINT_RESOLUTION) json_array_append_new(list, resolution_of(server, document, n));
    put(value, "language", lsp_string_of(reslint_document_language(document->text)));
    put(value, "resolutions", list);
    return value;
}

static json_t *open_item_of(lsp_server *server, lsp_document *document, const reslint_open_item *item) {
    static const char *const kinds[] = {"bracket", "versions", "named"};
    json_t *value = json_object();
    uint32_t begin = item->kind == RESLINT_OPEN_BRACKET ? item->begin : item->block->source.begin;
    put(value, "kind", json_string(kinds[item->kind]));
    put(value, "place", text_of(server, item->location));
    put(value, "what", lsp_string_of(item->what));
    put(value, "who", lsp_string_of(item->who));
    put(value, "at", lsp_position(server, document, begin));
    return value;
}

json_t *lsp_open_items(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_document *document = lsp_document_asked(server, params, error);
    if (!document) return NULL;
    json_t *list = json_array();
    for (const reslint_node *n = reslint_document_root(document->text)->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        reslint_open_items items;
        reslint_document_open_items(document->text, n, &items);
        json_t *value = json_object(), *rows = json_array();
        for (uint32_t i = 0; i < items.count; i++)
            json_array_append_new(rows, open_item_of(server, document, &items.items[i]));
        put(value, "items", rows);
        put(value, "agreed", lsp_string_of(items.agreed));
        put(value, "doubtful", lsp_string_of(items.doubtful));
        put(value, "deleted", lsp_string_of(items.deleted));
        put(value, "paragraphs", json_integer(items.paragraphs));
        put(value, "open", json_integer(items.open));
        json_array_append_new(list, value);
    }
    return list;
}
