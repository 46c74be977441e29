/* --format=gcc: one line for each finding and nothing else, for Vim's errorformat, Flymake and the like. */
#include "base/str.h"
#include "cli/formats/printer.h"
#include "cli/wording.h"

static void begin(cli *c) {
    (void)c;
}

static void file(cli *c, const cli_checked *checked) {
    for (uint32_t i = 0; i < checked->count; i++) {
        const reslint_finding *f = &checked->findings[i];
        reslint_position at = reslint_document_position(checked->document, f->range.begin);
        cli_out_clean(&c->out, rl_str(checked->path));
        cli_out_format(&c->out, ":%u:%u: %s: ", at.line, at.column, cli_severity_name(f->severity));
        if (f->location && f->location[0]) {
            cli_out_clean(&c->out, rl_str(f->location));
            cli_out_text(&c->out, ": ");
        }
        cli_out_clean(&c->out, rl_str(f->message));
        cli_out_format(&c->out, " [%s]\n", f->rule);
    }
}

static void end(cli *c, const cli_tally *sum) {
    (void)c;
    (void)sum;
}

const cli_printer cli_print_gcc = {"gcc", begin, file, end};
