/* paper-length: how long a Model UN paper may be, and how many clauses it must have, if the house sets
 * limits. */
#include "reslint/rulekit.h"

static uint32_t words_in(reslint_str text) {
    uint32_t n = 0;
    for (uint32_t at = 0; at < text.len; at++)
        if (rk_begins_word(text, at) &&
            (rk_is_letter((unsigned char)text.ptr[at]) || rk_is_digit((unsigned char)text.ptr[at])))
            n++;
    return n;
}

static void too_few(reslint_ctx *ctx, const reslint_node *first, uint32_t n, const char *option,
                    const char *which) {
    int64_t least = ctx->host->option_int(ctx, option);
    if (first && least > (int64_t)n)
        rk_tell(ctx, rk_place(first, 0, rk_word_end(first->text, 0)),
                "%u %s clause%s; this house asks for %u", n, which, n == 1 ? "" : "s", (unsigned)least);
}

static void too_many(reslint_ctx *ctx, const reslint_node *resolution) {
    int64_t most = ctx->host->option_int(ctx, "most-clauses");
    const reslint_node *n = resolution->as.resolution->first_operative;
    if (!most) return;
    for (int64_t i = 0; n && i < most; i++) n = n->as.clause->next;
    if (n)
        rk_tell(ctx, rk_place(n, 0, rk_word_end(n->text, 0)), "%u operative clauses; this house allows %u",
                resolution->as.resolution->n_operative, (unsigned)most);
}

static void too_long(reslint_ctx *ctx, const reslint_node *resolution) {
    int64_t most = ctx->host->option_int(ctx, "most-words");
    uint64_t words = 0;
    const reslint_node *over = NULL;
    if (!most) return;
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution)) {
        words += words_in(n->text);
        if (!over && (int64_t)words > most) over = n;
    }
    if (over)
        rk_tell(ctx, rk_place(over, 0, rk_word_end(over->text, 0)),
                "the paper has %u words; this house allows %u, which end in this %s", (unsigned)words,
                (unsigned)most, over->kind == RESLINT_POINT ? rk_point(ctx) : rk_paragraph(ctx));
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_resolution *r = resolution->as.resolution;
    too_few(ctx, r->first_preambular, r->n_preambular, "least-preambular", "preambular");
    too_few(ctx, r->first_operative, r->n_operative, "least-clauses", "operative");
    too_many(ctx, resolution);
    too_long(ctx, resolution);
}

static const uint32_t kinds[] = {RESLINT_RESOLUTION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"mun", NULL, RESLINT_WARNING}, {NULL, NULL, RESLINT_OFF}};
static const reslint_option options[] = {
    {"most-words", "int", "0", "The most words in all clauses together; 0: any number"},
    {"least-clauses", "int", "0", "The least number of operative clauses"},
    {"most-clauses", "int", "0", "The most operative clauses; 0: any number"},
    {"least-preambular", "int", "0", "The least number of preambular clauses"},
    {NULL, NULL, NULL, NULL}};

extern const reslint_rule reslint_rule_paper_length;
const reslint_rule reslint_rule_paper_length = {
    .id = "paper-length",
    .summary = "A Model UN paper is as long as its house allows",
    .levels = levels,
    .options = options,
    .kinds = kinds,
    .check = check,
};
