/* scan-torn-number: a paragraph number on a line of its own. */
#include "../mark.h"

MARK_RULE(scan_torn_number, "scan-torn-number", "A paragraph number on a line of its own",
          RESLINT_ARTEFACT_TORN_NUMBER, "the number of this paragraph stands on a line of its own");
