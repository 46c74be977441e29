/* Rules that read the text together. Hundreds of rules, each looking for a few words, would each read the
 * whole text; a batch reads it once for all of its members. A member is a rule like any other, with its own
 * id, levels and check(); the walk calls the batch once per resolution instead of its members' check(), and a
 * member that is off costs nothing. */
#ifndef RL_RULES_BATCH_H
#define RL_RULES_BATCH_H
#include "base/arena.h"
#include "reslint/plugin.h"

/* One batch's pass over one resolution; the host makes it. */
typedef struct rl_batch_pass rl_batch_pass;

typedef struct rl_batch rl_batch;
struct rl_batch {
    uint32_t n_members;
    /* Looks at a whole resolution. At least one member is on when it is called. */
    void (*check)(const rl_batch *batch, rl_batch_pass *pass, const reslint_node *resolution);
};

/* The context of a member, for report() and options; NULL if it is off here. Made when first asked for. */
reslint_ctx *rl_batch_member(rl_batch_pass *pass, uint32_t member);
/* Memory of the pass: lives until the run of the document ends. */
rl_arena *rl_batch_arena(rl_batch_pass *pass);
/* By member, the nanoseconds that the batch spent on it alone, to which the batch adds; NULL if nothing is
 * measured. */
uint64_t *rl_batch_spent(rl_batch_pass *pass);
/* The text of the file, and the span of it that belongs to the resolution: the whole if there is only one. */
reslint_str rl_batch_text(rl_batch_pass *pass, reslint_span *resolution);

/* A finding about a span of the file as it is, mark-up included; everything is copied. */
typedef struct rl_file_finding {
    reslint_span range;
    const char *message, *write;
    const char *text, *title; /* the fix: what replaces the range, and its title; or NULL */
    reslint_applicability applicability;
    reslint_severity at_most; /* as in reslint_diag */
} rl_file_finding;
void rl_report_in_file(reslint_ctx *ctx, const rl_file_finding *finding);
#endif
