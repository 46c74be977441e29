/* A rule is checked when it is added, so that nobody has to check again: all required pointers are there, its
 * levels end with an entry for everybody, its kinds exist, its options' presets are of their type. */
#include "rules/registry.h"
#include "base/fail.h"
#include "base/sorted.h"
#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { LONGEST_ID = 63, MOST_ENTRIES = 256 };

bool rl_is_id(const char *id) {
    size_t n = strlen(id);
    if (n == 0 || n > LONGEST_ID || !rl_is_lower((unsigned char)id[0]) || id[n - 1] == '-') return false;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)id[i];
        if (!rl_is_lower(c) && !rl_is_digit(c) && c != '-') return false;
        if (c == '-' && id[i + 1] == '-') return false;
    }
    return true;
}

static const char *judge_levels(const reslint_level *level) {
    if (!level) return "has no levels";
    for (uint32_t i = 0; i < MOST_ENTRIES; i++, level++) {
        if (level->severity < RESLINT_OFF || level->severity > RESLINT_ERROR)
            return "has a level that does not exist";
        if (!level->profile && !level->stage) return NULL;
    }
    return "has levels without a last entry for all profiles and stages";
}

static const char *judge_kinds(const uint32_t *kinds) {
    if (!kinds) return NULL;
    for (uint32_t i = 0; i < MOST_ENTRIES; i++) {
        if (kinds[i] == RESLINT_KIND_NONE) return i ? NULL : "names no kind of element";
        if (kinds[i] >= RESLINT_KIND_LIMIT) return "wants to see a kind of element that does not exist";
    }
    return "has a list of kinds that does not end";
}

static const char *judge(const reslint_rule *rule) {
    if (!rule->summary || !rule->summary[0]) return "has no summary";
    if (!rule->check) return "has no check function";
    const char *problem = judge_levels(rule->levels);
    if (!problem) problem = judge_kinds(rule->kinds);
    if (problem || !rule->yields_to) return problem;
    for (uint32_t i = 0; i < MOST_ENTRIES; i++)
        if (!rule->yields_to[i]) return NULL;
    return "has a list of rules to yield to that does not end";
}

static bool add_options(rl_arena *arena, rl_rule *rule, reslint_error *error) {
    const reslint_rule_info *info = &rule->info;
    const reslint_option *options = info->rule->options;
    if (!options) return true;
    uint32_t n = 0;
    while (n < MOST_ENTRIES && options[n].key) n++;
    if (n == MOST_ENTRIES)
        return rl_fail(error, info->path, "The rule %s has too many options.", info->rule->id);
    rl_option_value *presets = rl_alloc_n(arena, n, sizeof *presets);
    for (uint32_t i = 0; i < n; i++) {
        const reslint_option *option = &options[i];
        const char *problem = NULL;
        if (!option->type || !option->preset || !option->help)
            problem = "lacks its type, preset or help";
        else
            rl_option_read(option, rl_str(option->preset), &presets[i], &problem);
        if (problem)
            return rl_fail(error, info->path, "The option %s of the rule %s %s.", option->key, info->rule->id,
                           problem);
    }
    rule->presets = presets;
    rule->n_options = n;
    return true;
}

bool rl_rules_add(rl_arena *arena, rl_rules *rules, const reslint_rule_info *info, reslint_error *error) {
    const reslint_rule *rule = info->rule;
    if (!rule->id) return rl_fail(error, info->path, "It holds a rule without an id.");
    if (!rl_is_id(rule->id))
        return rl_fail(error, info->path,
                       "“%.80s” cannot be a rule's id: small letters, digits and single hyphens, at most %d.",
                       rule->id, LONGEST_ID);
    const char *problem = judge(rule);
    if (problem) return rl_fail(error, info->path, "The rule %s %s.", rule->id, problem);
    rl_rule *item = rl_push(arena, rules);
    item->info = *info;
    return add_options(arena, item, error);
}

