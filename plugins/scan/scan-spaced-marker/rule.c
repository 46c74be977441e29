/* scan-spaced-marker: a note number separated from its word by a space. */
#include "lib/mark.h"

MARK_RULE(scan_spaced_marker, "scan-spaced-marker", "A note number separated from its word by a space",
          RESLINT_ARTEFACT_SPACED_MARKER,
          "the note number in “%.*s” is separated from its word by a "
          "space");
