/* --report FILE: one self-contained page for people who get papers back, on screen or on paper. Each text is
 * shown whole, with its findings marked and numbered; a list by number says what to write. No script, nothing
 * fetched. */
#include "base/str.h"
#include "cli/formats/for_programs.h"
#include "cli/formats/rendered.h"
#include "cli/wording.h"
#include "text/source.h"

#include <stdlib.h>
#include <time.h>

static const char style[] =
    ":root{color-scheme:light}body{font:1.0625rem/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}"
    "h1,h2,nav,.read{font-family:Helvetica,Arial,sans-serif}h1{font-size:1.6rem;margin-bottom:.2rem}"
    "h2{font-size:1.25rem;overflow-wrap:anywhere}.read{font-size:.95rem;color:#444}"
    "section{border-top:3px solid #111;margin-top:3.5rem}"
    "ol{padding-left:2rem}li{margin:.5rem 0}nav li{margin:.2rem 0;overflow-wrap:anywhere}"
    ".text{white-space:pre-wrap;overflow-wrap:break-word;border-top:1px solid #999;padding-top:1rem}"
    ".h{font:bold 1.1rem Helvetica,Arial,sans-serif}"
    "mark{background:#ffe08a;border-bottom:2px solid #8a5a00}mark.error{background:#ffc9c9;border-color:#b00020}"
    "mark.info{background:#dde8ff;border-color:#3557a0}"
    "sup{font:.7rem Helvetica,Arial,sans-serif;line-height:0}sup.n{font-weight:bold}a{color:inherit}"
    ".level{font:bold .8rem Helvetica,Arial,sans-serif}.write{font-weight:bold}.write i{font-weight:bold}"
    ".rule{color:#666;font-size:.8rem}"
    "@media print{body{font-size:11pt;margin:0;max-width:none;padding:0}a{text-decoration:none}"
    "section{break-before:page;border:0;margin:0}.one section{break-before:auto}"
    "h1,h2,.read{break-after:avoid}li{break-inside:avoid}"
    "mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}";

/* One paper on the page; the page is put together when all are known, since the list of papers comes
 * first. */
typedef struct cli_paper {
    const char *path;
    cli_kept page;
    uint32_t wanting;
    bool read;     /* a resolution was found in it, and a rule was on */
    bool brackets; /* and only brackets and labels were looked at */
} cli_paper;

typedef struct cli_papers {
    RL_VEC(cli_paper) list;
} cli_papers;

static const char *level_word(reslint_severity severity) {
    return severity == RESLINT_ERROR ? "Correct" : severity == RESLINT_WARNING ? "Check" : "Note";
}

/* Control characters, and code points that Unicode reserves for programs, have no place on a page. */
static bool is_hidden(const unsigned char *c, uint32_t len) {
    if (len == 1) return (c[0] < 0x20 && c[0] != '\n' && c[0] != '\t') || c[0] == 0x7F;
    if (len == 2) return c[0] == 0xC2 && c[1] < 0xA0;
    if (len == 3 && c[0] == 0xEF && c[1] == 0xB7) return c[2] >= 0x90 && c[2] <= 0xAF;
    return len > 2 && (c[len - 3] & 0x0F) == 0x0F && c[len - 2] == 0xBF && c[len - 1] >= 0xBE;
}

/* Writes text from the user, keeping line ends; a file name may not be UTF-8. */
static void put_text(cli *c, reslint_str text) {
    for (uint32_t at = 0, len; at < text.len; at += len) {
        const char *one = text.ptr + at;
        len = rl_utf8_valid((const unsigned char *)one, text.len - at);
        if (!len) {
            cli_out_text(&c->out, "\xEF\xBF\xBD");
            len = 1;
        } else if (*one == '\r') {
            if (rl_byte(text, at + 1) != '\n') cli_out_text(&c->out, "\n");
        } else if (cli_entity(*one)) {
            cli_out_text(&c->out, cli_entity(*one));
        } else if (!is_hidden((const unsigned char *)one, len)) {
            cli_out_bytes(&c->out, one, len);
        }
    }
}

