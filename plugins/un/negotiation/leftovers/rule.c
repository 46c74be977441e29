/* leftovers: before a text is tabled, the marks of negotiation must go: names of delegations, "(Agreed)",
 * notes to the reader, and the room's labels (PP, OP, bis, alt). Brackets are left to open-brackets. */
#include "reslint/rulekit.h"

static void check_inline(reslint_ctx *ctx, const reslint_node *n) {
    rk_tell(ctx, rk_whole(n), "“%.*s” is left from the negotiation; delete %s before tabling",
            RK_ARG(n->text), n->kind == RESLINT_ATTRIBUTION ? "the names" : "it");
}

/* Is it a label of the room: "PP3", "OP 5 bis", "5 alt"? */
static int is_room_label(const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    return rk_starts(c->label, "OP") || rk_starts(c->label, "PP") || c->suffix;
}

/* Reported once, at the first. */
static void check_labels(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *parts[2];
    const reslint_node *first = NULL;
    uint32_t n = 0;
    parts[0] = resolution->as.resolution->first_preambular;
    parts[1] = resolution->as.resolution->first_operative;
    for (size_t i = 0; i < 2; i++)
        for (const reslint_node *p = parts[i]; p; p = p->as.clause->next) {
            if (!is_room_label(p)) continue;
            if (!first) first = p;
            n++;
        }
    if (!first) return;
    reslint_str label = first->as.clause->label;
    rk_diag d = rk_diag_on(ctx, rk_label(first) ? rk_whole(rk_label(first))
                                                : rk_place(first, 0, first->text.len ? 1 : 0));
    if (n == 1)
        rk_say(&d, "“%.*s” is a label from the negotiation; renumber the %ss before tabling", RK_ARG(label),
               rk_paragraph(ctx));
    else
        rk_say(&d, "“%.*s” and %u more %s from the negotiation; renumber the %ss before tabling",
               RK_ARG(label), n - 1, n == 2 ? "label" : "labels", rk_paragraph(ctx));
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    if (n->kind == RESLINT_RESOLUTION)
        check_labels(ctx, n);
    else if (n->kind == RESLINT_NOTE_TO_READER)
        rk_report(ctx, rk_whole(n),
                  "a note to the reader is left from the negotiation; delete it before tabling");
    else
        check_inline(ctx, n);
}

static const uint32_t kinds[] = {RESLINT_RESOLUTION, RESLINT_ATTRIBUTION, RESLINT_STATUS,
                                 RESLINT_NOTE_TO_READER, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "tabled", RESLINT_ERROR}, {NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_leftovers = {
    .id = "leftovers",
    .summary = "A text for tabling contains no names of delegations, statuses or negotiating labels",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
