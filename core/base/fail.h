/* Why something that belongs to the user could not be used, as a sentence: a reslint_error is filled in here
 * and nowhere else. */
#ifndef RL_BASE_FAIL_H
#define RL_BASE_FAIL_H
#include "api/error.h"
#include "base/printf.h"

#include <stdbool.h>

/* Fills in an error: printf into the message, cut off if it is too long; `path` is NULL if it is not about a
 * file. The line and column are set to 0. Always returns false, for the caller to return. */
bool rl_fail(reslint_error *error, const char *path, const char *fmt, ...) RL_PRINTF(3, 4);
#endif
