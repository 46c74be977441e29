/* Which numbers the notes of a file of several resolutions have, and which references have no note: rules ask
 * whether another resolution has the partner that is missing here, and walking over all of them for each
 * question would make the cost quadratic. */
#include "base/sorted.h"
#include "model/builder.h"

#include <stdlib.h>

typedef RL_VEC(reslint_numbered) numbers;

static int by_number(const void *a, const void *b) {
    const reslint_numbered *x = a, *y = b;
    return rl_order_two(x->number, y->number, x->only, y->only);
}

/* Keeps each number once, with the resolution that has it. */
static uint32_t settle(numbers *all) {
    uint32_t kept = 0;
    if (all->len) qsort(all->items, all->len, sizeof *all->items, by_number);
    for (uint32_t i = 0; i < all->len; i++) {
        reslint_numbered *last = kept ? &all->items[kept - 1] : NULL;
        if (!last || last->number != all->items[i].number)
            all->items[kept++] = all->items[i];
        else if (last->only != all->items[i].only)
            last->only = 0;
    }
    return kept;
}

void rl_note_numbers(rl_builder *b) {
    if (b->resolutions.len < 2) return;
    numbers notes = {0}, lone = {0};
    for (uint32_t i = 0; i < b->resolutions.len; i++) {
        const reslint_resolution *facts = b->resolutions.items[i]->facts;
        for (const reslint_node *n = facts->first_footnote; n; n = n->as.footnote->next)
            *rl_push(b->arena, &notes) = (reslint_numbered){n->as.footnote->number, facts->ordinal};
        for (const reslint_node *n = facts->first_reference; n; n = n->as.noteref->next)
            if (!n->as.noteref->footnote)
                *rl_push(b->arena, &lone) = (reslint_numbered){n->as.noteref->number, facts->ordinal};
    }
    reslint_document_facts *facts = rl_alloc(b->arena, sizeof *facts);
    facts->n_notes = settle(&notes);
    facts->n_lone_references = settle(&lone);
    facts->notes = notes.items;
    facts->lone_references = lone.items;
    b->document->pub.as.document = facts;
}
