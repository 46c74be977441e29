/* The passes of renumbering over each resolution of a file, and what they share. */
#include "base/sorted.h"
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

#include <stdlib.h>

void rl_edit_add(rl_renumberer *r, reslint_span range, reslint_str text) {
    reslint_str old = rl_slice(r->text, range.begin, range.end);
    if (rl_same(old, text)) return;
    *(rl_edit *)rl_push(r->arena, &r->out->edits) = (rl_edit){range, text};
}

void rl_doubt(rl_renumberer *r, const char *sentence) {
    *(const char **)rl_push(r->arena, &r->out->doubts) = sentence;
}

void rl_doubt_at(rl_renumberer *r, const reslint_node *block, reslint_span in, const char *why) {
    reslint_str where = rl_location(block, r->arena), words = rl_slice(block->text, in.begin, in.end);
    rl_doubt(r, rl_format(r->arena, "%.*s: “%.*s”: %s", (int)where.len, where.ptr, (int)words.len, words.ptr,
                          why));
}

static reslint_str first_words(reslint_str text) {
    enum { SHOWN = 5 };
    uint32_t end = 0;
    for (uint32_t i = 0; i < SHOWN && end != UINT32_MAX; i++) end = rl_find(text, " ", end + 1);
    return end == UINT32_MAX ? text : rl_slice(text, 0, end);
}

void rl_row(rl_renumberer *r, const reslint_node *node, reslint_str old_name, reslint_str new_name) {
    if (rl_same(old_name, new_name)) return;
    *(rl_renumber_row *)rl_push(r->arena, &r->out->rows) =
        (rl_renumber_row){old_name, new_name, first_words(node->text)};
}

reslint_span rl_whole_source(const reslint_node *node) {
    reslint_place place = {node, {0, node->text.len}};
    return rl_place_source(place, NULL);
}

reslint_span rl_stretch_source(const reslint_node *block, reslint_span in) {
    reslint_place place = {block, in};
    return rl_place_source(place, NULL);
}

static int by_place(const void *a, const void *b) {
    const rl_edit *x = a, *y = b;
    return rl_order_two(x->range.begin, y->range.begin, x->range.end, y->range.end);
}

/* Sorts, and changes each span once: two references may have asked for the same word above or below. */
static void settle(rl_renumbering *out) {
    uint32_t kept = 0;
    if (out->edits.len) qsort(out->edits.items, out->edits.len, sizeof *out->edits.items, by_place);
    for (uint32_t i = 0; i < out->edits.len; i++) {
        rl_edit edit = out->edits.items[i];
        const rl_edit *last = kept ? &out->edits.items[kept - 1] : NULL;
        if (last && (edit.range.begin < last->range.end || by_place(last, &edit) == 0)) continue;
        out->edits.items[kept++] = edit;
    }
    out->edits.len = kept;
}

/* Two versions of one paragraph: "OP 3" and "OP 3 alt", or "Alt 1" followed by "Alt 2". */
static bool are_versions(const reslint_clause *a, const reslint_clause *b) {
    bool first = a->suffix == RESLINT_ALT, second = b->suffix == RESLINT_ALT;
    return ((first || second) && a->number == b->number) || (first && second && !b->number);
}

static const char *standing_alternatives(rl_renumberer *r, const reslint_node *n) {
    while (n && n->as.clause->next && !are_versions(n->as.clause, n->as.clause->next->as.clause))
        n = n->as.clause->next;
    if (!n || !n->as.clause->next) return NULL;
    reslint_str a = n->as.clause->location, b = n->as.clause->next->as.clause->location;
    return rl_format(r->arena, "%.*s and %.*s are both there: choose one first", (int)a.len, a.ptr,
                     (int)b.len, b.ptr);
}

/* "OP 5 [deleted]", "(moved to OP 7)": a paragraph that is to go must not take a number, or those after it
 * would get numbers that are too high. */
static const char *marked_to_go(rl_renumberer *r, const reslint_node *first) {
    for (const reslint_node *paragraph = first; paragraph; paragraph = paragraph->as.clause->next)
        for (const reslint_node *n = paragraph; n; n = rk_next_node(n, paragraph)) {
            if (n->kind != RESLINT_STATUS) continue;
            if (rl_find_ci(n->text, "deleted", 0) == UINT32_MAX &&
                rl_find_ci(n->text, "moved to", 0) == UINT32_MAX)
                continue;
            reslint_str where = rl_location(n->block, r->arena);
            return rl_format(r->arena, "%.*s is marked “%.*s”: take it out first", (int)where.len, where.ptr,
                             (int)n->text.len, n->text.ptr);
        }
    return NULL;
}

/* Why the numbers of these paragraphs cannot be changed yet, or NULL. */
static const char *reason_against(rl_renumberer *r, const reslint_node *first) {
    const char *reason = standing_alternatives(r, first);
    return reason ? reason : marked_to_go(r, first);
}

/* If a file has several texts, they may refer to each other's paragraphs. */
static void say_foreign(const rl_model *model, rl_arena *arena, rl_renumbering *out) {
    uint32_t count = 0;
    for (const reslint_node *n = model->document->first_child; n; n = n->next) count += rk_is_checked(n) != 0;
    if (count < 2 || !out->rows.len) return;
    for (const reslint_node *n = model->document->first_child; n; n = n->next) {
        rl_renumberer r = {.arena = arena, .resolution = n, .out = out};
        if (rk_is_checked(n)) rl_renumber_foreign(&r);
    }
}

void rl_renumber(const rl_model *model, reslint_str text, bool ibid, rl_arena *arena, rl_renumbering *out) {
    uint32_t last = 0, last_old = 0;
    memset(out, 0, sizeof *out);
    out->refused = "no resolution is found in it: nothing was numbered";
    for (const reslint_node *n = model->document->first_child; n; n = n->next) {
        if (!rk_is_checked(n)) continue;
        const reslint_resolution *facts = n->as.resolution;
        rl_renumberer r = {.arena = arena,
                           .text = text,
                           .resolution = n,
                           .last = last,
                           .last_old = last_old,
                           .ibid = ibid,
                           .out = out};
        out->refused = reason_against(&r, facts->first_preambular);
        if (!out->refused) out->refused = reason_against(&r, facts->first_operative);
        if (out->refused) {
            out->edits.len = out->rows.len = 0;
            return;
        }
        r.numbers = rl_alloc_n(arena, facts->n_operative + 1u, sizeof *r.numbers);
        rl_renumber_paragraphs(&r);
        rl_renumber_references(&r);
        rl_renumber_unread(&r);
        rl_renumber_beside(&r);
        rl_renumber_notes(&r);
        last = r.last;
        last_old = r.last_old;
    }
    say_foreign(model, arena, out);
    settle(out);
}
