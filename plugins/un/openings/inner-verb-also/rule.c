/* inner-verb-also: the opening verb that comes back inside its own paragraph takes "also": "Urges Member
 * States …, and also urges Member States …".
 *
 * Off by default: the plain form is right where the second verb speaks to somebody else, which is the common
 * case. Said only where the same words follow both verbs. */
#include "lib/body.h"

/* Do the verb and the body that the paragraph speaks to stand at `at`? */
static int says_again(const reslint_clause *clause, reslint_str text, uint32_t at) {
    reslint_str who = clause->addressee;
    uint32_t end = at + clause->key.len;
    if (end + 1 + who.len > text.len || memcmp(text.ptr + at, clause->key.ptr, clause->key.len) != 0)
        return 0;
    for (uint32_t i = 0; i < who.len; i++)
        if (rk_lower((unsigned char)text.ptr[end + 1 + i]) != who.ptr[i]) return 0;
    return 1;
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_clause *clause = block->as.clause;
    reslint_str text = block->text, key = clause->key;
    uint32_t seen = 0;
    if ((block->flags & RESLINT_NODE_DOUBTFUL) || !key.len || !clause->addressee.len || clause->contested)
        return;
    for (uint32_t at = rk_find(text, " and ", clause->opening.end); at != UINT32_MAX && seen++ < UN_ENOUGH;
         at = rk_find(text, " and ", at + 1)) {
        uint32_t verb = at + 5, end = verb + key.len;
        if (!says_again(clause, text, verb)) continue;
        rk_report_fix(ctx, rk_place(block, verb, end),
                      ctx->host->format(ctx,
                                        "“%.*s” is repeated in the same %s and addresses the same body; "
                                        "add “also” to the second",
                                        RK_ARG(key), rk_paragraph(ctx)),
                      ctx->host->format(ctx, "also %.*s", RK_ARG(key)), rk_place(block, verb, end),
                      ctx->host->format(ctx, "also %.*s", RK_ARG(key)), "Put “also” before the verb",
                      RESLINT_FIX_UNSAFE);
    }
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_inner_verb_also = {
    .id = "inner-verb-also",
    .summary = "An opening verb repeated in its paragraph takes “also” (off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
