/* What was decided about each rule for one path: chosen or not, at which level, with which options. Now it is
 * made from the command line alone; a configuration file will make others of the same shape. */
#ifndef RL_LINT_LEVELS_H
#define RL_LINT_LEVELS_H
#include "lint/citation_index.h"
#include "lint/rules.h"

typedef struct rl_rule_setting {
    bool off;       /* not selected, or ignored */
    bool on;        /* named: on even where it is off by default */
    bool has_level; /* `level` was said */
    reslint_severity level;
    const rl_option_value *values; /* by the index of the option; NULL: the presets */
} rl_rule_setting;

typedef struct rl_lint_settings {
    rl_rule_setting *rules; /* by the index of the rule */
    rl_citation_source *citations; /* borrowed; NULL: nothing is known */
    bool alone;             /* a rule that is off does not silence others either: for a rule's own cases */
} rl_lint_settings;

/* All lists end with NULL or are NULL. False with `error` filled: a name that does not exist. */
bool rl_settings_make(rl_arena *arena, const rl_rules *rules, const char *const *select,
                      const char *const *ignore, const char *const *severity, rl_lint_settings *out,
                      reslint_error *error);
/* The level by the rule's own table. */
reslint_severity rl_level_default(const reslint_rule *rule, const char *profile, const char *stage);
/* The level after the settings. */
reslint_severity rl_level(const reslint_rule *rule, const rl_rule_setting *setting, const char *profile,
                          const char *stage);
#endif
