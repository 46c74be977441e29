/* The one walk: every node of the model is visited once, and each rule that wants its kind is called. What
 * the rules report is copied, mapped to the file, and settled: one slip, one finding, in the order of the
 * text. */
#ifndef RL_LINT_RUN_H
#define RL_LINT_RUN_H
#include "citations/citation_index.h"
#include "model/model.h"
#include "rules/levels.h"
#include "silence/baseline.h"
#include "silence/silence.h"
#include "words/word_lists.h"

/* What a run needs to know besides which rules there are. */
typedef struct rl_lint_settings {
    rl_rule_setting *rules;            /* by the index of the rule */
    rl_citation_source *citations;     /* borrowed; NULL if no index is known */
    rl_word_source *words_known;       /* borrowed; NULL if no words are known */
    const rl_clause_silences *clauses; /* by clause; or NULL */
    const rl_right_words *words;       /* or NULL */
    const rl_baseline *baseline;       /* or NULL */
    bool alone; /* a rule that is off does not silence others either: for a rule's own cases */
} rl_lint_settings;

typedef struct rl_findings {
    const reslint_finding *items;
    uint32_t len;
    const reslint_finding *silenced; /* by comments or the configuration, in the order of the text */
    uint32_t n_silenced;
    const reslint_finding *reported; /* everything that rules reported, before any gave way to another */
    uint32_t n_reported;
    const char *misplaced; /* a rule that reported a place outside its node, which is a fault; or NULL */
} rl_findings;

/* What a document has cost so far, in nanoseconds of elapsed time. */
typedef struct rl_times {
    uint64_t parse, model, settle;
    uint64_t shared; /* by rules that read the text together: what cannot be put down to one of them */
    uint64_t *rules; /* by the index of the rule */
} rl_times;

typedef struct rl_kept rl_kept; /* what was found before (cache.h) */

/* All findings are in `arena` (and in `kept`, until its next run); `text` and `model` must stay as long.
 * Rules run on English resolutions and parts of resolutions; in anything else nothing is found. `kept` may be
 * NULL: then every rule runs. `times` may be NULL: then nothing is measured. */
void rl_lint_run(const rl_rules *rules, const rl_lint_settings *settings, const rl_model *model,
                 reslint_str text, rl_kept *kept, rl_times *times, rl_arena *arena, rl_findings *out);
#endif
