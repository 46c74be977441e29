/* What several rules about footnotes ask: how sure a reference is, and whether its partner stands in another
 * resolution of the same file (parts A and B share their notes, which then stand behind the last of them). */
#ifndef UN_NOTES_H
#define UN_NOTES_H

#include "body.h"

/* Numbers that a scanner damaged may stand for any: how many are there? */
static inline uint32_t un_damaged(const reslint_node *ref) {
    uint32_t n = 0;
    for (; ref; ref = ref->as.noteref->next)
        n += !ref->as.noteref->number || ref->as.noteref->form == RESLINT_REF_DAMAGED;
    return n;
}

/* Is the reference there beyond doubt? One that was looked for and found by the host bears an artefact. */
static inline int un_sure_reference(const reslint_node *ref) {
    if (ref->as.noteref->form == RESLINT_REF_MARKUP) return 1;
    if (ref->as.noteref->form == RESLINT_REF_DAMAGED || (ref->flags & RESLINT_NODE_DOUBTFUL)) return 0;
    for (const reslint_node *n = ref->next; n && n->kind >= RESLINT_LABEL; n = n->next)
        if (n->kind == RESLINT_ARTEFACT && n->in.begin == ref->in.begin) return 0;
    return 1;
}

/* Are all references of the text mark-up, so that none can have been missed? */
static inline int un_all_marked_up(const reslint_node *ref) {
    for (; ref; ref = ref->as.noteref->next)
        if (ref->as.noteref->form != RESLINT_REF_MARKUP) return 0;
    return 1;
}

/* Has another resolution of the file a note with this number (`note` 1), or a number without a note (`note`
 * 0)? */
static inline int un_elsewhere(const reslint_ctx *ctx, uint32_t number, int note) {
    uint32_t steps = 0;
    for (const reslint_node *r = ctx->document->first_child; r; r = r->next) {
        if (r == ctx->resolution || r->kind != RESLINT_RESOLUTION) continue;
        if (note) {
            for (const reslint_node *n = r->as.resolution->first_footnote; n && steps++ < 4096;
                 n = n->as.footnote->next)
                if (n->as.footnote->number == number) return 1;
        } else {
            for (const reslint_node *n = r->as.resolution->first_reference; n && steps++ < 4096;
                 n = n->as.noteref->next)
                if (n->as.noteref->number == number && !n->as.noteref->footnote) return 1;
        }
    }
    return 0;
}

#endif
