/* See word_lists.h. Opening checks the sizes. The tables need no other check, since any mark is valid and a
 * search ends at a free slot or after one round; a common word is checked when it is looked at. */
#include "words/word_lists.h"

#include "base/bytes.h"
#include "base/sorted.h"
#include "base/str.h"
#include "os/first_asked.h"
#include "reslint/kit/eight.h"
#include "words/formed.h"

enum { LARGEST_FILE = 64 * 1024 * 1024, LARGEST_TABLE = 8 * 1024 * 1024, SHORTEST = 3 };

static uint64_t last_eight(reslint_str text, uint32_t at) {
    const unsigned char *p = (const unsigned char *)text.ptr;
    uint64_t eight = 0;
    for (uint32_t i = at; i < text.len; i++) eight |= (uint64_t)p[i] << (8 * (i - at));
    return eight;
}

/* Up to eight bytes of a text, the first lowest, with zeros past its end. */
static inline uint64_t eight_at(reslint_str text, uint32_t at) {
    return (uint64_t)at + 8 <= text.len ? rk_eight(text.ptr + at) : last_eight(text, at);
}

uint64_t rl_word_hash(reslint_str word) {
    uint64_t hash = RL_WORD_SEED;
    for (uint32_t at = 0;; at += 8) {
        hash = rl_word_step(hash, eight_at(word, at));
        if (word.len < at + 8) return hash;
    }
}

uint64_t rl_pair_hash(reslint_str first, reslint_str second) {
    char both[2 * RL_WORDS_LONGEST + 1];
    if (first.len > RL_WORDS_LONGEST || second.len > RL_WORDS_LONGEST) return 0;
    memcpy(both, first.ptr, first.len);
    both[first.len] = ' ';
    memcpy(both + first.len + 1, second.ptr, second.len);
    return rl_word_hash((reslint_str){both, first.len + 1 + second.len});
}

/* ---- opening ---- */

static bool is_table(uint32_t slots) {
    return slots && slots <= LARGEST_TABLE && (slots & (slots - 1)) == 0;
}

/* Empty if the record is damaged: opening checks only sizes, so that it costs the same for any list. */
static reslint_str common_text(const rl_word_lists *lists, uint32_t i) {
    const unsigned char *record = lists->common + (size_t)i * RL_WORDS_COMMON;
    uint32_t offset = rl_u32_at(record), len = rl_u32_at(record + 4);
    if (offset > lists->texts_len || len > lists->texts_len - offset || len > RL_WORDS_LONGEST)
        return (reslint_str){"", 0};
    return (reslint_str){(const char *)lists->texts + offset, len};
}

static uint32_t common_count(const rl_word_lists *lists, uint32_t i) {
    return rl_u32_at(lists->common + (size_t)i * RL_WORDS_COMMON + 8);
}

static const char *check(rl_word_lists *lists) {
    const unsigned char *bytes = lists->file.bytes;
    if (lists->file.len < RL_WORDS_HEADER) return "the lists of words are cut short";
    if (memcmp(bytes, RL_WORDS_MAGIC, 7) != 0) return "these are no lists of words";
    if (bytes[7] != RL_WORDS_MAGIC[7]) return "the lists of words were made for another version of reslint";
    rl_mark_table *tables[] = {&lists->official, &lists->english, &lists->pairs};
    uint64_t at = RL_WORDS_HEADER;
    for (uint32_t i = 0; i < 3; i++) {
        tables[i]->slots = rl_u32_at(bytes + 8 + 4 * (size_t)i);
        if (!is_table(tables[i]->slots)) return "the lists of words are damaged";
        tables[i]->marks = bytes + (at <= lists->file.len ? at : 0);
        at += (uint64_t)tables[i]->slots * 2;
    }
    lists->n_common = rl_u32_at(bytes + 20);
    lists->texts_len = rl_u32_at(bytes + 24);
    uint64_t texts = at + (uint64_t)lists->n_common * RL_WORDS_COMMON;
    if (texts + lists->texts_len != lists->file.len) return "the lists of words are cut short or damaged";
    lists->common = bytes + at;
    lists->texts = bytes + texts;
    return NULL;
}

const char *rl_word_lists_open(const char *path, rl_word_lists *out) {
    *out = (rl_word_lists){0};
    if (rl_map_file(path, LARGEST_FILE, &out->file)) return "the lists of words cannot be read";
    const char *error = check(out);
    if (error) rl_word_lists_close(out);
    return error;
}

