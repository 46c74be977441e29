/* reslint/query.h: queries over the syntax tree for native rules, in the notation of
 * docs/writing-yaml-rules.md (tree-sitter's, with #eq?, #match?, #any-of? and their negations).
 *
 * A pack lists its queries among its extensions; reslint compiles each once, when the pack is loaded, and
 * refuses a pack with a query that cannot be used, giving line, column and the nearest name:
 *
 *     static const reslint_query bold = {"bold", "(numbered_paragraph (strong) @here)"};
 *     static const reslint_query *const queries[] = {&bold, NULL};
 *     static const reslint_extension extensions[] = {{RESLINT_QUERY_ID, queries}, {NULL, NULL}};
 *
 * A rule then asks with
 *
 *     const reslint_queries *ask = (const reslint_queries *)ctx->host->extension(RESLINT_QUERY_ID);
 *
 * and does without it if the answer is NULL (a reslint older than this header).
 *
 * Ownership  Queries belong to the pack and do not change. What a visitor is shown lives until it returns.
 *
 * Threads    [check] only from inside check(), on its thread; compiled queries serve all threads.
 *
 * Units      Spans of a capture are bytes of the file, half open, mark-up included; its place is in folded
 *            text.
 *
 * Limits     Counted, not timed, so that they are the same on every machine; docs/security.md has the
 *            numbers. */
#ifndef RESLINT_QUERY_H
#define RESLINT_QUERY_H

#include "reslint/plugin.h"

#ifdef __cplusplus
extern "C" {
#endif

#define RESLINT_QUERY_ID "reslint.query/1"

/* One query of a pack, identified by its address. The extension's `ptr` is a list of pointers to queries that
 * ends with NULL. */
typedef struct reslint_query {
    const char *name; /* for messages: "no-bold/query.scm" */
    const char *text; /* at most 4,000 bytes; it may hold several patterns */
} reslint_query;

typedef struct reslint_query_capture { /* (grows) */
    const char *name;                  /* as in the query, without its @ */
    const char *element;               /* what it is in the tree: "strong" */
    reslint_span source;               /* in the file */
    reslint_str text;                  /* of the file, line ends and mark-up included */
    reslint_place place; /* to report with; node is NULL if it is not part of a text (a page number) */
} reslint_query_capture;

typedef struct reslint_query_match {              /* (grows) */
    uint32_t pattern;                             /* which of the query's patterns, from 0 */
    uint32_t n_captures;                          /* at most 64 */
    const reslint_query_capture *const *captures; /* in the order of the text */
} reslint_query_match;

/* How a run ended; never renumbered. */
enum {
    RESLINT_QUERY_DONE = 0,
    /* The visitor asked to stop. */
    RESLINT_QUERY_STOPPED = 1,
    /* A limit was reached: some matches may be missing. The host reports it, as info. */
    RESLINT_QUERY_TOO_WIDE = 2,
    /* Not run: it is not a query of a loaded pack, or the node is in another text. This is a fault of the
     * rule, and the host says so. */
    RESLINT_QUERY_UNKNOWN = 3
};

typedef struct reslint_queries { /* (grows) */
    /* [check] Calls `visit` for each match inside a node (`ctx->document`: in the whole file), in the order
     * of the text, until it returns 0. Returns how it ended: RESLINT_QUERY_… */
    uint32_t (*run)(reslint_ctx *ctx, const reslint_query *query, const reslint_node *in,
                    int (*visit)(void *data, const reslint_query_match *match), void *data);
    /* [check] The first capture of that name, or NULL. */
    const reslint_query_capture *(*capture)(const reslint_query_match *match, const char *name);
} reslint_queries;

#ifdef __cplusplus
}
#endif
#endif
