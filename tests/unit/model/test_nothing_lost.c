/* Nothing that was written may vanish: in random drafts, put together from lines of every kind that is no page
 * furniture and no comment, each word is in a block of the model. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "read_text.h"

#include <stdio.h>

enum { TEXTS = 1500, LINES = 14, MOST = 4096 };

/* "@" is replaced by a word that occurs nowhere else. */
static const char *const lines[] = {
    "The General Assembly,",
    "Recalling the @ of old,",
    "Noting @ with concern;",
    "noting @ in small letters,",
    "1. Recalling the @,",
    "1. Calls upon States to @:",
    "2. Requests a @;",
    "3. Decides to @.",
    "Urges all States to @;",
    "(a) To @;",
    "(b) To @ and",
    "(a)(ii) To @;",
    "a.ii. @ again,",
    "a1) @ once more,",
    "1.1 in the @;",
    "    i. @,",
    "- a @;",
    "* the @ is new.",
    "\xE2\x80\xA2 @ too;",
    "> (a) To @;",
    "> The @ is quoted.",
    "and @ goes on,",
    "Delegates present: @",
    "Vote: @ in favour",
    "Amendments:",
    "A. On @",
    "II",
    "Name of @",
    "**The @ in bold**",
    "# About @",
    "Annex",
    "Rules of @",
    "The Conference @ hereby:",
    "Be it resolved by the @,",
    "| @ | @ |",
    "\\* See @.",
    "OP4 Stresses @;",
    "PP2 Aware of @,",
    "5. May in @;",
    "6 bis. Invites @;",
    "Option 1: @;",
    "Whereas @ is so;",
    "[Requests @];",
};
enum { KINDS = sizeof lines / sizeof *lines };

static uint32_t next(uint32_t *seed) {
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Four letters that say the number. */
static void write_word(char *out, uint32_t number) {
    out[0] = 'q';
    for (int i = 3; i > 0; i--, number /= 26) out[i] = (char)('a' + number % 26);
}

/* Writes a random draft; returns how many words of its own it has. */
static uint32_t write_text(uint32_t *seed, char *out) {
    uint32_t words = 0, len = 0;
    len += (uint32_t)snprintf(out, MOST, "Lamps\n\n%s\n\n", next(seed) % 4 ? lines[0] : "Committee: Bees");
    for (uint32_t i = 0; i < LINES; i++) {
        for (const char *c = lines[next(seed) % KINDS]; *c; c++) {
            if (*c == '@') {
                write_word(out + len, words++);
                len += 4;
            } else {
                out[len++] = *c;
            }
        }
        out[len++] = '\n';
        if (next(seed) % 3) out[len++] = '\n';
    }
    out[len] = '\0';
    return words;
}

/* Is the word in the text of a block, or in what was taken out of one? */
static bool has_word(const reslint_node *node, reslint_str word) {
    for (const reslint_node *n = node->first_child; n; n = n->next)
        if (rl_find(n->text, word.ptr, 0) != UINT32_MAX || has_word(n, word)) return true;
    return false;
}

static void each_word_is_in_a_block(void **state) {
    (void)state;
    uint32_t seed = 1;
    static char text[MOST];
    for (uint32_t i = 0; i < TEXTS; i++) {
        rl_arena arena = {0};
        rl_model model;
        uint32_t words = write_text(&seed, text);
        read_text(&arena, text, &model);
        for (uint32_t k = 0; k < words; k++) {
            char word[5] = {0};
            write_word(word, k);
            if (!has_word(model.document, rl_str(word))) fail_msg("%s is in no block of:\n%s", word, text);
        }
        rl_arena_free(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_word_is_in_a_block)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
