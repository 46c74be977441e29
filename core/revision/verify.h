/* A fix is verified before it is offered: the text with the fix made is read again, and must read as it did
 * except for what the fix is about. */
#ifndef RL_REVISION_VERIFY_H
#define RL_REVISION_VERIFY_H
#include "revision/same_reading.h"

/* Reads `text` and lets all rules look at it; what it gives lives until the next call. False if the text
 * cannot be read. */
typedef bool (*rl_read_again)(void *with, reslint_str text, rl_reading *out);

/* Verifies fixes of the findings that are `asked` for (NULL: all): with RESLINT_FIX_SAFE the first safe one
 * of each finding, with RESLINT_FIX_UNSAFE all unsafe ones, more gently (same_findings.h). `good` (one for
 * each fix, by finding and fix) becomes true for those that hold, and is left alone for the others. All are
 * tried together, then again without those near a place where the text read differently, which are tried
 * apart: however many there are, the text is read at most RL_VERIFY_READINGS times, and what has not been
 * shown to be good by then does not count as good. Memory for the work is taken from `arena`. */
enum { RL_VERIFY_READINGS = 10 };
void rl_verify(rl_arena *arena, const rl_reading *before, const reslint_finding *findings, uint32_t count,
               const bool *asked, reslint_applicability which, rl_read_again read, void *with, bool *good);
#endif
