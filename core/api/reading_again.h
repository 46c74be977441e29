/* Reads a text that differs little from one read before, with the same settings. */
#ifndef RESLINT_API_READING_AGAIN_H
#define RESLINT_API_READING_AGAIN_H
#include "api/internal.h"
#include "revision/same_reading.h"

typedef struct rl_again {
    const reslint_document *first;
    const rl_lint_settings *settings;
    reslint_document *now; /* the text that was read last, or NULL; owned */
} rl_again;

/* An rl_read_again (revision/verify.h) with an rl_again: from the second call on, only what is new in the
 * text is parsed. */
bool rl_read_again_text(void *with, reslint_str text, rl_reading *out);
void rl_again_end(rl_again *again);
#endif
