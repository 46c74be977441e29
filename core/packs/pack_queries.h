/* The queries that native packs bring (reslint/query.h): compiled when the pack is loaded. */
#ifndef RL_PACKS_PACK_QUERIES_H
#define RL_PACKS_PACK_QUERIES_H
#include "api/findings.h"
#include "lint/queries.h"

typedef struct rl_pack_queries rl_pack_queries;

/* Starts empty, in the arena; the arena's owner calls _end before freeing it. */
rl_pack_queries *rl_pack_queries_new(rl_arena *arena);
void rl_pack_queries_end(rl_pack_queries *queries);
/* Compiles a pack's queries. On failure returns false, keeps none of them, and fills `error` with query, line
 * and column in its message. */
bool rl_pack_queries_add(rl_pack_queries *queries, const reslint_pack *pack, const char *path,
                         reslint_error *error);
/* The interface through which the walk uses them. */
const rl_queries *rl_pack_queries_face(const rl_pack_queries *queries);
#endif
