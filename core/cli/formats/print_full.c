/* --format=full: for people. Each finding with its place in the text, the line that it is about and the words
 * to write; after them, always, a line that says how the file was read and what was found. */
#include "base/str.h"
#include "cli/formats/printer.h"
#include "cli/wording.h"

static cli_style style_of(reslint_severity severity) {
    return severity == RESLINT_ERROR ? CLI_ERROR : severity == RESLINT_WARNING ? CLI_WARNING : CLI_INFO;
}

static void place(cli *c, const cli_checked *checked, uint32_t offset) {
    reslint_position at = reslint_document_position(checked->document, offset);
    cli_out_style(&c->out, CLI_PLACE);
    cli_out_clean(&c->out, rl_str(checked->path));
    cli_out_format(&c->out, ":%u:%u: ", at.line, at.column);
    cli_out_style(&c->out, CLI_PLAIN);
}

/* "    = write: …", the sign below the bars of the excerpt */
static void remark(cli *c, uint32_t digits, const char *what, const char *text) {
    cli_out_wrap(&c->out, digits + 3);
    cli_out_style(&c->out, CLI_GUTTER);
    cli_out_format(&c->out, "%*s = ", (int)digits, "");
    cli_out_style(&c->out, CLI_STRONG);
    cli_out_format(&c->out, "%s: ", what);
    cli_out_style(&c->out, CLI_PLAIN);
    cli_out_style(&c->out, CLI_REPAIR);
    cli_out_clean(&c->out, rl_str(text));
    cli_out_style(&c->out, CLI_PLAIN);
    cli_out_wrap_end(&c->out);
    cli_out_text(&c->out, "\n");
}

static uint32_t digits_of(uint32_t number) {
    uint32_t digits = 1;
    for (; number > 9; number /= 10) digits++;
    return digits;
}

static void finding(cli *c, const cli_checked *checked, const reslint_finding *f) {
    cli_out_wrap(&c->out, 4);
    place(c, checked, f->range.begin);
    cli_out_style(&c->out, style_of(f->severity));
    cli_out_format(&c->out, "%s[%s]: ", cli_severity_name(f->severity), f->rule);
    cli_out_style(&c->out, CLI_PLAIN);
    if (f->location && f->location[0]) {
        cli_out_clean(&c->out, rl_str(f->location));
        cli_out_text(&c->out, ": ");
    }
    cli_out_clean(&c->out, rl_str(f->message));
    cli_out_wrap_end(&c->out);
    cli_out_text(&c->out, "\n");
    cli_excerpt(c, checked->document, f->range, f->severity, true);
    uint32_t digits = digits_of(reslint_document_position(checked->document, f->range.begin).line);
    if (f->write && f->write[0]) remark(c, digits, "write", f->write);
    for (uint32_t i = 0; i < f->n_notes; i++) {
        uint32_t line = reslint_document_position(checked->document, f->notes[i].range.begin).line;
        remark(c, digits,
               rl_format(c->arena, "%s %u",
                         reslint_document_is_word(checked->document) ? "paragraph" : "line", line),
               f->notes[i].message);
    }
    cli_out_text(&c->out, "\n");
}

static void begin(cli *c) {
    (void)c;
}

static void file(cli *c, const cli_checked *checked) {
    bool nothing = checked->tally.other && !c->options.quiet; /* the closing line says so */
    for (uint32_t i = 0; i < checked->count && !nothing; i++)
        if (checked->findings[i].severity > RESLINT_INFO || c->options.notes)
            finding(c, checked, &checked->findings[i]);
    if (!c->options.quiet) cli_closing_line(c, checked);
}

static void end(cli *c, const cli_tally *sum) {
    if (sum->files > 1 && !c->options.quiet) cli_closing_sum(c, sum);
}

const cli_printer cli_print_full = {"full", begin, file, end};
