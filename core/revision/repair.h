/* Repairing a text: the fixes of its findings are made, the new text is looked at again, until nothing is
 * left to repair. Fixes that meet wait for the next pass. */
#ifndef RL_REVISION_REPAIR_H
#define RL_REVISION_REPAIR_H
#include "api/findings.h"
#include "base/arena.h"

/* The text after the first fix of each finding that may be made: the safe ones, with `unsafe` those too that
 * may change the sense, never those that are for display. A fix is made whole or not at all; of fixes that
 * meet the first is made. The new text lies in `arena`; `made` counts the fixes. Any thread. */
reslint_str rl_make_fixes(rl_arena *arena, reslint_str text, const reslint_finding *findings, uint32_t count,
                          bool unsafe, uint32_t *made);

/* One pass: finds what is wrong in `text`, makes the fixes, and gives the text after them and their number
 * (`after` may lie in memory that goes with the next pass). False: the text cannot be read. */
typedef bool (*rl_repair_pass)(void *with, reslint_str text, reslint_str *after, uint32_t *made);

/* Passes over `text` until there is nothing left to do. A text that was there before ends them too, so that
 * two rules that disagree cannot keep each other busy, and so does a bound. Gives the last text, in `arena`
 * (`text` itself when nothing was done): the one that `pass` saw last and could read. `made` counts the fixes
 * that led to it. */
reslint_str rl_repair(rl_arena *arena, reslint_str text, rl_repair_pass pass, void *with, uint32_t *made);
#endif
