/* The first words of a paragraph: what is a word, where punctuation ends it, and what signs around it are left out. */
#include "opened.h"
#include "recognise/opening/opening_words.h"

/* "recalling also, the" as words, a stroke after each that punctuation ends. */
static void expect_words(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_opening_words words;
    const char *got = "";
    rl_opening_split(rl_str(text), &words);
    for (uint32_t i = 0; i < words.len; i++) {
        const rl_opening_word *w = &words.at[i];
        assert_int_equal(w->len, w->end - w->begin);
        got = rl_format(&arena, "%s%s%.*s%s", got, i ? " " : "", (int)w->len, w->low, w->stop ? "/" : "");
    }
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", text, wanted, got);
    rl_arena_free(&arena);
}

static void words_and_signs(void **state) {
    (void)state;
    expect_words("", "");
    expect_words("  ", "");
    expect_words("Recalling also, the LAMPS", "recalling also/ the lamps");
    expect_words("Recalling; a: b. c) d] e\" f", "recalling/ a/ b/ c/ d/ e/ f");
    expect_words("Recalling;. a", "recalling/ a");
    expect_words("(Recalling) [the] 'lamps' \"of\" )oil ]x", "recalling/ the/ lamps' of/ oil x");
    expect_words("“Recalling” the “lamps”, of", "recalling/ the lamps/ of");
    expect_words("‘Recalling’ the ‘lamps’ x", "recalling/ the lamps/ x");
    expect_words("«Recalling the lamps", "recalling the lamps");
    expect_words("»Recalling the lamps", "recalling the lamps");
    expect_words("©Recalling the lamps", "\xC2\xA9recalling the lamps");
    expect_words("—Recalling the lamps", "—recalling the lamps");
    expect_words("…Recalling the lamps", "…recalling the lamps");
    expect_words("†Recalling the lamps", "†recalling the lamps");
    expect_words("éclair the lamps", "éclair the lamps");
    expect_words("A, b", "a/ b");
    expect_words("\xC2", "\xC2");
    expect_words("\xE2\x80", "\xE2\x80");
    expect_words("((Recalling", "recalling");
    expect_words("[ Recalling", "recalling");
    expect_words("a ,", "a /");
    expect_words("a (", "a");
    expect_words("one two three four five six seven eight nine ten eleven twelve thirteen",
                 "one two three four five six seven eight nine ten eleven twelve");
}

static void options(void **state) {
    (void)state;
    expect_words("Option 2: Decides", "decides");
    expect_words("OPTION B: Decides", "decides");
    expect_words("option 2: Decides", "option 2/ decides");
    expect_words("Option of all lamps: Decides", "option of all lamps/ decides");
    expect_words("Option 2 decides", "option 2 decides");
    expect_words("Options 2: Decides", "options 2/ decides");
    expect_words("Option", "option");
}

/* A word of more bytes than there is room for ends the words before it. */
static void long_words(void **state) {
    (void)state;
    rl_arena arena = {0};
    char *text = rl_alloc(&arena, 400);
    memset(text, 'x', 399);
    text[0] = 'A', text[1] = ' ';
    expect_words(text, "a");
    text[1 + RL_OPENING_BYTES] = '\0';
    expect_words(text, rl_format(&arena, "a %s", text + 2));
    rl_arena_free(&arena);
}

static void questions(void **state) {
    (void)state;
    rl_opening_words words;
    rl_opening_split(RL_STR("Noting, also the ings ing"), &words);
    assert_true(rl_word_is(&words, 1, "also"));
    assert_false(rl_word_is(&words, 1, "als"));
    assert_false(rl_word_is(&words, 1, "alsoo"));
    assert_false(rl_word_is(&words, 5, "also"));
    assert_true(rl_word_has_end(&words, 0, "ing"));
    assert_false(rl_word_has_end(&words, 4, "ing"));
    assert_false(rl_word_has_end(&words, 1, "ing"));
    assert_false(rl_word_has_end(&words, 5, "ing"));
    assert_true(rl_word_stopped(&words, 0));
    assert_true(rl_word_stopped(&words, 1));
    assert_false(rl_word_stopped(&words, 2));
    assert_false(rl_word_stopped(&words, 5));
    assert_true(rl_word_stopped(&words, 6));
    assert_int_equal(rl_word_classes(&words, 5), 0);
    assert_int_not_equal(rl_word_classes(&words, 2), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(words_and_signs), cmocka_unit_test(options),
                                       cmocka_unit_test(long_words), cmocka_unit_test(questions)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
