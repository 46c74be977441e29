/* The excerpt under a finding: the line as it is in the file, its number, and carets under the range. Tabs,
 * wide characters and combining marks are counted as a terminal shows them. A line that is too long (in many
 * drafts a paragraph is one line) is shown as a window around the range, with … where it is cut; the work
 * does not grow with the line. */
#include "base/str.h"
#include "cli/formats/printer.h"
#include "text/source.h"

enum { LINES = 3, NARROWEST = 30, TAB = 8, BYTES_A_CELL = 8 };

typedef struct window {
    uint32_t begin, end; /* bytes of the line that are shown */
    bool cut_before, cut_after;
} window;

/* Terminal cells of the character at `at`, which is in column `column`; stores its length in bytes. */
static uint32_t cells_at(reslint_str line, uint32_t at, uint32_t column, uint32_t *len) {
    *len = cli_control_len(line, at);
    if (*len) return line.ptr[at] == '\t' ? TAB - column % TAB : 1;
    *len = rl_utf8_len(line, at);
    return rl_display_width(rl_slice(line, at, at + *len), column);
}

/* Cells from `begin` to `end`, the first in column 0. */
static uint32_t cells(reslint_str line, uint32_t begin, uint32_t end) {
    uint32_t column = 0, len;
    for (uint32_t at = begin; at < end; at += len) column += cells_at(line, at, column, &len);
    return column;
}

/* The offset `width` cells before `from`, or the start of the line. */
static uint32_t back(reslint_str line, uint32_t from, uint32_t width) {
    uint32_t at = from;
    for (uint32_t used = 0; at > 0;) {
        uint32_t previous = at - 1, len;
        while (previous > 0 && ((unsigned char)line.ptr[previous] & 0xC0) == 0x80) previous--;
        used += cells_at(line, previous, 0, &len);
        if (used > width || from - previous > width * BYTES_A_CELL) break;
        at = previous;
    }
    return at;
}

/* Cells from `from` on, counting up to `most`. */
static uint32_t cells_after(reslint_str line, uint32_t from, uint32_t most) {
    uint32_t column = 0, len;
    for (uint32_t at = from; at < line.len && column < most && at - from < most * BYTES_A_CELL; at += len)
        column += cells_at(line, at, column, &len);
    return column < most ? column : most;
}

/* Where the window begins: a third of the width is before the range, or more if the line ends soon after it;
 * at the start of a word if one is near. */
static uint32_t window_begin(reslint_str line, uint32_t from, uint32_t width) {
    uint32_t after = cells_after(line, from, width - width / 3);
    uint32_t begin = back(line, from, width - after);
    for (uint32_t at = begin; begin > 0 && at < from && at < begin + width / 6; at++)
        if (line.ptr[at] == ' ') return at + 1;
    return begin;
}

/* Where it ends: when the width is used up, at the end of a word unless that would cut the range. */
static uint32_t window_end(reslint_str line, uint32_t begin, uint32_t to, uint32_t width) {
    uint32_t column = 0, len = 1, at = begin, space = begin;
    for (; at < line.len; at += len) {
        uint32_t next = cells_at(line, at, column, &len);
        if (column + next > width || at - begin > width * BYTES_A_CELL) break;
        if (line.ptr[at] == ' ') space = at;
        column += next;
    }
    return at < line.len && space > to && space + width / 6 > at ? space : at;
}

/* Spaces at a line's end are not shown, unless they are what is wrong. */
static uint32_t shown_end(reslint_str line, uint32_t to) {
    uint32_t end = line.len;
    while (end > to && rl_is_space((unsigned char)line.ptr[end - 1])) end--;
    return end;
}

static window window_for(reslint_str line, reslint_span range, uint32_t width) {
    line.len = shown_end(line, range.end);
    if (line.len <= width * BYTES_A_CELL && cells(line, 0, line.len) <= width)
        return (window){0, line.len, false, false};
    window w = {.begin = window_begin(line, range.begin, width - 2)};
    w.end = window_end(line, w.begin, range.end, width - 2);
    w.cut_before = w.begin > 0;
    w.cut_after = w.end < line.len;
    return w;
}

