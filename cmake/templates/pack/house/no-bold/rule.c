/* no-bold: nothing is bold inside a paragraph. What it looks for is in query.scm. */
#include "reslint/query.h"
#include "reslint/rulekit.h"

extern const reslint_query reslint_query_no_bold;

typedef struct asking {
    reslint_ctx *ctx;
    const reslint_queries *queries;
} asking;

static int visit(void *data, const reslint_query_match *match) {
    const asking *a = (const asking *)data;
    const reslint_query_capture *here = a->queries->capture(match, "here");
    const reslint_query_capture *number = a->queries->capture(match, "number");
    if (!here || !here->place.node || !number) return 1;
    rk_report(a->ctx, here->place,
              a->ctx->host->format(a->ctx, "paragraph %.*s has bold words", RK_ARG(number->text)));
    return 1; /* go on */
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    asking a = {ctx, (const reslint_queries *)ctx->host->extension(RESLINT_QUERY_ID)};
    if (a.queries) a.queries->run(ctx, &reslint_query_no_bold, resolution, visit, &a);
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_no_bold;
const reslint_rule reslint_rule_no_bold = {
    .id = "no-bold",
    .summary = "Nothing is bold inside a paragraph",
    .levels = levels,
    .check = check,
};
