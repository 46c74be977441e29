/* No table of rules. */
#include "rule.h"

extern const reslint_rule *const tableless_rule;
const reslint_rule *const tableless_rule = &rule;
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "tableless", "1", NULL, NULL};
