/* A text as blocks and tokens, and the steps from one text to another. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "readers/styles.h"
#include "readers/tokens.h"

/* Each block in braces: its label, with "note " before a note's, then words, "_" for white space, punctuation
 * and "^1" for references, with "/" after italics, "!" after bold, "/!" after both. */
static const char *cut(rl_arena *arena, const char *text) {
    rl_passages all;
    const char *out = "";
    rl_cut_passages(arena, rl_str(text), &all);
    for (uint32_t i = 0; i < all.len; i++) {
        const rl_passage *p = &all.items[i];
        out = rl_format(arena, "%s{%s%.*s:", out, p->note ? "note " : "", (int)p->label.len, p->label.ptr);
        for (uint32_t k = 0; k < p->tokens.len; k++) {
            const rl_token *t = &p->tokens.items[k];
            const char *shown = rl_format(arena, "%.*s", (int)t->text.len, t->text.ptr);
            out = rl_format(arena, "%s %s%s%s%s", out, t->kind == RL_TOKEN_NOTE ? "^" : "",
                            t->kind == RL_TOKEN_SPACE ? "_" : shown, t->look & RL_LOOK_ITALIC ? "/" : "",
                            t->look & RL_LOOK_BOLD ? "!" : "");
        }
        out = rl_format(arena, "%s}", out);
    }
    return out;
}

/* The steps from one text to another: "=" for kept blocks, "-" for removed, "+" for added ones; for kept
 * blocks also the words. */
static const char *steps(rl_arena *arena, const char *old, const char *fresh) {
    rl_passages a, b;
    rl_steps blocks, words;
    const char *out = "";
    rl_cut_passages(arena, rl_str(old), &a);
    rl_cut_passages(arena, rl_str(fresh), &b);
    rl_compare_passages(arena, &a, &b, &blocks);
    for (uint32_t i = 0; i < blocks.len; i++) {
        const rl_step *s = &blocks.items[i];
        out = rl_format(arena, "%s%c", out, "=-+"[s->kind]);
        if (s->kind != RL_STEP_KEEP) continue;
        rl_compare_tokens(arena, &a.items[s->old].tokens, &b.items[s->fresh].tokens, &words);
        out = rl_format(arena, "%s(", out);
        for (uint32_t k = 0; k < words.len; k++) {
            const rl_step *w = &words.items[k];
            reslint_str t = w->kind == RL_STEP_PUT_IN ? b.items[s->fresh].tokens.items[w->fresh].text
                                                      : a.items[s->old].tokens.items[w->old].text;
            if (w->kind != RL_STEP_KEEP)
                out = rl_format(arena, "%s%c%s", out, "=-+"[w->kind],
                                t.ptr[0] == ' ' ? "_" : rl_format(arena, "%.*s", (int)t.len, t.ptr));
        }
        out = rl_format(arena, "%s)", out);
    }
    return out;
}

static void cuts(const char *text, const char *wanted) {
    rl_arena arena = {0};
    assert_string_equal(cut(&arena, text), wanted);
    rl_arena_free(&arena);
}

static void leads(const char *old, const char *fresh, const char *wanted) {
    rl_arena arena = {0};
    assert_string_equal(steps(&arena, old, fresh), wanted);
    rl_arena_free(&arena);
}

