/* What the files about lists share: the levels that are open while the blocks of a file are walked. A builder
 * belongs to one thread; the nodes are the builder's. */
#ifndef RL_MODEL_LISTS_H
#define RL_MODEL_LISTS_H
#include "model/builder.h"

enum { RL_LEVELS = 7 }; /* paragraphs and six levels of points */

typedef struct rl_level {
    rl_node *last; /* its last member; NULL if it has none yet */
    rl_series series;
    uint32_t indent;
    bool parted; /* prose or a heading comes after its last member */
} rl_level;

typedef struct rl_lists {
    rl_builder *b;
    rl_level at[RL_LEVELS]; /* at[0]: the paragraphs */
    uint32_t n;             /* open levels, at least one */
    const rl_node *before;  /* the last block of running text, or the organ line */
    bool numbered;          /* a numbered paragraph has been seen in this text */
    bool headed;            /* a heading comes after the last paragraph */
} rl_lists;

/* Is it so much further in that it is no accident? */
bool rl_is_deeper(uint32_t indent, uint32_t than);
/* lists_text.c: is the label of block `i` part of a sentence whose line was wrapped? */
bool rl_label_is_text(const rl_lists *l, uint32_t i);
/* "2.1" below 2, "1a" after 1, "a.ii" below a. */
bool rl_is_own_path(const rl_lists *l, reslint_str label);
/* "* Any changes …": the note of a star below a list of letters. */
bool rl_is_star_note(const rl_lists *l, uint32_t i);
/* "B. To close it", which has the form of a heading: is it the next point of an open list, or the first of a
 * new one? If so, its label is taken out of its text. */
bool rl_is_point_after_all(rl_lists *l, uint32_t i);
/* A labelled heading between two paragraphs: "(i) **Exemptions**". */
bool rl_is_labelled_heading(const rl_lists *l, uint32_t i);
/* lists_numbers.c: do the numbers of the paragraphs continue after the list of figures that may begin at block `i`? */
bool rl_numbers_resume(const rl_lists *l, uint32_t i);

#endif
