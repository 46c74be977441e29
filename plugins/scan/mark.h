/* What the rules of this pack have in common: each reports one kind of damage that scanning or taking text
 * out of pages leaves behind. Such marks are notes, never slips of the drafter; a slip that another rule sees
 * at the same place is dropped for them (RESLINT_RULE_SILENCES). */
#ifndef RESLINT_SCAN_MARK_H
#define RESLINT_SCAN_MARK_H

#include "reslint/rulekit.h"

static const reslint_level mark_levels[] = {{NULL, NULL, RESLINT_INFO}};
static const uint32_t mark_kinds[] = {RESLINT_ARTEFACT, RESLINT_KIND_NONE};

/* Reports the node if it is damage of kind `what`. `format` has one %.*s for the damaged words. Where the
 * host knows what was meant, that is offered as a fix. */
static inline void mark_check(reslint_ctx *ctx, const reslint_node *node, uint32_t what, const char *format,
                              reslint_applicability applicability) {
    const reslint_artefact *a = node->as.artefact;
    if (a->what != what) return;
    reslint_place at = rk_place(node->block, node->in.begin, node->in.end);
    reslint_str words = rk_slice(node->block->text, node->in.begin, node->in.end);
    const char *message = ctx->host->format(ctx, format, RK_ARG(words));
    if (!a->better.len || rk_same(a->better, words)) {
        rk_report(ctx, at, message);
        return;
    }
    const char *better = ctx->host->format(ctx, "%.*s", RK_ARG(a->better));
    rk_report_fix(ctx, at, message, better, at, better, ctx->host->format(ctx, "Write “%s”", better),
                  applicability);
}

/* The whole of a rule of this pack. */
#define MARK_RULE(symbol, name, line, what, format, applicability)                                           \
    static void check(reslint_ctx *ctx, const reslint_node *node) {                                          \
        mark_check(ctx, node, what, format, applicability);                                                  \
    }                                                                                                        \
    extern const reslint_rule reslint_rule_##symbol;                                                         \
    const reslint_rule reslint_rule_##symbol = {                                                             \
        .id = name,                                                                                          \
        .summary = line,                                                                                     \
        .levels = mark_levels,                                                                               \
        .kinds = mark_kinds,                                                                                 \
        .check = check,                                                                                      \
        .flags = RESLINT_RULE_SILENCES,                                                                      \
    }

#endif
