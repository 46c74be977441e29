/* api/fix.h: what changes a text: the fixes of findings, and renumbering. */
#ifndef RESLINT_API_FIX_H
#define RESLINT_API_FIX_H

#include "api/document.h"

/* The findings of the last reslint_document_lint(), with the fixes that hold: if the engine verifies them
 * later, it does so now, once. Findings given earlier are no longer valid. */
const reslint_finding *reslint_document_verify(reslint_document *document, uint32_t *count);

/* The text after the first applicable fix of each finding: safe ones, with `unsafe` also those that may
 * change the sense, never those for display only. Of overlapping fixes the first is made; the others are left
 * to another pass over the new text. Lives as long as the document; `applied` counts the fixes. */
const char *reslint_document_fixed(reslint_document *document, const reslint_finding *findings,
                                   uint32_t count, bool unsafe, size_t *len, uint32_t *applied);

/* A text that was repaired until nothing was left to repair. */
typedef struct reslint_repair {
    reslint_document *document;      /* of the new text, for the caller to free; NULL: the text stays */
    const reslint_finding *findings; /* what is left in it, as of reslint_document_lint() */
    uint32_t count;
    uint32_t applied; /* fixes that were made */
} reslint_repair;

/* Makes fixes like reslint_document_fixed(), reads the new text, and continues until nothing is left to do.
 * It also stops at a text that it has had before, so that two rules that disagree do not keep it running.
 * `findings` are those of `document`, which stays as it is. The new document is compared with the same
 * earlier version, and its costs (reslint_document_times) include those of the old one. */
void reslint_document_repair(reslint_document *document, const reslint_finding *findings, uint32_t count,
                             bool unsafe, reslint_repair *out);

/* ---- renumbering ------------------------------------------------------------------------------------------ */

typedef struct reslint_renumber_row {
    const char *old_name, *new_name; /* "OP 2 bis", "OP 3"; new_name "": it has no number now */
    const char *words;               /* its first words */
} reslint_renumber_row;

/* A renumbering: labels of the negotiation are taken off; paragraphs, points, notes and every reference to
 * them are renumbered. All of it lives as long as the document. */
typedef struct reslint_renumbering {
    const char *text; /* the new text, NUL-terminated; NULL when it was refused */
    size_t len;
    uint32_t edits; /* 0: nothing to change */
    const reslint_renumber_row *rows;
    uint32_t n_rows;
    const char *const *doubts; /* what a person must look at, one sentence each */
    uint32_t n_doubts;
    const char *refused; /* why nothing was done, or NULL */
} reslint_renumbering;

/* `sequence` also corrects openings that a move left wrong (the fixes of RESLINT_RULE_SEQUENCE), and writes
 * out Ibid. notes that now follow a different note. */
void reslint_document_renumber(reslint_document *document, bool sequence, reslint_renumbering *out);

#endif
