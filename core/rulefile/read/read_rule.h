/* What the files that read a rule share. */
#ifndef RL_RULEFILE_READ_READ_RULE_H
#define RL_RULEFILE_READ_READ_RULE_H
#include "rulefile/rulefile.h"

typedef struct rl_decl_reader {
    rl_arena *arena;
    const char *path;
    reslint_error *error;
    const rl_yaml *map; /* the rule */
    rl_decl *decl;
    struct rl_matcher *matcher; /* to try patterns with; NULL until it is first needed */
} rl_decl_reader;

/* Each fills part of the rule, or returns false and fills the error. */
bool rl_decl_read_scope(rl_decl_reader *r);    /* scope, except */
bool rl_decl_read_levels(rl_decl_reader *r);   /* level */
bool rl_decl_read_entries(rl_decl_reader *r);  /* words, patterns, swap and their like */
bool rl_decl_judge_entries(rl_decl_reader *r); /* can they be found at all? */
bool rl_decl_read_text(rl_decl_reader *r);     /* message, page, cases */

/* Fails at a value of the file. */
#define rl_decl_fail(r, at, ...) rl_yaml_fail((r)->error, (r)->path, (at), __VA_ARGS__)

/* A non-empty scalar as a C string; `out` stays as it is when the key is missing. */
bool rl_decl_string(rl_decl_reader *r, const char *key, const char **out);
bool rl_decl_number(rl_decl_reader *r, const rl_yaml *at, uint32_t *out);
bool rl_decl_bool(rl_decl_reader *r, const char *key, bool *out);
/* The index of a word in a list, or a failure that names the nearest. `what` completes "there is no … of that
 * name". */
bool rl_decl_choice(rl_decl_reader *r, const rl_yaml *at, const char *what, const char *const *names,
                    uint32_t count, uint32_t *out);
/* Calls `take` for each text of a list, or for a single text given instead of a list. */
bool rl_decl_each(rl_decl_reader *r, const rl_yaml *list, bool (*take)(rl_decl_reader *, const rl_yaml *));
/* The words for which a text with "{a,b}" stands, at most `most` of them. On failure false, and the error is
 * filled. */
typedef RL_VEC(const char *) rl_decl_texts;
bool rl_decl_expand(rl_decl_reader *r, const rl_yaml *at, rl_decl_texts *out);

extern const char *const rl_decl_kind_names[RL_DECL_KINDS];
#endif
