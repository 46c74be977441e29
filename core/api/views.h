/* What the files of the face about configurations share: what was read and what was found, once for an
 * engine. All of it lies in the arena of rl_configs and is changed under its lock alone, but for
 * rl_configs_begin. */
#ifndef RESLINT_API_VIEWS_H
#define RESLINT_API_VIEWS_H
#include "api/internal.h"

#include <pthread.h>

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
    const rl_rules *rules; /* the engine's, or with those of the configuration's own rule files */
    rl_decl_set *set;      /* of these; or NULL */
    RL_VEC(reslint_pack_info) files;
    bool bad;
    reslint_error error;
    rl_config_choice *choices;
} rl_loaded_config;

/* A folder of drafts, as it was named, and what holds there. */
typedef struct rl_config_place {
    struct rl_config_place *next;
    const char *named, *real;
    rl_loaded_config *holds; /* NULL: none */
} rl_config_place;

struct rl_configs {
    pthread_mutex_t lock; /* guards all that follows */
    rl_arena arena;
    const char *profiles;         /* folder; NULL: not looked for yet, or there is none */
    const char *style;            /* the file of a ready profile that --profile names, or NULL */
    const char *by_user;          /* the path of --config, while it is read */
    rl_loaded_config *everywhere; /* --config, or NULL */
    rl_loaded_config *elsewhere;  /* where no configuration is found: the style alone, or NULL */
    bool search;                  /* configurations are looked for */
    rl_config_place *places;
    rl_loaded_config *files;
    const rl_config_place *last; /* that was asked for last */
};

/* views_load.c: reads a configuration, with the style over which it lies (`path` NULL: the style
 * alone), and judges all of it. Never NULL; what is wrong is in it. Its owner is rl_configs. */
rl_loaded_config *rl_config_load(const reslint_engine *engine, const char *path);
/* The layers that hold, one over the other, and the command line over them. False with one->error filled. */
bool rl_config_build(const reslint_engine *engine, rl_loaded_config *one, const bool *holds, rl_view *view);

/* views.c: what holds in the folder of a draft; wants the lock. Lives as long as the engine. */
const rl_config_place *rl_config_place_of(const reslint_engine *engine, const char *path);
#endif
