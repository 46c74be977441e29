/* Which of many comments silences a finding: the first one in the text that applies there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/arena.h"
#include "reslint/rulekit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(reslint_ctx *ctx, const reslint_node *node) {
    uint32_t at = rk_find(node->text, "slip", 0);
    if (at != UINT32_MAX) rk_report(ctx, rk_place(node, at, at + 4), "a slip");
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};
static const reslint_rule rule = {
    .id = "our-slip", .summary = "slips", .levels = levels, .kinds = kinds, .check = check};
static const reslint_pack_rule rules[] = {{&rule, "page", NULL}, {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack *const packs[] = {&pack, NULL};

enum { PARAGRAPHS = 24, MOST = 3 };

/* Paragraphs with one slip each and up to three comments after it, which apply to that line, that paragraph
 * or the file. */
static void silences(const reslint_engine *engine, uint32_t random) {
    static const char *const words[] = {"line", "paragraph", "file"};
    rl_arena arena = {0};
    char *text = rl_format(&arena, "The General Assembly,\n\nRecalling the lamps,\n");
    int wanted[PARAGRAPHS], file = -1, comments = 0;
    for (int p = 0; p < PARAGRAPHS; p++) {
        wanted[p] = -1;
        text = rl_format(&arena, "%s\n%d. Requests the slip of %c", text, p + 1, 'a' + p);
        random = random * 1103515245u + 12345u;
        for (uint32_t n = (random >> 16) % (MOST + 1); n > 0; n--) {
            random = random * 1103515245u + 12345u;
            uint32_t kind = (random >> 16) % 8 < 6 ? (random >> 20) % 2 : 2;
            text = rl_format(&arena, "%s <!-- reslint-disable-%s our-slip: r%d -->", text, words[kind],
                             comments);
            if (kind == 2 && file < 0) file = comments;
            if (kind < 2 && wanted[p] < 0) wanted[p] = comments;
            comments++;
        }
        text = rl_format(&arena, "%s%s\n", text, p + 1 < PARAGRAPHS ? ";" : ".");
    }
    reslint_error error;
    reslint_document *document = reslint_document_new(engine, "a.md", text, strlen(text), &error);
    assert_non_null(document);
    uint32_t left, silent;
    (void)reslint_document_lint(document, &left);
    const reslint_finding *quiet = reslint_document_silenced(document, &silent);
    uint32_t expected = 0;
    for (int p = 0; p < PARAGRAPHS; p++) expected += wanted[p] >= 0 || file >= 0;
    assert_int_equal(silent, expected);
    for (uint32_t i = 0; i < silent; i++) {
        int p = atoi(quiet[i].location + 3) - 1;
        int first = wanted[p] < 0 || (file >= 0 && file < wanted[p]) ? file : wanted[p];
        assert_string_equal(quiet[i].silence_reason, rl_format(&arena, "r%d", first));
    }
    reslint_document_free(document);
    rl_arena_free(&arena);
}

static void the_first_that_holds(void **state) {
    (void)state;
    static const char *const select[] = {"our-slip", NULL};
    reslint_settings settings = {
        .linked = packs, .no_packs = true, .no_config = true, .no_own_rules = true, .select = select};
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    for (uint32_t seed = 1; seed < 60; seed++) silences(engine, seed * 7919);
    reslint_engine_free(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_first_that_holds)};
    return cmocka_run_group_tests_name("silenced_by", tests, NULL, NULL);
}
