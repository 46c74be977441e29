/* operative-numbering: operative paragraphs count 1., 2., 3. without a gap. One finding at the number that
 * breaks the count; from there it continues with what is written. A single wrong number (the next one fits
 * again) is distinguished from a shift of all that follow. A text with many breaks gets one finding: either
 * its numbers are not a list of its own, or all of it needs renumbering. A label without its full stop is
 * reported here too, and so is a missing letter where paragraphs count A., B., C. */
#include "lib/verbs.h"

enum verdict { FITS, ONE_WRONG, SHIFTS, BEGINS_ANEW, NO_NUMBER };

/* The next number that counts, or 0 at the end. */
static uint32_t number_after(const reslint_node *n) {
    for (n = n->as.clause->next; n; n = n->as.clause->next)
        if (n->as.clause->number && !n->as.clause->suffix) return n->as.clause->number;
    return 0;
}

static enum verdict judge_unnumbered(const reslint_node *n, uint32_t *expected) {
    if (number_after(n) != *expected + 1) return FITS;
    ++*expected;
    return NO_NUMBER;
}

/* Judges one paragraph and moves `expected` on. */
static enum verdict judge(const reslint_node *n, uint32_t *expected) {
    const reslint_clause *c = n->as.clause;
    if (!c->number) return judge_unnumbered(n, expected);
    uint32_t wanted = *expected, after = number_after(n);
    *expected = c->number + 1;
    if (c->number == wanted || c->suffix) return FITS;
    if (c->number == 1 && c->after_break) return FITS;
    if (after == wanted + 1 || (!after && c->previous)) {
        *expected = wanted + 1;
        return ONE_WRONG;
    }
    return c->number == 1 || !c->previous ? BEGINS_ANEW : SHIFTS;
}

static reslint_place number_place(const reslint_node *n) {
    const reslint_node *label = rk_label(n);
    if (!label) return rk_place(n, n->as.clause->opening.begin, n->as.clause->opening.end);
    uint32_t end = label->text.len;
    return rk_place(label, 0, rk_ends(label->text, ".") ? end - 1 : end);
}

/* What follows from a break of the count: "; from here on every number is too low". */
static const char *consequence(reslint_ctx *ctx, enum verdict verdict, uint32_t number, uint32_t wanted,
                               uint32_t breaks) {
    if (breaks > 2) return ctx->host->format(ctx, "; the count breaks at %u places in all", breaks);
    if (verdict != SHIFTS) return "";
    return number < wanted ? "; from here on every number is too low"
                           : "; from here on every number is too high";
}

static void report_number(reslint_ctx *ctx, const reslint_node *n, enum verdict verdict, uint32_t wanted,
                          uint32_t breaks) {
    const reslint_clause *c = n->as.clause;
    uint32_t last = c->previous ? c->previous->as.clause->number : 0;
    const char *rest = consequence(ctx, verdict, c->number, wanted, breaks);
    rk_diag d = rk_diag_on(ctx, number_place(n));
    if (verdict == NO_NUMBER)
        rk_say(&d, "has no number; the %ss around it make it %u%s", rk_paragraph(ctx), wanted, rest);
    else if (verdict == BEGINS_ANEW && last)
        rk_say(&d, "the numbers start again at %u with no heading in between", c->number);
    else if (verdict == BEGINS_ANEW)
        rk_say(&d, "the numbers start at %u; is this part of a longer text?", c->number);
    else if (last == c->number)
        rk_say(&d, "two %ss are numbered %u%s", rk_paragraph(ctx), c->number, rest);
    else
        rk_say(&d, "is numbered %u; the number after %u is %u%s", c->number, wanted - 1, wanted, rest);
    if (verdict == BEGINS_ANEW)
        rk_at_most(&d, RESLINT_INFO);
    else
        rk_write(&d, "%u.", wanted);
    if (verdict == ONE_WRONG && rk_label(n)) {
        rk_edit(&d, d.at, ctx->host->format(ctx, "%u", wanted));
        rk_fix(&d, RESLINT_FIX_UNSAFE, "Number it %u", wanted);
    }
    rk_send(&d);
}

