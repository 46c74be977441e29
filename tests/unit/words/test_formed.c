/* Words formed from known ones: what may be taken off, and how much must be left. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "words/formed.h"

/* The list is one word, or "*": any word. */
static bool is_known(const void *list, reslint_str word) {
    return rl_is(word, list) || strcmp(list, "*") == 0;
}

static void formed(void **state) {
    static const struct {
        const char *word, *known;
        bool is;
    } rows[] = {
        {"lampss", "lamps", true},
        {"lamps", "lamp", false},
        {"trenches", "trench", true},
        {"sorted", "sorte", true},
        {"wharfed", "wharf", true},
        {"bored", "bore", false},
        {"aged", "age", false},
        {"wharfing", "wharf", true},
        {"boring", "bore", false},
        {"hastening", "hastene", true},
        {"basely", "basel", false},
        {"wharfly", "wharf", true},
        {"limpness", "limp", true},
        {"oldness", "old", false},
        {"digitalizing", "digitalise", true},
        {"digitalisation", "digitalize", true},
        {"lampsx", "lamps", false},
        {"nonlamps", "lamps", true},
        {"nonlamp", "lamp", false},
        {"nanlamps", "lamps", false},
        {"unlantern", "lantern", true},
        {"unlamper", "lamper", false},
        {"lamps", "lamps", false},
        {"s", "*", false},
        {"", "*", false},
        {"xxxxx", "*", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_word_is_formed(rl_str(rows[i].word), is_known, rows[i].known) != rows[i].is)
            fail_msg("%s from %s", rows[i].word, rows[i].known);
}

/* What is asked about is at most 64 letters long. */
static void long_words(void **state) {
    char word[80];
    (void)state;
    memset(word, 'b', sizeof word);
    word[64] = 's';
    assert_true(rl_word_is_formed((reslint_str){word, 65}, is_known, "*"));
    word[64] = 'b';
    word[65] = 's';
    assert_false(rl_word_is_formed((reslint_str){word, 66}, is_known, "*"));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(formed), cmocka_unit_test(long_words)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