static void blocks_labels_words_and_stars(void **state) {
    (void)state;
    cuts("Recalling its resolution 46/152,\n\n1. *Welcomes* the lamps;",
         "{: Recalling _ its _ resolution _ 46 / 152 ,}{1.: Welcomes/ _ the _ lamps ;}");
    cuts("12. a", "{12.: a}");
    cuts("123456789. a", "{: 123456789 . _ a}");
    cuts("iv. a", "{iv.: a}");
    cuts("abcd. a", "{abcd.: a}");
    cuts("abcde. a", "{: abcde . _ a}");
    cuts("(a) b", "{(a): b}");
    cuts("(abcdef) b", "{: ( abcdef ) _ b}");
    cuts("(ab b", "{: ( ab _ b}");
    cuts("a) b", "{a): b}");
    cuts("abcdef) b", "{: abcdef ) _ b}");
    cuts("12 a", "{12: a}");
    cuts("12a a", "{12a: a}");
    cuts("12", "{: 12}");
    cuts("12.", "{12.:}");
    cuts("12.a", "{: 12 . a}");
    cuts("PP3 a", "{: PP3 _ a}");
    cuts("OP 4 bis a", "{: OP _ 4 _ bis _ a}");
    cuts("#### Lamps", "{: Lamps}");
    cuts("#Lamps", "{: # Lamps}");
    cuts("# 1. Lamps", "{1.: Lamps}");
    cuts("<sup>1</sup> See A/65/1.", "{note <sup>1</sup>: See _ A / 65 / 1 .}");
    cuts("<sup>1 See", "{: < sup > 1 _ See}");
    cuts("a<sup>1</sup>b<sup>23</sup>", "{: a ^1 b ^23}");
    cuts("<sup>12345678901234567890123456789012345</sup> a",
         "{: < sup > 12345678901234567890123456789012345 < / sup > _ a}");
    cuts("*a* **b** ***c*** ****d****", "{: a/ _ b! _ c/! _ **** d ****}");
    cuts("*a **b** c* d", "{: a/ _/ b/! _/ c/ _ d}");
    cuts("**a *b* c** d", "{: a! _! b/! _! c! _ d}");
    cuts("* a * b", "{: * _ a _ * _ b}");
    cuts("a *b", "{: a _ * b}");
    cuts("a* b*", "{: a * _ b *}");
    cuts("a *b *c*", "{: a _ b/ _/ */ c/}");
    cuts("3 * 4 * 5", "{3: * _ 4 _ * _ 5}");
    cuts("*a*b*c*", "{: a/ b c/}");
    cuts("“a” – b’s (c) é–ü", "{: “ a ” _ – _ b ’ s _ ( c ) _ é – ü}");
    cuts("À b xÀbc", "{: À _ b _ xÀbc}");
    cuts("a– b–", "{: a – _ b –}");
    cuts("*****a", "{: **** * a}");
    cuts("(abcde) b", "{(abcde): b}");
    cuts("abcde) b", "{abcde): b}");
    cuts("(12. a", "{: ( 12 . _ a}");
    cuts("(12 a", "{: ( 12 _ a}");
    cuts("1.  a", "{1.: a}");
    cuts("# a\n# b", "{: a _ # _ b}");
    cuts(" \t\n a \t\n\t \n\r\n b\n", "{: a}{: b}");
    cuts("a\n \tb", "{: a _ b}");
    cuts("a  b\nc\n d\n\n\n e \n \nf", "{: a _ b _ c _ d}{: e}{: f}");
}

static void as_little_as_possible_is_changed(void **state) {
    (void)state;
    leads("the lamps of the valley", "the lamps of the town", "=(-valley+town)");
    leads("the lamps of the valley", "the old lamps of the valley", "=(+old+_)");
    leads("the old lamps", "the lamps", "=(-old-_)");
    leads("a b c", "c b a", "=(-a+c-c+a)");
    leads("a, b; c", "a; b, c", "=(-,+;-;+,)");
    leads("a\n\nb\n\nc", "a\n\nc", "=()-=()");
    leads("a\n\nc", "a\n\nb\n\nc", "=()+=()");
    leads("a\n\nb", "b\n\na", "-=()+");
    leads("one two three four\n\nfive six seven eight", "one two three nine\n\nfive six seven eight",
          "=(-four+nine)=()");
    leads("one two three four", "five six seven eight", "-+");
    leads("one two three four five", "one two three nine ten", "=(-four+nine-five+ten)");
    leads("one two three four five six", "one two seven nine ten eleven", "-+");
    leads("a<sup>1</sup> b", "a<sup>2</sup> b c", "=(+_+c)");
    leads("a<sup>1</sup> b", "a b", "=(-1)");
    leads("a b", "a<sup>1</sup> b", "=(+1)");
    leads("<sup>1</sup> See a.\n\n<sup>2</sup> See b.", "<sup>1</sup> See b.", "-=()");
    leads("a\nb", "a b", "=()");
    leads("*a* b", "a *b*", "=()");
    leads("", "a", "+");
    leads("a", "", "-");
    leads("1. a b c\n\n2. d e f\n\n3. g h i", "1. a b c\n\n2. x y z\n\n3. d e f\n\n4. g h i", "=()+=()=()");
    leads("<sup>1</sup> See the lamps.", "See the lamps.", "-+");
    leads("one two\n\n***\n\nthree four", "five six\n\n***\n\nseven eight", "-+=()-+");
    leads("one two three four\n\nzzz", "one two three nine\n\none two three four\n\nxxx www", "+=()-+");
    leads("one two three four\n\nzzz", "four three two one\n\none two three four\n\nxxx www", "+=()-+");
    leads(", x", "x ,", "=(-,-_+_+,)");
    leads("a, b", "a ,b", "=(+_-_)");
    leads("a<sup>1</sup> b", "a b<sup>1</sup>", "=(+_+b-_-b)");
    leads("a b", "a", "=(-_-b)");
    leads("1. a b c\n\n2. d e f\n\n3. g h i", "1. g h i\n\n2. a b c\n\n3. d e f", "+=()=()-");
}

