/* Small questions that a run of declarative rules asks of a text, each with a table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "rulefile/find_rulefiles.h"
#include "rulefile/image/word_sum.h"
#include "rulefile/run/sweep.h"

static void names(void **state) {
    (void)state;
    static const struct {
        const char *text, *word;
        bool name;
    } rows[] = {{"the Lamps", "Lamps", true},
                {"the lamps", "lamps", false},
                {"Lamps are lit", "Lamps", false},
                {"“Lamps” are lit", "Lamps", false},
                {"They end. Lamps", "Lamps", false},
                {"Why? Lamps", "Lamps", false},
                {"So! – Lamps", "Lamps", false},
                {"1. Lamps", "Lamps", false},
                {"in 1990 Lamps", "Lamps", true},
                {"the “Lamps”", "Lamps", true},
                {"the Oil Lamps", "Lamps", true},
                {"the U.S lamps", "S", true},
                {"theLamps", "Lamps", true},
                {"the zoo", "zoo", false},
                {"the Zoo", "Zoo", true},
                {"the Abbey", "Abbey", true}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const reslint_node node = {.text = {rows[i].text, (uint32_t)strlen(rows[i].text)}};
        uint32_t at = rl_find(node.text, rows[i].word, 0);
        const rl_hit hit = {.place = {&node, {at, at + (uint32_t)strlen(rows[i].word)}}};
        if (rl_hit_is_name(&hit) != rows[i].name) fail_msg("%s", rows[i].text);
    }
}

static void phrases(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t at;
        const char *phrase;
        uint32_t exact, any; /* where it ends, with its capitals and whatever they are; 0: it is not there */
    } rows[] = {{"lamps", 0, "lamps", 5, 5},
                {"lamps,", 0, "lamps", 5, 5},
                {"lamps", 0, "lamp", 0, 0},
                {"lam", 0, "lamps", 0, 0},
                {"the lamps", 4, "lamps", 9, 9},
                {"the lamps", 3, "lamps", 0, 0},
                {"Lamps", 0, "lamps", 0, 5},
                {"lamps", 0, "LAMPS", 0, 5},
                {"lamps", 0, "lumps", 0, 0},
                {"member’s lamp", 0, "member's", 10, 10},
                {"member's lamp", 0, "member's", 8, 8},
                {"a’", 0, "a'", 4, 4},
                {"a\"", 0, "a'", 0, 0},
                {"No.s", 0, "No.", 3, 3},
                {"No.", 0, "No.", 3, 3},
                {"Élan", 0, "élan", 0, 5},
                {"élan", 0, "Élan", 0, 5},
                {"àÀ", 0, "Àà", 0, 4},
                {"þ", 0, "Þ", 0, 2},
                {"ß", 0, "ÿ", 0, 0},
                {"a÷a", 0, "a×a", 0, 0},
                {"é", 0, "É", 0, 2},
                {"lampsé", 0, "lamps", 0, 0},
                {"lamps–", 0, "lamps", 5, 5},
                {"lamps9", 0, "lamps", 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_str text = rl_str(rows[i].text), phrase = rl_str(rows[i].phrase);
        uint32_t exact = rl_phrase_at(text, rows[i].at, phrase, false),
                 any = rl_phrase_at(text, rows[i].at, phrase, true);
        if (exact != rows[i].exact || any != rows[i].any) fail_msg("%s: %u, %u", rows[i].text, exact, any);
    }
}

/* Letters are found at every place of texts of every length, and not where the last of them differs. */
static void letters(void **state) {
    (void)state;
    static const char *const all[] = {"lam", "lamp", "lamppost", "lampposts of", NULL};
    assert_true(rl_text_may_hold(RL_STR(""), "la"));
    assert_true(rl_text_may_hold(RL_STR("xxxxxxxxxxxxxxxx"), "la"));
    assert_false(rl_text_may_hold(RL_STR(""), "lam"));
    assert_false(rl_text_may_hold(RL_STR("la"), "lam"));
    for (const char *const *one = all; *one; one++)
        for (uint32_t len = (uint32_t)strlen(*one); len < 40; len++)
            for (uint32_t at = 0; at + strlen(*one) <= len; at++) {
                char text[40], other[40];
                uint32_t last = at + (uint32_t)strlen(*one) - 1;
                rl_grams grams;
                memset(text, 'x', len);
                memcpy(text + at, *one, strlen(*one));
                memcpy(other, text, len);
                other[last] = 'z';
                if (at % 2) text[at] = 'L';
                assert_true(rl_text_may_hold((reslint_str){text, len}, *one));
                assert_false(rl_text_may_hold((reslint_str){other, len}, *one));
                rl_grams_of((reslint_str){text, len}, &grams);
                assert_true(rl_grams_may_hold(&grams, *one));
                rl_grams_of((reslint_str){other, len}, &grams);
                assert_false(rl_grams_may_hold(&grams, *one));
            }
}

