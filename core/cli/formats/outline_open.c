/* outline --open: a page for the negotiating room. Each line is one thing that is still open; the last line
 * says how far the text has got. */
#include "base/str.h"
#include "cli/formats/outline.h"
#include "text/source.h"

enum { LABELS = 8, COUNTS = 13, WIDEST = 46 };

static void padded(cli_out *out, reslint_str text, uint32_t width) {
    uint32_t used = rl_display_width(text, 0);
    cli_out_clean(out, text);
    cli_out_spaces(out, used < width ? width - used : 0);
}

/* How many brackets from row `at` on are at one place. */
static uint32_t brackets_at(const reslint_open_items *items, uint32_t at) {
    reslint_str place = items->items[at].location;
    uint32_t end = at;
    while (end < items->count && items->items[end].kind == RESLINT_OPEN_BRACKET &&
           rl_same(items->items[end].location, place))
        end++;
    return end - at;
}

const char *cli_shortened(rl_arena *arena, const char *text) {
    reslint_str s = rl_str(text);
    if (rl_display_width(s, 0) <= WIDEST) return text;
    uint32_t head = 0, tail = s.len;
    while (head < s.len && rl_display_width(rl_slice(s, 0, head), 0) < WIDEST - 16)
        head += rl_utf8_len(s, head);
    while (tail > head && rl_display_width(rl_slice(s, tail, s.len), 0) < 14) {
        tail--;
        while (tail > head && ((unsigned char)s.ptr[tail] & 0xC0) == 0x80) tail--;
    }
    return rl_format(arena, "%.*s…%.*s", (int)head, s.ptr, (int)(s.len - tail), s.ptr + tail);
}

/* "OP 2" for all versions of a paragraph; otherwise the place of the block. */
static reslint_str place_of(cli *c, const reslint_open_item *row) {
    reslint_str location = row->location;
    if (!location.len) return row->block->kind == RESLINT_TITLE ? RL_STR("title") : RL_STR("elsewhere");
    if (row->kind != RESLINT_OPEN_VERSIONS) return location;
    const char *part = row->block->kind == RESLINT_PREAMBULAR_PARAGRAPH ? "PP" : "OP";
    return rl_str(rl_format(c->arena, "%s %u", part, row->block->as.clause->number));
}

static uint32_t widest_place(cli *c, const reslint_open_items *items) {
    uint32_t widest = LABELS;
    for (uint32_t i = 0; i < items->count; i++) {
        uint32_t width = rl_display_width(place_of(c, &items->items[i]), 0);
        if (width > widest) widest = width;
    }
    return widest + 2;
}

static uint32_t widest_bracket(cli *c, const reslint_open_items *items) {
    uint32_t widest = 0;
    for (uint32_t i = 0; i < items->count; i++) {
        if (items->items[i].kind != RESLINT_OPEN_BRACKET) continue;
        uint32_t width = rl_display_width(rl_str(cli_shortened(c->arena, items->items[i].what)), 0);
        if (width > widest) widest = width;
    }
    return widest;
}

static void place(cli *c, const reslint_open_item *row, uint32_t width) {
    cli_out_style(&c->out, CLI_STRONG);
    padded(&c->out, place_of(c, row), width);
    cli_out_style(&c->out, CLI_PLAIN);
}

/* Where the columns begin. */
typedef struct columns {
    uint32_t places, brackets;
} columns;

static void brackets(cli *c, const reslint_open_items *items, uint32_t at, uint32_t count, columns width) {
    cli_out *out = &c->out;
    for (uint32_t i = 0; i < count; i++) {
        const reslint_open_item *row = &items->items[at + i];
        if (i) {
            cli_out_spaces(out, width.places + COUNTS);
        } else {
            place(c, row, width.places);
            padded(out, rl_str(rl_format(c->arena, "%u %s", count, count == 1 ? "bracket" : "brackets")),
                   COUNTS);
        }
        padded(out, rl_str(cli_shortened(c->arena, row->what)), width.brackets + 2);
        cli_out_clean(out, rl_str(row->who[0] ? row->who : "no name"));
        cli_out_text(out, "\n");
    }
}

static uint32_t count_names(const char *names) {
    uint32_t count = 1;
    for (; *names; names++) count += *names == ',';
    return count;
}

static void rows(cli *c, const reslint_open_items *items) {
    cli_out *out = &c->out;
    columns width = {widest_place(c, items), widest_bracket(c, items)};
    for (uint32_t i = 0; i < items->count;) {
        const reslint_open_item *row = &items->items[i];
        if (row->kind == RESLINT_OPEN_BRACKET) {
            uint32_t count = brackets_at(items, i);
            brackets(c, items, i, count, width);
            i += count;
            continue;
        }
        place(c, row, width.places);
        bool versions = row->kind == RESLINT_OPEN_VERSIONS;
        const char *what =
            versions ? rl_format(c->arena, "%u versions", count_names(row->what)) : "named only";
        padded(out, rl_str(what), COUNTS);
        cli_out_clean(out, rl_str(row->what));
        cli_out_text(out, "\n");
        i++;
    }
}

/* On one line if it fits, otherwise on one line each. */
static void standing(cli *c, const reslint_open_items *items) {
    const char *pieces[4], *const between = "      ";
    uint32_t count = 0, width = 0;
    if (items->agreed[0]) pieces[count++] = rl_format(c->arena, "agreed: %s", items->agreed);
    if (items->doubtful[0])
        pieces[count++] = rl_format(c->arena, "marked agreed but still with brackets: %s", items->doubtful);
    if (items->deleted[0]) pieces[count++] = rl_format(c->arena, "deleted: %s", items->deleted);
    pieces[count++] = rl_format(c->arena, "open: %u of %u", items->open, items->paragraphs);
    for (uint32_t i = 0; i < count; i++) width += rl_display_width(rl_str(pieces[i]), 0) + 6;
    bool one_line = width <= c->out.columns + 6;
    for (uint32_t i = 0; i < count; i++) {
        if (i) cli_out_text(&c->out, one_line ? between : "\n");
        cli_out_clean(&c->out, rl_str(pieces[i]));
    }
    cli_out_text(&c->out, "\n");
}

void cli_outline_open(cli *c, const char *path, reslint_document *document) {
    uint32_t found = 0;
    for (const reslint_node *n = reslint_document_root(document)->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION || n->as.resolution->kind == RESLINT_IS_UNKNOWN) continue;
        reslint_open_items items;
        reslint_document_open_items(document, n, &items);
        if (found++) cli_out_text(&c->out, "\n");
        if (items.count || items.agreed[0] || items.doubtful[0] || items.deleted[0]) {
            rows(c, &items);
            standing(c, &items);
        } else {
            cli_out_format(&c->out, "%s: nothing is open: it has no brackets, names or alternatives\n", path);
        }
    }
    if (!found) cli_out_format(&c->out, "%s: no resolution is found in it\n", path);
}
