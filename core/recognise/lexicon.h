/* The lexicon of opening phrases: the lists of rules/data/, compiled in as constant tables by
 * tools/embed-lexicon.c. Phrases are grouped by their first word (a head), the longest first; single words
 * that form phrases beyond the lists have classes. Constant data and pure functions: any thread. */
#ifndef RL_RECOGNISE_LEXICON_H
#define RL_RECOGNISE_LEXICON_H
#include <stdint.h>

enum { /* rl_phrase.flags */
       RL_PHRASE_PREAMBULAR = 1u,
       RL_PHRASE_OPERATIVE = 2u,
       RL_PHRASE_MUN = 4u,      /* only in the Model UN lists */
       RL_PHRASE_DIRECTIVE = 8u /* it addresses somebody */
};

/* Room in the tables. Texts are part of them, since each pointer would have to be relocated at each start. */
enum { RL_PHRASE_BYTES = 72, RL_LEXICON_BYTES = 24 };

typedef struct rl_phrase {
    char text[RL_PHRASE_BYTES]; /* lower case, single spaces, without also/further */
    uint16_t len;
    uint8_t words;
    uint8_t flags;
} rl_phrase;

typedef struct rl_head {
    char word[RL_LEXICON_BYTES];
    uint16_t len;
    uint16_t first, count; /* its phrases, most words first */
} rl_head;

/* The name in rules/data/opening-words.txt, and what the class means. */
#define RL_WORD_CLASSES(X)                                                                                   \
    X(ADVERB, "adverb")           /* may come before the verb */                                             \
    X(ADJECTIVE, "adjective")     /* opens a preambular paragraph: "aware", "convinced" */                   \
    X(FEELING, "feeling")         /* "with …", "its …": what one notes with or expresses */              \
    X(STATEMENT, "statement")     /* "its …" after a verb of saying */                                     \
    X(HELD, "held")               /* "expresses the hope" */                                                 \
    X(SPEAKS, "speaks")           /* base form of a verb whose "its …" is part of the phrase */            \
    X(JOINS, "joins")             /* may be found glued to an opening: "Requeststhe" */                      \
    X(DETERMINER, "determiner")   /* begins the object of a verb */                                          \
    X(PREPOSITION, "preposition") /* ends a phrase */                                                        \
    X(MODAL, "modal")             /* what comes before it is a noun, not a verb */                           \
    X(NOT_OPENING, "not-opening") /* ends in -ing or -ed but does not open a paragraph */                    \
    X(NOUN_LIKE, "noun-like")     /* verb or plural noun: "requests for assistance" */                       \
    X(PARTICIPLE, "participle")   /* past participle without -ed */                                          \
    X(DOUBLING, "doubling")       /* base form that doubles its last letter: "regret" */                     \
    X(INSERTION, "insertion")     /* begins what commas enclose and a noun phrase can spare */               \
    X(VERB, "verb")               /* base form of a verb that an organ may open with, beyond the lists */

enum {
#define RL_WORD_NUMBER(name, text) RL_WORD_NUMBER_##name,
    RL_WORD_CLASSES(RL_WORD_NUMBER)
#undef RL_WORD_NUMBER
        RL_WORD_CLASS_COUNT
};
enum {
#define RL_WORD_BIT(name, text) RL_WORD_##name = 1u << RL_WORD_NUMBER_##name,
    RL_WORD_CLASSES(RL_WORD_BIT)
#undef RL_WORD_BIT
};

typedef struct rl_lexicon_word {
    char word[RL_LEXICON_BYTES];
    uint16_t len;
    uint16_t classes; /* RL_WORD_… bits */
} rl_lexicon_word;

/* The tables; sorted by word, except for the phrases, which are grouped by head. */
extern const rl_phrase rl_phrases[];
extern const rl_head rl_heads[];
extern const rl_lexicon_word rl_words[];
extern const uint32_t rl_phrase_count, rl_head_count, rl_word_count;
/* Where in rl_heads the words with each initial from a to z begin; one more entry ends the last. */
extern const uint16_t rl_head_first[27];

/* Both searches begin in a table that has, in the slot of a word or the next free one after it, the word's place
 * in rl_heads (in rl_words) plus one; 0 in free slots. */
enum { RL_LEXICON_SLOTS = 4096 };
extern const uint16_t rl_head_slots[RL_LEXICON_SLOTS], rl_word_slots[RL_LEXICON_SLOTS];

/* The word is not empty. Four of its letters and the length tell nearly all words apart. */
static inline uint32_t rl_lexicon_slot(const char *word, uint32_t len) {
    uint32_t letters = (uint32_t)(unsigned char)word[0] << 24 | (uint32_t)(unsigned char)word[len / 3] << 16 |
                       (uint32_t)(unsigned char)word[len / 2] << 8 | (unsigned char)word[len - 1];
    return (letters * UINT32_C(0x9E3779B1) + len * UINT32_C(0x85EBCA6B)) >> 20;
}

/* The phrases that begin with this lower-case word, or NULL. */
const rl_head *rl_lexicon_head(const char *word, uint32_t len);
/* Its classes; 0 if it has none. */
uint32_t rl_lexicon_classes(const char *word, uint32_t len);
#endif
