/* Supports only what pages of rules use: headings, paragraphs, lists, indented blocks, fences, `**strong**`.
 * Italics are left as written, since examples are often about them. */
#include "cli/formats/page.h"

#include "base/str.h"
#include "text/source.h"

/* Prints a word, turning the marks of strong print into strong print. */
static void word(cli_out *out, reslint_str text) {
    uint32_t from = 0, mark;
    while ((mark = rl_find(text, "**", from)) != UINT32_MAX) {
        cli_out_clean(out, rl_slice(text, from, mark));
        out->strong = !out->strong;
        cli_out_style(out, out->strong ? CLI_STRONG : CLI_PLAIN);
        from = mark + 2;
    }
    cli_out_clean(out, rl_slice(text, from, text.len));
}

static uint32_t word_width(reslint_str text) {
    uint32_t width = rl_display_width(text, 0);
    for (uint32_t at = 0; (at = rl_find(text, "**", at)) != UINT32_MAX; at += 2) width -= 2;
    return width;
}

void cli_paragraph(cli_out *out, reslint_str text, uint32_t indent) {
    uint32_t column = 0;
    for (uint32_t at = 0, end; at = rl_past(text, at, rl_is_space), at < text.len; at = end) {
        for (end = at; end < text.len && !rl_is_space((unsigned char)text.ptr[end]);) end++;
        reslint_str piece = rl_slice(text, at, end);
        uint32_t width = word_width(piece);
        if (column && column + 1 + width > out->columns) {
            cli_out_text(out, "\n");
            column = 0;
        }
        cli_out_spaces(out, column ? 1 : indent);
        word(out, piece);
        column += (column ? 1 : indent) + width;
    }
    if (column) cli_out_text(out, "\n");
}

static bool is_alone(reslint_str line) {
    return !rl_trim(line).len || rl_starts(line, "#") || rl_starts(line, "    ") || rl_starts(line, "\t") ||
           rl_starts(line, "|") || rl_starts(line, "- ") || rl_starts(line, "* ") || rl_starts(line, "```") ||
           rl_starts(line, "**Right") || rl_starts(line, "**Wrong");
}

static void heading(cli_out *out, reslint_str line) {
    uint32_t at = 0;
    while (at < line.len && line.ptr[at] == '#') at++;
    cli_out_style(out, CLI_STRONG);
    cli_out_clean(out, rl_trim(rl_slice(line, at, line.len)));
    cli_out_style(out, CLI_PLAIN);
    cli_out_text(out, "\n");
}

static void as_is(cli_out *out, reslint_str line, uint32_t indent) {
    cli_out_spaces(out, indent);
    cli_out_clean(out, line);
    cli_out_text(out, "\n");
}

void cli_page(cli_out *out, const char *page) {
    reslint_str rest = rl_str(page), line;
    bool fenced = false;
    while (rl_take(&rest, '\n', &line)) {
        if (rl_starts(line, "```")) {
            fenced = !fenced;
        } else if (fenced) {
            as_is(out, line, 4);
        } else if (rl_starts(line, "#")) {
            heading(out, line);
        } else if (is_alone(line) &&
                   (rl_starts(line, " ") || rl_starts(line, "\t") || rl_starts(line, "|"))) {
            as_is(out, line, 0);
        } else if (!rl_trim(line).len) {
            cli_out_text(out, "\n");
        } else {
            /* Takes the lines of one paragraph together. */
            reslint_str ahead = rest, paragraph = line, next;
            while (rl_take(&ahead, '\n', &next) && !is_alone(next)) {
                paragraph.len = (uint32_t)(next.ptr + next.len - paragraph.ptr);
                rest = ahead;
            }
            cli_paragraph(out, paragraph, 2);
        }
    }
}
