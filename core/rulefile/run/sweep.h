/* What the files that run declarative rules share: the set, and one sweep over one resolution. */
#ifndef RL_RULEFILE_RUN_SWEEP_H
#define RL_RULEFILE_RUN_SWEEP_H
#include "os/mapped.h"
#include "rulefile/image/image.h"
#include "rulefile/run/grams.h"
#include "rulefile/run/pattern.h"
#include "rulefile/run/predicates.h"
#include "rulefile/run/rule_set.h"

#include <stdatomic.h>

/* A pattern, compiled when it is first needed; `quick` is the same pattern as machine code, made when a text
 * is long enough to be worth it. */
typedef struct rl_decl_code {
    _Atomic(pcre2_code *) plain, quick;
    atomic_uint uses;
} rl_decl_code;

typedef struct rl_decl_rule {
    reslint_rule rule; /* first, so that check() finds the member from here */
    reslint_option options[4];
    const rl_decl_set *set;
    uint32_t index;
} rl_decl_rule;

struct rl_decl_set {
    rl_batch batch; /* first, since the batch is the set */
    rl_image image;
    rl_mapped file;
    rl_decl_rule *rules;
    rl_decl_code *codes, *unless;          /* by the number of the pattern; by index in the image's lists */
    _Atomic(rl_decl_query *) *queries;     /* by rule; made when first needed */
    uint32_t *always;                      /* entries whose patterns are tried on every block */
    uint32_t *whole;                       /* rules that judge every block in their scope */
    uint32_t n_always, n_whole, n_letters; /* without which a pattern of `always` cannot match */
    bool has_queries;
    uint32_t blocks, within; /* of all rules together */
};

/* Something that a rule found. */
typedef struct rl_hit {
    uint32_t rule, entry;
    reslint_place place;
    const reslint_span *groups; /* of the pattern, in the node's text; NULL for words */
    uint32_t n_groups;
} rl_hit;
typedef RL_VEC(rl_hit) rl_hits;

/* A stretch of text in which rules look: a block, or an element that was cut out of one. */
typedef struct rl_field {
    const reslint_node *node;
    uint32_t block, inside; /* bits of scope; `inside` 0: a whole block */
} rl_field;

/* Where an `unless` pattern matches in a text, as far as it has been searched. */
typedef struct rl_unless {
    const reslint_node *node;
    RL_VEC(reslint_span) at; /* in their order */
    uint32_t from;           /* where the next may begin */
    bool done;               /* there are no more */
} rl_unless;

typedef struct rl_sweep {
    const rl_decl_set *set;
    rl_arena *arena;
    /* The context of a rule; NULL: it is off. */
    reslint_ctx *(*open)(void *from, uint32_t rule);
    /* Told of every hit that no exception covers, with the bit of its block; or NULL. */
    void (*tell)(void *from, const rl_hit *hit, uint32_t block);
    void *from;
    rl_matcher matcher;
    rl_field field;
    rl_hits hits;      /* in the field */
    rl_hits *kept;     /* by rule: in the whole resolution, for rules that judge at its end */
    uint32_t *tried;   /* by pattern: the number of the last field in which it was tried */
    uint64_t *spent;   /* by rule: nanoseconds for it alone; NULL: nothing is measured */
    bool *given_up;    /* by rule: one of its patterns took too long */
    rl_unless *unless; /* by index in the image's lists; made when first needed */
    uint32_t fields;
    const reslint_node *resolution;
    RL_VEC(uint32_t) names; /* hashes, sorted; gathered when has_names */
    bool has_names;
    rl_grams grams; /* of the field, where a pattern needs them */
} rl_sweep;

/* Looks through a resolution. */
void rl_sweep_run(rl_sweep *sweep, const reslint_node *resolution);

/* Runs the rules of kind query on it. */
void rl_sweep_ask(rl_sweep *sweep, rl_batch_pass *pass);

/* ---- finding (sweep.c, try_pattern.c) ---- */
bool rl_sweep_covers(const rl_sweep *sweep, const rl_image_rule *rule);
/* The rule's context; NULL: it is off, or has given up. */
reslint_ctx *rl_sweep_open(rl_sweep *sweep, uint32_t rule);
void rl_sweep_try(rl_sweep *sweep, uint32_t index);
/* The next part of the field in which a rule may look; false when there are no more. `*next` NULL at first.
 */
bool rl_sweep_part(const rl_sweep *sweep, const rl_image_rule *rule, const reslint_node **next,
                   uint32_t *step, reslint_span *part);
const pcre2_code *rl_decl_plain(rl_decl_code *code, const char *text, bool ignorecase);
/* The end of the phrase if it is at `at`, or 0. */
uint32_t rl_phrase_at(reslint_str text, uint32_t at, reslint_str phrase, bool ignorecase);

/* Does the resolution write the word with a capital in mid-sentence? */
bool rl_sweep_knows_name(rl_sweep *sweep, reslint_str word);

/* ---- judging (except.c, kinds.c, say.c) ---- */
/* Does one of the rule's exceptions cover it? */
bool rl_hit_excepted(rl_sweep *sweep, reslint_ctx *ctx, const rl_hit *hit);
/* A capital that is not the first letter of a sentence? */
bool rl_hit_is_name(const rl_hit *hit);
/* A rule's hits in the field, in the order of the text; `n` may be 0 for rules that judge every block. */
void rl_judge_field(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, const rl_hit *hits, uint32_t n);
void rl_judge_end(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, const reslint_node *resolution);

/* What {paragraph}, {paragraphs}, {point} and {points} mean at `node`: Model UN says clause and sub-clause.
 * Static; "" for any other hole. */
const char *rl_house_word(const reslint_node *node, reslint_str hole);
/* A message with each “{…}” filled in, in the sweep's arena. */
const char *rl_decl_fill(rl_sweep *sweep, const char *template,
                         const char *(*value)(const void *of, reslint_str hole), const void *of);

/* What a message may mention besides the hit itself. */
typedef struct rl_saying {
    const rl_hit *other;
    uint32_t count, max, min, nth; /* of an occurrence; nth: the one that is reported */
    const char *write;             /* instead of what the rule says; or NULL */
} rl_saying;
void rl_hit_report(rl_sweep *sweep, reslint_ctx *ctx, const rl_hit *hit, const rl_saying *saying);
/* The words to write instead of a hit, or NULL; their capitals follow what they replace. */
const char *rl_hit_write(rl_sweep *sweep, const rl_hit *hit);
reslint_str rl_hit_text(const rl_hit *hit);
#endif
