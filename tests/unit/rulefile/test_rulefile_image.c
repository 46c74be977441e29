/* A damaged file of compiled rules is an error, never a crash; an opened one contains what was built. */
#include "api/reslint.h"
#include "base/str.h"
#include "rulefile/image/image.h"
#include "rulefile/run/rule_set.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const void *build(rl_arena *arena, size_t *len) {
    static const char text[] =
        "rules:\n"
        "  - {id: a, summary: A., swap: {'b{c,d}': 'e{f,g}'}, exceptions: [bcd]}\n"
        "  - {id: b, summary: B., patterns: ['\\bfoo\\b', 'x+'], unless: [y], yields-to: a}\n"
        "  - {id: c, summary: C., kind: consistency, either: {h: i}, level: {sc: off}}\n";
    rl_decls decls = {0};
    reslint_error error;
    if (!rl_decl_read(arena, rl_str(text), "a.yaml", &decls, &error)) fail_msg("%s", error.message);
    return rl_image_build(arena, &decls, len);
}

static void test_open(void **state) {
    (void)state;
    rl_arena arena = {0};
    size_t len;
    rl_image image;
    const void *bytes = build(&arena, &len);
    assert_null(rl_image_open(bytes, len, &image));
    assert_int_equal(image.n_rules, 3);
    assert_int_equal(image.n_entries, 6);
    assert_int_equal(image.n_patterns, 2);
    assert_int_equal(image.n_literals, 5); /* bc, bd, foo as a gate, h, i */
    assert_string_equal(image.texts + image.rules[2].id, "c");
    rl_arena_free(&arena);
}

/* Reads everything that a run would read. */
static void use(const void *bytes, size_t len) {
    rl_arena arena = {0};
    rl_image image;
    unsigned char *copy = rl_alloc(&arena, len);
    memcpy(copy, bytes, len);
    if (!rl_image_open(copy, len, &image)) {
        uint32_t sum = 0;
        for (uint32_t i = 0; i < image.n_rules; i++) sum += (uint32_t)strlen(image.texts + image.rules[i].id);
        for (uint32_t i = 0; i + 1 < image.n_slots; i++)
            for (uint32_t k = image.slots[i]; k < image.slots[i + 1]; k++)
                sum += (unsigned char)image.texts[image.literals[k].text + image.literals[k].len];
        assert_true(sum < UINT32_MAX);
    }
    rl_arena_free(&arena);
}

/* Every byte changed in turn, with the sum corrected: the other checks must suffice by themselves. */
static void test_damaged(void **state) {
    (void)state;
    rl_arena arena = {0};
    size_t len;
    const void *bytes = build(&arena, &len);
    unsigned char *copy = rl_alloc(&arena, len);
    static const unsigned char values[] = {0, 1, 0x7F, 0x80, 0xFF};
    for (size_t i = 0; i < len; i++)
        for (size_t v = 0; v < sizeof values; v++) {
            rl_image image;
            memcpy(copy, bytes, len);
            if (copy[i] == values[v]) continue;
            copy[i] = values[v];
            assert_non_null(rl_image_open(copy, len, &image));
            uint32_t sum = rl_image_sum(copy, len);
            memcpy(copy + offsetof(rl_image_header, sum), &sum, sizeof sum);
            use(copy, len);
        }
    for (size_t n = 0; n < len; n++) {
        rl_image image;
        unsigned char *shorter = rl_alloc(&arena, n);
        memcpy(shorter, bytes, n);
        assert_non_null(rl_image_open(shorter, n, &image));
    }
    rl_arena_free(&arena);
}

