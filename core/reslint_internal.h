/* What the files of the library's face share. */
#ifndef RESLINT_INTERNAL_H
#define RESLINT_INTERNAL_H
#include "base/arena.h"
#include "base/vec.h"
#include "lint/run.h"
#include "load/decl_set.h"
#include "model/model.h"
#include "reslint/reslint.h"
#include "text/source.h"

struct reslint_engine {
    rl_arena arena;
    rl_rules rules;
    struct {
        reslint_pack_info *items;
        uint32_t len, cap;
    } packs;
    RL_VEC(rl_decl_set *) sets; /* of declarative rules; owned */
    rl_lint_settings settings;
    const char *profile, *stage; /* NULL: recognise */
};

struct reslint_document {
    const reslint_engine *engine;
    rl_arena arena; /* itself, and the text as it was read */
    rl_arena made;  /* the model and answers; made anew when the text was edited */
    rl_arena found; /* the last run */
    rl_arena typed; /* the text, once it was edited */
    uint32_t room;  /* bytes that the text may have before `typed` must grow */
    rl_tree *tree;  /* kept from the first edit on; or NULL */
    rl_source source;
    rl_model model;
    const char *path, *profile, *stage; /* the last two: NULL: recognise */
};

/* Adds declarative rules to an engine: the compiled ones, then the user's. False with `error` filled. */
bool rl_engine_add_declarative(reslint_engine *engine, const reslint_settings *settings, reslint_error *error);
/* As reslint_document_new, with profile and stage (NULL: recognise) in the place of the engine's. */
reslint_document *rl_document_make(const reslint_engine *engine, const char *path, const char *bytes,
                                   size_t len, const char *profile, const char *stage, reslint_error *error);
/* The model of the text, from its tree. */
void rl_document_build(reslint_document *document, const rl_tree *tree);
/* As reslint_document_lint, with settings in the place of the engine's. */
void rl_document_run(reslint_document *document, const rl_lint_settings *settings, rl_findings *out);
#endif
