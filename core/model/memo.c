/* See memo.h. Texts are in one arena and found by their bytes. What is no longer in the document stays until
 * there is too much of it; then everything is forgotten and learnt anew, which makes one answer in hundreds
 * slower. */
#include "model/memo.h"

#include "base/str.h"

enum { SPARE = 128 * 1024, BUCKETS_LEAST = 64, BUCKETS_MOST = 1 << 16 };

/* One answer of rl_opening_find_for. */
typedef struct asked {
    struct asked *next;
    uint32_t question; /* wanted, organ and mun in one number */
    bool hit;
    rl_opening opening;
} asked;

typedef struct remembered {
    struct remembered *next; /* in the bucket */
    uint64_t hash;
    reslint_str text;
    asked *openings;
    bool recognised;
    uint32_t own; /* as for rl_find_citations, when this was recognised */
    rl_recognised found;
} remembered;

struct rl_memo {
    rl_arena arena; /* holds this memo */
    rl_arena texts;
    remembered **buckets;
    uint32_t mask;
    rl_recognised work; /* vectors in `texts`, used again for each text */
    bool learning;      /* nothing was known when this build began */
    size_t limit;       /* forget everything when `texts` has more bytes than this */
};

rl_memo *rl_memo_new(void) {
    rl_arena arena = {0};
    rl_memo *memo = rl_alloc(&arena, sizeof *memo);
    memo->arena = arena;
    return memo;
}

void rl_memo_free(rl_memo *memo) {
    if (!memo) return;
    rl_arena_free(&memo->texts);
    rl_arena arena = memo->arena;
    rl_arena_free(&arena);
}

static void forget(rl_memo *memo, uint32_t text_len) {
    uint32_t count = BUCKETS_LEAST;
    while (count < BUCKETS_MOST && count < text_len / 128) count *= 2;
    rl_arena_free(&memo->texts);
    memo->buckets = rl_alloc_n(&memo->texts, count, sizeof(remembered *));
    memo->mask = count - 1;
    memset(&memo->work, 0, sizeof memo->work);
    memo->learning = true;
}

void rl_memo_begin(rl_memo *memo, uint32_t text_len) {
    if (!memo) return;
    if (memo->learning) { /* what one build needs, and a little more */
        memo->limit = memo->texts.used + memo->texts.used / 4 + SPARE;
        memo->learning = false;
    }
    if (!memo->buckets || memo->texts.used > memo->limit) forget(memo, text_len);
}

static uint64_t hash_of(reslint_str text) {
    uint64_t hash = text.len, word;
    uint32_t at = 0;
    for (; text.len - at >= sizeof word; at += (uint32_t)sizeof word) {
        memcpy(&word, text.ptr + at, sizeof word);
        hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
    }
    for (; at < text.len; at++) hash = (hash ^ (unsigned char)text.ptr[at]) * UINT64_C(0x100000001B3);
    return hash ^ hash >> 29;
}

static remembered *known_text(rl_memo *memo, reslint_str text) {
    uint64_t hash = hash_of(text);
    remembered **bucket = &memo->buckets[hash & memo->mask];
    for (remembered *k = *bucket; k; k = k->next)
        if (k->hash == hash && rl_same(k->text, text)) return k;
    remembered *fresh = rl_alloc(&memo->texts, sizeof *fresh);
    fresh->hash = hash;
    fresh->text = (reslint_str){rl_copy(&memo->texts, text.len ? text.ptr : "", text.len), text.len};
    fresh->next = *bucket;
    *bucket = fresh;
    return fresh;
}

bool rl_memo_opening(rl_memo *memo, reslint_str text, uint32_t wanted, uint32_t organ, bool mun,
                     rl_arena *arena, rl_opening *out) {
    if (!memo) return rl_opening_find_for(text, wanted, organ, mun, arena, out);
    uint32_t question = wanted << 8 | organ << 1 | mun;
    remembered *k = known_text(memo, text);
    asked *a = k->openings;
    while (a && a->question != question) a = a->next;
    if (!a) {
        a = rl_alloc(&memo->texts, sizeof *a);
        a->question = question;
        a->hit = rl_opening_find_for(k->text, wanted, organ, mun, &memo->texts, &a->opening);
        a->next = k->openings;
        k->openings = a;
    }
    *out = a->opening;
    return a->hit;
}

static void recognise(reslint_str text, uint32_t own, rl_arena *arena, rl_recognised *out) {
    out->dates.len = out->citations.len = out->crossrefs.len = out->quotes.len = out->n_lists = 0;
    rl_find_dates(text, arena, &out->dates);
    rl_find_citations(text, own, &out->dates, arena, &out->n_lists, &out->citations);
    rl_find_crossrefs(text, arena, &out->crossrefs);
    rl_find_quotes(text, arena, &out->quotes);
}

/* A copy of exactly the right size. */
#define KEEP(arena, to, from)                                                                                \
    do {                                                                                                     \
        (to)->len = (to)->cap = (from)->len;                                                                 \
        (to)->items = (from)->len ? rl_alloc_n((arena), (from)->len, sizeof *(to)->items) : NULL;            \
        if ((from)->len) memcpy((to)->items, (from)->items, (from)->len * sizeof *(to)->items);              \
    } while (0)

static void keep(rl_arena *arena, rl_recognised *to, const rl_recognised *from) {
    KEEP(arena, &to->dates, &from->dates);
    KEEP(arena, &to->citations, &from->citations);
    KEEP(arena, &to->crossrefs, &from->crossrefs);
    KEEP(arena, &to->quotes, &from->quotes);
    to->n_lists = from->n_lists;
}

void rl_memo_recognise(rl_memo *memo, reslint_str text, uint32_t own, rl_arena *arena, rl_recognised *out) {
    if (!memo) {
        recognise(text, own, arena, out);
        return;
    }
    remembered *k = known_text(memo, text);
    if (!k->recognised || k->own != own) {
        recognise(k->text, own, &memo->texts, &memo->work);
        keep(&memo->texts, &k->found, &memo->work);
    }
    k->recognised = true;
    k->own = own;
    *out = k->found;
}
