/* The comments of a Word file: which are reslint's, what they are about, and which of them somebody has
 * resolved in Word. They are called remarks here, since a comment elsewhere in the code silences findings in
 * a text. */
#ifndef RL_READERS_REMARKS_H
#define RL_READERS_REMARKS_H
#include "readers/patches.h"

/* reslint's comments have these initials, whoever is named as their author. */
#define RL_OWN_INITIALS "reslint"

typedef struct rl_remark {
    reslint_str id;
    const rl_xml *node;
    reslint_span span; /* of the text; begin UINT32_MAX: it has no place */
    reslint_str rule;  /* of one of reslint's; otherwise "" */
    bool own;
    bool settled;  /* somebody marked it as resolved */
    bool answered; /* somebody has replied to it */
} rl_remark;

typedef struct rl_remarks {
    rl_remark *items;
    uint32_t len;
} rl_remarks;

/* Reads all comments, in the order of the file, into the word's arena. Returns NULL, or what is wrong with
 * the file. */
const char *rl_remarks_read(rl_word *word, rl_remarks *out);

/* Where a comment about a stretch of the text can be attached. Word attaches comments to characters of the
 * document itself: one about a note goes to the reference to it, one about a number that Word makes to the
 * first words after it. */
typedef struct rl_spot {
    reslint_span span; /* of the text: what the comment will be attached to */
    const rl_xml *begin,
        *end; /* the text, or the element, in which it begins and ends; the paragraph if there is neither */
    uint32_t raw_begin, raw_end;
} rl_spot;
/* The word has a paragraph. */
rl_spot rl_spot_of(const rl_word *word, reslint_span about);

/* One comment to make. */
typedef struct rl_word_remark {
    reslint_span about;
    const char *rule;
    const char *const *lines; /* its paragraphs, ends with NULL */
} rl_word_remark;

typedef struct rl_annotated {
    reslint_str file;
    uint32_t added, kept; /* comments put in; those of reslint's that stay because they were answered */
} rl_annotated;

/* The file with a comment for each saying, in place of those that reslint put there before. `author` is the
 * author of each; `word` is what was read from the file, with all changes accepted. Returns NULL, or what is
 * wrong. In the arena. */
const char *rl_annotate(rl_arena *arena, rl_word *word, reslint_str file, const rl_word_remark *sayings,
                        uint32_t count, const char *author, rl_annotated *out);
/* Which comments to remove: those of reslint's that nobody has resolved or answered; all of reslint's;
 * all. */
typedef enum rl_withdrawal { RL_WITHDRAW_OPEN, RL_WITHDRAW_OWN, RL_WITHDRAW_EVERY } rl_withdrawal;
bool rl_is_withdrawn(const rl_remark *remark, rl_withdrawal which);
/* The file without these comments. `count` is how many were removed; 0: `out` is the file itself. */
const char *rl_withdraw(rl_arena *arena, reslint_str file, rl_withdrawal which, reslint_str *out,
                        uint32_t *count);
#endif