bool rl_rules_add_batch(rl_arena *arena, rl_rules *rules, const rl_batch *batch,
                        const reslint_rule_info *infos, reslint_error *error) {
    uint32_t before = rules->len;
    for (uint32_t i = 0; i < batch->n_members; i++) {
        if (!rl_rules_add(arena, rules, &infos[i], error)) {
            rules->len = before;
            return false;
        }
        rules->items[rules->len - 1].batch = batch;
        rules->items[rules->len - 1].member = i;
    }
    rl_batch_rules *entry = rl_push(arena, &rules->batches);
    entry->batch = batch;
    entry->rules = rl_alloc_n(arena, batch->n_members, sizeof *entry->rules);
    return true;
}

void rl_rules_copy(rl_arena *arena, const rl_rules *from, rl_rules *to) {
    *to = (rl_rules){.queries = from->queries};
    for (uint32_t i = 0; i < from->len; i++) *rl_push(arena, to) = from->items[i];
    for (uint32_t i = 0; i < from->batches.len; i++) {
        rl_batch_rules *entry = rl_push(arena, &to->batches);
        uint32_t members = from->batches.items[i].batch->n_members;
        entry->batch = from->batches.items[i].batch;
        entry->rules = rl_alloc_n(arena, members, sizeof *entry->rules);
    }
}

/* Finds where the members of the batches are now that the rules are sorted. */
static void find_members(rl_rules *rules) {
    for (uint32_t i = 0; rules->batches.len && i < rules->len; i++)
        for (uint32_t k = 0; rules->items[i].batch && k < rules->batches.len; k++)
            if (rules->batches.items[k].batch == rules->items[i].batch)
                rules->batches.items[k].rules[rules->items[i].member] = i;
}

static int by_id(const void *a, const void *b) {
    const char *x = ((const rl_rule *)a)->info.rule->id, *y = ((const rl_rule *)b)->info.rule->id;
    int first = (unsigned char)*x - (unsigned char)*y; /* this is nearly always enough */
    return first ? first : strcmp(x, y);
}

/* Whoever names a file that is loaded anyway should be told so. */
static bool refuse_twice(const reslint_rule_info *one, const reslint_rule_info *other, reslint_error *error) {
    const char *id = one->rule->id;
    if (other->built_in) {
        const reslint_rule_info *swap = one;
        one = other;
        other = swap;
    }
    if (one->built_in)
        return rl_fail(
            error, other->path,
            "The rule %s is built in already. If this is its own file, leave --rules out: it is loaded "
            "anyway, and “reslint test FILE” runs its cases. If it is a rule of yours, give it another "
            "id.",
            id);
    return rl_fail(error, other->path,
                   "Two rules are called %s: one in %.150s, one in %.150s. Give one of them another id.", id,
                   one->path, other->path);
}

bool rl_rules_close(rl_rules *rules, reslint_error *error) {
    if (rules->len) qsort(rules->items, rules->len, sizeof *rules->items, by_id);
    for (uint32_t i = 1; i < rules->len; i++) {
        const reslint_rule_info *first = &rules->items[i - 1].info, *second = &rules->items[i].info;
        if (strcmp(first->rule->id, second->rule->id) == 0) return refuse_twice(first, second, error);
    }
    find_members(rules);
    return true;
}

static reslint_str id_at(const rl_rules *rules, uint32_t i) {
    return rl_str(rules->items[i].info.rule->id);
}

static bool id_is_before(const void *rules, uint32_t i, const void *id) {
    return rl_compare(id_at(rules, i), *(const reslint_str *)id) < 0;
}

uint32_t rl_rules_find(const rl_rules *rules, reslint_str id) {
    uint32_t i = rl_first_from(rules, 0, rules->len, id_is_before, &id);
    return i < rules->len && rl_same(id_at(rules, i), id) ? i : UINT32_MAX;
}
