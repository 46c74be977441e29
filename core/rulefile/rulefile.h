/* Declarative rules: what a rule file says about one rule, once it has been read and checked. The image is
 * made from this (image.h), and the rules that the engine runs are made from the image (rule_set.h). */
#ifndef RL_RULEFILE_RULEFILE_H
#define RL_RULEFILE_RULEFILE_H
#include "api/findings.h"
#include "base/arena.h"
#include "base/vec.h"
#include "yaml/yaml.h"

#include <stdbool.h>

typedef enum rl_decl_kind {
    RL_DECL_EXISTENCE,      /* what is found is reported */
    RL_DECL_SUBSTITUTION,   /* … and has a replacement */
    RL_DECL_OCCURRENCE,     /* too often, or not often enough */
    RL_DECL_REPETITION,     /* the same again, next to itself */
    RL_DECL_CONSISTENCY,    /* two ways to write one thing in one text */
    RL_DECL_CONDITIONAL,    /* where the first occurs the second must too */
    RL_DECL_CAPITALIZATION, /* capitals of a title or heading */
    RL_DECL_SEQUENCE,       /* what comes before what */
    RL_DECL_QUERY,          /* a pattern over the syntax tree */
    RL_DECL_KINDS
} rl_decl_kind;

/* Blocks in which a rule looks: a bit for each kind of block from RESLINT_MASTHEAD on, and two for kinds that
 * are told apart by the part they are in. */
#define RL_DECL_BLOCK(kind)             (1u << ((kind)-RESLINT_MASTHEAD))
#define RL_DECL_PREAMBULAR_POINT        (1u << 28)
#define RL_DECL_PREAMBULAR_CONTINUATION (1u << 29)

/* Parts of a block: a bit for each kind of inline element from RESLINT_LABEL on, and some that are not
 * elements. As a scope: only inside them; as an exception: never inside. */
#define RL_DECL_INLINE(kind) (1u << ((kind)-RESLINT_LABEL))
#define RL_DECL_OPENING      (1u << 12) /* the first words of a paragraph */
#define RL_DECL_TITLE_NAMES  (1u << 13) /* italics after the first words: titles of instruments */
#define RL_DECL_NAMES        (1u << 14) /* capitals in mid-sentence */
#define RL_DECL_SYMBOLS      (1u << 15) /* "A/C.3/65/L.5", web addresses */

typedef enum rl_decl_per { RL_DECL_PER_PARAGRAPH, RL_DECL_PER_RESOLUTION } rl_decl_per;
typedef enum rl_decl_style {
    RL_DECL_STYLE_SENTENCE,
    RL_DECL_STYLE_TITLE,
    RL_DECL_STYLE_LOWER,
    RL_DECL_STYLE_UPPER
} rl_decl_style;

/* One thing to look for. */
typedef struct rl_decl_entry {
    const char *find;  /* words, or a regular expression */
    const char *write; /* the replacement, or NULL */
    bool is_pattern;
    uint32_t part;     /* conditional: 0 the first, 1 the second; consistency: twice the pair and 0 or 1;
                          sequence:     the step; query: 0 */
    uint32_t group;    /* the capture that is reported; 0: all */
    const rl_yaml *at; /* its place in the file */
} rl_decl_entry;

enum { RL_DECL_NO_FIX = 3 }; /* in addition to the values of reslint_applicability */

typedef struct rl_decl {
    const char *id, *summary, *message, *write, *page, *cases, *path, *allow, *query;
    uint32_t line;
    rl_decl_kind kind;
    bool ignorecase, before;
    uint32_t applicability; /* or RL_DECL_NO_FIX */
    uint32_t blocks, within, except;
    uint32_t min, max;
    uint32_t from_session, to_session; /* of the General Assembly; 0: any */
    rl_decl_per per;
    rl_decl_style style;
    RL_VEC(reslint_level) levels; /* the last one matches everything */
    RL_VEC(rl_decl_entry) entries;
    RL_VEC(const char *) exceptions, unless, yields_to;
    const rl_yaml *at;
} rl_decl;

typedef RL_VEC(rl_decl) rl_decls;

/* Adds the rules of one file, all in the arena. On failure returns false, fills `error` and adds nothing. */
bool rl_decl_read_file(rl_arena *arena, const char *path, rl_decls *out, reslint_error *error);
bool rl_decl_read(rl_arena *arena, reslint_str text, const char *path, rl_decls *out, reslint_error *error);
#endif
