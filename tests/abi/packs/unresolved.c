/* Needs a symbol that nobody provides. */
#include "rule.h"

extern const char nobody_has_this[];
static const reslint_pack_rule rules[] = {{&rule, nobody_has_this, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {
    RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "unresolved", "1", rules, NULL};
