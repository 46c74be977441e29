/* Notes that follow another note now: “Ibid.”, and notes to which nothing refers. */
#include "numbered.h"

static const numbered_row rows[] = {
    {false, false,
     "*The General Assembly*,//*Noting* it[^3],//1. *Urges* all[^1];//2. *Decides* so.//[^1]: One.//[^2]: Left.//[^3]: Three.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: Three.//[^2]: One.//[^3]: Left. | note 3 -> note 1 | note 1 -> note 2 | note 2 -> note 3 ! note 2, now 3: nothing in the text refers to it"},
    {false, true,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so[^3].//[^1]: Lamps, vol. 2, p. 3.//[^2]: *Ibid., p. 4*.//[^3]: Oil.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: *Lamps, vol. 2, p. 4*.//[^2]: Lamps, vol. 2, p. 3.//[^3]: Oil. | note 2 -> note 1 | note 1 -> note 2"},
    {false, true,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so[^3].//[^1]: Lamps, vol. 2, p. 3.//[^2]: Ibid., p. 4.//[^3]: Ibid.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so[^3].//[^1]: Lamps, vol. 2, p. 4.//[^2]: Lamps, vol. 2, p. 3.//[^3]: Ibid. | note 2 -> note 1 | note 1 -> note 2"},
    {false, true,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so.//[^1]: Lamps, art. 2, p. 3.//[^2]: *Ibid*., p. 4.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: *Ibid*., p. 4.//[^2]: Lamps, art. 2, p. 3. | note 2 -> note 1 | note 1 -> note 2 ! note 2, now 1: “Ibid.” now follows another note; write its source out"},
    {false, false,
     "*The General Assembly*,//*Noting* it²,//1. *Urges* all¹;//2. *Decides* so.//¹ One.//² Two.",
     "*The General Assembly*,//*Noting* it¹,//1. *Urges* all²;//2. *Decides* so.//¹ Two.//² One. | note 2 -> note 1 | note 1 -> note 2"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so.//[^1]: One.//[^2]: See notes 1 and 2, and note 1 above.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: See notes 1 and 2, and note 1 above.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! note 2 (PP 1): “notes 1”: that note is 2 now ! note 2 (PP 1): “notes 1 and 2”: that note is 1 now ! note 2 (PP 1): “note 1”: that note is 2 now"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^2];//2. *Decides* so[^1].//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^1];//2. *Decides* so[^2].//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^4];//2. *Decides* so.//[^1]: One.",
     "as it was ! OP 1: the number 4 has no note: the notes were left as they are"},
    {false, true,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so.//[^1]: Lamps, p. 3.//[^2]: Ibid.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so.//[^1]: Lamps, p. 3.//[^2]: Lamps, p. 3. | note 2 -> note 1 | note 1 -> note 2"},
};

static void drafts(void **state) {
    (void)state;
    expect_all_numbered(rows, sizeof rows / sizeof *rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(drafts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
