/* scan-letter-swap: a letter that was read for another. */
#include "lib/mark.h"

MARK_RULE(scan_letter_swap, "scan-letter-swap", "A letter that was read for another",
          RESLINT_ARTEFACT_LETTER_SWAP, "“%.*s” has a letter that was misread");
