/* scan-quote-shape: a quotation mark that lost its shape. */
#include "lib/mark.h"

MARK_RULE(scan_quote_shape, "scan-quote-shape", "A quotation mark that lost its shape",
          RESLINT_ARTEFACT_QUOTE_SHAPE, "the closing partner of this quotation mark has lost its shape");
