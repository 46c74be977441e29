/* What the files of the library's face share. */
#ifndef RESLINT_API_INTERNAL_H
#define RESLINT_API_INTERNAL_H
#include "api/reslint.h"
#include "base/arena.h"
#include "base/vec.h"
#include "config/config.h"
#include "lint/run.h"
#include "model/model.h"
#include "packs/pack_queries.h"
#include "rulefile/run/rule_set.h"
#include "text/source.h"

/* What holds for some drafts: for all of which the same layers of one configuration hold. */
typedef struct rl_view {
    const rl_rules *rules;
    rl_lint_settings settings;
    const char *profile, *stage;  /* NULL: recognise */
    const rl_config *config;      /* NULL: none */
    const rl_config_result *said; /* by the configuration; NULL: there is none */
    const bool *holds;            /* by layer of the configuration */
} rl_view;

/* What was asked for on the command line: it lies over every configuration. */
typedef struct rl_asked {
    const char *const *select, *const *ignore, *const *severity;
    const rl_baseline *baseline; /* NULL: none */
    const char *baseline_path;
    const char *style;   /* --profile names a ready profile: its file, below every configuration; or NULL */
    bool no_baseline;    /* none at all, also not a configuration's */
    bool profile, stage; /* they were given; the engine's own view has them */
} rl_asked;

/* Configurations that were looked for (views.c). */
typedef struct rl_configs rl_configs;

typedef struct rl_owned_set {
    rl_decl_set *set;
} rl_owned_set;

struct reslint_engine {
    rl_arena arena;
    rl_rules rules;
    struct {
        reslint_pack_info *items;
        uint32_t len, cap;
    } packs;
    RL_VEC(rl_owned_set) sets; /* of declarative rules */
    rl_pack_queries *queries;  /* of native packs; owned */
    rl_asked asked;
    rl_view base;         /* without any configuration */
    const rl_view *shown; /* whose rules and levels are listed */
    rl_configs *configs;  /* owned; NULL: none are looked for */
    bool fixes_unseen;    /* they need not be verified */
    bool timed;           /* documents measure what they cost */
    bool original;        /* Word files are read without their tracked changes */
};

struct reslint_document {
    const reslint_engine *engine;
    const rl_view *view;
    rl_arena arena; /* itself, and the text as it was read, */
    rl_arena read;  /* unless that was taken over with its memory */
    rl_arena made;  /* the model and answers; made anew when the text was edited */
    rl_arena found; /* the last run */
    rl_arena typed; /* the text, once it was edited */
    uint32_t room;  /* bytes that the text may have before `typed` must grow */
    rl_tree *tree;  /* kept from the first edit on; or NULL */
    rl_kept *kept;  /* what was found, likewise */
    rl_memo *memo;  /* what was recognised, likewise */
    rl_source source;
    rl_arena beside; /* what the text is read without, */
    rl_readable reading;
    struct rl_word *word; /* what the text was made of, in `arena`; NULL: it was text */
    reslint_str file;     /* the bytes of that */
    rl_model model;
    rl_findings last;                   /* of the last run, in `found` */
    rl_times *times;                    /* NULL: nothing is measured */
    const char *path, *profile, *stage; /* the last two: NULL: recognise */
    const reslint_document *before;     /* what it is compared with, borrowed; or NULL */
};

/* Adds declarative rules to an engine: the compiled ones, then the user's. False with `error` filled. */
bool rl_engine_add_declarative(reslint_engine *engine, const reslint_settings *settings,
                               reslint_error *error);
/* What holds for a draft; NULL with `error` filled when its configuration cannot be used. Any thread. */
const rl_view *rl_engine_view(const reslint_engine *engine, const char *path, reslint_error *error);
bool rl_configs_begin(reslint_engine *engine, const reslint_settings *settings, reslint_error *error);
void rl_configs_end(rl_configs *configs);
/* Adds the rule files of the configuration that holds for a draft to the engine's list of packs, each with
 * why it was not loaded, and a configuration that cannot be used. */
void rl_configs_list(reslint_engine *engine, const char *draft);
/* The file of a ready profile, or NULL. */
const char *rl_configs_style(rl_arena *arena, const char *name);
/* The names of all profiles: those that rules know themselves, then those that are files. */
const char *const *rl_configs_styles(rl_arena *arena, uint32_t *count);
/* As reslint_document_new, with profile and stage (NULL: recognise) in the place of the engine's. */
reslint_document *rl_document_make(const reslint_engine *engine, const char *path, const char *bytes,
                                   size_t len, const char *profile, const char *stage, reslint_error *error);
/* The document's Word file as a document of its own, read without its tracked changes; it holds a copy of the
 * file. NULL with `error` filled. */
reslint_document *rl_document_make_original(const reslint_document *document, reslint_error *error);
/* Makes the source of what is a Word file; false with `error` filled. The bytes are borrowed. */
bool rl_document_read_word(reslint_document *document, reslint_str bytes, bool original,
                           reslint_error *error);
/* What could not be carried over into tracked changes, as sentences in the arena; NULL: nothing. */
const char *rl_revision_doubts(rl_arena *arena, uint32_t counted, uint32_t passed_over);
/* Takes out of what was found in a Word file the findings whose comments were settled in Word. */
void rl_document_heed_remarks(reslint_document *document, rl_findings *found);
/* The model of the text, from its tree. */
void rl_document_build(reslint_document *document, const rl_tree *tree);
/* What `from` cost counts as costs of `to`, which comes after it. */
void rl_document_take_costs(reslint_document *to, const reslint_document *from);
/* Takes the safe fixes that do not hold off the findings. */
void rl_verify_fixes(reslint_document *document, const rl_lint_settings *settings, rl_findings *found);
/* As reslint_document_lint, with settings in the place of the engine's. */
void rl_document_run(reslint_document *document, const rl_lint_settings *settings, rl_findings *out);
#endif
