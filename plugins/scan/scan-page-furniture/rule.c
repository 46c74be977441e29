/* scan-page-furniture: a running header or page number inside the text. */
#include "../mark.h"

MARK_RULE(scan_page_furniture, "scan-page-furniture", "A running header or page number inside the text",
          RESLINT_ARTEFACT_PAGE_FURNITURE, "a running header or a page number stands here in the text");
