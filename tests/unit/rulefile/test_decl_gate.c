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
    {"foobar\\w+", "foobar"}, {"fo\\w+", ""},      {"(?:foobar|other)s?", "foobar other"},
    {"(?:foobar)?x", ""},     {"colou?r", "colo"},
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
                                       cmocka_unit_test(test_never_wrong)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
