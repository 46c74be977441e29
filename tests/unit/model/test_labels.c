/* Labels: their number, suffix and series, and their place in a list. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "model/builder.h"
#include "model/series.h"

#include <stdio.h>

/* "O 5 bis 2 .": series, number, suffix and its number, "." if something closes it; "-": not a label. */
static void reads(const char *label, const char *wanted) {
    static const char *const suffixes[] = {"", " bis", " ter", " quater", " quinquies", " sexies", " alt"};
    static const uint32_t values[] = {RESLINT_NO_SUFFIX, RESLINT_BIS,    RESLINT_TER, RESLINT_QUATER,
                                      RESLINT_QUINQUIES, RESLINT_SEXIES, RESLINT_ALT};
    rl_label got;
    char out[64] = "-", number[16] = "";
    if (rl_label_read(rl_str(label), &got)) {
        size_t suffix = 0;
        while (values[suffix] != got.suffix) assert_true(++suffix < 7);
        if (got.suffix_number) snprintf(number, sizeof number, " %u", got.suffix_number);
        snprintf(out, sizeof out, "%c %u%s%s%s", got.series ? got.series : ' ', got.number, suffixes[suffix],
                 number, got.stop ? " ." : "");
    }
    assert_string_equal(out, wanted);
}

static void labels_of_paragraphs(void **state) {
    (void)state;
    reads("5.", "  5 .");
    reads("5)", "  5 .");
    reads("5:", "  5 .");
    reads("5", "  5");
    reads("12 bis.", "  12 bis .");
    reads("OP5bis", "O 5 bis");
    reads("op 5", "O 5");
    reads("PP 3 ter", "P 3 ter");
    reads("PP3 quater.", "P 3 quater .");
    reads("OP4 quinquies", "O 4 quinquies");
    reads("OP4 sexies", "O 4 sexies");
    reads("[OP 7", "O 7");
    reads("**OP 7.**", "O 7");
    reads("Alt 2", "A 0 alt 2");
    reads("Alt", "A 0 alt");
    reads("OP 5 alt 2", "O 5 alt 2");
    reads("5 bis alt", "  5 alt");
    reads("5 bis alt 3.", "  5 alt 3 .");
    reads("PP", "P 0");
    reads("Operative Clause 3:", "  3 .");
    reads("Paragraph 4.", "  4 .");
    reads("Preambulatory Clause 2:", "P 2 .");
    reads("OP-5 bis", "O 5 bis");
    reads("PP#2", "P 2");
    reads("OP 2 –", "O 2 .");
    reads("1a.", "  1 bis .");
    reads("1e)", "  1 sexies .");
    reads("1b", "  1 ter .");
    reads("1f.", "  1 .");
    reads("999999999999.", "  999999 .");
    reads("1000005.", "  100000 .");
    reads("Option 2:", "A 0 alt 2 .");
    reads("option [3]", "A 0 alt 3 .");
    reads("Option B:", "A 0 alt 2 .");
    reads("Option A", "A 0 alt 1 .");
    reads("Option Z", "A 0 alt 26 .");
    reads("clause 3", "  3");
    reads("Operative Paragraph [3].", "  3 .");
    reads("OP:5_bis_2:", "O 5 bis 2 .");
    reads("1 a.", "  1 .");
    reads("1ab.", "  1 .");
    reads("1a", "  1 bis .");
    reads("OP1a", "O 1");
    reads("1A.", "  1 .");
    reads("5 \xE2\x80\x93", "  5 .");
    reads("5 alt bis", "  5 alt");
    reads("5/", "  5 .");
    reads("5-", "  5 .");
    reads("(5)", "  5 .");
    reads("x.", "-");
    reads("(b)", "-");
    reads("", "-");
}

/* The label at the head of a text, "": there is none. */
static void heads(const char *text, const char *wanted) {
    uint32_t end = rl_label_end(rl_str(text));
    if (end != strlen(wanted) || strncmp(text, wanted, end) != 0) fail_msg("%s: %.*s", text, (int)end, text);
}

static void labels_before_texts(void **state) {
    (void)state;
    heads("PP2 Recalling", "PP2");
    heads("OP 5 bis. Urges", "OP 5 bis.");
    heads("OP5bis Urges", "OP5bis");
    heads("OP5: Urges", "OP5:");
    heads("PP3 alt 1 Recalling", "PP3 alt 1");
    heads("PP3 alt1: Recalling", "PP3 alt1:");
    heads("PP3 alt Recalling", "PP3 alt");
    heads("PP3 alt 1 bis Recalling", "PP3 alt 1 bis");
    heads("PP3 bis ter Recalling", "PP3 bis ter");
    heads("PP3 bisque Recalling", "PP3");
    heads("PP3 altogether", "PP3");
    heads("PP3 alt", "");
    heads("PP3", "");
    heads("PP3.", "");
    heads("PP3.Recalling", "");
    heads("PP3)Recalling", "");
    heads("PP", "");
    heads("PP ", "");
    heads("PP  3 Recalling", "");
    heads("PPs 3", "");
    heads("pp3 Recalling", "");
    heads("QP3 Recalling", "");
    heads("OP0 Urges", "");
}

