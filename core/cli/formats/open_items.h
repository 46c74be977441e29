/* What is open in one resolution under negotiation: brackets and whose they are, versions that stand side by
 * side, names without a bracket, and what the paragraphs are marked as. */
#ifndef RL_CLI_FORMATS_OPEN_ITEMS_H
#define RL_CLI_FORMATS_OPEN_ITEMS_H
#include "api/reslint.h"
#include "base/vec.h"

#include <stdbool.h>

typedef enum cli_open_kind { CLI_OPEN_BRACKET, CLI_OPEN_VERSIONS, CLI_OPEN_NAMED } cli_open_kind;

typedef struct cli_open_row {
    cli_open_kind kind;
    const reslint_node *block; /* the paragraph, point or heading that it stands in */
    const char *what;          /* "[and within its mandate]"; "OP 3 Alt 1, OP 3 Alt 2" */
    const char *who;           /* "US, Japan; G77: delete", or "" */
    uint32_t place;            /* of a bracket, in the file */
} cli_open_row;

typedef struct cli_open_items {
    RL_VEC(cli_open_row) rows;
    /* Paragraphs by what they are marked as: labels with commas, "" when there are none. */
    const char *agreed, *doubtful /* agreed, but brackets stand */, *deleted;
    uint32_t paragraphs, open;
} cli_open_items;

void cli_open_items_find(rl_arena *arena, reslint_document *document, const reslint_node *resolution,
                         cli_open_items *out);
/* As people say the place of a block: "OP 5 (b)". */
reslint_str cli_block_location(const reslint_node *block);
#endif
