/* outline for people: how the text was read, then each paragraph with its first words, of which the verb with
 * what belongs to it is highlighted. */
#include "base/str.h"
#include "cli/formats/outline.h"
#include "cli/inputs.h"
#include "cli/wording.h"
#include "reslint/kit/elements.h"
#include "text/source.h"

#include <stdio.h>

enum { LABELS = 10, INDENT = 2 };

void cli_outline_words(cli_out *out, reslint_str text, uint32_t columns) {
    if (rl_display_width(text, 0) <= columns && text.len <= columns * 8) {
        cli_out_clean(out, text);
        return;
    }
    uint32_t end = 0, space = 0, width = 0;
    while (end < text.len) {
        uint32_t len = rl_utf8_len(text, end);
        width += rl_display_width(rl_slice(text, end, end + len), width);
        if (width + 1 > columns) break;
        if (text.ptr[end] == ' ') space = end;
        end += len;
    }
    cli_out_clean(out, rl_slice(text, 0, space ? space : end));
    if (end < text.len) cli_out_text(out, "…");
}

static void label(cli_out *out, reslint_str text, uint32_t indent) {
    uint32_t width = rl_display_width(text, 0);
    cli_out_spaces(out, INDENT + indent);
    cli_out_clean(out, text);
    cli_out_spaces(out, width + 1 < LABELS ? LABELS - width : 2);
}

/* The first words with the verb in colour; the rest as far as the line allows. */
static void clause_line(cli_out *out, const reslint_node *n, reslint_str name, uint32_t indent) {
    const reslint_clause *clause = n->as.clause;
    label(out, name, indent);
    uint32_t used = INDENT + indent + LABELS, room = out->columns > used + 20 ? out->columns - used : 20;
    reslint_str opening = rk_text_in(n, clause->opening);
    uint32_t width = rl_display_width(opening, 0);
    if (opening.len && clause->opening.begin == 0 && width < room) {
        cli_out_style(out, CLI_STRONG);
        cli_out_clean(out, opening);
        cli_out_style(out, CLI_PLAIN);
        cli_outline_words(out, rl_slice(n->text, clause->opening.end, n->text.len), room - width);
    } else {
        cli_outline_words(out, n->text, room);
    }
    cli_out_text(out, "\n");
}

static void points(cli_out *out, const reslint_node *parent, uint32_t indent) {
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (n->kind != RESLINT_POINT) continue;
        clause_line(out, n, n->as.clause->label, indent);
        points(out, n, indent + 4);
    }
}

static void block_line(cli_out *out, const char *name, const reslint_node *n) {
    label(out, rl_str(name), 0);
    cli_outline_words(out, n->text,
                      out->columns > INDENT + LABELS + 20 ? out->columns - INDENT - LABELS : 20);
    cli_out_text(out, "\n");
}

static void annex(cli_out *out, const reslint_node *n) {
    const reslint_node *heading = n->first_child;
    while (heading && rk_is_inline(heading)) heading = heading->next;
    if (heading) block_line(out, "annex", heading);
}

static void note(cli_out *out, const reslint_node *n) {
    char name[32] = "note";
    if (n->as.footnote->number) snprintf(name, sizeof name, "note %u", n->as.footnote->number);
    block_line(out, name, n);
}

static void block(cli_out *out, const reslint_node *n) {
    switch (n->kind) {
    case RESLINT_TITLE: block_line(out, "title", n); break;
    case RESLINT_ORGAN_LINE: block_line(out, "organ", n); break;
    case RESLINT_HEADING: block_line(out, "heading", n); break;
    case RESLINT_ANNEX: annex(out, n); break;
    case RESLINT_FOOTNOTE: note(out, n); break;
    case RESLINT_PREAMBULAR_PARAGRAPH:
    case RESLINT_OPERATIVE_PARAGRAPH:
        clause_line(out, n, n->as.clause->location, 0);
        points(out, n, 4);
        break;
    default: break;
    }
}

static void heading_line(cli *c, const char *path, const reslint_resolution *facts) {
    cli_out *out = &c->out;
    cli_out_style(out, CLI_PLACE);
    cli_out_clean(out, rl_str(path));
    cli_out_style(out, CLI_PLAIN);
    if (facts->kind == RESLINT_IS_UNKNOWN) {
        cli_out_format(out, ": %s\n", cli_kind_words(facts->kind));
        return;
    }
    const char *whose = cli_whose(c->arena, facts);
    cli_out_format(out, ": %s; %s%s%s", cli_kind_words(facts->kind), whose, whose[0] ? ", " : "",
                   facts->stage);
    if (facts->symbol.len) {
        cli_out_text(out, ", ");
        cli_out_clean(out, facts->symbol);
    }
    cli_out_text(out, "\n");
}

void cli_outline_text(cli *c, const char *path, reslint_document *document) {
    const char *other = cli_other_language(c->arena, document);
    if (other) { /* what was recognised in it would mislead */
        cli_out_format(&c->out, "%s: %s\n", path, other);
        return;
    }
    for (const reslint_node *n = reslint_document_root(document)->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        heading_line(c, path, n->as.resolution);
        for (const reslint_node *b = n->first_child; b; b = b->next) block(&c->out, b);
    }
}
