/* Errors in a rule file are reported with their place and the nearest name; hostile files are refused at
 * once. */
#include "base/str.h"
#include "rulefile/rulefile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

static bool read_text(const char *text, reslint_error *error) {
    rl_arena arena = {0};
    rl_decls decls = {0};
    memset(error, 0, sizeof *error);
    bool good = rl_decl_read(&arena, rl_str(text), "house.yaml", &decls, error);
    assert_true(good || decls.len == 0);
    rl_arena_free(&arena);
    return good;
}

typedef struct wrong {
    const char *text, *message;
    unsigned line, column;
} wrong;

#define HEAD "id: a-rule\nsummary: A rule.\n"

static const wrong files[] = {
    {HEAD "words: [a]\nwrods: [b]\n", "did you mean “words”?", 4, 1},
    {HEAD "patterns: [\"\\bfoo\\b\"]\n", "in double quotation marks YAML makes one of \\b", 3, 13},
    {HEAD "words: [\"\\bfoo\"]\n", "in double quotation marks YAML makes one of \\b", 3, 10},
    {HEAD "patterns: ['foo$bar']\n", "“$” is the end of the text", 3, 16},
    {HEAD "words: ['foo.*']\n", "write it between slashes: '/foo.*/'", 3, 10},
    {HEAD "words:\n- foo\n - bar\n", "Let each “- ” begin in the same column", 4, 3},
    {HEAD "words: [a]\nscope: preambel\n", "did you mean “preamble”?", 4, 8},
    {HEAD "words: [a]\nkind: existance\n", "did you mean “existence”?", 4, 7},
    {HEAD "words: [a]\nlevel: wraning\n", "did you mean “warning”?", 4, 8},
    {HEAD "words: [a]\nlevel: {tabeled: info}\n", "did you mean “tabled”?", 4, 9},
    {HEAD "words: [a]\nlevel: {ga/tabeled: info}\n", "a profile, a slash and a stage", 4, 9},
    {HEAD "words: [a]\nexcept: quotations\n", "did you mean “quotation”?", 4, 9},
    {HEAD "words: [a]\nscope: quotation\nexcept: quotation\n", "could never find anything", 5, 9},
    {HEAD "words: [a]\nscope: []\n", "could never find anything", 4, 8},
    {HEAD "words: [a]\nscope: [opening, title]\n", "make two rules", 4, 18},
    {HEAD "patterns: ['a(b']\n", "at its letter 4: missing closing parenthesis", 3, 16},
    {HEAD "words: ['/a(b/']\n", "cannot be read", 3, 14},
    {HEAD "patterns: ['a*']\n", "matches even where there is nothing", 3, 13},
    {HEAD "patterns: ['a  b']\n", "could never match", 3, 14},
    {HEAD "patterns: ['a\\nb']\n", "could never match", 3, 14},
    {HEAD "words: ['a  b']\n", "could never be found", 3, 10},
    {HEAD "words: ['[a]']\n", "begins with no letter", 3, 10},
    {HEAD "words: ['a [b]']\n", "could never be found", 3, 10},
    {HEAD "words: [a, b, a]\n", "in this rule twice", 3, 15},
    {HEAD "scope: opening\nwords: [guided by]\n", "end in front of “by”", 4, 9},
    {HEAD "words: [abc]\nexceptions: [abc]\n", "both what the rule looks for and an exception", 4, 13},
    {HEAD "words: ['a{b']\n", "not closed", 3, 10},
    {HEAD "words: words.txt\n", "looks like a file", 3, 8},
    {HEAD "words: [lists/weak.txt]\n", "looks like a file", 3, 9},
    {HEAD "words: []\n", "says nothing to look for", 1, 1},
    {HEAD "kind: substitution\nwords: [a]\n", "What is to be written instead?", 4, 9},
    {HEAD "swap: {'a{b,c}': 'd{e,f,g}'}\n", "There are 2 words on the left and 3 on the right", 3, 19},
    {HEAD "words: [a]\nmessage: “{mtach}”\n", "did you mean “{match}”?", 4, 10},
    {HEAD "words: [a]\nmax: 2\n", "A rule of kind existence has no “max”", 4, 1},
    {HEAD "kind: occurrence\nwords: [a]\n", "neither “max” nor “min”", 1, 1},
    {HEAD "kind: occurrence\nwords: [a]\nmax: many\n", "whole number", 5, 6},
    {HEAD "kind: sequence\nsteps: [a]\n", "two or more", 4, 8},
    {HEAD "words: [a]\nignorecase: maybe\n", "true or false", 4, 13},
    {HEAD "words: [a]\napplicability: sure\n", "There are: safe, unsafe, display, none", 4, 16},
    {HEAD "patterns: [{find: a, group: 2}]\n", "none of number 2", 3, 19},
    {HEAD "patterns: [{fnid: a}]\n", "did you mean “find”?", 3, 13},
    {"id: A_Rule\nsummary: A.\nwords: [a]\n", "cannot be a rule's id", 1, 5},
    {"id: a\nwords: [a]\n", "has no “summary”", 1, 1},
    {"rules: []\n", "each rule begins with a hyphen", 1, 8},
    {"rules:\n  - id: a\n    summary: A.\n    words: [a]\nlevel: info\n", "put it into each rule", 5, 1},
    {"- a\n", "“key: value” lines", 1, 1},
    {HEAD "words: [a]\nwords: [b]\n", "is used twice here", 4, 1},
    {HEAD "words: &x [a]\n", "Anchors", 3, 11},
    {HEAD "words: [a, *x]\n", "Aliases", 3, 13},
    {HEAD "words: !!str a\n", "tags", 3, 14},
    {HEAD "words: [a\n", "This is not YAML", 4, 1},
    {HEAD "words: [a]\n---\nid: b\n", "one document", 4, 1},
    {HEAD "query: (paragrahp) @here\n", "did you mean “paragraph”?", 3, 9},
    {HEAD "query: |\n  (paragraph\n    (emphasis) @here\n    (stong) @x)\n", "did you mean “strong”?", 6, 6},
    {HEAD "query: '(paragraph'\n", "cannot be read here", 3, 19},
    {HEAD "query: (paragraph)\n", "write @here", 3, 8},
    {HEAD "query: '(label (paragraph) @here)'\n", "could never match", 3, 16},
    {HEAD "query: '((label) @l (#eqq? @l \"1\"))'\n", "did you mean “#eq?”?", 3, 9},
    {HEAD "query: '((label) @l (#eq? @l))'\n", "one text in quotation marks", 3, 9},
    {HEAD "query: '((label) @l (#match? @l \"(\"))'\n", "cannot be read", 3, 9},
    {HEAD "query: '((label) @l (#eq? @k \"1\"))'\n", "@k", 3, 28},
    {HEAD "query: (label) @l\nmessage: “{m}”\n", "{m}", 4, 10},
    {HEAD "query: (label) @l\nscope: title\n", "A rule of kind query has no “scope”", 4, 1},
    {HEAD "words: [a]\ncases:\n  bad:\n    - no mark\n", "what must be found in it", 6, 7},
    {HEAD "words: [a]\ncases:\n  good: a ⟦mark⟧\n", "belongs under “bad”", 5, 9},
    {"id: a\nsummary: We say: no\n", "is put into quotation marks", 2, 16},
    {"id: a\nsummary: @home\n", "is put into quotation marks", 2, 10},
    {"id: a\nsummary: We\n\twords: [a]\n", "not with tabs", 2, 10},
    {"id: a\nsummary: caf\xE9 au lait\n", "not in UTF-8", 2, 0},
    {"", "empty", 0, 0},
    {"[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]", "12 levels", 1, 13},
};

