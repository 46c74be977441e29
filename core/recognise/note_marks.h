/* Could a figure or a sign in the text be the mark of a footnote that an extractor or a scanner damaged?
 * These questions are about text alone; any thread may ask. */
#ifndef RL_RECOGNISE_NOTE_MARKS_H
#define RL_RECOGNISE_NOTE_MARKS_H
#include "reslint/plugin.h"

/* Where the mark of note `number` that begins at `at` ends; 0 if none begins there. `form` is set to how it
 * is written, RESLINT_REF_…, whatever is found. */
uint32_t rl_number_mark(reslint_str text, uint32_t at, uint32_t number, uint32_t *form);
/* The same for a sign that scanning made out of a number: "property,* the". */
uint32_t rl_sign_mark(reslint_str text, uint32_t at);
#endif
