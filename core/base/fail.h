/* Why something of the user's could not be used, as a sentence: a reslint_error is filled here and nowhere
 * else. */
#ifndef RL_BASE_FAIL_H
#define RL_BASE_FAIL_H
#include "api/error.h"
#include "base/printf.h"

#include <stdbool.h>

/* Fills an error: printf into the message, cut where it is too long; `path` NULL: it is about no file. The
 * place is 0 then. Always false, for the caller to return. */
bool rl_fail(reslint_error *error, const char *path, const char *fmt, ...) RL_PRINTF(3, 4);
#endif
