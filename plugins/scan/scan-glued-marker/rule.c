/* scan-glued-marker: a note number that runs into the figure before it. */
#include "lib/mark.h"

MARK_RULE(scan_glued_marker, "scan-glued-marker", "A note number that runs into the figure before it",
          RESLINT_ARTEFACT_GLUED_MARKER,
          "the figure %.*s directly after another figure is read as a "
          "note number");
