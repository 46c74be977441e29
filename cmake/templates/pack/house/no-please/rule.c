/* no-please: a resolution requests; it does not say please. */
#include "reslint/plugin.h"
#include "reslint/rulekit.h"

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    for (rk_search hit = rk_look_for(paragraph, "please ", 0); rk_next(&hit);) {
        rk_diag d = rk_diag_at(ctx, paragraph, hit.begin, hit.end - 1);
        rk_say(&d, "a resolution does not say “please”");
        rk_edit(&d, rk_place(paragraph, hit.begin, hit.end), "");
        rk_fix(&d, RESLINT_FIX_SAFE, "Take out “please”");
        rk_send(&d);
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
