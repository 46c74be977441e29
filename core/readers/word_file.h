/* A Word file as the text that the grammar reads (Markdown), and a map from that text to the file: which
 * part, which paragraph, which bytes. The rest of reslint sees a text like any other; places, comments and
 * repairs come back through the map. */
#ifndef RL_READERS_WORD_FILE_H
#define RL_READERS_WORD_FILE_H
#include "readers/numbering.h"
#include "readers/package.h"

/* Tracked changes: the text as it would be with all of them accepted, or without them. */
typedef enum rl_revisions { RL_REVISIONS_FINAL, RL_REVISIONS_ORIGINAL } rl_revisions;

typedef enum rl_word_piece_kind {
    RL_PIECE_TEXT,  /* characters of a w:t */
    RL_PIECE_LEAF,  /* a tab, a break, a hyphen, a symbol: one element, written as one or more characters */
    RL_PIECE_NOTE,  /* a reference to a note: <sup>1</sup> */
    RL_PIECE_LABEL, /* an automatic number: it is nowhere in the file, and `node` is NULL */
    RL_PIECE_START, /* where a comment begins and ends: no characters; only while a file is read */
    RL_PIECE_END
} rl_word_piece_kind;

/* A stretch of the text that came from the file. What is between pieces (the marks of italics, bars of
 * tables, empty lines) is reslint's own. */
typedef struct rl_word_piece {
    rl_word_piece_kind kind;
    uint32_t at, len; /* in the text */
    uint32_t raw,
        raw_len; /* in the part's bytes: the same length, and cut where the text is, when `straight` */
    bool straight;
    uint8_t look;       /* RL_LOOK_… */
    uint32_t paragraph; /* index */
    const rl_xml *node; /* the text, or the element; NULL for a label */
    uint32_t run;       /* the w:r's ordinal in its paragraph, from 1 */
    uint32_t before;    /* code points of the run before `node` */
    uint32_t note;      /* the number of the note that is referred to */
} rl_word_piece;

typedef struct rl_paragraph {
    const rl_xml *node; /* w:p */
    rl_package_part_kind part;
    uint32_t at, end;  /* in the text; equal: nothing of it is shown, or it was joined to another */
    reslint_str label; /* the automatic number, "" none */
    const rl_word_style *style;
    uint32_t note; /* it belongs to the note of this number; 0: none */
    bool gone;     /* its mark does not count in this reading: it continues with the next */
    bool in_table;
} rl_paragraph;

/* A comment's place in the text. */
typedef struct rl_anchor {
    reslint_str id;
    reslint_span span;
} rl_anchor;

/* A note that the text refers to. */
typedef struct rl_note {
    reslint_str id;
    bool endnote;
    uint32_t number;
    const rl_xml *reference;
    uint32_t piece; /* index of the reference; UINT32_MAX: it is not shown */
} rl_note;

/* A run that is not shown at all. */
typedef struct rl_hidden_run {
    const rl_xml *run;
    rl_package_part_kind part;
} rl_hidden_run;

typedef struct rl_word {
    rl_arena *arena; /* borrowed: all of it */
    rl_package package;
    rl_word_styles styles;
    rl_numbering numbering;
    rl_revisions revisions;
    reslint_str text;                /* NUL-terminated */
    RL_VEC(rl_word_piece) pieces;    /* in the order of the text */
    RL_VEC(rl_paragraph) paragraphs; /* in reading order; the line of a place is the index plus one */
    RL_VEC(rl_anchor) anchors;
    RL_VEC(rl_note) notes;
    uint32_t
        *lines; /* where each paragraph begins in the text; one that shows nothing: where the next begins */
    uint32_t n_lines;
    bool tracked; /* it holds tracked changes */
    RL_VEC(rl_hidden_run) hidden_runs;
    uint32_t hidden; /* runs of hidden text */
    uint32_t chunks; /* other files embedded in it (altChunk), which are not read */
} rl_word;

/* Reads the file; the bytes are borrowed, the rest lives in the arena. Returns NULL, or half a sentence in
 * the arena that says what is wrong and what to do. */
const char *rl_word_read(rl_arena *arena, reslint_str bytes, rl_revisions revisions, rl_word *out);
/* Says that the bytes are in another format in which people keep drafts, and how to convert it to one that is
 * read; NULL: they are not. A zip file is left to rl_word_read. */
const char *rl_other_format(const char *bytes, size_t len);
/* A place as other programs find it: the part, the ordinal of the w:p in it (from 1, in reading order), the
 * ordinal of the w:r in that (from 1; 0: the place is in no run, like an automatic number), the characters of
 * the run before it, and the byte in the part. */
typedef struct rl_word_place {
    reslint_str part;
    uint32_t paragraph, run, character, byte;
} rl_word_place;
/* `end`: the place of what ends there, not of what begins. */
rl_word_place rl_word_place_of(const rl_word *word, uint32_t offset, bool end);
/* The first piece that ends after the offset: its index, or the number of pieces. */
uint32_t rl_word_piece_at(const rl_word *word, uint32_t offset);
/* The index of the paragraph that contains the offset. */
uint32_t rl_word_paragraph_at(const rl_word *word, uint32_t offset);

/* What is to be done to a file. */
typedef enum rl_change {
    RL_CHANGE_COMMENTS, /* putting comments in */
    RL_CHANGE_TRACKED,  /* changing text, as tracked changes */
    RL_CHANGE_SILENTLY
} rl_change;
/* Why its owner does not allow the change, or what is wrong with the file; NULL: nothing prevents it. */
const char *rl_word_protected(rl_word *word, rl_change change);
#endif
