/* Built for a newer host. */
#include "rule.h"

static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR + 1, "minor", "1", rules, NULL};
