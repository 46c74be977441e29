/* preamble-inner-verb-form: in the preamble the second verb is a participle too: "Recalling the report, and
 * noting …", not "… and notes …".
 *
 * Only after a comma and "and", and only if no subject of its own (which, that, who, where, it, or a noun
 * phrase that begins a clause) comes before the verb. */
#include "lib/verbs.h"

#define VERBS                                                                                                \
    "acknowledges|calls upon|commends|decides|deplores|emphasizes|encourages|expresses|invites|notes|"       \
    "reaffirms|recalls|recognizes|reiterates|requests|stresses|takes note|underlines|urges|welcomes"
#define SUBJECTS "which|that|who|where|it|in which|whose|as|when|if"

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t at, uint32_t end) {
    reslint_str verb = rk_slice(block->text, at, end);
    reslint_str participle = un_openings(ctx)->counterpart(ctx, verb, RESLINT_OPENING_OPERATIVE);
    rk_diag d = rk_diag_at(ctx, block, at, end);
    rk_say(&d, "“%.*s” is the form for operative %ss; use the participle in the preamble", RK_ARG(verb),
           rk_paragraph(ctx));
    if (participle.len) {
        rk_write(&d, "%.*s", RK_ARG(participle));
        rk_edit(&d, d.at, d.write);
        rk_fix(&d, RESLINT_FIX_UNSAFE, "Write the participle");
    }
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t from = block->as.clause->opening.end;
    if (block->as.clause->opening_class != RESLINT_OPENING_PREAMBULAR) return;
    for (rk_search hit = rk_look_from(block, from, ", and ", RK_GUARD_LATER); rk_next(&hit);) {
        uint32_t verb = hit.end + rk_list_at(block->text, hit.end, "also |further ");
        if (!rk_ends(rk_word(block->text, verb), "s")) continue; /* rules out nearly all */
        uint32_t end = verb + rk_list_at(block->text, verb, VERBS);
        if (end == verb || !rk_ends_word(block->text, end)) continue;
        if (rk_has_word_of(rk_slice(block->text, from, hit.begin), SUBJECTS) ||
            rk_unsure(block, hit.begin, verb, 0))
            continue;
        report(ctx, block, verb, end);
    }
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_preamble_inner_verb_form = {
    .id = "preamble-inner-verb-form",
    .summary = "In the preamble the second verb of a paragraph is a participle too",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
