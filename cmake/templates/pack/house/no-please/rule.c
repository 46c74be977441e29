/* no-please: a resolution requests; it does not say please. */
#include "reslint/plugin.h"
#include "reslint/rulekit.h"

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    for (uint32_t at = rk_find(paragraph->text, "please ", 0); at != UINT32_MAX;
         at = rk_find(paragraph->text, "please ", at + 1)) {
        if (rk_covered(paragraph, at, RESLINT_QUOTATION)) continue;
        rk_report_fix(ctx, rk_place(paragraph, at, at + 6), "a resolution does not say “please”", NULL,
                      rk_place(paragraph, at, at + 7), "", "Take out “please”", RESLINT_FIX_SAFE);
    }
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_no_please;
const reslint_rule reslint_rule_no_please = {
    .id = "no-please",
    .summary = "Resolutions do not say “please”",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
