/* Turns the lists of rules/data/ into the constant tables of core/recognise/lexicon.h, at build time. Usage:
 * embed-lexicon OUT.c preambular FILE operative FILE mun-preambular FILE mun-operative FILE directive FILE
 * words FILE. A line is a phrase, optionally followed by a tab and a count; '#' begins a comment. Everything
 * is in arrays of fixed size: a list that outgrows them fails the build with a message. */
#include "recognise/lexicon.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_PHRASES = 8192, MAX_WORDS = 8192 };

typedef struct entry {
    char text[RL_PHRASE_BYTES];
    uint32_t flags; /* RL_PHRASE_… or RL_WORD_… */
    uint32_t words;
    size_t head; /* length of the first word */
} entry;

static entry phrases[MAX_PHRASES], words[MAX_WORDS];
static size_t n_phrases, n_words;

static void fail(const char *where, const char *why) {
    fprintf(stderr, "embed-lexicon: %s: %s\n", where, why);
    exit(1);
}

static void add(entry *table, size_t *count, size_t limit, const char *text, uint32_t flags) {
    size_t len = strlen(text), head = strcspn(text, " ");
    if (len >= RL_PHRASE_BYTES || head >= RL_LEXICON_BYTES) fail(text, "too long for the tables");
    for (size_t i = 0; i < *count; i++)
        if (strcmp(table[i].text, text) == 0) {
            table[i].flags |= flags;
            return;
        }
    if (*count == limit) fail(text, "too many entries");
    entry *e = &table[(*count)++];
    memcpy(e->text, text, len + 1);
    e->flags = flags;
    e->words = 1;
    e->head = head;
    for (const char *p = text; *p; p++) {
        if (*p == ' ') e->words++;
        if (strchr("\"\\\t", *p) || (*p >= 'A' && *p <= 'Z'))
            fail(text, "only lower case, and no quotation marks");
    }
}

static const struct {
    const char *name;
    uint32_t flags;
} lists[] = {{"preambular", RL_PHRASE_PREAMBULAR},
             {"operative", RL_PHRASE_OPERATIVE},
             {"mun-preambular", RL_PHRASE_PREAMBULAR | RL_PHRASE_MUN},
             {"mun-operative", RL_PHRASE_OPERATIVE | RL_PHRASE_MUN},
             {"directive", RL_PHRASE_OPERATIVE | RL_PHRASE_DIRECTIVE}};

static void phrase_line(char *line, uint32_t flags) {
    line[strcspn(line, "\t")] = '\0';
    if (!(flags & RL_PHRASE_MUN)) {
        add(phrases, &n_phrases, MAX_PHRASES, line, flags);
        return;
    }
    for (size_t i = 0; i < n_phrases; i++) /* a phrase in an official list is not specific to Model UN */
        if (strcmp(phrases[i].text, line) == 0) return;
    add(phrases, &n_phrases, MAX_PHRASES, line, flags);
}

static void words_line(char *line, const char *path) {
    static const char *const names[] = {
#define NAME(name, text) text,
        RL_WORD_CLASSES(NAME)
#undef NAME
    };
    char *colon = strchr(line, ':');
    if (!colon) fail(path, line);
    *colon = '\0';
    uint32_t bit = 0;
    for (uint32_t i = 0; i < RL_WORD_CLASS_COUNT; i++)
        if (strcmp(names[i], line) == 0) bit = 1u << i;
    if (!bit) fail(path, line);
    for (char *word = strtok(colon + 1, " "); word; word = strtok(NULL, " "))
        add(words, &n_words, MAX_WORDS, word, bit);
}

static void read_list(const char *name, const char *path) {
    char line[512];
    uint32_t flags = 0;
    bool is_words = strcmp(name, "words") == 0;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (strcmp(lists[i].name, name) == 0) flags = lists[i].flags;
    if (!flags && !is_words) fail(name, "no such list");
    FILE *in = fopen(path, "r");
    if (!in) fail(path, "cannot be read");
    while (fgets(line, sizeof line, in)) {
        line[strcspn(line, "\r\n")] = '\0';
        if (!*line || *line == '#') continue;
        if (is_words)
            words_line(line, path);
        else
            phrase_line(line, flags);
    }
    if (ferror(in)) fail(path, "cannot be read");
    fclose(in);
}

static int by_text(const void *a, const void *b) {
    return strcmp(((const entry *)a)->text, ((const entry *)b)->text);
}

