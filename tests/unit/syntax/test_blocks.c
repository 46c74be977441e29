/* The space around blocks and inside marks: empty lines, columns, the number in a margin, emphasis. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "syntax/syntax.h"
#include "text/asides.h"

#include <stdio.h>

#define NUMBER_GONE "\x1f"
#define HEAD        "The General Assembly,"

static const rl_block *last_block(rl_arena *arena, const char *text, rl_blocks *blocks) {
    rl_tree *tree = rl_tree_parse(rl_str(text), NULL);
    rl_tree_blocks(tree, rl_str(text), arena, blocks);
    rl_tree_free(tree);
    assert_true(blocks->len > 0);
    return &blocks->items[blocks->len - 1];
}

/* The last block: empty lines above it, its columns, its text without the space around it. */
static void lies(const char *text, uint32_t empty, uint32_t columns, const char *words) {
    rl_arena arena = {0};
    rl_blocks blocks;
    const rl_block *b = last_block(&arena, text, &blocks);
    const char *got = rl_format(&arena, "%u %u %.*s", b->blank_before, b->indent,
                                (int)(b->source.end - b->source.begin), text + b->source.begin);
    const char *wanted = rl_format(&arena, "%u %u %s", empty, columns, words);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s, not %s", text, got, wanted);
    rl_arena_free(&arena);
}

static void empty_lines(void **state) {
    (void)state;
    lies("Noting it,", 0, 0, "Noting it,");
    lies("\n\nNoting it,", 2, 0, "Noting it,");
    lies(HEAD "\nNoting it,", 0, 0, "Noting it,");
    lies(HEAD "\n\nNoting it,", 1, 0, "Noting it,");
    lies(HEAD "\n\n\nNoting it,\n\n", 2, 0, "Noting it,");
    lies(HEAD "\r\n\r\nNoting it,", 1, 0, "Noting it,");
    lies(HEAD "\r\rNoting it,", 1, 0, "Noting it,");
    lies(HEAD "\n \t \n\nNoting it,", 2, 0, "Noting it,");
    lies(HEAD "\n\xC2\xA0\n\xE3\x80\x80\nNoting it,", 2, 0, "Noting it,");
}

static void columns(void **state) {
    (void)state;
    lies("  Noting it,", 0, 2, "Noting it,");
    lies(HEAD "\n\n   Noting it,", 1, 3, "Noting it,");
    lies(HEAD "\n     \n   Noting it,", 1, 3, "Noting it,");
    lies(HEAD "\n\n\tNoting it,", 1, 4, "Noting it,");
    lies(HEAD "\n\n \t Noting it,", 1, 6, "Noting it,");
    lies(HEAD "\n\n\xC2\xA0\xC2\xA0Noting it,", 1, 2, "Noting it,");
    lies(HEAD "\n\n\xE2\x80\x83Noting it,", 1, 1, "Noting it,");
    lies(HEAD "\n\n\xE2\x80\x8ANoting it,", 1, 1, "Noting it,");
    lies(HEAD "\n\n\xE3\x80\x80Noting it,", 1, 1, "Noting it,");
    lies(HEAD "\n\n" NUMBER_GONE "Noting it,", 1, 0, "Noting it,");
    lies(HEAD "\n\n" NUMBER_GONE NUMBER_GONE "  Noting it,", 1, 4, "Noting it,");
    lies(HEAD "\n\n" NUMBER_GONE " Noting it,", 1, 1, "Noting it,");
    lies(HEAD "\n\n " NUMBER_GONE " Noting it,", 1, 3, "Noting it,");
    lies("\xEF\xBB\xBFNoting it,", 0, 0, "Noting it,");
    lies("\xEF\xBB\xBF  Noting it,", 0, 2, "Noting it,");
}

static void space_at_the_end(void **state) {
    (void)state;
    static const char *const spaces[] = {" ",
                                         "\t",
                                         "\f",
                                         NUMBER_GONE,
                                         "\xC2\xA0",
                                         "\xC2\x85",
                                         "\xE1\x9A\x80",
                                         "\xE2\x80\x80",
                                         "\xE2\x80\x8A",
                                         "\xE2\x80\xA8",
                                         "\xE2\x80\xA9",
                                         "\xE2\x80\xAF",
                                         "\xE2\x81\x9F",
                                         "\xE3\x80\x80",
                                         "\xEF\xBB\xBF"};
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++) {
        char text[80];
        snprintf(text, sizeof text, HEAD "\n\nNoting it%s%s\n", spaces[i], spaces[i]);
        lies(text, 1, 0, "Noting it");
    }
    lies(HEAD "\n\nNoting it\xC2\xA1", 1, 0, "Noting it\xC2\xA1");
    lies(HEAD "\n\nNoting it\xC3\xA0", 1, 0, "Noting it\xC3\xA0");
    lies(HEAD "\n\nNoting it\xE2\x80\x8B", 1, 0, "Noting it\xE2\x80\x8B");
    lies(HEAD "\n\nNoting it\xE2\x80\x99", 1, 0, "Noting it\xE2\x80\x99");
    lies(HEAD "\n\nNoting it\xE1\x9F\xBF", 1, 0, "Noting it\xE1\x9F\xBF");
}

/* What the marks of the first emphasis of the last block enclose. */
static void encloses(const char *text, rl_syn kind, const char *words) {
    rl_arena arena = {0};
    rl_blocks blocks;
    const rl_block *b = last_block(&arena, text, &blocks);
    for (uint32_t i = 0; i < b->n_inlines; i++) {
        const rl_inline *element = &blocks.inlines.items[b->first_inline + i];
        if (element->kind != kind) continue;
        reslint_span s = element->inside;
        if (!rl_is(rl_slice(rl_str(text), s.begin, s.end), words))
            fail_msg("%s encloses: %.*s", text, (int)(s.end - s.begin), text + s.begin);
        rl_arena_free(&arena);
        return;
    }
    fail_msg("no emphasis in: %s", text);
}

static void marks(void **state) {
    (void)state;
    encloses(HEAD "\n\nNoting *it* all,", RL_SYN_EMPHASIS, "it");
    encloses(HEAD "\n\nNoting _it_ all,", RL_SYN_EMPHASIS, "it");
    encloses(HEAD "\n\nNoting **it** all,", RL_SYN_STRONG, "it");
    encloses(HEAD "\n\nNoting __it__ all,", RL_SYN_STRONG, "it");
    encloses(HEAD "\n\nNoting <i>it</i> all,", RL_SYN_EMPHASIS, "it");
    encloses(HEAD "\n\nNoting <em>it</em> all,", RL_SYN_EMPHASIS, "it");
    encloses(HEAD "\n\nNoting <b>it</b> all,", RL_SYN_STRONG, "it");
    encloses(HEAD "\n\nNoting <strong>it</strong> all,", RL_SYN_STRONG, "it");
    encloses(HEAD "\n\n***Noting* it** all,", RL_SYN_STRONG, "*Noting* it");
    encloses(HEAD "\n\n***Noting* it** all,", RL_SYN_EMPHASIS, "Noting");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(empty_lines), cmocka_unit_test(columns),
                                       cmocka_unit_test(space_at_the_end), cmocka_unit_test(marks)};
    return cmocka_run_group_tests_name("blocks", tests, NULL, NULL);
}
