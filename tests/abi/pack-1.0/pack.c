/* A pack as it was built for ABI 1.0, against the header of that time. It is never changed: it must load, and
 * find the same things, for ever. */
#include "../frozen/plugin-1.0.h"

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *clause = paragraph->as.clause;
    reslint_diag diag = {{paragraph, {0, paragraph->text.len}}, NULL, NULL, NULL, NULL, 0, 0, RESLINT_OFF};
    int64_t most = ctx->host->option_int(ctx, "most");
    uint32_t *seen = ctx->memory;
    if (!seen) ctx->memory = seen = ctx->host->alloc(ctx, sizeof *seen);
    if (!seen || (int64_t)++ * seen <= most) return;
    if (clause->opening.end > clause->opening.begin) diag.at.in = clause->opening;
    diag.message = ctx->host->format(ctx, "paragraph %u of %u, after %s", (unsigned)clause->number,
                                     (unsigned)ctx->resolution->as.resolution->n_operative,
                                     clause->previous ? "another" : "none");
    ctx->host->report(ctx, &diag);
}

static const reslint_level levels[] = {{"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};
static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_option options[] = {{"most", "int", "1", "How many paragraphs a draft may have"},
                                         {NULL, NULL, NULL, NULL}};
static const reslint_rule rule = {
    "frozen-count", "Counts paragraphs", levels, options, kinds, check, 0, NULL};
static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
extern const reslint_pack reslint_pack_entry;
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "frozen", "1", rules, NULL};
