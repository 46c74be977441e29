/* What the files about lists share: the levels that are open while the blocks of a file are walked through. A
 * builder belongs to one thread; the nodes are the builder's. */
#ifndef RL_MODEL_LISTS_H
#define RL_MODEL_LISTS_H
#include "model/builder.h"

enum { RL_LEVELS = 7 }; /* paragraphs and six levels of points */

typedef struct rl_level {
    rl_node *last; /* its last member; NULL: none yet */
    rl_series series;
    uint32_t indent;
    bool parted; /* prose or a heading comes after its last member */

} rl_level;

typedef struct rl_lists {
    rl_builder *b;
    rl_level at[RL_LEVELS]; /* at[0]: the paragraphs */
    uint32_t n;             /* levels that are open, at least one */
    rl_node *before;        /* the last block of running text, or the organ line; NULL: none */
    bool numbered;          /* a numbered paragraph was seen in this text */

    bool headed; /* a heading comes after the last paragraph */
} rl_lists;

/* The next block after number `i` that is no furniture, note or comment; NULL: there is none. */
const rl_node *rl_next_text(const rl_lists *l, uint32_t i);
/* lists_text.c: is the label of block `i` part of a sentence whose line was wrapped? */
bool rl_label_is_text(const rl_lists *l, uint32_t i);
/* "2.1" below 2, "1a" after 1. */
bool rl_is_own_path(const rl_lists *l, reslint_str label);
/* "* Any changes …": the note of a star below a list of letters. */
bool rl_is_star_note(const rl_lists *l, uint32_t i);
/* "B. To close it", a heading by its form: the next point of a list that is open, or the first of one?
 * Its label is then taken out of its text. */
bool rl_is_point_after_all(rl_lists *l, uint32_t i);
/* A heading with a label, between two paragraphs: "(i) **Exemptions**". */
bool rl_is_labelled_heading(const rl_lists *l, uint32_t i);
/* lists_numbers.c: the class of a listed opening phrase at the head of the block, RESLINT_OPENING_NONE: none
 */
uint32_t rl_listed_opening(const rl_lists *l, const rl_node *unit);
/* Do the numbers of the paragraphs go on after the list of figures that may begin at block `i`? */
bool rl_numbers_resume(const rl_lists *l, uint32_t i);

#endif
