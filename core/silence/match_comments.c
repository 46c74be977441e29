/* The words by which comments name rules, and which findings they silence. Findings and silences are walked
 * together in the order of the text, once for each word, so that a thousand comments over a thousand findings
 * cost no more than their letters. */
#include "base/heap.h"
#include "base/sorted.h"
#include "silence/own_findings.h"

enum { LEAST_ROOM = 64 };

static uint32_t *slot_of(const rl_own *own, reslint_str word) {
    uint32_t mask = own->selector_room - 1;
    uint32_t at = (uint32_t)rl_hash_pair(word, (reslint_str){"", 0}) & mask;
    while (own->selector_table[at] && !rl_same(own->selectors.items[own->selector_table[at] - 1].word, word))
        at = (at + 1) & mask;
    return &own->selector_table[at];
}

static void make_room(rl_own *own) {
    if (own->selector_room > own->selectors.len * 2) return;
    own->selector_room = own->selector_room ? own->selector_room * 2 : LEAST_ROOM;
    own->selector_table = rl_alloc_n(own->sieve->scratch, own->selector_room, sizeof *own->selector_table);
    for (uint32_t i = 0; i < own->selectors.len; i++) *slot_of(own, own->selectors.items[i].word) = i + 1;
}

/* Did the rule run anywhere in the text? If it did not, nothing can be said to be unused. */
static bool rule_ran(const rl_own *own, uint32_t rule) {
    const rl_sieve *sieve = own->sieve;
    const char *profile = NULL, *stage = NULL;
    for (uint32_t i = 0; i < own->resolutions.len; i++) {
        const reslint_resolution *facts = own->resolutions.items[i]->as.resolution;
        if (profile && strcmp(profile, facts->profile) == 0 && strcmp(stage, facts->stage) == 0) continue;
        profile = facts->profile;
        stage = facts->stage;
        if (rl_level(sieve->rules->items[rule].info.rule, &sieve->settings[rule], profile, stage) !=
            RESLINT_OFF)
            return true;
    }
    return false;
}

uint32_t rl_own_selector(rl_own *own, reslint_str word) {
    const rl_rules *rules = own->sieve->rules;
    make_room(own);
    uint32_t *slot = slot_of(own, word);
    if (*slot) return *slot - 1;
    rl_selector found = {.word = word};
    for (uint32_t i = 0; i < rules->len; i++) {
        if (!rl_selects(word, &rules->items[i].info)) continue;
        *rl_push(own->sieve->scratch, &found.rules) = i;
        found.ran = found.ran || rule_ran(own, i);
    }
    if (!found.rules.len && !rl_is(word, "ALL")) return UINT32_MAX;
    *rl_push(own->sieve->scratch, &own->selectors) = found;
    return (*slot = own->selectors.len) - 1;
}

/* A finding, and where it was among the others. */
typedef struct placed_silence {
    uint32_t begin, rule, item;
} placed_silence;

static int by_rule_and_place(const void *a, const void *b) {
    const placed_silence *x = a, *y = b;
    int order = rl_order(x->rule, y->rule);
    return order ? order : rl_order_two(x->begin, y->begin, x->item, y->item);
}

/* Walks the findings of one rule, in the order of the text, against the silences of one word. */
static void go_along(rl_own *own, const rl_selector *selector, const placed_silence *findings, uint32_t n,
                     uint32_t *first, rl_heap *open) {
    uint32_t begun = 0;
    open->len = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = findings[i].begin;
        for (; begun < selector->by_begin.len; begun++) {
            uint32_t silence = selector->by_begin.items[begun];
            if (own->silences.items[silence].holds.begin > at) break;
            rl_heap_put(open, silence);
        }
        while (open->len && own->silences.items[open->items[0]].holds.end < at) rl_heap_drop(open);
        if (open->len && open->items[0] < first[findings[i].item]) first[findings[i].item] = open->items[0];
    }
}

static bool begins_before(const void *findings, uint32_t i, const void *at) {
    return ((const placed_silence *)findings)[i].begin < *(const uint32_t *)at;
}

static void mark_used(rl_own *own, const rl_selector *selector, const placed_silence *findings, uint32_t n) {
    for (uint32_t i = 0; i < selector->by_begin.len; i++) {
        rl_silence *silence = &own->silences.items[selector->by_begin.items[i]];
        if (silence->used) continue;
        uint32_t at = rl_first_from(findings, 0, n, begins_before, &silence->holds.begin);
        silence->used = at < n && findings[at].begin <= silence->holds.end;
    }
}

const uint32_t *rl_own_first_silences(rl_own *own, const reslint_finding *items, uint32_t count) {
    rl_arena *scratch = own->sieve->scratch;
    uint32_t *first = rl_alloc_n(scratch, count, sizeof *first), rules = own->sieve->rules->len;
    placed_silence *all = rl_alloc_n(scratch, count, sizeof *all);
    uint32_t *of_rule = rl_alloc_n(scratch, rules + 2u, sizeof *of_rule);
    rl_heap open = {rl_alloc_n(scratch, own->silences.len, sizeof(uint32_t)), 0};
    for (uint32_t i = 0; i < count; i++) {
        first[i] = UINT32_MAX;
        uint32_t rule = rl_rules_find(own->sieve->rules, rl_str(items[i].rule));
        all[i] = (placed_silence){items[i].range.begin, rule < rules ? rule : rules, i};
    }
    if (count) qsort(all, count, sizeof *all, by_rule_and_place);
    for (uint32_t i = 0; i < count; i++) of_rule[all[i].rule + 1]++;
    for (uint32_t i = 0; i <= rules; i++) of_rule[i + 1] += of_rule[i];
    for (uint32_t s = 0; s < own->selectors.len; s++) {
        const rl_selector *selector = &own->selectors.items[s];
        for (uint32_t k = 0; k < selector->rules.len; k++) {
            uint32_t rule = selector->rules.items[k], n = of_rule[rule + 1] - of_rule[rule];
            if (!n) continue;
            go_along(own, selector, all + of_rule[rule], n, first, &open);
            mark_used(own, selector, all + of_rule[rule], n);
        }
    }
    return first;
}
