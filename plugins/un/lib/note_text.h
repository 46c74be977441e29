/* What several rules about footnotes ask: how sure a reference is, and whether its partner is in another
 * resolution of the same file (parts A and B share their notes, which then come after the last of them). */
#ifndef UN_NOTES_H
#define UN_NOTES_H

#include "body.h"

/* How many numbers did a scanner damage? Each of them could be any number. */
static inline uint32_t un_damaged(const reslint_node *ref) {
    uint32_t n = 0;
    for (; ref; ref = ref->as.noteref->next)
        n += !ref->as.noteref->number || ref->as.noteref->form == RESLINT_REF_DAMAGED;
    return n;
}

/* Is the reference beyond doubt? One that the host had to search for comes with an artefact. */
static inline int un_sure_reference(const reslint_node *ref) {
    if (ref->as.noteref->form == RESLINT_REF_MARKUP) return 1;
    if (ref->as.noteref->form == RESLINT_REF_DAMAGED || (ref->flags & RESLINT_NODE_DOUBTFUL)) return 0;
    for (const reslint_node *n = ref->next; n && n->kind >= RESLINT_LABEL; n = n->next)
        if (n->kind == RESLINT_ARTEFACT && n->in.begin == ref->in.begin) return 0;
    return 1;
}

/* Are all references of the text marked up, so that none can have been missed? */
static inline int un_all_marked_up(const reslint_node *ref) {
    for (; ref; ref = ref->as.noteref->next)
        if (ref->as.noteref->form != RESLINT_REF_MARKUP) return 0;
    return 1;
}

/* Does another resolution of the file have a note with this number (`note` 1), or this number without a note
 * (`note` 0)? */
static inline int un_elsewhere(const reslint_ctx *ctx, uint32_t number, int note) {
    const reslint_document_facts *file = ctx->document->as.document;
    const reslint_numbered *items;
    uint32_t low = 0, high;
    if (!file) return 0;
    items = note ? file->notes : file->lone_references;
    high = note ? file->n_notes : file->n_lone_references;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (items[middle].number == number)
            return items[middle].only != ctx->resolution->as.resolution->ordinal;
        if (items[middle].number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

#endif
