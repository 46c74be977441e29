/* The words that a pattern cannot do without, and never one that it can. Patterns and texts are tried against
 * each other: whatever matches must contain one of the words. */
#include "base/str.h"
#include "rulefile/image/gate.h"
#include "rulefile/image/image.h"
#include "rulefile/run/grams.h"
#include "rulefile/run/pattern.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *words_of(rl_arena *arena, const char *pattern) {
    rl_gate_words words = {0};
    if (!rl_gate_find(arena, pattern, &words)) return "";
    const char *all = "";
    for (uint32_t i = 0; i < words.len; i++)
        all = rl_format(arena, "%s%s%.*s", all, i ? " " : "", (int)words.items[i].len, words.items[i].ptr);
    return all;
}

static const struct {
    const char *pattern, *words;
} expected[] = {
    {"\\bhigh level\\b", "level"},
    {"\\bhigh levels?\\b", "high"},
    {"high level", ""},
    {"\\b(?:UN|UNGA)\\b", "un unga"},
    {"\\b(?:UN|UN\\w+)\\b", ""},
    {"(\\d+) ?per cent\\b", "cent"},
    {"\\bfoo\\b|\\bbar\\b", "foo bar"},
    {"\\bfoo\\b|bar", ""},
    {"\\b(foo )?bar\\b", ""},
    {"\\bfoo(?=bar)\\b", ""},
    {"(?<!x )\\bfoo\\b", "foo"},
    {"\\bfoo(?= bar)", "foo"},
    {"\\bfoo(?= bar)?", ""},
    {"\\bfoo(?= bar|bars)", ""},
    {"\\bfoo(?! bar)", ""},
    {", \\K(?:in|to) th(?:is|at) (?:regard|context)(?= [a-z])", "regard context"},
    {"fo(?= \\b(?:bar|bars)\\b,)", "bar bars"},
    {"\\bthe (?:foo|bar|baz)\\b", "foo bar baz"},
    {"\\b(?:foo )+end\\b", "foo"},
    {"\\bfoo[- ]bar\\b", "foo"},
    {"\\bfoo-?bar\\b", ""},
    {"\\bfoo, and\\b", "foo"},
    {"(?i)\\bFoo\\b", "foo"},
    {"(?x) \\b foo \\b", ""},
    {"\\Qfoo bar\\E", ""},
    {"\\bfoo\\x20bar\\b", ""},
    {"\\b(?<name>foo|ba)\\b\\k<name>", ""},
    {"^guided by", "guided"},
    {"\\ba{3}\\b", ""},
    {"\\bfo{2}o\\b", ""},
    {"[[:alpha:]] \\bfoo\\b", "foo"},
    {"\\bcafé\\b", ""},
    {"“foo”", "foo"},
    {"\\((?:[^()]* )?(?:UNGA|SDGs?)(?: [^()]*)?\\)", ""},
    /* classes: marks and spaces part words, anything else may be a letter */
    {"\\bfoo[,]", "foo"},
    {"\\bfoo[^,]", ""},
    {"\\bfoo[^a]", ""},
    {"\\bfoo[],]", "foo"},
    {"\\bfoo[]a]", ""},
    {"\\bfoo[^],] \\bword\\b", "word"},
    {"\\bfoo[\\s,]", "foo"},
    {"\\bfoo[\\w]", ""},
    {"\\bfoo[\\]]", "foo"},
    {"\\bfoo[\\]a]", ""},
    {"\\bfoo[[:space:]]", ""},
    {"\\bfoo[[:alpha:]a] \\bword\\b", "word"},
    {"\\bfoo[ -]", "foo"},
    {"\\bfoo[ -~]", ""},
    {"\\bfoo[-,]", "foo"},
    {"\\bfoo[–]", "foo"},
    {"\\bfoo[é]", ""},
    {"\\bfoo[1]", ""},
    {"\\bfoo[[,]", "foo"},
    {"[,]foo\\b", "foo"},
    {"[a]foo\\b", ""},
    {"[]]foo\\b", "foo"},
    {"[ab]{2}foo\\b", ""},
    /* groups: where they end, and what in them is text */
    {"(?:a(?:b|c) \\bword\\b)? \\bfoo\\b", "foo"},
    {"(?:[)] \\bword\\b)? \\bfoo\\b", "foo"},
    {"(?:\\) \\bword\\b)? \\bfoo\\b", "foo"},
    {"(?:\\( \\bword\\b)? \\bfoo\\b", "foo"},
    {"(\\bfoo\\b)", "foo"},
    {"(?:\\bfoo\\b)", "foo"},
    {"(?>\\bfoo\\b)", "foo"},
    {"(?|\\bfoo\\b)", "foo"},
    {"(?P<n>\\bfoo\\b)", "foo"},
    {"(?<n>\\bfoo\\b)", "foo"},
    {"(?'n'\\bfoo\\b)", "foo"},
    {"(?i:\\bfoo\\b)", "foo"},
    {"(?-i:\\bfoo\\b)", "foo"},
    {"(?x: \\bfoo \\b)", ""},
    {"(?ix) \\bfoo \\b", ""},
    {"(*UTF)\\bfoo\\b", ""},
    {"(?<=\\bfoo\\b)", ""},
    {"(?<!\\bfoo\\b)", ""},
    {"(?!\\bfoo\\b)", ""},
    {"(?#\\bfoo\\b)", ""},
    {"(?=\\bfoo\\b)", "foo"},
    {"(?<n>x)(?P=n) \\bfoo\\b", ""},
    {"(x)(?1) \\bfoo\\b", ""},
    {"(?<n>x)(?&n) \\bfoo\\b", ""},
    {"x(foo)\\b", ""},
    {"x(?:foo)\\b", ""},
    {"x(?<n>foo)\\b", ""},
    {"x(?P<n>foo)\\b", ""},
    {"x(?'n'foo)\\b", ""},
    {"x(?i:foo)\\b", ""},
    {"\\b(foo)\\b", "foo"},
    {"\\b(foo)", ""},
    {"\\b(?:foo)+\\b", ""},
    {"\\b(?:foo){2} bar\\b", "bar"},
    {"\\b(?=foo)\\b", ""},
    {"\\b(?=foo\\b)", "foo"},
    {"\\b(foo)(?: bar)\\b", "bar"},
    {"()\\bfoo\\b", "foo"},
    {"\\b(foo|)\\b", ""},
    /* escapes */
    {"\\bfoo\\K\\b", "foo"},
    {"\\bfoo\\K", ""},
    {"\\Afoo\\b", "foo"},
    {"\\Gfoo\\b", "foo"},
    {"\\bfoo\\z", "foo"},
    {"\\bfoo\\Z", "foo"},
    {"\\bfoo\\s", "foo"},
    {"\\bfoo\\h", "foo"},
    {"\\bfoo\\W", "foo"},
    {"\\bfoo\\R", "foo"},
    {"\\bfoo\\.", "foo"},
    {"\\bfoo\\d", ""},
    {"\\bfoo\\B", ""},
    {"\\bfoo\\S", ""},
    {"\\bfoo\\p{L}", ""},
    {"\\bfoo\\pL \\bword\\b", "word"},
    {"\\pLfoo\\b", ""},
    {"\\p{L}foo\\b", ""},
    {"\\x{66}foo\\b", ""},
    {"\\x66 \\bfoo\\b", "foo"},
    {"\\x66foo\\b", ""},
    {"(x)\\1 \\bfoo\\b", ""},
    {"(x)\\g1 \\bfoo\\b", ""},
    {"\\cA \\bfoo\\b", ""},
    /* how often */
    {"\\bfoo ?bar\\b", ""},
    {"\\bfoo *bar\\b", ""},
    {"\\bfoo +bar\\b", "foo"},
    {"\\bfoo ??bar\\b", ""},
    {"\\bfoo *+bar\\b", ""},
    {"\\bfoo +?bar\\b", "foo"},
    {"\\bfoo ++bar\\b", "foo"},
    {"\\bfoo {0,2}bar\\b", ""},
    {"\\bfoo {1,2}bar\\b", "foo"},
    {"\\bfoo {1}?bar\\b", "foo"},
    {"\\bfoo{x}", "foo"},
    {"\\bfoo{}", "foo"},
    {"\\bfoo {2", "foo"},
    {"\\bfooo?\\b", ""},
    {"\\bfo+\\b", ""},
    {"\\bfo*\\b", ""},
    {"x{0}foo\\b", ""},
    /* look-aheads as edges */
    {"\\bfoo(?=,|;)", "foo"},
    {"\\bfoo(?=,|)", ""},
    {"\\bfoo(?=)", ""},
    {"\\bfoo(?= ?x)", ""},
    {"\\bfoo(?=\\b)", "foo"},
    {"\\bfoo(?=$|,)", "foo"},
    /* characters */
    {"\\bfoo.", ""},
    {"\\bfoo,", "foo"},
    {"\\bfoo$", "foo"},
    {"^foo\\b", "foo"},
    {"\\bfoo”", "foo"},
    {"\\bfooé", ""},
    {"éfoo\\b", ""},
    {"\\bfoo", ""},
    {"foo\\b", ""},
    {"\\bFOO2\\b", "foo2"},
    /* what only looks like a class, a group, an escape, a number */
    {"[[:punct:],]foo\\b", ""},
    {"\\bfoo[«]", "foo"},
    {"(?<=x) \\bfoo\\b", "foo"},
    {"(?<!x) \\bfoo\\b", "foo"},
    {"(?!x) \\bfoo\\b", "foo"},
    {"(?#x) \\bfoo\\b", "foo"},
    {"\\Q.\\bfoo\\b\\E", ""},
    {"\\b(foo )\\E?x", ""},
    {"\\bfoo\\s{0,1}x", ""},
    {"\\x{66} \\bfoo\\b", "foo"},
    {"\\bfoo {,2}bar\\b", ""},
    /* which word is best */
    {"\\bthe\\b", "the"},
    {"\\bthe foo\\b", "foo"},
    {"\\bfoo of all\\b", "foo"},
    {"\\bab cde fg\\b", "cde"},
    {"\\babc def\\b", "abc"},
    {"\\bab (?:cdefg|hijkl)\\b", "ab"},
    {"\\b(?:the|foo) (?:bar|baz)\\b", "bar baz"},
    {"\\bthe (?:aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk)\\b", "aa bb cc dd ee ff gg hh ii jj kk"},
    {"\\bthe (?:aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm)\\b", "the"},
};

