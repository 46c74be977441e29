/* Word files for tests, made from parts that are written as text. */
#ifndef RL_TESTS_DOCX_H
#define RL_TESTS_DOCX_H
#include "base/arena.h"
#include "readers/zip_write.h"

/* The contents of a file: the body of the document (what is inside w:body), and other parts. A part that is
 * NULL is taken from parts/; "" leaves it out. */
typedef struct docx {
    const char *body, *styles, *numbering, *footnotes, *endnotes, *settings, *comments, *states;
    const char *header;             /* of the document; NULL: the usual one */
    const char *whole;              /* the whole document instead of a body; NULL: made from the body */
    const char *types;              /* [Content_Types].xml */
    const char *extra, *extra_name; /* one additional part */
    const char *without;            /* the name of a part that is left out although others refer to it */
} docx;

/* The packed file, in the arena. `folder` is tests/word/parts. Ends the program when it cannot be made. */
reslint_str docx_make(rl_arena *arena, const char *folder, const docx *parts);
/* A text file, NUL-terminated; ends the program when it cannot be read. */
const char *docx_text(rl_arena *arena, const char *path);
#endif