/* The quick sum of a word is the same as the one that is taken byte by byte. */
static void quick_sums(void **state) {
    (void)state;
    static const char *const after[] = {" ", ".", "@", "[", "`", "{", "/", ":", "\x7F", "é", "’", NULL};
    static const char some[] = "aZ09zAlamppostsANDlanterns1234567890";
    for (uint32_t n = 0; n < sizeof some; n++)
        for (const char *const *end = after; *end; end++)
            for (uint32_t rest = 0; rest < 12; rest++) {
                char text[80] = "";
                memcpy(text, some, n);
                strcpy(text + n, *end);
                memset(text + strlen(text), 'x', rest);
                uint32_t quick = 0, hash, stop = 0, wanted;
                bool ascii = (unsigned char)(*end)[0] < 0x80;
                bool done = rl_quick_sum(rl_str(text), 0, &quick, &stop);
                hash = rl_image_hash((reslint_str){text, n}, 0, &wanted);
                assert_int_equal(done, ascii && strlen(text) >= n / 8 * 8 + 8);
                if (!done) continue;
                assert_int_equal(stop, wanted);
                assert_int_equal(stop, n);
                if (n) assert_int_equal(quick, hash);
            }
}

/* Letters of two and three bytes belong to words, signs do not; capitals of Latin-1 count as small letters. */
static void words(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t end;
    } rows[] = {{"", 0},     {"a", 1},   {"a b", 1}, {"-a", 0},  {"é", 2},    {"aéb c", 4},
                {"a’b", 1},  {"a–b", 1}, {"a…", 1},  {"«a", 0},  {"a¿", 1},   {"À", 2},
                {"×", 0},    {"÷", 0},   {"ā", 2},   {"я", 2},   {"灯", 3},   {"a、b", 1},
                {"a　b", 1}, {"あ", 3},  {"ⱥ", 3},   {"⯿", 0}, {"\x80", 0}, {"\xC1", 0},
                {"€", 0},    {"𝐀", 4},   {"a_b", 1}, {"ė", 2},   {"ķ", 2}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t end;
        rl_image_hash(rl_str(rows[i].text), 0, &end);
        if (end != rows[i].end) fail_msg("%s: %u", rows[i].text, end);
    }
    static const char *const same[][2] = {{"À", "à"}, {"Þ", "þ"}, {"AÉB", "aéb"}, {"Ö", "ö"}, {"Ø", "ø"}},
                             *const other[][2] = {
                                 {"à", "á"}, {"ß", "ÿ"}, {"ab", "abc"}, {"ā", "Ā"}, {"ā", "ġ"}};
    uint32_t end;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        assert_int_equal(rl_image_hash(rl_str(same[i][0]), 0, &end),
                         rl_image_hash(rl_str(same[i][1]), 0, &end));
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        assert_int_not_equal(rl_image_hash(rl_str(other[i][0]), 0, &end),
                             rl_image_hash(rl_str(other[i][1]), 0, &end));
}

static void stems(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"a.yaml", "a"},
                                          {"rules/a.b.yaml", "a.b"},
                                          {".yaml", ".yaml"},
                                          {"rules/.y", ".y"},
                                          {"a", "a"},
                                          {"a.d/b", "b"},
                                          {"a.d/b.yaml", "b"},
                                          {"a.d/", ""},
                                          {"", ""},
                                          {"rules/..y.z", "..y"},
                                          {"a.", "a"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        assert_string_equal(rl_file_stem(&arena, rows[i][0]), rows[i][1]);
        rl_arena_free(&arena);
    }
}

static void house_words(void **state) {
    (void)state;
    reslint_resolution facts = {.profile = "mun"};
    const reslint_node resolution = {.kind = RESLINT_RESOLUTION, .as.resolution = &facts},
                       point = {.kind = RESLINT_POINT, .parent = (reslint_node *)(uintptr_t)&resolution};
    assert_string_equal(rl_house_word(&point, RL_STR("paragraph")), "clause");
    assert_string_equal(rl_house_word(&point, RL_STR("points")), "sub-clauses");
    assert_string_equal(rl_house_word(&resolution, RL_STR("point")), "sub-clause");
    assert_string_equal(rl_house_word(&resolution, RL_STR("paragraphs")), "clauses");
    assert_string_equal(rl_house_word(&resolution, RL_STR("other")), "");
    facts.profile = "ga";
    assert_string_equal(rl_house_word(&point, RL_STR("paragraph")), "paragraph");
    assert_string_equal(rl_house_word(&point, RL_STR("point")), "subparagraph");
    assert_string_equal(rl_house_word(NULL, RL_STR("points")), "subparagraphs");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names),      cmocka_unit_test(phrases),
                                       cmocka_unit_test(letters),    cmocka_unit_test(quick_sums),
                                       cmocka_unit_test(words),      cmocka_unit_test(stems),
                                       cmocka_unit_test(house_words)};
    return cmocka_run_group_tests_name("what a run asks", tests, NULL, NULL);
}
