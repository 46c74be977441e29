/* See same_reading.h. Blocks are compared one by one in the order of the file. A block that no edit touched
 * must be the same; one that was touched must still be what it was, have its label unless an edit touched
 * that, keep its references to notes, and have no mark of emphasis without its partner. */
#include "revision/same_reading.h"

#include "base/sorted.h"
#include "base/str.h"
#include "reslint/kit/elements.h"
#include "revision/same_findings.h"

typedef RL_VEC(const reslint_node *) blocks;

static void gather(rl_arena *arena, const reslint_node *document, blocks *out) {
    for (const reslint_node *n = document; n; n = rk_next_node(n, document))
        if (!rk_is_inline(n) && n->kind != RESLINT_DOCUMENT && n->kind != RESLINT_COMMENT)
            *(const reslint_node **)rl_push(arena, out) = n;
}

static bool ends_before(const void *made, uint32_t i, const void *span) {
    return ((const rl_made *)made)[i].range.end < ((const reslint_span *)span)->begin;
}

/* Is a span of the old text touched by an edit? Its ends count. */
static bool is_touched(const rl_made *made, uint32_t count, reslint_span span) {
    uint32_t at = rl_first_from(made, 0, count, ends_before, &span);
    return at < count && made[at].range.begin <= span.end;
}

static reslint_str label_of(const reslint_node *n) {
    const reslint_node *label = rk_label(n);
    return label ? label->text : (reslint_str){"", 0};
}

static uint32_t depth_of(const reslint_node *n) {
    return rk_has_clause(n) ? n->as.clause->depth : 0;
}

static bool has_opening(const reslint_node *n) {
    return rk_has_clause(n) && n->as.clause->opening_class != RESLINT_OPENING_NONE;
}

/* What only contains other blocks. */
static bool is_part(const reslint_node *n) {
    return n->kind == RESLINT_RESOLUTION || n->kind == RESLINT_ANNEX;
}

static bool same_facts(const reslint_resolution *a, const reslint_resolution *b) {
    return a->kind == b->kind && strcmp(a->profile, b->profile) == 0 && strcmp(a->stage, b->stage) == 0 &&
           a->organ == b->organ && rl_same(a->organ_name, b->organ_name) && rl_same(a->symbol, b->symbol) &&
           a->n_preambular == b->n_preambular && a->n_operative == b->n_operative &&
           a->n_footnotes == b->n_footnotes && a->n_annexes == b->n_annexes &&
           a->part_of_previous == b->part_of_previous && !a->title == !b->title;
}

/* What must neither be lost from the inside of a block nor appear there. */
typedef struct inside {
    uint32_t references, marks, runs, nested, strong;
} inside;

static inside look_inside(const reslint_node *block) {
    inside found = {0};
    uint32_t emphasis_end = 0;
    for (uint32_t i = 0; i < block->text.len; i++)
        found.marks += strchr("*_`~\\", block->text.ptr[i]) != NULL;
    for (const reslint_node *n = block->first_child; n; n = n->next) {
        if (n->kind == RESLINT_FOOTNOTE_REFERENCE) found.references++;
        if (n->kind != RESLINT_EMPHASIS) continue;
        found.runs++;
        found.strong += n->as.emphasis->strong != 0;
        found.nested += n->in.begin < emphasis_end;
        if (n->in.end > emphasis_end) emphasis_end = n->in.end;
    }
    return found;
}

/* The edits, and how strictly they are judged (same_findings.h). */
typedef struct edited {
    const rl_made *made;
    uint32_t count;
    bool gently;
} edited;

static bool same_touched(const reslint_node *a, const reslint_node *b, const edited *by) {
    inside x = look_inside(a), y = look_inside(b);
    const reslint_node *label = rk_label(a);
    reslint_span head = label ? label->source : (reslint_span){a->source.begin, a->source.begin};
    if (!rl_same(label_of(a), label_of(b)) && !is_touched(by->made, by->count, head)) return false;
    if (y.references < x.references || y.marks > x.marks || y.nested > x.nested || y.strong != x.strong)
        return false;
    return by->gently || !has_opening(a) || has_opening(b);
}