static void test_words(void **state) {
    (void)state;
    rl_arena arena = {0};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        const char *words = words_of(&arena, expected[i].pattern);
        if (strcmp(words, expected[i].words) != 0)
            fail_msg("%s: wanted “%s”, got “%s”", expected[i].pattern, expected[i].words, words);
    }
    rl_arena_free(&arena);
}

static const struct {
    const char *pattern, *letters;
} runs[] = {
    {"foobar\\w+", "foobar"},
    {"fo\\w+", ""},
    {"(?:foobar|other)s?", "foobar other"},
    {"(?:foobar)?x", ""},
    {"colou?r", "colo"},
    {"foo\\w", "foo"},
    {"fo\\w", ""},
    {"(?:foo|ab)s", ""},
    {"f(?:oo)b", ""},
    {"foo?bar", "bar"},
    {"fo*ba+r", ""},
    {"fooo+x", "foo"},
    {"foob+x", "foo"},
    {"FooBar", "foobar"},
    {"foob|bar", "foob bar"},
    {"foo.barbar", "barbar"},
    {"the.foo", "foo"},
    {"foo,bar", "foo"},
    {"foo{2}", ""},
    {"(?=foo)f", "foo"},
    {"(?!foo)f", ""},
    {"\\x66oobar", ""},
    {"\\pLfoo", "foo"},
};

