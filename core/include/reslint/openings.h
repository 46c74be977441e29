/* reslint/openings.h: the phrases with which paragraphs open, "Recalling also" and "Also requests". What a
 * rule needs to know about a paragraph's own is in reslint_clause; this turns one phrase into another. A rule
 * asks for it with
 *   const reslint_openings *openings = ctx->host->extension(RESLINT_OPENINGS_ID);
 * Every host since ABI 1.2 has it.
 *
 * The table belongs to the host and lives as long as the program. What it gives lives until check() returns.
 * [check]: only from inside check(), on its thread. `part` is RESLINT_OPENING_PREAMBULAR or
 * RESLINT_OPENING_OPERATIVE: the form that the phrase has, or is to have. */
#ifndef RESLINT_OPENINGS_H
#define RESLINT_OPENINGS_H

#include "reslint/plugin.h"

#ifdef __cplusplus
extern "C" {
#endif

#define RESLINT_OPENINGS_ID "reslint.openings/1"

typedef struct reslint_openings { /* (grows) */
    /* [check] The form that a phrase in lower case, as in reslint_clause.key, has in the other part: "taking
     * note with concern" gives "takes note with concern". Empty if there is none. `part` is the form of
     * `key`. */
    reslint_str (*counterpart)(reslint_ctx *ctx, reslint_str key, uint32_t part);
    /* [check] The opening of a paragraph without also or further, its first letter as printed: "Also
     * requests" gives "requests". */
    reslint_str (*bare)(reslint_ctx *ctx, const reslint_node *paragraph);
    /* [check] How a phrase without also or further reads with `marker` (RESLINT_PLAIN …) in its place; it
     * begins with a capital: "Also requests", "Recalling further", "Having also considered", "Expressing also
     * its concern". */
    reslint_str (*with)(reslint_ctx *ctx, reslint_str bare, uint32_t part, uint32_t marker);
    /* [check] Is the word a verb with which resolutions open, and in which form? RESLINT_OPENING_PREAMBULAR:
     * "recalling"; RESLINT_OPENING_OPERATIVE: "recalls"; RESLINT_OPENING_NONE: neither. */
    uint32_t (*form_of)(reslint_ctx *ctx, reslint_str word);
    /* [check] The third person of such a verb, from its base form: "condemn" gives "condemns". Empty if it is
     * not such a verb. */
    reslint_str (*third_person)(reslint_ctx *ctx, reslint_str base);
} reslint_openings;

#ifdef __cplusplus
}
#endif
#endif
