/* What a text reaches of a declarative rule: which of its words and patterns find something, and in which
 * parts of the text. This is for cases: what no case reaches is not tested. */
#ifndef RL_CASES_COVER_H
#define RL_CASES_COVER_H
#include "api/findings.h"
#include "rulefile/run/rule_set.h"

#include <stdbool.h>

/* How many words and patterns a declarative rule has. */
uint32_t rl_decl_branches(const reslint_rule *rule);
/* One of them as it was written, and its line. */
const char *rl_decl_branch(const reslint_rule *rule, uint32_t branch, uint32_t *line);
/* Notes in `reached` (by branch) and in `blocks` (bits of scope) what the resolutions of a document reach. */
void rl_decl_cover(const reslint_rule *rule, const reslint_node *document, reslint_str text, bool *reached,
                   uint32_t *blocks);
/* The names of the parts in which a rule looks and that `blocks` lacks, separated by commas; "" when it lacks
 * none. */
const char *rl_decl_missing(rl_arena *arena, const reslint_rule *rule, uint32_t blocks);
#endif
