/* A pack whose rule never ends. */
#include "reslint/rulekit.h"

static void check(reslint_ctx *ctx, const reslint_node *title) {
    volatile int turning = 1;
    while (turning && title && ctx) continue;
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};
static const uint32_t kinds[] = {RESLINT_TITLE, RESLINT_KIND_NONE};
static const reslint_rule rule = {.id = "trust-loop",
                                  .summary = "A rule that never comes to an end",
                                  .levels = levels,
                                  .kinds = kinds,
                                  .check = check};

extern const reslint_pack reslint_pack_entry;
static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "loop", "1", rules, NULL};
