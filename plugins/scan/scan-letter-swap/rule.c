/* scan-letter-swap: a letter that was mistaken for another. */
#include "lib/mark.h"

MARK_RULE(scan_letter_swap, "scan-letter-swap", "A letter that was mistaken for another",
          RESLINT_ARTEFACT_LETTER_SWAP, "“%.*s” contains a letter that was misread");
