/* footnote-undefined: a footnote number in the text has its note.
 *
 * A text without any notes is an extract and gets no finding; if several numbers in a row lack theirs, that
 * is reported once. Digits that merely run on from a word may be part of it ("Rio+20"): they count only
 * between numbers that have notes. */
#include "lib/note_text.h"

enum { LINKED = 9999 }; /* higher numbers are not linked to notes */

static int lacks_note(const reslint_ctx *ctx, const reslint_node *ref) {
    const reslint_noteref *r = ref->as.noteref;
    return r->form == RESLINT_REF_MARKUP && r->number && !r->footnote && !r->repeated &&
           r->number <= LINKED && !rk_is_doubtful(ref) && !un_elsewhere(ctx, r->number, 1);
}

static const reslint_node *next_of(const reslint_node *ref) {
    do ref = ref->as.noteref->next;
    while (ref && (ref->as.noteref->repeated || !ref->as.noteref->number));
    return ref;
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *resolution = node->as.resolution;
    if (!resolution->n_footnotes) return;
    for (const reslint_node *ref = resolution->first_reference; ref;) {
        const reslint_node *last = ref, *next;
        if (!lacks_note(ctx, ref)) {
            ref = ref->as.noteref->next;
            continue;
        }
        while ((next = next_of(last)) && lacks_note(ctx, next)) last = next;
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
