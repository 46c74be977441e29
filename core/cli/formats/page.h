/* A rule's page (light Markdown) on a terminal. */
#ifndef RL_CLI_FORMATS_PAGE_H
#define RL_CLI_FORMATS_PAGE_H
#include "cli/out.h"

/* Headings are highlighted, paragraphs wrapped at the width, indented blocks and tables left as they are. */
void cli_page(cli_out *out, const char *page);
/* One paragraph, wrapped, each line indented. */
void cli_paragraph(cli_out *out, reslint_str text, uint32_t indent);
#endif
