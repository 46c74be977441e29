/* Remembers what was recognised in a text: openings, dates, citations, cross-references and quotations depend
 * on the text alone, and between two keystrokes all paragraphs but one stay the same. Without a memo (NULL)
 * the functions work and remember nothing.
 *
 * The answers, and the texts that they point into, live until rl_memo_begin is called for the build after the
 * next. Belongs to one document and one thread. */
#ifndef RL_MODEL_MEMO_H
#define RL_MODEL_MEMO_H
#include "model/model.h"
#include "recognise/opening/opening.h"
#include "recognise/recognise.h"

/* What was recognised in one text; arrays as the recognisers give them. */
typedef struct rl_recognised {
    rl_found_dates dates;
    rl_found_citations citations; /* their lists are counted from 1 */
    rl_found_crossrefs crossrefs;
    rl_found_quotes quotes;
    uint32_t n_lists;
} rl_recognised;

/* Owner: the caller, who frees it with rl_memo_free; NULL is allowed there. */
rl_memo *rl_memo_new(void);
void rl_memo_free(rl_memo *memo);
/* Call it before building the model of a text of that many bytes. */
void rl_memo_begin(rl_memo *memo, uint32_t text_len);

/* As rl_opening_find_for; without a memo the answer is in `arena`. */
bool rl_memo_opening(rl_memo *memo, reslint_str text, uint32_t wanted, uint32_t organ, bool mun,
                     rl_arena *arena, rl_opening *out);
/* Runs all four recognisers. `own` as for rl_find_citations. `out` must be zeroed before its first use;
 * without a memo its vectors, in `arena`, are used again from one text to the next. */
void rl_memo_recognise(rl_memo *memo, reslint_str text, uint32_t own, rl_arena *arena, rl_recognised *out);
#endif
