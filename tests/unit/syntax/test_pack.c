/* A packed text is read like the original: whatever the words, the tree is the same as in editors, whose
 * parser knows nothing of packing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "syntax/syntax.h"

#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_resolution(void);

static rl_tree *parse_unpacked(reslint_str text) {
    TSParser *parser = ts_parser_new();
    assert_true(ts_parser_set_language(parser, tree_sitter_resolution()));
    TSTree *tree = ts_parser_parse_string(parser, NULL, text.ptr, text.len);
    ts_parser_delete(parser);
    return (rl_tree *)(void *)tree;
}

static void same_tree(const char *text) {
    rl_arena arena = {0};
    rl_tree *packed = rl_tree_parse(rl_str(text), NULL), *plain = parse_unpacked(rl_str(text));
    const char *a = rl_tree_sexp(packed, rl_str(text), &arena),
               *b = rl_tree_sexp(plain, rl_str(text), &arena);
    if (strcmp(a, b) != 0) fail_msg("another tree of:\n%s\npacked:\n%s\nplain:\n%s", text, a, b);
    rl_tree_free(packed);
    rl_tree_free(plain);
    rl_arena_free(&arena);
}

static const char words[] =
    "the states of the region and of other regions agreed to consider all of the measures "
    "that were taken since then in order to find a way out of what they had done ";

/* Characters with a meaning, after so many letters and before others. */
static void marks_in_long_lines(void **state) {
    (void)state;
    static const char *const marks[] = {
        "; agreed ad ref",
        ", agreed ad referendum",
        ". agreed ad refs and more",
        ") agreed ad ref\n",
        "*recalls*",
        "**a b",
        "_x_ y",
        "1",
        ",2 ",
        "; 3",
        " 4 ",
        "(EU: delete)",
        "(this is nothing of that kind at all and goes on for more than ninety characters, which is too far)",
        "(moved to the end)",
        "[add]ing (EU) ",
        "] more (US: retain)",
        "[^note] ",
        "<sup>1</sup>",
        "<i>x</i> ",
        "<!-- a comment that says nothing of interest to anybody -->",
        "\n",
        "  \n  ",
        "\n\n5 bis ter alt 2. ",
        "\n\n(a bis) ",
        "\nfurther ",
        "\r\n\r\nRecalling ",
        "\xC3\xA9t\xC3\xA9 ",
        "\xF0\x9F\x98\x80 ",
        "\xF3\xB0\x80\x80\xF4\x8F\xBF\xBF",
        "\xE2\x80\x9Cquoted\xE2\x80\x9D",
        "No.1, para. 5,",
        "    a    b    ",
        "\xF0\x9F\n",
        "\xC2\xB9",
        " \xF0\x9F\x98\x80\xF0\x9F\x98\x81\x31 ",
        " see para            .5 ",
    };
    enum { MARKS = sizeof marks / sizeof *marks };
    for (uint32_t lead = 0; lead < 260; lead += lead < 60 ? 1 : 13) {
        rl_arena arena = {0};
        for (uint32_t i = 0; i < MARKS; i++) {
            const char *one = marks[i], *other = marks[(i * 7 + lead) % MARKS];
            same_tree(rl_format(&arena, "The %.*s%.*s%s%.*s%s%s\n", (int)(lead > 150 ? 150 : lead), words,
                                (int)(lead > 150 ? lead - 150 : 0), words, one, (int)(lead % 23), words,
                                other, words));
        }
        rl_arena_free(&arena);
    }
}

/* Lines that begin with labels, or with what looks like one: a label may end with a letter. */
static void heads_of_lines(void **state) {
    (void)state;
    static const char *const parts[] = {
        "5",
        "12",
        "2.1",
        "1.b",
        "1.iv ",
        "1.bb ",
        "2.viii ",
        "61/181",
        "(a)",
        "(iv)",
        "(a bis)",
        "a.",
        "xii)",
        "viii",
        "OP",
        "pp",
        "Alt",
        "alt. ",
        "Option",
        "Clause 3:",
        "bis",
        " bis ",
        " Bis ",
        "ter",
        "-quater ",
        " septies ",
        "quinquies",
        "sexies",
        " alt ",
        "o",
        "-",
        "\xE2\x80\x93",
        "\\(a\\)",
        "*",
        "**",
        ".",
        ":",
        ")",
        " ",
        "\xC2\xA0",
        "\t",
        " the ",
        " Requests ",
        " To take ",
        " states",
        "agreed",
        ", agreed ad ref",
        "operative paragraph 7",
        "\n",
        "\n\n",
        "<i>",
        "[",
        "] (EU: delete) ",
        "\xC2\xB9",
    };
    enum { PARTS = sizeof parts / sizeof *parts };
    rl_arena arena = {0};
    uint32_t random = 1;
    for (uint32_t round = 0; round < 3000; round++) {
        const char *text = "";
        for (uint32_t i = 0; i < 2 + round % 9; i++) {
            random = random * 1664525 + 1013904223;
            text = rl_format(&arena, "%s%s", text, parts[(random >> 16) % PARTS]);
        }
        same_tree(rl_format(&arena, "%s%s\n%s%.*s\n", text, words, text, (int)(random >> 16) % 40, words));
        rl_arena_reset(&arena);
    }
    rl_arena_free(&arena);
}

/* Lines, names and look-aheads of the maximum length. */
static void bounds(void **state) {
    (void)state;
    rl_arena arena = {0};
    for (uint32_t n = 60; n < 110; n++) {
        const char *run = rl_format(&arena, "%s%s%s", words, words, words);
        same_tree(rl_format(&arena, "%.*s\nmore of it", (int)n + 120, run));
        same_tree(rl_format(&arena, "**%.*s**\n\ntext", (int)n + 120, run));
        same_tree(rl_format(&arena, "A and B of %.*s: draft resolution\n\n1. Decides\n", (int)n + 120, run));
        same_tree(rl_format(&arena, "%s x (EU of %.*s) and", run, (int)n, run));
        same_tree(rl_format(&arena, "%s x *%.*s%.*s%s* and", run, (int)n + 360, run, (int)n, run, run));
        same_tree(rl_format(&arena, "12   %.*s| 83", (int)n + 120, run));
    }
    rl_arena_free(&arena);
}

/* The text is read in pieces that may end anywhere. */
static void long_texts(void **state) {
    (void)state;
    rl_arena arena = {0};
    char *text = rl_alloc(&arena, 40000);
    for (uint32_t lead = 0; lead < 9; lead++) {
        uint32_t len = lead;
        memset(text, 'x', len);
        while (len < 30000) {
            const char *line = rl_format(&arena, "%s%.*s, agreed\xC3\xA9 [and]%s%s", words, (int)(len % 97),
                                         words, words, len % 5 ? " " : "\n\n1. Decides ");
            memcpy(text + len, line, strlen(line));
            len += (uint32_t)strlen(line);
        }
        text[len] = '\0';
        same_tree(text);
    }
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_in_long_lines),
        cmocka_unit_test(heads_of_lines),
        cmocka_unit_test(bounds),
        cmocka_unit_test(long_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
