/* footnote-repeat: the same footnote number twice in a text. Usage has changed: the older manual let a number
 * recur, the present one has a new note with the same words. Both are accepted unless a house chooses. */
#include "lib/final_marks.h"

static void check_number(reslint_ctx *ctx, const reslint_node *ref) {
    if (!ref->as.noteref->repeated || !ref->as.noteref->footnote) return;
    rk_tell(ctx, rk_whole(ref),
            "footnote number %u is used again here; give this mention a new number and "
            "repeat the note",
            ref->as.noteref->number);
}

/* For the older usage: a note that only repeats what an earlier one said. */
static void check_note(reslint_ctx *ctx, const reslint_node *note) {
    uint32_t steps = 0;
    if (!note->text.len || rk_starts(note->text, "Ibid")) return;
    for (const reslint_node *n = note->as.footnote->previous; n && steps++ < 200;
         n = n->as.footnote->previous) {
        if (!rk_same(n->text, note->text)) continue;
        rk_tell(ctx, rk_whole(note), "says the same as note %u; repeat the number %u in the text instead",
                n->as.footnote->number, n->as.footnote->number);
        return;
    }
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    reslint_str usage = ctx->host->option_str(ctx, "usage");
    if (node->kind == RESLINT_FOOTNOTE_REFERENCE && rk_is(usage, "new")) check_number(ctx, node);
    if (node->kind == RESLINT_FOOTNOTE && rk_is(usage, "old")) check_note(ctx, node);
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE_REFERENCE, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_INFO}};
static const reslint_option options[] = {
    {"usage", "one of accept|old|new", "accept",
     "old: a number may be used again, so no two notes have the same text; new: each number is used once"},
    {NULL, NULL, NULL, NULL}};

const reslint_rule reslint_rule_footnote_repeat = {
    .id = "footnote-repeat",
    .summary = "Whether a footnote number may be used twice (accepted unless chosen)",
    .levels = levels,
    .options = options,
    .kinds = kinds,
    .check = check,
};
