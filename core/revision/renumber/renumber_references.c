/* "paragraph 34 above", "paragraphs 3 and 4 above", "paragraph 3 (b)", "OP 2 bis": each keeps pointing to the
 * paragraph that it pointed to, and to its points. Above and below are corrected if a paragraph was moved
 * past its reference. What only a person can correct is reported. */
#include "base/sorted.h"
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

#include <stdlib.h>

static const reslint_node *paragraph_around(const reslint_node *node) {
    while (node && node->kind != RESLINT_OPERATIVE_PARAGRAPH && node->kind != RESLINT_PREAMBULAR_PARAGRAPH)
        node = node->parent;
    return node;
}

uint32_t rl_new_number(const rl_renumberer *r, const reslint_node *paragraph) {
    return r->numbers[paragraph->as.clause->ordinal - 1];
}

static const char *side(const reslint_node *from, const reslint_node *target) {
    if (from->kind == RESLINT_PREAMBULAR_PARAGRAPH) return "below";
    return target->as.clause->ordinal < from->as.clause->ordinal ? "above" : "below";
}

static int by_number(const void *a, const void *b) {
    const rl_bearer *x = a, *y = b;
    if (x->number != y->number) return x->number < y->number ? -1 : 1;
    if (x->suffix != y->suffix) return x->suffix < y->suffix ? -1 : 1;
    return (x->ordinal > y->ordinal) - (x->ordinal < y->ordinal);
}

/* Finds, once for all references, which operative paragraphs have a number that a later one has too. */
static void find_twins(rl_renumberer *r) {
    const reslint_resolution *facts = r->resolution->as.resolution;
    uint32_t count = 0;
    rl_bearer *all = rl_alloc_n(r->arena, facts->n_operative + 1u, sizeof *all);
    r->twins = rl_alloc_n(r->arena, facts->n_operative + 1u, sizeof *r->twins);
    for (const reslint_node *n = facts->first_operative; n && count < facts->n_operative;
         n = n->as.clause->next)
        all[count++] = (rl_bearer){n->as.clause->number, n->as.clause->suffix, n->as.clause->ordinal, n};
    r->in_order = true;
    for (uint32_t i = 0; i + 1 < count; i++)
        r->in_order =
            r->in_order && (all[i].number < all[i + 1].number ||
                            (all[i].number == all[i + 1].number && all[i].suffix < all[i + 1].suffix));
    if (count) qsort(all, count, sizeof *all, by_number);
    r->bearers = all;
    r->n_bearers = count;
    for (uint32_t i = 0; i + 1 < count; i++)
        r->twins[all[i].ordinal - 1] =
            all[i].number == all[i + 1].number && all[i].suffix == all[i + 1].suffix;
}

static bool bearer_is_before(const void *r, uint32_t i, const void *number) {
    return ((const rl_renumberer *)r)->bearers[i].number < *(const uint32_t *)number;
}

const reslint_node *rl_paragraph_numbered(const rl_renumberer *r, uint32_t number) {
    uint32_t i = rl_first_from(r, 0, r->n_bearers, bearer_is_before, &number);
    return i < r->n_bearers && r->bearers[i].number == number ? r->bearers[i].paragraph : NULL;
}

static void say_doubt(rl_renumberer *r, const reslint_node *ref, const char *why) {
    rl_doubt_at(r, ref->block, ref->in, why);
}

/* Where the word above or below is, at most 60 bytes after the number; UINT32_MAX if it is not there. */
static uint32_t direction_at(const reslint_node *ref) {
    const reslint_crossref *xref = ref->as.crossref;
    const char *printed = xref->direction == RESLINT_XREF_ABOVE ? "above" : "below";
    enum { FARTHEST = 60 };
    reslint_str text = ref->block->text;
    uint32_t from = xref->number_at.end, end = from + FARTHEST + (uint32_t)strlen(printed);
    return rl_find(rl_slice(text, 0, end < text.len ? end : text.len), printed, from);
}

