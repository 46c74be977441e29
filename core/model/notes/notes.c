/* Footnotes and the places that refer to them: plain references come from the grammar, lost ones are found in
 * notes_lost.c; each is linked with its note and with its neighbours. */
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
            if (block->last_inline && child == &block->last_inline->pub) break;
        }
    }
}

/* Notes by number: first[number] is 1 + an index into notes, then[index] the next of that number. */
typedef struct rl_note_table {
    uint32_t first[RL_HIGHEST_NOTE];
    uint32_t *then;
} rl_note_table;

static void make_table(rl_builder *b, const rl_res *res, rl_note_table *table) {
    memset(table->first, 0, sizeof table->first);
    table->then = rl_alloc_n(b->arena, res->notes.len + 1u, sizeof *table->then);
    for (uint32_t i = res->notes.len; i-- > 0;) {
        uint32_t number = rl_note_of(res->notes.items[i])->number;
        if (!number || number >= RL_HIGHEST_NOTE) continue;
        table->then[i] = table->first[number];
        table->first[number] = i + 1;
    }
}

/* The note of a reference: of several with its number the first that stands behind it, else the last before.
 */
static rl_node *note_for(const rl_res *res, const rl_note_table *table, const rl_node *ref) {
    uint32_t number = rl_ref_of(ref)->number, tries = 0;
    rl_node *best = NULL;
    if (!number || number >= RL_HIGHEST_NOTE) return NULL;
    for (uint32_t i = table->first[number]; i && tries < SAME_NUMBER; i = table->then[i - 1], tries++) {
        rl_node *note = res->notes.items[i - 1];
        if (note->pub.source.begin > ref->pub.source.begin)
            return best && rl_note_of(best)->references == 0 ? best : note;
        best = note;
    }
    return best;
}

static void link_notes(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->notes.len; i++) {
        reslint_footnote *note = rl_note_of(res->notes.items[i]);
        if (!note) continue;
        note->ordinal = i + 1;
        note->previous = i ? &res->notes.items[i - 1]->pub : NULL;
        note->next = i + 1 < res->notes.len ? &res->notes.items[i + 1]->pub : NULL;
    }
    uint8_t seen[RL_HIGHEST_NOTE] = {0};
    rl_note_table table;
    make_table(b, res, &table);
    for (uint32_t i = 0; i < res->references.len; i++) {
        rl_node *node = res->references.items[i];
        reslint_noteref *ref = rl_ref_of(node);
        ref->previous = i ? &res->references.items[i - 1]->pub : NULL;
        ref->next = i + 1 < res->references.len ? &res->references.items[i + 1]->pub : NULL;
        if (ref->number && ref->number < RL_HIGHEST_NOTE) {
            ref->repeated = seen[ref->number];
            seen[ref->number] = 1;
        }
        rl_node *note = note_for(res, &table, node);
        if (!note) continue;
        ref->footnote = &note->pub;
        if (!rl_note_of(note)->first) rl_note_of(note)->first = &node->pub;
        rl_note_of(note)->references++;
    }
}

void rl_notes(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->notes.len; i++)
        if (!res->notes.items[i]->pub.as.footnote)
            res->notes.items[i]->pub.as.footnote = rl_alloc(b->arena, sizeof(reslint_footnote));
    rl_find_tails(b, res);
    rl_collect_references(b, res);
    rl_find_missing(b, res);
    link_notes(b, res);
    res->facts->n_footnotes = res->notes.len;
    res->facts->n_references = res->references.len;
    res->facts->first_footnote = res->notes.len ? &res->notes.items[0]->pub : NULL;
    res->facts->first_reference = res->references.len ? &res->references.items[0]->pub : NULL;
}
