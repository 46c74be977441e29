/* The lexicon finds exactly the words that are in its tables, whatever the order in which slots were filled. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "recognise/lexicon.h"

static const rl_head *plain_head(reslint_str word) {
    for (uint32_t i = 0; i < rl_head_count; i++)
        if (rl_same((reslint_str){rl_heads[i].word, rl_heads[i].len}, word)) return &rl_heads[i];
    return NULL;
}

static uint32_t plain_classes(reslint_str word) {
    for (uint32_t i = 0; i < rl_word_count; i++)
        if (rl_same((reslint_str){rl_words[i].word, rl_words[i].len}, word)) return rl_words[i].classes;
    return 0;
}

static void look_up(const char *text, uint32_t len) {
    reslint_str word = {text, len};
    assert_ptr_equal(rl_lexicon_head(text, len), plain_head(word));
    assert_int_equal(rl_lexicon_classes(text, len), plain_classes(word));
}

/* The word itself, what it begins with, and what is one letter away. */
static void look_up_around(const char *word, uint32_t len) {
    char changed[64];
    assert_true(len && len < sizeof changed);
    for (uint32_t n = 0; n <= len; n++) look_up(word, n);
    for (uint32_t i = 0; i < len; i++) {
        memcpy(changed, word, len);
        changed[i] = changed[i] == 'e' ? 's' : 'e';
        look_up(changed, len);
        changed[i] = '\'';
        look_up(changed, len);
    }
    memcpy(changed, word, len);
    changed[len] = 's';
    look_up(changed, len + 1);
}

static void finds_its_words(void **state) {
    (void)state;
    assert_true(rl_head_count > 100 && rl_word_count > 100);
    for (uint32_t i = 0; i < rl_head_count; i++) {
        assert_ptr_equal(rl_lexicon_head(rl_heads[i].word, rl_heads[i].len), &rl_heads[i]);
        look_up_around(rl_heads[i].word, rl_heads[i].len);
    }
    for (uint32_t i = 0; i < rl_word_count; i++) {
        assert_int_equal(rl_lexicon_classes(rl_words[i].word, rl_words[i].len), rl_words[i].classes);
        look_up_around(rl_words[i].word, rl_words[i].len);
    }
}

static void finds_nothing_else(void **state) {
    (void)state;
    static const char *const others[] = {"", "x", "\xC3\xA9tat", "Recalls", "12", "zzzz", "qu'", "recall s"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        look_up(others[i], (uint32_t)strlen(others[i]));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(finds_its_words),
                                       cmocka_unit_test(finds_nothing_else)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
