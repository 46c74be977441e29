/* What comes before a line, what may be said about the line, and the questions that most rules ask about the
 * two. */
#ifndef RESOLUTION_CONTEXT_H
#define RESOLUTION_CONTEXT_H
#include "line.h"
#include "tokens.h"

/* The first letters of the title, by which its repetition at the top of a page is recognised. */
enum { TITLE_LETTERS = 16 };
/* The longest label: anything longer is not one. */
enum { LABEL_MAX = 28 };
typedef struct fingerprint {
    unsigned char letters; /* how many there are, at most TITLE_LETTERS */
    uint16_t hash;
} fingerprint;

static inline fingerprint take_fingerprint(line *l, unsigned i, unsigned most) {
    fingerprint f = {0, 0};
    for (unsigned c; f.letters < most && (c = at(l, i)) != 0; i++) {
        if (!ch_letter(c)) continue;
        f.hash = (uint16_t)(f.hash * 31u + ch_fold(c));
        f.letters++;
    }
    return f;
}
static inline bool is_title_again(line *l, unsigned i, fingerprint title) {
    if (title.letters < 5) return false;
    unsigned most = title.letters == TITLE_LETTERS ? TITLE_LETTERS : title.letters + 1u;
    fingerprint f = take_fingerprint(l, i, most);
    return f.letters == title.letters && f.hash == title.hash;
}

/* What comes before the line. */
typedef struct context {
    unsigned kind;   /* of the block before it; BLOCK_KINDS at the start of the file */
    bool front;      /* no text has begun yet: masthead */
    bool notes;      /* in the footnotes of a page */
    bool lone_label; /* the block so far is only its label */
    bool new_page;   /* a form feed comes before it */
    unsigned blank;  /* empty lines before it */
    unsigned indent; /* columns before it */
    unsigned before; /* the same for the line before it */
    bool unlabelled; /* the block before it has no label */
    bool torn;       /* the number of a note comes before it, and the note's text is still to come */
    bool running;    /* the block before it is the running title of a page */
    bool small;      /* in a text all in small letters */
    unsigned note;   /* the number of the last footnote, modulo 256 */
    unsigned number; /* the highest paragraph number reached, from LARGE_NUMBER on; 0: lower */
    fingerprint title;
    unsigned char tail[4]; /* the last characters before it, without spaces; the very last is tail[3] */
} context;

typedef struct verdict {
    unsigned char kind;
    unsigned char mark;  /* number of # */
    unsigned char label; /* length of the label in characters */
    bool goes_on;        /* the line belongs to the block before it */
    bool running;        /* page furniture: the running title, which may wrap */
    unsigned number;     /* of a numbered paragraph, when it has three digits or more */
} verdict;
/* From here on a sequence of paragraphs may reach numbers of four digits. */
enum { LARGE_NUMBER = 990, LARGEST_NUMBER = 0xffff };

/* Sets the verdict; returns true, except for a label that is too long. */
static inline bool found(verdict *v, enum token kind) {
    v->kind = (unsigned char)kind;
    return true;
}
static inline bool found_label(verdict *v, enum token kind, unsigned length) {
    if (length > LABEL_MAX) return false;
    v->label = (unsigned char)length;
    return found(v, kind);
}

static inline bool after_and(const context *c) {
    const unsigned char *t = c->tail;
    bool stop = t[0] == ';' || t[0] == ',' || t[0] == '.';
    if (stop && t[1] == 'a' && t[2] == 'n' && t[3] == 'd') return true;
    return (t[1] == ';' || t[1] == ',') && t[2] == 'o' && t[3] == 'r';
}
/* The last mark before the line. A separate footnote number ("thereto, 1") is ignored. */
static inline unsigned last_mark(const context *c) {
    unsigned k = 3;
    while (k > 0 && ch_digit(c->tail[k])) k--;
    unsigned mark = c->tail[k];
    return mark == ',' || mark == ';' || mark == ':' || (mark == '.' && (k == 0 || c->tail[k - 1] != 'o'))
               ? mark
               : c->tail[3];
}
/* Could a paragraph end before the line? */
static inline bool after_stop(const context *c) {
    unsigned last = last_mark(c);
    bool inside =
        ch_letter(last) || ch_digit(last) || last == '-' || last == CH_DASH || last == '(' || last == '/';
    return !inside || after_and(c);
}
/* A line that a page extractor indented, directly after a full one: the first line of a page. */
static inline bool starts_page(const context *c) {
    return c->new_page || (c->blank == 0 && c->indent > 0 && c->before == 0 && c->kind != BLOCK_KINDS);
}
/* Blocks that are always one line: whatever follows is a block of its own. */
static inline bool one_line(unsigned kind) {
    return kind == ORGAN_LINE || kind == SYMBOL_LINE || kind == PAGE_FURNITURE || kind == RULE ||
           kind == TABLE_ROW || kind == ANNEX_HEADING || kind == MASTHEAD_LINE || kind == SESSION_LINE ||
           kind == COMMENT || kind == HEADING || kind == BLOCK_KINDS;
}

/* Is the line clearly separate from the one before it? */
static inline bool fresh_line(const context *c) {
    return c->blank || one_line(c->kind) || starts_page(c);
}
#endif
