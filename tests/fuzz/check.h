/* What must hold for every text: the tree has no error, parsing again after an edit gives the tree that
 * parsing afresh gives, linting does not crash, and a second run says the same as the first. */
#ifndef FUZZ_CHECK_H
#define FUZZ_CHECK_H
#include "api/reslint.h"
#include "base/arena.h"
#include "mutate.h"

/* NULL when all holds, else what does not; messages live in the arena. `random` chooses the edit. */
const char *fuzz_check(const reslint_engine *engine, rl_arena *arena, reslint_str text, fuzz_random *random);
#endif
