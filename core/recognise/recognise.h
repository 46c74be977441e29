/* What is inside a paragraph's folded text: dates, citations of resolutions and decisions, cross-references,
 * quotations. Pure functions of the text; offsets are bytes of it. The results go into vectors in the arena,
 * ordered by position. Any thread. Each is a single pass that jumps from digit to digit (or from quotation
 * mark to quotation mark): ten megabytes must take tens of milliseconds. */
#ifndef RL_RECOGNISE_RECOGNISE_H
#define RL_RECOGNISE_RECOGNISE_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef struct rl_found_date {
    reslint_span at;
    reslint_date date; /* in "4 and 5 September 2008" each is a date of its own, the first with at = "4" */
} rl_found_date;
typedef RL_VEC(rl_found_date) rl_found_dates;

typedef struct rl_found_citation {
    reslint_span at; /* the symbol */
    reslint_citation citation;
} rl_found_citation;
typedef RL_VEC(rl_found_citation) rl_found_citations;

typedef struct rl_found_crossref {
    reslint_span at;           /* "paragraph 34 above"; for a later item of a list, only that item */
    reslint_crossref crossref; /* target is NULL: the model finds it */
    bool preambular;           /* "PP 3", "preambular paragraphs 3 and 4" */
} rl_found_crossref;
typedef RL_VEC(rl_found_crossref) rl_found_crossrefs;

typedef struct rl_found_quote {
    reslint_span at;
    bool unclosed;
} rl_found_quote;
typedef RL_VEC(rl_found_quote) rl_found_quotes;

void rl_find_dates(reslint_str text, rl_arena *arena, rl_found_dates *out);
/* `own` is the organ whose text this is (RESLINT_ORGAN_…): "its resolution 46/152" is that organ's.
 * `list_base` is counted up, so that lists have different numbers throughout a resolution. */
void rl_find_citations(reslint_str text, uint32_t own, const rl_found_dates *dates, rl_arena *arena,
                       uint32_t *list_base, rl_found_citations *out);
void rl_find_crossrefs(reslint_str text, rl_arena *arena, rl_found_crossrefs *out);
void rl_find_quotes(reslint_str text, rl_arena *arena, rl_found_quotes *out);

/* Two letters; "en" unless it is certain that the text is in another language (language.c). */
const char *rl_language(reslint_str text);
#endif
