/* Folding: preamble, operative part, annexes, the notes, and every paragraph and comment of several lines;
 * the large ones first, so that a client's limit cuts off the small ones. */
#include "lsp/features/node_at.h"
#include "lsp/methods.h"
#include "reslint/kit/elements.h"

typedef struct folding {
    lsp_document *document;
    json_t *list;
    json_int_t limit; /* 0: none */
} folding;

static void add(folding *f, reslint_span span, const char *kind) {
    uint32_t from = lsp_line_of(f->document, span.begin);
    uint32_t to = lsp_line_of(f->document, span.end > span.begin ? span.end - 1 : span.end);
    if (span.end == 0 || to <= from) return;
    if (f->limit && (json_int_t)json_array_size(f->list) >= f->limit) return;
    json_t *value = json_object();
    json_object_set_new(value, "startLine", json_integer(from));
    json_object_set_new(value, "endLine", json_integer(to));
    if (kind) json_object_set_new(value, "kind", json_string(kind));
    json_array_append_new(f->list, value);
}

/* Adds a fold from the first node of a kind to the end of the last, under one parent. */
static void add_part(folding *f, const reslint_node *parent, uint32_t kind) {
    reslint_span span = {0, 0};
    uint32_t count = 0;
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (n->kind != kind) continue;
        reslint_span at = n->source;
        for (const reslint_node *c = rk_next_node(n, n); c; c = rk_next_node(c, n))
            if (c->source.end > at.end && !rk_is_inline(c)) at.end = c->source.end;
        if (!count++) span.begin = at.begin;
        if (at.end > span.end) span.end = at.end;
    }
    if (count > 1) add(f, span, "region");
}

static reslint_span with_points(const reslint_node *n) {
    reslint_span span = n->source;
    for (const reslint_node *c = rk_next_node(n, n); c; c = rk_next_node(c, n))
        if (!rk_is_inline(c) && c->source.end > span.end) span.end = c->source.end;
    return span;
}

json_t *lsp_folding_ranges(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_document *document = lsp_document_asked(server, params, error);
    if (!document) return NULL;
    const reslint_node *root = reslint_document_root(document->text);
    folding f = {document, json_array(), server->client.fold_limit};
    for (const reslint_node *n = root->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        if (root->first_child->next) add(&f, with_points(n), "region");
        add_part(&f, n, RESLINT_PREAMBULAR_PARAGRAPH);
        add_part(&f, n, RESLINT_OPERATIVE_PARAGRAPH);
        add_part(&f, n, RESLINT_FOOTNOTE);
    }
    for (const reslint_node *n = root; n; n = rk_next_node(n, root)) {
        if (n->kind == RESLINT_ANNEX) add(&f, with_points(n), "region");
        if (rk_has_clause(n) || n->kind == RESLINT_FOOTNOTE) add(&f, with_points(n), NULL);
        if (n->kind == RESLINT_COMMENT) add(&f, n->source, "comment");
    }
    return f.list;
}
