/* operative-numbering: operative paragraphs count 1., 2., 3. without a gap. One finding at the number that
 * breaks the count; from there it goes on with what is written. A number that alone is wrong (the next one
 * fits again) is told from a shift of all that follow. A text with many breaks gets one finding: its numbers
 * are not a list of one's own, or all of it wants renumbering. A label without its full stop is reported here
 * too. */
#include "lib/verbs.h"

enum verdict { FITS, ONE_WRONG, SHIFTS, BEGINS_ANEW, NO_NUMBER };

static int doubtful(const reslint_node *n) {
    return (n->flags & RESLINT_NODE_DOUBTFUL) != 0;
}

/* The next number that counts, or 0 at the end. */
static uint32_t number_behind(const reslint_node *n) {
    for (n = n->as.clause->next; n; n = n->as.clause->next)
        if (!doubtful(n) && n->as.clause->number && !n->as.clause->suffix) return n->as.clause->number;
    return 0;
}

static enum verdict judge_unnumbered(const reslint_node *n, uint32_t *expected) {
    const reslint_clause *c = n->as.clause;
    if (c->label.len || c->opening_class != RESLINT_OPENING_OPERATIVE || !c->opening_known || !c->previous)
        return FITS;
    if (number_behind(n) != *expected + 1) return FITS;
    ++*expected;
    return NO_NUMBER;
}

/* Judges one paragraph and moves `expected` on. */
static enum verdict judge(const reslint_node *n, uint32_t *expected) {
    const reslint_clause *c = n->as.clause;
    if (!c->number) return doubtful(n) ? FITS : judge_unnumbered(n, expected);
    uint32_t wanted = *expected, behind = number_behind(n);
    *expected = c->number + 1;
    if (c->number == wanted || doubtful(n) || c->suffix) return FITS;
    if (c->number == 1 && c->after_break) return FITS;
    if (behind == wanted + 1 || (!behind && c->previous)) {
        *expected = wanted + 1;
        return ONE_WRONG;
    }
    return c->number == 1 || !c->previous ? BEGINS_ANEW : SHIFTS;
}

static reslint_place number_place(const reslint_node *n) {
    const reslint_node *label = rk_label(n);
    if (!label) return rk_place(n, n->as.clause->opening.begin, n->as.clause->opening.end);
    uint32_t end = label->text.len;
    return rk_place(label, 0, end > 1 && rk_ends(label->text, ".") ? end - 1 : end);
}

static void report_number(reslint_ctx *ctx, const reslint_node *n, enum verdict verdict, uint32_t wanted,
                          uint32_t breaks) {
    const reslint_clause *c = n->as.clause;
    uint32_t last = c->previous ? c->previous->as.clause->number : 0;
    const char *write = ctx->host->format(ctx, "%u", (unsigned)wanted), *rest = "";
    reslint_edit edit = {number_place(n), write};
    reslint_fix fix = {ctx->host->format(ctx, "Number it %s", write), &edit, 1, RESLINT_FIX_UNSAFE};
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    if (breaks > 2)
        rest = ctx->host->format(ctx, "; the count breaks at %u places in all", (unsigned)breaks);
    else if (verdict == SHIFTS && c->number < wanted)
        rest = "; from here on every number is too low";
    else if (verdict == SHIFTS)
        rest = "; from here on every number is too high";
    if (verdict == NO_NUMBER)
        diag.message = ctx->host->format(ctx, "has no number; the %ss around it make it %s%s",
                                         rk_paragraph(ctx), write, rest);
    else if (verdict == BEGINS_ANEW)
        diag.message = ctx->host->format(ctx,
                                         last ? "the numbers start again at %u with no heading in between"
                                              : "the numbers start at %u; is this part of a longer text?",
                                         (unsigned)c->number);
    else if (last == c->number)
        diag.message =
            ctx->host->format(ctx, "two %ss are numbered %u%s", rk_paragraph(ctx), (unsigned)c->number, rest);
    else
        diag.message = ctx->host->format(ctx, "is numbered %u; the number after %u is %s%s",
                                         (unsigned)c->number, (unsigned)(wanted - 1), write, rest);
    diag.at = edit.at;
    if (verdict == BEGINS_ANEW)
        diag.at_most = RESLINT_INFO;
    else
        diag.write = ctx->host->format(ctx, "%s.", write);
    if (verdict == ONE_WRONG && rk_label(n)) diag.fixes = &fix, diag.n_fixes = 1;
    ctx->host->report(ctx, &diag);
}

