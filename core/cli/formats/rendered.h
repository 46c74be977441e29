/* How the text of a draft looks on a page: without mark-up, with italics, bold, note marks and headings. */
#ifndef RL_CLI_FORMATS_RENDERED_H
#define RL_CLI_FORMATS_RENDERED_H
#include "api/reslint.h"
#include "base/arena.h"

/* One byte of these for each byte of the text. */
enum {
    CLI_LOOK_HIDDEN = 1,
    CLI_LOOK_ITALIC = 2,
    CLI_LOOK_BOLD = 4,
    CLI_LOOK_RAISED = 8,
    CLI_LOOK_HEADING = 16
};

/* The looks of a document's text, byte by byte; in the arena. */
const uint8_t *cli_looks(rl_arena *arena, const reslint_document *document);
/* The looks of words on their own, such as those that a finding says to write: only italics and bold. */
const uint8_t *cli_looks_of_words(rl_arena *arena, reslint_str words);
#endif
