/* Public interface: what the citation index knows. */
#include "api/internal.h"
#include "base/str.h"

bool reslint_cite(const reslint_engine *engine, uint32_t organ, const char *symbol,
                  reslint_known_citation *out) {
    return engine->base.settings.citations &&
           rl_citation_source_find(engine->base.settings.citations, organ, rl_str(symbol), out);
}

uint32_t reslint_cite_list(const reslint_engine *engine, uint32_t organ, reslint_str head, uint32_t max,
                           reslint_str *symbols, reslint_known_citation *known) {
    if (!engine->base.settings.citations) return 0;
    return rl_citation_source_list(engine->base.settings.citations, organ, head, max, symbols, known);
}

const char *reslint_cite_problem(const reslint_engine *engine) {
    if (!engine->base.settings.citations) return "the data of the citation index is not installed";
    return rl_citation_source_error(engine->base.settings.citations);
}
