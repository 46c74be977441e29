/* scan-split-word: a word that a blank tore in two. */
#include "lib/mark.h"

MARK_RULE(scan_split_word, "scan-split-word", "A word that a blank tore in two", RESLINT_ARTEFACT_SPLIT_WORD,
          "“%.*s” is one word");
