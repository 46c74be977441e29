/* The longest common subsequence, found with a table of all pairs; where sequences are too long for a table,
 * everything between their common beginning and end is replaced as a whole. */
#include "base/sorted.h"
#include "base/str.h"
#include "readers/tokens.h"

#include <stdlib.h>
#include <string.h>

static const size_t LARGEST_TABLE = (size_t)1000 * 1000;
static const size_t MOST_WORDS = (size_t)200 * 1000 * 1000; /* limit for comparing all pairs of passages */

typedef struct pairing {
    const void *old, *fresh;
    uint32_t n_old, n_fresh;
    size_t words_old, words_fresh; /* the cost of looking at each once; 0 for tokens */
    /* How well two match; 0: not at all. */
    uint32_t (*fit)(const void *old, uint32_t i, const void *fresh, uint32_t k);
} pairing;

static void step(rl_arena *arena, rl_steps *out, rl_step_kind kind, uint32_t old, uint32_t fresh) {
    *(rl_step *)rl_push(arena, out) = (rl_step){kind, old, fresh};
}

/* At (i, k) of n by m rows: how well the old rows from a + i on can match the fresh ones from c + k on. In the
 * arena; NULL: there are too many. */
static const uint32_t *fill_table(rl_arena *arena, const pairing *p, uint32_t a, uint32_t n, uint32_t c,
                                  uint32_t m) {
    size_t cost = p->words_old * m + p->words_fresh * n, width = (size_t)m + 1;
    if ((size_t)n * m > LARGEST_TABLE || cost > MOST_WORDS) return NULL;
    uint32_t *best = rl_alloc_n(arena, (n + (size_t)1) * width, sizeof *best);
    for (uint32_t i = n; i-- > 0;)
        for (uint32_t k = m; k-- > 0;) {
            uint32_t *here = best + i * width + k, *down = here + width, *right = here + 1;
            uint32_t fit = p->fit(p->old, a + i, p->fresh, c + k), kept = fit ? right[width] + fit : 0;
            *here = *down > *right ? *down : *right;
            if (kept > *here) *here = kept;
        }
    return best;
}

/* Rows [a, b) and [c, d). */
static void compare(rl_arena *arena, const pairing *p, uint32_t a, uint32_t b, uint32_t c, uint32_t d,
                    uint32_t whole, rl_steps *out) {
    uint32_t tail = 0;
    while (a < b && c < d && p->fit(p->old, a, p->fresh, c) >= whole)
        step(arena, out, RL_STEP_KEEP, a++, c++);
    while (a < b - tail && c < d - tail && p->fit(p->old, b - tail - 1, p->fresh, d - tail - 1) >= whole)
        tail++;
    uint32_t n = b - tail - a, m = d - tail - c, i = 0, k = 0;
    rl_arena scratch = {0};
    const uint32_t *best = fill_table(&scratch, p, a, n, c, m);
    while (best && i < n && k < m) {
        const uint32_t *here = best + i * ((size_t)m + 1) + k, *down = here + m + 1, *right = here + 1;
        uint32_t fit = p->fit(p->old, a + i, p->fresh, c + k);
        if (fit && *here == down[1] + fit)
            step(arena, out, RL_STEP_KEEP, a + i++, c + k++);
        else if (*down >= *right)
            step(arena, out, RL_STEP_TAKE_OUT, a + i++, c + k);
        else
            step(arena, out, RL_STEP_PUT_IN, a + i, c + k++);
    }
    while (i < n) step(arena, out, RL_STEP_TAKE_OUT, a + i++, c + k);
    while (k < m) step(arena, out, RL_STEP_PUT_IN, a + i, c + k++);
    rl_arena_free(&scratch);
    for (; tail; tail--) step(arena, out, RL_STEP_KEEP, b - tail, d - tail);
}

/* ---- tokens ---- */

static uint32_t fit_tokens(const void *old, uint32_t i, const void *fresh, uint32_t k) {
    const rl_token *a = &((const rl_token *)old)[i], *b = &((const rl_token *)fresh)[k];
    if (!rl_same_token(a, b)) return 0;
    return a->kind == RL_TOKEN_SPACE ? 1 : a->kind == RL_TOKEN_SIGN ? 2 : 3;
}

