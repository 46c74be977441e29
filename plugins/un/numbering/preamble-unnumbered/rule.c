/* preamble-unnumbered: preambular paragraphs have no number. If all of them are numbered that is one slip: it
 * is reported at the first, with how many follow, and repaired in one edit. */
#include "lib/verbs.h"

/* Its number, "1." or "1)"; the room's own labels (PP 3 ter) do not count. */
static const reslint_node *number_of(const reslint_node *paragraph) {
    const reslint_node *label = rk_label(paragraph);
    return label && rk_is_digit(rk_char(label->text, 0)) && !rk_is_doubtful(paragraph) ? label : NULL;
}

/* Do the numbers of the operative part continue those of the preamble? Then they have to change too, or the
 * paragraph belongs there and begins with the wrong form of its verb. */
static int goes_on(const reslint_resolution *r) {
    uint32_t last = 0;
    for (const reslint_node *n = r->first_preambular; n; n = n->as.clause->next)
        if (number_of(n)) last = n->as.clause->number;
    return r->first_operative && last && r->first_operative->as.clause->number == last + 1;
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    const reslint_node *first = NULL;
    uint32_t found = 0, n_edits = 0;
    for (const reslint_node *n = r->first_preambular; n; n = n->as.clause->next)
        if (number_of(n) && found++ == 0) first = n;
    reslint_edit *edits = first ? (reslint_edit *)rk_alloc(ctx, found * sizeof *edits) : NULL;
    if (!edits) return;
    for (const reslint_node *n = first; n; n = n->as.clause->next) {
        if (!number_of(n)) continue;
        edits[n_edits].at = rk_whole(number_of(n));
        edits[n_edits++].text = "";
    }
    rk_diag d = rk_diag_on(ctx, edits[0].at);
    if (found > 1)
        rk_say(&d, "take out the numbers of the preambular %ss (%u of %u)", rk_paragraph(ctx), found,
               r->n_preambular);
    else
        rk_say(&d, "take out the number; preambular %ss are not numbered", rk_paragraph(ctx));
    rk_write(&d, "%.*s …", RK_ARG(rk_first_words(first->text, 4)));
    rk_edits(&d, edits, n_edits);
    rk_fix(&d, goes_on(r) ? RESLINT_FIX_UNSAFE : RESLINT_FIX_SAFE, "Take out the numbers");
    rk_send(&d);
}

static const reslint_level levels[] = {
    {"other", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_preamble_unnumbered;
const reslint_rule reslint_rule_preamble_unnumbered = {
    .id = "preamble-unnumbered",
    .summary = "Preambular paragraphs are not numbered",
    .levels = levels,
    .check = check,
};
