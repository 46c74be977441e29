/* make-word-lists OUT WORDS PAIRS FOREIGN DICTIONARY...: makes the word lists that core/words/word_lists.h
 * describes. Run by the build. WORDS (rules/data/words.tsv) has a word and its count per line, PAIRS two
 * words per line, FOREIGN and each DICTIONARY one word per line; lines that begin with # are comments.
 *
 * Words are taken in lower case, so that a name is not taken for a misspelling. */
#include "base/arena.h"
#include "base/str.h"
#include "base/vec.h"
#include "os/file.h"
#include "words/word_lists.h"

#include <stdio.h>
#include <stdlib.h>

enum { LEAST = 20 /* a common word is used at least this often */ };

typedef struct entry {
    reslint_str text;
    uint32_t count;
} entry;
typedef RL_VEC(entry) entries;

typedef struct hashes {
    RL_VEC(uint64_t) v;
} hashes;

typedef struct bytes {
    RL_VEC(unsigned char) v;
    rl_arena *arena;
} bytes;

static void fail(const char *where, uint32_t line, const char *why) {
    fprintf(stderr, "make-word-lists: %s:%u: %s\n", where, line, why);
    exit(1);
}

static void put(bytes *out, uint32_t value, uint32_t size) {
    for (uint32_t i = 0; i < size; i++)
        *rl_push(out->arena, &out->v) = (unsigned char)(value >> (8 * i) & 0xFF);
}

static reslint_str small(rl_arena *arena, reslint_str word) {
    char *letters = rl_copy(arena, word.ptr, word.len);
    for (uint32_t i = 0; i < word.len; i++)
        if (letters[i] >= 'A' && letters[i] <= 'Z') letters[i] = (char)(letters[i] + 32);
    return (reslint_str){letters, word.len};
}

/* The next line that is not a comment; false at the end. */
static bool next_line(reslint_str text, uint32_t *at, reslint_str *line) {
    while (*at < text.len) {
        uint32_t end = rl_find(text, "\n", *at);
        if (end == UINT32_MAX) end = text.len;
        *line = rl_slice(text, *at, end);
        *at = end + 1;
        if (line->len && line->ptr[0] != '#') return true;
    }
    return false;
}

static reslint_str read(rl_arena *arena, const char *path) {
    char *text = NULL;
    size_t len = 0;
    if (rl_read_file(arena, path, 32u << 20, &text, &len)) fail(path, 0, "cannot be read");
    return (reslint_str){text, (uint32_t)len};
}

static uint32_t number(reslint_str text) {
    uint32_t value = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (!rl_is_digit((unsigned char)text.ptr[i]) || value > 100000000) return 0;
        value = value * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return value;
}

static int by_text(const void *a, const void *b) {
    const entry *x = a, *y = b;
    uint32_t shorter = x->text.len < y->text.len ? x->text.len : y->text.len;
    int order = memcmp(x->text.ptr, y->text.ptr, shorter);
    return order ? order : x->text.len < y->text.len ? -1 : x->text.len > y->text.len;
}

/* The words with their counts; those that differ only in capitals are combined. */
static void read_words(rl_arena *arena, const char *path, entries *out) {
    reslint_str text = read(arena, path), line;
    uint32_t row = 0;
    for (uint32_t at = 0; next_line(text, &at, &line);) {
        uint32_t tab = rl_find(line, "\t", 0);
        row++;
        if (tab == UINT32_MAX || !number(rl_slice(line, tab + 1, line.len)))
            fail(path, row, "a line is a word, a tab and a count");
        *rl_push(arena, out) =
            (entry){small(arena, rl_slice(line, 0, tab)), number(rl_slice(line, tab + 1, line.len))};
    }
    qsort(out->items, out->len, sizeof *out->items, by_text);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < out->len; i++)
        if (kept && rl_same(out->items[kept - 1].text, out->items[i].text))
            out->items[kept - 1].count += out->items[i].count;
        else
            out->items[kept++] = out->items[i];
    out->len = kept;
}

static void add(rl_arena *arena, hashes *out, uint64_t hash) {
    *rl_push(arena, &out->v) = hash;
}

/* The pieces of a word that has hyphens in it, since a text is read piece by piece. What has an apostrophe is
 * left out (a dictionary has “States” beside “States's”, and “'tis” does not make “tis” a word). */
static void add_word(rl_arena *arena, hashes *out, reslint_str word) {
    uint32_t begin = 0;
    if (rl_find(word, "'", 0) != UINT32_MAX) return;
    word = small(arena, word);
    for (uint32_t i = 0; i <= word.len; i++) {
        if (i < word.len && word.ptr[i] != '-') continue;
        if (i > begin) add(arena, out, rl_word_hash(rl_slice(word, begin, i)));
        begin = i + 1;
    }
}

static void read_list(rl_arena *arena, const char *path, hashes *out) {
    reslint_str text = read(arena, path), line;
    for (uint32_t at = 0; next_line(text, &at, &line);) add_word(arena, out, line);
}

static void read_pairs(rl_arena *arena, const char *path, hashes *out) {
    reslint_str text = read(arena, path), line;
    for (uint32_t at = 0; next_line(text, &at, &line);) add(arena, out, rl_word_hash(line));
}

