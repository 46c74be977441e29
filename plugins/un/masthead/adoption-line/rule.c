/* adoption-line: an adopted text ends with its meeting and date, "74th plenary meeting / 18 December 2008".
 *
 * Expected only of complete, adopted texts; the Security Council gives it above the text. */
#include "lib/body.h"

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    const reslint_node *last = r->first_operative;
    if (!r->complete || r->adoption_line || !r->adopted_by) return;
    while (last->as.clause->next) last = last->as.clause->next;
    rk_report(ctx, rk_place(last, last->text.len ? last->text.len - 1 : 0, last->text.len),
              "add the line with the meeting and the date of adoption at the end");
}

static const reslint_level levels[] = {{"sc", NULL, RESLINT_OFF},
                                       {"mun", NULL, RESLINT_OFF},
                                       {NULL, "adopted", RESLINT_INFO},
                                       {NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_adoption_line = {
    .id = "adoption-line",
    .summary = "An adopted text ends with the meeting and the date",
    .levels = levels,
    .check = check,
};
