/* The findings of a text before and after a repair: what was repaired must be gone, and nothing new may
 * appear. */
#ifndef RL_REVISION_SAME_FINDINGS_H
#define RL_REVISION_SAME_FINDINGS_H
#include "revision/same_reading.h"

/* Appends the place, in the old text, of each error or warning that only the new text has, and of each
 * finding that its own repair did not remove. `gently`: a fix that a person looks at before it is made may
 * bring warnings, and an error of its own rule may move on, as a wrong number does to the next paragraph. */
void rl_compare_findings(rl_arena *arena, const rl_reading *before, const rl_reading *after,
                         const rl_made *made, uint32_t count, bool gently, rl_troubles *out);
#endif
