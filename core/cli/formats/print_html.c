/* --report FILE: one self-contained page for people who get papers back, on screen or on paper. Each text
 * stands whole with its findings marked and numbered; what to write stands beside the numbers. No script,
 * nothing fetched. */
#include "base/str.h"
#include "cli/formats/for_programs.h"
#include "cli/words.h"
#include "text/source.h"

static const char style[] =
    "body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111}"
    "h1,h2{font-family:Helvetica,Arial,sans-serif}"
    "ol{padding-left:2.5rem}li{margin:.4rem 0}"
    ".text{white-space:pre-wrap;border-top:1px solid #999;padding-top:1rem}"
    "mark{background:#ffe08a}mark.error{background:#ffb3b3}mark.info{background:#dde8ff}"
    "sup{font:bold .7rem Helvetica,Arial,sans-serif}a{color:inherit}"
    ".level{font:bold .8rem "
    "Helvetica,Arial,sans-serif}.write{font-style:italic}.rule{color:#666;font-size:.8rem}"
    "@media "
    "print{body{margin:0;max-width:none}section{page-break-before:always}section:first-of-type{page-break-"
    "before:auto}}";

static const char *level_word(reslint_severity severity) {
    return severity == RESLINT_ERROR ? "Correct" : severity == RESLINT_WARNING ? "Check" : "Note";
}

/* Control characters, and what Unicode keeps for programs, have no place on a page. */
static bool is_hidden(const unsigned char *c, uint32_t len) {
    if (len == 1) return (c[0] < 0x20 && c[0] != '\n' && c[0] != '\t') || c[0] == 0x7F;
    if (len == 2) return c[0] == 0xC2 && c[1] < 0xA0;
    if (len == 3 && c[0] == 0xEF && c[1] == 0xB7) return c[2] >= 0x90 && c[2] <= 0xAF;
    return len > 2 && (c[len - 3] & 0x0F) == 0x0F && c[len - 2] == 0xBF && c[len - 1] >= 0xBE;
}

/* Text of the user's, line ends kept; the name of a file may be no UTF-8. */
static void put_text(cli *c, reslint_str text) {
    for (uint32_t at = 0, len; at < text.len; at += len) {
        const char *one = text.ptr + at;
        len = rl_utf8_valid((const unsigned char *)one, text.len - at);
        if (!len) {
            cli_out_text(&c->out, "\xEF\xBF\xBD");
            len = 1;
        } else if (*one == '\r') {
            bool twice = text.len - at > 1 && one[1] == '\n';
            if (!twice) cli_out_text(&c->out, "\n");
        } else if (cli_entity(*one)) {
            cli_out_text(&c->out, cli_entity(*one));
        } else if (!is_hidden((const unsigned char *)one, len)) {
            cli_out_bytes(&c->out, one, len);
        }
    }
}

static void begin(cli *c) {
    cli_out_format(&c->out,
                   "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>reslint</title>"
                   "<style>%s</style></head><body>\n",
                   style);
}

static void put_finding(cli *c, uint32_t file, uint32_t number, const reslint_finding *f) {
    cli_out_format(&c->out, "<li id=\"n%u-%u\"><span class=\"level\">%s</span> <a href=\"#t%u-%u\"><b>", file,
                   number, level_word(f->severity), file, number);
    put_text(c, rl_str(f->location));
    cli_out_text(&c->out, "</b></a>: ");
    put_text(c, rl_str(f->message));
    if (f->write && f->write[0]) {
        cli_out_text(&c->out, "<br>Write: <span class=\"write\">");
        put_text(c, rl_str(f->write));
        cli_out_text(&c->out, "</span>");
    }
    cli_out_text(&c->out, " <span class=\"rule\">");
    put_text(c, rl_str(f->rule));
    cli_out_text(&c->out, "</span></li>\n");
}

static bool is_shown(const cli *c, const reslint_finding *f) {
    return c->options.notes || f->severity >= RESLINT_WARNING;
}

/* The text with its findings marked; of those that overlap the first is marked, all are numbered. */
static void put_marked(cli *c, const cli_checked *checked, uint32_t file) {
    reslint_str text = reslint_document_text(checked->document);
    uint32_t at = 0, number = 0;
    cli_out_text(&c->out, "<div class=\"text\">");
    for (uint32_t i = 0; i < checked->count; i++) {
        const reslint_finding *f = &checked->findings[i];
        if (!is_shown(c, f)) continue;
        number++;
        reslint_span range = f->range;
        if (range.begin > at) put_text(c, rl_slice(text, at, range.begin)), at = range.begin;
        if (range.begin >= at && range.end > range.begin) {
            cli_out_format(&c->out, "<mark class=\"%s\">", cli_severity_name(f->severity));
            put_text(c, rl_slice(text, range.begin, range.end));
            cli_out_text(&c->out, "</mark>");
            at = range.end;
        }
        cli_out_format(&c->out, "<sup id=\"t%u-%u\"><a href=\"#n%u-%u\">%u</a></sup>", file, number, file,
                       number, number);
    }
    put_text(c, rl_slice(text, at, text.len));
    cli_out_text(&c->out, "</div>\n");
}

static void file(cli *c, const cli_checked *checked) {
    uint32_t index = ++c->printed, number = 0;
    cli_out_text(&c->out, "<section><h2>");
    put_text(c, rl_str(checked->path));
    cli_out_text(&c->out, "</h2>\n");
    if (checked->problem || !checked->document) {
        cli_out_text(&c->out, "<p>Not checked: ");
        put_text(c, rl_str(checked->problem ? checked->problem : "cannot be read"));
        cli_out_text(&c->out, "</p></section>\n");
        return;
    }
    uint32_t wanting = checked->tally.errors + checked->tally.warnings;
    if (checked->tally.other)
        cli_out_text(&c->out, "<p>No resolution is found in it: nothing was checked.</p>\n<ol>\n");
    else if (wanting)
        cli_out_format(&c->out, "<p>%u to correct or check.</p>\n<ol>\n", wanting);
    else
        cli_out_text(&c->out, "<p>Nothing to correct.</p>\n<ol>\n");
    for (uint32_t i = 0; i < checked->count; i++)
        if (is_shown(c, &checked->findings[i])) put_finding(c, index, ++number, &checked->findings[i]);
    cli_out_text(&c->out, "</ol>\n");
    put_marked(c, checked, index);
    cli_out_text(&c->out, "</section>\n");
}

static void end(cli *c, const cli_tally *sum) {
    (void)sum;
    cli_out_text(&c->out, "</body></html>\n");
}

const cli_printer cli_print_html = {"html", begin, file, end};
