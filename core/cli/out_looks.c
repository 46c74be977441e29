/* See out_looks.h. */
#include "cli/out_looks.h"

#include <stdlib.h>
#include <string.h>

enum { NARROWEST = 40, WIDEST = 160 };

uint32_t cli_line_width(unsigned terminal, const char *columns) {
    unsigned long width = terminal;
    if (width < NARROWEST && columns) width = strtoul(columns, NULL, 10);
    if (width < NARROWEST) return 0;
    return width > WIDEST ? WIDEST : (uint32_t)width;
}

bool cli_wants_color(const char *when, const char *no_color, const char *term, bool terminal) {
    if (when && strcmp(when, "auto") != 0) return strcmp(when, "always") == 0;
    bool refused = no_color && no_color[0];
    bool plain = term && strcmp(term, "dumb") == 0;
    return terminal && !refused && !plain;
}
