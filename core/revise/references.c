/* "paragraph 34 above", "paragraphs 3 and 4 above", "paragraph 3 (b)", "OP 2 bis": each goes on pointing to
 * the paragraph that it pointed to. Above and below are put right where a paragraph was moved over its
 * reference. */
#include "base/nodes.h"
#include "revise/internal.h"

static const reslint_node *paragraph_around(const reslint_node *node) {
    while (node && node->kind != RESLINT_OPERATIVE_PARAGRAPH && node->kind != RESLINT_PREAMBULAR_PARAGRAPH)
        node = node->parent;
    return node;
}

static uint32_t new_number(const rl_renumberer *r, const reslint_node *target) {
    return r->numbers[target->as.clause->ordinal - 1];
}

static const char *side(const reslint_node *from, const reslint_node *target) {
    if (from->kind == RESLINT_PREAMBULAR_PARAGRAPH) return "below";
    return target->as.clause->ordinal < from->as.clause->ordinal ? "above" : "below";
}

static bool is_room_language(reslint_str words) {
    return rl_starts_ci(words, "op") && words.len > 2 &&
           (words.ptr[2] == ' ' || rl_is_digit((unsigned char)words.ptr[2]));
}

static bool bears_same_number(const reslint_node *target) {
    const reslint_clause *clause = target->as.clause;
    for (const reslint_node *n = clause->next; n; n = n->as.clause->next)
        if (n->as.clause->number == clause->number && n->as.clause->suffix == clause->suffix) return true;
    return false;
}

static void say_doubt(rl_renumberer *r, const reslint_node *ref, const char *why) {
    reslint_str where = rl_location(ref->block, r->arena);
    rl_doubt(r, rl_format(r->arena, "%.*s: “%.*s”: %s", (int)where.len, where.ptr, (int)ref->text.len,
                          ref->text.ptr, why));
}

/* The word above or below behind the number, before the next full stop or 60 bytes on. */
static void mend_direction(rl_renumberer *r, const reslint_node *ref, const char *wanted) {
    const reslint_crossref *xref = ref->as.crossref;
    if (xref->direction == RESLINT_XREF_PLAIN) return;
    const char *printed = xref->direction == RESLINT_XREF_ABOVE ? "above" : "below";
    if (strcmp(printed, wanted) == 0) return;
    uint32_t at = rl_find(ref->block->text, printed, xref->number_at.end);
    if (at == UINT32_MAX || at > xref->number_at.end + 60) return;
    rl_edit_add(r, rl_stretch_source(ref->block, (reslint_span){at, at + 5}), rl_str(wanted));
}

static const reslint_node *point_named(const reslint_node *parent, reslint_str label) {
    for (const reslint_node *n = parent->first_child; n; n = n->next)
        if (n->kind == RESLINT_POINT && rl_same(n->as.clause->label, label)) return n;
    return NULL;
}

static void mend_point(rl_renumberer *r, const reslint_node *ref, const reslint_node *target) {
    const reslint_crossref *xref = ref->as.crossref;
    if (!xref->point.len) return;
    const reslint_node *point = point_named(target, xref->point);
    uint32_t at = rl_find(ref->block->text, "(", xref->number_at.end);
    if (!point || at == UINT32_MAX || at > xref->number_at.end + 2 ||
        at + xref->point.len > ref->block->text.len)
        return;
    reslint_span stretch = {at, at + xref->point.len};
    if (rl_same(rl_slice(ref->block->text, stretch.begin, stretch.end), xref->point))
        rl_edit_add(r, rl_stretch_source(ref->block, stretch), rl_trim(rl_new_point_label(r, point)));
}

static void mend(rl_renumberer *r, const reslint_node *ref) {
    const reslint_crossref *xref = ref->as.crossref;
    const reslint_node *from = paragraph_around(ref->block), *target = xref->target;
    if (xref->external || !from) return;
    if (!target) {
        if (xref->direction != RESLINT_XREF_PLAIN || xref->suffix)
            say_doubt(r, ref, "no paragraph bears that number; write the one that is meant");
        return;
    }
    if (target->kind != RESLINT_OPERATIVE_PARAGRAPH || !new_number(r, target)) return;
    if (bears_same_number(target)) say_doubt(r, ref, "two paragraphs bear that number; the first was taken");
    if (is_room_language(ref->text)) {
        const char *words = rl_format(r->arena, "paragraph %u %s", new_number(r, target), side(from, target));
        rl_edit_add(r, rl_stretch_source(ref->block, ref->in), rl_str(words));
        return;
    }
    const char *number = rl_format(r->arena, "%u", new_number(r, target));
    rl_edit_add(r, rl_stretch_source(ref->block, xref->number_at), rl_str(number));
    mend_point(r, ref, target);
    if (from != target) mend_direction(r, ref, side(from, target));
}

void rl_renumber_references(rl_renumberer *r) {
    for (const reslint_node *n = r->resolution; n; n = rl_next_node(n, r->resolution)) {
        bool body = n->kind == RESLINT_CROSS_REFERENCE && n->block->kind != RESLINT_FOOTNOTE &&
                    n->block->kind != RESLINT_ANNEX_PARAGRAPH;
        if (body) mend(r, n);
    }
}
