/* The outline: for each resolution its title, preambular paragraphs, operative paragraphs with their points,
 * annexes and notes. It is a tree if the client supports that, otherwise a list with full names. */
#include "lsp/features/node_at.h"
#include "lsp/methods.h"
#include "reslint/kit/elements.h"

enum {
    KIND_MODULE = 2,
    KIND_NAMESPACE = 3,
    KIND_FIELD = 8,
    KIND_FUNCTION = 12,
    KIND_CONSTANT = 14,
    KIND_STRING = 15,
    KIND_ENUM_MEMBER = 22,
    WORDS = 48
};

static int kind_of(const reslint_node *n) {
    switch (n->kind) {
    case RESLINT_RESOLUTION: return KIND_MODULE;
    case RESLINT_ANNEX:
    case RESLINT_HEADING: return KIND_NAMESPACE;
    case RESLINT_PREAMBULAR_PARAGRAPH: return KIND_FIELD;
    case RESLINT_POINT: return KIND_ENUM_MEMBER;
    case RESLINT_FOOTNOTE: return KIND_CONSTANT;
    case RESLINT_TITLE: return KIND_STRING;
    default: return KIND_FUNCTION;
    }
}

static bool is_shown(const reslint_node *n) {
    return rk_has_clause(n) || n->kind == RESLINT_RESOLUTION || n->kind == RESLINT_TITLE ||
           n->kind == RESLINT_ANNEX || n->kind == RESLINT_HEADING || n->kind == RESLINT_FOOTNOTE;
}

/* The heading of an annex is its name, not a part of it. */
static bool is_heading_of_annex(const reslint_node *n) {
    if (!n->parent || n->parent->kind != RESLINT_ANNEX) return false;
    const reslint_node *first = n->parent->first_child;
    while (first && rk_is_inline(first)) first = first->next;
    return n == first;
}

static const char *words_of(rl_arena *arena, const reslint_node *n) {
    if (n->kind == RESLINT_RESOLUTION) {
        const reslint_resolution *facts = n->as.resolution;
        if (facts->title) return lsp_first_words(arena, facts->title, WORDS);
        return rl_copy(arena, facts->symbol.len ? facts->symbol.ptr : "", facts->symbol.len);
    }
    const reslint_node *block = n;
    if (n->kind == RESLINT_ANNEX)
        for (block = n->first_child; block && rk_is_inline(block);) block = block->next;
    return block ? lsp_first_words(arena, block, WORDS) : "";
}

/* "OP 5 “Takes note of the report…”"; under its paragraph a point is "(b) “…”". */
static const char *name_of(lsp_server *server, const reslint_node *n, bool under_parent) {
    rl_arena *arena = &server->scratch;
    const char *words = words_of(arena, n), *place = lsp_name_of(arena, n);
    if (n->kind == RESLINT_RESOLUTION) {
        place = rl_format(arena, "Resolution %u", n->as.resolution->ordinal);
    } else if (n->kind == RESLINT_TITLE || n->kind == RESLINT_ANNEX || n->kind == RESLINT_HEADING) {
        if (words[0]) return words;
    } else if (n->kind == RESLINT_POINT && under_parent && n->as.clause->label.len) {
        place = rl_copy(arena, n->as.clause->label.ptr, n->as.clause->label.len);
    }
    return words[0] ? rl_format(arena, "%s “%s”", place, words) : place;
}

static reslint_span joined(reslint_span a, reslint_span b) {
    return (reslint_span){a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

/* The range of a node with all that belongs to it: clients want children to be inside their parent. */
static reslint_span whole(const reslint_node *n) {
    reslint_span span = n->source;
    for (const reslint_node *c = rk_next_node(n, n); c; c = rk_next_node(c, n))
        if (is_shown(c)) span = joined(span, c->source);
    return span;
}

static json_t *tree_of(lsp_server *server, lsp_document *document, const reslint_node *parent);

static json_t *symbol_of(lsp_server *server, lsp_document *document, const reslint_node *n) {
    json_t *value = json_object(), *children = tree_of(server, document, n);
    json_object_set_new(value, "name", lsp_string_of(name_of(server, n, true)));
    json_object_set_new(value, "kind", json_integer(kind_of(n)));
    json_object_set_new(value, "range", lsp_range(server, document, whole(n)));
    json_object_set_new(value, "selectionRange", lsp_range(server, document, n->source));
    if (json_array_size(children))
        json_object_set_new(value, "children", children);
    else
        json_decref(children);
    return value;
}

/* A node that is not shown itself is replaced by its children. */
static json_t *tree_of(lsp_server *server, lsp_document *document, const reslint_node *parent) {
    json_t *list = json_array();
    for (const reslint_node *n = parent->first_child; n; n = n->next)
        if (is_shown(n) && !is_heading_of_annex(n))
            json_array_append_new(list, symbol_of(server, document, n));
    return list;
}

static json_t *list_of(lsp_server *server, lsp_document *document, const reslint_node *root) {
    json_t *list = json_array();
    for (const reslint_node *n = root; n; n = rk_next_node(n, root)) {
        if (!is_shown(n) || is_heading_of_annex(n)) continue;
        json_t *value = json_object(), *location = json_object();
        json_object_set_new(location, "uri", lsp_string_of(document->uri));
        json_object_set_new(location, "range", lsp_range(server, document, n->source));
        json_object_set_new(value, "name", lsp_string_of(name_of(server, n, false)));
        json_object_set_new(value, "kind", json_integer(kind_of(n)));
        json_object_set_new(value, "location", location);
        json_array_append_new(list, value);
    }
    return list;
}

/* If there is only one resolution, its parts are at the top level. */
static const reslint_node *top(const reslint_node *root) {
    const reslint_node *only = NULL;
    for (const reslint_node *n = root->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        if (only) return root;
        only = n;
    }
    return only ? only : root;
}

json_t *lsp_document_symbols(lsp_server *server, const json_t *params, lsp_error *error) {
    lsp_document *document = lsp_document_asked(server, params, error);
    if (!document) return NULL;
    const reslint_node *from = top(reslint_document_root(document->text));
    if (server->client.symbol_tree) return tree_of(server, document, from);
    json_t *list = json_array(), *part;
    for (const reslint_node *n = from->first_child; n; n = n->next) {
        part = list_of(server, document, n);
        json_array_extend(list, part);
        json_decref(part);
    }
    return list;
}
