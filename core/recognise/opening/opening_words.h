/* The first words of a paragraph, in lower case, with their places in the text: what the readers of opening
 * phrases look at. Everything is in the caller's struct; words point into it, or to constant text once they
 * have been repaired. */
#ifndef RL_RECOGNISE_OPENING_OPENING_WORDS_H
#define RL_RECOGNISE_OPENING_OPENING_WORDS_H
#include "reslint/plugin.h"

#include <stdbool.h>
#include <string.h>

enum { RL_OPENING_WORDS = 12, RL_OPENING_BYTES = 256 };

typedef struct rl_opening_word {
    const char *low; /* lower case, without the punctuation around it */
    uint32_t len;
    uint32_t begin, end; /* in the text */
    bool stop;           /* punctuation comes after it */
} rl_opening_word;

typedef struct rl_opening_words {
    uint32_t len;
    rl_opening_word at[RL_OPENING_WORDS];
    char buffer[RL_OPENING_BYTES];
} rl_opening_words;

void rl_opening_split(reslint_str text, rl_opening_words *out);
/* Is word `i` this one? False past the end. */
static inline bool rl_word_is(const rl_opening_words *words, uint32_t i, const char *word) {
    size_t len = strlen(word);
    return i < words->len && words->at[i].len == len && memcmp(words->at[i].low, word, len) == 0;
}
/* Its classes in the lexicon; 0 past the end. */
uint32_t rl_word_classes(const rl_opening_words *words, uint32_t i);
/* Does it end like this, with at least two letters before? */
static inline bool rl_word_has_end(const rl_opening_words *words, uint32_t i, const char *ending) {
    size_t len = strlen(ending);
    return i < words->len && words->at[i].len >= len + 2 &&
           memcmp(words->at[i].low + words->at[i].len - len, ending, len) == 0;
}
/* Does punctuation end the phrase before word `i`? True at 0 too. */
static inline bool rl_word_stopped(const rl_opening_words *words, uint32_t i) {
    return i == 0 || i > words->len || words->at[i - 1].stop;
}
#endif
