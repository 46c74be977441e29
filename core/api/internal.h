/* What the files of the library's face share. */
#ifndef RESLINT_API_INTERNAL_H
#define RESLINT_API_INTERNAL_H
#include "api/reslint.h"
#include "base/arena.h"
#include "base/vec.h"
#include "config/idle_settings.h"
#include "config/views.h"
#include "lint/run.h"
#include "model/model.h"
#include "packs/pack_queries.h"
#include "rulefile/run/rule_set.h"
#include "text/source.h"

typedef struct rl_owned_set {
    rl_decl_set *set;
} rl_owned_set;

struct reslint_engine {
    rl_arena arena;
    rl_rules rules;
    rl_pack_list packs;
    RL_VEC(rl_owned_set) sets; /* of declarative rules */
    rl_pack_queries *queries;  /* of native packs; owned */
    rl_asked asked;
    rl_view base;          /* without any configuration */
    rl_idle_settings idle; /* what the command line asks for in vain */
    const rl_view *shown;  /* whose rules and levels are listed */
    rl_configs *configs;   /* owned; NULL: none are looked for */
    bool fixes_unseen;     /* they need not be verified */
    bool unsafe_unseen;    /* nor need those that are not safe */
    bool fixes_later;      /* they are when they are asked for */
    bool timed;            /* documents measure what they cost */
    bool original;         /* Word files are read without their tracked changes */
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
    bool verified;                      /* the fixes of `last` are */
    reslint_document *repaired;         /* the text with fixes, as it was read last; or NULL */
    rl_times *times;                    /* NULL: nothing is measured */
    const char *path, *profile, *stage; /* the last two: NULL: recognise */
    const reslint_document *before;     /* what it is compared with, borrowed; or NULL */
};

/* Adds declarative rules to an engine: the compiled ones, then the user's. False with `error` filled. */
bool rl_engine_add_declarative(reslint_engine *engine, const reslint_settings *settings,
                               reslint_error *error);
/* What holds for a draft; NULL with `error` filled when its configuration cannot be used. Any thread. */
const rl_view *rl_engine_view(const reslint_engine *engine, const char *path, reslint_error *error);
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
/* Takes the fixes that do not hold off the findings: the safe ones, or `all`. */
void rl_verify_fixes(reslint_document *document, const rl_lint_settings *settings, bool all,
                     rl_findings *found);
/* As reslint_document_lint, but that fixes are verified in any case, with settings in the place of the engine's. */
void rl_document_run(reslint_document *document, const rl_lint_settings *settings, rl_findings *out);
#endif
