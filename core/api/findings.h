/* api/findings.h: the plain data of the library: why something could not be used, what a rule is, what
 * was found. Included by reslint.h; the rooms behind the library's face fill it. Ownership as said in
 * reslint.h. */
#ifndef RESLINT_API_FINDINGS_H
#define RESLINT_API_FINDINGS_H

#include "reslint/plugin.h"

#include <stdbool.h>

/* ---- errors of set-up ------------------------------------------------------------------------------- */

/* Why something of the user's could not be used: a file, a configuration, a pack. */
typedef struct reslint_error {
    char message[512];     /* a sentence for people: what is wrong and what to do */
    char path[512];        /* the file it is about, or "" */
    uint32_t line, column; /* 0: not about a place */
} reslint_error;

/* ---- rules -------------------------------------------------------------------------------------------- */

typedef struct reslint_rule_info {
    const reslint_rule *rule;
    const char *pack;  /* its name */
    const char *path;  /* the file it came from */
    const char *page;  /* rule.md or NULL */
    const char *cases; /* or NULL */
    bool declarative;
    bool built_in; /* it comes with reslint */
} reslint_rule_info;

/* ---- findings --------------------------------------------------------------------------------------- */

typedef struct reslint_finding_edit {
    reslint_span range; /* in the file */
    const char *text;
} reslint_finding_edit;
typedef struct reslint_finding_fix {
    const char *title;
    reslint_applicability applicability;
    const reslint_finding_edit *edits; /* sorted, disjoint */
    uint32_t n_edits;
} reslint_finding_fix;
typedef struct reslint_finding_note {
    reslint_span range;
    const char *message;
} reslint_finding_note;

/* reslint_finding.silenced_by */
typedef enum reslint_silenced_by {
    RESLINT_NOT_SILENCED,
    RESLINT_BY_COMMENT,
    RESLINT_BY_CONFIGURATION,
    RESLINT_BY_BASELINE
} reslint_silenced_by;

typedef struct reslint_finding {
    const char *rule;
    reslint_severity severity;
    reslint_span range;   /* in the file, tight */
    const char *location; /* "OP 9" */
    const char *quote;    /* the first words of the place */
    const char *message;  /* without the location */
    const char *write;    /* or NULL */
    const char *url;      /* or NULL */
    const reslint_finding_note *notes;
    const reslint_finding_fix *fixes;
    uint32_t n_notes, n_fixes;
    uint32_t resolution; /* 1-based ordinal in the file */
    uint64_t
        fingerprint; /* of rule and clause: the same wherever the clause stands and whatever its number */
    reslint_silenced_by silenced_by;
    const char *silence_reason; /* or NULL */
} reslint_finding;

#endif
