/* api/cite.h: the index of resolutions. */
#ifndef RESLINT_API_CITE_H
#define RESLINT_API_CITE_H

#include "api/engine.h"
#include "reslint/citations.h"

/* What is known about a resolution: `organ` is RESLINT_ORGAN_…, `symbol` as in reslint_citation. Returns
 * false if nothing is. What `out` points to lives as long as the engine. Any thread. */
bool reslint_cite(const reslint_engine *engine, uint32_t organ, const char *symbol,
                  reslint_known_citation *out);
/* Returns how many symbols of an organ begin with `head`, and puts the first `max` of them in `symbols` and
 * `known`, which live as long as the engine. Any thread. */
uint32_t reslint_cite_list(const reslint_engine *engine, uint32_t organ, reslint_str head, uint32_t max,
                           reslint_str *symbols, reslint_known_citation *known);
/* Why the index cannot be used, or NULL. */
const char *reslint_cite_problem(const reslint_engine *engine);

#endif
