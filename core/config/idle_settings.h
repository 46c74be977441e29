/* Settings that can have no effect: the level, an option or the selection of a rule that is off for every
 * draft, because of the same file or by default. They do no harm, except that somebody believes they do
 * something. */
#ifndef RL_CONFIG_IDLE_SETTINGS_H
#define RL_CONFIG_IDLE_SETTINGS_H
#include "config/config.h"

/* Where the setting is, and a sentence that says why it does nothing. */
typedef struct rl_idle_setting {
    const char *path;
    uint32_t line; /* 0: no file */
    const char *why;
} rl_idle_setting;
typedef RL_VEC(rl_idle_setting) rl_idle_settings;

/* What the applied layers decided: `settings` of all rules, profile and stage (NULL: recognise from the
 * text). */
typedef struct rl_idle_work {
    rl_arena *arena;
    const rl_rules *rules;
    const rl_rule_setting *settings;
    const char *profile, *stage;
    bool by_files; /* for the command line: what files switched off, and not what it did itself */
    rl_idle_settings *out;
} rl_idle_work;

/* Appends those settings of one of these layers that have no effect. */
void rl_idle_in_layer(rl_idle_work *work, const rl_config_layer *layer);
/* The same for --select and --severity; `settings` are those of the command line alone, or combined with
 * those of files. Lists as for rl_settings_make(). */
void rl_idle_on_command_line(rl_idle_work *work, const char *const *selected, const char *const *severity);
#endif
