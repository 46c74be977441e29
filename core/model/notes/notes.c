/* Footnotes and the places that refer to them: plain references come from the grammar, lost ones are found in
 * notes_lost.c; each is linked to its note and to its neighbours. */
#include "model/notes/notes.h"

enum { SAME_NUMBER = 64 };

bool rl_carries_references(uint32_t kind) {
    return kind != RESLINT_FOOTNOTE && kind != RESLINT_COMMENT && kind != RESLINT_MASTHEAD;
}

void rl_collect_references(rl_builder *b, rl_res *res) {
    res->references.len = 0;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (!rl_carries_references(block->pub.kind)) continue;
        for (const reslint_node *child = block->pub.first_child; child; child = child->next) {
            if (child->kind == RESLINT_FOOTNOTE_REFERENCE)
                *(rl_node **)rl_push(b->arena, &res->references) = rl_mut(child);
        }
    }
}

/* The entry of a number; NULL if notes with that number are not linked. */
static rl_numbered_note *entry(const rl_builder *b, uint32_t number) {
    return number && number < RL_HIGHEST_NOTE ? &b->note_table[number] : NULL;
}

static uint32_t higher(uint32_t highest, uint32_t number) {
    return number < RL_HIGHEST_NOTE && number > highest ? number : highest;
}

/* Room for all numbers of the resolution. */
static void make_entries(rl_builder *b, const rl_res *res) {
    uint32_t highest = 0;
    for (uint32_t i = 0; i < res->notes.len; i++)
        highest = higher(highest, res->notes.items[i]->made.footnote->number);
    for (uint32_t i = 0; i < res->references.len; i++)
        highest = higher(highest, res->references.items[i]->made.noteref->number);
    if (highest < b->note_slots) return;
    b->note_slots = 2 * (highest + 1);
    b->note_table = rl_alloc_n(b->arena, b->note_slots, sizeof *b->note_table);
}

/* Enters the notes by number: an entry's `first` is 1 + an index into notes; in the returned array [index] is
 * the next note with the same number. */
static uint32_t *enter_notes(rl_builder *b, const rl_res *res) {
    uint32_t *then = rl_alloc_n(b->arena, res->notes.len + 1u, sizeof *then);
    make_entries(b, res);
    for (uint32_t i = res->notes.len; i-- > 0;) {
        rl_numbered_note *of = entry(b, res->notes.items[i]->made.footnote->number);
        if (!of) continue;
        then[i] = of->first;
        of->first = i + 1;
    }
    return then;
}

/* Leaves the table as it was found, without each of many small resolutions paying for its whole size. */
static void clear_entries(rl_builder *b, const rl_res *res) {
    for (uint32_t i = 0; i < res->notes.len; i++) {
        rl_numbered_note *of = entry(b, res->notes.items[i]->made.footnote->number);
        if (of) *of = (rl_numbered_note){0};
    }
    for (uint32_t i = 0; i < res->references.len; i++) {
        rl_numbered_note *of = entry(b, res->references.items[i]->made.noteref->number);
        if (of) *of = (rl_numbered_note){0};
    }
}

/* The note of a reference: of several with its number the first that comes after it, or else the last
 * before. */
static rl_node *note_for(const rl_res *res, uint32_t first, const uint32_t *then, const rl_node *ref) {
    uint32_t tries = 0;
    rl_node *best = NULL;
    for (uint32_t i = first; i && tries < SAME_NUMBER; i = then[i - 1], tries++) {
        rl_node *note = res->notes.items[i - 1];
        if (note->pub.source.begin > ref->pub.source.begin)
            return best && best->made.footnote->references == 0 ? best : note;
        best = note;
    }
    return best;
}

static void link_notes(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->notes.len; i++) {
        reslint_footnote *note = res->notes.items[i]->made.footnote;
        note->ordinal = i + 1;
        note->previous = i ? &res->notes.items[i - 1]->pub : NULL;
        note->next = i + 1 < res->notes.len ? &res->notes.items[i + 1]->pub : NULL;
    }
    const uint32_t *then = enter_notes(b, res);
    for (uint32_t i = 0; i < res->references.len; i++) {
        rl_node *node = res->references.items[i];
        reslint_noteref *ref = node->made.noteref;
        ref->previous = i ? &res->references.items[i - 1]->pub : NULL;
        ref->next = i + 1 < res->references.len ? &res->references.items[i + 1]->pub : NULL;
        rl_numbered_note *of = entry(b, ref->number);
        if (!of) continue;
        ref->repeated = of->seen;
        of->seen = true;
        rl_node *note = note_for(res, of->first, then, node);
        if (!note) continue;
        ref->footnote = &note->pub;
        if (!note->made.footnote->first) note->made.footnote->first = &node->pub;
        note->made.footnote->references++;
    }
    clear_entries(b, res);
}

void rl_notes(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->notes.len; i++)
        if (!res->notes.items[i]->pub.as.footnote) rl_give_footnote(b, res->notes.items[i]);
    rl_find_tails(b, res);
    rl_collect_references(b, res);
    rl_find_missing(b, res);
    link_notes(b, res);
    res->facts->n_footnotes = res->notes.len;
    res->facts->n_references = res->references.len;
    res->facts->first_footnote = res->notes.len ? &res->notes.items[0]->pub : NULL;
    res->facts->first_reference = res->references.len ? &res->references.items[0]->pub : NULL;
}
