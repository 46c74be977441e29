/* A set of declarative rules that can run: an image, the rules that the engine sees, and the batch that reads
 * a text for all of them. It is constant once made, except for patterns, which are compiled by the first
 * thread that needs them. */
#ifndef RL_RULEFILE_RUN_RULE_SET_H
#define RL_RULEFILE_RUN_RULE_SET_H
#include "base/arena.h"
#include "rulefile/rulefile.h"
#include "rules/batch.h"

typedef struct rl_decl_set rl_decl_set;

/* Maps a file of compiled rules; NULL with `error` filled. The owner of the arena calls _end before it frees
 * it. */
rl_decl_set *rl_decl_set_map(rl_arena *arena, const char *path, reslint_error *error);
/* Makes a set from rules that were read. */
rl_decl_set *rl_decl_set_make(rl_arena *arena, const rl_decls *decls, reslint_error *error);
void rl_decl_set_end(rl_decl_set *set);

const rl_batch *rl_decl_set_batch(const rl_decl_set *set);
/* What the engine has to know about each member, in order; `pack` is the pack's name, NULL: use the name of
 * the rule's file. In the arena. */
reslint_rule_info *rl_decl_set_infos(rl_arena *arena, const rl_decl_set *set, const char *pack);
#endif
