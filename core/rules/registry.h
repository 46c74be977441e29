/* The rules that were loaded, in the order of their ids, and the values that their options have unless
 * somebody sets others. Made once, by one thread; after that it does not change and any thread may read
 * it. */
#ifndef RL_RULES_REGISTRY_H
#define RL_RULES_REGISTRY_H
#include "api/findings.h"
#include "base/arena.h"
#include "base/vec.h"
#include "rules/batch.h"

typedef struct rl_option_value {
    int64_t number;   /* int and bool */
    reslint_str text; /* as written */
} rl_option_value;

typedef struct rl_rule {
    reslint_rule_info info;
    uint32_t n_options;
    const rl_option_value *presets; /* n_options */
    const rl_batch *batch;          /* the one that reads the text for this rule; or NULL */
    uint32_t member;                /* its number in the batch */
} rl_rule;

/* A batch with the indices of its members among all rules. */
typedef struct rl_batch_rules {
    const rl_batch *batch;
    uint32_t *rules; /* by member */
} rl_batch_rules;

typedef struct rl_rules {
    rl_rule *items;
    uint32_t len, cap;
    RL_VEC(rl_batch_rules) batches;
    const struct rl_queries *queries; /* those of the rules' packs; or NULL */
} rl_rules;

/* Lower-case letters, digits and single hyphens, beginning with a letter; at most 63 characters. */
bool rl_is_id(const char *id);
/* Adds a rule after checking its id, levels, kinds and options, and that no required pointer is missing.
 * False, with `error` filled in, if it is refused. What `info` points to must outlive `rules`. */
bool rl_rules_add(rl_arena *arena, rl_rules *rules, const reslint_rule_info *info, reslint_error *error);
/* The same for all members of a batch: n_members infos, by member. If one is refused, none is added. */
bool rl_rules_add_batch(rl_arena *arena, rl_rules *rules, const rl_batch *batch,
                        const reslint_rule_info *infos, reslint_error *error);
/* The same rules and batches in memory of their own, to which more can be added. */
void rl_rules_copy(rl_arena *arena, const rl_rules *from, rl_rules *to);
/* Sorts, and refuses two rules with the same id. No rule may be added afterwards. */
bool rl_rules_close(rl_rules *rules, reslint_error *error);
/* Index, or UINT32_MAX. */
uint32_t rl_rules_find(const rl_rules *rules, reslint_str id);

/* Reads an option's value as its type requires; on failure `problem` is a phrase: "wants a whole number". */
bool rl_option_read(const reslint_option *option, reslint_str text, rl_option_value *out,
                    const char **problem);
#endif
