/* Styles that say what a paragraph is: those of Word and of the United Nations' templates (New York's, and
 * Geneva's with a G at the end). They are hints: most paragraphs show by their look what they are, and this
 * is for those that do not. */
#include "readers/reading.h"

#include "base/str.h"

enum { CHAIN = 8 };

static bool is_one_of(reslint_str s, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (rl_same_ci(s, rl_str(names[i]))) return true;
    return false;
}

/* "HChG" is Geneva's "HCh". */
static bool has_name(const rl_word_style *style, const char *const *names, size_t count) {
    for (int i = 0; style && i < CHAIN; i++, style = style->based_on) {
        reslint_str id = style->id;
        if (is_one_of(id, names, count) || is_one_of(style->name, names, count)) return true;
        if (rl_final(id) == 'G' && is_one_of(rl_slice(id, 0, id.len - 1), names, count)) return true;
    }
    return false;
}

static bool is_heading(const rl_word_style *style) {
    static const char *const names[] = {
        "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6", "Title",   "HM",
        "HCh",       "H1",        "H23",       "H4",        "H56",       "TitleHCH",  "TitleH1", "TitleH2"};
    return has_name(style, names, sizeof names / sizeof *names);
}

static bool is_note(const rl_word_style *style) {
    static const char *const names[] = {"FootnoteText", "footnote text", "endnote text"};
    return has_name(style, names, sizeof names / sizeof *names);
}

/* A heading that does not look like one is made bold for the grammar. */
static void stress(rl_reader *r) {
    for (uint32_t i = 0; i < r->spans.len; i++)
        if (r->spans.items[i].piece.look & (RL_LOOK_BOLD | RL_LOOK_ITALIC)) return;
    for (uint32_t i = 0; i < r->spans.len; i++)
        if (r->spans.items[i].piece.kind == RL_PIECE_TEXT) r->spans.items[i].piece.look |= RL_LOOK_BOLD;
}

/* "3 A/80/12.", typed at the end of the text: its number is the mark of a note. */
static void raise_mark(rl_reader *r) {
    rl_span_piece *first = r->spans.len ? &r->spans.items[0] : NULL;
    if (!first || !first->piece.straight) return;
    uint32_t figures = rl_past(first->text, 0, rl_is_digit);
    if (!figures || figures > 3) return;
    if (figures == first->text.len) {
        bool parted =
            r->spans.len > 1 && (r->spans.items[1].breaks == 2 || rl_starts(r->spans.items[1].text, " "));
        if (parted) first->piece.look |= RL_LOOK_RAISED;
        return;
    }
    if (first->text.ptr[figures] != ' ') return;
    (void)rl_push(r->arena, &r->spans);
    memmove(&r->spans.items[1], &r->spans.items[0], (r->spans.len - 1) * sizeof *r->spans.items);
    rl_span_piece *mark = &r->spans.items[0], *rest = &r->spans.items[1];
    mark->text.len = figures;
    mark->piece.raw_len = figures;
    mark->piece.look |= RL_LOOK_RAISED;
    rest->text = rl_slice(rest->text, figures, rest->text.len);
    rest->piece.raw += figures;
    rest->piece.raw_len -= figures;
}

void rl_heed_style(rl_reader *r, const rl_word_style *style) {
    if (r->part != RL_PART_DOCUMENT || r->cells) return;
    if (is_heading(style))
        stress(r);
    else if (is_note(style))
        raise_mark(r);
}
