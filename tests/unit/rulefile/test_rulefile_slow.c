/* Patterns that would run for ever are given up, and this is reported; a thousand rules cost little. */
#include "api/reslint.h"
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "own_rules.h"

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* A resolution with one paragraph that repeats the letter a `len` times. */
static char *long_paragraph(size_t len, char end) {
    static const char head[] = "The General Assembly,\n\nRecalling the report,\n\n1. Welcomes ";
    char *text = test_malloc(sizeof head + len + 2);
    memcpy(text, head, sizeof head - 1);
    memset(text + sizeof head - 1, 'a', len);
    text[sizeof head - 1 + len] = end;
    text[sizeof head + len] = '\n';
    text[sizeof head + len + 1] = '\0';
    return text;
}

static void run_slow(const char *pattern, bool given_up) {
    char rules[300];
    snprintf(rules, sizeof rules, "id: slow\nsummary: Slow.\npatterns: ['%s']\n", pattern);
    reslint_engine *engine = engine_with("slow-patterns", rules);
    char *text = long_paragraph(100000, '!');
    reslint_error error;
    reslint_document *document = reslint_document_new(engine, "a.md", text, strlen(text), &error);
    assert_non_null(document);
    double start = seconds();
    uint32_t count;
    const reslint_finding *findings = reslint_document_lint(document, &count);
    double took = seconds() - start;
    print_message("%-24s %.3f s, %u findings\n", pattern, took, count);
    assert_true(took < 8); /* a second without a sanitizer */
    if (given_up) {
        assert_int_equal(count, 1);
        assert_non_null(strstr(findings[0].message, "takes too long"));
        assert_int_equal(findings[0].severity, RESLINT_INFO);
    }
    reslint_document_free(document);
    reslint_engine_free(engine);
    test_free(text);
}

static void test_slow(void **state) {
    (void)state;
    run_slow("(a+)+$", true);
    run_slow("(a|aa)+$", true);
    run_slow("(?:a*)*b?\\d", true);
    run_slow("a+\\d", false);
    run_slow("(a+)(a+)(a+)\\d", true);
    run_slow("((a+)+)+(?<!x)\\d", true);
}

static char *many_rules(uint32_t n, bool patterns) {
    char *text = test_malloc((size_t)n * 160 + 100), *at = text;
    at += sprintf(at, "rules:\n");
    for (uint32_t i = 0; i < n; i++)
        at +=
            patterns
                ? sprintf(at,
                          "  - {id: p%u, summary: P., patterns: ['\\bword%u (?:of|for) the (\\w+)\\b']}\n", i,
                          i)
                : sprintf(at, "  - {id: w%u, summary: W., swap: {'word%u': 'other', 'two word%u': 'one'}}\n",
                          i, i, i);
    return text;
}

static double lint_time(reslint_engine *engine, const char *text) {
    reslint_error error;
    reslint_document *document = reslint_document_new(engine, "a.md", text, strlen(text), &error);
    double best = 1000;
    for (int i = 0; i < 5; i++) {
        uint32_t count;
        double start = seconds();
        reslint_document_lint(document, &count);
        double took = seconds() - start;
        if (took < best) best = took;
    }
    reslint_document_free(document);
    return best;
}

static char *long_text(uint32_t paragraphs) {
    char *text = test_malloc((size_t)paragraphs * 300 + 200), *at = text;
    at += sprintf(at, "The General Assembly,\n\nRecalling the report,\n\n");
    for (uint32_t i = 1; i <= paragraphs; i++)
        at += sprintf(
            at,
            "%u. Welcomes the continued efforts of Member States, in cooperation with the relevant "
            "entities of the United Nations system, to keep roads and bridges safe, and encourages them "
            "to share their experience with word%u and others;\n\n",
            i, i % 7);
    return text;
}

static void test_many(void **state) {
    (void)state;
    char *text = long_text(500);
    for (int patterns = 0; patterns < 2; patterns++) {
        char *few = many_rules(1, patterns), *many = many_rules(1000, patterns);
        reslint_engine *one = engine_with("slow-few", few);
        double start = seconds();
        reslint_engine *thousand = engine_with("slow-many", many);
        double load = seconds() - start, a = lint_time(one, text), b = lint_time(thousand, text);
        print_message(
            "%s: 1,000 rules read in %.1f ms; %zu KB checked in %.2f ms with 1 rule, %.2f ms with 1,000\n",
            patterns ? "patterns" : "words", load * 1e3, strlen(text) / 1024, a * 1e3, b * 1e3);
        assert_true(b < 10 * a + 0.01);
        reslint_engine_free(one);
        reslint_engine_free(thousand);
        test_free(few);
        test_free(many);
    }
    test_free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_slow), cmocka_unit_test(test_many)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
