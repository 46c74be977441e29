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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_open), cmocka_unit_test(test_damaged),
                                       cmocka_unit_test(test_entry_of_another_rule),
                                       cmocka_unit_test(test_library)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
