/* Points that get other letters, and what names them: "subparagraph (c) above", "[6.]". */
#include "numbered.h"

static const numbered_row
    rows[] =
        {
            {false, false,
             TOP
             "1. *Urges* all:/(a) One;/(c) Two, as in subparagraph (a) above;/(d) Three, as in subparagraph (c) above;//2. *Decides* on subparagraph (c) of paragraph 1 above, and paragraph 1, subparagraph (d), above, subparagraph (c) of paragraph 1 and subparagraph (c) of paragraph 1 of the annex.",
             TOP
             "1. *Urges* all:/(a) One;/(b) Two, as in subparagraph (a) above;/(c) Three, as in subparagraph (b) above;//2. *Decides* on subparagraph (b) of paragraph 1 above, and paragraph 1, subparagraph (d), above, subparagraph (c) of paragraph 1 and subparagraph (c) of paragraph 1 of the annex. | OP 1 (c) -> OP 1 (b) | OP 1 (d) -> OP 1 (c) ! OP 2: “subparagraph (d)”: if it is of this text, that is (c) now ! OP 2: “subparagraph (c)”: if it is of this text, that is (b) now"},
            {false, false,
             TOP
             "1. *Urges* all:/(a) One;/(c) Two, as in subparagraph (a) above;/(d) Three, as in sub-paragraphs (a), (c) and (d) of this paragraph, points (a) to (d) above, Subparagraph (c).//2. *Notes* it.",
             TOP
             "1. *Urges* all:/(a) One;/(b) Two, as in subparagraph (a) above;/(c) Three, as in sub-paragraphs (a), (b) and (c) of this paragraph, points (a) to (c) above, Subparagraph (c).//2. *Notes* it. | OP 1 (c) -> OP 1 (b) | OP 1 (d) -> OP 1 (c) ! OP 1 (d): “Subparagraph (c)”: if it is of this text, that is (b) now"},
            {false, false,
             TOP "1. *Urges* all:/(a) One;/(c) Two, as in subparagraph (a) above;/(d) Three, as in sub-clause c) above, subparagraph (c), of the Convention, and point (e) below:/(i) Yes;/(iii) No, see point (i) above, subparagraph (c) and subparagraph (iii) above.//2. *Notes* subparagraph (c) above.", TOP "1. *Urges* all:/(a) One;/(b) Two, as in subparagraph (a) above;/(c) Three, as in sub-clause c) above, subparagraph (c), of the Convention, and point (e) below:/(i) Yes;/(ii) No, see point (i) above, subparagraph (c) and subparagraph (iii) above.//2. *Notes* subparagraph (c) above. | OP 1 (c) -> OP 1 (b) | OP 1 (d) -> OP 1 (c) | OP 1 (d) (iii) -> OP 1 (c) (ii) ! OP 1 (d): “sub-clause c)”: if it is of this text, that is (b) now ! OP 1 (d): “point (e)”: there is no such point; write the one that is meant ! OP 1 (d) (iii): “subparagraph (c)”: if it is of this text, that is (b) now ! OP 1 (d) (iii): “subparagraph (iii)”: there is no such point; write the one that is meant ! OP 2: “subparagraph (c)”: there is no such point; write the one that is meant"},
            {false, false,
             TOP
             "1. *Urges* all:/(a) One;/(c) Two, as in subparagraph (a) above;/(d) Three, as in subparagraph (d) (ii) below:/(i) Yes;/(ii) No, see checkpoint (c) above and the subpoints.//2. *Notes* subclauses (c) or (d)(i) of paragraph 1 above, points (c)–(d) of OP 1, and paragraph 1, points (c) and (d).",
             TOP
             "1. *Urges* all:/(a) One;/(b) Two, as in subparagraph (a) above;/(c) Three, as in subparagraph (c) (ii) below:/(i) Yes;/(ii) No, see checkpoint (c) above and the subpoints.//2. *Notes* subclauses (b) or (c)(i) of paragraph 1 above, points (b)–(c) of paragraph 1 above, and paragraph 1, points (c) and (d). | OP 1 (c) -> OP 1 (b) | OP 1 (d) -> OP 1 (c) ! OP 2: “points (c) and (d)”: if it is of this text, that is (b) now"},
            {false,
             false, TOP "1. *Urges* all:/(a) One;/(c) Two;/(b) Three, as in subparagraphs (a) to (c) above.//2. *Notes* paragraph 1 (a) to (c) above, and subparagraph (b bis) of paragraph 1 above.", TOP "1. *Urges* all:/(a) One;/(b) Two;/(c) Three, as in subparagraphs (a) to (b) above.//2. *Notes* paragraph 1 (a) to (b) above, and subparagraph (b bis) of paragraph 1 above. | OP 1 (c) -> OP 1 (b) | OP 1 (b) -> OP 1 (c) ! OP 2: “paragraph 1 (a) to (c) above”: its points are no longer consecutive; write out which are meant ! OP 1 (b): “subparagraphs (a) to (c)”: its points are no longer consecutive; write out which are meant ! OP 2: “subparagraph (b bis)”: there is no such point; write the one that is meant"},
            {false, false,
             TOP
             "1. *Urges* all:/(a) One;/(b) Two;/(b) Three, as in subparagraph (b) above;/(c) Four.//2. *Notes* it.",
             TOP
             "1. *Urges* all:/(a) One;/(b) Two;/(c) Three, as in subparagraph (b) above;/(d) Four.//2. *Notes* it. | OP 1 (b) -> OP 1 (c) | OP 1 (c) -> OP 1 (d) ! OP 1 (b): “subparagraph (b)”: two points have that letter; write which one is meant"},
            {false, false,
             TOP
             "1. *Urges* all:/(a) One;/(b) Two, as in subparagraph (c) below and subparagraph (d) above;//2. *Notes* subparagraph (a) above.",
             "as it was"},
            {false, false,
             TOP
             "1. *Urges* all;//[6.] *Calls upon* all;//**[7.]** *Notes* it;//[[8.] *Asks* so;]//[8 bis.] *Invites* all;//[OP9] *Requests* so.",
             TOP
             "1. *Urges* all;//[2.] *Calls upon* all;//**[3.]** *Notes* it;//[[4.] *Asks* so;]//[5.] *Invites* all;//6. *Requests* so. | OP 6 -> OP 2 | OP 7 -> OP 3 | OP 8 -> OP 4 | OP 8 bis -> OP 5 | OP9 -> OP 6"},
            {false, false,
             TOP
             "1. *Urges* all;//2. *Calls upon* all:/A. One;/C. Two;//3. *Notes* it:/a. One;/c. Two;/B. Up.",
             TOP
             "1. *Urges* all;//2. *Calls upon* all:/A. One;/B. Two;//3. *Notes* it:/a. One;/b. Two;/A. Up. | OP 2 C -> OP 2 B | OP 3 c -> OP 3 b | OP 3 c B -> OP 3 b A"},
            {false, false, TOP "1. *Urges* all:/(a) One;/(c) Two.",
             TOP "*Urges* all:/(a) One;/(b) Two. | OP 1 ->  | OP 1 (c) -> (b)"},
            {false, false,
             TOP
             "1. *Urges* all:/(a) One;/(c) Two;/(d) Three, see paragraph 1 (c) above, subparagraph (c) above, and subparagraph (c) (above).//2. *Decides* on paragraph 1 above, subparagraph (c) above.",
             TOP
             "1. *Urges* all:/(a) One;/(b) Two;/(c) Three, see paragraph 1 (b) above, subparagraph (b) above, and subparagraph (c) (above).//2. *Decides* on paragraph 1 above, subparagraph (c) above. | OP 1 (c) -> OP 1 (b) | OP 1 (d) -> OP 1 (c) ! OP 1 (d): “subparagraph (c)”: if it is of this text, that is (b) now ! OP 2: “subparagraph (c)”: there is no such point; write the one that is meant"},
};

static void drafts(void **state) {
    (void)state;
    expect_all_numbered(rows, sizeof rows / sizeof *rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(drafts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