static void test_letters(void **state) {
    (void)state;
    rl_arena arena = {0};
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
        rl_gate_words words = {0};
        const char *all = "";
        if (rl_gate_find_letters(&arena, runs[i].pattern, &words))
            for (uint32_t k = 0; k < words.len; k++)
                all = rl_format(&arena, "%s%s%s", all, k ? " " : "", words.items[k].ptr);
        if (strcmp(all, runs[i].letters) != 0)
            fail_msg("%s: wanted “%s”, got “%s”", runs[i].pattern, runs[i].letters, all);
    }
    rl_arena_free(&arena);
}

/* `before`, `count` times `piece` with `between`, and `after`. */
static const char *repeated(rl_arena *arena, const char *before, const char *piece, const char *between,
                            uint32_t count, const char *after) {
    const char *all = before;
    for (uint32_t i = 0; i < count; i++) all = rl_format(arena, "%s%s%s", all, i ? between : "", piece);
    return rl_format(arena, "%s%s", all, after);
}

/* Of 300 items, 64 words and 16 groups in each other there is still a word; with one more there is none. */
static void test_limits(void **state) {
    (void)state;
    rl_arena arena = {0};
    enum { WORD_AND_EDGES = 5 };
    assert_string_equal(words_of(&arena, repeated(&arena, "\\bfoo\\b", ".", "", 300 - WORD_AND_EDGES, "")),
                        "foo");
    assert_string_equal(words_of(&arena, repeated(&arena, "\\bfoo\\b", ".", "", 301 - WORD_AND_EDGES, "")),
                        "");
    assert_string_equal(words_of(&arena, repeated(&arena, "\\b(?:", "ab", "|", 64, ")\\b")),
                        repeated(&arena, "", "ab", " ", 64, ""));
    assert_string_equal(words_of(&arena, repeated(&arena, "\\b(?:", "ab", "|", 65, ")\\b")), "");
    const char *closing = "))))))))))))))))";
    assert_string_equal(
        words_of(&arena, repeated(&arena, "", "(?:", "", 16, rl_format(&arena, "\\bfoo\\b%s", closing))),
        "foo");
    assert_string_equal(
        words_of(&arena, repeated(&arena, "", "(?:", "", 17, rl_format(&arena, "\\bfoo\\b%s)", closing))),
        "");
    rl_arena_free(&arena);
}

