/* What the formats for other programs share. */
#ifndef RL_CLI_REPORT_H
#define RL_CLI_REPORT_H
#include "cli/printer.h"

/* "OP 9: message. Write: words" in one line; in the arena. */
const char *cli_full_message(rl_arena *arena, const reslint_finding *f);
/* A finding's mark that survives other paragraphs being put in or taken out: of its rule and words, not of
 * its place. Sixteen hexadecimal figures. */
const char *cli_fingerprint(rl_arena *arena, const reslint_finding *f);
/* A path as a relative or absolute URI reference. */
const char *cli_uri(rl_arena *arena, const char *path);
/* Text for XML, attributes included; control characters go. */
const char *cli_xml(rl_arena *arena, const char *text);
#endif
