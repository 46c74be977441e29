/* A query with its predicates: #eq?, #match?, #any-of? and their negations (#not-eq? …). It does not change
 * once it is made; any thread may run it. */
#ifndef RL_RULEFILE_RUN_PREDICATES_H
#define RL_RULEFILE_RUN_PREDICATES_H
#include "rulefile/run/pattern.h"
#include "syntax/tree_query.h"

typedef struct rl_decl_query rl_decl_query;

/* On failure returns NULL and says what is wrong, in `message`, and at which byte of the query. Free with
 * rl_decl_query_free. */
rl_decl_query *rl_decl_query_new(const char *text, uint32_t *offset, char *message, size_t size);
void rl_decl_query_free(rl_decl_query *query);

/* What matched: the capture that is to be reported, and all of them. */
typedef struct rl_decl_found {
    reslint_span source;
    const rl_query_match *match;
} rl_decl_found;

/* Calls `visit` for each match whose predicates hold and that is `within` a stretch of the text, until it
 * returns false. Returns false if there were too many matches or a pattern took too long; some may then have
 * been missed. */
bool rl_decl_query_run(const rl_decl_query *query, const rl_tree *tree, reslint_str text, reslint_span within,
                       const rl_matcher *matcher, bool (*visit)(void *data, const rl_decl_found *found),
                       void *data);
/* The name of a capture, without its @; and the number of captures. */
reslint_str rl_decl_query_name(const rl_decl_query *query, uint32_t capture);
uint32_t rl_decl_query_names(const rl_decl_query *query);
/* The number of a capture by its name; UINT32_MAX: there is none. */
uint32_t rl_decl_query_capture(const rl_decl_query *query, reslint_str name);
#endif