/* Writes the text from `begin` to `end`, each stretch of one look in its tags; every tag is closed again. */
static void put_rendered(cli *c, reslint_str text, const uint8_t *looks, uint32_t begin, uint32_t end) {
    static const struct {
        uint8_t look;
        const char *open, *close;
    } tags[] = {{CLI_LOOK_HEADING, "<span class=\"h\">", "</span>"},
                {CLI_LOOK_BOLD, "<b>", "</b>"},
                {CLI_LOOK_ITALIC, "<i>", "</i>"},
                {CLI_LOOK_RAISED, "<sup>", "</sup>"}};
    enum { TAGS = sizeof tags / sizeof *tags };
    for (uint32_t at = begin, to; at < end; at = to) {
        for (to = at + 1; to < end && looks[to] == looks[at];) to++;
        if (looks[at] & CLI_LOOK_HIDDEN) continue;
        for (uint32_t i = 0; i < TAGS; i++)
            if (looks[at] & tags[i].look) cli_out_text(&c->out, tags[i].open);
        put_text(c, rl_slice(text, at, to));
        for (uint32_t i = TAGS; i > 0; i--)
            if (looks[at] & tags[i - 1].look) cli_out_text(&c->out, tags[i - 1].close);
    }
}

static void begin(cli *c) {
    c->papers = rl_alloc(c->arena, sizeof *c->papers);
    c->out.wraps = c->out.color = false;
}

static void put_finding(cli *c, uint32_t file, uint32_t number, const reslint_finding *f) {
    cli_out_format(&c->out, "<li id=\"n%u-%u\"><span class=\"level\">%s</span> <a href=\"#t%u-%u\"><b>", file,
                   number, level_word(f->severity), file, number);
    put_text(c, rl_str(f->location));
    cli_out_text(&c->out, "</b></a>: ");
    put_text(c, rl_str(f->message));
    if (f->write && f->write[0]) {
        cli_out_text(&c->out, "<br>Write: <span class=\"write\">");
        reslint_str words = rl_str(f->write);
        put_rendered(c, words, cli_looks_of_words(c->arena, words), 0, words.len);
        cli_out_text(&c->out, "</span>");
    }
    cli_out_text(&c->out, " <span class=\"rule\">");
    put_text(c, rl_str(f->rule));
    cli_out_text(&c->out, "</span></li>\n");
}

static bool is_shown(const cli *c, const reslint_finding *f) {
    return c->options.notes || f->severity >= RESLINT_WARNING;
}

/* The text with its findings marked; of overlapping ones only the first is marked, but all are numbered. */
static void put_marked(cli *c, const cli_checked *checked, uint32_t file) {
    reslint_str text = reslint_document_text(checked->document);
    const uint8_t *looks = cli_looks(c->arena, checked->document);
    uint32_t at = 0, number = 0;
    cli_out_text(&c->out, "<div class=\"text\">");
    for (uint32_t i = 0; i < checked->count; i++) {
        const reslint_finding *f = &checked->findings[i];
        if (!is_shown(c, f)) continue;
        number++;
        reslint_span range = f->range;
        if (range.begin > at) put_rendered(c, text, looks, at, range.begin), at = range.begin;
        if (range.begin >= at && range.end > range.begin) {
            cli_out_format(&c->out, "<mark class=\"%s\">", cli_severity_name(f->severity));
            put_rendered(c, text, looks, range.begin, range.end);
            cli_out_text(&c->out, "</mark>");
            at = range.end;
        }
        cli_out_format(&c->out, "<sup class=\"n\" id=\"t%u-%u\"><a href=\"#n%u-%u\">%u</a></sup>", file,
                       number, file, number, number);
    }
    put_rendered(c, text, looks, at, text.len);
    cli_out_text(&c->out, "</div>\n");
}

/* The closing line of the terminal: how it was read, and what was found. */
static void put_reading(cli *c, const cli_checked *checked) {
    cli_kept words = {0};
    cli_kept *before = cli_out_keep(&c->out, &words);
    cli_closing_words(c, checked);
    cli_out_keep(&c->out, before);
    reslint_str said = {words.bytes, (uint32_t)words.len};
    bool capital = rl_is_lower(rl_byte(said, 0));
    cli_out_text(&c->out, "<p class=\"read\">");
    if (capital) cli_out_format(&c->out, "%c", said.ptr[0] - 'a' + 'A');
    put_text(c, rl_slice(said, capital, said.len));
    cli_out_text(&c->out, "</p>\n");
}

