/* See same_findings.h. A finding of the new text is an old one if the same rule reported at the same place,
 * moved as the edits moved it. Everything that rules reported counts, even what gave way to another finding:
 * what an old finding held back at its place is not new. */
#include "revision/same_findings.h"

#include "base/sorted.h"
#include "base/str.h"

#include <stdlib.h>

typedef struct known_finding {
    const reslint_finding *finding;
    reslint_span range; /* in the old text */
} known_finding;

typedef struct list {
    known_finding *items;
    uint32_t len;
} list;

static int by_rule_and_place(const void *a, const void *b) {
    const known_finding *x = a, *y = b;
    int order = strcmp(x->finding->rule, y->finding->rule);
    if (order) return order;
    return rl_order_two(x->range.begin, y->range.begin, x->range.end, y->range.end);
}

/* Where the edits are in the new text. */
typedef struct map {
    const rl_made *made;
    uint32_t *begins; /* in the new text, by edit */
    uint32_t count;
} map;

static map map_of(rl_arena *arena, const rl_made *made, uint32_t count) {
    map m = {made, rl_alloc_n(arena, count + 1u, sizeof *m.begins), count};
    uint32_t at = 0, old = 0;
    for (uint32_t i = 0; i < count; i++) {
        at += made[i].range.begin - old;
        m.begins[i] = at;
        at += made[i].len;
        old = made[i].range.end;
    }
    return m;
}

typedef struct edge {
    uint32_t at;
    bool end; /* text inserted at `at` comes before it */
} edge;

static bool edit_is_before(const void *begins, uint32_t i, const void *wanted) {
    const edge *s = wanted;
    uint32_t begin = ((const uint32_t *)begins)[i];
    return begin < s->at || (begin == s->at && s->end);
}

/* Where an offset of the new text was in the old one; inside new words: where they were put. */
static uint32_t old_place(const map *m, uint32_t at, bool end) {
    const edge wanted = {at, end};
    uint32_t edits = rl_first_from(m->begins, 0, m->count, edit_is_before, &wanted);
    if (!edits) return at;
    const rl_made *last = &m->made[edits - 1];
    uint32_t following = m->begins[edits - 1] + last->len;
    if (at <= following) return end ? last->range.end : last->range.begin;
    return last->range.end + (at - following);
}

static list sorted(rl_arena *arena, const rl_reading *reading, const rl_made *made, uint32_t count) {
    map m = map_of(arena, made, count);
    list all = {rl_alloc_n(arena, reading->n_reported + 1u, sizeof *all.items), 0};
    for (uint32_t i = 0; i < reading->n_reported; i++) {
        const reslint_finding *f = &reading->reported[i];
        reslint_span at = {old_place(&m, f->range.begin, false), old_place(&m, f->range.end, true)};
        if (at.end < at.begin) at.end = at.begin;
        all.items[all.len++] = (known_finding){f, at};
    }
    if (all.len) qsort(all.items, all.len, sizeof *all.items, by_rule_and_place);
    return all;
}

static bool is_of_earlier_rule(const void *all, uint32_t i, const void *rule) {
    return strcmp(((const list *)all)->items[i].finding->rule, rule) < 0;
}

static bool is_of_rule_or_earlier(const void *all, uint32_t i, const void *rule) {
    return strcmp(((const list *)all)->items[i].finding->rule, rule) <= 0;
}

/* The findings of one rule: [begin, end) of a list. */
static reslint_span of_rule(const list *all, const char *rule) {
    return (reslint_span){rl_first_from(all, 0, all->len, is_of_earlier_rule, rule),
                          rl_first_from(all, 0, all->len, is_of_rule_or_earlier, rule)};
}

static bool touches(reslint_span a, reslint_span b) {
    return a.begin <= b.end && b.begin <= a.end;
}

/* A rule that reports only so many of a kind per paragraph has held others back. */
enum { ENOUGH = 10, MOST_TROUBLES = 100 };

static bool was_known(const list *old, const known_finding *fresh) {
    reslint_span same = of_rule(old, fresh->finding->rule);
    if (same.end - same.begin >= ENOUGH) return true;
    for (uint32_t i = same.begin; i < same.end; i++) {
        const known_finding *one = &old->items[i];
        if (touches(one->range, fresh->range)) return true;
        if (strcmp(one->finding->message, fresh->finding->message) == 0 &&
            strcmp(one->finding->location, fresh->finding->location) == 0)
            return true;
    }
    return false;
}

static bool begins_before(const void *all, uint32_t i, const void *range) {
    return ((const list *)all)->items[i].range.begin < ((const reslint_span *)range)->begin;
}

/* Is the finding of a fix still there? */
static bool is_left(const list *fresh, const reslint_finding *mended) {
    reslint_span same = of_rule(fresh, mended->rule);
    uint32_t first = rl_first_from(fresh, same.begin, same.end, begins_before, &mended->range);
    for (uint32_t i = first; i < same.end && fresh->items[i].range.begin <= mended->range.end; i++)
        if (touches(fresh->items[i].range, mended->range) &&
            strcmp(fresh->items[i].finding->message, mended->message) == 0)
            return true;
    return false;
}

/* Does the rule report no more than before? Then its finding has only moved on. */
static bool moved_on(const list *old, const list *fresh, const char *rule) {
    reslint_span was = of_rule(old, rule), is = of_rule(fresh, rule);
    return is.end - is.begin <= was.end - was.begin;
}

static void add(rl_arena *arena, rl_troubles *out, reslint_span at) {
    *(reslint_span *)rl_push(arena, out) = at;
}

void rl_compare_findings(rl_arena *arena, const rl_reading *before, const rl_reading *after,
                         const rl_made *made, uint32_t count, bool gently, rl_troubles *out) {
    list old = sorted(arena, before, NULL, 0), fresh = sorted(arena, after, made, count);
    reslint_severity least = gently ? RESLINT_ERROR : RESLINT_WARNING;
    for (uint32_t i = 0; i < fresh.len && out->len < MOST_TROUBLES; i++) {
        const known_finding *one = &fresh.items[i];
        if (one->finding->severity < least || was_known(&old, one)) continue;
        if (!gently || !moved_on(&old, &fresh, one->finding->rule)) add(arena, out, one->range);
    }
    for (uint32_t i = 0; i < count && out->len < MOST_TROUBLES; i++)
        if (made[i].finding && is_left(&fresh, made[i].finding)) add(arena, out, made[i].range);
    if (out->len >= MOST_TROUBLES) add(arena, out, (reslint_span){0, UINT32_MAX});
}