void rl_word_lists_close(rl_word_lists *lists) {
    rl_unmap_file(&lists->file);
    *lists = (rl_word_lists){0};
}

/* ---- asking ---- */

bool rl_word_table_has(const rl_mark_table *table, uint64_t hash) {
    uint32_t slot = rl_word_slot(hash, table->slots), mark = rl_word_mark(hash), found;
    for (uint32_t tried = 0; tried < table->slots; tried++) {
        found = rl_u16_at(table->marks + 2 * (size_t)slot);
        if (found == mark) return true;
        if (!found) return false;
        slot = (slot + 1) & (table->slots - 1);
    }
    return false;
}

static bool known(const void *lists, reslint_str word) {
    const rl_word_lists *in = lists;
    uint64_t hash = rl_word_hash(word);
    return rl_word_table_has(&in->official, hash) || rl_word_table_has(&in->english, hash);
}

uint32_t rl_word_standing(const rl_word_lists *lists, reslint_str word) {
    uint64_t hash = rl_word_hash(word);
    if (rl_word_table_has(&lists->official, hash)) return RESLINT_WORD_OFFICIAL;
    if (rl_word_table_has(&lists->english, hash)) return RESLINT_WORD_ENGLISH;
    return rl_word_is_formed(word, known, lists) ? RESLINT_WORD_FORMED : RESLINT_WORD_UNKNOWN;
}

bool rl_word_pair(const rl_word_lists *lists, reslint_str first, reslint_str second) {
    return rl_word_table_has(&lists->pairs, rl_pair_hash(first, second));
}

/* The high bit of each of eight bytes that is not a lower-case letter. */
static uint64_t no_small_letters(uint64_t eight) {
    uint64_t low = eight & ~RK_HIGHS;
    return ~((low + RK_ONES * (0x80 - 'a')) & ~(low + RK_ONES * (0x7F - 'z')) & ~eight) & RK_HIGHS;
}

/* Does the byte at `at` end a word, and how long is its character? Characters past ASCII are letters, except
 * for the punctuation of Latin-1 (lead byte C2) and U+2000 to U+203F (lead bytes E2 80). */
static bool ends_word(reslint_str text, uint32_t at, uint32_t *len) {
    unsigned char c = (unsigned char)text.ptr[at];
    *len = 1;
    if (c < 0x80) return !rl_is_alpha(c) && !rl_is_digit(c);
    if (c == 0xC2 || (c < 0xC0 && at && (unsigned char)text.ptr[at - 1] == 0xC2)) return true;
    if (c != 0xE2 || at + 2 >= text.len || (unsigned char)text.ptr[at + 1] != 0x80) return false;
    *len = 3;
    return true;
}

/* The high bit of each of eight bytes that is neither a letter nor a digit of ASCII. */
static uint64_t no_letters_or_digits(uint64_t eight) {
    uint64_t low = eight & ~RK_HIGHS;
    uint64_t digits = (low + RK_ONES * (0x80 - '0')) & ~(low + RK_ONES * (0x7F - '9')) & ~eight;
    return no_small_letters(eight | RK_ONES * 0x20) & ~digits;
}

/* The end of the word that holds the byte at `at`; *len: how long the character that ends it is. */
static uint32_t word_end(reslint_str text, uint32_t at, uint32_t *len) {
    for (*len = 1; at < text.len;) {
        uint64_t stop = text.len - at >= 8 ? no_letters_or_digits(rk_eight(text.ptr + at)) : 0x80;
        uint32_t plain = stop ? rk_eight_first(stop) : 8;
        at += plain;
        if (plain == 8) continue;
        if (ends_word(text, at, len)) break;
        at++;
    }
    return at;
}

/* The hash of the run of lower-case letters at `at`, which is moved past it. */
static uint64_t hash_run(reslint_str text, uint32_t *at) {
    uint64_t hash = RL_WORD_SEED;
    for (;;) {
        uint64_t eight = eight_at(text, *at), stop = no_small_letters(eight);
        if (!stop) {
            hash = rl_word_step(hash, eight);
            *at += 8;
            continue;
        }
        uint64_t lowest = stop & (~stop + 1);
        *at += rk_eight_first(lowest);
        return rl_word_step(hash, eight & ((lowest >> 7) - 1));
    }
}