static bool holds(reslint_str text, const rl_gate_words *words) {
    for (uint32_t at = 0, end; at<text.len; at = end> at ? end : at + 1) {
        rl_image_hash(text, at, &end);
        for (uint32_t i = 0; i < words->len; i++)
            if (end > at && rl_same_ci(rl_slice(text, at, end), words->items[i])) return true;
    }
    return false;
}

/* All patterns made of a few pieces, against all texts made of a few pieces. */
static void test_never_wrong(void **state) {
    (void)state;
    static const char *const pieces[] = {"\\b",  "foo", " ",      "?",    "(bar|foo)", "(?:ba r)?",
                                         "[ -]", "o*",  "(?i:X)", "\\s+", "\\w",       "(a|b|)",
                                         "{2}",  ".",   "é",      "$"};
    static const char *const texts[] = {"foo",        "foo bar",   "foofoo",   "a foo-bar x",
                                        "FOO x ba r", "bar foo é", "foob foo", "fo",
                                        "barfoo bar", "x",         "é foo",    "foo\u2019s bar"};
    enum { N = sizeof pieces / sizeof *pieces };
    rl_matcher matcher;
    rl_arena keep = {0};
    rl_matcher_make(&keep, &matcher);
    for (uint32_t k = 0; k < N * N * N * N; k++) {
        rl_arena arena = {0};
        char pattern[64], message[100];
        snprintf(pattern, sizeof pattern, "%s%s%s%s", pieces[k % N], pieces[k / N % N], pieces[k / N / N % N],
                 pieces[k / N / N / N]);
        uint32_t offset, n;
        rl_gate_words words = {0};
        pcre2_code *code = rl_pattern_compile(pattern, true, &offset, message, sizeof message);
        bool gated = code && rl_gate_find(&arena, pattern, &words);
        rl_gate_words letters = {0};
        bool lettered = code && rl_gate_find_letters(&arena, pattern, &letters);
        for (size_t i = 0; lettered && i < sizeof texts / sizeof *texts; i++) {
            reslint_span groups[RL_MATCH_GROUPS];
            rl_grams grams;
            rl_grams_of(rl_str(texts[i]), &grams);
            bool matches = rl_pattern_match(&matcher, code, rl_str(texts[i]), 0, groups, &n) == RL_MATCHED,
                 may = false;
            for (uint32_t w = 0; w < letters.len; w++)
                may = may || rl_grams_may_hold(&grams, letters.items[w].ptr);
            if (matches && !may) fail_msg("%s matches “%s” without its letters", pattern, texts[i]);
        }
        for (size_t i = 0; gated && i < sizeof texts / sizeof *texts; i++) {
            reslint_span groups[RL_MATCH_GROUPS];
            bool matches = rl_pattern_match(&matcher, code, rl_str(texts[i]), 0, groups, &n) == RL_MATCHED;
            if (matches && !holds(rl_str(texts[i]), &words))
                fail_msg("%s matches “%s” without “%.*s”", pattern, texts[i], (int)words.items[0].len,
                         words.items[0].ptr);
        }
        rl_pattern_free(code);
        rl_arena_free(&arena);
    }
    rl_arena_free(&keep);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_letters),
                                       cmocka_unit_test(test_limits), cmocka_unit_test(test_never_wrong)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
