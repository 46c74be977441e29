/* References that follow their paragraphs, or are left and reported. */
#include "numbered.h"

static const numbered_row
    rows[] =
        {
            {false, false,
             TOP "*Recalling* paragraph 3 below and paragraph 1 below,//1. *Urges* all;//3. *Decides* so.",
             TOP
             "*Recalling* paragraph 2 below and paragraph 1 below,//1. *Urges* all;//2. *Decides* so. | OP 3 -> OP 2"},
            {false, false,
             TOP
             "1. *Urges* all[^1];//3. *Decides* so.//[^1]: See paragraph 1 of the present resolution and paragraph 3 of the present resolution.",
             TOP
             "1. *Urges* all[^1];//2. *Decides* so.//[^1]: See paragraph 1 of the present resolution and paragraph 3 of the present resolution. | OP 3 -> OP 2 ! note 1 (OP 1): “paragraph 3”: that is paragraph 2 now"},
            {false, false, TOP "1. *Urges* all;//3. *Decides* on the paragraph 3 above-mentioned.",
             TOP "1. *Urges* all;//2. *Decides* on the paragraph 2 above-mentioned. | OP 3 -> OP 2"},
            {false, false,
             TOP
             "1. *Urges* all;//3. *Decides* on PP1 and PP 2, OP3 of this resolution and OPs 3;//4. *Notes* OP3 above.",
             TOP
             "1. *Urges* all;//2. *Decides* on PP1 and PP 2, paragraph 2 of this resolution and paragraphs 2 of the present resolution;//3. *Notes* paragraph 2 above. | OP 3 -> OP 2 | OP 4 -> OP 3 ! OP 2 (numbered 3): “PP1”: preambular paragraphs are not numbered; write which one is meant ! OP 2 (numbered 3): “PP 2”: no paragraph has that number; write the one that is meant"},
            {false, false,
             TOP
             "1. *Urges* all;//2 ter. *Asks* so;//2 bis. *Decides* so;//2 bis. *Notes* paragraphs 2 bis and 2 ter above.",
             TOP
             "1. *Urges* all;//2. *Asks* so;//3. *Decides* so;//4. *Notes* paragraphs 3 and 2 above. | OP 2 ter -> OP 2 | OP 2 bis -> OP 3 | OP 2 bis -> OP 4 ! OP 2 bis: “paragraphs 2 bis”: two paragraphs have that number; the first was taken"},
            {false, false,
             TOP
             "1. *Urges* all;//2. *Decides* so;//2 bis. *Asks* all;//4. *Notes* paragraphs 1 to 2 above, paragraphs 1 to 2 bis above and paragraphs 2 bis to 4 above.",
             TOP
             "1. *Urges* all;//2. *Decides* so;//3. *Asks* all;//4. *Notes* paragraphs 1 to 2 above, paragraphs 1 to 3 above and paragraphs 3 to 4 above. | OP 2 bis -> OP 3"},
            {false, false,
             TOP
             "3. *Urges* all;//1. *Decides* so;//1 bis. *Asks* all;//2. *Notes* paragraphs 1 to 2 above, paragraphs 1 bis to 2 above and paragraphs 1 to 1 bis above.",
             TOP
             "1. *Urges* all;//2. *Decides* so;//3. *Asks* all;//4. *Notes* paragraphs 2 to 4 above, paragraphs 3 to 4 above and paragraphs 2 to 3 above. | OP 3 -> OP 1 | OP 1 -> OP 2 | OP 1 bis -> OP 3 | OP 2 -> OP 4"},
            {false, false,
             TOP
             "4. *Urges* all;//2. *Decides* on paragraphs 4 and 2 above and paragraph 4 below;//3. *Notes* it.",
             TOP
             "1. *Urges* all;//2. *Decides* on paragraphs 1 and 2 above and paragraph 1 above;//3. *Notes* it. | OP 4 -> OP 1"},
            {false, false,
             TOP "1. *Urges* all;//3. *Recalls* resolution 60\\1, in which the Assembly asked for lamps and oil, for bells and books, for rain and roads, for seas and seals, for trees and trams, for wells and wheels, for yards and yarn, for nets and nails, for maps and masts, for looms and locks, for kites and keys, for jars and jugs, for inks and irons, for hats and harps, for gates and grain, for figs and flutes, for eggs and elms, for doors and drums, and for cups, and *decides* on paragraph 3.", TOP "1. *Urges* all;//2. *Recalls* resolution 60\\1, in which the Assembly asked for lamps and oil, for bells and books, for rain and roads, for seas and seals, for trees and trams, for wells and wheels, for yards and yarn, for nets and nails, for maps and masts, for looms and locks, for kites and keys, for jars and jugs, for inks and irons, for hats and harps, for gates and grain, for figs and flutes, for eggs and elms, for doors and drums, and for cups, and *decides* on paragraph 3. | OP 3 -> OP 2 ! OP 2 (numbered 3): “paragraph 3”: it does not say which text it means; if this one, write the new numbers"},
            {false, false,
             TOP
             "1. *Urges* all;//3. *Recalls* resolution 60\\1 and decides on paragraph 3, and paragraph 3 contained in it.",
             TOP
             "1. *Urges* all;//2. *Recalls* resolution 60\\1 and decides on paragraph 3, and paragraph 3 contained in it. | OP 3 -> OP 2"},
            {false, false, TOP "1. *Urges* all;//3. *Recalls* paragraph 3;//4. *Notes* paragraph 1.",
             TOP
             "1. *Urges* all;//2. *Recalls* paragraph 3;//3. *Notes* paragraph 1. | OP 3 -> OP 2 | OP 4 -> OP 3 ! OP 2 (numbered 3): “paragraph 3”: it does not say which text it means; if this one, write the new numbers"},
            {false, false, TOP "OP1 *Urges* all;//OP2 alt *Decides* so;//OP3 alt *Notes* it.",
             TOP
             "1. *Urges* all;//2. *Decides* so;//3. *Notes* it. | OP1 -> OP 1 | OP2 alt -> OP 2 | OP3 alt -> OP 3"},
            {false, false, TOP "C. *Urges* all;//C. *Decides* so.",
             TOP "A. *Urges* all;//B. *Decides* so. | C -> A | C -> B"},
            {false, false,
             TOP "XX. *Urges* all;//XXI. *Decides* on paragraph XXI above;//XXXVIII. *Notes* it.",
             TOP
             "I. *Urges* all;//II. *Decides* on paragraph II above;//III. *Notes* it. | XX -> I | XXI -> II | XXXVIII -> III"},
            {false, false, TOP "1. *Urges* all;//2. *Decides* so:/I. One;/IV. Two.",
             TOP "1. *Urges* all;//2. *Decides* so:/I. One;/II. Two. | OP 2 IV -> OP 2 II"},
            {false, false,
             TOP
             "1. *Urges*:/(a) X;/(b) X;/(c) X;/(d) X;/(e) X;/(f) X;/(g) X;/(h) X;/(i) X;/(j) X;/(k) X;/(l) X;/(m) X;/(n) X;/(o) X;/(p) X;/(q) X;/(r) X;/(s) X;/(t) X;/(u) X;/(v) X;/(w) X;/(x) X;/(y) X;/(z) X;/(bb) Y.//2. *Decides* so.",
             TOP
             "1. *Urges*:/(a) X;/(b) X;/(c) X;/(d) X;/(e) X;/(f) X;/(g) X;/(h) X;/(i) X;/(j) X;/(k) X;/(l) X;/(m) X;/(n) X;/(o) X;/(p) X;/(q) X;/(r) X;/(s) X;/(t) X;/(u) X;/(v) X;/(w) X;/(x) X;/(y) X;/(z) X;/(aa) Y.//2. *Decides* so. | OP 1 (bb) -> OP 1 (aa)"},
            {false, false, TOP "1. *Urges* all:/– One;/– Two, see paragraph 1 () above;//3. *Decides* so.",
             TOP "1. *Urges* all:/– One;/– Two, see paragraph 1 () above;//2. *Decides* so. | OP 3 -> OP 2"},
            {false, false,
             TOP "1. *Urges* all:/(a) One;/(b) Two;/(c) Three:/(i) In;/(iii) Out, as in paragraphs 1 (a) to (c) above;//2. *Decides* on paragraph 1 (c) (iii) above, paragraph 1 (c) and (iii) above and paragraph 1 (iii) above.", TOP "1. *Urges* all:/(a) One;/(b) Two;/(c) Three:/(i) In;/(ii) Out, as in paragraphs 1 (a) to (c) above;//2. *Decides* on paragraph 1 (c) (ii) above, paragraph 1 (c) and (iii) above and paragraph 1 (iii) above. | OP 1 (c) (iii) -> OP 1 (c) (ii) ! OP 2: “paragraph 1 (c) and (iii) above”: it has no point (iii) ! OP 2: “paragraph 1 (iii) above”: it has no point (iii)"},
            {false, false,
             "Draft resolution I//Lamps//*The General Assembly*,//*Noting* it,//1. *Urges* all;//2. *Decides* so.//Draft resolution II//Oil//*The General Assembly*,//*Recalling* it,//1. *Recalls* paragraph 2 of draft resolution I;//2. *Decides* so.",
             "as it was"},
            {false, false,
             "Draft resolution I//Lamps//*The General Assembly*,//*Noting* it[^1],//1. *Urges* all;//3. *Decides* so.//[^1]: One.//Draft resolution II//Oil//*The General Assembly*,//*Recalling*[^3] it[^2],//1. *Recalls* paragraph 2 of draft resolution I;//2. *Decides* so.//[^2]: See paragraph 2 of draft resolution I.//[^3]: Three.",
             "Draft resolution I//Lamps//*The General Assembly*,//*Noting* it[^1],//1. *Urges* all;//2. *Decides* so.//[^1]: One.//Draft resolution II//Oil//*The General Assembly*,//*Recalling*[^2] it[^3],//1. *Recalls* paragraph 2 of draft resolution I;//2. *Decides* so.//[^2]: Three.//[^3]: See paragraph 2 of draft resolution I. | OP 3 -> OP 2 | note 3 -> note 2 | note 2 -> note 3 ! draft resolution II, OP 1: “paragraph 2 of draft resolution I”: the numbers of that text may have changed ! note 2 (draft resolution II, PP 1): “paragraph 2 of draft resolution I”: the numbers of that text may have changed"},
            {false, false,
             "Draft resolution I//Lamps//*The General Assembly*,//*Noting* it,//1. *Urges* all;//OP2 alt *Decides* so;//OP2 *Decides* on.//Draft resolution II//Oil//*The General Assembly*,//*Noting* it,//1. *Recalls* it;//3. *Decides* so.",
             "refused: draft resolution I, OP2 alt and draft resolution I, OP2 are both there: choose one first"},
};

static void drafts(void **state) {
    (void)state;
    expect_all_numbered(rows, sizeof rows / sizeof *rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(drafts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