/* Do two numbers share the word at `at`, although one of them is now on the other side? */
static bool sides_differ(const reslint_node *from, const reslint_node *ref, uint32_t at) {
    const char *wanted = side(from, ref->as.crossref->target);
    for (const reslint_node *n = ref->block->first_child; n; n = n->next) {
        if (n->kind != RESLINT_CROSS_REFERENCE || n->as.crossref->direction != ref->as.crossref->direction)
            continue;
        const reslint_node *target = n->as.crossref->target;
        if (target && target != from && direction_at(n) == at && strcmp(side(from, target), wanted) != 0)
            return true;
    }
    return false;
}

static void mend_direction(rl_renumberer *r, const reslint_node *ref, const reslint_node *from) {
    const reslint_crossref *xref = ref->as.crossref;
    if (xref->direction == RESLINT_XREF_PLAIN) return;
    const char *printed = xref->direction == RESLINT_XREF_ABOVE ? "above" : "below";
    const char *wanted = side(from, xref->target);
    uint32_t at = direction_at(ref);
    if (strcmp(printed, wanted) == 0 || at == UINT32_MAX) return;
    if (sides_differ(from, ref, at))
        say_doubt(r, ref,
                  rl_format(r->arena, "that paragraph is %s, others in the list are %s", wanted, printed));
    else
        rl_edit_add(r, rl_stretch_source(ref->block, (reslint_span){at, at + 5}), rl_str(wanted));
}

/* "2 bis": where the number ends with its suffix. */
static uint32_t suffix_end(const reslint_node *ref) {
    static const char *const names[] = {"bis", "ter", "quater", "quinquies", "sexies", "alt"};
    const reslint_crossref *xref = ref->as.crossref;
    reslint_str text = ref->block->text;
    uint32_t at = xref->number_at.end;
    if (xref->suffix < RESLINT_BIS || xref->suffix > RESLINT_ALT) return at;
    const char *name = names[xref->suffix - RESLINT_BIS];
    while (at < text.len && text.ptr[at] == ' ') at++;
    return rl_starts_ci(rl_slice(text, at, text.len), name) ? at + (uint32_t)strlen(name)
                                                            : xref->number_at.end;
}

/* The points after a number: "(b)", "(b) (ii)", "(a) to (c)", "(a), (c) and (d)". One that follows directly
 * is below the one before; otherwise it is looked for beside it, then beside those above it. */
static void mend_points(rl_renumberer *r, const reslint_node *ref, uint32_t from) {
    reslint_str text = rl_slice(ref->block->text, 0, ref->in.end);
    const reslint_node *target = ref->as.crossref->target, *last = target;
    for (uint32_t end = from, at; (at = rl_find(text, "(", end)) < ref->in.end;) {
        bool below = at <= end + 1;
        uint32_t close = rl_find(text, ")", at);
        if (close >= ref->in.end) return;
        reslint_span core = {at + 1, close};
        reslint_str label = rl_slice(text, core.begin, core.end);
        const reslint_node *list = below || last == target ? last : last->parent, *point = NULL;
        while (!(point = rl_point_named(list, label)) && list != target && !below) list = list->parent;
        end = close + 1;
        if (!point) {
            say_doubt(r, ref, rl_format(r->arena, "it has no point (%.*s)", (int)label.len, label.ptr));
            return;
        }
        reslint_str now = rl_new_point_label(r, point);
        reslint_span in = rl_label_core(now);
        rl_edit_add(r, rl_stretch_source(ref->block, core), rl_slice(now, in.begin, in.end));
        last = point;
    }
}

/* In a note it is only reported: the note may move, and its words with it. */
static void say_note(rl_renumberer *r, const reslint_node *ref) {
    const reslint_node *target = ref->as.crossref->target;
    if (target && target->kind == RESLINT_OPERATIVE_PARAGRAPH && rl_new_number(r, target) &&
        rl_new_number(r, target) != target->as.clause->number)
        say_doubt(r, ref, rl_format(r->arena, "that is paragraph %u now", rl_new_number(r, target)));
}

