/* Definitions and references: from a marker to its note and back, from "paragraph 34 above" to the paragraph
 * and back, and from a cited resolution to the other places that cite it. */
#include "lsp/features/node_at.h"
#include "lsp/methods.h"
#include "reslint/kit/elements.h"

static const uint32_t citations[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const uint32_t crossrefs[] = {RESLINT_CROSS_REFERENCE, RESLINT_KIND_NONE};
static const uint32_t clauses[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT,
                                   RESLINT_ANNEX_PARAGRAPH, RESLINT_KIND_NONE};

typedef struct target_search {
    lsp_server *server;
    lsp_document *document;
    const reslint_node *root;
    uint32_t at;
    json_t *found;
} target_search;

static void add(target_search *s, const reslint_node *n) {
    json_t *location = json_object();
    json_object_set_new(location, "uri", lsp_string_of(s->document->uri));
    json_object_set_new(location, "range", lsp_range(s->server, s->document, n->source));
    json_array_append_new(s->found, location);
}

static void add_references_to_note(target_search *s, const reslint_node *note) {
    for (const reslint_node *n = s->root; n; n = rk_next_node(n, s->root))
        if (n->kind == RESLINT_FOOTNOTE_REFERENCE && n->as.noteref->footnote == note) add(s, n);
}

static void add_references_to_paragraph(target_search *s, const reslint_node *paragraph) {
    for (const reslint_node *n = s->root; n; n = rk_next_node(n, s->root))
        if (n->kind == RESLINT_CROSS_REFERENCE && lsp_meant(n) == paragraph) add(s, n);
}

static void add_citations_like(target_search *s, const reslint_citation *like) {
    for (const reslint_node *n = s->root; n; n = rk_next_node(n, s->root))
        if (n->kind == RESLINT_CITATION && n->as.citation->organ == like->organ &&
            n->as.citation->decision == like->decision && rl_same(n->as.citation->symbol, like->symbol))
            add(s, n);
}

static bool begin(target_search *s, lsp_server *server, const json_t *params, lsp_error *error) {
    s->server = server;
    s->document = lsp_document_asked(server, params, error);
    if (!s->document) return false;
    s->root = reslint_document_root(s->document->text);
    s->at = lsp_offset(server, s->document, lsp_get(params, "position"));
    s->found = json_array();
    return true;
}

json_t *lsp_definition(lsp_server *server, const json_t *params, lsp_error *error) {
    static const uint32_t references[] = {RESLINT_FOOTNOTE_REFERENCE, RESLINT_KIND_NONE};
    target_search s;
    if (!begin(&s, server, params, error)) return NULL;
    const reslint_node *n;
    if ((n = lsp_node_at(s.document, s.at, references)) != NULL) {
        if (n->as.noteref->footnote) add(&s, n->as.noteref->footnote);
    } else if ((n = lsp_node_at(s.document, s.at, crossrefs)) != NULL) {
        if (lsp_meant(n)) add(&s, lsp_meant(n));
    } else if ((n = lsp_note_at(s.document, s.at)) != NULL) {
        add_references_to_note(&s, n); /* from the note back into the text */
    }
    return s.found;
}

json_t *lsp_references(lsp_server *server, const json_t *params, lsp_error *error) {
    target_search s;
    if (!begin(&s, server, params, error)) return NULL;
    bool declaration = lsp_is_true(params, "context.includeDeclaration");
    const reslint_node *n = lsp_node_at(s.document, s.at, citations), *meant;
    if (n) {
        add_citations_like(&s, n->as.citation);
    } else if ((n = lsp_note_at(s.document, s.at)) != NULL) {
        if (declaration) add(&s, n);
        add_references_to_note(&s, n);
    } else {
        n = lsp_node_at(s.document, s.at, crossrefs);
        meant = n ? lsp_meant(n) : lsp_node_at(s.document, s.at, clauses);
        if (meant && declaration) add(&s, meant);
        if (meant) add_references_to_paragraph(&s, meant);
    }
    return s.found;
}
