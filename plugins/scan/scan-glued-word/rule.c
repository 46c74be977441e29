/* scan-glued-word: two words without a blank between them. */
#include "lib/mark.h"

MARK_RULE(scan_glued_word, "scan-glued-word", "Two words without a blank between them",
          RESLINT_ARTEFACT_GLUED_WORD, "“%.*s” is two words");
