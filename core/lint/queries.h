/* The queries of native packs (reslint/query.h), as the walk sees them: something that runs one. The room
 * that loads packs compiles them. Constant once the packs are loaded; any thread may ask. */
#ifndef RL_LINT_QUERIES_H
#define RL_LINT_QUERIES_H
#include "base/arena.h"
#include "reslint/openings.h"
#include "reslint/query.h"
#include "reslint/words.h"
#include "syntax/tree_query.h"

/* Which text a query is run on, and who is told of the matches. */
typedef struct rl_query_task {
    const rl_tree *tree;
    reslint_str text;
    reslint_span within;
    rl_arena *arena; /* used while the query runs */
    /* Called until it returns false; `names` has the names of captures. */
    bool (*visit)(void *data, const rl_query_match *match, const char *const *names);
    void *data;
} rl_query_task;

typedef struct rl_queries rl_queries;
struct rl_queries {
    /* DONE, TOO_WIDE or UNKNOWN. */
    uint32_t (*run)(const rl_queries *queries, const reslint_query *query, const rl_query_task *task);
};

extern const reslint_queries rl_host_queries;   /* what rules get */
extern const reslint_words rl_host_words;       /* the same for words: host_words.c */
extern const reslint_openings rl_host_openings; /* and for openings: host_openings.c */
#endif