static void put_paper(cli *c, const cli_checked *checked, uint32_t index) {
    cli_out_format(&c->out, "<section id=\"p%u\"><h2>", index);
    put_text(c, rl_str(checked->path));
    cli_out_text(&c->out, "</h2>\n");
    if (checked->problem) {
        cli_out_text(&c->out, "<p>Not checked: ");
        put_text(c, rl_str(checked->problem));
        cli_out_text(&c->out, "</p></section>\n");
        return;
    }
    uint32_t number = 0;
    put_reading(c, checked);
    cli_out_text(&c->out, "<ol>\n");
    for (uint32_t i = 0; i < checked->count; i++)
        if (is_shown(c, &checked->findings[i])) put_finding(c, index, ++number, &checked->findings[i]);
    cli_out_text(&c->out, "</ol>\n");
    put_marked(c, checked, index);
    cli_out_text(&c->out, "</section>\n");
}

static void file(cli *c, const cli_checked *checked) {
    cli_paper *paper = rl_push(c->out.arena, &c->papers->list);
    paper->path = checked->path;
    paper->wanting = checked->tally.errors + checked->tally.warnings;
    paper->read = !checked->problem && !checked->tally.other && !checked->no_rule;
    paper->brackets = checked->tally.brackets;
    cli_out_keep(&c->out, &paper->page);
    put_paper(c, checked, c->papers->list.len);
    cli_out_keep(&c->out, NULL);
}

static void put_list(cli *c) {
    cli_out_text(&c->out, "<nav><ol>\n");
    for (uint32_t i = 0; i < c->papers->list.len; i++) {
        const cli_paper *paper = &c->papers->list.items[i];
        cli_out_format(&c->out, "<li><a href=\"#p%u\">", i + 1);
        put_text(c, rl_str(paper->path));
        if (!paper->read)
            cli_out_text(&c->out, "</a>: not checked</li>\n");
        else if (paper->wanting)
            cli_out_format(&c->out, "</a>: %u to correct or check</li>\n", paper->wanting);
        else if (paper->brackets)
            cli_out_text(&c->out, "</a>: brackets and labels only; nothing of that to correct</li>\n");
        else
            cli_out_text(&c->out, "</a>: nothing to correct</li>\n");
    }
    cli_out_text(&c->out, "</ol></nav>\n");
}

/* "29 November 2026", in the user's time zone; fixed by SOURCE_DATE_EPOCH, for reproducible pages. */
static const char *today(rl_arena *arena) {
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    const char *fixed = getenv("SOURCE_DATE_EPOCH");
    time_t now = fixed ? (time_t)strtoll(fixed, NULL, 10) : time(NULL);
    struct tm day;
    if (!(fixed ? gmtime_r(&now, &day) : localtime_r(&now, &day))) return "";
    return rl_format(arena, "%d %s %d", day.tm_mday, months[day.tm_mon], day.tm_year + 1900);
}

static void end(cli *c, const cli_tally *sum) {
    const char *day = today(c->out.arena);
    uint32_t count = c->papers->list.len;
    cli_out_format(
        &c->out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"reslint\">"
        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        "<title>reslint, %s: %u %s</title><style>%s</style></head><body%s>\n<h1>What to correct</h1>\n",
        day, count, count == 1 ? "paper" : "papers", style, count == 1 ? " class=\"one\"" : "");
    cli_out_format(&c->out, "<p class=\"read\">%s. ", day);
    cli_closing_words_of_all(c, sum);
    cli_out_text(&c->out, "</p>\n");
    if (count > 1) put_list(c);
    for (uint32_t i = 0; i < count; i++)
        cli_out_bytes(&c->out, c->papers->list.items[i].page.bytes, c->papers->list.items[i].page.len);
    cli_out_text(&c->out, "</body></html>\n");
}

const cli_printer cli_print_html = {"html", begin, file, end};
