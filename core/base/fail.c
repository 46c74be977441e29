/* The only place that fills in a reslint_error. */
#include "base/fail.h"

#include <stdarg.h>
#include <stdio.h>

bool rl_fail(reslint_error *error, const char *path, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    vsnprintf(error->message, sizeof error->message, fmt, args);
    va_end(args);
    snprintf(error->path, sizeof error->path, "%s", path ? path : "");
    error->line = error->column = 0;
    return false;
}
