/* The image: many declarative rules in one piece of memory. The build writes one for the rules that come with
 * reslint (it is mapped at start-up; nothing has to be read); for a user's rule files one is made in memory.
 * It holds a single index of all words that its rules look for.
 *
 * Layout: a header, then tables of records of 32-bit numbers in the byte order of the machine that made it,
 * then NUL-terminated texts. A number that refers to a text is an offset into the texts; RL_IMAGE_NONE is
 * none. rl_image_open checks every number, so a damaged file is an error and never a crash. */
#ifndef RL_RULEFILE_IMAGE_IMAGE_H
#define RL_RULEFILE_IMAGE_IMAGE_H
#include "rulefile/rulefile.h"

#define RL_IMAGE_MAGIC "RLRULES"
enum { RL_IMAGE_VERSION = 5, RL_IMAGE_ORDER = 0x01020304 };
#define RL_IMAGE_NONE UINT32_MAX

enum {
    RL_IMAGE_RULES,
    RL_IMAGE_LEVELS,
    RL_IMAGE_ENTRIES,
    RL_IMAGE_LITERALS,
    RL_IMAGE_SLOTS,
    RL_IMAGE_LISTS,
    RL_IMAGE_TEXTS,
    RL_IMAGE_TABLES
};

typedef struct rl_image_header {
    char magic[8];
    uint32_t version, order, size, sum; /* sum: of all bytes except these four */
    uint32_t at[RL_IMAGE_TABLES], count[RL_IMAGE_TABLES];
} rl_image_header;

enum { RL_IMAGE_BEFORE = 1u, RL_IMAGE_IGNORECASE = 2u }; /* rl_image_rule.flags */

typedef struct rl_image_list {
    uint32_t first, count;
} rl_image_list;

typedef struct rl_image_rule {
    uint32_t id, summary, message, path, allow; /* texts */
    uint32_t write, page, cases, query;         /* texts or none */
    uint32_t line, kind, flags, applicability, blocks, within, except, min, max, per, style;
    uint32_t from_session, to_session;           /* 0: any */
    rl_image_list levels, entries;               /* into the tables of that name */
    rl_image_list exceptions, unless, yields_to; /* of texts in RL_IMAGE_LISTS */
} rl_image_rule;

typedef struct rl_image_level {
    uint32_t profile, stage; /* texts or none */
    uint32_t severity;
} rl_image_level;

enum { RL_IMAGE_PATTERN = 1u, RL_IMAGE_GATED = 2u }; /* rl_image_entry.flags */

typedef struct rl_image_entry {
    uint32_t rule, find, write, flags, part, group, line;
    uint32_t pattern;      /* its number among the patterns */
    rl_image_list letters; /* of texts, one of which is in everything that the pattern matches; or empty */
} rl_image_entry;

/* A phrase in the index, filed under its first word. */
typedef struct rl_image_literal {
    uint32_t hash;            /* of the first word */
    uint32_t text, len, word; /* `word`: length of the first word */
    uint32_t entry;
    uint32_t gate; /* 1: only a gate; when it is met, the entry's pattern has to be tried */
} rl_image_literal;

/* An open image: constant, for any thread; borrowed from the bytes. */
typedef struct rl_image {
    const rl_image_rule *rules;
    const rl_image_level *levels;
    const rl_image_entry *entries;
    const rl_image_literal *literals;
    const uint32_t *slots; /* literals of slot s: [slots[s], slots[s + 1]) */
    const uint32_t *lists;
    const char *texts;
    uint32_t n_rules, n_levels, n_entries, n_literals, n_slots, n_lists, n_texts;
    uint32_t n_patterns;
} rl_image;

/* Returns NULL, or a constant text that says what is wrong. The bytes must be aligned for 32-bit numbers. */
const char *rl_image_open(const void *bytes, size_t len, rl_image *out);
/* Makes an image, in the arena. */
const void *rl_image_build(rl_arena *arena, const rl_decls *decls, size_t *len);

static inline const char *rl_image_text(const rl_image *image, uint32_t text) {
    return text == RL_IMAGE_NONE ? NULL : image->texts + text;
}
/* The sum of a whole image; `len` is at least that of its header. */
uint32_t rl_image_sum(const void *bytes, size_t len);

/* The hash of a word, capitals ignored; `end` becomes the end of the word, or `at` if there is none. */
uint32_t rl_image_hash(reslint_str text, uint32_t at, uint32_t *end);
#endif
