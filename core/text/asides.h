/* What is in the file but not part of its text: comments on lines of their own, the settings at the head of a
 * Markdown file, blocks of code, what is struck out or remarked on, and line numbers that a printer put in the
 * margin. The text is read as if they were not there: rl_asides_blank gives it with the same length and the
 * same offsets.
 *
 * These functions see the whole file, so that a margin is known by its run of numbers and not by one of them.
 * One pass; lists and texts are in the arena that is passed. Any thread. */
#ifndef RL_TEXT_ASIDES_H
#define RL_TEXT_ASIDES_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef enum rl_aside_kind {
    RL_ASIDE_MARGIN_NUMBER, /* its digits become spaces */
    RL_ASIDE_COMMENT,       /* its lines disappear */
    RL_ASIDE_REMARK,        /* working_marks.c: it disappears from its line */
    RL_ASIDE_LINES          /* settings and code: its lines become empty */
} rl_aside_kind;

typedef struct rl_aside {
    reslint_span at;   /* what people see */
    reslint_span gone; /* what is blanked, including the end of the line if the whole line goes */
    rl_aside_kind kind;
} rl_aside;
typedef RL_VEC(rl_aside) rl_asides;

/* A byte that the parser passes over as if nothing were there: no column, no empty line. */
#define RL_NO_TEXT '\x1f'

/* In the order of the file; they do not overlap. */
void rl_asides_find(reslint_str text, rl_arena *arena, rl_asides *out);
/* The same text if there are none. */
reslint_str rl_asides_blank(reslint_str text, const rl_asides *asides, rl_arena *arena);

/* A file as it is read: `text` is `file`, or `file` without its asides, at the same offsets. */
typedef struct rl_readable {
    reslint_str file, text;
    rl_asides asides;
} rl_readable;

/* The list and the text are in the arena. */
void rl_readable_make(reslint_str file, rl_arena *arena, rl_readable *out);

/* Bytes [begin, old_end) of the text became [begin, new_end): adjusts the list. */
void rl_asides_move(rl_asides *asides, uint32_t begin, uint32_t old_end, uint32_t new_end);
/* The span within which two lists for one text differ; empty if they do not. */
reslint_span rl_asides_differ(const rl_asides *a, const rl_asides *b);

/* working_marks.c: adds what is struck out, the marks around what is new, the comments of word processors and
 * the signs of a mail, in the order of the file. */
void rl_working_marks_find(reslint_str text, rl_arena *arena, rl_asides *out);

/* margins.c: appends the line numbers of the margin, if the file has any; `taken` is not searched. */
void rl_margins_find(reslint_str text, const rl_asides *taken, rl_arena *arena, rl_asides *out);
#endif
