/* two-day-range: a meeting of two days was held "on 16 and 17 December", not "from 16 to 17 December". */
#include "reslint/rulekit.h"

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_node *next = rk_of(n->next, RESLINT_DATE);
    const reslint_date *a = n->as.date, *b = next ? next->as.date : NULL;
    uint32_t begin = n->in.begin;
    if (!b || a->month != b->month || a->year != b->year || a->day + 1 != b->day || n->in.end - begin > 2 ||
        !rk_ends(rk_text_before(n->block, begin), "from "))
        return;
    if (next->in.begin != n->in.end + 4 || !rk_at(n->block->text, n->in.end, " to ") ||
        rk_unsure(n->block, begin, next->in.end, 0))
        return;
    rk_diag d = rk_diag_at(ctx, n->block, begin - 5, next->in.end);
    rk_say(&d, "join two consecutive days with “and”");
    rk_write(&d, "on %u and %.*s", a->day, RK_ARG(rk_text_of(next)));
    rk_edit(&d, rk_place(n->block, begin - 5, next->in.begin), ctx->host->format(ctx, "on %u and ", a->day));
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Write “%s”", d.write);
    rk_send(&d);
}

static const uint32_t kinds[] = {RESLINT_DATE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_INFO}};

const reslint_rule reslint_rule_two_day_range = {
    .id = "two-day-range",
    .summary = "“on 16 and 17 December”, not “from 16 to 17 December”",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
