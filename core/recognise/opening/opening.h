/* The opening phrase of a paragraph: "Recalling also", "Takes note with appreciation", "Also requests".
 *
 * A lexicon of measured phrases (rules/data/, compiled in) comes first, longest phrase first; then morphology,
 * so that an unlisted "Commemorating" or "Commemorates" is still known for what it is; then repair, so that
 * "Wel coming", "Reguests" and "Reiteratesits request" are read as what was meant. Pure functions of their
 * arguments: any thread. */
#ifndef RL_RECOGNISE_OPENING_OPENING_H
#define RL_RECOGNISE_OPENING_OPENING_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef struct rl_opening {
    uint32_t opening_class; /* RESLINT_OPENING_… */
    bool known;             /* a phrase of the lexicon, not of morphology */
    bool repaired;          /* its spelling had to be repaired (scanning damage) */
    bool directive;         /* it addresses somebody: requests, urges, calls upon … */
    reslint_span span;      /* in the text, also/further included: "Also requests", "Recalling also" */
    reslint_str key;        /* lower case, without also/further; static or in the arena */
    uint32_t marker;        /* RESLINT_PLAIN, RESLINT_ALSO, RESLINT_FURTHER */
    reslint_span marker_at; /* where that word is */
    bool marker_in_front;   /* it comes before the verb */
    reslint_str addressee;  /* directive phrases: normalised noun phrase, lower case; empty if unclear */
} rl_opening;

/* `text` is the folded text of a paragraph. `wanted` is RESLINT_OPENING_PREAMBULAR or _OPERATIVE where the
 * place decides between readings, RESLINT_OPENING_NONE where it is unknown; a phrase of the other class is
 * still found, with that class in opening_class. `organ` is RESLINT_ORGAN_…, UNKNOWN too: for the Security
 * Council's editors the phrase ends after a verb of saying ("Expresses | its appreciation"), for those of the
 * Human Rights Council after "Reaffirms". `mun` adds the Model UN lists. Returns false, with class NONE, if
 * the text does not begin with an opening phrase. */
bool rl_opening_find_for(reslint_str text, uint32_t wanted, uint32_t organ, bool mun, rl_arena *arena,
                         rl_opening *out);

/* The counterpart in the other part: "recalling" -> "recalls", "decides" -> "deciding"; empty if unknown. It
 * begins in lower case; in the arena or static. */
reslint_str rl_opening_counterpart(reslint_str key, uint32_t opening_class, rl_arena *arena);
#endif
