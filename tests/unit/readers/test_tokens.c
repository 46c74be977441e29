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
    leads("1. a b c\n\n2. d e f\n\n3. g h i", "1. g h i\n\n2. a b c\n\n3. d e f", "+=()=()-");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(blocks_labels_words_and_stars),
                                       cmocka_unit_test(as_little_as_possible_is_changed)};
    return cmocka_run_group_tests_name("tokens", tests, NULL, NULL);
}
