/* The citation index: the one that the build makes answers; split resolutions and organs are distinguished; a
 * file that was cut short or changed anywhere gives an error or a wrong answer, never a crash. */
#include "base/arena.h"
#include "base/str.h"
#include "citations/citation_index.h"
#include "os/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#define REAL  RESLINT_PACK_FOLDER "/../data/citations.idx"
#define SMALL RESLINT_TEST_FOLDER "/small.idx"

static void expect(const rl_citation_index *index, uint32_t organ, const char *symbol, uint32_t y, uint32_t m,
                   uint32_t d) {
    reslint_known_citation known = {0};
    bool found = rl_citation_index_find(index, organ, rl_str(symbol), &known);
    assert_int_equal(found, y != 0);
    if (!found) return;
    assert_int_equal(known.year, y);
    assert_int_equal(known.month, m);
    assert_int_equal(known.day, d);
    assert_in_range(known.confidence, RESLINT_CONFIDENCE_WEAK, RESLINT_CONFIDENCE_OFFICIAL);
}

static void built(void **state) {
    (void)state;
    rl_citation_index index;
    assert_null(rl_citation_index_open(REAL, &index));
    assert_true(index.count > 5000);
    expect(&index, RESLINT_ORGAN_GA, "64/178", 2009, 12, 18);
    expect(&index, RESLINT_ORGAN_SC, "1325 (2000)", 2000, 10, 31);
    expect(&index, RESLINT_ORGAN_SC, "1729 (2006)", 2006, 12, 15);
    expect(&index, RESLINT_ORGAN_GA, "1325 (2000)", 0, 0, 0);
    expect(&index, RESLINT_ORGAN_GA, "999/999", 0, 0, 0);
    expect(&index, RESLINT_ORGAN_OTHER, "64/178", 0, 0, 0);
    rl_citation_index_close(&index);
}

static void put(unsigned char **at, uint32_t value, uint32_t size) {
    for (uint32_t i = 0; i < size; i++) *(*at)++ = (unsigned char)(value >> (8 * i) & 0xFF);
}

/* Three records: GA 75/250 A and B, SC 1325 (2000). */
static size_t make_small(unsigned char *bytes) {
    static const struct {
        uint32_t organ, year, month, day, symbol, symbol_len;
    } rows[] = {{RESLINT_ORGAN_GA, 2020, 12, 31, 0, 8},
                {RESLINT_ORGAN_GA, 2021, 4, 16, 8, 8},
                {RESLINT_ORGAN_SC, 2000, 10, 31, 16, 11}};
    static const char texts[] = "75/250 A75/250 B1325 (2000)A title";
    unsigned char *at = bytes;
    memcpy(at, RL_CITATION_MAGIC, 8);
    at += 8;
    put(&at, 3, 4);
    put(&at, sizeof texts - 1, 4);
    for (size_t i = 0; i < 3; i++) {
        put(&at, rows[i].organ, 1);
        put(&at, RESLINT_CONFIDENCE_OFFICIAL, 1);
        put(&at, rows[i].year, 2);
        put(&at, rows[i].month, 1);
        put(&at, rows[i].day, 1);
        put(&at, 0, 4);
        put(&at, rows[i].symbol_len, 2);
        put(&at, rows[i].symbol, 4);
        put(&at, 27, 4);
        put(&at, 7, 2);
        put(&at, 0, 2);
    }
    memcpy(at, texts, sizeof texts - 1);
    return (size_t)(at - bytes) + sizeof texts - 1;
}

