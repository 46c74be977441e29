/* What the files of the public interface share. */
#ifndef RESLINT_API_INTERNAL_H
#define RESLINT_API_INTERNAL_H
#include "api/reslint.h"
#include "base/arena.h"
#include "base/vec.h"
#include "config/draft_settings.h"
#include "config/idle_settings.h"
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
    rl_idle_settings idle; /* settings of the command line that have no effect */
    const rl_view *shown;  /* the view whose rules and levels are listed */
    rl_configs *configs;   /* owned; NULL: none are looked for */
    bool fixes_unseen;     /* nobody sees them: they need not be verified */
    bool unsafe_unseen;    /* nor need the unsafe ones */
    bool fixes_later;      /* they are verified when they are asked for */
    bool timed;            /* documents measure what they cost */
    bool original;         /* Word files are read without their tracked changes */
};

struct reslint_document {
    const reslint_engine *engine;
    const rl_view *view;
    rl_arena arena; /* the document itself, and the text as it was read, */
    rl_arena read;  /* unless that was taken over with its memory */
    rl_arena made;  /* the model and answers; rebuilt after the text was edited */
    rl_arena found; /* the last run */
    rl_arena typed; /* the text, once it has been edited */
    uint32_t room;  /* how long the text may be before `typed` must grow */
    rl_tree *tree;  /* kept from the first edit on; or NULL */
    rl_kept *kept;  /* what was found earlier, likewise */
    rl_memo *memo;  /* what was recognised earlier, likewise */
    rl_source source;
    rl_arena beside; /* what the text is read without, */
    rl_readable reading;
    struct rl_word *word; /* what the text was made from, in `arena`; NULL: it was text */
    reslint_str file;     /* the bytes of that file */
    rl_model model;
    rl_findings last;                   /* of the last run, in `found` */
    bool verified;                      /* the fixes of `last` have been verified */
    reslint_document *repaired;         /* the last reading of the text with fixes; or NULL */
    rl_times *times;                    /* NULL: nothing is measured */
    const char *path, *profile, *stage; /* the last two: NULL: recognise */
    const reslint_document *before;     /* the earlier version with which it is compared, borrowed; or NULL */
};

/* Adds declarative rules to an engine: the compiled ones, then the user's. On failure returns false and fills
 * `error`. */
bool rl_engine_add_declarative(reslint_engine *engine, const reslint_settings *settings,
                               reslint_error *error);
/* The settings for a draft; NULL, with `error` filled, when its configuration cannot be used. Any thread. */
const rl_view *rl_engine_view(const reslint_engine *engine, const char *path, reslint_error *error);
/* Like reslint_document_new, with profile and stage (NULL: recognise) instead of the engine's. */
reslint_document *rl_document_make(const reslint_engine *engine, const char *path, const char *bytes,
                                   size_t len, const char *profile, const char *stage, reslint_error *error);
/* The document's Word file as another document, read without its tracked changes; it holds a copy of the
 * file. On failure NULL, and `error` is filled. */
reslint_document *rl_document_make_original(const reslint_document *document, reslint_error *error);
/* Makes the source from a Word file; on failure returns false and fills `error`. The bytes are borrowed. */
bool rl_document_read_word(reslint_document *document, reslint_str bytes, bool original,
                           reslint_error *error);
/* The number or sign of any form of note mark ("[^12]:", "12.", "<sup>12</sup>"). */
reslint_str rl_bare_mark(reslint_str mark);
/* What could not be carried over into tracked changes, as sentences in the arena; NULL: nothing. */
const char *rl_revision_doubts(rl_arena *arena, uint32_t counted, uint32_t passed_over);
/* Drops findings in a Word file whose comments were resolved in Word. */
void rl_document_heed_remarks(reslint_document *document, rl_findings *found);
/* The model of the text, from its tree. */
void rl_document_build(reslint_document *document, const rl_tree *tree);
/* Adds the costs of `from` to those of `to`, which replaces it. */
void rl_document_take_costs(reslint_document *to, const reslint_document *from);
/* Removes fixes that do not hold from the findings: only safe ones, or `all`. */
void rl_verify_fixes(reslint_document *document, const rl_lint_settings *settings, bool all,
                     rl_findings *found);
/* Like reslint_document_lint, except that fixes are always verified, and with these settings instead of the
 * engine's. */
void rl_document_run(reslint_document *document, const rl_lint_settings *settings, rl_findings *out);
#endif
