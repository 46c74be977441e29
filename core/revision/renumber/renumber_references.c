/* "paragraph 34 above", "paragraphs 3 and 4 above", "paragraph 3 (b)", "OP 2 bis": each keeps pointing to the
 * paragraph that it pointed to, and to its points. Above and below are corrected if a paragraph was moved
 * past its reference. What only a person can correct is reported. */
#include "base/sorted.h"
#include "recognise/steps.h"
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

#include <stdlib.h>

static const reslint_node *paragraph_around(const reslint_node *node) {
    while (node && !rk_is_paragraph(node)) node = node->parent;
    return node;
}

uint32_t rl_new_number(const rl_renumberer *r, const reslint_node *paragraph) {
    return r->numbers[paragraph->as.clause->ordinal - 1];
}

static const char *side(const reslint_node *from, const reslint_node *target) {
    if (from->kind == RESLINT_PREAMBULAR_PARAGRAPH) return "below";
    return target->as.clause->ordinal < from->as.clause->ordinal ? "above" : "below";
}

static int by_rank(const void *a, const void *b) {
    const rl_bearer *x = a, *y = b;
    return rl_order_two(x->rank, y->rank, x->paragraph->as.clause->ordinal, y->paragraph->as.clause->ordinal);
}

/* Finds, once for all references, which operative paragraphs have a number that a later one has too. */
static void find_twins(rl_renumberer *r) {
    const reslint_resolution *facts = r->resolution->as.resolution;
    uint32_t count = 0;
    rl_bearer *all = rl_alloc_n(r->arena, facts->n_operative, sizeof *all);
    r->twins = rl_alloc_n(r->arena, facts->n_operative, sizeof *r->twins);
    r->in_order = true;
    for (const reslint_node *n = facts->first_operative; n; n = n->as.clause->next) {
        r->in_order = r->in_order && (!count || all[count - 1].rank < rl_rank(n));
        all[count++] = (rl_bearer){rl_rank(n), n};
    }
    if (count) qsort(all, count, sizeof *all, by_rank);
    r->bearers = all;
    r->n_bearers = count;
    for (uint32_t i = 1; i < count; i++)
        r->twins[all[i - 1].paragraph->as.clause->ordinal - 1] = all[i - 1].rank == all[i].rank;
}

static bool bearer_is_before(const void *r, uint32_t i, const void *number) {
    return ((const rl_renumberer *)r)->bearers[i].rank >> 32 < *(const uint32_t *)number;
}

const reslint_node *rl_paragraph_numbered(const rl_renumberer *r, uint32_t number) {
    uint32_t i = rl_first_from(r, 0, r->n_bearers, bearer_is_before, &number);
    return i < r->n_bearers && r->bearers[i].rank >> 32 == number ? r->bearers[i].paragraph : NULL;
}

static void say_doubt(rl_renumberer *r, const reslint_node *ref, const char *why) {
    rl_doubt_at(r, ref->block, ref->in, why);
}

static const char *printed_side(const reslint_node *ref) {
    return ref->as.crossref->direction == RESLINT_XREF_ABOVE ? "above" : "below";
}

/* Where the word above or below is: after the last of the numbers that share it. */
static uint32_t direction_at(const reslint_node *ref) {
    return rl_find(ref->block->text, printed_side(ref), ref->as.crossref->number_at.end);
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
    if (ref->as.crossref->direction == RESLINT_XREF_PLAIN) return;
    const char *printed = printed_side(ref), *wanted = side(from, ref->as.crossref->target);
    uint32_t at = direction_at(ref);
    if (strcmp(printed, wanted) == 0) return;
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
    if (xref->suffix == RESLINT_NO_SUFFIX) return at;
    const char *name = names[xref->suffix - RESLINT_BIS];
    uint32_t word = rl_past_any(text, at, " ");
    return rl_here_ci(text, word, name) ? word + (uint32_t)strlen(name) : at;
}

/* Are the points from `low` to `high` those whose names lie between theirs? */
static bool is_still_range(const reslint_node *low, const reslint_node *high) {
    bool inside = false;
    for (const reslint_node *n = low->parent->first_child; n; n = n->next) {
        if (n->kind != RESLINT_POINT) continue;
        uint32_t number = n->as.clause->number;
        inside = inside || n == low;
        if (number && inside != (number >= low->as.clause->number && number <= high->as.clause->number))
            return false;
        inside = inside && n != high;
    }
    return true;
}

/* "(b)", "(b) (ii)", "(a) to (c)", "(a), (c) and (d)". One that follows directly is below the one before;
 * otherwise it is looked for beside it, then beside those above it, up to those directly below `top`. */
