/* The word lists: those that the build makes answer; a file that was cut short or changed anywhere gives an
 * error or a wrong answer, never a crash. */
#include "base/arena.h"
#include "base/str.h"
#include "os/file.h"
#include "words/word_lists.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#define REAL    RESLINT_PACK_FOLDER "/../data/words.idx"
#define SPOILED RESLINT_TEST_FOLDER "/spoiled-words.idx"

static rl_word_lists lists;

static int open_lists(void **state) {
    (void)state;
    return rl_word_lists_open(REAL, &lists) != NULL;
}

static int close_lists(void **state) {
    (void)state;
    rl_word_lists_close(&lists);
    return 0;
}

static void standing(void **state) {
    static const struct {
        const char *word;
        uint32_t standing;
    } rows[] = {{"the", RESLINT_WORD_OFFICIAL},     {"regional", RESLINT_WORD_OFFICIAL},
                {"parte", RESLINT_WORD_OFFICIAL},   {"costal", RESLINT_WORD_ENGLISH},
                {"walrus", RESLINT_WORD_ENGLISH},   {"cyberwalrus", RESLINT_WORD_FORMED},
                {"walrusing", RESLINT_WORD_FORMED}, {"reginal", RESLINT_WORD_UNKNOWN},
                {"teh", RESLINT_WORD_UNKNOWN},      {"adn", RESLINT_WORD_UNKNOWN},
                {"tis", RESLINT_WORD_UNKNOWN},      {"", RESLINT_WORD_UNKNOWN}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_word_standing(&lists, rl_str(rows[i].word)) != rows[i].standing)
            fail_msg("%s: %u", rows[i].word, rl_word_standing(&lists, rl_str(rows[i].word)));
}

/* Words not in lower-case ASCII letters, and marks around them, are skipped at their full length. */
static void next_rare(void **state) {
    static const struct {
        const char *text, *found;
    } rows[] = {{"the reginal office", "reginal"}, {"the Reginal office", ""},
                {"“reginal” office", "reginal"},   {"régional office", ""},
                {"xreginal2 office", ""},          {"the\xC2\xA0reginal", "reginal"},
                {"States’ reginal", "reginal"},    {"of xy", ""},
                {"the office \xE2", ""},           {"", ""}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_str text = rl_str(rows[i].text);
        reslint_span at = {0, 0};
        bool found = rl_word_next_rare(&lists, text, 0, &at);
        if (!rl_is(found ? rl_slice(text, at.begin, at.end) : rl_str(""), rows[i].found))
            fail_msg("%s: %u to %u", rows[i].text, at.begin, at.end);
    }
}

/* How long the mark at `at` is; 0 if the byte is part of a word. */
static uint32_t mark_len(reslint_str text, uint32_t at) {
    unsigned char c = (unsigned char)text.ptr[at];
    if (c < 0x80) return !rl_is_alpha(c) && !rl_is_digit(c);
    if (c == 0xC2) return 2;
    return rl_starts(rl_slice(text, at, text.len), "\xE2\x80") ? 3 : 0;
}

/* The same as rl_word_next_rare(), byte by byte. */
static bool next_rare_slowly(reslint_str text, uint32_t from, reslint_span *out) {
    for (uint32_t at = from, len; at < text.len;) {
        len = mark_len(text, at);
        if (len) {
            at += len;
            continue;
        }
        uint32_t begin = at;
        bool plain = true;
        for (; at < text.len && !mark_len(text, at); at++)
            plain = plain && rl_is_lower((unsigned char)text.ptr[at]);
        reslint_str word = rl_slice(text, begin, at);
        *out = (reslint_span){begin, at};
        if (plain && word.len >= 3 && rl_word_standing(&lists, word) != RESLINT_WORD_OFFICIAL) return true;
    }
    return false;
}

/* Words of all lengths around eight letters, with all kinds of marks between and around them. */
static void rare_in_any_text(void **state) {
    static const char *const pieces[] = {"the",
                                         "a",
                                         "qx",
                                         "qxz",
                                         "states",
                                         "qxzqxz",
                                         "qxzqxzq",
                                         "qxzqxzqx",
                                         "qxzqxzqxz",
                                         "qxzqxzqxzqxzqxzq",
                                         "recommendation",
                                         "Qxz",
                                         "é",
                                         "€",
                                         "7",
                                         " ",
                                         " ",
                                         " ",
                                         ", ",
                                         "\n",
                                         "\xC2\xA0",
                                         "’",
                                         "“",
                                         "—",
                                         "-",
                                         "x"};
    enum { PIECES = sizeof pieces / sizeof *pieces };
    uint32_t random = 4711;
    (void)state;
    for (int turn = 0; turn < 1000; turn++) {
        char bytes[400] = "";
        for (int i = 0; i < 12; i++) {
            random = random * 1103515245u + 12345u;
            strcat(bytes, pieces[(random >> 16) % PIECES]);
        }
        reslint_str text = rl_str(bytes);
        bool more = true;
        for (uint32_t from = 0; more;) {
            reslint_span got = {0, 0}, wanted = {0, 0};
            more = rl_word_next_rare(&lists, text, from, &got);
            if (more != next_rare_slowly(text, from, &wanted)) fail_msg("%s: after %u", bytes, from);
            if (more && (got.begin != wanted.begin || got.end != wanted.end))
                fail_msg("%s: %u to %u, not %u to %u", bytes, got.begin, got.end, wanted.begin, wanted.end);
            from = got.end;
        }
    }
}

