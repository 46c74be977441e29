/* Repairing a text: the fixes of its findings are made and the new text is looked at again, until there is
 * nothing left to repair. Fixes that conflict wait for the next pass. */
#ifndef RL_REVISION_REPAIR_H
#define RL_REVISION_REPAIR_H
#include "api/findings.h"
#include "base/arena.h"

/* The text after making the first permitted fix of each finding: safe ones, with `unsafe` also those that may
 * change the sense, and never those that are for display. A fix is made whole or not at all; of fixes that
 * conflict, the first is made. The new text is in `arena`; `made` counts the fixes. Any thread. */
reslint_str rl_make_fixes(rl_arena *arena, reslint_str text, const reslint_finding *findings, uint32_t count,
                          bool unsafe, uint32_t *made);

/* One pass: finds what is wrong in `text`, makes the fixes, and gives the text after them and their number
 * (`after` may be in memory that is reused by the next pass). False if the text cannot be read. */
typedef bool (*rl_repair_pass)(void *with, reslint_str text, reslint_str *after, uint32_t *made);

/* Runs passes over `text` until there is nothing left to do. Coming back to an earlier text ends them too, so
 * that two rules that disagree cannot go on for ever, and so does a fixed limit. Returns the last text that
 * `pass` saw and could read, in `arena` (`text` itself if nothing was done). `made` counts the fixes that led
 * to it. */
reslint_str rl_repair(rl_arena *arena, reslint_str text, rl_repair_pass pass, void *with, uint32_t *made);
#endif
