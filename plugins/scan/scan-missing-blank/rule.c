/* scan-missing-blank: a paragraph that begins on the line after the one before. */
#include "../mark.h"

MARK_RULE(scan_missing_blank, "scan-missing-blank",
          "A paragraph that begins on the line after the one before", RESLINT_ARTEFACT_MISSING_BLANK,
          "no empty line stands before this paragraph");
