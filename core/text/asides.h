/* What is in the file and is no text of it: comments on lines of their own, the settings that a Markdown
 * file opens with, blocks of code, and the line numbers that a printer put into the margin. The text is read
 * as if they were not there: rl_asides_blank gives it with the same length and the same offsets.
 *
 * All of it sees the whole file, so that a margin is known by its run of numbers and not by one of them. One
 * pass; lists and texts lie in the arena that is given. Any thread. */
#ifndef RL_TEXT_ASIDES_H
#define RL_TEXT_ASIDES_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef enum rl_aside_kind {
    RL_ASIDE_MARGIN_NUMBER, /* its digits become spaces */
    RL_ASIDE_COMMENT,       /* its lines are gone */
    RL_ASIDE_LINES          /* settings and code: its lines become empty */
} rl_aside_kind;

typedef struct rl_aside {
    reslint_span at;   /* what people see */
    reslint_span gone; /* what is blanked: with the line end, where the line is gone */
    rl_aside_kind kind;
} rl_aside;
typedef RL_VEC(rl_aside) rl_asides;

/* A byte that the parser passes as if nothing stood there: no column, no blank line. */
#define RL_NO_TEXT '\x1f'

/* In the order of the file; none overlaps another. */
void rl_asides_find(reslint_str text, rl_arena *arena, rl_asides *out);
/* The text itself where there are none. */
reslint_str rl_asides_blank(reslint_str text, const rl_asides *asides, rl_arena *arena);

/* A file as it is read: `text` is `file`, or `file` without its asides, at the same offsets. */
typedef struct rl_readable {
    reslint_str file, text;
    rl_asides asides;
} rl_readable;

/* List and text lie in the arena. */
void rl_readable_make(reslint_str file, rl_arena *arena, rl_readable *out);

/* Bytes [begin, old_end) of the text became [begin, new_end): the list follows. */
void rl_asides_move(rl_asides *asides, uint32_t begin, uint32_t old_end, uint32_t new_end);
/* The stretch within which two lists of one text differ; empty: nowhere. */
reslint_span rl_asides_differ(const rl_asides *a, const rl_asides *b);

/* margins.c: appends the line numbers of the margin, if the file has some; `taken` are not looked into. */
void rl_margins_find(reslint_str text, const rl_asides *taken, rl_arena *arena, rl_asides *out);
#endif
