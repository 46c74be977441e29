/* reslint/citations.h: what is known of adopted resolutions. A rule asks for it with
 *   const reslint_citations *known = ctx->host->extension(RESLINT_CITATIONS_ID);
 * and does without it if the answer is NULL (reslint was installed without the data).
 *
 * The table belongs to the host and lives as long as the program. What lookup() writes points into the host's
 * memory and lives until check() returns. [check]: only from inside check(), on its thread; the first lookup
 * of a program opens the data, so that a text without citations costs nothing. */
#ifndef RESLINT_CITATIONS_H
#define RESLINT_CITATIONS_H

#include "reslint/plugin.h"

#ifdef __cplusplus
extern "C" {
#endif

#define RESLINT_CITATIONS_ID "reslint.citations/1"

/* How sure is the date? Never renumbered; a higher number is surer. */
typedef enum reslint_confidence {
    RESLINT_CONFIDENCE_NONE = 0,
    RESLINT_CONFIDENCE_WEAK = 1, /* one or two citations, or citations that differ */
    RESLINT_CONFIDENCE_AGREED =
        2, /* three or more citations, 95 of 100 the same; or the record of the vote */
    RESLINT_CONFIDENCE_OFFICIAL = 3 /* from the resolution's own document */
} reslint_confidence;

typedef struct reslint_known_citation { /* (grows) */
    reslint_str title;                  /* empty if it is not known */
    uint32_t year, month, day;
    uint32_t confidence; /* RESLINT_CONFIDENCE_… */
    uint32_t agree, of;  /* "4 of 4 citations"; both 0 if official or from a vote */
} reslint_known_citation;

typedef struct reslint_citations { /* (grows) */
    /* [check] `organ` RESLINT_ORGAN_…, `symbol` as in reslint_citation: "46/152", "75/250 B", "1325 (2000)".
     * Returns 1 if it was found and `out` filled in, 0 if it is not known. */
    int (*lookup)(reslint_ctx *ctx, uint32_t organ, reslint_str symbol, reslint_known_citation *out);
} reslint_citations;

#ifdef __cplusplus
}
#endif
#endif
