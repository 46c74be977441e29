/* What the files of the reader share while a file is being read. */
#ifndef RL_READERS_READING_H
#define RL_READERS_READING_H
#include "readers/patches.h"

#include <string.h>

typedef RL_VEC(rl_word_piece) rl_word_pieces;
typedef RL_VEC(const rl_xml *) rl_xml_list;

/* A run's characters before they have a place in the text. */
typedef struct rl_span_piece {
    rl_word_piece piece;
    reslint_str text; /* its characters; a note's number */
    uint8_t breaks;   /* 1: a line break, 2: a tab */
} rl_span_piece;

typedef struct rl_reader {
    rl_word *word;
    rl_arena *arena;
    rl_package_part_kind part;
    rl_text out;                 /* what is written so far */
    RL_VEC(rl_span_piece) spans; /* of the paragraph that is being read, and of those that are joined to it */
    uint32_t first;              /* the first of these paragraphs; UINT32_MAX: none is open */
    uint32_t last;               /* the one that is being read */
    const rl_xml *properties;    /* of the last paragraph whose mark was left out */
    const rl_word_style *style;
    reslint_str kept_label; /* of a paragraph whose mark is hidden */
    rl_xml_list boxes;      /* text boxes met, which come after the paragraph */
    RL_VEC(uint8_t) fields; /* 0: in the field's instruction, 1: in its result */
    uint32_t codes;         /* how many of them are 0 */
    uint32_t hidden;        /* depth inside what this reading leaves out */
    uint32_t cells;         /* depth inside table cells, and notes */
    uint32_t links;
    uint32_t run, run_points;   /* the run that is being read, and its code points so far */
    uint32_t note;              /* of the note being read */
    const rl_word_style *table; /* the style of the table around, or NULL */
    size_t mark;        /* where the mark of the note that is being read begins; SIZE_MAX: it is written */
    const char *before; /* what separates the next paragraph from what is written */
    const char *problem;
} rl_reader;

/* ---- runs.c ---- */
/* The characters of a paragraph's runs, at the end of `spans`. */
void rl_read_runs(rl_reader *r, const rl_xml *paragraph, const rl_word_style *style);
/* Marks the beginnings and ends of fields that belong together. */
void rl_match_fields(rl_arena *arena, const rl_xml *root);
/* The branch of an alternative that has to be read, or NULL. */
const rl_xml *rl_alternative(const rl_xml *both);
/* Does this reading leave out what such an element holds? */
static inline bool rl_left_out(const rl_reader *r, rl_xml_name name) {
    bool original = r->word->revisions == RL_REVISIONS_ORIGINAL;
    if (name == RL_X_INS || name == RL_X_MOVE_TO || name == RL_X_CELL_INS) return original;
    return !original && (name == RL_X_DEL || name == RL_X_MOVE_FROM || name == RL_X_CELL_DEL);
}

/* ---- hints.c ---- */
/* What the paragraph's style says of it, where its look does not. */
void rl_heed_style(rl_reader *r, const rl_word_style *style);

/* ---- markdown.c ---- */
void rl_write(rl_reader *r, const char *text, size_t len);
/* Writes the label and `spans` as one paragraph's text; returns whether anything was written. */
bool rl_write_spans(rl_reader *r, reslint_str label);

/* ---- word_blocks.c ---- */
/* Writes the paragraphs and tables inside `parent`, one after the other. */
void rl_read_blocks(rl_reader *r, const rl_xml *parent);
/* Writes what is still open. */
void rl_end_blocks(rl_reader *r);

/* ---- word_places.c ---- */
void rl_word_find_lines(rl_word *word);

/* ---- word_notes.c ---- */
/* The number of a note that is referred to here. */
uint32_t rl_note_number(rl_reader *r, const rl_xml *reference);
void rl_read_notes(rl_reader *r);
#endif
