/* also-further-operative: consecutive operative paragraphs that open alike say Requests, Also requests,
 * Further requests. The walk itself is in sequence.h. */
#include "lib/sequence.h"

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_also_further_operative;
const reslint_rule reslint_rule_also_further_operative = {
    .id = "also-further-operative",
    .summary = "Consecutive operative paragraphs with the same opening: Requests, Also requests, "
               "Further requests",
    .levels = seq_levels,
    .kinds = kinds,
    .check = seq_check,
    .flags = RESLINT_RULE_SEQUENCE,
};
