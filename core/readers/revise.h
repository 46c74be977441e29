/* Turns a Word file into another text: what is taken out and put in becomes tracked changes, which a drafter
 * accepts or rejects in Word. Accepting all of them gives the new text, rejecting all of them the old one. */
#ifndef RL_READERS_REVISE_H
#define RL_READERS_REVISE_H
#include "readers/patches.h"

typedef struct rl_revised {
    reslint_str file;
    uint32_t changes; /* stretches that were taken out, put in or formatted differently */
    uint32_t
        numbers; /* paragraphs whose automatic number differs in the new text: Word counts these itself */
    uint32_t skipped; /* changes that could not be made: in formulas, in the rows of tables, new notes */
} rl_revised;

/* `word` is what was read from `file`, with all changes accepted; `fresh` is the text that it is to have,
 * Markdown or plain. Returns NULL, or what is wrong. In the arena; when nothing differs, `out->file` is the
 * file itself. */
const char *rl_revise(rl_arena *arena, rl_word *word, reslint_str file, reslint_str fresh, const char *author,
                      rl_revised *out);
#endif
