/* scan-glued-word: two words without a space between them. */
#include "lib/mark.h"

MARK_RULE(scan_glued_word, "scan-glued-word", "Two words without a space between them",
          RESLINT_ARTEFACT_GLUED_WORD, "put a space between the two words in “%.*s”");
