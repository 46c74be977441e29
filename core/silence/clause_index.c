/* The places that the configuration silences, sorted, so that a finding is looked up among them instead of
 * being compared with each: a configuration may name thousands, and a draft have thousands of findings. A
 * place silences everything in it, so a location is looked up by each of its beginnings that could be a
 * place. */
#include "base/sorted.h"
#include "silence/own_findings.h"

typedef struct placed_clause {
    reslint_str place;
    uint32_t index; /* among the clauses */
} placed_clause;

struct rl_clause_index {
    placed_clause *items;
    uint32_t len;
    const reslint_node **first; /* by item: the first block in that place; NULL if there is none */
    bool walked;                /* `first` has been filled in */
};

static int compare(reslint_str a, reslint_str b) {
    uint32_t shorter = a.len < b.len ? a.len : b.len;
    for (uint32_t i = 0; i < shorter; i++) {
        int x = (unsigned char)rl_lower(a.ptr[i]), y = (unsigned char)rl_lower(b.ptr[i]);
        if (x != y) return x - y;
    }
    return rl_order(a.len, b.len);
}

static int by_place(const void *a, const void *b) {
    const placed_clause *x = a, *y = b;
    int order = compare(x->place, y->place);
    return order ? order : rl_order(x->index, y->index);
}

rl_clause_index *rl_clause_index_new(rl_arena *arena, const rl_clause_silences *clauses) {
    rl_clause_index *index = rl_alloc(arena, sizeof *index);
    index->len = clauses->len;
    index->items = rl_alloc_n(arena, clauses->len + 1u, sizeof *index->items);
    index->first = rl_alloc_n(arena, clauses->len + 1u, sizeof *index->first);
    for (uint32_t i = 0; i < clauses->len; i++)
        index->items[i] = (placed_clause){rl_trim(clauses->items[i].place), i};
    if (index->len) qsort(index->items, index->len, sizeof *index->items, by_place);
    return index;
}

static bool clause_is_before(const void *index, uint32_t i, const void *place) {
    return compare(((const rl_clause_index *)index)->items[i].place, *(const reslint_str *)place) < 0;
}

/* The first item with that place; `len` if there is none. */
static uint32_t find(const rl_clause_index *index, reslint_str place) {
    uint32_t at = rl_first_from(index, 0, index->len, clause_is_before, &place);
    return at < index->len && compare(index->items[at].place, place) == 0 ? at : index->len;
}

bool rl_clause_index_next(const rl_clause_index *index, reslint_str location, rl_clause_search *at,
                          uint32_t *clause) {
    for (;;) {
        if (at->item < at->end) {
            *clause = index->items[at->item++].index;
            return true;
        }
        if (at->len > location.len || at->done) return false;
        uint32_t len = at->len++;
        reslint_str place = rl_slice(location, 0, len);
        at->done = len == location.len;
        if (!at->done && !memchr(" ,", location.ptr[len], 2)) continue;
        uint32_t first = find(index, place), end = first;
        if (first == index->len || !rl_own_lies_in(location, place)) continue;
        while (end < index->len && compare(index->items[end].place, place) == 0) end++;
        at->item = first;
        at->end = end;
    }
}

/* Walks all blocks once, for all the places at which nothing was found. */
static void walk(rl_own *own, rl_clause_index *index) {
    index->walked = true;
    for (uint32_t i = 0; i < own->blocks.len; i++) {
        const reslint_node *node = own->blocks.items[i].node;
        rl_clause_search at = {0};
        uint32_t clause;
        reslint_str location = rl_location(node, own->sieve->scratch);
        while (rl_clause_index_next(index, location, &at, &clause))
            if (!index->first[clause]) index->first[clause] = node;
    }
}

const reslint_node *rl_clause_index_block(rl_own *own, rl_clause_index *index, uint32_t clause) {
    if (!index->walked) walk(own, index);
    return index->first[clause];
}
