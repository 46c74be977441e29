/* Small drafts numbered anew: labels, paragraphs and what refers to them. */
#include "numbered.h"

static const numbered_row
    rows
        [] =
            {
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides* to see paragraph 3 above;//2. *Notes* paragraphs 1 and 3 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* to see paragraph 2 above;//3. *Notes* paragraphs 1 and 2 above. | OP 3 -> OP 2 | OP 2 -> OP 3"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* to see paragraph C above;//D. *Notes* clauses A and D and paragraph E below.",
                 TOP
                 "A. *Urges* all;//B. *Decides* to see paragraph B above;//C. *Notes* clauses A and C and paragraph E below. | C -> B | D -> C ! OP 3: “paragraph E”: no paragraph has that letter; write the one that is meant"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* to see paragraphs A, C and D of the present draft;//D. *Notes* paragraph C of the report.",
                 TOP
                 "A. *Urges* all;//B. *Decides* to see paragraphs A, B and C of the present draft;//C. *Notes* paragraph C of the report. | C -> B | D -> C"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* on paragraphs A to D, C\\D and C-D, and on para. C;//D. *Notes* paragraphs C and X.",
                 TOP
                 "A. *Urges* all;//B. *Decides* on paragraphs A to C, B\\C and B-C, and on para. B;//C. *Notes* paragraphs C and X. | C -> B | D -> C ! OP 3: “paragraphs C and X”: not every letter in it is one of these paragraphs; rewrite it"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* on subparagraph C and sub-paragraph C, on OP C and OPs C, on SOP C;//D. *Notes* clause D of this resolution.",
                 TOP
                 "A. *Urges* all;//B. *Decides* on subparagraph C and sub-paragraph B, on OP B and OPs B, on SOP C;//C. *Notes* clause C of this resolution. | C -> B | D -> C"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* on paragraph CD and paragraph IV and paragraph Cd and Clause D;//D. *Notes* it.",
                 TOP
                 "A. *Urges* all;//B. *Decides* on paragraph CD and paragraph IV and paragraph Cd and Clause C;//C. *Notes* it. | C -> B | D -> C ! OP 2: “paragraph IV”: no paragraph has that letter; write the one that is meant"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* on paragraphs A through C or D;//D. *Notes* paragraphs A or C.",
                 TOP
                 "A. *Urges* all;//B. *Decides* on paragraphs A through B or C;//C. *Notes* paragraphs A or B. | C -> B | D -> C"},
                {false, false,
                 TOP "I. *Urges* all;//III. *Decides* on paragraph III above;//IV. *Notes* paragraph V.",
                 TOP
                 "I. *Urges* all;//II. *Decides* on paragraph II above;//III. *Notes* paragraph V. | III -> II | IV -> III ! OP 3: “paragraph V”: no paragraph has that letter; write the one that is meant"},
                {false, false, TOP "V. *Urges* all;//X. *Decides* on paragraph X above;//XI. *Notes* it.",
                 TOP
                 "I. *Urges* all;//II. *Decides* on paragraph II above;//III. *Notes* it. | V -> I | X -> II | XI -> III"},
                {false, false, TOP "1) *Urges* all;//3) *Decides* on paragraph 3 above;//4) *Notes* it.",
                 TOP
                 "1) *Urges* all;//2) *Decides* on paragraph 2 above;//3) *Notes* it. | 3) -> 2) | 4) -> 3)"},
                {false, false, TOP "(1) *Urges* all;//(3) *Decides* on paragraph 3 above;//(4) *Notes* it.",
                 TOP
                 "(1) *Urges* all;//(2) *Decides* on paragraph 2 above;//(3) *Notes* it. | (3) -> (2) | (4) -> (3)"},
                {false, false,
                 TOP "Clause 1: *Urges* all;//Clause 3: *Decides* on clause 3 above;//Clause 4: *Notes* it.",
                 TOP
                 "Clause 1: *Urges* all;//Clause 2: *Decides* on clause 2 above;//Clause 3: *Notes* it. | Clause 3 -> Clause 2 | Clause 4 -> Clause 3"},
                {false, false, TOP "Operative Clause 1. *Urges* all;//Operative Clause 3. *Decides* on it.",
                 TOP
                 "Operative Clause 1. *Urges* all;//Operative Clause 2. *Decides* on it. | Operative Clause 3 -> Operative Clause 2"},
                {false, false, TOP "1. *Urges* all;//3) *Decides* so;//4. *Notes* it.",
                 TOP "1. *Urges* all;//2. *Decides* so;//3. *Notes* it. | OP 3) -> OP 2 | OP 4 -> OP 3"},
                {false, false, TOP "a. *Urges* all;//c. *Decides* so;//d. *Notes* it.",
                 TOP "a. *Urges* all;//b. *Decides* so;//c. *Notes* it. | c -> b | d -> c"},
                {false, false, TOP "1. *Urges* all;//2 bis. *Decides* so;//3. *Notes* paragraph 2 bis above.",
                 TOP "1. *Urges* all;//2. *Decides* so;//3. *Notes* paragraph 2 above. | OP 2 bis -> OP 2"},
                {false, false,
                 TOP
                 "OP1. *Urges* all;//OP3. *Decides* so;//OP4 bis. *Notes* OP3 and OP 4 bis, OPs 1 to 3, OP1-OP3, OP1\\OP3.",
                 TOP
                 "1. *Urges* all;//2. *Decides* so;//3. *Notes* paragraph 2 above and paragraph 3 of the present resolution, paragraphs 1 to 2 above, paragraphs 1-2 above, paragraphs 1\\2 above. | OP1 -> OP 1 | OP3 -> OP 2 | OP4 bis -> OP 3"},
                {false, false,
                 TOP
                 "OP1 *Urges* all;//OP3 *Decides* on OP1\\2 and OP 3-related work, and OP3\\4;//OP4 *Notes* OP3.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on OP1\\2 and OP 3-related work, and OP3\\4;//3. *Notes* paragraph 2 above. | OP1 -> OP 1 | OP3 -> OP 2 | OP4 -> OP 3 ! OP3: “OP 3”: not all of it can be read as numbers of paragraphs; rewrite it ! OP3: “OP1/”: not all of it can be read as numbers of paragraphs; rewrite it ! OP3: “OP3/”: not all of it can be read as numbers of paragraphs; rewrite it"},
                {false, false,
                 TOP
                 "1. *Urges* all:/(a) One;/(c) Two;/(d) See paragraph 1 (c) above;//3. *Decides* on paragraph 1 (d) above.",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;/(c) See paragraph 1 (b) above;//2. *Decides* on paragraph 1 (c) above. | OP 1 (c) -> OP 1 (b) | OP 1 (d) -> OP 1 (c) | OP 3 -> OP 2"},
                {false, false,
                 TOP
                 "1. *Urges* all:/(a) One;/(c) Two;//3. *Decides* on clause 1 c) and clause 1.c and clause 1c and 1 (c) of it, and Article 1 (c).",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;//2. *Decides* on clause 1 c) and clause 1.c and clause 1c and 1 (c) of it, and Article 1 (c). | OP 1 (c) -> OP 1 (b) | OP 3 -> OP 2 ! OP 2 (numbered 3): “clause 1 c)”: if it is of this text, that is 1 (b) now ! OP 2 (numbered 3): “clause 1.c”: if it is of this text, that is 1 (b) now ! OP 2 (numbered 3): “clause 1c”: if it is of this text, that is 1 (b) now"},
                {true, false,
                 TOP
                 "1. *Urges* all:/(a) One;/(c) Two;//3. *Decides* on 1 (c) and 1c and 3a, on Article 1 (c), goal 1.a, 1.5 and (1) and 1 cup.",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;//2. *Decides* on 1 (c) and 1c and 3a, on Article 1 (c), goal 1.a, 1.5 and (1) and 1 cup. | OP 1 (c) -> OP 1 (b) | OP 3 -> OP 2 ! clause 2 (numbered 3): “1 (c)”: if it is of this text, that is 1 (b) now ! clause 2 (numbered 3): “1c”: if it is of this text, that is 1 (b) now"},
                {true, false,
                 TOP
                 "1. *Urges* all:/(a) One;/(c) Two;//3. *Decides* on clause 1 c), clause 3 and clause 1 (c) of the report.",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;//2. *Decides* on clause 1 c), clause 2 and clause 1 (c) of the report. | OP 1 (c) -> OP 1 (b) | OP 3 -> OP 2 ! clause 2 (numbered 3): “clause 1 c)”: if it is of this text, that is 1 (b) now"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Recalls* paragraph 3 of draft resolution II and paragraph 3 of part A and paragraph 1 of resolution V above.",
                 TOP
                 "1. *Urges* all;//2. *Recalls* paragraph 3 of draft resolution II and paragraph 3 of part A and paragraph 1 of resolution V above. | OP 3 -> OP 2"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Recalls* paragraph 3;//4. *Recalls* paragraph 3 of its resolution 60\\1;//5. *Recalls* paragraph 1.",
                 TOP
                 "1. *Urges* all;//2. *Recalls* paragraph 3;//3. *Recalls* paragraph 3 of its resolution 60\\1;//4. *Recalls* paragraph 1. | OP 3 -> OP 2 | OP 4 -> OP 3 | OP 5 -> OP 4 ! OP 2 (numbered 3): “paragraph 3”: it does not say which text it means; if this one, write the new numbers"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Recalls* resolution 60\\1, in particular paragraph 3;//4. *Recalls* the report and paragraph 3.",
                 TOP
                 "1. *Urges* all;//2. *Recalls* resolution 60\\1, in particular paragraph 3;//3. *Recalls* the report and paragraph 3. | OP 3 -> OP 2 | OP 4 -> OP 3"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides* on paragraphs 1 to 3 above;//4. *Notes* paragraphs 1–4 above, 3 to 9 above and 4 to 1 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 1 to 2 above;//3. *Notes* paragraphs 1–4 above, 3 to 9 above and 4 to 1 above. | OP 3 -> OP 2 | OP 4 -> OP 3 ! OP 3 (numbered 4): “paragraphs 1–4 above, 3 to 9 above and 4 to 1 above”: not every number in it is one of these paragraphs (9); rewrite it"},
                {false, false,
                 TOP
                 "3. *Urges* all;//1. *Decides* on paragraphs 1 to 3 above;//2. *Notes* paragraphs 1 and 2 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 1 to 3 above;//3. *Notes* paragraphs 2 and 3 above. | OP 3 -> OP 1 | OP 1 -> OP 2 | OP 2 -> OP 3 ! OP 2 (numbered 1): “paragraphs 1 to 3 above”: its paragraphs are no longer consecutive; write out which are meant"},
                {false, false,
                 TOP "1. *Urges* all;//1. *Decides* on paragraph 1 above;//2. *Notes* paragraph 2 above.", TOP "1. *Urges* all;//2. *Decides* on paragraph 1 above;//3. *Notes* paragraph 3 above. | OP 1 -> OP 2 | OP 2 -> OP 3 ! OP 2 (numbered 1): “paragraph 1 above”: two paragraphs have that number; the first was taken"},
                {false, false, TOP "*Urges* all;//*Decides* so.", "as it was"},
                {false, false, "*The General Assembly*,//*Noting* it.", "as it was"},
                {false, false, "Lamps and oil.",
                 "refused: no resolution is found in it: nothing was numbered"},
                {false, false, TOP "1. *Urges* all.", TOP "*Urges* all. | OP 1 -> "},
                {false, false, TOP "1. *Urges* all;//2. *Decides* so.", "as it was"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so.//[^1]: One.//[^2]: Two.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^3];//2. *Decides* so.//[^1]: One.//[^3]: See footnote 3.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: One.//[^2]: See footnote 3. | note 3 -> note 2 ! note 3 (OP 1): “footnote 3”: that note is 2 now"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^3];//2. *Decides* so[^4].//[^1]: One.//[^3]: Three.//[^4]: Ibid.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: One.//[^2]: Three.//[^3]: Ibid. | note 3 -> note 2 | note 4 -> note 3"},
                {false, true,
                 "*The General Assembly*,//*Noting* it[^3],//1. *Urges* all[^1];//2. *Decides* so[^2].//[^1]: Resolution 46\\152.//[^2]: Ibid.//[^3]: A\\80\\12.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: A\\80\\12.//[^2]: Resolution 46\\152.//[^3]: Ibid. | note 3 -> note 1 | note 1 -> note 2 | note 2 -> note 3"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^a],//1. *Urges* all[^b];//2. *Decides* so.//[^b]: One.//[^a]: Two.",
                 "as it was"},
                {false, false,
                 "*The General Assembly*,//*Noting* it²,//1. *Urges* all¹;//2. *Decides* so.//¹ One.//² Two.",
                 "*The General Assembly*,//*Noting* it¹,//1. *Urges* all²;//2. *Decides* so.//¹ Two.//² One. | note 2 -> note 1 | note 1 -> note 2"},
                {false, false,
                 TOP
                 "1. *Urges* all:/(a) One:/(i) In;/(iii) Out;/(c) Two;//2. *Decides* on paragraph 1 (a) (iii) above.",
                 TOP
                 "1. *Urges* all:/(a) One:/(i) In;/(ii) Out;/(b) Two;//2. *Decides* on paragraph 1 (a) (ii) above. | OP 1 (a) (iii) -> OP 1 (a) (ii) | OP 1 (c) -> OP 1 (b)"},
                {false, false,
                 TOP "1. *Urges* all:/(b) One;/(a) Two;//2. *Decides* on paragraph 1 (a) and (b) above.",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;//2. *Decides* on paragraph 1 (b) and (a) above. | OP 1 (b) -> OP 1 (a) | OP 1 (a) -> OP 1 (b)"},
                {false, false,
                 TOP
                 "1. *Urges* all:/(a) One;/(a bis) Two;/(b) Three;//2. *Decides* on paragraph 1 (a bis) above, paragraphs 1 (b) and 2 below.",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;/(c) Three;//2. *Decides* on paragraph 1 (b) above, paragraphs 1 (c) and 2 above. | OP 1 (a bis) -> OP 1 (b) | OP 1 (b) -> OP 1 (c)"},
                {false, false, TOP "1. *Urges* all:/- One;/- Two;//3. *Decides* so.",
                 TOP "1. *Urges* all:/- One;/- Two;//2. *Decides* so. | OP 3 -> OP 2"},
                {false, false, TOP "1. *Urges* all;//[3. *Decides* so;]//4. *Notes* paragraph 4 above.",
                 TOP
                 "1. *Urges* all;//[2. *Decides* so;]//3. *Notes* paragraph 3 above. | OP 3 -> OP 2 | OP 4 -> OP 3"},
                {false, false, TOP "1. *Urges* all;//~~2. *Decides* so;~~//3. *Notes* paragraph 3 above.",
                 TOP "1. *Urges* all;//~~2. *Decides* so;~~//2. *Notes* paragraph 2 above. | OP 3 -> OP 2"},
                {false, false, TOP "1. *Urges* all;//3 alt. *Decides* so;//3. *Notes* paragraph 3 above.",
                 "refused: OP 3 alt and OP 3 are both there: choose one first"},
                {false, false,
                 "*The General Assembly*,//PP1 *Noting* it,//PP3 *Recalling* PP1,//OP1 *Urges* all;//OP3 *Decides* on PP3 and OP3.",
                 TOP
                 "*Recalling* PP1,//1. *Urges* all;//2. *Decides* on PP3 and paragraph 2 of the present resolution. | PP1 ->  | PP3 ->  | OP1 -> OP 1 | OP3 -> OP 2 ! PP3: “PP1”: preambular paragraphs are not numbered; write which one is meant ! OP3: “PP3”: preambular paragraphs are not numbered; write which one is meant"},
                {false, false,
                 TOP
                 "1. *Urges* all;//2. *Decides* to see Part II, paragraph 5.//II//3. *Notes* it;//5. *Decides* on paragraph 5 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* to see Part II, paragraph 5.//II//3. *Notes* it;//4. *Decides* on paragraph 4 above. | OP 5 -> OP 4 ! OP 2: “paragraph 5”: it does not say which text it means; if this one, write the new numbers"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides* on paragraphs 1 above, 3 and 9 of its resolution 60\\1;//4. *Notes* paragraph 3 below.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 1 above, 3 and 9 of its resolution 60\\1;//3. *Notes* paragraph 2 above. | OP 3 -> OP 2 | OP 4 -> OP 3"},
                {false, false,
                 TOP "1. *Urges* all:/(i) One;/(iii) Two;/(iv) Three;//2. *Decides* so:/(I) One;/(III) Two.",
                 TOP
                 "1. *Urges* all:/(i) One;/(ii) Two;/(iii) Three;//2. *Decides* so:/(I) One;/(II) Two. | OP 1 (iii) -> OP 1 (ii) | OP 1 (iv) -> OP 1 (iii) | OP 2 (III) -> OP 2 (II)"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides*, with paragraph 1 below, on paragraph 4 above;//4. *Notes* it.",
                 TOP
                 "1. *Urges* all;//2. *Decides*, with paragraph 1 above, on paragraph 3 below;//3. *Notes* it. | OP 3 -> OP 2 | OP 4 -> OP 3"},
                {false, false,
                 TOP "3. *Urges* all, as in paragraph 1 below;//1. *Decides* on paragraph 3 below;//2. *Notes* paragraphs 3 and 1 above and paragraphs 1 and 3 below.", TOP "1. *Urges* all, as in paragraph 2 below;//2. *Decides* on paragraph 1 above;//3. *Notes* paragraphs 1 and 2 above and paragraphs 2 and 1 above. | OP 3 -> OP 1 | OP 1 -> OP 2 | OP 2 -> OP 3"},
                {false, false,
                 TOP
                 "2. *Urges* all;//1. *Decides* on paragraph 2 below;//3. *Notes* paragraphs 1 and 2 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraph 1 above;//3. *Notes* paragraphs 2 and 1 above. | OP 2 -> OP 1 | OP 1 -> OP 2"},
                {false, false,
                 TOP
                 "OP2 *Urges* all;//OP1 *Decides* on OP2 and OP3;//OP3 *Notes* OP1 to OP2 and OP1 of resolution 60\\1.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraph 1 above and paragraph 3 below;//3. *Notes* OP1 to OP2 and OP1 of resolution 60\\1. | OP2 -> OP 1 | OP1 -> OP 2 | OP3 -> OP 3 ! OP3: “OP1 to OP2”: its paragraphs are no longer consecutive; write out which are meant"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides* on paragraph 3 (b) above;//4. *Notes* paragraph 1 (a) above and paragraphs 3 (a) and 4 (b) above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraph 2 (b) above;//3. *Notes* paragraph 1 (a) above and paragraphs 2 (a) and 3 (b) above. | OP 3 -> OP 2 | OP 4 -> OP 3 ! OP 2 (numbered 3): “paragraph 3 (b) above”: it has no point (b) ! OP 3 (numbered 4): “paragraph 1 (a) above”: it has no point (a) ! OP 3 (numbered 4): “paragraphs 3 (a)”: it has no point (a) ! OP 3 (numbered 4): “4 (b) above”: it has no point (b)"},
                {false, false,
                 TOP
                 "1. *Urges* all:/(a) One:/(i) In;/(iii) Out;/(b) Two:/(i) Up;/(iii) Down;//2. *Decides* on paragraph 1 (a) (i) and (iii) and (b) (iii) above.",
                 TOP
                 "1. *Urges* all:/(a) One:/(i) In;/(ii) Out;/(b) Two:/(i) Up;/(ii) Down;//2. *Decides* on paragraph 1 (a) (i) and (ii) and (b) (ii) above. | OP 1 (a) (iii) -> OP 1 (a) (ii) | OP 1 (b) (iii) -> OP 1 (b) (ii)"},
                {false, false,
                 TOP
                 "1. *Urges* all;//2 bis. *Decides* so;//2 ter. *Notes* paragraphs 2 bis and 2 ter above;//3. *Notes* OP 2 bis and paragraph 3.",
                 TOP
                 "1. *Urges* all;//2. *Decides* so;//3. *Notes* paragraphs 2 and 3 above;//4. *Notes* paragraph 2 above and paragraph 3. | OP 2 bis -> OP 2 | OP 2 ter -> OP 3 | OP 3 -> OP 4 ! OP 3: “paragraph 3”: it does not say which text it means; if this one, write the new numbers"},
                {false, false,
                 TOP "[1. *Urges* all;]//**3.** *Decides* so;//*4.* *Notes* it;//<u>5.<\\u> *Asks*.",
                 TOP
                 "[1. *Urges* all;]//**2.** *Decides* so;//*3.* *Notes* it;//<u>4.<\\u> *Asks*. | OP 3 -> OP 2 | OP 4 -> OP 3 | OP 5 -> OP 4"},
                {false, false, TOP "1. *Urges* all;//*Decides* so;//3. *Notes* it.",
                 TOP "1. *Urges* all;//2. *Decides* so;//3. *Notes* it. | (without number) -> OP 2"},
                {false, false, TOP "(1) *Urges* all;//*Decides* so;//(3) *Notes* it.",
                 TOP "(1) *Urges* all;//(2) *Decides* so;//(3) *Notes* it. | (without number) -> (2)"},
                {false, false,
                 "*The General Assembly*,//[PP1] *Noting* it,//**PP2** *Recalling* that,//<b>PP3<\\b> *Bearing* it *in mind*,//OP1 *Urges* all;//OP2 *Decides* so.",
                 TOP
                 "*Recalling* that,//*Bearing* it *in mind*,//1. *Urges* all;//2. *Decides* so. | PP1 ->  | PP2 ->  | PP3 ->  | OP1 -> OP 1 | OP2 -> OP 2"},
                {false, false, TOP "A) *Urges* all;//C) *Decides* on paragraph C) above;//D) *Notes* it.",
                 TOP
                 "A) *Urges* all;//B) *Decides* on paragraph B) above;//C) *Notes* it. | C) -> B) | D) -> C)"},
                {false, false, TOP "1. *Urges* all;//3. *Decides* so [deleted];//4. *Notes* it.",
                 "refused: OP 2 (numbered 3) is marked “[deleted]”: take it out first"},
                {false, false, TOP "1. *Urges* all;//3. *Decides* so;//3 alt. *Notes* it.",
                 "refused: OP 3 and OP 3 alt are both there: choose one first"},
                {false, false, TOP "1. *Urges* all;//3 alt. *Decides* so;//3 alt. *Notes* it.",
                 "refused: OP 3 alt and OP 3 alt are both there: choose one first"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^3];//2. *Decides* so.//[^1]: One.//[^2]: Nothing.//[^3]: Three.",
                 "as it was ! note 2: nothing in the text refers to it"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^4];//2. *Decides* so.//[^1]: Nothing.//[^2]: One.//[^4]: Three.",
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^3];//2. *Decides* so.//[^1]: Nothing.//[^2]: One.//[^3]: Three. | note 4 -> note 3 ! note 1: nothing in the text refers to it"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: One.",
                 "as it was ! OP 1: the number 2 has no note: the notes were left as they are"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: One.//[^2]: Two.//[^2]: Three.",
                 "as it was ! two notes have the same number: the notes were left as they are"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* on note 2 above, notes 1 and 2, footnotes 1-2 and footnote 3.//[^1]: One.//[^2]: See notes 1, 2 or 3.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* on note 2 above, notes 1 and 2, footnotes 1-2 and footnote 3.//[^1]: See notes 1, 2 or 3.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! OP 2: “note 2”: that note is 1 now ! OP 2: “notes 1”: that note is 2 now ! OP 2: “notes 1 and 2”: that note is 1 now ! OP 2: “footnotes 1”: that note is 2 now ! OP 2: “footnotes 1-2”: that note is 1 now ! note 2 (PP 1): “notes 1”: that note is 2 now ! note 2 (PP 1): “notes 1, 2”: that note is 1 now"},
                {false, true,
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so[^3].//[^1]: United Nations, *Treaty Series*, vol. 1, No. 5.//[^2]: A\\80\\12.//[^3]: Ibid., para. 2.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: A\\80\\12.//[^2]: United Nations, *Treaty Series*, vol. 1, No. 5.//[^3]: A\\80\\12, para. 2. | note 2 -> note 1 | note 1 -> note 2"},
                {false, true,
                 "*The General Assembly*,//*Noting* it[^3],//1. *Urges* all[^1];//2. *Decides* so[^2].//[^1]: United Nations, *Treaty Series*, vol. 1, No. 5.//[^2]: *Ibid.*, vol. 2.//[^3]: A\\80\\12.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: A\\80\\12.//[^2]: United Nations, *Treaty Series*, vol. 1, No. 5.//[^3]: *Ibid.*, vol. 2. | note 3 -> note 1 | note 1 -> note 2 | note 2 -> note 3"},
                {false, true,
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so[^3].//[^1]: Resolution 46\\152, annex, para. 3.//[^2]: Ibid., para. 4.//[^3]: Ibid., annex.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: Resolution 46\\152, annex, para. 4.//[^2]: Resolution 46\\152, annex, para. 3.//[^3]: Ibid., annex. | note 2 -> note 1 | note 1 -> note 2"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^3],//1. *Urges* all[^1];//2. *Decides* so[^2].//[^1]: Resolution 46\\152.//[^2]: Ibid.//[^3]: A\\80\\12.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: A\\80\\12.//[^2]: Resolution 46\\152.//[^3]: Ibid. | note 3 -> note 1 | note 1 -> note 2 | note 2 -> note 3"},
                {true, false,
                 TOP "1. *Urges* all:/(a) One;/(c) Two;//3. *Decides* on clause 1.c, 1.c, clause 1c of the report, clause 1c of this resolution, 1 c, clause 1 c, SDG 1.c, 1(c), (1 c) and 7 (c).", TOP "1. *Urges* all:/(a) One;/(b) Two;//2. *Decides* on clause 1.c, 1.c, clause 1c of the report, clause 1c of this resolution, 1 c, clause 1 c, SDG 1.c, 1(c), (1 c) and 7 (c). | OP 1 (c) -> OP 1 (b) | OP 3 -> OP 2 ! clause 2 (numbered 3): “clause 1.c”: if it is of this text, that is 1 (b) now ! clause 2 (numbered 3): “clause 1c”: if it is of this text, that is 1 (b) now ! clause 2 (numbered 3): “clause 1 c”: if it is of this text, that is 1 (b) now ! clause 2 (numbered 3): “1(c)”: if it is of this text, that is 1 (b) now"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* on paragraphs A and C of this resolution, paragraphs C, D, paragraphs A\\D, paragraphs A–D, paragraphs A, and C;//D. *Notes* paragraphs A, C, and D.",
                 TOP
                 "A. *Urges* all;//B. *Decides* on paragraphs A and B of this resolution, paragraphs B, C, paragraphs A\\C, paragraphs A–C, paragraphs A, and B;//C. *Notes* paragraphs A, B, and C. | C -> B | D -> C"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides* on OPs 1-3, OP 1 to OP 3, OP1\\OP3, OPs 1, 3, OP 9 and OP 1 of its resolution.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 1-2 of the present resolution, paragraphs 1 to 2 of the present resolution, paragraphs 1\\2 of the present resolution, paragraphs 1, 2 of the present resolution, OP 9 and OP 1 of its resolution. | OP 3 -> OP 2 ! OP 2 (numbered 3): “OP 9”: no paragraph has that number; write the one that is meant"},
                {false, false,
                 "*The General Assembly*,//*Noting* paragraph 3 below and OP3,//1. *Urges* all;//3. *Decides* so.",
                 "*The General Assembly*,//*Noting* paragraph 2 below and paragraph 2 below,//1. *Urges* all;//2. *Decides* so. | OP 3 -> OP 2"},
                {false, false, TOP "1. *Urges* all;//3. *Decides* on paragraph 3.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraph 3. | OP 3 -> OP 2 ! OP 2 (numbered 3): “paragraph 3”: it does not say which text it means; if this one, write the new numbers"},
                {false, false, TOP "C. *Urges* all;//D. *Decides* on paragraph D above;//F. *Notes* it.",
                 TOP
                 "A. *Urges* all;//B. *Decides* on paragraph B above;//C. *Notes* it. | C -> A | D -> B | F -> C"},
                {false, false, TOP "(1) *Urges* all;//(2 bis) *Decides* so;//(3) *Notes* it.",
                 TOP "(1) *Urges* all;//(2) *Decides* so;//(3) *Notes* it. | (2 bis) -> (2)"},
                {false, false,
                 TOP "A. *Urges* all;//C. *Decides* so.//II//A. *Notes* it;//C. *Asks* on paragraph C above.",
                 TOP
                 "A. *Urges* all;//B. *Decides* so.//II//A. *Notes* it;//B. *Asks* on paragraph B above. | C -> B | C -> B"},
                {false, false,
                 TOP "(1) *Urges* all;//(3) *Decides* so.//II//(1) *Notes* it;//(3) *Asks* all.",
                 TOP
                 "(1) *Urges* all;//(2) *Decides* so.//II//(1) *Notes* it;//(2) *Asks* all. | (3) -> (2) | (3) -> (2)"},
                {false, false,
                 TOP "3. *Urges* all;//1. *Decides* on paragraphs 1 through 3 above;//2. *Notes* it.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 1 through 3 above;//3. *Notes* it. | OP 3 -> OP 1 | OP 1 -> OP 2 | OP 2 -> OP 3 ! OP 2 (numbered 1): “paragraphs 1 through 3 above”: its paragraphs are no longer consecutive; write out which are meant"},
                {false, false,
                 TOP
                 "2. *Urges* all;//3. *Decides* so;//5. *Notes* it;//4. *Asks* all;//6. *Calls upon* all to see paragraphs 2 to 6 above, and paragraphs 2 to 3 above;//7. *Invites* all to see paragraphs 3 to 5 above, and paragraphs 2 to 4 above;//8. *Stresses* paragraphs 4 to 6 above, and paragraphs 5 to 6 above, and paragraphs 5 to 4 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* so;//3. *Notes* it;//4. *Asks* all;//5. *Calls upon* all to see paragraphs 1 to 5 above, and paragraphs 1 to 2 above;//6. *Invites* all to see paragraphs 3 to 5 above, and paragraphs 2 to 4 above;//7. *Stresses* paragraphs 4 to 6 above, and paragraphs 5 to 6 above, and paragraphs 5 to 4 above. | OP 2 -> OP 1 | OP 3 -> OP 2 | OP 5 -> OP 3 | OP 6 -> OP 5 | OP 7 -> OP 6 | OP 8 -> OP 7 ! OP 7: “paragraphs 3 to 5 above”: its paragraphs are no longer consecutive; write out which are meant ! OP 7: “paragraphs 2 to 4 above”: its paragraphs are no longer consecutive; write out which are meant ! OP 8: “paragraphs 4 to 6 above”: its paragraphs are no longer consecutive; write out which are meant ! OP 8: “paragraphs 5 to 6 above”: its paragraphs are no longer consecutive; write out which are meant ! OP 8: “paragraphs 5 to 4 above”: its paragraphs are no longer consecutive; write out which are meant"},
                {false, false,
                 TOP
                 "2. *Urges* all;//3. *Decides* so;//3 bis. *Notes* it;//4. *Asks* all;//6. *Calls upon* all to see paragraphs 2 to 3 above, and paragraphs 3 bis to 4 above;//5. *Invites* all to see paragraphs 2 to 3 bis above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* so;//3. *Notes* it;//4. *Asks* all;//5. *Calls upon* all to see paragraphs 1 to 2 above, and paragraphs 3 to 4 above;//6. *Invites* all to see paragraphs 1 to 3 above. | OP 2 -> OP 1 | OP 3 -> OP 2 | OP 3 bis -> OP 3 | OP 6 -> OP 5 | OP 5 -> OP 6"},
                {false, false,
                 TOP
                 "1. *Urges* all;//2 bis. *Decides* so;//3. *Notes* paragraphs 2 bis and 7, and paragraph 2 ter.",
                 TOP
                 "1. *Urges* all;//2. *Decides* so;//3. *Notes* paragraphs 2 bis and 7, and paragraph 2 ter. | OP 2 bis -> OP 2 ! OP 3: “paragraphs 2 bis and 7”: it does not say which text it means; if this one, write the new numbers"},
                {false, false,
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so[^3].//[^1]: Resolution 46\\152, annex, para. 3.//[^2]: Ibid., para. 4.//[^3]: A\\80\\12.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: Ibid., para. 4.//[^2]: Resolution 46\\152, annex, para. 3.//[^3]: A\\80\\12. | note 2 -> note 1 | note 1 -> note 2 ! note 2, now 1: “Ibid.” now follows another note; write its source out"},
                {false, true,
                 "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so[^3].//[^1]: Resolution 46\\152, annex, para. 3.//[^2]: *Ibid.*, para. 4.//[^3]: A\\80\\12.",
                 "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: Resolution 46\\152, annex, para. 4.//[^2]: Resolution 46\\152, annex, para. 3.//[^3]: A\\80\\12. | note 2 -> note 1 | note 1 -> note 2"},
                {false, false,
                 "*The General Assembly*,//*Noting* it²,//1. *Urges* all;//2. *Decides* so.//¹ One.//² Two.",
                 "as it was ! note 1: nothing in the text refers to it"},
                {false, false,
                 "*The General Assembly*,//*Noting* it¹,//1. *Urges* all³;//2. *Decides* so, see notes 1 and 2 above².//¹ One.//² Two.//³ Three.",
                 "*The General Assembly*,//*Noting* it¹,//1. *Urges* all²;//2. *Decides* so, see notes 1 and 2 above³.//¹ One.//² Three.//³ Two. | note 3 -> note 2 | note 2 -> note 3 ! OP 2: “notes 1 and 2”: that note is 3 now"},
                {false, false,
                 TOP "1. *Urges* all;//OP3 alt 1. *Decides* so;//OP3 alt 2. *Decides* otherwise.",
                 "refused: OP3 alt 1 and OP3 alt 2 are both there: choose one first"},
                {false, false, TOP "1. *Urges* all (moved to OP 3);//3. *Decides* so.",
                 "refused: OP 1 is marked “(moved to OP 3)”: take it out first"},
                {false, false, TOP "1. *Urges* all [agreed];//3. *Decides* so (EU).",
                 TOP "1. *Urges* all [agreed];//2. *Decides* so (EU). | OP 3 -> OP 2"},
                {false, false,
                 TOP "1. *Urges* all;//3. *Decides* to establish at once a fund, as in paragraph 9 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* to establish at once a fund, as in paragraph 9 above. | OP 3 -> OP 2 ! OP 2 (numbered 3): “paragraph 9 above”: no paragraph has that number; write the one that is meant"},
                {false, false, TOP "1. *Urges* all;//3. *Decides* on PP1\\OP3 and OP3.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on PP1\\OP3 and paragraph 2 of the present resolution. | OP 3 -> OP 2 ! OP 2 (numbered 3): “PP1”: preambular paragraphs are not numbered; write which one is meant ! OP 2 (numbered 3): “OP3”: not all of it can be read as numbers of paragraphs; rewrite it"},
                {false, false,
                 "European Parliament resolution of 4 May 2024 on lamps//*The European Parliament*,//A. whereas lamps burn;//B. whereas oil is dear;//1. *Urges* all;//3. *Decides* so.",
                 "European Parliament resolution of 4 May 2024 on lamps//*The European Parliament*,//A. whereas lamps burn;//B. whereas oil is dear;//1. *Urges* all;//2. *Decides* so. | OP 3 -> OP 2"},
                {false, false,
                 "European Parliament resolution of 4 May 2024 on lamps//*The European Parliament*,//A. whereas lamps burn;//C. whereas oil is dear;//1. *Urges* all;//3. *Decides* so.",
                 "European Parliament resolution of 4 May 2024 on lamps//*The European Parliament*,//A. whereas lamps burn;//C. whereas oil is dear;//1. *Urges* all;//2. *Decides* so. | OP 3 -> OP 2 ! the preamble: “C.” does not follow the label before it; labels of such preambles are not renumbered"},
                {false, false, TOP "1. *Urges* all;//3 *. Decides* so.",
                 TOP "1. *Urges* all;//2 *. Decides* so. | OP 3 -> OP 2"},
                {true, false, TOP "3. *Urges* all.", TOP "1. *Urges* all. | OP 3 -> OP 1"},
                {false, false,
                 "Lamps//A//*The General Assembly*,//*Noting* it,//1. *Urges* all;//3. *Decides* so.//B//*The General Assembly*,//*Noting* it,//4. *Urges* all;//6. *Decides* so.",
                 "Lamps//A//*The General Assembly*,//*Noting* it,//1. *Urges* all;//2. *Decides* so.//B//*The General Assembly*,//*Noting* it,//3. *Urges* all;//4. *Decides* so. | OP 3 -> OP 2 | OP 4 -> OP 3 | OP 6 -> OP 4"},
                {false, false,
                 "Lamps//A//*The General Assembly*,//*Noting* it,//1. *Urges* all;//3. *Decides* so.//B//*The General Assembly*,//*Noting* it,//1. *Urges* all;//3. *Decides* so.",
                 "Lamps//A//*The General Assembly*,//*Noting* it,//1. *Urges* all;//2. *Decides* so.//B//*The General Assembly*,//*Noting* it,//1. *Urges* all;//2. *Decides* so. | OP 3 -> OP 2 | OP 3 -> OP 2"},
                {false, false,
                 "Draft resolution I//Lamps//*The General Assembly*,//*Noting* it,//1. *Urges* all;//3. *Decides* so.//Draft resolution II//Oil//*The General Assembly*,//*Noting* it,//1. *Recalls* paragraph 3 of draft resolution I and paragraph 1 of its resolution 60\\1;//2. *Decides* so.",
                 "Draft resolution I//Lamps//*The General Assembly*,//*Noting* it,//1. *Urges* all;//2. *Decides* so.//Draft resolution II//Oil//*The General Assembly*,//*Noting* it,//1. *Recalls* paragraph 3 of draft resolution I and paragraph 1 of its resolution 60\\1;//2. *Decides* so. | OP 3 -> OP 2 ! draft resolution II, OP 1: “paragraph 3 of draft resolution I”: the numbers of that text may have changed"},
                {false, false, TOP "OP1 *Urges* all;//OP3 *Decides* on OPs 1 and 4;//OP4 *Notes* it.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 1 and 3 of the present resolution;//3. *Notes* it. | OP1 -> OP 1 | OP3 -> OP 2 | OP4 -> OP 3"},
                {false, false,
                 TOP "3. *Urges* all;//1. *Decides* on paragraphs 2 and 3 below;//2. *Notes* it.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 3 and 1 below;//3. *Notes* it. | OP 3 -> OP 1 | OP 1 -> OP 2 | OP 2 -> OP 3 ! OP 2 (numbered 1): “3 below”: that paragraph is above, others in the list are below"},
                {false, false,
                 TOP "1. *Urges* all[^1];//3. *Decides* so.//[^1]: See paragraph 3 above and paragraph 1.",
                 TOP
                 "1. *Urges* all[^1];//2. *Decides* so.//[^1]: See paragraph 3 above and paragraph 1. | OP 3 -> OP 2 ! note 1 (OP 1): “paragraph 3 above”: that is paragraph 2 now"},
                {false, false,
                 "*The General Assembly*,//*Noting* paragraph 3 above,//1. *Urges* all;//3. *Decides* so.",
                 "*The General Assembly*,//*Noting* paragraph 2 below,//1. *Urges* all;//2. *Decides* so. | OP 3 -> OP 2"},
                {false, false,
                 TOP
                 "1. *Urges* all://(a) One;//(b) Two;//and decides://(a) Three;//(c) Four;//2. *Notes* it.",
                 TOP
                 "1. *Urges* all://(a) One;//(b) Two;//and decides://(a) Three;//(b) Four;//2. *Notes* it. | OP 1 (c) -> OP 1 (b)"},
                {false, false,
                 "*The General Assembly*,//*Noting*:/(a) One;/(c) Two,//1. *Urges* all;//2. *Decides* so.",
                 "*The General Assembly*,//*Noting*:/(a) One;/(b) Two,//1. *Urges* all;//2. *Decides* so. | PP 1 (c) -> PP 1 (b)"},
                {true, false,
                 TOP
                 "1. *Urges* all:/(a) One;/(c) Two;//2. *Decides* on clause 1 a) and clause 1 c) and clause 1 c and 1 (d).",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;//2. *Decides* on clause 1 a) and clause 1 c) and clause 1 c and 1 (d). | OP 1 (c) -> OP 1 (b) ! clause 2: “clause 1 c)”: if it is of this text, that is 1 (b) now ! clause 2: “clause 1 c”: if it is of this text, that is 1 (b) now"},
                {false, false,
                 TOP
                 "A. *Urges* all;//C. *Decides* on paragraph X of the report and paragraph XY;//D. *Notes* paragraph A, E and para C.",
                 TOP
                 "A. *Urges* all;//B. *Decides* on paragraph X of the report and paragraph XY;//C. *Notes* paragraph A, E and para C. | C -> B | D -> C ! OP 3: “paragraph A, E”: not every letter in it is one of these paragraphs; rewrite it"},
                {false, false,
                 "*The General Assembly*,//<strong>PP1<\\strong> *Noting* it,//_PP2_ *Recalling* that,,//OP1 *Urges* all;//OP2 *Decides* so.",
                 TOP
                 "*Recalling* that,,//1. *Urges* all;//2. *Decides* so. | PP1 ->  | PP2 ->  | OP1 -> OP 1 | OP2 -> OP 2"},
                {false, false,
                 "*The General Assembly*,//[PP1 ] *Noting* it,,//[PP3 *Welcoming* all],//OP1 *Urges* all;//OP2 *Decides* so.",
                 "*The General Assembly*,//*Noting* it,,//[*Welcoming* all],//1. *Urges* all;//2. *Decides* so. | PP1 ->  | PP3 ->  | OP1 -> OP 1 | OP2 -> OP 2"},
                {false, false,
                 TOP
                 "1. *Urges* all:/(a) One;/(a bis) Two;/(b) Three:/(i) In;/(i bis) Out;//2. *Decides* on paragraph 1 (b) (i bis) above.",
                 TOP
                 "1. *Urges* all:/(a) One;/(b) Two;/(c) Three:/(i) In;/(ii) Out;//2. *Decides* on paragraph 1 (c) (ii) above. | OP 1 (a bis) -> OP 1 (b) | OP 1 (b) -> OP 1 (c) | OP 1 (b) (i bis) -> OP 1 (c) (ii)"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides* on paragraph 3 of this resolution, paragraph 3 of the present draft and paragraph 3 thereof.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraph 2 of this resolution, paragraph 2 of the present draft and paragraph 3 thereof. | OP 3 -> OP 2"},
                {false, false, TOP "1. *Urges* all;//3. *Decides* on paragraphs 1, 2 and 3 above.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraphs 1, 2 and 3 above. | OP 3 -> OP 2 ! OP 2 (numbered 3): “paragraphs 1, 2 and 3 above”: not every number in it is one of these paragraphs (2); rewrite it"},
                {false, false,
                 TOP
                 "1. *Urges* all;//3. *Decides* on paragraph 1 and paragraph 3 above;//4. *Notes* paragraphs 1 to 3 above and 4 below.",
                 TOP
                 "1. *Urges* all;//2. *Decides* on paragraph 1 and paragraph 2 above;//3. *Notes* paragraphs 1 to 2 above and 3 below. | OP 3 -> OP 2 | OP 4 -> OP 3"},
};

static void drafts(void **state) {
    (void)state;
    expect_all_numbered(rows, sizeof rows / sizeof *rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(drafts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
