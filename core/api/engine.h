/* api/engine.h: the engine: what the user asked for, the rules and packs that there are, their levels. It does
 * not change after loading, and any thread may use it. */
#ifndef RESLINT_API_ENGINE_H
#define RESLINT_API_ENGINE_H

#include "api/findings.h"

#include <stdbool.h>

typedef struct reslint_engine reslint_engine;

/* What the user asked for; all pointers are borrowed during reslint_engine_new only. Zero it, then fill. */
typedef struct reslint_settings {
    const char *pack_folder;     /* packs; NULL: beside the program, then the installed folder */
    const char *data_folder;     /* the citation index; NULL: the same way */
    const char *rules_folder;    /* declarative rules; NULL: the same way */
    const char *const *plugins;  /* --plugin PATH …, ends with NULL; or NULL */
    const char *config;          /* --config FILE; NULL: none given */
    bool no_config;              /* look for no configuration file */
    const char *profile, *stage; /* NULL or "auto": recognise */
    /* Items are ids, families ("scan-*"), names of packs, or "ALL"; one string may hold several after
     * commas. To name a rule, a family or ALL in `select` switches it on where it is off by default; a pack
     * keeps its defaults. */
    const char *const *select;   /* --select items; NULL: the defaults */
    const char *const *ignore;   /* --ignore items; or NULL */
    const char *const *severity; /* "RULE=LEVEL" items; or NULL */
    bool no_packs;               /* open no pack folder: only `plugins` and `linked` */
    bool no_own_rules;           /* without the engine's own rules, about comments that silence others */
    /* Packs that the program itself holds, ends with NULL; or NULL. They are in the place of those that are
     * installed, for which no folder is looked. */
    const reslint_pack *const *linked;
    bool keep_bad_packs; /* list a pack that cannot be used with its problem, instead of failing */
    bool own_rule_files; /* without the compiled rules of `rules_folder`: their own files may be tested */
    const char *const
        *rules; /* --rules PATH …: rule files (YAML) or folders of them, ends with NULL; or NULL */
    /* The rules and levels that the engine lists are those of drafts in this folder, by its configuration;
     * NULL: those without a configuration. */
    const char *drafts_in;
    const char
        *baseline;    /* --baseline FILE: findings that are known; NULL: the configuration's, if it has one */
    bool no_baseline; /* none at all */
    bool installed_only; /* no packs of the user's own folder: for editors, which open strangers' projects */
    /* Fixes are verified before they are given, which a text that has some pays for, unless nobody sees or
     * applies them, or the unsafe ones; or they are by reslint_document_verify() alone. */
    bool fixes_unseen, unsafe_unseen, fixes_later;
    bool timed;    /* measure what documents cost: reslint_document_times */
    bool original; /* read Word files as they were before their tracked changes */
} reslint_settings;

/* NULL on failure, with `error` filled. Free with reslint_engine_free. */
reslint_engine *reslint_engine_new(const reslint_settings *settings, reslint_error *error);
void reslint_engine_free(reslint_engine *engine);

/* Settings that can have no effect, as the level of a rule that is off: where each is said (path "": the command
 * line) and why it does nothing. Of configurations, those that hold for drafts that were opened. Fills `out`,
 * which has room for `max`, and gives how many there are. Any thread. */
uint32_t reslint_engine_idle_settings(const reslint_engine *engine, reslint_error *out, uint32_t max);

uint32_t reslint_engine_rule_count(const reslint_engine *engine);
/* Rules in the order of their ids. */
const reslint_rule_info *reslint_engine_rule(const reslint_engine *engine, uint32_t index);
const reslint_rule_info *reslint_engine_rule_named(const reslint_engine *engine, const char *id);
/* The level that a rule has in a profile and stage after configuration and settings. */
reslint_severity reslint_engine_level(const reslint_engine *engine, const char *id, const char *profile,
                                      const char *stage);

/* Profile and stage that hold for these drafts whatever their text is; NULL: as it reads. */
const char *reslint_engine_profile(const reslint_engine *engine);
const char *reslint_engine_stage(const reslint_engine *engine);

/* Can packs be loaded from files? Not by a static program, nor in a page: those hold their packs. */
bool reslint_loads_packs(void);
uint32_t reslint_engine_pack_count(const reslint_engine *engine);
const reslint_pack_info *reslint_engine_pack(const reslint_engine *engine, uint32_t index);

/* Does the configuration that holds in the folder of `path` say that a search of folders passes over it
 * (`exclude`)? A file that somebody names is read all the same. Any thread. */
bool reslint_engine_excludes(const reslint_engine *engine, const char *path, bool is_folder);

/* ---- faults of native rules ------------------------------------------------------------------------------- */

/* For programs: from now on a rule that crashes, or whose check() takes more than `patience` seconds of work
 * (0: any), is named on standard error with the file, and the program ends with status 2. `last_words` is
 * called first, inside of a signal handler. */
void reslint_watch(void (*last_words)(void *data), void *data, uint32_t patience);

#endif
