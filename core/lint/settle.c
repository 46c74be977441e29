/* One slip, one finding. A rule that silences removes the findings of others at the places that it reports; a
 * rule that yields keeps quiet where one of the rules that it names has a finding (overlapping or touching).
 * Both are decided from all that was reported, so that the order of the rules makes no difference. Then
 * findings are sorted and duplicates dropped. */
#include "base/sorted.h"
#include "base/str.h"
#include "lint/pass.h"

#include <stdlib.h>

/* Of two places that touch: have they a byte in common, or is one of them empty? */
static bool overlap(reslint_span a, reslint_span b) {
    bool empty = a.begin == a.end || b.begin == b.end;
    return empty || (a.begin < b.end && b.begin < a.end);
}

static bool yields(const reslint_rule *rule, const reslint_rule *to) {
    for (const char *const *id = rule->yields_to; id && *id; id++)
        if (strcmp(*id, to->id) == 0) return true;
    return false;
}

/* Does `mine` give way to `other`? The caller has made sure that they touch. */
static bool gives_way(const rl_rules *rules, const rl_raw *mine, const rl_raw *other) {
    const reslint_rule *me = rules->items[mine->rule].info.rule, *it = rules->items[other->rule].info.rule;
    bool silences = (it->flags & RESLINT_RULE_SILENCES) && !(me->flags & RESLINT_RULE_SILENCES);
    if (silences && overlap(mine->finding.range, other->finding.range)) return true;
    if (other->hidden || !yields(me, it)) return false;
    /* Two that yield to each other would both be lost: the one whose id comes first stays. */
    return !yields(it, me) || strcmp(me->id, it->id) > 0;
}

static int compare_text(const char *a, const char *b) {
    return strcmp(a ? a : "", b ? b : "");
}

static int by_place(const void *a, const void *b) {
    const reslint_finding *x = &((const rl_raw *)a)->finding, *y = &((const rl_raw *)b)->finding;
    int order = rl_order_two(x->range.begin, y->range.begin, x->range.end, y->range.end);
    if (order == 0) order = strcmp(x->rule, y->rule);
    if (order == 0) order = compare_text(x->message, y->message);
    if (order == 0) order = compare_text(x->location, y->location);
    return order ? order : compare_text(x->write, y->write);
}

static void drop(rl_run *run) {
    rl_raws *raws = &run->raws;
    for (uint32_t i = 0; i < raws->len; i++) {
        rl_raw *a = &raws->items[i];
        if (a->hidden) a->dropped = true;
        for (uint32_t j = i + 1; j < raws->len && raws->items[j].finding.range.begin <= a->finding.range.end;
             j++) {
            rl_raw *b = &raws->items[j];
            if (gives_way(run->rules, a, b)) a->dropped = true;
            if (gives_way(run->rules, b, a)) b->dropped = true;
        }
        if (i && by_place(a - 1, a) == 0) a->dropped = true;
    }
}

void rl_settle(rl_run *run, rl_findings *out) {
    rl_raws *raws = &run->raws;
    if (raws->len) qsort(raws->items, raws->len, sizeof *raws->items, by_place);
    drop(run);
    uint32_t shown = 0, left = 0;
    for (uint32_t i = 0; i < raws->len; i++) {
        shown += !raws->items[i].hidden;
        left += !raws->items[i].dropped;
    }
    bool all = shown == raws->len && left == raws->len;
    reslint_finding *kept = rl_alloc_n(run->arena, left, sizeof *kept);
    reslint_finding *reported = all ? kept : rl_alloc_n(run->arena, shown, sizeof *reported);
    for (uint32_t i = 0; i < raws->len; i++) {
        if (!raws->items[i].hidden) reported[out->n_reported++] = raws->items[i].finding;
        if (!raws->items[i].dropped) kept[out->len++] = raws->items[i].finding;
    }
    out->items = kept;
    out->reported = reported;
}
