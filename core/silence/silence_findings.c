/* Applies silences: findings that a comment, the configuration or a baseline silences are taken out, and what
 * is wrong with the comments is added. */
#include "base/sorted.h"
#include "silence/own_findings.h"

static bool read_comments(rl_own *own) {
    rl_own_comment comment;
    for (uint32_t at = 0; rl_own_comment_next(own->sieve->text, &at, &comment);)
        *rl_push(own->sieve->scratch, &own->comments) = comment;
    if (!own->comments.len) return false;
    own->ended = rl_alloc_n(own->sieve->scratch, own->comments.len, sizeof *own->ended);
    return true;
}

bool rl_own_lies_in(reslint_str at, reslint_str place) {
    if (at.len < place.len || !rl_same_ci(rl_slice(at, 0, place.len), place)) return false;
    reslint_str rest = rl_slice(at, place.len, at.len);
    if (!rest.len || rl_starts(rest, " (") || rl_starts(rest, ",")) return true;
    reslint_str word = rl_slice(rest, 1, rest.len); /* up to the next space */
    uint32_t end = rl_find(word, " ", 0);
    if (end < word.len) word.len = end;
    return rl_starts(rest, " ") && rl_one_of(rl_final(word), ").");
}

/* The first clause of the configuration that silences it; all that do are marked as used. */
static const rl_clause_silence *silenced_by_clause(rl_own *own, const reslint_finding *finding,
                                                   uint32_t rule) {
    const rl_sieve *sieve = own->sieve;
    uint32_t i, first = UINT32_MAX;
    rl_clause_search at = {0};
    while (own->clauses && rl_clause_index_next(own->clauses, rl_str(finding->location), &at, &i)) {
        if (!rl_selects(sieve->clauses->items[i].rule, &sieve->rules->items[rule].info)) continue;
        own->clause_used[i] = true;
        if (i < first) first = i;
    }
    return first == UINT32_MAX ? NULL : &sieve->clauses->items[first];
}

/* `by`: the first silence of a comment over it, or UINT32_MAX. */
static bool is_silenced(rl_own *own, reslint_finding *finding, uint32_t by) {
    uint32_t rule = rl_rules_find(own->sieve->rules, rl_str(finding->rule));
    if (by != UINT32_MAX) {
        reslint_str reason = own->comments.items[own->silences.items[by].comment].reason;
        finding->silence_reason = reason.len ? rl_copy(own->sieve->arena, reason.ptr, reason.len) : NULL;
        finding->silenced_by = RESLINT_BY_COMMENT;
        return true;
    }
    const rl_clause_silence *clause = silenced_by_clause(own, finding, rule);
    if (clause) {
        finding->silence_reason = clause->reason;
        finding->silenced_by = RESLINT_BY_CONFIGURATION;
    } else if (rl_baseline_knows(own->sieve->baseline, finding->fingerprint)) {
        finding->silenced_by = RESLINT_BY_BASELINE;
    }
    return finding->silenced_by != RESLINT_NOT_SILENCED;
}

static int by_place(const void *a, const void *b) {
    const reslint_finding *x = a, *y = b;
    int order = rl_order_two(x->range.begin, y->range.begin, x->range.end, y->range.end);
    return order ? order : strcmp(x->rule, y->rule);
}

/* What is wrong with comments can be silenced like anything else; which comments are unused is known last. */
static void sift(rl_own *own, const reslint_finding *items, uint32_t count) {
    const uint32_t *by = own->comments.len ? rl_own_first_silences(own, items, count) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        reslint_finding finding = items[i];
        bool silenced = is_silenced(own, &finding, by ? by[i] : UINT32_MAX);
        *rl_push(own->sieve->arena, silenced ? &own->silenced : &own->kept) = finding;
    }
}

bool rl_sift(const rl_sieve *sieve, const reslint_finding *items, uint32_t count, rl_finding_list *kept,
             rl_finding_list *silenced) {
    rl_own own = {.sieve = sieve};
    bool english = !sieve->model->other_language, comments = english && read_comments(&own);
    uint32_t clauses = sieve->clauses ? sieve->clauses->len : 0;
    if (!comments && !sieve->baseline && !clauses) return false;
    if (comments || clauses) {
        rl_own_collect(&own, sieve->model->document);
        if (comments) rl_own_places(&own);
        own.clause_used = rl_alloc_n(sieve->scratch, clauses, sizeof *own.clause_used);
        if (clauses) own.clauses = rl_clause_index_new(sieve->scratch, sieve->clauses);
    }
    sift(&own, items, count);
    rl_finding_list found = {0};
    if (comments) {
        rl_own_judge(&own, &found);
        sift(&own, found.items, found.len);
        found.len = 0;
        rl_own_unused(&own, &found);
        sift(&own, found.items, found.len);
    }
    if (clauses && english) {
        found.len = 0;
        rl_own_unused_places(&own, &found);
        sift(&own, found.items, found.len);
    }
    if ((comments || found.len) && own.kept.len)
        qsort(own.kept.items, own.kept.len, sizeof *own.kept.items, by_place);
    *kept = own.kept;
    *silenced = own.silenced;
    return true;
}