/* An entry that claims to belong to a rule other than the one that lists it. */
static void test_entry_of_another_rule(void **state) {
    (void)state;
    rl_arena arena = {0};
    size_t len;
    rl_image image;
    const unsigned char *bytes = build(&arena, &len);
    unsigned char *copy = rl_alloc(&arena, len);
    rl_image_header header;
    memcpy(&header, bytes, sizeof header);
    for (uint32_t i = 0; i < header.count[RL_IMAGE_ENTRIES]; i++) {
        rl_image_entry entry;
        size_t at = header.at[RL_IMAGE_ENTRIES] + i * sizeof entry;
        memcpy(copy, bytes, len);
        memcpy(&entry, copy + at, sizeof entry);
        entry.rule = (entry.rule + 1) % 3;
        memcpy(copy + at, &entry, sizeof entry);
        uint32_t sum = rl_image_sum(copy, len);
        memcpy(copy + offsetof(rl_image_header, sum), &sum, sizeof sum);
        assert_non_null(rl_image_open(copy, len, &image));
    }
    rl_arena_free(&arena);
}

/* The image with one number changed and the sum corrected: is it opened? */
static bool opens_with(const unsigned char *bytes, size_t len, size_t at, uint32_t value) {
    rl_arena arena = {0};
    rl_image image;
    unsigned char *copy = rl_alloc(&arena, len);
    memcpy(copy, bytes, len);
    memcpy(copy + at, &value, sizeof value);
    uint32_t sum = rl_image_sum(copy, len);
    memcpy(copy + offsetof(rl_image_header, sum), &sum, sizeof sum);
    bool good = !rl_image_open(copy, len, &image);
    rl_arena_free(&arena);
    return good;
}

/* Each number is checked by itself: the last that makes sense is taken, the next one is not. */
static void test_every_number(void **state) {
    (void)state;
    rl_arena arena = {0};
    size_t len;
    rl_image m;
    const unsigned char *bytes = build(&arena, &len);
    assert_null(rl_image_open(bytes, len, &m));
#define RULE(member)    RL_IMAGE_RULES, offsetof(rl_image_rule, member)
#define ENTRY(member)   RL_IMAGE_ENTRIES, offsetof(rl_image_entry, member)
#define LITERAL(member) RL_IMAGE_LITERALS, offsetof(rl_image_literal, member)
#define LEVEL(member)   RL_IMAGE_LEVELS, offsetof(rl_image_level, member)
    const uint32_t text = m.n_texts, list = m.n_lists, literal = m.n_literals;
    const struct {
        uint32_t table;
        size_t member;
        uint32_t good, bad;
    } rows[] = {
        {RULE(id), text - 1, text},
        {RULE(summary), text - 1, text},
        {RULE(message), text - 1, text},
        {RULE(path), text - 1, text},
        {RULE(allow), text - 1, text},
        {RULE(write), text - 1, text},
        {RULE(page), text - 1, text},
        {RULE(cases), text - 1, text},
        {RULE(query), text - 1, text},
        {RULE(write), RL_IMAGE_NONE, RL_IMAGE_NONE - 1},
        {RULE(kind), RL_DECL_KINDS - 1, RL_DECL_KINDS},
        {RULE(applicability), RL_DECL_NO_FIX, RL_DECL_NO_FIX + 1},
        {RULE(per), RL_DECL_PER_RESOLUTION, RL_DECL_PER_RESOLUTION + 1},
        {RULE(style), RL_DECL_STYLE_UPPER, RL_DECL_STYLE_UPPER + 1},
        {RULE(levels.count), 1, 0},
        {RULE(levels.count), m.n_levels, m.n_levels + 1},
        {RULE(levels.first), m.n_levels - 1, m.n_levels},
        {RULE(entries.count), 2, m.n_entries + 1},
        {RULE(entries.first), 0, m.n_entries - 1},
        {RULE(exceptions.count), list, list + 1},
        {RULE(exceptions.first), list - 1, list},
        {RULE(unless.first), list, list + 1},
        {RULE(yields_to.first), list, list + 1},
        {ENTRY(rule), 0, 3},
        {ENTRY(find), text - 1, text},
        {ENTRY(write), text - 1, text},
        {ENTRY(group), 15, 16},
        {ENTRY(letters.first), list, list + 1},
        {LITERAL(text), 0, text},
        {LITERAL(len), text - 1 - m.literals[0].text, text - m.literals[0].text},
        {LITERAL(word), 1, 0},
        {LITERAL(word), m.literals[0].len, m.literals[0].len + 1},
        {LITERAL(entry), m.n_entries - 1, m.n_entries},
        {LEVEL(profile), text - 1, text},
        {LEVEL(stage), text - 1, text},
        {LEVEL(severity), RESLINT_ERROR, RESLINT_ERROR + 1},
        {RL_IMAGE_LISTS, 0, text - 1, text},
        {RL_IMAGE_SLOTS, 0, 0, 1},
        {RL_IMAGE_SLOTS, 4 * (size_t)(m.n_slots - 1), literal, literal + 1},
        {RL_IMAGE_SLOTS, 4 * (size_t)(m.n_slots - 2), literal, literal + 1},
    };
    rl_image_header header;
    memcpy(&header, bytes, sizeof header);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t at = header.at[rows[i].table] + rows[i].member;
        if (!opens_with(bytes, len, at, rows[i].good)) fail_msg("row %u: refused", (unsigned)i);
        if (opens_with(bytes, len, at, rows[i].bad)) fail_msg("row %u: taken", (unsigned)i);
    }
    /* The second entry of the second rule is a pattern, the second of two. */
    size_t pattern =
        header.at[RL_IMAGE_ENTRIES] + 3 * sizeof(rl_image_entry) + offsetof(rl_image_entry, pattern);
    assert_true(opens_with(bytes, len, pattern, 0));
    assert_false(opens_with(bytes, len, pattern, 2));
    rl_arena_free(&arena);
}

