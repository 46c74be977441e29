/* reslint redline: the draft as tracked changes on the official text, the form in which a proposal is
 * submitted. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/inputs.h"
#include "cli/rewrite.h"

static int write_redline(cli *c, reslint_document *official, reslint_document *draft) {
    reslint_word_file file;
    reslint_error error = {0};
    const char *doubt = NULL, *author = c->options.author ? c->options.author : "reslint";
    if (!reslint_document_redline(official, draft, author, &file, &doubt, &error))
        return cli_fail_path(c, c->options.paths.items[0], error.message);
    if (cli_write_file(c, c->options.rewrite, "the new file", file.bytes, file.len)) return CLI_FAILED;
    if (c->options.quiet) return CLI_CLEAN;
    cli_out_clean(&c->out, rl_str(c->options.rewrite));
    if (file.put_in)
        cli_out_format(&c->out, ": %u tracked %s", file.put_in, file.put_in == 1 ? "change" : "changes");
    else
        cli_out_text(&c->out, ": the texts are the same");
    cli_out_format(&c->out, "%s%s.\n", doubt ? "; " : "", doubt ? doubt : "");
    return CLI_CLEAN;
}

int cli_redline(cli *c) {
    cli_inputs inputs = {0};
    if (!c->options.rewrite || c->options.paths.len != 2)
        return cli_fail(
            c, "redline takes the official text, the draft and where to write: reslint redline OFFICIAL "
               "DRAFT -o OUT.docx");
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    if (inputs.len != 2) return cli_fail(c, "redline takes two files, no folders");
    reslint_document *official = cli_input_open_or_say(c, &inputs.items[0]);
    reslint_document *draft = official ? cli_input_open_or_say(c, &inputs.items[1]) : NULL;
    int status = draft ? write_redline(c, official, draft) : CLI_FAILED;
    if (draft) reslint_document_free(draft);
    if (official) reslint_document_free(official);
    return status;
}
