/* A rule without its function. */
#include "rule.h"

static const reslint_rule broken = {.id = "abi-broken", .summary = "Has no check", .levels = levels};
static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {&broken, NULL, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "checkless", "1", rules, NULL};
