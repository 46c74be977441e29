/* A rule that reports every title. */
#include "reslint/rulekit.h"

static void check(reslint_ctx *ctx, const reslint_node *title) {
    rk_report(ctx, rk_whole(title), "is a title");
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};
static const uint32_t kinds[] = {RESLINT_TITLE, RESLINT_KIND_NONE};
static const reslint_rule rule = {.id = "abi-title",
                                  .summary = "Says something about every title",
                                  .levels = levels,
                                  .kinds = kinds,
                                  .check = check};

extern const reslint_pack reslint_pack_entry;
