/* What the files of this room share during one run. */
#ifndef RL_LINT_PASS_H
#define RL_LINT_PASS_H
#include "lint/queries.h"
#include "lint/run.h"

/* A finding before it is settled. */
typedef struct rl_raw {
    reslint_finding finding;
    uint32_t rule; /* index */
    bool hidden;   /* from a rule that only silences here: never shown */
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
    rl_arena *arena;    /* of the findings */
    rl_arena scratch;   /* what rules ask for; emptied after each resolution */
    rl_arena unsettled; /* the raws, unless they are kept for the next run (cache.h): then in `arena` */
    bool keeps;
    rl_raws raws;
    rl_tree *tree; /* made when a rule first asks a query; or NULL */
    const char *misplaced;
    rl_times *times;             /* NULL: nothing is measured */
    const reslint_node *printed; /* the last block of which a fingerprint was taken, */
    uint32_t printed_rule;       /* for this rule, */
    uint64_t print;              /* and what it was */
    /* What the last finding said, in the findings' arena: thousands in a row often say the same. */
    const char *message, *write, *quote, *location;
    const reslint_node *located; /* the block whose location that is */
} rl_run;

/* One rule's pass over one resolution; `open` is what the rule sees. */
typedef struct rl_pass {
    reslint_ctx open; /* first: a reslint_ctx of the host is an rl_pass */
    rl_run *run;
    uint32_t rule; /* index */
    reslint_severity level;
    bool hidden;
    bool failed; /* the rule gave up, which was said */
} rl_pass;

/* The passes of a batch's members, NULL as long as nobody asked. */
struct rl_batch_pass {
    rl_run *run;
    const reslint_node *document, *resolution;
    const rl_batch_rules *members;
    rl_pass **passes;
    bool *asked;
    uint64_t *spent; /* by member; NULL: nothing is measured */
};

/* A rule's pass over a resolution, or NULL when it is off there. */
rl_pass *rl_pass_start(rl_run *run, const reslint_node *document, const reslint_node *resolution,
                       uint32_t index);
/* Lets every batch look at a resolution. */
void rl_batches_check(rl_run *run, const reslint_node *document, const reslint_node *resolution);

/* report() of the host. */
void rl_report(rl_pass *pass, const reslint_diag *diag);
/* Maps the edits of a fix to the file; false when it cannot be offered. */
bool rl_fix_map(rl_run *run, const reslint_fix *fix, reslint_finding_fix *out);
/* Is the place inside the text of its node, on whole characters? Repairs it if not, and says false. */
bool rl_place_check(reslint_place *place);
/* Drops what is silenced, what yields and what is there twice; sorts; the rest in one array. */
void rl_settle(rl_run *run, rl_findings *out);
/* Says so when no rule looked at anything. */
void rl_say_nothing_checked(rl_run *run, rl_findings *out);

extern const reslint_host rl_host;
#endif