static uint32_t next_note(const rl_tokens *tokens, uint32_t from) {
    while (from < tokens->len && tokens->items[from].kind != RL_TOKEN_NOTE) from++;
    return from;
}

static uint32_t count_notes(const rl_tokens *tokens) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < tokens->len; i++) n += tokens->items[i].kind == RL_TOKEN_NOTE;
    return n;
}

void rl_compare_tokens(rl_arena *arena, const rl_tokens *old, const rl_tokens *fresh, rl_steps *out) {
    pairing p = {old->items, fresh->items, old->len, fresh->len, 0, 0, fit_tokens};
    *out = (rl_steps){0};
    if (count_notes(old) != count_notes(fresh)) {
        compare(arena, &p, 0, old->len, 0, fresh->len, 1, out);
        return;
    }
    for (uint32_t a = 0, c = 0;;) {
        uint32_t b = next_note(old, a), d = next_note(fresh, c);
        compare(arena, &p, a, b, c, d, 1, out);
        if (b >= old->len) break;
        step(arena, out, RL_STEP_KEEP, b, d);
        a = b + 1;
        c = d + 1;
    }
}

/* ---- blocks ---- */

enum { SAME = 1000, ALIKE = 450 };

/* Words of a block, for a quick look at how much two have in common. */
typedef struct bag {
    uint64_t *words; /* sorted */
    uint32_t len;
    uint64_t all; /* of the whole block */
    bool note;
} bag;

static int by_value(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return rl_order(x, y);
}

static bag *make_bags(rl_arena *arena, const rl_passages *blocks) {
    bag *bags = rl_alloc_n(arena, blocks->len, sizeof *bags);
    for (uint32_t i = 0; i < blocks->len; i++) {
        const rl_passage *block = &blocks->items[i];
        bags[i].words = rl_alloc_n(arena, block->tokens.len, sizeof *bags[i].words);
        bags[i].note = block->note;
        for (uint32_t k = 0; k < block->tokens.len; k++) {
            const rl_token *t = &block->tokens.items[k];
            uint64_t hash = t->kind == RL_TOKEN_SPACE
                                ? 1
                                : rl_hash_pair(t->kind == RL_TOKEN_NOTE ? RL_STR("") : t->text, RL_STR(""));
            bags[i].all = bags[i].all * UINT64_C(1099511628211) + hash + t->look;
            if (t->kind == RL_TOKEN_WORD) bags[i].words[bags[i].len++] = hash;
        }
        qsort(bags[i].words, bags[i].len, sizeof *bags[i].words, by_value);
    }
    return bags;
}

static size_t words_of(const rl_passages *passages) {
    size_t words = 0;
    for (uint32_t i = 0; i < passages->len; i++) words += passages->items[i].tokens.len;
    return words;
}

static uint32_t fit_bags(const void *old, uint32_t i, const void *fresh, uint32_t k) {
    const bag *a = &((const bag *)old)[i], *b = &((const bag *)fresh)[k];
    if (a->note != b->note) return 0;
    if (a->all == b->all) return SAME;
    uint32_t common = 0;
    for (uint32_t x = 0, y = 0; x < a->len && y < b->len;) {
        uint64_t v = a->words[x], w = b->words[y];
        common += v == w;
        x += v <= w;
        y += w <= v;
    }
    uint32_t share = a->len + b->len ? (uint32_t)((uint64_t)common * 2000 / (a->len + b->len)) : 0;
    return share >= ALIKE ? (share < SAME ? share : SAME - 1) : 0;
}

void rl_compare_passages(rl_arena *arena, const rl_passages *old, const rl_passages *fresh, rl_steps *out) {
    rl_arena scratch = {0};
    pairing p = {make_bags(&scratch, old),
                 make_bags(&scratch, fresh),
                 old->len,
                 fresh->len,
                 words_of(old),
                 words_of(fresh),
                 fit_bags};
    *out = (rl_steps){0};
    compare(arena, &p, 0, old->len, 0, fresh->len, SAME, out);
    rl_arena_free(&scratch);
}
