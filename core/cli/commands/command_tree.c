/* reslint tree: the syntax tree as an S-expression, for whoever works on the grammar. */
#include "cli/commands/commands.h"
#include "cli/inputs.h"

int cli_tree(cli *c) {
    cli_inputs inputs = {0};
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < inputs.len; i++) {
        reslint_document *document = cli_input_open_or_say(c, &inputs.items[i]);
        if (document) {
            cli_out_text(&c->out, reslint_document_tree(document));
            cli_out_text(&c->out, "\n");
            reslint_document_free(document);
        } else {
            status = CLI_FAILED;
        }
    }
    return status;
}
