/* Randomly changed rule files: they are read or refused, and what was read runs. For a longer run, give a
 * number of rounds as the argument. */
#include "api/reslint.h"
#include "base/str.h"
#include "os/file.h"
#include "rulefile/image/image.h"
#include "rulefile/run/rule_set.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint32_t rounds = 400, state_of = 2463534242u;

static uint32_t below(uint32_t n) {
    state_of ^= state_of << 13;
    state_of ^= state_of >> 17;
    state_of ^= state_of << 5;
    return n ? state_of % n : 0;
}

static const char *const pieces[] = {
    "{",  "}",   "'",    "\"", "/",    "(",       ")",       "[",        "]",      "*",
    "\n", "  ",  ": ",   "- ", "\\b",  "(a+)+",   "kind: ",  "words:",   "{1}",    "é",
    ",",  "|\n", "\xFF", "#",  "(?i)", "scope: ", "opening", "footnote", "max: 1", "?"};

/* Some bytes are removed, some added, some doubled. */
static reslint_str mutate(rl_arena *arena, reslint_str text) {
    char *out = rl_alloc(arena, (size_t)text.len * 2 + 2000);
    memcpy(out, text.ptr, text.len);
    uint32_t len = text.len;
    for (uint32_t n = 1 + below(6); n; n--) {
        uint32_t at = below(len + 1), cut = below(3) ? 0 : below(len - at < 30 ? len - at + 1 : 30);
        memmove(out + at, out + at + cut, len - at - cut);
        len -= cut;
        const char *piece = pieces[below(sizeof pieces / sizeof *pieces)];
        uint32_t more = below(3) ? (uint32_t)strlen(piece) : 0;
        memmove(out + at + more, out + at, len - at);
        memcpy(out + at, piece, more);
        len += more;
    }
    return (reslint_str){out, len};
}

static void run(const char *path, reslint_str rules) {
    static const char draft[] = "# Safety Of roads\n\nThe General Assembly,\n\nGuided by the Charter, and "
                                "utilizing the the roads (NGO) 2010 – 2020,\n\n"
                                "Recalling *roads of stone*, the adviser and “the advisor”,¹\n\n1. "
                                "*Leveraging* the impact of roads as soon\nas "
                                "possible; bridges; ferries;\n\n(a) Stresses the budget;\n\n2. Calls upon "
                                "[States] **to** help.\n\n¹ See A/RES/61/3.\n";
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    fwrite(rules.ptr, 1, rules.len, out);
    fclose(out);
    const char *const list[] = {path, NULL};
    const reslint_settings settings = {
        .no_packs = true, .no_own_rules = true, .no_config = true, .rules = list};
    reslint_error error = {0};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) {
        assert_true(error.message[0]);
        return;
    }
    reslint_document *document = reslint_document_new(engine, "a.md", draft, sizeof draft - 1, &error);
    uint32_t count = 0;
    const reslint_finding *findings = reslint_document_lint(document, &count);
    for (uint32_t i = 0; i < count; i++) assert_true(findings[i].range.end <= sizeof draft - 1);
    reslint_document_free(document);
    reslint_engine_free(engine);
}

static void test_mutated(void **state) {
    (void)state;
    static const char *const files[] = {"kinds.yaml", "queries.yaml", "house.yaml"};
    char path[512];
    for (uint32_t i = 0; i < rounds; i++) {
        rl_arena arena = {0};
        char *bytes;
        size_t len;
        snprintf(path, sizeof path, "%s/tests/rulefile/%s", RESLINT_SOURCE_FOLDER, files[i % 3]);
        assert_int_equal(rl_read_file(&arena, path, 1 << 20, &bytes, &len), 0);
        /* A single rule of the file, so that a slip in one does not keep all the others from being tried. */
        reslint_str all = {bytes, (uint32_t)len};
        uint32_t begin = below(all.len), at = rl_find(all, "  - id: ", begin);
        if (at == UINT32_MAX) at = rl_find(all, "  - id: ", 0);
        uint32_t end = rl_find(all, "  - id: ", at + 1);
        reslint_str one = rl_slice(all, at, end == UINT32_MAX ? all.len : end);
        one = rl_str(rl_format(&arena, "rules:\n%.*s", (int)one.len, one.ptr));
        snprintf(path, sizeof path, "%s/mutated.yaml", RESLINT_TEST_FOLDER);
        run(path, mutate(&arena, one));
        rl_arena_free(&arena);
    }
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_mutated)};
    if (argc > 1) rounds = (uint32_t)strtoul(argv[1], NULL, 10);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
