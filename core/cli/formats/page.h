/* A rule's page (light Markdown) on a terminal. */
#ifndef RL_CLI_FORMATS_PAGE_H
#define RL_CLI_FORMATS_PAGE_H
#include "cli/out.h"

/* Headings are highlighted, paragraphs wrapped at the width, indented blocks and tables left as they are. */
void cli_page(cli_out *out, const char *page);
/* The page without a heading that only repeats its title. */
const char *cli_page_body(const char *page, const char *title);
/* One paragraph, wrapped, each line indented. */
void cli_paragraph(cli_out *out, reslint_str text, uint32_t indent);
#endif