static void test_header(void **state) {
    (void)state;
    rl_arena arena = {0};
    size_t len;
    const unsigned char *bytes = build(&arena, &len);
    rl_image_header h;
    memcpy(&h, bytes, sizeof h);
    const struct {
        size_t at;
        uint32_t value;
    } bad[] = {{0, 0x12345678},
               {offsetof(rl_image_header, version), RL_IMAGE_VERSION + 1},
               {offsetof(rl_image_header, order), 0x04030201},
               {offsetof(rl_image_header, size), (uint32_t)len - 1},
               {offsetof(rl_image_header, at[RL_IMAGE_LISTS]), h.at[RL_IMAGE_LISTS] + 2},
               {offsetof(rl_image_header, count[RL_IMAGE_TEXTS]), h.count[RL_IMAGE_TEXTS] + 4},
               {offsetof(rl_image_header, count[RL_IMAGE_TEXTS]), h.count[RL_IMAGE_TEXTS] - 1},
               {offsetof(rl_image_header, count[RL_IMAGE_TEXTS]), 0},
               {offsetof(rl_image_header, count[RL_IMAGE_SLOTS]), 2},
               {offsetof(rl_image_header, count[RL_IMAGE_SLOTS]), h.count[RL_IMAGE_SLOTS] - 1}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (opens_with(bytes, len, bad[i].at, bad[i].value)) fail_msg("row %u: taken", (unsigned)i);
    rl_arena_free(&arena);
}

/* The library reports it and makes no engine. */
static void test_library(void **state) {
    (void)state;
    char folder[400], path[420];
    snprintf(folder, sizeof folder, "%s/damaged-rules", RESLINT_TEST_FOLDER);
    snprintf(path, sizeof path, "mkdir -p %s", folder);
    assert_int_equal(system(path), 0);
    snprintf(path, sizeof path, "%s/un.rules", folder);
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    fputs("RLRULES and nothing behind", out);
    fclose(out);
    reslint_settings settings = {
        .no_packs = true, .no_own_rules = true, .no_config = true, .rules_folder = folder};
    reslint_error error = {0};
    assert_null(reslint_engine_new(&settings, &error));
    assert_non_null(strstr(error.message, "not a file of compiled rules"));
    assert_string_equal(error.path, path);
    settings.keep_bad_packs = true;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    assert_int_equal(reslint_engine_pack_count(engine), 1);
    assert_non_null(reslint_engine_pack(engine, 0)->problem);
    reslint_engine_free(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_open),
                                       cmocka_unit_test(test_damaged),
                                       cmocka_unit_test(test_entry_of_another_rule),
                                       cmocka_unit_test(test_every_number),
                                       cmocka_unit_test(test_header),
                                       cmocka_unit_test(test_library)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
