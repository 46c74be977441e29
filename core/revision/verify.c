/* See verify.h. */
#include "revision/verify.h"

#include "base/sorted.h"
#include "base/str.h"

#include <stdlib.h>

typedef enum state { OPEN, GOOD, BAD, ASIDE } state;

typedef struct candidate {
    const reslint_finding *finding;
    const reslint_finding_fix *fix;
    uint32_t index; /* of the fix, among all */
    state state;
    uint32_t group; /* those set aside together: only one of a group is tried at a time */
    bool tried;     /* it is made in the text that is being read */
} candidate;

typedef struct trial {
    rl_arena *arena;
    rl_arena round; /* for one round only */
    const rl_reading *before;
    reslint_applicability which;
    candidate *items;
    uint32_t len, groups;
    rl_made *made; /* of this round, sorted */
    rl_edit *edits;
    uint32_t n_made;
} trial;

/* ---- one round ----------------------------------------------------------------------------------------- */

typedef struct sorting {
    rl_made made;
    reslint_str text;
    uint32_t candidate;
} sorting;

static int by_place(const void *a, const void *b) {
    const sorting *x = a, *y = b;
    int order = rl_order_two(x->made.range.begin, y->made.range.begin, x->made.range.end, y->made.range.end);
    return order ? order : rl_order(x->candidate, y->candidate);
}

/* Fixes that conflict with another wait; touching counts as a conflict. */
static void leave_out_meeting(trial *t, const sorting *all, uint32_t n) {
    for (uint32_t i = 1, last = 0; i < n; i++) {
        const candidate *a = &t->items[all[last].candidate];
        candidate *b = &t->items[all[i].candidate];
        if (a != b && a->tried && b->tried && all[last].made.range.end >= all[i].made.range.begin)
            b->tried = false;
        if (b->tried) last = i;
    }
}

static void lay_out(trial *t) {
    uint32_t n = 0, most = 0;
    for (uint32_t i = 0; i < t->len; i++) most += t->items[i].fix->n_edits;
    sorting *all = rl_alloc_n(&t->round, most + 1u, sizeof *all);
    for (uint32_t i = 0; i < t->len; i++) {
        const candidate *c = &t->items[i];
        for (uint32_t e = 0; c->tried && e < c->fix->n_edits; e++) {
            reslint_str text = rl_str(c->fix->edits[e].text);
            all[n++] = (sorting){{c->fix->edits[e].range, text.len, c->finding}, text, i};
        }
    }
    if (n) qsort(all, n, sizeof *all, by_place);
    leave_out_meeting(t, all, n);
    t->made = rl_alloc_n(&t->round, n + 1u, sizeof *t->made);
    t->edits = rl_alloc_n(&t->round, n + 1u, sizeof *t->edits);
    t->n_made = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (!t->items[all[i].candidate].tried) continue;
        t->made[t->n_made] = all[i].made;
        t->edits[t->n_made++] = (rl_edit){all[i].made.range, all[i].text};
    }
}

static bool lies_in(const candidate *c, reslint_span span) {
    for (uint32_t e = 0; e < c->fix->n_edits; e++)
        if (c->fix->edits[e].range.begin <= span.end && span.begin <= c->fix->edits[e].range.end) return true;
    return false;
}

/* Sets aside what was tried near a trouble; false if there was nothing. */
static bool set_aside(trial *t, reslint_span trouble, bool last) {
    uint32_t found = 0, only = 0;
    for (uint32_t i = 0; i < t->len; i++) {
        candidate *c = &t->items[i];
        if (!c->tried || c->state == BAD || !lies_in(c, trouble)) continue;
        c->group = t->groups;
        c->state = last ? BAD : ASIDE;
        only = i;
        found++;
    }
    if (found == 1) t->items[only].state = BAD;
    t->groups += found > 1;
    return found != 0;
}

/* Reads the text with the fixes that are to be tried; true if all is well. */
static bool round_of(trial *t, rl_read_again read, void *with, bool last) {
    rl_troubles troubles = {0};
    rl_reading after;
    lay_out(t);
    reslint_str text = rl_edits_apply(&t->round, t->before->text, t->edits, t->n_made);
    bool readable = text.ptr && read(with, text, &after);
    if (readable)
        rl_compare_readings(&t->round, t->before, &after, t->made, t->n_made, t->which == RESLINT_FIX_UNSAFE,
                            &troubles);
    if (readable && !troubles.len) return true;
    bool found = false;
    for (uint32_t i = 0; i < troubles.len; i++) found = set_aside(t, troubles.items[i], last) || found;
    if (!found) set_aside(t, (reslint_span){0, UINT32_MAX}, last);
    return false;
}

/* ---- the rounds ---------------------------------------------------------------------------------------- */

/* Chooses everything that is open; or, if nothing is, one of each group that was set aside. */
static bool choose(trial *t, bool *apart) {
    bool open = false, any = false;
    for (uint32_t i = 0; i < t->len; i++) open = open || t->items[i].state == OPEN;
    *apart = !open;
    bool *taken = rl_alloc_n(&t->round, t->groups + 1u, sizeof *taken);
    for (uint32_t i = 0; i < t->len; i++) {
        candidate *c = &t->items[i];
        c->tried = c->state == OPEN;
        if (!open && c->state == ASIDE && !taken[c->group]) c->tried = taken[c->group] = true;
        any = any || c->tried;
    }
    return any;
}

static void keep_tried(trial *t) {
    for (uint32_t i = 0; i < t->len; i++)
        if (t->items[i].tried && t->items[i].state != BAD) t->items[i].state = GOOD;
}

/* Appends the fixes of a finding that are to be judged. */
static void add_candidates(trial *t, const reslint_finding *finding, uint32_t index) {
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        const reslint_finding_fix *fix = &finding->fixes[i];
        if (fix->applicability != t->which || !fix->n_edits) continue;
        t->items[t->len++] = (candidate){.finding = finding, .fix = fix, .index = index + i};
        if (t->which == RESLINT_FIX_SAFE) return;
    }
}

void rl_verify(rl_arena *arena, const rl_reading *before, const reslint_finding *findings, uint32_t count,
               const bool *asked, reslint_applicability which, rl_read_again read, void *with, bool *good) {
    trial t = {.arena = arena, .before = before, .which = which};
    uint32_t all = 0, at = 0;
    for (uint32_t i = 0; i < count; i++) all += findings[i].n_fixes;
    t.items = rl_alloc_n(arena, all + 1u, sizeof *t.items);
    for (uint32_t i = 0; i < count; at += findings[i++].n_fixes)
        if (!asked || asked[i]) add_candidates(&t, &findings[i], at);
    bool apart;
    for (uint32_t n = 0; n < RL_VERIFY_READINGS && choose(&t, &apart); n++) {
        if (round_of(&t, read, with, apart)) keep_tried(&t);
        rl_arena_reset(&t.round);
    }
    rl_arena_free(&t.round);
    for (uint32_t i = 0; i < t.len; i++)
        if (t.items[i].state == GOOD) good[t.items[i].index] = true;
}
