/* Notes that change places, and the words that name them. */
#include "numbered.h"

static const numbered_row rows[] = {
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see banknote 1.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see banknote 1.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see banknotes 1 and 2.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see banknotes 1 and 2.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see keynote 1 and note 2.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see keynote 1 and note 2.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! OP 2: “note 2”: that note is 1 now"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see endnote 1.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see endnote 1.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! OP 2: “endnote 1”: that note is 2 now"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see foot-note 1.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see foot-note 1.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! OP 2: “foot-note 1”: that note is 2 now"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see bank-note 1.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see bank-note 1.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see Footnotes 1-2.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see Footnotes 1-2.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! OP 2: “Footnotes 1”: that note is 2 now ! OP 2: “Footnotes 1-2”: that note is 1 now"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see notes 1, 2 or 3 and 1.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see notes 1, 2 or 3 and 1.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! OP 2: “notes 1”: that note is 2 now ! OP 2: “notes 1, 2”: that note is 1 now ! OP 2: “notes 1, 2 or 3 and 1”: that note is 2 now"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see NOTE 1.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see NOTE 1.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2 ! OP 2: “NOTE 1”: that note is 2 now"},
    {false, false,
     "*The General Assembly*,//*Noting* it[^2],//1. *Urges* all[^1];//2. *Decides* so, see a note: 1.//[^1]: One.//[^2]: Two.",
     "*The General Assembly*,//*Noting* it[^1],//1. *Urges* all[^2];//2. *Decides* so, see a note: 1.//[^1]: Two.//[^2]: One. | note 2 -> note 1 | note 1 -> note 2"},
};

static void drafts(void **state) {
    (void)state;
    expect_all_numbered(rows, sizeof rows / sizeof *rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(drafts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