static bool same_block(const reslint_node *a, const reslint_node *b, const edited *by) {
    if (a->kind != b->kind || depth_of(a) != depth_of(b)) return false;
    if (is_part(a)) return true;
    if (is_touched(by->made, by->count, a->source)) return same_touched(a, b, by);
    return rl_same(a->text, b->text) && rl_same(label_of(a), label_of(b)) && a->flags == b->flags;
}

static void add(rl_arena *arena, rl_troubles *out, uint32_t begin, uint32_t end) {
    *(reslint_span *)rl_push(arena, out) = (reslint_span){begin, end};
}

/* A span with the blocks on either side of it. */
static reslint_span around(const blocks *all, uint32_t i) {
    uint32_t first = i > 1 ? i - 2 : 0, last = i + 1 < all->len ? i + 1 : all->len - 1;
    reslint_span span = all->items[i]->source;
    for (uint32_t k = first; k <= last; k++) {
        if (is_part(all->items[k])) continue;
        if (all->items[k]->source.begin < span.begin) span.begin = all->items[k]->source.begin;
        if (all->items[k]->source.end > span.end) span.end = all->items[k]->source.end;
    }
    return span;
}

/* The block of the old text that a place is in, or that it comes after. */
static uint32_t block_at(const blocks *all, uint32_t at) {
    uint32_t best = 0;
    for (uint32_t i = 0; i < all->len; i++)
        if (!is_part(all->items[i]) && all->items[i]->source.begin <= at) best = i;
    return best;
}

static void compare_blocks(rl_arena *arena, const blocks *old, const blocks *fresh, const edited *by,
                           rl_troubles *out) {
    uint32_t least = old->len < fresh->len ? old->len : fresh->len, i = 0;
    while (i < least && same_block(old->items[i], fresh->items[i], by)) i++;
    if (i == old->len && i == fresh->len) {
        for (i = 0; i < least; i++)
            if (old->items[i]->kind == RESLINT_RESOLUTION &&
                !same_facts(old->items[i]->as.resolution, fresh->items[i]->as.resolution))
                add(arena, out, old->items[i]->source.begin, old->items[i]->source.end);
        return;
    }
    if (i == old->len && i) i--;
    if (!old->len || old->items[i]->kind == RESLINT_RESOLUTION) {
        add(arena, out, 0, UINT32_MAX);
        return;
    }
    reslint_span span = around(old, i);
    add(arena, out, span.begin, span.end);
}

void rl_compare_readings(rl_arena *arena, const rl_reading *before, const rl_reading *after,
                         const rl_made *made, uint32_t count, bool gently, rl_troubles *out) {
    blocks old = {0}, fresh = {0};
    gather(arena, before->document, &old);
    gather(arena, after->document, &fresh);
    edited by = {made, count, gently};
    compare_blocks(arena, &old, &fresh, &by, out);
    uint32_t first = out->len;
    rl_compare_findings(arena, before, after, made, count, gently, out);
    for (uint32_t i = first; i < out->len && old.len; i++) {
        reslint_span span = around(&old, block_at(&old, out->items[i].begin));
        if (span.begin < out->items[i].begin) out->items[i].begin = span.begin;
        if (span.end > out->items[i].end) out->items[i].end = span.end;
    }
}

bool rl_is_same_stretch(rl_arena *arena, const reslint_node *document, reslint_span stretch,
                        const reslint_node *other) {
    blocks all = {0}, fresh = {0};
    uint32_t n = 0;
    edited by_none = {NULL, 0, false};
    gather(arena, document, &all);
    gather(arena, other, &fresh);
    for (uint32_t i = 0; i < all.len; i++) {
        const reslint_node *a = all.items[i], *b = n < fresh.len ? fresh.items[n] : NULL;
        if (a->source.begin < stretch.begin || a->source.begin >= stretch.end) continue;
        if (!b || a->source.end > stretch.end || a->source.begin - stretch.begin != b->source.begin ||
            !same_block(a, b, &by_none))
            return false;
        if (a->kind == RESLINT_RESOLUTION && !same_facts(a->as.resolution, b->as.resolution)) return false;
        n++;
    }
    return n == fresh.len;
}
