/* footnote-undefined: a footnote number in the text has its note.
 *
 * A text without any notes is an extract and gets no finding; if several numbers in a row lack theirs, that
 * is reported once. Digits that merely run on from a word may be part of it ("Rio+20"): they count only
 * between numbers that have notes. */
#include "lib/note_text.h"

/* Notes are linked up to LINKED; up to HIGHEST we can tell that a number comes between two that have
 * notes. */
enum { HIGHEST = 1000, LINKED = 9999 };

/* Which numbers have notes: one byte each. */
static const unsigned char *numbers_with_notes(reslint_ctx *ctx, const reslint_node *note) {
    unsigned char *seen = rk_alloc(ctx, HIGHEST + 2);
    for (; seen && note; note = note->as.footnote->next)
        if (note->as.footnote->number <= HIGHEST) seen[note->as.footnote->number] = 1;
    return seen;
}

static int lacks_note(const reslint_ctx *ctx, const unsigned char *seen, const reslint_node *ref) {
    const reslint_noteref *r = ref->as.noteref;
    if (!r->number || r->footnote || r->repeated || r->number > LINKED || rk_is_doubtful(ref)) return 0;
    if (un_elsewhere(ctx, r->number, 1)) return 0;
    return r->form == RESLINT_REF_MARKUP ||
           (r->number <= HIGHEST && seen[r->number - 1] && seen[r->number + 1]);
}

static const reslint_node *next_of(const reslint_node *ref) {
    do ref = ref->as.noteref->next;
    while (ref && (ref->as.noteref->repeated || !ref->as.noteref->number));
    return ref;
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *resolution = node->as.resolution;
    const unsigned char *seen = numbers_with_notes(ctx, resolution->first_footnote);
    if (!resolution->n_footnotes || !seen) return;
    for (const reslint_node *ref = resolution->first_reference; ref;) {
        const reslint_node *last = ref, *next;
        if (!lacks_note(ctx, seen, ref)) {
            ref = ref->as.noteref->next;
            continue;
        }
        while ((next = next_of(last)) && lacks_note(ctx, seen, next)) last = next;
        if (last == ref)
            rk_tell(ctx, rk_whole(ref),
                    "footnote number %u has no note at the foot of the page or the end "
                    "of the text; add the note or delete the number",
                    ref->as.noteref->number);
        else
            rk_tell(ctx, rk_whole(ref),
                    "footnote numbers %u to %u have no notes at the foot of the page or the "
                    "end of the text; add the notes or delete the numbers",
                    ref->as.noteref->number, last->as.noteref->number);
        ref = last->as.noteref->next;
    }
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_footnote_undefined = {
    .id = "footnote-undefined",
    .summary = "Every footnote number in the text has a note",
    .levels = levels,
    .check = check,
    .flags = RESLINT_RULE_WHOLE,
};
