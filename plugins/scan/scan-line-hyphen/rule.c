/* scan-line-hyphen: a hyphen left over from the end of a line. */
#include "../mark.h"

MARK_RULE(scan_line_hyphen, "scan-line-hyphen", "A hyphen left over from the end of a line",
          RESLINT_ARTEFACT_LINE_HYPHEN, "“%.*s” has a hyphen from the end of a line");
