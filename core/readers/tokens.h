/* A text as blocks and tokens, for comparing versions: blocks are separated by empty lines; tokens are words,
 * white space, punctuation and references to notes, each with its emphasis. */
#ifndef RL_READERS_TOKENS_H
#define RL_READERS_TOKENS_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef enum rl_token_kind { RL_TOKEN_WORD, RL_TOKEN_SPACE, RL_TOKEN_SIGN, RL_TOKEN_NOTE } rl_token_kind;

typedef struct rl_token {
    rl_token_kind kind;
    uint8_t look; /* RL_LOOK_ITALIC, RL_LOOK_BOLD */
    reslint_span at;
    reslint_str text; /* of a note: its number */
} rl_token;
typedef RL_VEC(rl_token) rl_tokens;

typedef struct rl_passage {
    reslint_span at;   /* without the empty lines around it */
    reslint_str label; /* "5.", "(a)": what it is numbered with, or "" */
    bool note;         /* the text of a note; its mark is the label */
    rl_tokens tokens;  /* without the label and the space after it */
} rl_passage;
typedef RL_VEC(rl_passage) rl_passages;

/* All of a text's blocks, in the arena. */
void rl_cut_passages(rl_arena *arena, reslint_str text, rl_passages *out);
/* The note of that number, or NULL. */
const rl_passage *rl_note_passage(const rl_passages *all, reslint_str number);
/* The words with one emphasis that begin at `*at`, on one line, in the arena; `*at` moves past them. They end
 * before a reference to a note, and before the token `end`. */
reslint_str rl_stretch(rl_arena *arena, const rl_tokens *tokens, uint32_t *at, uint32_t end);
bool rl_same_token(const rl_token *a, const rl_token *b);

typedef enum rl_step_kind { RL_STEP_KEEP, RL_STEP_TAKE_OUT, RL_STEP_PUT_IN } rl_step_kind;
typedef struct rl_step {
    rl_step_kind kind;
    uint32_t old, fresh; /* indices of tokens, or of blocks; on the side that has none, where it would be */
} rl_step;
typedef RL_VEC(rl_step) rl_steps;

/* The steps from one sequence of tokens to another. References to notes stay where they are if their number
 * is the same. */
void rl_compare_tokens(rl_arena *arena, const rl_tokens *old, const rl_tokens *fresh, rl_steps *out);
/* The steps from one sequence of blocks to another: blocks that are the same, or similar, are kept. */
void rl_compare_passages(rl_arena *arena, const rl_passages *old, const rl_passages *fresh, rl_steps *out);
#endif
