/* Where declarative rules come from: compiled files in a folder, and the user's rule files. */
#ifndef RL_RULEFILE_FIND_RULEFILES_H
#define RL_RULEFILE_FIND_RULEFILES_H
#include "api/findings.h"
#include "rulefile/run/rule_set.h"

/* The *.rules files of a folder, sorted. Returns false and fills `error` when it cannot be read. */
bool rl_rules_folder(rl_arena *arena, const char *folder, char ***paths, uint32_t *count,
                     reslint_error *error);
/* A rule file, or all *.yaml and *.yml files of a folder, sorted. */
bool rl_rule_files(rl_arena *arena, const char *path, char ***paths, uint32_t *count, reslint_error *error);
/* "un" of "rules/un.rules". */
const char *rl_file_stem(rl_arena *arena, const char *path);
#endif