static void takes(const char *label, rl_style style, uint32_t value, uint32_t suffix) {
    rl_series got = rl_series_read(rl_str(label), style);
    assert_int_equal(got.style, style);
    assert_int_equal(got.value, value);
    assert_int_equal(got.suffix, suffix);
}

static void places_in_lists(void **state) {
    (void)state;
    takes("(c)", RL_LETTER, 3, 0);
    takes("c.", RL_LETTER, 3, 0);
    takes("(*c*)", RL_LETTER, 3, 0);
    takes("(aa)", RL_LETTER, 27, 0);
    takes("(bbb)", RL_LETTER, 54, 0);
    takes("(ab)", RL_LETTER, 0, 0);
    takes("(aaaa)", RL_LETTER, 0, 0);
    takes("(3)", RL_LETTER, 0, 0);
    takes("", RL_LETTER, 0, 0);
    takes("(z)", RL_LETTER, 26, 0);
    takes("\\*c\\*.", RL_LETTER, 3, 0);
    takes("**(c)**", RL_LETTER, 3, 0);
    takes("c)) bis", RL_LETTER, 3, RESLINT_BIS);
    takes("b sexies", RL_LETTER, 2, RESLINT_SEXIES);
    takes(" bis", RL_LETTER, 0, 0);
    takes("7 \xE2\x80\x94", RL_FIGURE, 7, 0);
    takes("7 /", RL_FIGURE, 7, 0);
    takes("\xE2\x80\x94", RL_BULLET, 1, 0);
    takes("1000007", RL_FIGURE, 100000, 0);
    takes("b-", RL_LETTER, 2, 0);
    takes("2.b.ii", RL_PATH, 2, 0);
    takes("2.c", RL_PATH, 3, 0);
    takes("2.1.", RL_PATH, 1, 0);
    takes("2..1", RL_PATH, 0, 0);
    takes("a.1", RL_PATH, 1, 0);
    takes("a1)", RL_PATH, 1, 0);
    takes("a-3)", RL_PATH, 3, 0);
    takes("(a)(ii)", RL_PATH, 2, 0);
    takes("\\(a\\)\\(ii\\)", RL_PATH, 2, 0);
    takes("(b.iv)", RL_PATH, 4, 0);
    takes("2(b)", RL_PATH, 2, 0);
    takes("2.(b)(ii)", RL_PATH, 2, 0);
    takes("(b)", RL_PATH, 0, 0);
    takes("a..1", RL_PATH, 0, 0);
    takes("ab.1", RL_PATH, 0, 0);
    takes("2.1a", RL_PATH, 1, 0);
    takes("2.1ab", RL_PATH, 0, 0);
    takes("1z", RL_PATH, 26, 0);
    takes("o", RL_BULLET, 1, 0);
    takes("1)", RL_BULLET, 0, 0);
    takes("- 1", RL_BULLET, 0, 0);
    takes("(b bis)", RL_LETTER, 2, RESLINT_BIS);
    takes("(b) ter", RL_LETTER, 2, RESLINT_TER);
    takes("(iv)", RL_ROMAN, 4, 0);
    takes("XC.", RL_ROMAN, 90, 0);
    takes("(xiv)", RL_ROMAN, 14, 0);
    takes("(v)", RL_ROMAN, 5, 0);
    takes("(iix)", RL_ROMAN, 8, 0);
    takes("(a)", RL_ROMAN, 0, 0);
    takes("iiiiiiiiiiiii", RL_ROMAN, 0, 0);
    takes("iiiiiiiiiiii", RL_ROMAN, 12, 0);
    takes("1A", RL_PATH, 0, 0);
    takes("1/2", RL_PATH, 0, 0);
    takes("12.", RL_FIGURE, 12, 0);
    takes("1a", RL_FIGURE, 0, 0);
    takes("2.1.3", RL_PATH, 3, 0);
    takes("2.", RL_PATH, 0, 0);
    takes("1b", RL_PATH, 2, 0);
    takes("1bb", RL_PATH, 0, 0);
    takes("2.x", RL_PATH, 10, 0);
    takes("1.b.ii.", RL_PATH, 2, 0);
    takes("1.c", RL_PATH, 3, 0);
    takes("2.X", RL_PATH, 0, 0);
    takes("3 –", RL_FIGURE, 3, 0);
    takes("3/", RL_FIGURE, 3, 0);
    takes("–", RL_FIGURE, 0, 0);
    takes("-", RL_BULLET, 1, 0);
    takes("a", RL_BULLET, 0, 0);
    takes("1", RL_BULLET, 0, 0);
    takes("", RL_BULLET, 0, 0);
    rl_series path = rl_series_read(RL_STR("4.2.7"), RL_PATH);
    assert_int_equal(path.parts, 3);
    assert_int_equal(path.lead, 4);
    path = rl_series_read(RL_STR("(c)(ii)"), RL_PATH);
    assert_int_equal(path.parts, 3); /* the paragraph is the first */
    assert_int_equal(path.lead, 3);
    assert_int_equal(rl_series_read(RL_STR("(a)"), RL_LETTER).shape, '(');
    assert_int_equal(rl_series_read(RL_STR("a)"), RL_LETTER).shape, ')');
    assert_int_equal(rl_series_read(RL_STR("a."), RL_LETTER).shape, '.');
    assert_int_equal(rl_series_read(RL_STR("a:"), RL_LETTER).shape, ':');
    assert_int_equal(rl_series_read(RL_STR("a).*"), RL_LETTER).shape, '.');
    assert_int_equal(rl_series_read(RL_STR("a"), RL_LETTER).shape, 0);
    assert_int_equal(rl_series_read(RL_STR("2.1"), RL_PATH).shape, 'p');
    assert_int_equal(rl_series_read(RL_STR(""), RL_BULLET).shape, 0);
    assert_int_equal(rl_series_read(RL_STR("1a"), RL_PATH).parts, 2);
    assert_true(rl_series_read(RL_STR("(A)"), RL_LETTER).upper);
    assert_false(rl_series_read(RL_STR("(a)"), RL_LETTER).upper);
}

