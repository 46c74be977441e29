/* footnote-sequence: footnote numbers run 1, 2, 3 … in the order in which they first appear.
 *
 * A number that recurs is not reported here (footnote-repeat). One slip, one finding: of two that were
 * swapped the first is reported; after a jump, counting continues from what is written. A jump past a note
 * whose number is nowhere in the text is left to footnote-unused. Damaged and run-together numbers come from
 * the scanner. A text may continue from a number before it (resolutions in parts, yearbooks). */
#include "lib/note_text.h"

static int counts(const reslint_node *ref) {
    return !ref->as.noteref->repeated && ref->as.noteref->number;
}

static const reslint_node *next_counting(const reslint_node *ref) {
    do ref = ref->as.noteref->next;
    while (ref && !counts(ref));
    return ref;
}

/* The first reference with this number after `ref`, or NULL. */
static const reslint_node *later(const reslint_node *ref, uint32_t number) {
    for (ref = ref->as.noteref->next; ref; ref = ref->as.noteref->next)
        if (ref->as.noteref->number == number) return ref;
    return NULL;
}

static int has_note(const reslint_resolution *resolution, uint32_t number) {
    for (const reslint_node *n = resolution->first_footnote; n; n = n->as.footnote->next)
        if (n->as.footnote->number == number) return 1;
    return 0;
}

static uint32_t first_number(const reslint_resolution *resolution) {
    const reslint_node *note = resolution->first_footnote, *ref = resolution->first_reference;
    uint32_t number = ref->as.noteref->number;
    /* numbers continue from another text: no note has number 1, and the first of the text is the lowest */
    if (number && (!note || note->as.footnote->number == number) && !later(ref, 1)) return number;
    return 1;
}

static void report_early(reslint_ctx *ctx, const reslint_node *ref, const reslint_node *late) {
    uint32_t a = ref->as.noteref->number, b = late->as.noteref->number;
    const reslint_node *after = next_counting(ref);
    rk_diag d = rk_diag_on(ctx, rk_whole(ref));
    rk_say(&d,
           "footnote %u comes before footnote %u%s; number the notes in the order in which they first appear",
           a, b, late->block == ref->block ? "" : ", which first appears further down");
    if (after == late) rk_write(&d, "exchange %u and %u, with their notes", b, a);
    rk_see(&d, rk_whole(late), "here");
    rk_send(&d);
}

static void report_jump(reslint_ctx *ctx, const reslint_node *ref, uint32_t expected) {
    uint32_t number = ref->as.noteref->number;
    rk_diag d = rk_diag_on(ctx, rk_whole(ref));
    if (expected == 1)
        rk_say(&d, "the first footnote is numbered %u; start with 1", number);
    else
        rk_say(&d, "footnote %u follows footnote %u; the next number is %u", number, expected - 1, expected);
    rk_write(&d, "%u, and so on from here, with the notes", expected);
    rk_send(&d);
}

/* Two numbers that run on from words: n + 1, then n, with n - 1 before them and n + 2 after, all of them
 * sure. */
static int changed_places(const reslint_node *ref, const reslint_node *late) {
    const reslint_node *following = next_counting(late);
    return next_counting(ref) == late && late->as.noteref->number + 1 == ref->as.noteref->number &&
           un_sure_reference(ref) && un_sure_reference(late) &&
           (!following || following->as.noteref->number == ref->as.noteref->number + 1);
}

/* A number higher than the next one due. Reports it if no other rule does, and returns where to continue. */
static uint32_t judge(reslint_ctx *ctx, const reslint_node *ref, uint32_t expected, int sure) {
    const reslint_resolution *resolution = ctx->resolution->as.resolution;
    uint32_t number = ref->as.noteref->number;
    const reslint_node *late = NULL;
    for (uint32_t due = expected; !late && due < number && due < expected + 8; due++) late = later(ref, due);
    if (late && (sure || changed_places(ref, late)))
        report_early(ctx, ref, late);
    else if (!late && sure && !has_note(resolution, expected))
        report_jump(ctx, ref, expected);
    return number + 1;
}

/* The notes themselves are in the order of their numbers, except where a page or part starts again. */
static void check_notes(reslint_ctx *ctx, const reslint_node *note) {
    for (; note && note->as.footnote->next; note = note->as.footnote->next) {
        const reslint_node *next = note->as.footnote->next;
        uint32_t a = note->as.footnote->number, b = next->as.footnote->number;
        if (!b || b > a || b == 1) continue; /* a legend, in order, a new row */
        rk_tell(ctx, rk_place(next, 0, next->text.len < 20 ? next->text.len : 20),
                "note %u comes after note %u; put the notes in numerical order", b, a);
        return;
    }
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *resolution = node->as.resolution;
    const reslint_node *ref = resolution->first_reference;
    uint32_t expected, reported = 0;
    int sure;
    if (!ref) return;
    sure = un_all_marked_up(ref);
    expected = first_number(resolution);
    for (; ref && reported < 3; ref = ref->as.noteref->next) {
        uint32_t number = ref->as.noteref->number;
        if (!counts(ref) || number < expected) continue;
        if (number > expected && ref->as.noteref->form != RESLINT_REF_DAMAGED && !rk_is_doubtful(ref))
            expected = judge(ctx, ref, expected, sure), reported++;
        else
            expected = number + 1;
    }
    if (!reported && sure) check_notes(ctx, resolution->first_footnote);
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_footnote_sequence = {
    .id = "footnote-sequence",
    .summary = "Footnotes are numbered in the order in which they first appear",
    .levels = levels,
    .check = check,
};