static void test_messages(void **state) {
    (void)state;
    uint32_t bad = 0;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        reslint_error error;
        bool good = read_text(files[i].text, &error);
        if (!good && strstr(error.message, files[i].message) && error.line == files[i].line &&
            error.column == files[i].column)
            continue;
        bad++;
        print_message("%s  wanted %u:%u %s\n  got    %u:%u %s\n", files[i].text, files[i].line,
                      files[i].column, files[i].message, error.line, error.column,
                      good ? "(nothing)" : error.message);
    }
    assert_int_equal(bad, 0);
}

static void test_right(void **state) {
    (void)state;
    static const char *const good[] = {
        HEAD "words: [a]\n",
        HEAD "words: a\nlevel: {sc: off, mun/draft: error, default: info}\n",
        HEAD "kind: repetition\n",
        HEAD "patterns: '\\ba\\b'\nunless: b\nexcept: [nothing, names]\n",
        "rules:\n  - id: a\n    summary: A.\n    words: [a]\n  - {id: b, summary: B., words: [b]}\n",
        HEAD "words: [a]\nmessage: “{match}” {1}\ncases: {good: [a b], bad: [⟦a⟧]}\n",
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        reslint_error error;
        if (!read_text(good[i], &error))
            fail_msg("%s%u:%u: %s", good[i], error.line, error.column, error.message);
    }
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static char *repeat(const char *head, const char *piece, size_t times, const char *tail) {
    size_t n = strlen(piece);
    char *text = test_malloc(strlen(head) + n * times + strlen(tail) + 1), *at = text + strlen(head);
    memcpy(text, head, strlen(head));
    for (size_t i = 0; i < times; i++, at += n) memcpy(at, piece, n);
    memcpy(at, tail, strlen(tail) + 1);
    return text;
}

static void is_refused_at_once(char *text, const char *message) {
    reslint_error error;
    double start = seconds();
    assert_false(read_text(text, &error));
    assert_true(seconds() - start < 5); /* a second without a sanitizer */
    if (!strstr(error.message, message)) fail_msg("wanted %s, got %s", message, error.message);
    test_free(text);
}

static void test_hostile(void **state) {
    (void)state;
    is_refused_at_once(repeat(HEAD "words:\n", "  - abcdef\n", 1000000, ""), "larger than 1 MB");
    is_refused_at_once(repeat("", "[", 500000, ""), "12 levels");
    is_refused_at_once(repeat("a: ", "{a: ", 200000, ""), "12 levels");
    is_refused_at_once(repeat("a: &a [x,x,x,x,x,x,x,x]\n", "b: [*a,*a,*a,*a]\n", 100, ""), "Anchors");
    is_refused_at_once(repeat(HEAD "words: [", "a,", 400000, "]"), "");
    is_refused_at_once(repeat(HEAD "words: ['", "{a,b}", 40, "']\n"), "more than 512 words");
    is_refused_at_once(repeat(HEAD "patterns: ['", "(", 4000, "']\n"), "cannot be read");
    is_refused_at_once(repeat(HEAD "patterns: ['(?:", "(?:a{999}){999}", 50, ")']\n"), "cannot be read");
    is_refused_at_once(repeat("", "a", 600000, ""), "");
    is_refused_at_once(repeat("? ", "? ", 100000, "a"), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_messages), cmocka_unit_test(test_right),
                                       cmocka_unit_test(test_hostile)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
