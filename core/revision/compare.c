/* Findings are compared by rule and clause, then by rule and words, not by line: deleting OP 8 makes OP 9's
 * "Also" wrong on a line that nobody touched. */
#include "revision/compare.h"

#include "base/sorted.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdlib.h>

typedef uint64_t print_of(const reslint_finding *f);

typedef struct finding_mark {
    uint64_t print;
    uint32_t at; /* index of the finding */
} finding_mark;

typedef struct side {
    const reslint_finding *findings;
    bool *paired;        /* by finding */
    finding_mark *marks; /* room for as many as there are findings */
    uint32_t count, n_marks;
} side;

static side make_side(rl_arena *arena, const reslint_finding *findings, uint32_t count) {
    return (side){findings, rl_alloc_n(arena, count + 1u, sizeof(bool)),
                  rl_alloc_n(arena, count + 1u, sizeof(finding_mark)), count, 0};
}

static uint64_t by_clause(const reslint_finding *f) {
    return f->fingerprint;
}

static uint64_t by_words(const reslint_finding *f) {
    return rl_hash_pair(rl_str(f->rule), rl_str(f->quote ? f->quote : ""));
}

static int by_print(const void *a, const void *b) {
    const finding_mark *x = a, *y = b;
    return rl_order_two(x->print, y->print, x->at, y->at);
}

static void mark_unpaired(side *s, print_of *print) {
    s->n_marks = 0;
    for (uint32_t i = 0; i < s->count; i++)
        if (!s->paired[i]) s->marks[s->n_marks++] = (finding_mark){print(&s->findings[i]), i};
    if (s->n_marks) qsort(s->marks, s->n_marks, sizeof *s->marks, by_print);
}

/* Each old finding excuses one new one with the same print. */
static void pair(side *old, side *new, print_of *print) {
    mark_unpaired(old, print);
    mark_unpaired(new, print);
    for (uint32_t i = 0, j = 0; i < old->n_marks && j < new->n_marks;) {
        uint64_t a = old->marks[i].print, b = new->marks[j].print;
        if (a == b) old->paired[old->marks[i].at] = new->paired[new->marks[j].at] = true;
        i += a <= b;
        j += b <= a;
    }
}

const reslint_finding *rl_new_findings(rl_arena *arena, const reslint_finding *findings, uint32_t count,
                                       const reslint_finding *earlier, uint32_t n_earlier, uint32_t *left) {
    side old = make_side(arena, earlier, n_earlier), new = make_side(arena, findings, count);
    reslint_finding *fresh = rl_alloc_n(arena, count + 1u, sizeof *fresh);
    pair(&old, &new, by_clause);
    pair(&old, &new, by_words); /* in a clause that was edited somewhere else */
    *left = 0;
    for (uint32_t i = 0; i < count; i++)
        if (!new.paired[i]) fresh[(*left)++] = findings[i];
    return fresh;
}