/* Orders by first word, and under each first word the phrases with the most words first. */
static int by_head(const void *pa, const void *pb) {
    const entry *a = pa, *b = pb;
    int way = memcmp(a->text, b->text, a->head < b->head ? a->head : b->head);
    if (way) return way;
    if (a->head != b->head) return a->head < b->head ? -1 : 1;
    if (a->words != b->words) return a->words > b->words ? -1 : 1;
    return strcmp(a->text, b->text);
}

/* The slots of one table of words, which are put in by turns. */
typedef struct slots {
    uint32_t place[RL_LEXICON_SLOTS], used;
} slots;

static void put_in(slots *table, const char *word, size_t len) {
    uint32_t slot = rl_lexicon_slot(word, (uint32_t)len);
    if (2 * ++table->used > RL_LEXICON_SLOTS) fail(word, "more words than half of RL_LEXICON_SLOTS");
    while (table->place[slot]) slot = (slot + 1) % RL_LEXICON_SLOTS;
    table->place[slot] = table->used;
}

static void print_slots(FILE *out, const char *name, const slots *table) {
    fprintf(out, "const uint16_t %s[RL_LEXICON_SLOTS] = {", name);
    for (size_t i = 0; i < RL_LEXICON_SLOTS; i++) fprintf(out, "%u,", (unsigned)table->place[i]);
    fprintf(out, "};\n\n");
}

static void print_phrases(FILE *out) {
    fprintf(out, "const rl_phrase rl_phrases[] = {\n");
    for (size_t i = 0; i < n_phrases; i++)
        fprintf(out, "    {\"%s\", %zu, %u, %u},\n", phrases[i].text, strlen(phrases[i].text),
                (unsigned)phrases[i].words, (unsigned)phrases[i].flags);
    fprintf(out, "};\nconst uint32_t rl_phrase_count = %zu;\n\n", n_phrases);
}

static void print_first_letters(FILE *out) {
    fprintf(out, "const uint16_t rl_head_first[27] = {");
    for (int letter = 'a'; letter <= 'z' + 1; letter++) {
        size_t heads = 0;
        for (size_t i = 0; i < n_phrases && phrases[i].text[0] < letter; i++)
            if (i == 0 || phrases[i].head != phrases[i - 1].head ||
                memcmp(phrases[i].text, phrases[i - 1].text, phrases[i].head) != 0)
                heads++;
        fprintf(out, "%zu, ", heads);
    }
    fprintf(out, "};\n\n");
}

static void print_heads(FILE *out) {
    static slots table;
    size_t heads = 0;
    fprintf(out, "const rl_head rl_heads[] = {\n");
    for (size_t i = 0, next; i < n_phrases; i = next, heads++) {
        size_t len = phrases[i].head;
        next = i + 1;
        while (next < n_phrases && phrases[next].head == len &&
               memcmp(phrases[i].text, phrases[next].text, len) == 0)
            next++;
        fprintf(out, "    {\"%.*s\", %zu, %zu, %zu},\n", (int)len, phrases[i].text, len, i, next - i);
        put_in(&table, phrases[i].text, len);
    }
    fprintf(out, "};\nconst uint32_t rl_head_count = %zu;\n", heads);
    print_slots(out, "rl_head_slots", &table);
    print_first_letters(out);
}

static void print_words(FILE *out) {
    static slots table;
    fprintf(out, "const rl_lexicon_word rl_words[] = {\n");
    for (size_t i = 0; i < n_words; i++) {
        fprintf(out, "    {\"%s\", %zu, %u},\n", words[i].text, strlen(words[i].text),
                (unsigned)words[i].flags);
        put_in(&table, words[i].text, strlen(words[i].text));
    }
    fprintf(out, "};\nconst uint32_t rl_word_count = %zu;\n", n_words);
    print_slots(out, "rl_word_slots", &table);
}

int main(int argc, char **argv) {
    if (argc < 4 || argc % 2) fail("usage", "embed-lexicon OUT.c LIST FILE [LIST FILE ...]");
    for (int i = 2; i + 1 < argc; i += 2) read_list(argv[i], argv[i + 1]);
    if (!n_phrases || !n_words) fail("lists", "empty");
    qsort(phrases, n_phrases, sizeof *phrases, by_head);
    qsort(words, n_words, sizeof *words, by_text);
    FILE *out = fopen(argv[1], "w");
    if (!out) fail(argv[1], "cannot be written");
    fprintf(out, "/* Made by tools/embed-lexicon.c from rules/data/; do not edit. */\n#include "
                 "\"recognise/lexicon.h\"\n\n");
    print_phrases(out);
    print_heads(out);
    print_words(out);
    if (fclose(out)) fail(argv[1], "cannot be written");
    return 0;
}