/* Blocks are the same when at least 45 in 200 of their words are. */
static void alike_or_not(void **state) {
    (void)state;
    for (unsigned common = 8; common <= 9; common++) {
        rl_arena arena = {0};
        const char *old = "", *fresh = "";
        for (unsigned i = 0; i < 20; i++) {
            old = rl_format(&arena, "%sa%u ", old, i);
            fresh = rl_format(&arena, "%s%c%u ", fresh, i < common ? 'a' : 'b', i);
        }
        assert_int_equal(steps(&arena, old, fresh)[0], common == 9 ? '=' : '-');
        rl_arena_free(&arena);
    }
}

/* A million pairs are compared; with more, all between beginning and end is replaced. */
static void no_more_than_a_million_pairs(void **state) {
    (void)state;
    enum { MANY = 1000 };
    for (uint32_t n = MANY; n <= MANY + 1; n++) {
        rl_arena arena = {0};
        rl_tokens old = {0}, fresh = {0};
        rl_steps found;
        uint32_t kept = 0;
        for (uint32_t i = 0; i < n; i++)
            *rl_push(&arena, &old) = (rl_token){.text = rl_str(rl_format(&arena, i == 500 ? "x" : "a%u", i))};
        for (uint32_t i = 0; i < MANY; i++)
            *rl_push(&arena, &fresh) =
                (rl_token){.text = rl_str(rl_format(&arena, i == 400 ? "x" : "b%u", i))};
        rl_compare_tokens(&arena, &old, &fresh, &found);
        for (uint32_t i = 0; i < found.len; i++) kept += found.items[i].kind == RL_STEP_KEEP;
        assert_int_equal(kept, n == MANY);
        assert_int_equal(found.len, n + MANY - kept);
        rl_arena_free(&arena);
    }
}

/* Each token's place in the text, behind headings and labels, and of references to notes. */
static void places(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_passages all;
    static const char text[] = "## 1. A *bc*–<sup>12</sup> d\n\n<sup>3</sup> e";
    rl_cut_passages(&arena, rl_str(text), &all);
    const char *got = "";
    for (uint32_t i = 0; i < all.len; i++)
        for (uint32_t k = 0; k < all.items[i].tokens.len; k++) {
            reslint_span at = all.items[i].tokens.items[k].at;
            got = rl_format(&arena, "%s|%.*s", got, (int)(at.end - at.begin), text + at.begin);
        }
    assert_string_equal(got, "|A| |bc|–|<sup>12</sup>| |d|e");
    assert_int_equal(all.items[0].at.begin, 3);
    assert_int_equal(all.items[1].at.end, sizeof text - 1);
    rl_arena_free(&arena);
}

/* Words of one emphasis, on one line, up to a note or the end. */
static void stretches(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_passages all;
    uint32_t at = 0;
    rl_cut_passages(&arena, RL_STR("a *b\nc* d<sup>1</sup> e"), &all);
    const rl_tokens *t = &all.items[0].tokens;
    static const char *const wanted[] = {"a ", "b c ", "d"};
    for (size_t i = 0; i < 3; i++) assert_true(rl_is(rl_stretch(&arena, t, &at, t->len), wanted[i]));
    assert_int_equal(t->items[at].kind, RL_TOKEN_NOTE);
    at++;
    assert_true(rl_is(rl_stretch(&arena, t, &at, t->len), " e"));
    assert_int_equal(at, t->len);
    at = 0;
    assert_true(rl_is(rl_stretch(&arena, t, &at, 1), "a"));
    assert_int_equal(at, 1);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(blocks_labels_words_and_stars),
                                       cmocka_unit_test(alike_or_not),
                                       cmocka_unit_test(no_more_than_a_million_pairs),
                                       cmocka_unit_test(places),
                                       cmocka_unit_test(stretches),
                                       cmocka_unit_test(as_little_as_possible_is_changed)};
    return cmocka_run_group_tests_name("tokens", tests, NULL, NULL);
}