bool rl_word_next_rare(const rl_word_lists *lists, reslint_str text, uint32_t from, reslint_span *out) {
    uint32_t len;
    for (uint32_t at = from; at < text.len;) {
        uint32_t begin = at;
        uint64_t hash = hash_run(text, &at);
        uint32_t end = at;
        if (at < text.len && text.ptr[at] == ' ') { /* the usual end of a word */
            at++;
        } else {
            at = word_end(text, at, &len);
            bool mixed = at != end;
            if (at < text.len) at += len;
            if (mixed) continue;
        }
        if (end - begin < SHORTEST || rl_word_table_has(&lists->official, hash)) continue;
        *out = (reslint_span){begin, end};
        return true;
    }
    return false;
}

static bool word_is_before(const void *lists, uint32_t i, const void *word) {
    return rl_compare(common_text(lists, i), *(const reslint_str *)word) < 0;
}

static uint32_t place_of(const rl_word_lists *lists, reslint_str word) {
    return rl_first_from(lists, 0, lists->n_common, word_is_before, &word);
}

/* ---- what was meant ---- */

typedef struct word_search {
    const rl_word_lists *lists;
    reslint_known_word *out;
    uint32_t at_least, max, found;
} word_search;

/* Adds a word to the commonest found so far; the same one may be found in several ways. */
static void keep(word_search *s, reslint_known_word word) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < s->found; i++)
        if (rl_same(s->out[i].text, word.text)) return;
    while (at < s->found && s->out[at].count >= word.count) at++;
    if (at == s->max) return;
    if (s->found < s->max) s->found++;
    for (uint32_t i = s->found - 1; i > at; i--) s->out[i] = s->out[i - 1];
    s->out[at] = word;
}

static void look_up(word_search *s, const char *letters, uint32_t len) {
    reslint_str word = {letters, len};
    if (!len || !rl_word_table_has(&s->lists->official, rl_word_hash(word))) return;
    uint32_t at = place_of(s->lists, word);
    if (at == s->lists->n_common || rl_compare(common_text(s->lists, at), word) != 0) return;
    uint32_t count = common_count(s->lists, at);
    if (count >= s->at_least) keep(s, (reslint_known_word){common_text(s->lists, at), count});
}

/* Tries all letters at `at`, a gap in the word. */
static void fill(word_search *s, char *letters, uint32_t len, uint32_t at, char but) {
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz";
    for (const char *c = alphabet; *c; c++) {
        letters[at] = *c;
        if (*c != but) look_up(s, letters, len);
    }
}

uint32_t rl_word_meant(const rl_word_lists *lists, reslint_str word, uint32_t at_least, uint32_t max,
                       reslint_known_word *out) {
    word_search s = {lists, out, at_least, max, 0};
    char letters[RL_WORDS_LONGEST + 1];
    if (word.len < 2 || word.len > RL_WORDS_LONGEST || !max) return 0;
    for (uint32_t i = 0; i < word.len; i++) {
        memcpy(letters, word.ptr, i); /* left out */
        memcpy(letters + i, word.ptr + i + 1, word.len - i - 1);
        look_up(&s, letters, word.len - 1);
        memcpy(letters, word.ptr, word.len); /* changed */
        fill(&s, letters, word.len, i, word.ptr[i]);
        if (i + 1 == word.len || word.ptr[i] == word.ptr[i + 1]) continue;
        letters[i] = word.ptr[i + 1]; /* two swapped */
        letters[i + 1] = word.ptr[i];
        look_up(&s, letters, word.len);
    }
    for (uint32_t i = 0; i <= word.len; i++) { /* added */
        memcpy(letters, word.ptr, i);
        memcpy(letters + i + 1, word.ptr + i, word.len - i);
        fill(&s, letters, word.len + 1, i, 0);
    }
    return s.found;
}

/* ---- opened by the first question ---- */

struct rl_word_source {
    rl_first_asked file;
    rl_word_lists lists;
};

rl_word_source *rl_word_source_new(rl_arena *arena, const char *path) {
    rl_word_source *source = rl_alloc(arena, sizeof *source);
    rl_first_asked_begin(&source->file, arena, path);
    return source;
}

void rl_word_source_end(rl_word_source *source) {
    if (!source) return;
    rl_word_lists_close(&source->lists);
    rl_first_asked_end(&source->file);
}

static const char *open_lists(const char *path, void *made) {
    return rl_word_lists_open(path, made);
}

const rl_word_lists *rl_word_source_lists(rl_word_source *source, const char **why) {
    static const char *const none = "there are no lists of words";
    if (why) *why = source ? NULL : none;
    if (!source) return NULL;
    const char *error = rl_first_asked_open(&source->file, open_lists, &source->lists);
    if (why) *why = error;
    return error ? NULL : &source->lists;
}
