/* A set of declarative rules that runs: an image, the rules that the engine sees, and the batch that reads a
 * text for all of them. Constant after it was made, but for patterns, which are compiled when they are first
 * needed, by whichever thread needs them. */
#ifndef RL_RULEFILE_RUN_RULE_SET_H
#define RL_RULEFILE_RUN_RULE_SET_H
#include "base/arena.h"
#include "rulefile/rulefile.h"
#include "rules/batch.h"

typedef struct rl_decl_set rl_decl_set;

/* Maps a file of compiled rules; NULL with `error` filled. The owner of the arena calls _end before it frees
 * it. */
rl_decl_set *rl_decl_set_map(rl_arena *arena, const char *path, reslint_error *error);
/* Makes one of rules that were read. */
rl_decl_set *rl_decl_set_make(rl_arena *arena, const rl_decls *decls, reslint_error *error);
void rl_decl_set_end(rl_decl_set *set);

const rl_batch *rl_decl_set_batch(const rl_decl_set *set);
/* What the engine is to be told of each member, by member; `pack` is the pack's name, NULL: that of the
 * rule's file. In the arena. */
reslint_rule_info *rl_decl_set_infos(rl_arena *arena, const rl_decl_set *set, const char *pack);
#endif