void rl_mend_points(rl_renumberer *r, const reslint_node *block, reslint_span in, uint32_t from,
                    const reslint_node *top) {
    reslint_str text = rl_slice(block->text, 0, in.end);
    const reslint_node *last = top;
    for (uint32_t end = from, at; (at = rl_find(text, "(", end)) < in.end;) {
        bool below = at <= end + 1;
        uint32_t close = rl_find(text, ")", at);
        if (close == UINT32_MAX) return;
        reslint_span core = {at + 1, close};
        reslint_str label = rl_slice(text, core.begin, core.end), join = rl_trim(rl_slice(text, end, at));
        const reslint_node *list = below || last == top ? last : last->parent, *point = NULL;
        while (!(point = rl_point_named(list->first_child, label)) && list != top && !below)
            list = list->parent;
        end = close + 1;
        if (!point) {
            rl_doubt_at(r, block, in,
                        rl_format(r->arena, "it has no point (%.*s)", (int)label.len, label.ptr));
            return;
        }
        if (rl_is_range(join) && last->parent == point->parent && !is_still_range(last, point))
            rl_doubt_at(r, block, in, "its points are no longer consecutive; write out which are meant");
        rl_edit_add(r, rl_stretch_source(block, core), rl_new_point_core(r, point));
        last = point;
    }
}

/* In a note it is only reported: the note may move, and its words with it. */
static void say_note(rl_renumberer *r, const reslint_node *ref) {
    const reslint_node *target = rl_operative_target(r, ref);
    if (target && rl_new_number(r, target) != target->as.clause->number)
        say_doubt(r, ref, rl_format(r->arena, "that is paragraph %u now", rl_new_number(r, target)));
}

/* The side on which all paragraphs of a list are; NULL if they are not all on one. */
static const char *side_of_list(const reslint_node *from, const rl_reference_list *list) {
    const char *all = NULL;
    for (const reslint_node *n = list->first; n; n = rl_next_in_list(n)) {
        const reslint_node *target = n->as.crossref->target;
        if (!from || target == from) return NULL;
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
        rl_edit_add(r, rl_stretch_source(block, lead), rl_str(word));
    }
    const char *all = side_of_list(from, list);
    reslint_str after = rl_slice(block->text, last->in.end, block->text.len);
    if (last->as.crossref->direction != RESLINT_XREF_PLAIN || rl_starts(after, " of ")) return;
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
    if (!rl_operative_target(r, ref)) return;
    if (r->twins[target->as.clause->ordinal - 1])
        say_doubt(r, ref, "two paragraphs have that number; the first was taken");
    uint32_t end = suffix_end(ref);
    const char *number = rl_format(r->arena, "%u", rl_new_number(r, target));
    rl_edit_add(r, rl_stretch_source(ref->block, (reslint_span){xref->number_at.begin, end}), rl_str(number));
    rl_mend_points(r, ref->block, ref->in, end, target);
    if (from && from != target) mend_direction(r, ref, from);
}

static void mend_list(rl_renumberer *r, const rl_reference_list *list) {
    const reslint_node *first = list->first, *from = paragraph_around(first->block);
    const char *reason = rl_reason_to_leave(r, list);
    if (reason) {
        rl_doubt_at(r, first->block, (reslint_span){first->in.begin, list->last->in.end}, reason);
        return;
    }
    if (rl_operative_target(r, first) && rl_is_room_language(first)) mend_room_language(r, list, from);
    for (const reslint_node *n = first; n; n = rl_next_in_list(n)) mend(r, n);
}

/* Where the last paragraph or annex ends. What people note below the text, "Norway: in OP 1, replace …", speaks of the
 * labels that it was written for. */
static uint32_t end_of_text(const reslint_node *resolution) {
    uint32_t end = 0;
    for (const reslint_node *n = resolution->first_child; n; n = n->next)
        if (rk_is_paragraph(n) || n->kind == RESLINT_ANNEX) end = n->source.end;
    return end;
}

void rl_renumber_references(rl_renumberer *r) {
    find_twins(r);
    uint32_t end = end_of_text(r->resolution);
    const reslint_node *done = NULL; /* the last reference of a list that was handled as a whole */
    for (const reslint_node *n = r->resolution; n; n = rk_next_node(n, r->resolution)) {
        if (n->kind != RESLINT_CROSS_REFERENCE) continue;
        if (done && done->block == n->block && n->in.begin <= done->in.begin) continue;
        if (n->block->kind == RESLINT_FOOTNOTE) {
            say_note(r, n);
        } else if (n->block->kind == RESLINT_OTHER && n->block->source.begin > end) {
            continue;
        } else if (n->as.crossref->target || paragraph_around(n->block)) {
            rl_reference_list list = rl_reference_list_at(n);
            mend_list(r, &list);
            done = list.last;
        }
    }
}
