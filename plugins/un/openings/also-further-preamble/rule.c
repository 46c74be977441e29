/* also-further-preamble: consecutive preambular paragraphs that open alike say Recalling, Recalling also,
 * Recalling further. The walk itself is in sequence.h. */
#include "lib/sequence.h"

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_also_further_preamble;
const reslint_rule reslint_rule_also_further_preamble = {
    .id = "also-further-preamble",
    .summary = "Consecutive preambular paragraphs with the same opening: Recalling, Recalling also, "
               "Recalling further",
    .levels = seq_levels,
    .kinds = kinds,
    .check = seq_check,
    .flags = RESLINT_RULE_SEQUENCE,
};
