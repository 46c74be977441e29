/* A text before and after a repair, compared as it is read: is all as it was but for what the repair is
 * about? */
#ifndef RL_REVISION_SAME_READING_H
#define RL_REVISION_SAME_READING_H
#include "api/findings.h"
#include "base/arena.h"
#include "base/vec.h"
#include "text/edits.h"

/* A text as it was read. Nothing here is owned. */
typedef struct rl_reading {
    reslint_str text;
    const reslint_node *document;
    const reslint_finding *reported; /* all that rules reported, before one gave way to another */
    uint32_t n_reported;
} rl_reading;

/* What an edit of the old text did; sorted and disjoint as a list. */
typedef struct rl_made {
    reslint_span range;             /* in the old text */
    uint32_t len;                   /* of what stands there now */
    const reslint_finding *finding; /* whose fix it belongs to, of the old text */
} rl_made;

/* Places of the old text at which the new one is read otherwise, each with the blocks around it. */
typedef RL_VEC(reslint_span) rl_troubles;

/* Compares; troubles are appended. `gently`: as rl_compare_findings(). One that lies at no place covers the whole text. Linear in the two texts
 * and n log n in their findings. Any thread. */
void rl_compare_readings(rl_arena *arena, const rl_reading *before, const rl_reading *after,
                         const rl_made *made, uint32_t count, bool gently, rl_troubles *out);
/* Are two texts read alike where no edit lies between them: a stretch [begin, end) of the first, and the whole
 * of the second? */
bool rl_is_same_stretch(rl_arena *arena, const reslint_node *document, reslint_span stretch,
                        const reslint_node *other);
#endif