/* Prints the text of the window with tabs as spaces. */
static void print_window(cli_out *out, reslint_str line, window w) {
    uint32_t column = 0, len, from = w.begin;
    for (uint32_t at = w.begin; at < w.end; at += len) {
        uint32_t next = cells_at(line, at, column, &len);
        if (line.ptr[at] == '\t') {
            cli_out_clean(out, rl_slice(line, from, at));
            cli_out_spaces(out, next);
            from = at + 1;
        }
        column += next;
    }
    cli_out_clean(out, rl_slice(line, from, w.end));
}

static void gutter(cli_out *out, uint32_t digits, uint32_t number) {
    cli_out_style(out, CLI_GUTTER);
    if (number)
        cli_out_format(out, "%*u |", (int)digits, number);
    else
        cli_out_format(out, "%*s |", (int)digits, "");
    cli_out_style(out, CLI_PLAIN);
}

static void print_line(cli_out *out, reslint_str line, window w, uint32_t digits, uint32_t number) {
    gutter(out, digits, number);
    if (w.end > w.begin) cli_out_text(out, w.cut_before ? " …" : " ");
    print_window(out, line, w);
    cli_out_text(out, w.cut_after ? "…\n" : "\n");
}

static void print_carets(cli_out *out, reslint_str line, window w, reslint_span range, uint32_t digits,
                         cli_style style) {
    uint32_t end = range.end < w.end ? range.end : w.end;
    uint32_t before = cells(line, w.begin, range.begin);
    uint32_t under = range.begin < end ? cells(line, w.begin, end) - before : 0;
    gutter(out, digits, 0);
    cli_out_spaces(out, before + 1 + w.cut_before);
    cli_out_style(out, style);
    for (uint32_t i = 0; i < (under ? under : 1); i++) cli_out_text(out, "^");
    cli_out_style(out, CLI_PLAIN);
    cli_out_text(out, "\n");
}

static uint32_t digits_of(uint32_t number) {
    uint32_t digits = 1;
    for (; number > 9; number /= 10) digits++;
    return digits;
}

static cli_style style_of(reslint_severity severity) {
    return severity == RESLINT_ERROR ? CLI_ERROR : severity == RESLINT_WARNING ? CLI_WARNING : CLI_INFO;
}

/* The part of a range that is on a line, in bytes of the line. */
static reslint_span on_line(reslint_span range, uint32_t line_begin, uint32_t line_len) {
    uint32_t begin = range.begin > line_begin ? range.begin - line_begin : 0;
    uint32_t end = range.end > line_begin ? range.end - line_begin : 0;
    return (reslint_span){begin < line_len ? begin : line_len, end < line_len ? end : line_len};
}

/* White space at the start of a continuation line is not what is wrong. */
static reslint_span without_indent(reslint_str line, reslint_span on) {
    while (on.begin < on.end && rl_is_space((unsigned char)line.ptr[on.begin])) on.begin++;
    return on;
}

void cli_excerpt(cli *c, reslint_document *document, reslint_span range, reslint_severity severity,
                 bool blank_first) {
    cli_out *out = &c->out;
    reslint_str text = reslint_document_text(document);
    if (!text.ptr) return;
    uint32_t first = reslint_document_position(document, range.begin).line;
    uint32_t last = range.end > range.begin ? reslint_document_position(document, range.end - 1).line : first;
    uint32_t shown = last - first < LINES ? last : first + LINES - 1, digits = digits_of(shown);
    uint32_t width = out->columns > digits + 3 + NARROWEST ? out->columns - digits - 3 : NARROWEST;
    if (blank_first) {
        gutter(out, digits, 0);
        cli_out_text(out, "\n");
    }
    for (uint32_t number = first; number <= shown; number++) {
        reslint_str line = reslint_document_line(document, number);
        if (!line.ptr) line = (reslint_str){text.ptr, 0};
        reslint_span on = on_line(range, (uint32_t)(line.ptr - text.ptr), line.len);
        if (number > first) on = without_indent(line, on);
        if (number > first && on.begin == on.end) continue;
        window w = window_for(line, on, width);
        print_line(out, line, w, digits, number);
        print_carets(out, line, w, on, digits, style_of(severity));
    }
    if (last > shown) {
        gutter(out, digits, 0);
        cli_out_format(out, " … to line %u\n", last);
    }
}
