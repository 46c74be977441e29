/* The ways to show a text's structure. */
#ifndef RL_CLI_FORMATS_OUTLINE_H
#define RL_CLI_FORMATS_OUTLINE_H
#include "cli/cli.h"
#include "cli/formats/make_json.h"

/* Adds one object for each resolution of the document to `documents`. */
void cli_outline_json(rl_arena *arena, const char *path, reslint_document *document, json_t *documents);
void cli_outline_text(cli *c, const char *path, reslint_document *document);
/* What is open in a negotiated text. */
void cli_outline_open(cli *c, const char *path, reslint_document *document);

/* The text of a bracket, shortened in the middle so that both ends can be seen. The text itself, or in the
 * arena. */
const char *cli_shortened(rl_arena *arena, const char *text);
/* The first words of a text, up to `columns` cells, with … when something is left out. */
void cli_outline_words(cli_out *out, reslint_str text, uint32_t columns);
#endif
