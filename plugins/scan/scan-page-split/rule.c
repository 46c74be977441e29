/* scan-page-split: a paragraph that a page end tore apart. */
#include "../mark.h"

MARK_RULE(scan_page_split, "scan-page-split", "A paragraph that a page end tore apart",
          RESLINT_ARTEFACT_PAGE_SPLIT, "the paragraph goes on behind the end of the page");