static void check_count(reslint_ctx *ctx, const reslint_resolution *r, int numbered) {
    uint32_t breaks = 0;
    for (int telling = 0; telling < 2 && numbered; telling++) {
        uint32_t expected = 1;
        for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next) {
            uint32_t wanted = expected;
            enum verdict verdict = judge(n, &expected);
            if (verdict == FITS) continue;
            if (!telling) {
                breaks++;
                continue;
            }
            report_number(ctx, n, verdict, wanted, breaks);
            if (breaks > 2) return;
        }
    }
}

/* "5 Requests": a bare figure without its stop. Room labels (OP 5) have none; in "5 . Requests" it stands
 * behind. */
static int lacks_stop(const reslint_node *n) {
    const reslint_node *label = rk_label(n);
    if (!label || doubtful(n) || (n->flags & RESLINT_NODE_TORN_NUMBER) || !n->as.clause->number) return 0;
    for (uint32_t i = 0; i < label->text.len; i++)
        if (!rk_is_digit((unsigned char)label->text.ptr[i])) return 0;
    return label->text.len != 0 && !rk_starts(n->text, ".");
}

static void check_stops(reslint_ctx *ctx, const reslint_resolution *r) {
    uint32_t lacking = 0, with = 0;
    const reslint_node *first = NULL;
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next) {
        if (!lacks_stop(n)) {
            with += n->as.clause->number != 0;
            continue;
        }
        if (!first) first = n;
        lacking++;
    }
    for (const reslint_node *n = first; n; n = n->as.clause->next) {
        if (!lacks_stop(n)) continue;
        const reslint_node *label = rk_label(n);
        const char *better = ctx->host->format(ctx, "%.*s.", RK_ARG(label->text));
        const char *message =
            ctx->host->format(ctx, "put a full stop after the number %.*s", RK_ARG(label->text));
        if (lacking > 3 && lacking > with)
            message = ctx->host->format(ctx, "put a full stop after the numbers (%u %ss)", (unsigned)lacking,
                                        rk_paragraph(ctx));
        rk_report_fix(ctx, rk_whole(label), message, better, rk_whole(label), better, "Add the full stop",
                      RESLINT_FIX_SAFE);
        if (lacking > 3 && lacking > with) return;
    }
}

/* bis, ter and alt are the room's; adopted paragraphs are plainly numbered. */
static void check_suffixes(reslint_ctx *ctx, const reslint_resolution *r) {
    if (strcmp(r->stage, "adopted") != 0 && strcmp(r->stage, "tabled") != 0) return;
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next)
        if (n->as.clause->suffix && !doubtful(n) && rk_label(n))
            rk_tell(ctx, rk_whole(rk_label(n)),
                    "bis, ter and alt belong to negotiation; renumber the %ss 1, 2, 3", rk_paragraph(ctx));
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    int numbered = 0;
    for (const reslint_node *n = r->first_operative; n && !numbered; n = n->as.clause->next)
        numbered = n->as.clause->number != 0;
    check_count(ctx, r, numbered);
    check_stops(ctx, r);
    check_suffixes(ctx, r);
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_operative_numbering;
const reslint_rule reslint_rule_operative_numbering = {
    .id = "operative-numbering",
    .summary = "Operative paragraphs are numbered 1., 2., 3., without a gap",
    .levels = levels,
    .check = check,
};
