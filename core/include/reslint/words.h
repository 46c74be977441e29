/* reslint/words.h: which words are known, for rules about spelling. A rule asks for it with
 *   const reslint_words *words = ctx->host->extension(RESLINT_WORDS_ID);
 * and does without it if the answer is NULL or ready() is 0 (reslint was installed without the data).
 *
 * The table belongs to the host and lives as long as the program. What meant() writes points into the host's
 * memory and lives until check() returns. [check]: only from inside check(), on its thread. Words are UTF-8
 * in lower case; offsets count bytes, from 0. */
#ifndef RESLINT_WORDS_H
#define RESLINT_WORDS_H

#include "reslint/plugin.h"

#ifdef __cplusplus
extern "C" {
#endif

#define RESLINT_WORDS_ID "reslint.words/1"

/* How well is a word known? Never renumbered; a higher number is better known. */
typedef enum reslint_word_standing {
    RESLINT_WORD_UNKNOWN = 0,
    RESLINT_WORD_FORMED = 1,  /* formed from a known word by adding an ending or a prefix */
    RESLINT_WORD_ENGLISH = 2, /* in an English dictionary, but not used by official texts */
    RESLINT_WORD_OFFICIAL = 3 /* three or more official texts use it */
} reslint_word_standing;

typedef struct reslint_known_word { /* (grows) */
    reslint_str text;
    uint32_t count; /* how often official texts use it (of some five million words) */
} reslint_known_word;

typedef struct reslint_words { /* (grows) */
    /* [check] 1: the lists are there; 0: none of the other functions ever finds anything. */
    int (*ready)(reslint_ctx *ctx);
    /* [check] RESLINT_WORD_… */
    uint32_t (*standing)(reslint_ctx *ctx, reslint_str word);
    /* [check] The next word of a text at or after `from` that is all in lower case, has three letters or
     * more, and is not used by official texts. 1: found, its place is in `out`; 0: there is none. */
    int (*next_rare)(reslint_ctx *ctx, reslint_str text, uint32_t from, reslint_span *out);
    /* [check] The words one letter away (one added, left out or changed, or two swapped) that official texts
     * use at least `at_least` times, the commonest first; returns how many were written to `out`. */
    uint32_t (*meant)(reslint_ctx *ctx, reslint_str word, uint32_t at_least, uint32_t max,
                      reslint_known_word *out);
    /* [check] 1: official texts put these two words next to each other. Known for words that are easily
     * mistaken for another English word. */
    int (*pair)(reslint_ctx *ctx, reslint_str first, reslint_str second);
} reslint_words;

#ifdef __cplusplus
}
#endif
#endif
