/* Which findings of a text an earlier version of it had already. */
#ifndef RL_REVISION_COMPARE_H
#define RL_REVISION_COMPARE_H
#include "api/findings.h"
#include "base/arena.h"

/* Of the findings of a text those that the earlier version did not have, in the same order; `left` counts
 * them. In the arena. */
const reslint_finding *rl_new_findings(rl_arena *arena, const reslint_finding *findings, uint32_t count,
                                       const reslint_finding *earlier, uint32_t n_earlier, uint32_t *left);
#endif
