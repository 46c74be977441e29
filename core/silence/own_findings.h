/* What the files about reslint's own comments share during one run. */
#ifndef RL_SILENCE_OWN_FINDINGS_H
#define RL_SILENCE_OWN_FINDINGS_H
#include "base/str.h"
#include "base/vec.h"
#include "silence/silence_findings.h"

#include <stdlib.h>

/* A block with everything inside it. */
typedef struct rl_extent {
    const reslint_node *node;
    reslint_span span;
    uint32_t parent; /* among the blocks; UINT32_MAX if there is none */
} rl_extent;

/* One rule that one comment names. */
typedef struct rl_silence {
    uint32_t comment;
    reslint_span name, holds; /* in the file */
    reslint_str rule;
    uint32_t selector; /* which of the selectors; UINT32_MAX if it names no rule */
    bool unknown, used;
} rl_silence;

/* One word by which comments name rules: an id, a family with "*", a pack, ALL. A text may have thousands of
 * comments, but few different words among them. */
typedef struct rl_selector {
    reslint_str word;
    bool ran;                  /* a rule that it names ran somewhere in the text */
    RL_VEC(uint32_t) rules;    /* those that it names */
    RL_VEC(uint32_t) by_begin; /* its silences that hold somewhere, in the order in which they begin */
} rl_selector;

/* clause_index.c: the places of the configuration, sorted. */
typedef struct rl_clause_index rl_clause_index;

/* How far a search of the index has got; zeroed, it is at the beginning. */
typedef struct rl_clause_search {
    uint32_t len, item, end;
    bool done;
} rl_clause_search;

typedef struct rl_own {
    const rl_sieve *sieve;
    RL_VEC(rl_own_comment) comments; /* in the order of the text, as is everything indexed by comment */
    RL_VEC(rl_silence) silences;
    RL_VEC(rl_extent) blocks;
    RL_VEC(rl_selector) selectors;
    uint32_t *selector_table; /* hash table: indices into `selectors`, plus one */
    uint32_t selector_room;   /* of the table: a power of two */
    uint32_t *block_of;       /* by comment: rl_own_block */
    bool *ended;              /* by comment: an `enable` that ends something */
    bool *clause_used;        /* by place of the configuration */
    rl_clause_index *clauses; /* NULL if the configuration names no places */
    RL_VEC(const reslint_node *) resolutions;
    rl_finding_list kept, silenced;
} rl_own;

/* ---- commented_blocks.c ---- */
/* Gathers the document's blocks. */
void rl_own_collect(rl_own *own, const reslint_node *document);
/* Fills `block_of` with the block that each comment is about, an index into `blocks`: the one that it is in,
 * or the next; UINT32_MAX if there is none. */
void rl_own_find_blocks(rl_own *own);

/* ---- where_comments_hold.c ---- */
/* Where each silence of the comments holds. */
void rl_own_places(rl_own *own);

/* ---- match_comments.c ---- */
/* The selector for that word; UINT32_MAX if it names no rule. */
uint32_t rl_own_selector(rl_own *own, reslint_str word);
/* Which of the findings (in any order) comments silence: for each finding the first silence over it, or
 * UINT32_MAX. Marks all silences over a finding as used. In the scratch arena. */
const uint32_t *rl_own_first_silences(rl_own *own, const reslint_finding *items, uint32_t count);

/* ---- own_findings.c ---- */
/* Reports rules and words that do not exist, and missing reasons. */
void rl_own_judge(rl_own *own, rl_finding_list *out);
/* Reports what silenced nothing. */
void rl_own_unused(rl_own *own, rl_finding_list *out);
/* Reports places that the configuration gives for this very draft, at which nothing was silenced. */
void rl_own_unused_places(rl_own *own, rl_finding_list *out);
/* "OP 5" also holds "OP 5 (b)", "OP 5, chapeau" and "OP 5 (numbered 6)", but not "OP 5 bis". */
bool rl_own_lies_in(reslint_str location, reslint_str place);

/* ---- clause_index.c ---- */
/* In the arena; `clauses` is borrowed. */
rl_clause_index *rl_clause_index_new(rl_arena *arena, const rl_clause_silences *clauses);
/* The next of the clauses whose place holds the location; false if there are no more. */
bool rl_clause_index_next(const rl_clause_index *index, reslint_str location, rl_clause_search *at,
                          uint32_t *clause);
/* The first block in a clause's place; NULL if the text has no such place. */
const reslint_node *rl_clause_index_block(rl_own *own, rl_clause_index *index, uint32_t clause);
#endif
