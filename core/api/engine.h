/* api/engine.h: the engine: what the user asked for, the available rules and packs, their levels. It does not
 * change after loading, and any thread may use it. */
#ifndef RESLINT_API_ENGINE_H
#define RESLINT_API_ENGINE_H

#include "api/findings.h"

#include <stdbool.h>

typedef struct reslint_engine reslint_engine;

/* What the user asked for; pointers are borrowed only during reslint_engine_new. Zero it, then fill it. */
typedef struct reslint_settings {
    const char *pack_folder;     /* packs; NULL: beside the program, then the installed folder */
    const char *data_folder;     /* the citation index; NULL: likewise */
    const char *rules_folder;    /* declarative rules; NULL: likewise */
    const char *const *plugins;  /* --plugin PATH …, ends with NULL; or NULL */
    const char *config;          /* --config FILE; NULL: none given */
    bool no_config;              /* look for no configuration file */
    const char *profile, *stage; /* NULL or "auto": recognise */
    /* Items are ids, families ("scan-*"), names of packs, or "ALL"; one string may hold several separated by
     * commas. A rule, a family or ALL in `select` is switched on even if it is off by default; a pack keeps
     * its defaults. */
    const char *const *select;   /* --select items; NULL: the defaults */
    const char *const *ignore;   /* --ignore items; or NULL */
    const char *const *severity; /* "RULE=LEVEL" items; or NULL */
    bool no_packs;               /* open no pack folder: only `plugins` and `linked` */
    bool no_own_rules;           /* without the engine's own rules, about comments that silence others */
    /* Packs linked into the program, ends with NULL; or NULL. They replace the installed ones, for which no
     * folder is then searched. */
    const reslint_pack *const *linked;
    bool keep_bad_packs; /* list a pack that cannot be used with its problem, instead of failing */
    bool own_rule_files; /* without the compiled rules of `rules_folder`: to test their source files */
    const char *const
        *rules; /* --rules PATH …: rule files (YAML) or folders of them, ends with NULL; or NULL */
    /* The engine lists the rules and levels that apply to drafts in this folder, by its configuration; NULL:
     * those without a configuration. */
    const char *drafts_in;
    const char *baseline; /* --baseline FILE: known findings; NULL: the configuration's, if it has one */
    bool no_baseline;     /* none at all */
    bool installed_only;  /* no packs from the user's folder: for editors, which open strangers' projects */
    /* Fixes are verified before they are given, at a cost for texts that have some. Not so if nobody sees or
     * applies them, or the unsafe ones, or if reslint_document_verify() is to do it later. */
    bool fixes_unseen, unsafe_unseen, fixes_later;
    bool timed;    /* measure what documents cost: reslint_document_times */
    bool original; /* read Word files as they were before their tracked changes */
} reslint_settings;

/* Returns NULL and fills `error` on failure. Free with reslint_engine_free. */
reslint_engine *reslint_engine_new(const reslint_settings *settings, reslint_error *error);
void reslint_engine_free(reslint_engine *engine);

/* Settings that can have no effect, such as the level of a rule that is off: where each is (path "": the
 * command line) and why it does nothing. Only configurations of drafts that were opened are included. Fills
 * `out`, which has room for `max`, and returns how many there are. Any thread. */
uint32_t reslint_engine_idle_settings(const reslint_engine *engine, reslint_error *out, uint32_t max);

uint32_t reslint_engine_rule_count(const reslint_engine *engine);
/* Rules in the order of their ids. */
const reslint_rule_info *reslint_engine_rule(const reslint_engine *engine, uint32_t index);
const reslint_rule_info *reslint_engine_rule_named(const reslint_engine *engine, const char *id);
/* A rule's page without the heading that only repeats its id; part of `info->page`, NULL when there is none. */
const char *reslint_rule_page_body(const reslint_rule_info *info);
/* The level of a rule in a profile and stage, with configuration and settings applied. */
reslint_severity reslint_engine_level(const reslint_engine *engine, const char *id, const char *profile,
                                      const char *stage);

/* Profile and stage that apply to these drafts whatever their text says; NULL: recognise them. */
const char *reslint_engine_profile(const reslint_engine *engine);
const char *reslint_engine_stage(const reslint_engine *engine);

/* Can packs be loaded from files? Not by a static program or in a page, which contain their packs. */
bool reslint_loads_packs(void);
uint32_t reslint_engine_pack_count(const reslint_engine *engine);
const reslint_pack_info *reslint_engine_pack(const reslint_engine *engine, uint32_t index);

/* Does the configuration that applies in the folder of `path` exclude it from searches (`exclude`)? A file
 * that is named explicitly is read anyway. Any thread. */
bool reslint_engine_excludes(const reslint_engine *engine, const char *path, bool is_folder);

/* ---- faults of native rules ------------------------------------------------------------------------------- */

/* For programs: from now on a rule that crashes, or whose check() takes more than `patience` seconds of
 * processor time (0: no limit), is named on standard error with the file, and the program ends with status 2.
 * `last_words` is called first, inside a signal handler. */
void reslint_watch(void (*last_words)(void *data), void *data, uint32_t patience);

#endif
