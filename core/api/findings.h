/* api/findings.h: the plain data of the library: what a rule is, what was found. Included by reslint.h; the
 * rooms below the public interface fill it. Ownership is described in reslint.h. */
#ifndef RESLINT_API_FINDINGS_H
#define RESLINT_API_FINDINGS_H

#include "api/error.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* ---- rules -------------------------------------------------------------------------------------------- */

typedef struct reslint_rule_info {
    const reslint_rule *rule;
    const char *pack;  /* its name */
    const char *path;  /* the file it came from */
    const char *page;  /* rule.md or NULL */
    const char *cases; /* or NULL */
    bool declarative;
    bool built_in; /* whether it comes with reslint */
} reslint_rule_info;

/* ---- packs ------------------------------------------------------------------------------------------- */

typedef struct reslint_pack_info {
    const char *path, *name, *version;
    uint32_t abi_major, abi_minor, n_rules;
    const char *problem; /* why it was not loaded, or NULL */
    const char *origin;  /* why it is there: "installed", "the user's folder", "--plugin" … */
} reslint_pack_info;

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
    reslint_span range;   /* in the file, as narrow as possible */
    const char *location; /* "OP 9" */
    const char *quote;    /* the first words of the place */
    const char *message;  /* without the location */
    const char *write;    /* or NULL */
    const char *url;      /* or NULL */
    const reslint_finding_note *notes;
    const reslint_finding_fix *fixes;
    uint32_t n_notes, n_fixes;
    uint32_t resolution;  /* 1-based ordinal in the file */
    uint64_t fingerprint; /* from rule and clause; does not depend on the clause's place or number */
    reslint_silenced_by silenced_by;
    const char *silence_reason; /* or NULL */
} reslint_finding;

/* ---- what is open in a negotiated text ----------------------------------------------------------------- */

typedef enum reslint_open_kind {
    RESLINT_OPEN_BRACKET,  /* a bracket, and which delegation wants it */
    RESLINT_OPEN_VERSIONS, /* alternative versions of a paragraph */
    RESLINT_OPEN_NAMED     /* names of delegations that follow no bracket */
} reslint_open_kind;

typedef struct reslint_open_item {
    reslint_open_kind kind;
    const reslint_node *block; /* the paragraph, point or heading that it is in */
    reslint_str location;      /* its place as people cite it, "OP 5 (b)"; empty outside paragraphs */
    const char *what;          /* "[and within its mandate]"; "OP 3 Alt 1, OP 3 Alt 2" */
    const char *who;           /* "US, Japan; G77: delete", or "" */
    uint32_t begin;            /* of a bracket, in the file */
} reslint_open_item;

typedef struct reslint_open_items {
    const reslint_open_item *items; /* in the order of the text */
    uint32_t count;
    /* Paragraphs by their marking: places separated by commas, "" when there are none. */
    const char *agreed, *doubtful /* agreed, but with brackets left */, *deleted;
    uint32_t paragraphs, open;
} reslint_open_items;

#endif