/* A radix sort: a page makes the lists each time it is opened, and qsort() took most of that time. */
static void sort(rl_arena *arena, hashes *all) {
    uint64_t *from = all->v.items, *to = rl_alloc_n(arena, all->v.len + 1, sizeof *to);
    for (uint32_t shift = 0; shift < 64; shift += 16) {
        uint32_t *ends = rl_alloc_n(arena, 65537, sizeof *ends);
        for (uint32_t i = 0; i < all->v.len; i++) ends[(from[i] >> shift & 0xFFFF) + 1]++;
        for (uint32_t i = 1; i < 65537; i++) ends[i] += ends[i - 1];
        for (uint32_t i = 0; i < all->v.len; i++) to[ends[from[i] >> shift & 0xFFFF]++] = from[i];
        uint64_t *other = from;
        from = to;
        to = other;
    }
}

/* Removes duplicates. */
static void settle(rl_arena *arena, hashes *all) {
    uint32_t kept = 0;
    if (all->v.len) sort(arena, all);
    for (uint32_t i = 0; i < all->v.len; i++)
        if (!kept || all->v.items[kept - 1] != all->v.items[i]) all->v.items[kept++] = all->v.items[i];
    all->v.len = kept;
}

static uint32_t slots_for(uint32_t count) {
    uint32_t slots = 64;
    while (slots / 2 < count + 1) slots *= 2;
    return slots;
}

static void put_table(bytes *out, const hashes *all, uint32_t slots) {
    uint32_t first = out->v.len;
    for (uint32_t i = 0; i < 2 * slots; i++) *rl_push(out->arena, &out->v) = 0;
    for (uint32_t i = 0; i < all->v.len; i++) {
        uint64_t hash = all->v.items[i];
        uint32_t mark = rl_word_mark(hash), slot = rl_word_slot(hash, slots);
        for (;;) {
            unsigned char *at = out->v.items + first + 2 * (size_t)slot;
            uint32_t found = at[0] | (uint32_t)at[1] << 8;
            if (found == mark) break;
            slot = (slot + 1) & (slots - 1);
            if (found) continue;
            at[0] = (unsigned char)(mark & 0xFF);
            at[1] = (unsigned char)(mark >> 8);
            break;
        }
    }
}

static bool is_common(const entry *e) {
    if (e->count < LEAST || e->text.len > RL_WORDS_LONGEST) return false;
    for (uint32_t i = 0; i < e->text.len; i++)
        if (e->text.ptr[i] < 'a' || e->text.ptr[i] > 'z') return false;
    return true;
}

static void put_common(bytes *out, const entries *words) {
    bytes texts = {.arena = out->arena};
    uint32_t count = 0;
    for (uint32_t i = 0; i < words->len; i++) {
        const entry *e = &words->items[i];
        if (!is_common(e)) continue;
        count++;
        put(out, texts.v.len, 4);
        put(out, e->text.len, 4);
        put(out, e->count, 4);
        for (uint32_t k = 0; k < e->text.len; k++) put(&texts, (unsigned char)e->text.ptr[k], 1);
    }
    for (uint32_t i = 0; i < 4; i++) {
        out->v.items[20 + i] = (unsigned char)(count >> (8 * i) & 0xFF);
        out->v.items[24 + i] = (unsigned char)(texts.v.len >> (8 * i) & 0xFF);
    }
    for (uint32_t i = 0; i < texts.v.len; i++) put(out, texts.v.items[i], 1);
}

static void write_file(const char *path, const bytes *out) {
    FILE *file = fopen(path, "wb");
    bool written = file && fwrite(out->v.items, 1, out->v.len, file) == out->v.len;
    if (file && fclose(file)) written = false;
    if (!written) fail(path, 0, "cannot be written");
}

int main(int argc, char **argv) {
    if (argc < 6) {
        fputs("usage: make-word-lists OUT WORDS PAIRS FOREIGN DICTIONARY...\n", stderr);
        return 2;
    }
    rl_arena arena;
    rl_arena_init(&arena);
    entries words = {0};
    hashes lists[3] = {{{0}}, {{0}}, {{0}}};
    read_words(&arena, argv[2], &words);
    for (uint32_t i = 0; i < words.len; i++) add_word(&arena, &lists[0], words.items[i].text);
    read_list(&arena, argv[4], &lists[0]);
    for (int i = 5; i < argc; i++) read_list(&arena, argv[i], &lists[1]);
    read_pairs(&arena, argv[3], &lists[2]);
    for (uint32_t i = 0; i < 3; i++) settle(&arena, &lists[i]);

    bytes out = {.arena = &arena};
    for (uint32_t i = 0; i < 8; i++) put(&out, (unsigned char)RL_WORDS_MAGIC[i], 1);
    for (uint32_t i = 0; i < 3; i++) put(&out, slots_for(lists[i].v.len), 4);
    put(&out, 0, 4); /* of the common words: filled in below */
    put(&out, 0, 4);
    put(&out, 0, 4);
    for (uint32_t i = 0; i < 3; i++) put_table(&out, &lists[i], slots_for(lists[i].v.len));
    put_common(&out, &words);
    write_file(argv[1], &out);
    rl_arena_free(&arena);
    return 0;
}
