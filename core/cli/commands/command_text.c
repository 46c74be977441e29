/* reslint text: the text as the grammar reads it. Of a Word file that is Markdown, with the numbers that Word
 * shows. */
#include "cli/commands/commands.h"
#include "cli/inputs.h"

int cli_text(cli *c) {
    cli_inputs inputs = {0};
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < inputs.len; i++) {
        reslint_document *document = cli_input_open_or_say(c, &inputs.items[i]);
        if (document) {
            cli_out_str(&c->out, reslint_document_text(document));
            reslint_document_free(document);
        } else {
            status = CLI_FAILED;
        }
    }
    return status;
}
