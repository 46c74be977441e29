/* Cross-references in running text: lists, points, labels of the negotiating room, other documents'
 * paragraphs. */
#include "base/arena.h"
#include "base/str.h"
#include "recognise/recognise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* "[paragraph 34 above]34<" for each: < above, > below, x another document. */
static void expect(const char *text, const char *wanted) {
    static const char *const suffixes[] = {"", " bis", " ter", " quater", " quinquies", " sexies", " alt"};
    static const char *const directions[] = {"", "<", ">"};
    rl_arena arena;
    rl_arena_init(&arena);
    rl_found_crossrefs found = {0};
    rl_find_crossrefs(rl_str(text), &arena, &found);
    const char *got = "";
    for (uint32_t i = 0; i < found.len; i++) {
        const rl_found_crossref *f = &found.items[i];
        got = rl_format(&arena, "%s%s[%.*s]%u%s%.*s%s%s", got, i ? " " : "", (int)(f->at.end - f->at.begin),
                        text + f->at.begin, f->crossref.number, suffixes[f->crossref.suffix],
                        (int)f->crossref.point.len, f->crossref.point.ptr ? f->crossref.point.ptr : "",
                        directions[f->crossref.direction], f->crossref.external ? "x" : "");
    }
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

static void above_and_below(void **state) {
    (void)state;
    expect("referred to in paragraph 34 above,", "[paragraph 34 above]34<");
    expect("in paragraphs 3 and 4 above", "[paragraphs 3]3< [4 above]4<");
    expect("in paragraph 3 (b) above", "[paragraph 3 (b) above]3(b)<");
    expect("in paragraph 3 (b) (ii) and (c) above", "[paragraph 3 (b) (ii) and (c) above]3(b)<");
    expect("paragraphs 5 to 7 below", "[paragraphs 5]5> [7 below]7>");
    expect("paragraphs 5 above and 7 below", "[paragraphs 5 above]5< [7 below]7>");
    expect("paragraph 5 of the present resolution", "[paragraph 5]5");
    expect("in paragraphs 998 to 1002 above", "[paragraphs 998]998< [1002 above]1002<");
    expect("as in OP1012 and OP 10000", "[OP1012]1012 [OP 10000]10000");
    expect("paragraph 5, 2015 above", "[paragraph 5]5x");
    expect("clause 5 above", "[clause 5 above]5<");
}

static void the_room(void **state) {
    (void)state;
    expect("as in OP 2 bis and PP3", "[OP 2 bis]2 bis [PP3]3");
    expect("see OP5bis", "[OP5bis]5 bis");
    expect("see OP 4 (a bis) and (b)", "[OP 4 (a bis) and (b)]4(a bis)");
    expect("operative paragraph 3 above", "[operative paragraph 3 above]3<");
    expect("preambular paragraph 4", "[preambular paragraph 4]4");
    expect("OP 3 and OP 4", "[OP 3]3 [OP 4]4");
    expect("operative paragraph 4 of resolution 60/1", "[operative paragraph 4]4x");
}

static void other_documents(void **state) {
    (void)state;
    expect("paragraph 12 of its resolution 60/1", "[paragraph 12]12x");
    expect("paragraph 4 of the annex", "[paragraph 4]4x");
    expect("paragraphs 10\xE2\x80\x93"
           "14 of the report",
           "[paragraphs 10]10x [14]14x");
    expect("Article 101, paragraph 3, of the Charter", "[paragraph 3]3x");
    expect("paragraph 9.2 and COP 21 and paragraph 46/152", "");
    expect("paragraph", "");
    expect("paragraph 0", "");
    expect("5", "");
}

/* What comes before, in and after a reference, one after the other. */
static void word_by_word(void **state) {
    (void)state;
    expect("para. 3 above, paras. 3 and 4 above, para 5 above, paras 6 above",
           "[para. 3 above]3< [paras. 3]3< [4 above]4< [para 5 above]5< [paras 6 above]6<");
    expect("Paragraph 3 above", "[Paragraph 3 above]3<");
    expect("PARA. 3 above", "[PARA. 3 above]3<");
    expect("op 3 and pp 3 and Op 3", "");
    expect("OPs 3 and 4, PPs 1 and 2", "[OPs 3]3 [4]4 [PPs 1]1 [2]2");
    expect("OPs3", "");
    expect("OP3, OP4", "[OP3]3 [OP4]4");
    expect("clauses 3 and 4", "[clauses 3]3 [4]4");
    expect("subclause 3 above", "");
    expect("xparagraph 3 above", "");
    expect("paragraph3 above", "");
    expect("Operative paragraph 3", "[Operative paragraph 3]3");
    expect("Preambular paragraphs 3 and 4", "[Preambular paragraphs 3]3 [4]4");
    expect("operative  paragraph 3 of the present resolution", "[operative  paragraph 3]3");
    expect("operativeparagraph 3", "");
    expect("3 above", "");
    expect("Ha 3 above", "");
    expect("OP 2bis and OP 2 ter and OP 2quater and OP 2 quinquies and OP 2 sexies and OP 2 "
           "alt",
           "[OP 2bis]2 bis [OP 2 ter]2 ter [OP 2quater]2 quater [OP 2 quinquies]2 quinquies "
           "[OP 2 sexies]2 sexies [OP 2 alt]2 alt");
    expect("OP 2 Bis", "[OP 2 Bis]2 bis");
    expect("OP 2 alt2", "");
    expect("OP 2 bisx", "[OP 2]2");
    expect("OP 2 alt x", "[OP 2 alt]2 alt");
    expect("paragraph 3 (abcdef) above", "[paragraph 3]3x");
    expect("paragraph 3 (abcde) above", "[paragraph 3 (abcde) above]3(abcde)<");
    expect("paragraph 3 (A) above", "[paragraph 3]3x");
    expect("paragraph 3 () above", "[paragraph 3]3x");
    expect("paragraph 3 (b above", "[paragraph 3]3x");
    expect("paragraph 3 (b bis) above", "[paragraph 3 (b bis) above]3(b bis)<");
    expect("paragraph 3 (b  bis) above", "[paragraph 3 (b  bis) above]3(b  bis)<");
    expect("paragraph 3(b) above", "[paragraph 3(b) above]3(b)<");
    expect("paragraph 3 (a), (b) and (c) to (d) above", "[paragraph 3 (a), (b) and (c) to (d) above]3(a)<");
    expect("paragraph 3 (a)–(c) above", "[paragraph 3 (a)–(c) above]3(a)<");
    expect("paragraph 3 (a)-(c) above", "[paragraph 3 (a)-(c) above]3(a)<");
    expect("paragraph 3, (a) above", "[paragraph 3]3x");
    expect("paragraph 3 and (a) above", "[paragraph 3]3x");
    expect("paragraph 3 (a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m) above",
           "[paragraph 3 (a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l)]3(a)x");
    expect("paragraph 3 (a) and 4 above", "[paragraph 3 (a)]3(a)< [4 above]4<");
    expect("paragraph 3 (a) or (b) above", "[paragraph 3 (a)]3(a)x");
    expect("paragraph 12345 above", "[paragraph 12345 above]12345<");
    expect("paragraph 123456 above", "");
    expect("paragraph 3x above", "");
    expect("paragraph 3/4 above", "");
    expect("paragraph 3% above", "");
    expect("paragraph 3.5 above", "");
    expect("paragraph 3. above", "[paragraph 3]3x");
    expect("paragraph 3.", "[paragraph 3]3x");
    expect("paragraph 3, above", "[paragraph 3, above]3<");
    expect("paragraph 3,above", "[paragraph 3,above]3<");
    expect("paragraph 3 aboves", "[paragraph 3]3x");
    expect("paragraph 3 below", "[paragraph 3 below]3>");
    expect("paragraphs 3 or 4 above", "[paragraphs 3]3< [4 above]4<");
    expect("paragraphs 3 through 4 above", "[paragraphs 3]3< [4 above]4<");
    expect("paragraphs 3, 4, 5 above", "[paragraphs 3]3< [4]4< [5 above]5<");
    expect("paragraphs 3, and 4 above", "[paragraphs 3]3< [4 above]4<");
    expect("paragraphs 3–4 above", "[paragraphs 3]3< [4 above]4<");
    expect("paragraphs 3 – 4 above", "[paragraphs 3]3< [4 above]4<");
    expect("paragraphs 3-4 above", "[paragraphs 3]3< [4 above]4<");
    expect("paragraphs 3and 4 above", "");
    expect("paragraphs 3 and4 above", "[paragraphs 3]3x");
    expect("paragraphs 3 4 above", "[paragraphs 3]3x");
    expect("paragraphs 3 above, 4 below and 5", "[paragraphs 3 above]3< [4 below]4> [5]5x");
    expect("paragraphs 3, 4 above, 5 and 6 below", "[paragraphs 3]3< [4 above]4< [5]5> [6 below]6>");
    expect("paragraphs 3 and 4, 2015", "[paragraphs 3]3x [4]4x");
    expect("paragraphs 989, 1000 above", "[paragraphs 989]989x");
    expect("paragraphs 990, 1000 above", "[paragraphs 990]990< [1000 above]1000<");
    expect("OP 3, and OP 4", "[OP 3]3 [OP 4]4");
    expect("OP 3 and OPs 4 and 5", "[OP 3]3 [OPs 4]4 [5]5");
    expect("OP 3 and clause 4", "[OP 3]3 [clause 4]4");
    expect("paragraph 3 of this resolution", "[paragraph 3]3");
    expect("paragraph 3, of the present draft", "[paragraph 3]3");
    expect("paragraph 3 of this draft", "[paragraph 3]3");
    expect("paragraph 3 of the present decision", "[paragraph 3]3");
    expect("paragraph 3 hereof", "[paragraph 3]3");
    expect("paragraph 3 thereof", "[paragraph 3]3x");
    expect("paragraph 3 in the annex", "[paragraph 3]3x");
    expect("OP 3 in the annex", "[OP 3]3x");
    expect("OP 3 of its resolution", "[OP 3]3x");
    expect("OP 3 thereof", "[OP 3]3x");
    expect("OP 3, of the report", "[OP 3]3x");
    expect("clause 5 of the Charter", "[clause 5]5x");
    expect("clause 5 offers", "[clause 5]5");
    expect("paragraph 3 above of the report", "[paragraph 3 above]3<");
    expect("PP 3 above", "[PP 3 above]3<");
    expect("preamb 3", "");
    expect("paragraph 0 above", "");
    expect("paragraphs 0 and 4 above", "");
    expect("paragraphs 4 and 0 above", "[paragraphs 4]4x");
    expect("para.3 above", "");
    expect("paragraphs 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, "
           "20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, "
           "40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, "
           "60, 61, 62, 63, 64, 65 above",
           "[paragraphs 1]1x [2]2x [3]3x [4]4x [5]5x [6]6x [7]7x [8]8x [9]9x [10]10x "
           "[11]11x [12]12x [13]13x [14]14x [15]15x [16]16x [17]17x [18]18x [19]19x [20]20x "
           "[21]21x [22]22x [23]23x [24]24x [25]25x [26]26x [27]27x [28]28x [29]29x [30]30x "
           "[31]31x [32]32x [33]33x [34]34x [35]35x [36]36x [37]37x [38]38x [39]39x [40]40x "
           "[41]41x [42]42x [43]43x [44]44x [45]45x [46]46x [47]47x [48]48x [49]49x [50]50x "
           "[51]51x [52]52x [53]53x [54]54x [55]55x [56]56x [57]57x [58]58x [59]59x [60]60x "
           "[61]61x [62]62x [63]63x [64]64x");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(above_and_below), cmocka_unit_test(the_room),
                                       cmocka_unit_test(other_documents), cmocka_unit_test(word_by_word)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
