/* scan-quote-shape: a quotation mark that was misread. */
#include "lib/mark.h"

MARK_RULE(scan_quote_shape, "scan-quote-shape", "A quotation mark that was misread",
          RESLINT_ARTEFACT_QUOTE_SHAPE, "the mark that closes this quotation was misread");
