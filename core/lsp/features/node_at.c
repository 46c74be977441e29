/* See node_at.h. Requests come at a person's pace, so a walk over all nodes is quick enough. */
#include "lsp/features/node_at.h"
#include "reslint/kit/elements.h"

bool lsp_holds(reslint_span span, uint32_t offset) {
    return span.begin <= offset && offset <= span.end;
}

static bool is_one_of(uint32_t kind, const uint32_t *kinds) {
    for (; *kinds != RESLINT_KIND_NONE; kinds++)
        if (*kinds == kind) return true;
    return false;
}

const reslint_node *lsp_node_at(const lsp_document *document, uint32_t offset, const uint32_t *kinds) {
    const reslint_node *root = reslint_document_root(document->text), *best = NULL;
    for (const reslint_node *n = root; n; n = rk_next_node(n, root)) {
        if (!is_one_of(n->kind, kinds) || !lsp_holds(n->source, offset)) continue;
        /* of two that touch at the offset, the one that begins there is meant */
        uint32_t size = n->source.end - n->source.begin;
        bool after = n->source.end == offset && n->source.begin != offset;
        if (best) {
            uint32_t best_size = best->source.end - best->source.begin;
            bool best_after = best->source.end == offset && best->source.begin != offset;
            if (after != best_after ? after : size > best_size) continue;
        }
        best = n;
    }
    return best;
}

const reslint_node *lsp_note_at(const lsp_document *document, uint32_t offset) {
    static const uint32_t references[] = {RESLINT_FOOTNOTE_REFERENCE, RESLINT_KIND_NONE};
    static const uint32_t notes[] = {RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
    const reslint_node *reference = lsp_node_at(document, offset, references);
    if (reference) return reference->as.noteref->footnote;
    return lsp_node_at(document, offset, notes);
}

static const reslint_node *point_named(const reslint_node *paragraph, reslint_str label) {
    for (const reslint_node *n = paragraph->first_child; n; n = n->next)
        if (n->kind == RESLINT_POINT && rl_same(n->as.clause->label, label)) return n;
    return NULL;
}

const reslint_node *lsp_meant(const reslint_node *crossref) {
    const reslint_node *paragraph = crossref->as.crossref->target;
    if (!paragraph || crossref->as.crossref->external) return NULL;
    const reslint_node *point = point_named(paragraph, crossref->as.crossref->point);
    return point ? point : paragraph;
}

const char *lsp_first_words(rl_arena *arena, const reslint_node *n, uint32_t columns) {
    reslint_str text = n->text;
    uint32_t end = 0, space = 0, width = 0;
    for (; end < text.len && width < columns; width++) {
        if (text.ptr[end] == ' ') space = end;
        end += rl_utf8_len(text, end);
    }
    if (end >= text.len) return rl_copy(arena, text.len ? text.ptr : "", text.len);
    if (space) end = space;
    while (end && (text.ptr[end - 1] == ',' || text.ptr[end - 1] == ' ')) end--;
    return rl_format(arena, "%.*s…", (int)end, text.ptr);
}

const char *lsp_name_of(rl_arena *arena, const reslint_node *n) {
    if (rk_has_clause(n) && n->as.clause->location.len)
        return rl_copy(arena, n->as.clause->location.ptr, n->as.clause->location.len);
    switch (n->kind) {
    case RESLINT_TITLE: return "Title";
    case RESLINT_ANNEX: return "Annex";
    case RESLINT_HEADING: return "Heading";
    case RESLINT_FOOTNOTE:
        return n->as.footnote->number ? rl_format(arena, "Note %u", n->as.footnote->number) : "Note";
    default: return "Paragraph";
    }
}