/* One slip anywhere in a word, also in its first and last letter. */
static void meant_at_the_edges(void **state) {
    static const char *const slips[] = {"xecommendation",  "recommendatiox", "xrecommendation",
                                        "ecommendation",   "recommendatio",  "ercommendation",
                                        "recommendatino",  "recommenadtion", "recomendation",
                                        "recommmendation", "recommandation"};
    reslint_known_word out[2];
    (void)state;
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        uint32_t found = rl_word_meant(&lists, rl_str(slips[i]), 20, 1, out);
        if (found != 1 || !rl_is(out[0].text, "recommendation")) fail_msg("%s: %u", slips[i], found);
    }
    assert_int_equal(rl_word_meant(&lists, RL_STR("recomendation"), 20, 0, out), 0);
    assert_int_equal(
        rl_word_meant(&lists, RL_STR("recommendation"), 1, 1, out) ? rl_is(out[0].text, "recommendation") : 0,
        0);
    uint32_t most = rl_word_meant(&lists, RL_STR("recomendation"), 20, 1, out) ? out[0].count : 0;
    assert_int_equal(rl_word_meant(&lists, RL_STR("recomendation"), most, 1, out), 1);
    assert_int_equal(rl_word_meant(&lists, RL_STR("recomendation"), most + 1, 1, out), 0);
}

static void meant(void **state) {
    static const struct {
        const char *word, *first;
        uint32_t at_least;
    } rows[] = {{"reginal", "regional", 20}, {"teh", "the", 20},   {"recomendation", "recommendation", 20},
                {"reporrt", "report", 20},   {"the", "them", 200}, {"reginal", "", 100000},
                {"zzzzzzzzzz", "", 1},       {"a", "", 1}};
    reslint_known_word out[3];
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t found = rl_word_meant(&lists, rl_str(rows[i].word), rows[i].at_least, 3, out);
        reslint_str first = found ? out[0].text : rl_str("");
        if (!rows[i].first[0])
            assert_int_equal(found, 0);
        else if (!rl_is(first, rows[i].first) && i != 4)
            fail_msg("%s: %.*s", rows[i].word, (int)first.len, first.ptr);
        for (uint32_t k = 1; k < found; k++) assert_true(out[k - 1].count >= out[k].count);
        for (uint32_t k = 0; k < found; k++) assert_true(out[k].count >= rows[i].at_least);
    }
}

static void pairs(void **state) {
    (void)state;
    assert_true(rl_word_pair(&lists, RL_STR("coastal"), RL_STR("states")));
    assert_false(rl_word_pair(&lists, RL_STR("states"), RL_STR("coastal")));
    assert_false(rl_word_pair(&lists, RL_STR("coastal"), RL_STR("walrus")));
}

static void write_file(const unsigned char *bytes, size_t len) {
    FILE *file = fopen(SPOILED, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    assert_int_equal(fclose(file), 0);
}

/* Whatever the bytes, every lookup ends. */
static void ask(void) {
    rl_word_lists spoiled;
    reslint_known_word out[2];
    reslint_span at;
    if (rl_word_lists_open(SPOILED, &spoiled)) return;
    rl_word_standing(&spoiled, RL_STR("reginal"));
    rl_word_next_rare(&spoiled, RL_STR("the reginal office"), 0, &at);
    rl_word_meant(&spoiled, RL_STR("reginal"), 1, 2, out);
    rl_word_lists_close(&spoiled);
}

/* A small file with one common word and full tables, in which no free slot ends a search. */
static size_t make_small(unsigned char *bytes) {
    static const unsigned char counts[] = {4, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0,
                                           1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0};
    size_t at = 0;
    memcpy(bytes, RL_WORDS_MAGIC, 8);
    memcpy(bytes + 8, counts, sizeof counts);
    at = RL_WORDS_HEADER;
    for (int i = 0; i < 24; i++) bytes[at++] = 0x55;
    memset(bytes + at, 0, RL_WORDS_COMMON);
    bytes[at + 4] = 3;
    bytes[at + 8] = 9;
    at += RL_WORDS_COMMON;
    memcpy(bytes + at, "the", 3);
    return at + 3;
}

static void spoiled(void **state) {
    unsigned char bytes[128];
    size_t len = make_small(bytes);
    rl_word_lists small;
    (void)state;
    write_file(bytes, len);
    assert_null(rl_word_lists_open(SPOILED, &small));
    rl_word_lists_close(&small);
    for (size_t cut = 0; cut < len; cut++) {
        write_file(bytes, cut);
        assert_non_null(rl_word_lists_open(SPOILED, &small));
    }
    for (size_t i = 0; i < len; i++)
        for (unsigned bit = 0; bit < 8; bit++) {
            bytes[i] = (unsigned char)(bytes[i] ^ (1u << bit));
            write_file(bytes, len);
            ask();
            bytes[i] = (unsigned char)(bytes[i] ^ (1u << bit));
        }
}

static void source(void **state) {
    rl_arena arena;
    const char *why;
    (void)state;
    rl_arena_init(&arena);
    rl_word_source *none = rl_word_source_new(&arena, RESLINT_TEST_FOLDER "/none.idx");
    assert_null(rl_word_source_lists(none, &why));
    assert_string_equal(why, "the lists of words cannot be read");
    rl_word_source_end(none);
    assert_null(rl_word_source_lists(NULL, &why));
    rl_word_source *real = rl_word_source_new(&arena, REAL);
    assert_non_null(rl_word_source_lists(real, &why));
    assert_null(why);
    rl_word_source_end(real);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(standing),
                                       cmocka_unit_test(next_rare),
                                       cmocka_unit_test(meant),
                                       cmocka_unit_test(pairs),
                                       cmocka_unit_test(spoiled),
                                       cmocka_unit_test(source),
                                       cmocka_unit_test(rare_in_any_text),
                                       cmocka_unit_test(meant_at_the_edges)};
    return cmocka_run_group_tests(tests, open_lists, close_lists);
}
