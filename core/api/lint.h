/* api/lint.h: what is found in a document and what can be said about it: findings, silenced ones, what an
 * earlier version had, what is open, which settings apply, what it cost. */
#ifndef RESLINT_API_LINT_H
#define RESLINT_API_LINT_H

#include "api/document.h"

/* Runs all rules. Findings are sorted by position, then rule; they live until the next call or the document's
 * end. */
const reslint_finding *reslint_document_lint(reslint_document *document, uint32_t *count);

/* The findings of the last reslint_document_lint that were not shown: silenced by a comment or by the
 * configuration, or known to the baseline. They live as long as its other findings. */
const reslint_finding *reslint_document_silenced(const reslint_document *document, uint32_t *count);

/* ---- an earlier version ----------------------------------------------------------------------------------- */

/* Compares with an earlier version: rules that ask for it (reslint/base.h) see which paragraph was which.
 * `before` must live for as long as `document` is asked for findings. */
void reslint_document_compare(reslint_document *document, const reslint_document *before);

/* Those of the given findings of `document` that the earlier version does not have: it has a finding of the
 * same rule in the same clause, or about the same words. `before` is linted for this. They live as long as
 * the document and the given findings; `left` is their number. */
const reslint_finding *reslint_document_new_findings(reslint_document *document,
                                                     const reslint_finding *findings, uint32_t count,
                                                     reslint_document *before, uint32_t *left);

/* ---- about the text ----------------------------------------------------------------------------- */

/* What is open in a resolution (a child of the root) under negotiation. Lives as long as the document. */
void reslint_document_open_items(reslint_document *document, const reslint_node *resolution,
                                 reslint_open_items *out);

/* What shows that a resolution of the document is under negotiation, if nobody asked for a stage: `words` of
 * the text at `at`, and the symbol of a tabled document that they outweigh (empty: it has none). Returns
 * false if it is not under negotiation, or if the stage was asked for. Lives as long as the document. */
typedef struct reslint_evidence {
    reslint_str words, symbol;
    uint32_t at;
} reslint_evidence;
bool reslint_document_negotiated(const reslint_document *document, const reslint_node *resolution,
                                 reslint_evidence *out);
/* If no rule was on for the resolutions of the document, who switched them off, in words: "--ignore",
 * ".reslint.yaml, line 3"; empty when nobody did. NULL: a rule was on, or the document has no resolution.
 * Lives until the document's text changes. */
const char *reslint_document_no_rule(reslint_document *document);

/* ---- settings and costs ----------------------------------------------------------------------------------- */

/* One thing that was decided for a draft, and who said so. */
typedef struct reslint_setting {
    const char *kind;  /* "file", "section", "reading", "rule", "option", "silenced", "word", "baseline" */
    const char *name;  /* "profile", a rule, "rule: option", a place; or "" */
    const char *value; /* NULL: nobody said */
    const char *path;  /* a file or an option of the command line; NULL: nobody said */
    uint32_t line;     /* 0: none */
} reslint_setting;
const reslint_setting *reslint_document_settings(reslint_document *document, uint32_t *count);

/* What the document has cost so far, in nanoseconds of elapsed time on this thread. */
typedef struct reslint_times {
    uint64_t parse, model; /* to read the text; to recognise its structure */
    uint64_t shared;       /* to read the text for all declarative rules together */
    uint64_t settle;       /* to sort findings and determine what silences them */
    const uint64_t *rules; /* by rule, in the order of their ids; NULL before the first run */
    const char *const *ids;
    uint32_t n_rules;
} reslint_times;
/* Returns false, since nothing was measured, unless reslint_settings.timed asked for it. Lives as long as the
 * document. */
bool reslint_document_times(reslint_document *document, reslint_times *out);

#endif
