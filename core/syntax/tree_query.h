/* Queries: patterns over the syntax tree, in tree-sitter's own notation, for rules that look at the form of a
 * text rather than at its words. Predicates ("(#eq? @a "b")") are handed out as written; the caller evaluates
 * them. A query does not change once it is made: any thread may run it. */
#ifndef RL_SYNTAX_TREE_QUERY_H
#define RL_SYNTAX_TREE_QUERY_H
#include "syntax/syntax.h"

typedef struct rl_query rl_query;

typedef enum rl_query_fault {
    RL_QUERY_SYNTAX,  /* it cannot be parsed */
    RL_QUERY_NODE,    /* no node of that name */
    RL_QUERY_FIELD,   /* no field of that name */
    RL_QUERY_CAPTURE, /* a predicate names a capture that does not exist */
    RL_QUERY_NEVER,   /* nodes that are never arranged like this: it could never match */
    RL_QUERY_WIDE,    /* it would take too long: there are too many ways to read it */
    RL_QUERY_EMPTY,   /* something that may be empty has a mark of ? * or +, or two marks come in a row */
    RL_QUERY_REPEATS  /* a capture is on something that repeats (+ or *) and may hold any number of nodes */
} rl_query_fault;

typedef struct rl_query_error {
    rl_query_fault fault;
    uint32_t offset;  /* in the query's text */
    reslint_str name; /* the one that does not exist, in the query's text; or empty */
} rl_query_error;

/* NULL, with `error` filled in, if it fails. Free with rl_query_free. */
rl_query *rl_query_new(reslint_str text, rl_query_error *error);
void rl_query_free(rl_query *query);
/* Can it be run in good time? rl_query_new asks this. `repeats`: it has a mark of + or *. */
bool rl_query_bounded(reslint_str text, bool *repeats, rl_query_error *error);
uint32_t rl_query_pattern_count(const rl_query *query);
uint32_t rl_query_capture_count(const rl_query *query);
/* The name of a capture, not NUL-terminated. */
reslint_str rl_query_capture_name(const rl_query *query, uint32_t capture);
/* The most similar name of a node or field, or NULL. */
const char *rl_query_nearest(rl_arena *arena, reslint_str name, rl_query_fault fault);

/* One step of the predicates of a pattern: a word, a capture, or the end of one predicate. */
typedef struct rl_query_step {
    enum { RL_STEP_DONE, RL_STEP_CAPTURE, RL_STEP_TEXT } kind;
    uint32_t capture;
    reslint_str text;
} rl_query_step;
uint32_t rl_query_step_count(const rl_query *query, uint32_t pattern);
rl_query_step rl_query_step_at(const rl_query *query, uint32_t pattern, uint32_t step);

typedef struct rl_query_capture {
    uint32_t capture;
    reslint_span source;
    const char *element; /* the grammar's name of the node */
} rl_query_capture;
typedef struct rl_query_match {
    uint32_t pattern, n_captures;
    const rl_query_capture *captures; /* until the visitor returns */
} rl_query_match;

/* Calls `visit` for every match `within` a span of the text, in the order of the tree, until it returns
 * false. Returns false if there were so many matches, half-made or whole, that some were lost. How many are
 * allowed depends only on the size of the text, so that the answer is the same on every machine. */
bool rl_query_run(const rl_query *query, const rl_tree *tree, reslint_span within,
                  bool (*visit)(void *data, const rl_query_match *match), void *data);
#endif
