/* Which settings apply to a draft. A configuration is found and read when the first draft to which it applies
 * is opened, by whichever thread opens it, and kept; a finished view is constant. Everything is in the arena
 * of rl_configs and, except in rl_configs_begin, changed only under its lock. */
#ifndef RL_CONFIG_DRAFT_SETTINGS_H
#define RL_CONFIG_DRAFT_SETTINGS_H
#include "config/config.h"
#include "config/idle_settings.h"
#include "lint/run.h"
#include "rulefile/run/rule_set.h"

#include <pthread.h>

/* The settings of all drafts to which the same layers of one configuration apply. */
typedef struct rl_view {
    const rl_rules *rules;
    rl_lint_settings settings;
    const char *profile, *stage;  /* NULL: recognise */
    const rl_config *config;      /* NULL: none */
    const rl_config_result *said; /* what the configuration says; NULL: there is none */
    const bool *holds;            /* by layer of the configuration */
} rl_view;

/* What was asked for on the command line: it takes precedence over every configuration. */
typedef struct rl_asked {
    const char *const *select, *const *ignore, *const *severity;
    const rl_baseline *baseline; /* NULL: none */
    const char *baseline_path;
    const char
        *style;       /* the file of a ready profile that --profile names, below any configuration; or NULL */
    bool no_baseline; /* none at all, not even a configuration's */
    bool profile, stage; /* they were given; their values are in the engine's own view */
} rl_asked;

typedef RL_VEC(reslint_pack_info) rl_pack_list;

/* What views are built on; it belongs to an engine and is borrowed for as long as the configurations live. */
typedef struct rl_view_ground {
    const rl_rules *rules;
    const rl_view *base; /* without any configuration */
    const rl_asked *asked;
    const rl_pack_list *packs; /* includes rule files that are already loaded */
} rl_view_ground;

/* The configurations found so far. */
typedef struct rl_configs rl_configs;

/* One choice of a configuration's layers. */
typedef struct rl_config_choice {
    struct rl_config_choice *next;
    bool *holds; /* by layer */
    rl_view view;
} rl_config_choice;

/* A configuration that was read, or could not be. */
typedef struct rl_loaded_config {
    struct rl_loaded_config *next;
    rl_config config;
    const rl_rules *rules; /* the engine's, or these and those of the configuration's own rule files */
    rl_decl_set *set;      /* of these; or NULL */
    RL_VEC(reslint_pack_info) files;
    rl_idle_settings idle; /* settings in it that have no effect */
    bool bad;
    reslint_error error;
    rl_config_choice *choices;
} rl_loaded_config;

/* A folder of drafts, as it was named, and the configuration that applies there. */
typedef struct rl_config_place {
    struct rl_config_place *next;
    const char *named, *real;
    rl_loaded_config *holds; /* NULL: none */
} rl_config_place;

struct rl_configs {
    rl_view_ground ground;
    pthread_mutex_t lock; /* guards everything below */
    rl_arena arena;
    const char *profiles;         /* folder; NULL: not looked for yet, or there is none */
    const char *style;            /* the file of a ready profile named by --profile, or NULL */
    const char *by_user;          /* the path of --config, while it is read */
    rl_loaded_config *everywhere; /* --config, or NULL */
    rl_loaded_config *elsewhere;  /* where no configuration is found: the style alone, or NULL */
    bool search;                  /* whether configurations are looked for */
    rl_config_place *places;
    rl_loaded_config *files;
    const rl_config_place *last; /* the one asked for last */
};

/* ---- for users (draft_settings.c, list_settings_files.c) ---- */

/* In the arena; the arena's owner calls rl_configs_end before freeing it. `by_user` is the file of --config
 * or NULL; `search`: look for configurations. Returns NULL and fills `error` when a file that was named
 * cannot be used. One thread. */
rl_configs *rl_configs_begin(rl_arena *arena, const rl_view_ground *ground, const char *by_user, bool search,
                             reslint_error *error);
void rl_configs_end(rl_configs *configs); /* may be NULL */
/* The settings for a draft; NULL, with `error` filled, when its configuration cannot be used. Any thread. */
const rl_view *rl_configs_view(rl_configs *configs, const char *path, reslint_error *error);
/* Does the configuration that applies there exclude a path from searches? Any thread. */
bool rl_configs_exclude(rl_configs *configs, const char *path, bool is_folder);
/* The same for a draft that a search would come to, its folders included: the pattern, with `path` the file that
 * has it; NULL if none does. Any thread. */
const rl_yaml *rl_configs_excluder(rl_configs *configs, const char *draft, const char **path);
/* Adds to a list of packs the rule files of the configuration that applies to a draft, each with the reason
 * if it was not loaded, and the configuration itself if it cannot be used. */
void rl_configs_list(rl_configs *configs, const char *draft, rl_arena *arena, rl_pack_list *out);
/* The file of a ready profile, or NULL. */
const char *rl_configs_style(rl_arena *arena, const char *name);
/* The names of all profiles: those that rules know themselves, then those that are files. */
const char *const *rl_configs_styles(rl_arena *arena, uint32_t *count);

/* ---- among themselves ---- */

/* load_settings.c: reads a configuration, on top of the style (`path` NULL: the style alone), and checks all of
 * it. Never NULL; errors are in the result, which rl_configs owns. */
rl_loaded_config *rl_config_load(rl_configs *configs, const char *path);
/* Puts the layers that apply on top of each other, and the command line on top of them. On failure returns
 * false and fills one->error. */
bool rl_config_build(rl_configs *configs, rl_loaded_config *one, const bool *holds, rl_view *view);
/* draft_settings.c: what applies in the folder of a draft; the caller holds the lock. Lives as long as the
 * configurations. */
const rl_config_place *rl_config_place_of(rl_configs *configs, const char *path);
#endif
