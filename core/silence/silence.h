/* Findings that are silenced: by comments in the text (docs/suppression.md) and, for texts that must not hold
 * any, by clause in the configuration. Comments that silence nothing, give no reason or name something that
 * does not exist are findings themselves; their rules belong to the engine and are defined in own_rules.c. */
#ifndef RL_SILENCE_SILENCE_H
#define RL_SILENCE_SILENCE_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"
#include "rules/levels.h"

#include <stdbool.h>

/* "OP 5 (b)": [rule, …] */
typedef struct rl_clause_silence {
    reslint_str place;  /* as findings give it */
    reslint_str rule;   /* an id, a family or ALL */
    const char *reason; /* or NULL */
    const rl_origin *from;
    bool one_draft; /* for a single draft: if it silences nothing there, it is reported as unused */
} rl_clause_silence;
typedef RL_VEC(rl_clause_silence) rl_clause_silences;

/* A word that the configuration accepts, whatever a rule says about it. */
typedef struct rl_right_word {
    const char *text;
    const rl_origin *from;
} rl_right_word;
typedef RL_VEC(rl_right_word) rl_right_words;

/* ---- reslint's own comments (read_comments.c) ---- */

typedef enum rl_directive {
    RL_DISABLE, /* up to the next `enable`; if there is none, for the next paragraph */
    RL_ENABLE,
    RL_DISABLE_LINE,
    RL_DISABLE_NEXT_LINE,
    RL_DISABLE_PARAGRAPH,
    RL_DISABLE_FILE,
    RL_UNKNOWN_DIRECTIVE
} rl_directive;
extern const char *const rl_directive_names[RL_UNKNOWN_DIRECTIVE];

/* <!-- reslint-disable RULE, RULE: reason --> */
typedef struct rl_own_comment {
    reslint_span at;        /* the whole comment */
    reslint_span directive; /* the word "reslint-disable" */
    reslint_span rules;     /* what is between it and the colon */
    reslint_str reason;     /* empty if there is none */
    rl_directive kind;
} rl_own_comment;

/* The next own comment at or after `*at`, which moves past it; false if there is none. */
bool rl_own_comment_next(reslint_str text, uint32_t *at, rl_own_comment *out);
/* The next id of a comment, from `*at` (0 at first, then moved on); false if there is none. */
bool rl_own_comment_rule(reslint_str text, const rl_own_comment *comment, uint32_t *at, reslint_span *rule);
/* What to delete with a comment: its lines if it is alone on them, otherwise one space next to it. */
reslint_span rl_own_comment_extent(reslint_str text, reslint_span comment);
/* Is it alone on its lines? */
bool rl_own_comment_alone(reslint_str text, reslint_span comment);
/* The line around an offset, without its end; and where the next begins. */
reslint_span rl_line_around(reslint_str text, uint32_t at, uint32_t *next);

/* ---- the engine's own rules (own_rules.c) ---- */
extern const reslint_pack rl_own_rules;
#define RL_NO_RESOLUTION          "no-resolution"
#define RL_UNUSED_SUPPRESSION     "unused-suppression"
#define RL_UNREASONED_SUPPRESSION "suppression-without-reason"
#define RL_UNKNOWN_SUPPRESSION    "unknown-suppression"
#endif
