/* reslint outline: the structure that was recognised, of each file in turn. Nothing is judged, so the status
 * is 0 unless a file could not be read. */
#include "cli/formats/outline.h"

#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/inputs.h"

static void print_one(cli *c, const char *path, reslint_document *document, json_t *documents) {
    if (documents)
        cli_outline_json(c->arena, path, document, documents);
    else if (c->options.open)
        cli_outline_open(c, path, document);
    else
        cli_outline_text(c, path, document);
}

int cli_outline(cli *c) {
    bool as_json = c->options.format && strcmp(c->options.format, "json") == 0;
    if (as_json && c->options.open) return cli_fail(c, "--open has no form as data: leave out --format=json");
    cli_inputs inputs = {0};
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    json_t *documents = as_json ? json_array() : NULL;
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < inputs.len; i++) {
        reslint_document *document = cli_input_open_or_say(c, &inputs.items[i]);
        if (!document) {
            status = CLI_FAILED;
            continue;
        }
        if (inputs.len > 1 && !as_json)
            cli_out_format(&c->out, "%s== %s\n", i ? "\n" : "", inputs.items[i].path);
        print_one(c, inputs.items[i].path, document, documents);
        reslint_document_free(document);
    }
    if (documents) {
        json_t *value = json_object();
        json_object_set_new(value, "version", json_integer(1));
        json_object_set_new(value, "documents", documents);
        cli_json_print(&c->out, value, true);
        cli_out_text(&c->out, "\n");
    }
    return status;
}
