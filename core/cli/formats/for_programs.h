/* What the formats for other programs share. */
#ifndef RL_CLI_FORMATS_FOR_PROGRAMS_H
#define RL_CLI_FORMATS_FOR_PROGRAMS_H
#include "cli/formats/printer.h"

/* "OP 9: message. Write: words" on one line; in the arena. */
const char *cli_full_message(rl_arena *arena, const reslint_finding *f);
/* The fingerprint by clause, as sixteen hexadecimal digits: the same wherever the clause is and whatever its
 * number. */
const char *cli_clause_print(rl_arena *arena, const reslint_finding *f);
/* Findings by fingerprint: sorted by it, those with the same one in their own order. */
typedef struct cli_mark {
    uint64_t print;
    uint32_t at; /* the finding's index */
} cli_mark;
void cli_marks_sort(cli_mark *marks, uint32_t count);
/* For each finding, how many of those before it have the same fingerprint; in the arena. */
const uint32_t *cli_clause_again(rl_arena *arena, const reslint_finding *findings, uint32_t count);
/* The path without "./", which services that compare paths with those in a repository do not understand. */
const char *cli_plain_path(const char *path);
/* A path as a relative URI reference, an absolute one as a URI of scheme file. */
const char *cli_uri(rl_arena *arena, const char *path);
/* The entity for a special character of XML and HTML; NULL for all other characters. */
const char *cli_entity(char c);
/* Text escaped for XML, attributes included. Line ends and tabs stay; what XML cannot contain becomes
 * U+FFFD. */
const char *cli_xml(rl_arena *arena, const char *text);
#endif
