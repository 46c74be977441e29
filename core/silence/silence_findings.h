/* Applies silences: takes out of the findings of a run those that a comment, the configuration or a baseline
 * silences, and adds what is wrong with the comments and places themselves. */
#ifndef RL_SILENCE_SILENCE_FINDINGS_H
#define RL_SILENCE_SILENCE_FINDINGS_H
#include "model/model.h"
#include "silence/baseline.h"
#include "silence/silence.h"

/* What the run whose findings are sifted knows; everything is borrowed. */
typedef struct rl_sieve {
    const rl_model *model;
    reslint_str text;
    const rl_rules *rules;
    const rl_rule_setting *settings;   /* by the index of the rule */
    const rl_clause_silences *clauses; /* or NULL */
    const rl_baseline *baseline;       /* or NULL */
    rl_arena *arena;                   /* for the findings */
    rl_arena *scratch;                 /* used during the call */
} rl_sieve;

typedef RL_VEC(reslint_finding) rl_finding_list;

/* Sorts the findings, which are in the order of the text, into those that are kept and those that are
 * silenced, each in the same order. False if nothing can silence anything here, and then neither list was
 * made. */
bool rl_sift(const rl_sieve *sieve, const reslint_finding *items, uint32_t count, rl_finding_list *kept,
             rl_finding_list *silenced);
#endif
