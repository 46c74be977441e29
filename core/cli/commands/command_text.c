/* reslint text: the text as the grammar reads it. For a Word file this is Markdown, with the numbers that
 * Word shows. */
#include "cli/commands/commands.h"
#include "cli/inputs.h"

static void show(cli *c, reslint_document *document) {
    cli_out_str(&c->out, reslint_document_text(document));
}

int cli_text(cli *c) {
    return cli_inputs_show(c, show);
}