/* The side on which all paragraphs of a list are; NULL if they are not all on one. */
static const char *side_of_list(const reslint_node *from, const rl_reference_list *list) {
    const char *all = NULL;
    for (const reslint_node *n = list->first; n; n = rl_next_in_list(n)) {
        const reslint_node *target = n->as.crossref->target;
        if (!from || !target || target == from) return NULL;
        const char *its = side(from, target);
        if (all && strcmp(all, its) != 0) return NULL;
        all = its;
    }
    return all;
}

/* "OP 2 (b)" -> "paragraph 2 (b) above", "OP1-OP4" -> "paragraphs 1-4 above". */
static void mend_room_language(rl_renumberer *r, const rl_reference_list *list, const reslint_node *from) {
    const reslint_node *block = list->first->block, *last = list->last;
    bool many = list->count > 1 || rl_starts(list->first->text, "OPs");
    for (const reslint_node *n = list->first; n; n = rl_next_in_list(n)) {
        reslint_span lead = {n->in.begin, n->as.crossref->number_at.begin};
        const char *word = n != list->first ? "" : many ? "paragraphs " : "paragraph ";
        if (lead.begin < lead.end) rl_edit_add(r, rl_stretch_source(block, lead), rl_str(word));
    }
    const char *all = side_of_list(from, list);
    reslint_str behind = rl_slice(block->text, last->in.end, block->text.len);
    if (last->as.crossref->direction != RESLINT_XREF_PLAIN || rl_starts(behind, " of ")) return;
    reslint_span at = rl_stretch_source(block, (reslint_span){last->in.end - 1, last->in.end});
    rl_edit_add(r, (reslint_span){at.end, at.end},
                rl_str(rl_format(r->arena, " %s", all ? all : "of the present resolution")));
}

static void mend(rl_renumberer *r, const reslint_node *ref) {
    const reslint_crossref *xref = ref->as.crossref;
    const reslint_node *from = paragraph_around(ref->block), *target = xref->target;
    if (xref->external) return;
    if (!target) {
        say_doubt(r, ref, "no paragraph has that number; write the one that is meant");
        return;
    }
    if (target->kind == RESLINT_PREAMBULAR_PARAGRAPH)
        say_doubt(r, ref, "preambular paragraphs are not numbered; write which one is meant");
    if (target->kind != RESLINT_OPERATIVE_PARAGRAPH || !rl_new_number(r, target)) return;
    if (r->twins[target->as.clause->ordinal - 1])
        say_doubt(r, ref, "two paragraphs have that number; the first was taken");
    uint32_t end = suffix_end(ref);
    const char *number = rl_format(r->arena, "%u", rl_new_number(r, target));
    rl_edit_add(r, rl_stretch_source(ref->block, (reslint_span){xref->number_at.begin, end}), rl_str(number));
    mend_points(r, ref, end);
    if (from && from != target) mend_direction(r, ref, from);
}

static void mend_list(rl_renumberer *r, const rl_reference_list *list) {
    const reslint_node *first = list->first, *from = paragraph_around(first->block);
    const char *reason = rl_reason_to_leave(r, list);
    if (reason) {
        rl_doubt_at(r, first->block, (reslint_span){first->in.begin, list->last->in.end}, reason);
        return;
    }
    const reslint_node *target = first->as.crossref->target;
    bool operative = target && target->kind == RESLINT_OPERATIVE_PARAGRAPH && rl_new_number(r, target);
    if (operative && !first->as.crossref->external && rl_is_room_language(first))
        mend_room_language(r, list, from);
    for (const reslint_node *n = first; n; n = rl_next_in_list(n)) mend(r, n);
}

void rl_renumber_references(rl_renumberer *r) {
    find_twins(r);
    const reslint_node *done = NULL; /* the last reference of a list that was handled as a whole */
    for (const reslint_node *n = r->resolution; n; n = rk_next_node(n, r->resolution)) {
        if (n->kind != RESLINT_CROSS_REFERENCE) continue;
        if (done && done->block == n->block && n->in.begin <= done->in.begin) continue;
        if (n->block->kind == RESLINT_FOOTNOTE) {
            say_note(r, n);
        } else if (n->as.crossref->target || paragraph_around(n->block)) {
            rl_reference_list list = rl_reference_list_at(n);
            mend_list(r, &list);
            done = list.last;
        }
    }
}
