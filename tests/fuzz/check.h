/* What must hold for every text: the tree has no error, parsing again after an edit gives the same tree as
 * parsing from scratch, linting does not crash, and a second run reports the same as the first. */
#ifndef FUZZ_CHECK_H
#define FUZZ_CHECK_H
#include "api/reslint.h"
#include "base/arena.h"
#include "mutate.h"

/* Returns NULL if everything holds, otherwise a message, in the arena. `random` chooses the edit. */
const char *fuzz_check(const reslint_engine *engine, rl_arena *arena, reslint_str text, fuzz_random *random);
#endif