/* Where the preamble is numbered too, and the count runs through, the fault is the preamble's. */
static uint32_t first_number(const reslint_resolution *r) {
    uint32_t last = 0, first = r->first_operative ? r->first_operative->as.clause->number : 0;
    for (const reslint_node *n = r->first_preambular; n; n = n->as.clause->next)
        if (n->as.clause->number) last = n->as.clause->number;
    return last && first == last + 1 ? first : 1;
}

static void check_count(reslint_ctx *ctx, const reslint_resolution *r) {
    uint32_t breaks = 0, begin = first_number(r);
    for (int telling = 0; telling < 2; telling++) {
        uint32_t expected = begin;
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

/* "5 Requests": a bare figure without its stop. Room labels (OP 5) have none; in "5 . Requests" it comes
 * later. */
static int lacks_stop(const reslint_node *n) {
    const reslint_node *label = rk_label(n);
    if (!label || (n->flags & RESLINT_NODE_TORN_NUMBER)) return 0;
    return rk_figures_end(label->text, 0) == label->text.len && !rk_starts(n->text, ".");
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
    int all = lacking > 3 && lacking > with; /* reported once */
    for (const reslint_node *n = first; n; n = all ? NULL : n->as.clause->next) {
        const reslint_node *label = rk_label(n);
        if (!lacks_stop(n)) continue;
        rk_diag d = rk_diag_on(ctx, rk_whole(label));
        if (all)
            rk_say(&d, "put a full stop after the numbers (%u %ss)", lacking, rk_paragraph(ctx));
        else
            rk_say(&d, "put a full stop after the number %.*s", RK_ARG(label->text));
        rk_write(&d, "%.*s.", RK_ARG(label->text));
        rk_edit(&d, d.at, d.write);
        rk_fix(&d, RESLINT_FIX_SAFE, "Add the full stop");
        rk_send(&d);
    }
}

/* bis, ter and alt belong to the room; adopted paragraphs have plain numbers. */
static void check_suffixes(reslint_ctx *ctx, const reslint_resolution *r) {
    if (strcmp(r->stage, "adopted") != 0 && strcmp(r->stage, "tabled") != 0) return;
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next)
        if (n->as.clause->suffix)
            rk_tell(ctx, rk_whole(rk_label(n)),
                    "bis, ter and alt belong to negotiation; renumber the %ss 1, 2, 3", rk_paragraph(ctx));
}

/* "A.", "C)": the letter that is a paragraph's whole label, or 0. */
static char letter_of(const reslint_node *n) {
    const reslint_node *label = rk_label(n);
    if (!label || label->text.len != 2 || !rk_is_one(label->text.ptr[1], ".)")) return 0;
    return rk_lower(label->text.ptr[0]) != label->text.ptr[0] ? label->text.ptr[0] : 0;
}

/* Do the paragraphs count A, B, C? All of them must have a letter, at least three, each later than the
 * last. */
static int counts_in_letters(const reslint_resolution *r) {
    uint32_t paragraphs = 0;
    char last = 0;
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next, paragraphs++) {
        char letter = letter_of(n);
        if (letter <= last || (!last && letter != 'A')) return 0;
        last = letter;
    }
    return paragraphs > 2;
}

/* "A., C., D.": the first letter after which one is left out. */
static void check_letters(reslint_ctx *ctx, const reslint_resolution *r) {
    if (!counts_in_letters(r)) return;
    for (const reslint_node *n = r->first_operative->as.clause->next; n; n = n->as.clause->next) {
        char last = letter_of(n->as.clause->previous), letter = letter_of(n);
        if (letter == last + 1) continue;
        rk_diag d = rk_diag_on(ctx, rk_place(rk_label(n), 0, 1));
        rk_say(&d, "is lettered %c; the letter after %c is %c", letter, last, last + 1);
        rk_write(&d, "%c%c", last + 1, rk_label(n)->text.ptr[1]);
        rk_send(&d);
        return;
    }
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    check_count(ctx, r);
    check_stops(ctx, r);
    check_suffixes(ctx, r);
    check_letters(ctx, r);
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_operative_numbering;
const reslint_rule reslint_rule_operative_numbering = {
    .id = "operative-numbering",
    .summary = "Operative paragraphs are numbered 1., 2., 3., without a gap",
    .levels = levels,
    .check = check,
};
