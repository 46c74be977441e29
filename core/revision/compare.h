/* Which findings of a text were already in an earlier version of it. */
#ifndef RL_REVISION_COMPARE_H
#define RL_REVISION_COMPARE_H
#include "api/findings.h"
#include "base/arena.h"

/* Those findings of a text that the earlier version did not have, in the same order; `left` is set to how
 * many. In the arena. */
const reslint_finding *rl_new_findings(rl_arena *arena, const reslint_finding *findings, uint32_t count,
                                       const reslint_finding *earlier, uint32_t n_earlier, uint32_t *left);
#endif
