/* Settings that can have no effect: the level, an option or the selection of a rule that the same file, or
 * nobody, has on for any draft. Nothing is wrong with them but that somebody thinks they do something. */
#ifndef RL_CONFIG_IDLE_SETTINGS_H
#define RL_CONFIG_IDLE_SETTINGS_H
#include "config/config.h"

/* Where it is said, and why it does nothing, as a sentence. */
typedef struct rl_idle_setting {
    const char *path;
    uint32_t line; /* 0: no file */
    const char *why;
} rl_idle_setting;
typedef RL_VEC(rl_idle_setting) rl_idle_settings;

/* What was decided by the layers that were applied: `settings` of all rules, profile and stage (NULL: as a text
 * reads). */
typedef struct rl_idle_work {
    rl_arena *arena;
    const rl_rules *rules;
    const rl_rule_setting *settings;
    const char *profile, *stage;
    bool by_files; /* of the command line: what files switched off, and not what it did itself */
    rl_idle_settings *out;
} rl_idle_work;

/* Appends the settings of one of these layers that do nothing. */
void rl_idle_in_layer(rl_idle_work *work, const rl_config_layer *layer);
/* The same of --select and --severity; `settings` are those of the command line alone, or with those of files.
 * Lists as of rl_settings_make(). */
void rl_idle_on_command_line(rl_idle_work *work, const char *const *selected, const char *const *severity);
#endif
