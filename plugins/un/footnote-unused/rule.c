/* footnote-unused: a note has its number in the text.
 *
 * Numbers that a scanner damaged may be the missing ones: while there are as many of them, nothing is said.
 * Where no note at all has its number, the text has lost them together (copied as plain text): said once, as
 * a note. */
#include "../closing.h"

static int is_unused(const reslint_node *note) {
    return note->as.footnote->number && !note->as.footnote->references &&
           !(note->flags & RESLINT_NODE_DOUBTFUL);
}

/* References that may be any number. */
static uint32_t damaged(const reslint_node *ref) {
    uint32_t n = 0;
    for (; ref; ref = ref->as.noteref->next)
        n += !ref->as.noteref->number || ref->as.noteref->form == RESLINT_REF_DAMAGED;
    return n;
}

static reslint_place first_words(const reslint_node *note) {
    const reslint_node *label = rk_label(note);
    uint32_t end = 0;
    if (label) return rk_whole(label);
    while (end < note->text.len && note->text.ptr[end] != ' ') end++;
    return rk_place(note, 0, end);
}

static void report_all(reslint_ctx *ctx, const reslint_node *note, uint32_t n) {
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = first_words(note);
    diag.message = ctx->host->format(ctx, "none of the %u notes has its number in the text", n);
    diag.at_most = RESLINT_INFO;
    ctx->host->report(ctx, &diag);
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *resolution = node->as.resolution;
    uint32_t unused = 0, notes = 0;
    for (const reslint_node *n = resolution->first_footnote; n; n = n->as.footnote->next) {
        notes += n->as.footnote->number != 0;
        if (is_unused(n)) unused++;
    }
    if (!unused || damaged(resolution->first_reference) >= unused) return;
    if (unused == notes && unused > 1) {
        report_all(ctx, resolution->first_footnote, unused);
        return;
    }
    for (const reslint_node *n = resolution->first_footnote; n; n = n->as.footnote->next)
        if (is_unused(n))
            rk_report(ctx, first_words(n),
                      ctx->host->format(
                          ctx,
                          "note %u has no number in the text; put the number where it belongs, or take "
                          "the note out",
                          n->as.footnote->number));
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_footnote_unused = {
    .id = "footnote-unused",
    .summary = "A note has its number in the text",
    .levels = levels,
    .check = check,
};
