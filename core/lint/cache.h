/* What was found in a resolution is kept as long as the resolution stays as it is: in a file of many
 * resolutions an edit in one runs the rules there and nowhere else. (Most rules look at a paragraph together
 * with its neighbours, and few at one paragraph alone; with the resolution as the unit, rules need promise
 * nothing.) Rules that look beyond their resolution, RESLINT_RULE_WHOLE, run every time.
 *
 * A resolution is recognised by a print of everything that its rules can see: its bytes and those around it,
 * its nodes, the facts about it, and the parts that share its notes. Belongs to one document and one
 * thread. */
#ifndef RL_LINT_CACHE_H
#define RL_LINT_CACHE_H
#include "lint/pass.h"

/* Nothing is kept at first. Owner: the caller, who frees it with rl_kept_free; NULL is allowed there. */
rl_kept *rl_kept_new(void);
void rl_kept_free(rl_kept *kept);

/* Call it before the first resolution of a run: takes the prints. */
void rl_kept_begin(rl_kept *kept, const rl_run *run);
/* Are the findings of the n-th resolution of the file still known? If so, they become findings of the run. */
bool rl_kept_take(rl_kept *kept, rl_run *run, uint32_t n);
/* Call these before and after the rules of a resolution that is not known: what is reported in between is
 * kept. */
void rl_kept_open(rl_kept *kept, rl_run *run, uint32_t n);
void rl_kept_close(rl_kept *kept, rl_run *run);
/* Call it after the last: forgets what no longer belongs to any resolution. */
void rl_kept_end(rl_kept *kept);
#endif
