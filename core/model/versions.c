/* Pairs the paragraphs of two versions. First those with the same words, in order; then those that differ
 * only in their opening; then, of the rest, those most alike, if at least half of the words of both are in
 * common. */
#include "model/versions.h"

#include "base/str.h"
#include "base/vec.h"

#include <stdlib.h>

enum { MOST_WORDS = 600, MOST_LEFT = 400 };

typedef struct rl_side {
    const reslint_node **items;
    uint32_t *hashes; /* of the whole text */
    bool *taken;
    uint32_t len;
} rl_side;

static uint32_t hash(reslint_str s) {
    uint32_t h = 2166136261u;
    for (uint32_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)rl_lower(s.ptr[i])) * 16777619u;
    return h;
}

/* The opening may have gained or lost Also when a paragraph moved, so this looks at what comes after it. */
static reslint_str body(const reslint_node *n) {
    return rl_slice(n->text, n->as.clause->opening.end, n->text.len);
}

static rl_side side_of(rl_arena *arena, const reslint_node *resolution) {
    rl_side side = {0};
    const reslint_resolution *facts = resolution->as.resolution;
    side.items = rl_alloc_n(arena, facts->n_operative + 1u, sizeof *side.items);
    side.hashes = rl_alloc_n(arena, facts->n_operative + 1u, sizeof *side.hashes);
    side.taken = rl_alloc_n(arena, facts->n_operative + 1u, sizeof *side.taken);
    for (const reslint_node *n = facts->first_operative; n && side.len < facts->n_operative;
         n = n->as.clause->next) {
        side.items[side.len] = n;
        side.hashes[side.len++] = hash(body(n));
    }
    return side;
}

static void put(rl_arena *arena, rl_versions *versions, rl_side *a, uint32_t i, rl_side *b, uint32_t j) {
    struct {
        rl_pair *items;
        uint32_t len, cap;
    } list = {versions->pairs, versions->len, versions->cap};
    *(rl_pair *)rl_push(arena, &list) = (rl_pair){a->items[i], b->items[j]};
    versions->pairs = list.items, versions->len = list.len, versions->cap = list.cap;
    a->taken[i] = b->taken[j] = true;
}

static bool is_equal(const reslint_node *a, const reslint_node *b, bool verbs) {
    return rl_same_ci(body(a), body(b)) && (!verbs || rl_same(a->as.clause->key, b->as.clause->key));
}

static void pair_equal(rl_arena *arena, rl_versions *versions, rl_side *a, rl_side *b, bool verbs) {
    uint32_t next = 0; /* the two sides mostly run in step */
    for (uint32_t j = 0; j < b->len; j++) {
        for (uint32_t step = 0; step < a->len && !b->taken[j]; step++) {
            uint32_t i = (next + step) % a->len;
            if (a->taken[i] || a->hashes[i] != b->hashes[j] || !is_equal(a->items[i], b->items[j], verbs))
                continue;
            put(arena, versions, a, i, b, j);
            next = i + 1;
            break;
        }
    }
}

static int by_value(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static uint32_t words_of(reslint_str s, uint32_t *out) {
    uint32_t count = 0, begin = 0;
    for (uint32_t i = 0; i <= s.len && count < MOST_WORDS; i++) {
        if (i < s.len && s.ptr[i] != ' ') continue;
        if (i > begin) out[count++] = hash(rl_slice(s, begin, i));
        begin = i + 1;
    }
    qsort(out, count, sizeof *out, by_value);
    return count;
}

/* Twice the words in common, as a percentage of all the words of both. */
static uint32_t likeness(reslint_str a, reslint_str b) {
    uint32_t x[MOST_WORDS], y[MOST_WORDS], same = 0;
    uint32_t nx = words_of(a, x), ny = words_of(b, y);
    for (uint32_t i = 0, j = 0; i < nx && j < ny;) {
        if (x[i] == y[j])
            same++, i++, j++;
        else if (x[i] < y[j])
            i++;
        else
            j++;
    }
    return nx + ny ? 200 * same / (nx + ny) : 0;
}

static void pair_alike(rl_arena *arena, rl_versions *versions, rl_side *a, rl_side *b) {
    uint32_t tries = 0;
    for (uint32_t j = 0; j < b->len; j++) {
        uint32_t best = UINT32_MAX, most = 49;
        if (b->taken[j]) continue;
        for (uint32_t i = 0; i < a->len && tries < MOST_LEFT * MOST_LEFT; i++) {
            if (a->taken[i]) continue;
            tries++;
            uint32_t like = likeness(body(a->items[i]), body(b->items[j]));
            if (like > most) most = like, best = i;
        }
        if (best != UINT32_MAX) put(arena, versions, a, best, b, j);
    }
}

static const reslint_node *next_resolution(const reslint_node *n) {
    while (n && n->kind != RESLINT_RESOLUTION) n = n->next;
    return n;
}

rl_versions *rl_versions_pair(rl_arena *arena, const rl_model *before, const rl_model *now) {
    rl_versions *versions = rl_alloc(arena, sizeof *versions);
    const reslint_node *a = next_resolution(before->document->first_child);
    const reslint_node *b = next_resolution(now->document->first_child);
    while (a && b) {
        rl_side x = side_of(arena, a), y = side_of(arena, b);
        pair_equal(arena, versions, &x, &y, true);
        pair_equal(arena, versions, &x, &y, false);
        pair_alike(arena, versions, &x, &y);
        a = next_resolution(a->next), b = next_resolution(b->next);
    }
    return versions;
}

const reslint_node *rl_versions_before(const rl_versions *versions, const reslint_node *now) {
    for (uint32_t i = 0; versions && i < versions->len; i++)
        if (versions->pairs[i].now == now) return versions->pairs[i].before;
    return NULL;
}

const reslint_node *rl_versions_now(const rl_versions *versions, const reslint_node *before) {
    for (uint32_t i = 0; versions && i < versions->len; i++)
        if (versions->pairs[i].before == before) return versions->pairs[i].now;
    return NULL;
}
