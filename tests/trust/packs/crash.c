/* A pack whose rule accesses invalid memory. */
#include "reslint/rulekit.h"

static void check(reslint_ctx *ctx, const reslint_node *title) {
    volatile int *nowhere = NULL;
    if (ctx->document == title->parent->parent) *nowhere = 1;
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};
static const uint32_t kinds[] = {RESLINT_TITLE, RESLINT_KIND_NONE};
static const reslint_rule rule = {.id = "trust-crash",
                                  .summary = "A rule that touches memory that is not there",
                                  .levels = levels,
                                  .kinds = kinds,
                                  .check = check};

extern const reslint_pack reslint_pack_entry;
static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "crash", "1", rules, NULL};
