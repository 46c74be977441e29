/* The queries that native packs bring (reslint/query.h): compiled when the pack is loaded. */
#ifndef RL_PACKS_PACK_QUERIES_H
#define RL_PACKS_PACK_QUERIES_H
#include "api/findings.h"
#include "lint/queries.h"

typedef struct rl_pack_queries rl_pack_queries;

/* Empty, in the arena; the owner of the arena calls _end before it frees it. */
rl_pack_queries *rl_pack_queries_new(rl_arena *arena);
void rl_pack_queries_end(rl_pack_queries *queries);
/* Compiles what a pack brings. False with `error` filled, query, line and column in its message; then none of
 * the pack's is kept. */
bool rl_pack_queries_add(rl_pack_queries *queries, const reslint_pack *pack, const char *path,
                         reslint_error *error);
/* For the walk. */
const rl_queries *rl_pack_queries_face(const rl_pack_queries *queries);
#endif
