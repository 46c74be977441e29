/* Compares how a text reads before and after a repair: is everything as it was except what the repair is
 * about? */
#ifndef RL_REVISION_SAME_READING_H
#define RL_REVISION_SAME_READING_H
#include "api/findings.h"
#include "base/arena.h"
#include "base/vec.h"
#include "text/edits.h"

/* A text as it was read. It owns nothing. */
typedef struct rl_reading {
    reslint_str text;
    const reslint_node *document;
    const reslint_finding *reported; /* all that rules reported, before any gave way to another */
    uint32_t n_reported;
} rl_reading;

/* What an edit of the old text did; a list of them is sorted and disjoint. */
typedef struct rl_made {
    reslint_span range;             /* in the old text */
    uint32_t len;                   /* of what is there now */
    const reslint_finding *finding; /* whose fix it belongs to, of the old text */
} rl_made;

/* Places of the old text at which the new one reads differently, each with the blocks around it. */
typedef RL_VEC(reslint_span) rl_troubles;

/* Compares them and appends the troubles. `gently`: as for rl_compare_findings(). A trouble that is at no
 * place covers the whole text. Linear in the two texts and n log n in their findings. Any thread. */
void rl_compare_readings(rl_arena *arena, const rl_reading *before, const rl_reading *after,
                         const rl_made *made, uint32_t count, bool gently, rl_troubles *out);
/* Do two texts read the same where there is no edit: a span [begin, end) of the first, and the whole of the
 * second? */
bool rl_is_same_stretch(rl_arena *arena, const reslint_node *document, reslint_span stretch,
                        const reslint_node *other);
#endif
