/* api/silenced.h: what keeps findings quiet outside of a run: baselines that are written, and reslint's own
 * comments taken out. */
#ifndef RESLINT_API_SILENCED_H
#define RESLINT_API_SILENCED_H

#include "api/findings.h"

#include <stdbool.h>
#include <stddef.h>

/* Findings that are written down as known, for the setting `baseline`. What an older file of that name knows
 * of drafts that were not added, and that are still there, is kept. One thread. */
typedef struct reslint_baseline reslint_baseline;
reslint_baseline *reslint_baseline_new(const char *path);
/* A file of that name that is no baseline is replaced too, and not refused. */
void reslint_baseline_over_anything(reslint_baseline *baseline);
void reslint_baseline_add(reslint_baseline *baseline, const char *file, const reslint_finding *findings,
                          uint32_t count);
/* `known` counts what was written, `gone` what the older file knew beside. False with `error` filled. */
bool reslint_baseline_write(reslint_baseline *baseline, uint32_t *known, uint32_t *gone,
                            reslint_error *error);
void reslint_baseline_free(reslint_baseline *baseline);

/* A text without reslint's own comments; all else stays as it is, byte for byte. `out` holds at least `len`
 * bytes and may be `bytes` itself. Gives the new length; `count` is how many went. */
size_t reslint_strip(const char *bytes, size_t len, char *out, uint32_t *count);

#endif