static void write_small(const unsigned char *bytes, size_t len) {
    FILE *file = fopen(SMALL, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    fclose(file);
}

static void small(void **state) {
    (void)state;
    unsigned char bytes[256];
    write_small(bytes, make_small(bytes));
    rl_citation_index index;
    assert_null(rl_citation_index_open(SMALL, &index));
    expect(&index, RESLINT_ORGAN_GA, "75/250 A", 2020, 12, 31);
    expect(&index, RESLINT_ORGAN_GA, "75/250 B", 2021, 4, 16);
    expect(&index, RESLINT_ORGAN_GA, "75/250", 0, 0, 0);
    expect(&index, RESLINT_ORGAN_GA, "75/250 AB", 0, 0, 0);
    expect(&index, RESLINT_ORGAN_SC, "1325 (2000)", 2000, 10, 31);
    expect(&index, RESLINT_ORGAN_SC, "", 0, 0, 0);
    rl_citation_index_close(&index);
}

static void try_damaged(const unsigned char *bytes, size_t len) {
    rl_citation_index index;
    write_small(bytes, len);
    if (rl_citation_index_open(SMALL, &index)) return;
    reslint_known_citation known;
    for (uint32_t organ = 0; organ < 6; organ++) {
        if (!rl_citation_index_find(&index, organ, RL_STR("75/250 B"), &known)) continue;
        uint32_t sum = 0;
        for (uint32_t i = 0; i < known.title.len; i++) sum += (unsigned char)known.title.ptr[i];
        assert_true(sum < UINT32_MAX);
    }
    rl_citation_index_close(&index);
}

static void damaged(void **state) {
    (void)state;
    unsigned char bytes[256];
    size_t len = make_small(bytes);
    rl_citation_index index;
    for (size_t cut = 0; cut < len; cut++) {
        write_small(bytes, cut);
        assert_non_null(rl_citation_index_open(SMALL, &index));
    }
    static const unsigned char flips[] = {0x01, 0x80, 0xFF};
    for (size_t i = 0; i < len; i++) {
        for (size_t k = 0; k < 3; k++) {
            bytes[i] ^= flips[k];
            try_damaged(bytes, len);
            bytes[i] ^= flips[k];
        }
    }
    for (size_t i = 0; i < 8; i++) {
        bytes[i] ^= 0x10;
        write_small(bytes, len);
        assert_string_equal(rl_citation_index_open(SMALL, &index),
                            i < 7 ? "this is not a citation index"
                                  : "the citation index was made for another version of reslint");
        bytes[i] ^= 0x10;
    }
    bytes[len] = 0;
    write_small(bytes, len + 1);
    assert_string_equal(rl_citation_index_open(SMALL, &index), "the citation index is cut short or damaged");
    write_small(bytes, RL_CITATION_HEADER - 1);
    assert_string_equal(rl_citation_index_open(SMALL, &index), "the citation index is cut short");
    write_small(bytes, RL_CITATION_HEADER);
    assert_string_equal(rl_citation_index_open(SMALL, &index), "the citation index is cut short or damaged");
    assert_non_null(rl_citation_index_open(RESLINT_TEST_FOLDER, &index));
    assert_non_null(rl_citation_index_open(RESLINT_TEST_FOLDER "/none.idx", &index));
}

/* One byte of a record changed: is the index still whole? */
static void records(void **state) {
    static const struct {
        uint32_t record, byte, value;
        bool whole;
    } rows[] = {{0, 1, RESLINT_CONFIDENCE_WEAK - 1, false},
                {0, 1, RESLINT_CONFIDENCE_WEAK, true},
                {0, 1, RESLINT_CONFIDENCE_OFFICIAL, true},
                {0, 1, RESLINT_CONFIDENCE_OFFICIAL + 1, false},
                {1, 4, 0, false}, /* the month */
                {1, 4, 1, true},
                {1, 4, 12, true},
                {1, 4, 13, false},
                {1, 5, 0, false}, /* the day */
                {1, 5, 1, true},
                {1, 5, 31, true},
                {1, 5, 32, false},
                {0, 20, 6, true}, /* the title's length */
                {0, 20, 8, false},
                {0, 16, 28, false}, /* and its place */
                {0, 17, 1, false},
                {2, 10, 18, true}, /* the symbol's length */
                {2, 10, 19, false},
                {0, 12, 8, false}, /* the order: the same symbol twice, the later organ first */
                {1, 12, 0, false},
                {0, 0, RESLINT_ORGAN_SC, false},
                {2, 0, RESLINT_ORGAN_GA, false}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned char bytes[256];
        size_t len = make_small(bytes);
        rl_citation_index index;
        bytes[RL_CITATION_HEADER + rows[i].record * RL_CITATION_RECORD + rows[i].byte] =
            (unsigned char)rows[i].value;
        write_small(bytes, len);
        const char *error = rl_citation_index_open(SMALL, &index);
        if (error ? rows[i].whole || strcmp(error, "the citation index is damaged") != 0 : !rows[i].whole)
            fail_msg("row %zu: %s", i, error ? error : "whole");
        if (!error) rl_citation_index_close(&index);
    }
}

/* Symbols that begin alike: all are counted, and as many are given as there is room for. */
static void lists_symbols(void **state) {
    static const struct {
        uint32_t organ;
        const char *head, *first;
        uint32_t max, count;
    } rows[] = {{RESLINT_ORGAN_GA, "75/250", "75/250 A", 5, 2},
                {RESLINT_ORGAN_GA, "75/250", "75/250 A", 1, 2},
                {RESLINT_ORGAN_GA, "75/250", "", 0, 2},
                {RESLINT_ORGAN_GA, "75/250 B", "75/250 B", 5, 1},
                {RESLINT_ORGAN_GA, "75/250 BC", "", 5, 0},
                {RESLINT_ORGAN_GA, "75/249", "", 5, 0},
                {RESLINT_ORGAN_GA, "76", "", 5, 0},
                {RESLINT_ORGAN_GA, "", "75/250 A", 5, 2},
                {RESLINT_ORGAN_SC, "13", "1325 (2000)", 5, 1},
                {RESLINT_ORGAN_OTHER, "", "", 5, 0}};
    rl_arena arena = {0};
    unsigned char bytes[256];
    (void)state;
    write_small(bytes, make_small(bytes));
    rl_citation_source *source = rl_citation_source_new(&arena, SMALL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_str symbols[5] = {{"", 0}};
        reslint_known_citation known[5];
        uint32_t count =
            rl_citation_source_list(source, rows[i].organ, rl_str(rows[i].head), rows[i].max, symbols, known);
        if (count != rows[i].count || !rl_is(symbols[0], rows[i].first)) fail_msg("row %zu: %u", i, count);
        if (rows[i].max == 1) assert_null(symbols[1].ptr);
        if (count == 1) assert_true(rl_is(known[0].title, "A title"));
    }
    rl_citation_source_end(source);
    rl_arena_free(&arena);
}

static void opened_when_asked(void **state) {
    (void)state;
    rl_arena arena;
    rl_arena_init(&arena);
    reslint_known_citation known;
    rl_citation_source *source = rl_citation_source_new(&arena, RESLINT_TEST_FOLDER "/later.idx");
    unsigned char bytes[256];
    write_small(bytes, make_small(bytes));
    remove(RESLINT_TEST_FOLDER "/later.idx");
    assert_int_equal(rename(SMALL, RESLINT_TEST_FOLDER "/later.idx"),
                     0); /* it is available before the first question */
    assert_true(rl_citation_source_find(source, RESLINT_ORGAN_GA, RL_STR("75/250 B"), &known));
    assert_int_equal(known.title.len, 7);
    rl_citation_source_end(source);
    source = rl_citation_source_new(&arena, RESLINT_TEST_FOLDER "/none.idx");
    assert_false(rl_citation_source_find(source, RESLINT_ORGAN_GA, RL_STR("75/250 B"), &known));
    assert_non_null(rl_citation_source_error(source));
    rl_citation_source_end(source);
    assert_false(rl_citation_source_find(NULL, RESLINT_ORGAN_GA, RL_STR("75/250 B"), &known));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(built),         cmocka_unit_test(small),
                                       cmocka_unit_test(damaged),       cmocka_unit_test(records),
                                       cmocka_unit_test(lists_symbols), cmocka_unit_test(opened_when_asked)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
