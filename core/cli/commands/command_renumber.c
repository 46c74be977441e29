/* reslint renumber: the text with new numbers, and the table of old and new ones, to be sent to those who
 * have the old text. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/inputs.h"
#include "cli/rewrite.h"

#include <unistd.h>

/* The table goes to whichever stream the text does not use. */
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

/* The table as a Word file, to be sent to delegations. */
static int write_table(cli *c, const reslint_renumbering *done) {
    const char **cells = rl_alloc_n(c->arena, ((size_t)done->n_rows + 1) * 3, sizeof *cells);
    reslint_word_file file;
    reslint_error error = {0};
    uint32_t n = 0;
    cells[n++] = "Old";
    cells[n++] = "New";
    cells[n++] = "Begins";
    for (uint32_t i = 0; i < done->n_rows; i++) {
        cells[n++] = done->rows[i].old_name;
        cells[n++] = done->rows[i].new_name[0] ? done->rows[i].new_name : "(no number)";
        cells[n++] = done->rows[i].words;
    }
    if (!reslint_word_table(c->arena, cells, done->n_rows + 1, 3, done->doubts, done->n_doubts, &file,
                            &error))
        return cli_fail_path(c, c->options.table, error.message);
    return cli_write_file(c, c->options.table, "the table", file.bytes, file.len);
}

/* A Word file is renumbered by tracked changes, in a file beside it. */
static int put_word(cli *c, const char *path, reslint_document *document, const reslint_renumbering *done) {
    reslint_word_file file;
    reslint_error error = {0};
    const char *doubt = NULL, *author = c->options.author ? c->options.author : "reslint";
    if (!reslint_document_revise(document, done->text, done->len, author, &file, &doubt, &error))
        return cli_fail_path(c, path, error.message);
    bool changed = file.put_in > 0;
    if (changed && cli_rewrite(c, file.bytes, file.len)) return CLI_FAILED;
    if (c->options.quiet) return CLI_CLEAN;
    table(&c->out, done);
    cli_out_clean(&c->out, rl_str(changed ? c->options.rewrite : path));
    if (changed)
        cli_out_format(&c->out, ": %u tracked %s, to be accepted or rejected in Word", file.put_in,
                       file.put_in == 1 ? "change" : "changes");
    else
        cli_out_text(&c->out, ": nothing to change");
    cli_out_format(&c->out, "%s%s.\n", doubt ? "; " : "", doubt ? doubt : "");
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
    else if (reslint_document_replaced(document, NULL))
        status = cli_fail_path(c, inputs.items[0].path,
                               "is not UTF-8 throughout and was left as it is; save it as UTF-8 first");
    else if (done.refused)
        status = cli_fail_path(c, inputs.items[0].path, done.refused);
    else if (!done.text)
        status = cli_fail_path(c, inputs.items[0].path, "the numbers are too close together to be changed");
    else if (reslint_document_is_word(document))
        status = put_word(c, inputs.items[0].path, document, &done);
    else
        status = put(c, inputs.items[0].path, document, &done);
    if (status == CLI_CLEAN && c->options.table) status = write_table(c, &done);
    reslint_document_free(document);
    return status;
}
