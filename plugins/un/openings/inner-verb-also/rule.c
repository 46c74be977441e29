/* inner-verb-also: an opening verb that recurs inside its own paragraph takes "also": "Urges Member States …,
 * and also urges Member States …".
 *
 * Off by default: the plain form is right if the second verb addresses somebody else, which is the common
 * case. Reported only if the same words follow both verbs. */
#include "lib/body.h"

/* Are the verb and the body that the paragraph addresses at `at`? */
static int says_again(const reslint_clause *clause, reslint_str text, uint32_t at) {
    reslint_str who = clause->addressee;
    uint32_t end = at + clause->key.len;
    if (end + 1 + who.len > text.len || memcmp(text.ptr + at, clause->key.ptr, clause->key.len) != 0)
        return 0;
    for (uint32_t i = 0; i < who.len; i++)
        if (rk_lower((unsigned char)text.ptr[end + 1 + i]) != who.ptr[i]) return 0;
    return 1;
}

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t verb, reslint_str key) {
    rk_diag d = rk_diag_at(ctx, block, verb, verb + key.len);
    rk_say(&d, "“%.*s” is repeated in the same %s and addresses the same body; add “also” to the second",
           RK_ARG(key), rk_paragraph(ctx));
    rk_write(&d, "also %.*s", RK_ARG(key));
    rk_edit(&d, d.at, d.write);
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Put “also” before the verb");
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_clause *clause = block->as.clause;
    if (!clause->key.len || !clause->addressee.len || clause->contested) return;
    for (rk_search hit = rk_look_from(block, clause->opening.end, " and ", RK_GUARD_LATER); rk_next(&hit);)
        if (says_again(clause, block->text, hit.end)) report(ctx, block, hit.end, clause->key);
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
