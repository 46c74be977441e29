/* What was recognised is remembered: the answers must be the same as without memory, for other questions too,
 * and after the memory was cleared because it grew too large. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "model/memo.h"

/* The same opening with and without memory, for each wanted class, organ and habit. */
static void same_opening(rl_memo *memo, const char *text) {
    for (uint32_t wanted = RESLINT_OPENING_NONE; wanted <= RESLINT_OPENING_OPERATIVE; wanted++)
        for (uint32_t organ = RESLINT_ORGAN_UNKNOWN; organ <= RESLINT_ORGAN_OTHER; organ++)
            for (int mun = 0; mun < 2; mun++) {
                rl_arena arena = {0};
                rl_opening a, b;
                bool found = rl_memo_opening(NULL, rl_str(text), wanted, organ, mun, &arena, &a);
                assert_int_equal(found, rl_memo_opening(memo, rl_str(text), wanted, organ, mun, &arena, &b));
                assert_int_equal(a.opening_class, b.opening_class);
                assert_int_equal(a.span.end, b.span.end);
                assert_int_equal(a.marker, b.marker);
                assert_true(rl_same(a.key, b.key));
                assert_true(rl_same(a.addressee, b.addressee));
                rl_arena_free(&arena);
            }
}

static void same_recognised(rl_memo *memo, const char *text, uint32_t own) {
    rl_arena arena = {0};
    rl_recognised a = {0}, b = {0};
    rl_memo_recognise(NULL, rl_str(text), own, &arena, &a);
    rl_memo_recognise(memo, rl_str(text), own, &arena, &b);
    assert_int_equal(a.n_lists, b.n_lists);
    assert_int_equal(a.dates.len, b.dates.len);
    assert_int_equal(a.citations.len, b.citations.len);
    assert_int_equal(a.crossrefs.len, b.crossrefs.len);
    assert_int_equal(a.quotes.len, b.quotes.len);
    for (uint32_t i = 0; i < a.citations.len; i++) {
        assert_int_equal(a.citations.items[i].citation.organ, b.citations.items[i].citation.organ);
        assert_true(rl_same(a.citations.items[i].citation.symbol, b.citations.items[i].citation.symbol));
    }
    for (uint32_t i = 0; i < a.dates.len; i++)
        assert_int_equal(a.dates.items[i].at.end, b.dates.items[i].at.end);
    for (uint32_t i = 0; i < a.quotes.len; i++)
        assert_int_equal(a.quotes.items[i].at.end, b.quotes.items[i].at.end);
    for (uint32_t i = 0; i < a.crossrefs.len; i++)
        assert_int_equal(a.crossrefs.items[i].crossref.number, b.crossrefs.items[i].crossref.number);
    rl_arena_free(&arena);
}

static const char *const texts[] = {
    "Recalling its resolution 46/152 of 18 December 1991,",
    "Recalling its resolution 46/152 of 18 December 1992,",
    "Requests the Secretary-General, in paragraph 3 above, to read “Lamps”;",
    "Expresses its appreciation to the Board;",
    "Guided by its resolution 5/1, its decision 5/2 and paragraphs 3 and 4 below,",
    "Lamps",
    "",
    "x"};

static void ask_all(rl_memo *memo) {
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        same_opening(memo, texts[i]);
        for (uint32_t own = RESLINT_ORGAN_UNKNOWN; own <= RESLINT_ORGAN_OTHER; own++)
            same_recognised(memo, texts[i], own);
    }
}

static void answers_are_those_without_it(void **state) {
    (void)state;
    rl_memo *memo = rl_memo_new();
    for (int build = 0; build < 3; build++) {
        rl_memo_begin(memo, 1000);
        ask_all(memo);
    }
    rl_memo_free(memo);
    rl_memo_free(NULL);
    rl_memo_begin(NULL, 1000);
}

/* An answer of one build survives into the next, where it is the identical object; when far more was asked
 * than the first build needed, everything is forgotten, and a later answer is a new object. */
static void too_much_is_forgotten(void **state) {
    (void)state;
    rl_memo *memo = rl_memo_new();
    rl_arena arena = {0};
    rl_recognised first = {0}, again = {0};
    rl_memo_begin(memo, 1000);
    rl_memo_recognise(memo, rl_str(texts[0]), RESLINT_ORGAN_GA, &arena, &first);
    rl_memo_begin(memo, 1000);
    rl_memo_recognise(memo, rl_str(texts[0]), RESLINT_ORGAN_GA, &arena, &again);
    assert_ptr_equal(first.citations.items, again.citations.items);
    for (uint32_t n = 0; n < 200; n++) { /* about as much as is kept */
        const char *text = rl_format(&arena, "Recalling its resolution 46/%u", n);
        rl_memo_recognise(memo, rl_str(text), RESLINT_ORGAN_GA, &arena, &again);
    }
    rl_memo_begin(memo, 1000);
    rl_memo_recognise(memo, rl_str(texts[0]), RESLINT_ORGAN_GA, &arena, &again);
    assert_ptr_equal(first.citations.items, again.citations.items);
    for (uint32_t n = 0; n < 2000; n++) {
        const char *text = rl_format(&arena, "Recalling its resolution 46/%u of 18 December 1991", n);
        rl_memo_recognise(memo, rl_str(text), RESLINT_ORGAN_GA, &arena, &again);
    }
    rl_memo_begin(memo, 1000);
    const char *filler = rl_format(&arena, "Recalling its resolution 47/1 of 18 December 1991");
    rl_memo_recognise(memo, rl_str(filler), RESLINT_ORGAN_GA, &arena, &again);
    ask_all(memo);
    rl_memo_free(memo);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(answers_are_those_without_it),
                                       cmocka_unit_test(too_much_is_forgotten)};
    return cmocka_run_group_tests_name("memo", tests, NULL, NULL);
}
