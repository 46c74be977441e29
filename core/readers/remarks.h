/* Comments of a Word file (called remarks here; comments are what silences findings in a text): which are
 * reslint's, what they are about, and which of them somebody has settled in Word. */
#ifndef RL_READERS_REMARKS_H
#define RL_READERS_REMARKS_H
#include "readers/patches.h"

/* Comments of reslint's have these initials, whoever is named as their author. */
#define RL_OWN_INITIALS "reslint"

typedef struct rl_remark {
    reslint_str id;
    const rl_xml *node;
    reslint_span span; /* of the text; begin UINT32_MAX: it is nowhere */
    reslint_str rule;  /* of one of reslint's; "" else */
    bool own;
    bool settled;  /* somebody marked it as resolved */
    bool answered; /* somebody has replied to it */
} rl_remark;

typedef struct rl_remarks {
    rl_remark *items;
    uint32_t len;
} rl_remarks;

/* All comments, in the order of the file; in the word's arena. NULL, or what is wrong with the file. */
const char *rl_remarks_read(rl_word *word, rl_remarks *out);

/* Where something about a stretch of the text can be said in the document: comments are at characters of
 * the document itself, so that what is about a note is at the reference to it, and what is about a number
 * that Word makes at the first words after it. */
typedef struct rl_spot {
    reslint_span span; /* of the text: what it comes to */
    const rl_xml *begin,
        *end; /* the text, or the element, that it begins and ends in; the paragraph when it has none */
    uint32_t raw_begin, raw_end;
} rl_spot;
rl_spot rl_spot_of(const rl_word *word, reslint_span about);

/* One thing to say. */
typedef struct rl_word_remark {
    reslint_span about;
    const char *rule;
    const char *const *lines; /* its paragraphs, ends with NULL */
} rl_word_remark;

typedef struct rl_annotated {
    reslint_str file;
    uint32_t added, kept; /* comments that were put in; those of reslint's that stay, with an answer */
} rl_annotated;

/* The file with a comment for each saying, in the place of those that reslint put there before. `author` is
 * named with each; `word` is what was read of the file, with all changes accepted. NULL, or what is wrong. In
 * the arena. */
const char *rl_annotate(rl_arena *arena, rl_word *word, reslint_str file, const rl_word_remark *sayings,
                        uint32_t count, const char *author, rl_annotated *out);
/* Which comments go: those of reslint's that nobody has settled or answered; all of reslint's; all. */
typedef enum rl_withdrawal { RL_WITHDRAW_OPEN, RL_WITHDRAW_OWN, RL_WITHDRAW_EVERY } rl_withdrawal;
/* The file without these comments. `count` is how many went; 0: `out` is the file itself. */
const char *rl_withdraw(rl_arena *arena, reslint_str file, rl_withdrawal which, reslint_str *out,
                        uint32_t *count);
#endif
