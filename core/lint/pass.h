/* What the files of this room share during one run. */
#ifndef RL_LINT_PASS_H
#define RL_LINT_PASS_H
#include "lint/queries.h"
#include "lint/run.h"

/* A finding before it is settled. */
typedef struct rl_raw {
    reslint_finding finding;
    uint32_t rule; /* index */
    bool hidden;   /* from a rule that is only there to silence others: never shown */
    bool dropped;
} rl_raw;

typedef struct rl_raws {
    rl_raw *items;
    uint32_t len, cap;
} rl_raws;

typedef struct rl_run {
    const rl_model *model;
    const rl_rules *rules;
    const rl_lint_settings *settings;
    reslint_str text;
    rl_arena *arena;    /* for the findings */
    rl_arena scratch;   /* for what rules ask for; emptied after each resolution */
    rl_arena unsettled; /* for the raws; if they are kept for the next run (cache.h), they are in `arena` */
    bool keeps;
    rl_raws raws;
    rl_tree *tree; /* NULL until a rule first makes a query */
    const char *misplaced;
    rl_times *times;             /* NULL if nothing is measured */
    const reslint_node *printed; /* the last block that was fingerprinted, */
    uint32_t printed_rule;       /* for this rule, */
    uint64_t print;              /* and what it was */
    /* The texts of the last finding, in the findings' arena: thousands in a row often have the same. */
    const char *message, *write, *quote, *location;
    const reslint_node *located; /* the block that `location` is for */
} rl_run;

/* One rule's pass over one resolution; `open` is the part that the rule sees. */
typedef struct rl_pass {
    reslint_ctx open; /* first, so that a reslint_ctx of the host is an rl_pass */
    rl_run *run;
    uint32_t rule; /* index */
    reslint_severity level;
    bool hidden;
    bool failed; /* the rule gave up, and that has been reported */
} rl_pass;

/* The passes of a batch's members; each is NULL until it is asked for. */
struct rl_batch_pass {
    rl_run *run;
    const reslint_node *document, *resolution;
    const rl_batch_rules *members;
    rl_pass **passes;
    bool *asked;
    uint64_t *spent; /* by member; NULL if nothing is measured */
};

/* A rule's pass over a resolution, or NULL if the rule is off there. */
rl_pass *rl_pass_start(rl_run *run, const reslint_node *document, const reslint_node *resolution,
                       uint32_t index);
/* Runs every batch on a resolution. */
void rl_batches_check(rl_run *run, const reslint_node *document, const reslint_node *resolution);

/* The host's report(). */
void rl_report(rl_pass *pass, const reslint_diag *diag);
/* Maps the edits of a fix to the file; false if it cannot be offered. */
bool rl_fix_map(rl_run *run, const reslint_fix *fix, reslint_finding_fix *out);
/* Is the place inside the text of its node, on whole characters? If not, repairs it and returns false. */
bool rl_place_check(reslint_place *place);
/* Drops what is silenced, what yields and duplicates; sorts; puts the rest in one array. */
void rl_settle(rl_run *run, rl_findings *out);
/* Reports it if no rule looked at anything. */
void rl_say_nothing_checked(rl_run *run, rl_findings *out);

extern const reslint_host rl_host;
#endif
