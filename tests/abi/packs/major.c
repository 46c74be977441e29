/* Another ABI: nothing after the versions may be read. */
#include "rule.h"

static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR + 1, 0, "major", "1", rules, NULL};
