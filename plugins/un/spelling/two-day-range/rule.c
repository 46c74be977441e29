/* two-day-range: a meeting of two days was held "on 16 and 17 December", not "from 16 to 17 December". */
#include "lib/cited.h"

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_node *next = rk_of(n->next, RESLINT_DATE);
    const reslint_date *a = n->as.date, *b = next ? next->as.date : NULL;
    reslint_str text = n->block->text;
    uint32_t begin = n->in.begin;
    const char *rest, *right;
    if (!b || begin < 5 || !rk_at(text, begin - 5, "from ") || a->month != b->month || a->year != b->year ||
        a->day + 1 != b->day)
        return;
    if (next->in.begin != n->in.end + 4 || !rk_at(text, n->in.end, " to ") || n->in.end - begin > 2) return;
    if ((n->block->flags & RESLINT_NODE_DOUBTFUL) || rk_covered(n->block, begin, RESLINT_QUOTATION) ||
        un_unsure(n->block, begin, next->in.end))
        return;
    rest = ctx->host->format(ctx, "%.*s", RK_ARG(rk_slice(text, next->in.begin, next->in.end)));
    right = ctx->host->format(ctx, "on %u and %s", a->day, rest);
    rk_report_fix(ctx, rk_place(n->block, begin - 5, next->in.end), "join two consecutive days with “and”",
                  right, rk_place(n->block, begin - 5, next->in.begin),
                  ctx->host->format(ctx, "on %u and ", a->day), ctx->host->format(ctx, "Write “%s”", right),
                  RESLINT_FIX_UNSAFE);
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
