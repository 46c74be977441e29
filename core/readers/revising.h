/* What the files that revise a document share. */
#ifndef RL_READERS_REVISING_H
#define RL_READERS_REVISING_H
#include "readers/revise.h"
#include "readers/tokens.h"

enum { RL_EMPHASIS = RL_LOOK_ITALIC | RL_LOOK_BOLD };

typedef enum rl_op_kind { RL_OP_TAKE_OUT, RL_OP_LOOK, RL_OP_PUT_IN } rl_op_kind;

/* Something to be done to a run's bytes. */
typedef struct rl_op {
    rl_op_kind kind;
    int target; /* the part */
    const rl_xml *run;
    uint32_t begin, end; /* of the part; equal for what is put in */
    uint8_t look, was;   /* the emphasis that it is to have; that of the run it is modelled on */
    reslint_str text;    /* to be put in */
    const rl_xml *like;  /* the run whose properties it takes */
    bool note;           /* `text` is the element that refers to a new note */
    uint32_t order;
} rl_op;

typedef struct rl_reviser {
    rl_arena *arena;
    rl_word *word;
    rl_rewrite rewrite;
    const char *author;
    rl_revised *out;
    RL_VEC(rl_op) ops;
    const rl_passages *fresh;
    rl_text notes;    /* new ones */
    uint32_t note_id; /* the highest id of a note so far */
    uint32_t id;
} rl_reviser;

/* ---- revise.c ---- */
/* The run to which the piece belongs, as a child or a child's text; NULL: it is an automatic number, or in
 * something that is not rewritten, such as a formula. */
const rl_xml *rl_run_of(const rl_word_piece *piece);
/* Adds an operation on whatever the span of the old text came from. False: part of that is in no run, so that
 * nothing is done, and it is counted as skipped. */
bool rl_over_pieces(rl_reviser *r, rl_op_kind kind, reslint_span at, uint8_t look);

/* ---- revised_runs.c ---- */
/* Turns all ops into patches: the runs that they touch are rewritten. */
void rl_revise_runs(rl_reviser *r);
/* ` w:id="7" w:author="…"` of one more change, in the arena. */
const char *rl_revision_facts(rl_reviser *r, const char *prefix);
/* The properties of a run with another emphasis in the bits of `mask`; `tracked`: with a record of what they
 * were. */
reslint_str rl_revised_properties(rl_reviser *r, int target, const rl_xml *run, uint8_t was, uint8_t look,
                                  uint8_t mask, bool tracked);

/* ---- new_notes.c ---- */
/* Makes a new note with its text from the new text. Returns the element that refers to it, which has to be
 * put into a run; ptr NULL: the new text has no such note, or the file has unusual names for elements. */
reslint_str rl_new_note(rl_reviser *r, reslint_str number);
/* Puts the new notes into the notes part. */
void rl_put_new_notes(rl_reviser *r);

/* ---- revised_passages.c ---- */
void rl_take_out_passage(rl_reviser *r, const rl_passage *block);
/* Puts in a block before the block `before` of the old text. `old`: all old blocks, which serve as models. */
void rl_put_in_passage(rl_reviser *r, const rl_passages *old, uint32_t before, const rl_passage *fresh);
#endif