static bool same(const char *a, const char *b, rl_style style) {
    return rl_series_same(rl_series_read(rl_str(a), style), rl_series_read(rl_str(b), style));
}

static void members_of_one_list(void **state) {
    (void)state;
    assert_true(same("a)", "b.", RL_LETTER));
    assert_false(same("a)", "B)", RL_LETTER));
    assert_true(same("-", "-", RL_BULLET));
    assert_false(same("-", "*", RL_BULLET));
    assert_false(
        rl_series_same(rl_series_read(RL_STR("i"), RL_LETTER), rl_series_read(RL_STR("i"), RL_ROMAN)));
}

static bool occurs(const char *text, const char *label, rl_style style, int32_t steps) {
    return rl_series_occurs(rl_str(text), rl_series_read(rl_str(label), style), steps);
}

static void the_next_in_the_text(void **state) {
    (void)state;
    assert_true(occurs("by law, (b) by treaty", "(a)", RL_LETTER, 1));
    assert_true(occurs("by law, b) by treaty", "a)", RL_LETTER, 1));
    assert_false(occurs("by law, b. by treaty", "a.", RL_LETTER, 1));
    assert_false(occurs("by law, (c) by treaty", "(a)", RL_LETTER, 1));
    assert_true(occurs("(i) by law", "(ii)", RL_ROMAN, -1));
    assert_true(occurs("(xl) by law", "(xxxix)", RL_ROMAN, 1));
    assert_true(occurs("(XIX) by law", "(XX)", RL_ROMAN, -1));
    assert_true(occurs("(10) by law", "(9)", RL_FIGURE, 1));
    assert_true(occurs("(99) by law", "(98)", RL_FIGURE, 1));
    assert_false(occurs("(100) by law", "(99)", RL_FIGURE, 1));
    assert_true(occurs("(z) by law", "(y)", RL_LETTER, 1));
    assert_false(occurs("({) by law", "(z)", RL_LETTER, 1));
    assert_false(occurs("() by law", "(a)", RL_LETTER, -1));
    assert_true(occurs("(B) by law", "(A)", RL_LETTER, 1));
    assert_false(occurs("(b) by law", "(A)", RL_LETTER, 1));
    assert_false(occurs("law(b) by law", "a)", RL_LETTER, 1));
    assert_true(occurs("a law, 10) by law", "9)", RL_FIGURE, 1));
    assert_false(occurs("by -) law", "-", RL_BULLET, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_of_paragraphs), cmocka_unit_test(labels_before_texts),
        cmocka_unit_test(places_in_lists),      cmocka_unit_test(members_of_one_list),
        cmocka_unit_test(the_next_in_the_text),
    };
    return cmocka_run_group_tests_name("labels", tests, NULL, NULL);
}
