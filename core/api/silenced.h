/* api/silenced.h: what concerns silencing outside a run: writing baselines, and taking out reslint's own
 * comments. */
#ifndef RESLINT_API_SILENCED_H
#define RESLINT_API_SILENCED_H

#include "api/findings.h"

#include <stdbool.h>
#include <stddef.h>

/* Findings to be recorded as known, for the setting `baseline`. What an older file of that name has about
 * drafts that were not added and still exist is kept. One thread. */
typedef struct reslint_baseline reslint_baseline;
reslint_baseline *reslint_baseline_new(const char *path);
/* A file of that name that is not a baseline is replaced instead of refused. */
void reslint_baseline_over_anything(reslint_baseline *baseline);
void reslint_baseline_add(reslint_baseline *baseline, const char *file, const reslint_finding *findings,
                          uint32_t count);
/* `known` counts what was written, `gone` what only the older file had. On failure returns false and fills
 * `error`. */
bool reslint_baseline_write(reslint_baseline *baseline, uint32_t *known, uint32_t *gone,
                            reslint_error *error);
void reslint_baseline_free(reslint_baseline *baseline);

/* A text without reslint's own comments; everything else stays as it is, byte for byte. `out` holds at least
 * `len` bytes and may be `bytes` itself. Returns the new length; `count` is how many were removed. */
size_t reslint_strip(const char *bytes, size_t len, char *out, uint32_t *count);

#endif
