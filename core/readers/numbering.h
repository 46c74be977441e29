/* Automatic numbers: which list and level a paragraph belongs to, and the label that Word shows before it. */
#ifndef RL_READERS_NUMBERING_H
#define RL_READERS_NUMBERING_H
#include "readers/styles.h"

enum { RL_LEVELS = 9 };

/* One level of one list as it is used. */
typedef struct rl_list_level {
    const rl_xml *node;               /* w:lvl, or NULL: the level is not defined */
    reslint_str style;                /* the style whose paragraphs it is for; ptr NULL: none in particular */
    reslint_str format, custom, text; /* w:numFmt and its pattern; w:lvlText */
    bool decimal;                     /* numbers of other levels are written in figures too */
    int start;
    int restart;  /* w:lvlRestart; -1: none is said */
    int override; /* w:startOverride; -1: none */
} rl_list_level;

/* What is shared by lists that continue each other's numbers. */
typedef struct rl_counters {
    int value[RL_LEVELS];
    bool counted[RL_LEVELS];
} rl_counters;

typedef struct rl_list {
    rl_counters *counters;
    rl_list_level levels[RL_LEVELS];
    bool overridden[RL_LEVELS]; /* its startOverride has been used */
} rl_list;

typedef struct rl_numbering {
    struct rl_by_id *lists, *definitions; /* sorted by id */
    uint32_t n_lists, n_definitions;
} rl_numbering;

/* Where a paragraph is in a list. */
typedef struct rl_numbered {
    rl_list *list; /* NULL: in none */
    int level;
} rl_numbered;

/* `root` NULL: a file without lists. All of it lives in the arena. */
void rl_numbering_read(rl_arena *arena, const rl_xml *root, const rl_word_styles *styles, rl_numbering *out);
/* `properties` is the paragraph's w:pPr or NULL; `original`: a number inserted by a tracked change does not
 * count. */
rl_numbered rl_numbering_of(const rl_numbering *numbering, const rl_xml *properties,
                            const rl_word_style *style, bool original);
/* Counts the paragraph and gives its label, in the arena: "5.", "(a)"; "" where nothing is shown. */
reslint_str rl_numbering_label(rl_arena *arena, rl_numbered at);

/* A number as one of Word's formats ("lowerRoman") writes it, in the arena. */
reslint_str rl_number_format(rl_arena *arena, reslint_str format, reslint_str custom, int number);
#endif
