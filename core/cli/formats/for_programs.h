/* What the formats for other programs share. */
#ifndef RL_CLI_FORMATS_FOR_PROGRAMS_H
#define RL_CLI_FORMATS_FOR_PROGRAMS_H
#include "cli/formats/printer.h"

/* "OP 9: message. Write: words" in one line; in the arena. */
const char *cli_full_message(rl_arena *arena, const reslint_finding *f);
/* The clause's mark, as sixteen hexadecimal figures: the same wherever the clause is and whatever its
 * number. */
const char *cli_clause_print(rl_arena *arena, const reslint_finding *f);
/* Findings by a mark of theirs: sorted by it, those of one mark in their own order. */
typedef struct cli_mark {
    uint64_t print;
    uint32_t at; /* the finding's index */
} cli_mark;
void cli_marks_sort(cli_mark *marks, uint32_t count);
/* For each finding how many of those before it have its mark; in the arena. */
const uint32_t *cli_clause_again(rl_arena *arena, const reslint_finding *findings, uint32_t count);
/* Without "./", which services that compare paths with those of a repository do not know. */
const char *cli_plain_path(const char *path);
/* A path as a relative URI reference, an absolute one as a URI of scheme file. */
const char *cli_uri(rl_arena *arena, const char *path);
/* How a mark of XML's and HTML's own is written, NULL for all other characters. */
const char *cli_entity(char c);
/* Text for XML, attributes included. Line ends and tabs stay; what XML cannot hold becomes U+FFFD. */
const char *cli_xml(rl_arena *arena, const char *text);
#endif
