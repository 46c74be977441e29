/* The lists of words that the rules about spelling use: the words of official texts with how often they occur,
 * the words of English dictionaries, and which words official texts put next to each other. A single file made
 * by the build (tools/make-word-lists.c), mapped at the first question and not before.
 *
 * The file, all numbers little-endian:
 *   0   8 bytes  "RLWORDS" and the version's digit '1'
 *   8   u32      slots of the official words (a power of two)
 *   12  u32      slots of the English words (a power of two)
 *   16  u32      slots of the pairs (a power of two)
 *   20  u32      number of common words
 *   24  u32      length of the texts after them
 *   28  u32      zero
 *   32  three tables of u16 marks, in this order; a word is in the first free slot from its hash on, a mark
 *       of 0 is a free slot, and at least half of each table is free
 *   then the common words, sorted by their bytes: u32 offset in the texts, u32 length, u32 count
 *   then the texts
 *
 * A mark is 16 bits of the word's hash, so that about one unknown word in thirty thousand is taken for a
 * known one: for a rule that means silence, never a false alarm. Common words are compared letter by letter. */
#ifndef RL_WORDS_WORD_LISTS_H
#define RL_WORDS_WORD_LISTS_H
#include "base/arena.h"
#include "os/mapped.h"
#include "reslint/words.h"

#include <stdbool.h>

#define RL_WORDS_MAGIC "RLWORDS1"
enum { RL_WORDS_HEADER = 32, RL_WORDS_COMMON = 12, RL_WORDS_LONGEST = 32 };

typedef struct rl_mark_table {
    const unsigned char *marks;
    uint32_t slots;
} rl_mark_table;

/* Open lists: constant, for any thread. */
typedef struct rl_word_lists {
    rl_mapped file;
    rl_mark_table official, english, pairs;
    const unsigned char *common, *texts;
    uint32_t n_common, texts_len;
} rl_word_lists;

/* A word's hash: eight letters at a time, the first lowest, until fewer than eight (or none) are left. Making
 * the file and searching it must use the same one. */
#define RL_WORD_SEED UINT64_C(0x9E3779B97F4A7C15)
static inline uint64_t rl_word_step(uint64_t hash, uint64_t eight) {
    hash = (hash ^ eight) * UINT64_C(0xD6E8FEB86659FD93);
    return hash ^ (hash >> 32);
}
/* Where the search for a hash begins, and the mark that is looked for (never 0). */
static inline uint32_t rl_word_slot(uint64_t hash, uint32_t slots) {
    return (uint32_t)hash & (slots - 1);
}
static inline uint32_t rl_word_mark(uint64_t hash) {
    uint32_t mark = (uint32_t)(hash >> 48) & 0xFFFF;
    return mark ? mark : 1;
}
uint64_t rl_word_hash(reslint_str word);
/* Two words next to each other: the hash of both with a space between. */
uint64_t rl_pair_hash(reslint_str first, reslint_str second);

/* NULL, or what is wrong with the file, as a constant text. Owner: the caller, who closes it with _close. */
const char *rl_word_lists_open(const char *path, rl_word_lists *out);
void rl_word_lists_close(rl_word_lists *lists);

bool rl_word_table_has(const rl_mark_table *table, uint64_t hash);
/* RESLINT_WORD_… of a word in lower case. */
uint32_t rl_word_standing(const rl_word_lists *lists, reslint_str word);
/* The next word at or after `from` that is all in lower case, has three letters or more, and is not used in
 * official texts. False at the end of the text. Linear in what it passes over. */
bool rl_word_next_rare(const rl_word_lists *lists, reslint_str text, uint32_t from, reslint_span *out);
/* The words one letter away that official texts use at least so often: the commonest first, at most `max`.
 * Each `text` points into the lists. Some six hundred lookups per call. */
uint32_t rl_word_meant(const rl_word_lists *lists, reslint_str word, uint32_t at_least, uint32_t max,
                       reslint_known_word *out);
bool rl_word_pair(const rl_word_lists *lists, reslint_str first, reslint_str second);

/* Lists that are opened at the first question, by whichever thread asks it. */
typedef struct rl_word_source rl_word_source;

/* In the arena, with a copy of the path; nothing is opened. The owner of the arena calls _end before freeing
 * it. */
rl_word_source *rl_word_source_new(rl_arena *arena, const char *path);
void rl_word_source_end(rl_word_source *source);
/* Opens the file if nobody has yet: the lists, or NULL if it cannot be used (then `why`, unless NULL, says
 * why); [any]. A NULL source has none. */
const rl_word_lists *rl_word_source_lists(rl_word_source *source, const char **why);
#endif
