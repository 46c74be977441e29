/* What the rules of this pack have in common: each reports one kind of damage left behind by scanning or by
 * taking text out of pages. Such marks are reported as info, never as the drafter's slips; a slip that
 * another rule sees at the same place is dropped in their favour (RESLINT_RULE_SILENCES). */
#ifndef RESLINT_SCAN_MARK_H
#define RESLINT_SCAN_MARK_H

#include "reslint/rulekit.h"

static const reslint_level mark_levels[] = {{NULL, NULL, RESLINT_INFO}};
static const uint32_t mark_kinds[] = {RESLINT_ARTEFACT, RESLINT_KIND_NONE};

/* Do both have the same letters, so that only spaces and hyphens were lost or gained? */
static inline int mark_same_letters(reslint_str a, reslint_str b) {
    uint32_t i = 0, j = 0;
    for (;;) {
        while (i < a.len && (a.ptr[i] == ' ' || a.ptr[i] == '-')) i++;
        while (j < b.len && (b.ptr[j] == ' ' || b.ptr[j] == '-')) j++;
        if (i == a.len || j == b.len) return i == a.len && j == b.len;
        if (rk_lower((unsigned char)a.ptr[i++]) != rk_lower((unsigned char)b.ptr[j++])) return 0;
    }
}

/* What was meant, with a capital if the damaged words have one; NULL if it is not known, or the same. */
static inline const char *mark_better(reslint_ctx *ctx, reslint_str better, reslint_str words) {
    if (!better.len || !words.len || rk_same(better, words)) return NULL;
    int capital = *words.ptr >= 'A' && *words.ptr <= 'Z';
    return ctx->host->format(ctx, "%c%.*s", capital ? rk_upper(*better.ptr) : *better.ptr,
                             (int)(better.len - 1), better.ptr + 1);
}

/* Reports the node if it is damage of kind `what`. `format` has one %.*s for the damaged words, or none. If
 * the host knows what was meant, that is offered, as a safe fix if only spaces were lost or gained. */
static inline void mark_check(reslint_ctx *ctx, const reslint_node *node, uint32_t what, const char *format) {
    const reslint_artefact *a = node->as.artefact;
    if (a->what != what) return;
    int own_text = node->in.begin == node->in.end || node->block == node; /* cut out of its paragraph */
    reslint_place at = own_text ? rk_whole(node) : rk_place(node->block, node->in.begin, node->in.end);
    const char *better = mark_better(ctx, a->better, node->text);
    if (!better) {
        rk_tell(ctx, at, format, RK_ARG(rk_first_words(node->text, 8)));
        return;
    }
    rk_diag d = rk_diag_on(ctx, at);
    rk_say(&d, "“%.*s” is read as “%s”", RK_ARG(node->text), better);
    rk_write(&d, "%s", better);
    rk_replace(&d, mark_same_letters(a->better, node->text) ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE);
    rk_send(&d);
}

/* The whole of a rule of this pack. */
#define MARK_RULE(symbol, name, line, what, format)                                                          \
    static void check(reslint_ctx *ctx, const reslint_node *node) {                                          \
        mark_check(ctx, node, what, format);                                                                 \
    }                                                                                                        \
    extern const reslint_rule reslint_rule_##symbol;                                                         \
    const reslint_rule reslint_rule_##symbol = {                                                             \
        .id = (name),                                                                                        \
        .summary = (line),                                                                                   \
        .levels = mark_levels,                                                                               \
        .kinds = mark_kinds,                                                                                 \
        .check = check,                                                                                      \
        .flags = RESLINT_RULE_SILENCES,                                                                      \
    }

#endif
