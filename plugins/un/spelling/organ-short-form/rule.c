/* organ-short-form: the Assembly is named in full, "the General Assembly", before it is called "the
 * Assembly".
 *
 * The name above the preamble does not count: the body has to name it. "the Assembly of …" is another body.
 * Reported once. */
#include "lib/body.h"

static void check(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t full, brief;
    if (ctx->memory) return;
    full = rk_find(block->text, "General Assembly", 0);
    brief = rk_find(block->text, "the Assembly", 0);
    if (full == UINT32_MAX && brief == UINT32_MAX) return;
    if (rk_find(block->text, " Assembly", 0) < brief)
        full = 0; /* another assembly is named: the short form may refer to it */
    ctx->memory = ctx->host->alloc(ctx, 1);
    if (brief == UINT32_MAX || full < brief || rk_at(block->text, brief + 12, " of ") ||
        rk_unsure(block, brief, brief + 12, 0))
        return;
    rk_report(ctx, rk_place(block, brief, brief + 12),
              "“the Assembly” is used before the General Assembly is named in full");
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"sc", NULL, RESLINT_OFF},
                                       {"mun", NULL, RESLINT_OFF},
                                       {NULL, "negotiation", RESLINT_OFF},
                                       {NULL, NULL, RESLINT_INFO}};

const reslint_rule reslint_rule_organ_short_form = {
    .id = "organ-short-form",
    .summary = "The General Assembly is named in full before it is called the Assembly",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
