/* What may a figure or a sign in the text be: the mark of a footnote that an extractor or a scanner damaged?
 * Questions about text alone; any thread may ask. */
#ifndef RL_RECOGNISE_NOTE_MARKS_H
#define RL_RECOGNISE_NOTE_MARKS_H
#include "reslint/plugin.h"

/* Where the mark of note `number` ends that begins at `at`, 0: none begins there. `form` becomes how it
 * is, RESLINT_REF_…, and is set whatever is found. */
uint32_t rl_number_mark(reslint_str text, uint32_t at, uint32_t number, uint32_t *form);
/* The same for a sign that scanning made of a number: "property,* the". */
uint32_t rl_sign_mark(reslint_str text, uint32_t at);
#endif
