/* No entry. */
#include "rule.h"

extern const reslint_rule *const symbolless_rule;
const reslint_rule *const symbolless_rule = &rule;
