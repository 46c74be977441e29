/* reslint renumber: the text with new numbers, and the table of old and new ones for the message to those who
 * hold the old text. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/inputs.h"
#include "cli/rewrite.h"

#include <unistd.h>

/* The table goes where the text does not. */
static void table(cli_out *out, const reslint_renumbering *done) {
    for (uint32_t i = 0; i < done->n_rows; i++) {
        const reslint_renumber_row *row = &done->rows[i];
        cli_out_format(out, "%s\t%s\t", row->old_name, row->new_name[0] ? row->new_name : "(no number)");
        cli_out_clean(out, rl_str(row->words));
        cli_out_text(out, "\n");
    }
    for (uint32_t i = 0; i < done->n_doubts; i++) {
        cli_out_text(out, "look at ");
        cli_out_clean(out, rl_str(done->doubts[i]));
        cli_out_text(out, "\n");
    }
}

static void table_to_stderr(cli *c, const reslint_renumbering *done) {
    cli_out err = {.arena = c->arena, .fd = STDERR_FILENO};
    err.buffer = rl_alloc(c->arena, CLI_OUT_BUFFER);
    table(&err, done);
    cli_out_flush(&err);
}

static int put(cli *c, const char *path, reslint_document *document, const reslint_renumbering *done) {
    const char *bytes;
    size_t len;
    if (!reslint_document_encode(document, (reslint_str){done->text, (uint32_t)done->len}, &bytes, &len))
        return cli_fail_path(
            c, path,
            rl_format(c->arena,
                      "is written in %s, which lacks a character of the new text: save it as "
                      "UTF-8 first",
                      reslint_document_encoding(document)));
    if (!c->options.rewrite) {
        cli_out_bytes(&c->out, bytes, len);
        if (!cli_out_flush(&c->out)) return CLI_FAILED;
        table_to_stderr(c, done);
        return CLI_CLEAN;
    }
    if (cli_rewrite(c, bytes, len)) return CLI_FAILED;
    if (!c->options.quiet) table(&c->out, done);
    if (!c->options.quiet && !done->n_rows && !done->n_doubts)
        cli_out_format(&c->out,
                       done->edits
                           ? "%s: every paragraph keeps its number; references or marks were put right\n"
                           : "%s: every number is right\n",
                       path);
    return CLI_CLEAN;
}

int cli_renumber(cli *c) {
    cli_inputs inputs = {0};
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    if (inputs.len != 1) return cli_fail(c, "renumber takes one file at a time");
    reslint_document *document = cli_input_open_or_say(c, &inputs.items[0]);
    if (!document) return CLI_FAILED;
    reslint_renumbering done;
    int status;
    /* References in another language would stay as they are. */
    const char *foreign = cli_other_language(c->arena, document);
    reslint_document_renumber(document, c->options.sequence, &done);
    if (foreign)
        status = cli_fail_path(c, inputs.items[0].path, foreign);
    else if (reslint_document_is_word(document))
        status = cli_fail_path(c, inputs.items[0].path, "is a Word file, which renumber does not change yet");
    else if (reslint_document_replaced(document, NULL))
        status = cli_fail_path(c, inputs.items[0].path,
                               "is not UTF-8 throughout and was left as it is; save it as UTF-8 first");
    else if (done.refused)
        status = cli_fail_path(c, inputs.items[0].path, done.refused);
    else if (!done.text)
        status = cli_fail_path(c, inputs.items[0].path, "the numbers stand too close together to be changed");
    else
        status = put(c, inputs.items[0].path, document, &done);
    reslint_document_free(document);
    return status;
}
