/* What was found in a resolution is kept while the resolution stays as it is: in a file of many resolutions
 * an edit in one runs the rules there and nowhere else. (Most rules look at a paragraph together with its
 * neighbours, few at one paragraph alone: the resolution is the unit that needs no promise of theirs.) Rules
 * that look beyond their resolution, RESLINT_RULE_WHOLE, run anew each time.
 *
 * A resolution is known by a print of everything that its rules can see: its bytes and those around it, its
 * nodes, what is said of it, and the parts that share its notes. Belongs to one document and one thread. */
#ifndef RL_LINT_CACHE_H
#define RL_LINT_CACHE_H
#include "lint/pass.h"

/* Nothing is kept at first. Owner: the caller, who ends it with _free; NULL is good there. */
rl_kept *rl_kept_new(void);
void rl_kept_free(rl_kept *kept);

/* Before the first resolution of a run: takes the prints. */
void rl_kept_begin(rl_kept *kept, const rl_run *run);
/* Are the findings of the n-th resolution of the file still known? They become findings of the run then. */
bool rl_kept_take(rl_kept *kept, rl_run *run, uint32_t n);
/* Around the rules of a resolution that is not known: what is reported between the two is kept. */
void rl_kept_open(rl_kept *kept, rl_run *run, uint32_t n);
void rl_kept_close(rl_kept *kept, rl_run *run);
/* After the last: lets go of what is of no resolution any more. */
void rl_kept_end(rl_kept *kept);
#endif
