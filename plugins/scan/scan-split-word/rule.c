/* scan-split-word: a word split in two by a space. */
#include "lib/mark.h"

MARK_RULE(scan_split_word, "scan-split-word", "A word split in two by a space", RESLINT_ARTEFACT_SPLIT_WORD,
          "“%.*s” is one word; take out the space");
