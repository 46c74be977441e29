/* What the scanner remembers from one token to the next, and the bytes in which this is stored between them.
 * Everything is a fact about the text just before, so that the old and the new parse agree again soon after
 * an edit. */
#ifndef RESOLUTION_STATE_H
#define RESOLUTION_STATE_H
#include "lines.h"

#include <string.h>

enum { NOTHING_DECIDED, BLOCK_DECIDED, LINE_DECIDED };

typedef struct scanner {
    unsigned char kind;             /* of the current block, or of the one that ended last */
    unsigned char mark;             /* # still to come */
    unsigned char label;            /* characters of the label still to come */
    unsigned char indent;           /* of the current line */
    unsigned char decided;          /* about the next line end */
    verdict next;                   /* when a block was decided on */
    unsigned char reference;        /* digits of a footnote reference that comes next */
    unsigned char status;           /* characters of a bare status that comes next */
    unsigned char emphasis, strong; /* the mark that closes */
    unsigned char prev;             /* the last character; ' ' for any space */
    uint32_t tail;        /* the last four characters except spaces and marks; the lowest byte is the last */
    uint16_t number;      /* the last paragraph number, from LARGE_NUMBER on; otherwise 0 */
    unsigned char note;   /* the number of the last footnote, modulo 256 */
    unsigned char margin; /* the last line number in the margin, modulo 256 */
    unsigned char margin_digits; /* of the next one */
    bool margins;                /* the line before had one */
    bool front, notes, lone_label;
    bool opens;      /* `next` is a paragraph that begins the text */
    bool unlabelled; /* the block has no label */
    bool torn;       /* the text of a note is still to come */
    bool running;    /* the block is the running title of a page */
    fingerprint title;
    bool small;         /* the name of the organ is in small letters, and so may all of the text be */
    bool after_bracket; /* nothing but spaces since a bracket or attribution */
} scanner;

/* The i-th of the last four characters; the very last is 3. */
static inline unsigned char tail_at(const scanner *s, unsigned i) {
    return (unsigned char)(s->tail >> (8 * (3 - i)));
}

static inline void state_reset(scanner *s) {
    memset(s, 0, sizeof *s);
    s->kind = BLOCK_KINDS;
    s->front = true;
}

/* What tree-sitter can store in a node without a separate allocation. */
enum { STATE_SIZE = 24 };

/* At most 6 marks and LABEL_MAX characters are still to come: one byte holds both. */
static inline unsigned char join_counts(unsigned mark, unsigned label) {
    return (unsigned char)(mark << 5 | label);
}

static inline unsigned state_save(const scanner *s, char *to) {
    const unsigned char bytes[STATE_SIZE] = {
        s->kind,
        join_counts(s->mark, s->label),
        (unsigned char)(s->number & 0xff),
        s->indent,
        s->decided,
        s->next.kind,
        join_counts(s->next.mark, s->next.label),
        (unsigned char)(s->number >> 8),
        s->reference,
        s->emphasis,
        s->strong,
        s->prev,
        (unsigned char)(s->tail >> 24),
        (unsigned char)(s->tail >> 16),
        (unsigned char)(s->tail >> 8),
        (unsigned char)s->tail,
        (unsigned char)(s->front | s->notes << 1 | s->lone_label << 2 | s->torn << 3 | s->margins << 4 |
                        s->unlabelled << 5 | s->small << 6),
        (unsigned char)(s->opens | s->after_bracket << 1 | s->running << 2 | s->next.running << 3 |
                        s->margin_digits << 4),
        s->title.letters,
        (unsigned char)(s->title.hash & 0xff),
        (unsigned char)(s->title.hash >> 8),
        s->margin,
        s->note,
        s->status,
    };
    memcpy(to, bytes, STATE_SIZE);
    return STATE_SIZE;
}
static inline void state_load(scanner *s, const char *from, unsigned length) {
    state_reset(s);
    if (length != STATE_SIZE) return;
    unsigned char b[STATE_SIZE];
    memcpy(b, from, STATE_SIZE);
    s->kind = b[0], s->mark = b[1] >> 5, s->label = b[1] & 31, s->indent = b[3], s->decided = b[4];
    s->number = (uint16_t)(b[2] | b[7] << 8);
    s->next = (verdict){b[5], b[6] >> 5, b[6] & 31, false, (b[17] & 8) != 0, 0};
    s->reference = b[8], s->emphasis = b[9], s->strong = b[10], s->prev = b[11];
    s->tail = (uint32_t)b[12] << 24 | (uint32_t)b[13] << 16 | (uint32_t)b[14] << 8 | b[15];
    s->front = b[16] & 1, s->notes = b[16] >> 1 & 1, s->lone_label = b[16] >> 2 & 1, s->torn = b[16] >> 3 & 1,
    s->margins = b[16] >> 4 & 1, s->unlabelled = b[16] >> 5 & 1, s->small = b[16] >> 6 & 1;
    s->opens = b[17] & 1, s->after_bracket = b[17] >> 1 & 1, s->running = b[17] >> 2 & 1;
    s->margin = b[21], s->margin_digits = b[17] >> 4, s->note = b[22], s->status = b[23];
    s->title = (fingerprint){b[18], (uint16_t)(b[19] | b[20] << 8)};
}
#endif
