/* Small helpers for JSON. Text that is not UTF-8 (a file name can be anything) never makes a document
 * invalid. */
#ifndef RL_CLI_FORMATS_MAKE_JSON_H
#define RL_CLI_FORMATS_MAKE_JSON_H
#include "cli/cli.h"

#include <jansson.h>

json_t *cli_json_text(const char *text); /* NULL gives "" */
json_t *cli_json_str(reslint_str text);
/* {"start": {"line", "column", "offset"}, "end": {…}} */
json_t *cli_json_range(reslint_document *document, reslint_span range);
/* Writes a value and releases it; `pretty`: with indentation. */
void cli_json_print(cli_out *out, json_t *value, bool pretty);
/* The same without the braces, so that a long list can be added member by member, without building a tree of
 * it. */
void cli_json_print_members(cli_out *out, json_t *object);
#endif
