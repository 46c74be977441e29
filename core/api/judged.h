/* api/judged.h: how often a rule was right, where people have read its findings. The figures come from
 * rules/data/judged.tsv; docs/measured.md says in which texts, and what “right” means. */
#ifndef RESLINT_API_JUDGED_H
#define RESLINT_API_JUDGED_H

#include <stdint.h>

typedef struct reslint_judged {
    const char *rule, *profile; /* "ga", "sc" … */
    uint32_t right;             /* an editor would correct the place */
    uint32_t doubtful;          /* editors let it stand, or the file was damaged before it was read */
    uint32_t wrong;
} reslint_judged;

/* The rows of a rule, one per profile, and their number; NULL and 0 when nobody has read its findings. Any
 * thread; the table lives as long as the program. */
const reslint_judged *reslint_judged_of(const char *rule, uint32_t *count);

#endif
