/* What was decided about each rule for one path: selected or not, at which level, with which options, and who
 * decided it. Decisions come in layers (what a configuration extends, the configuration, the command line),
 * each over those before it. */
#ifndef RL_RULES_LEVELS_H
#define RL_RULES_LEVELS_H
#include "rules/registry.h"

/* Where a decision was made. */
typedef struct rl_origin {
    const char *path; /* a file, or "--select" and its like */
    uint32_t line;    /* 0 if it was not in a file */
    uint32_t layer;   /* the larger it is, the nearer to the user */
    const char *key;  /* "select" */
} rl_origin;

/* What to do with the rules that a selector names. */
typedef enum rl_choice { RL_SELECT, RL_IGNORE, RL_LEVEL } rl_choice;

typedef struct rl_rule_setting {
    bool off;       /* not selected, or ignored */
    bool ignored;   /* off because it was ignored */
    bool on;        /* named: on even where it is off by default */
    bool has_level; /* `level` has been set */
    reslint_severity level;
    const rl_option_value *values;        /* by the index of the option; NULL: the presets */
    const rl_origin *chosen, *level_from; /* who decided on and off, and `level`; NULL if nobody did */
    const rl_origin *values_from;         /* by the index of the option; path is NULL if nobody; or NULL */
} rl_rule_setting;

/* The settings of all rules are an array by the index of the rule. */

/* The settings of all rules, with nothing decided; in the arena. */
rl_rule_setting *rl_settings_begin(rl_arena *arena, const rl_rules *rules);
/* Call it before a list of selected rules: none is selected. */
void rl_settings_select_none(const rl_rules *rules, rl_rule_setting *settings, const rl_origin *from);
/* Applies `choice` to the rules that a selector (an id, a family, a pack, ALL) names; false if it names none.
 * A rule that is ignored is on again if a nearer layer gives it, by its id, a level. */
bool rl_settings_choose(const rl_rules *rules, rl_rule_setting *settings, reslint_str selector,
                        rl_choice choice, reslint_severity level, const rl_origin *from);
/* Does a selector name this rule? */
bool rl_selects(reslint_str selector, const reslint_rule_info *info);
/* "off", "info", "warning", "error", by reslint_severity */
enum { RL_SEVERITIES = 4 };
extern const char *const rl_level_names[RL_SEVERITIES];
bool rl_level_read(reslint_str word, reslint_severity *out);
/* The id that was probably meant, or NULL. */
const char *rl_rules_nearest(rl_arena *arena, const rl_rules *rules, reslint_str id);

/* The layer of the command line, over what `settings` already hold. All lists end with NULL or are NULL.
 * False, with `error` filled in, if a name does not exist. */
bool rl_settings_make(rl_arena *arena, const rl_rules *rules, const char *const *selected,
                      const char *const *ignored, const char *const *severity, rl_rule_setting *settings,
                      reslint_error *error);
/* Who switched a rule off: NULL if nobody did, and it is on or off by default. */
const rl_origin *rl_switched_off_by(const rl_rule_setting *setting);
/* The level in the rule's own table. */
reslint_severity rl_level_default(const reslint_rule *rule, const char *profile, const char *stage);
/* The level after the settings. */
reslint_severity rl_level(const reslint_rule *rule, const rl_rule_setting *setting, const char *profile,
                          const char *stage);
#endif
