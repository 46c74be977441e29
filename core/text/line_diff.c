/* Myers' greedy algorithm over lines, after setting aside what both texts begin and end with. Texts that
 * differ in more than MOST_STEPS lines are shown as one replacement: correct, though not short. */
#include "text/line_diff.h"

#include "base/str.h"
#include "base/vec.h"

enum { MOST_STEPS = 1500, CONTEXT = 3 };

typedef RL_VEC(reslint_str) lines;
typedef struct change {
    uint32_t a, b;   /* first line of each side */
    uint32_t na, nb; /* how many lines are removed, how many added */
} change;
typedef RL_VEC(change) changes;

static lines split(rl_arena *arena, reslint_str text) {
    lines out = {0};
    for (uint32_t at = 0; at < text.len;) {
        uint32_t end = rl_find(text, "\n", at);
        end = end == UINT32_MAX ? text.len : end + 1;
        *(reslint_str *)rl_push(arena, &out) = rl_slice(text, at, end);
        at = end;
    }
    return out;
}

typedef struct sides {
    const reslint_str *a, *b;
    int32_t na, nb;
} sides;

/* Runs forward until both ends are reached; keeps the frontier of each step. Returns the step, or -1. */
static int32_t forward(rl_arena *arena, const sides *s, int32_t **trace) {
    int32_t size = 2 * MOST_STEPS + 3;
    int32_t *v = rl_alloc_n(arena, (size_t)size, sizeof *v);
    int32_t middle = MOST_STEPS + 1;
    for (int32_t d = 0; d <= MOST_STEPS; d++) {
        trace[d] = rl_alloc_n(arena, 2 * (size_t)d + 3, sizeof **trace);
        memcpy(trace[d], v + middle - d - 1, (2 * (size_t)d + 3) * sizeof *v);
        for (int32_t k = -d; k <= d; k += 2) {
            bool down = k == -d || (k != d && v[middle + k - 1] < v[middle + k + 1]);
            int32_t x = down ? v[middle + k + 1] : v[middle + k - 1] + 1, y = x - k;
            while (x < s->na && y < s->nb && rl_same(s->a[x], s->b[y])) x++, y++;
            v[middle + k] = x;
            if (x >= s->na && y >= s->nb) return d;
        }
    }
    return -1;
}

static void put(rl_arena *arena, changes *list, uint32_t a, uint32_t b, bool gone) {
    change *last = list->len ? &list->items[list->len - 1] : NULL;
    /* going backwards: a step that ends where the last one begins belongs to it */
    if (last && last->a == a + (gone ? 1u : 0u) && last->b == b + (gone ? 0u : 1u)) {
        last->a = a, last->b = b;
        last->na += gone, last->nb += !gone;
        return;
    }
    *(change *)rl_push(arena, list) = (change){a, b, gone, !gone};
}

static changes backward(rl_arena *arena, const sides *s, int32_t **trace, int32_t d, uint32_t base) {
    changes list = {0};
    int32_t x = s->na, y = s->nb;
    for (; d > 0; d--) {
        const int32_t *v = trace[d] + d + 1;
        int32_t k = x - y;
        bool down = k == -d || (k != d && v[k - 1] < v[k + 1]);
        int32_t from = down ? k + 1 : k - 1, px = v[from], py = px - from;
        put(arena, &list, base + (uint32_t)px, base + (uint32_t)py, !down);
        x = px, y = py;
    }
    for (uint32_t i = 0; i < list.len / 2; i++) {
        change swap = list.items[i];
        list.items[i] = list.items[list.len - 1 - i];
        list.items[list.len - 1 - i] = swap;
    }
    return list;
}

static changes compare(rl_arena *arena, const lines *a, const lines *b) {
    uint32_t head = 0, tail = 0, least = a->len < b->len ? a->len : b->len;
    while (head < least && rl_same(a->items[head], b->items[head])) head++;
    while (tail < least - head && rl_same(a->items[a->len - 1 - tail], b->items[b->len - 1 - tail])) tail++;
    sides s = {a->len ? a->items + head : NULL, b->len ? b->items + head : NULL,
               (int32_t)(a->len - head - tail), (int32_t)(b->len - head - tail)};
    changes list = {0};
    if (!s.na && !s.nb) return list;
    int32_t **trace = rl_alloc_n(arena, MOST_STEPS + 1, sizeof *trace);
    int32_t d = forward(arena, &s, trace);
    if (d >= 0) return backward(arena, &s, trace, d, head);
    *(change *)rl_push(arena, &list) = (change){head, head, (uint32_t)s.na, (uint32_t)s.nb};
    return list;
}

typedef struct writer {
    rl_arena *arena;
    RL_VEC(char) out;
} writer;

static void write_str(writer *w, reslint_str s) {
    for (uint32_t i = 0; i < s.len; i++) *(char *)rl_push(w->arena, &w->out) = s.ptr[i];
}

static void write_line(writer *w, char sign, reslint_str line) {
    *(char *)rl_push(w->arena, &w->out) = sign;
    write_str(w, line);
    if (!line.len || line.ptr[line.len - 1] != '\n') write_str(w, RL_STR("\n\\ No newline at end of file\n"));
}

/* Changes with overlapping context share a hunk: returns the index after the last of them. */
static uint32_t hunk_end(const changes *list, uint32_t first) {
    uint32_t i = first + 1;
    while (i < list->len && list->items[i].a - (list->items[i - 1].a + list->items[i - 1].na) <= 2 * CONTEXT)
        i++;
    return i;
}

static void write_hunk(writer *w, const lines *a, const lines *b, const changes *list, uint32_t first,
                       uint32_t end) {
    const change *head = &list->items[first], *tail = &list->items[end - 1];
    uint32_t before = head->a < CONTEXT ? head->a : CONTEXT;
    uint32_t left = a->len - (tail->a + tail->na), after = left < CONTEXT ? left : CONTEXT;
    uint32_t na = tail->a + tail->na + after - (head->a - before);
    uint32_t nb = tail->b + tail->nb + after - (head->b - before);
    write_str(w, rl_str(rl_format(w->arena, "@@ -%u,%u +%u,%u @@\n", head->a - before + (na ? 1u : 0u), na,
                                  head->b - before + (nb ? 1u : 0u), nb)));
    uint32_t at = head->a - before;
    for (uint32_t i = first; i < end; i++) {
        const change *c = &list->items[i];
        for (; at < c->a; at++) write_line(w, ' ', a->items[at]);
        for (; at < c->a + c->na; at++) write_line(w, '-', a->items[at]);
        for (uint32_t j = c->b; j < c->b + c->nb; j++) write_line(w, '+', b->items[j]);
    }
    for (uint32_t stop = at + after; at < stop; at++) write_line(w, ' ', a->items[at]);
}

reslint_str rl_diff(rl_arena *arena, const char *path, reslint_str before, reslint_str after) {
    lines a = split(arena, before), b = split(arena, after);
    changes list = compare(arena, &a, &b);
    writer w = {arena, {0}};
    if (list.len) write_str(&w, rl_str(rl_format(arena, "--- %s\n+++ %s\n", path, path)));
    for (uint32_t i = 0; i < list.len;) {
        uint32_t end = hunk_end(&list, i);
        write_hunk(&w, &a, &b, &list, i, end);
        i = end;
    }
    uint32_t len = w.out.len;
    *(char *)rl_push(arena, &w.out) = '\0';
    return (reslint_str){w.out.items, len};
}
