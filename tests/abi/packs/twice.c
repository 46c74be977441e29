/* Two rules with one id. */
#include "rule.h"

static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {&rule, NULL, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "twice", "1", rules, NULL};
