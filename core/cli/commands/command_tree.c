/* reslint tree: the syntax tree as an S-expression, for people who work on the grammar. */
#include "cli/commands/commands.h"
#include "cli/inputs.h"

static void show(cli *c, reslint_document *document) {
    cli_out_text(&c->out, reslint_document_tree(document));
    cli_out_text(&c->out, "\n");
}

int cli_tree(cli *c) {
    return cli_inputs_show(c, show);
}
