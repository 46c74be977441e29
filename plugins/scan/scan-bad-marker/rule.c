/* scan-bad-marker: a sign where a note number is expected. */
#include "lib/mark.h"

MARK_RULE(scan_bad_marker, "scan-bad-marker", "A sign where a note number is expected",
          RESLINT_ARTEFACT_BAD_MARKER, "“%.*s” is where a note number is expected");
