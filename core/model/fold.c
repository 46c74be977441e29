/* Folding: the text of a block as rules read it. White space becomes single spaces; mark-up, labels, footnote
 * marks, attributions, statuses, comments, margin numbers and square brackets are taken out and become
 * elements beside the text; no-break spaces and hyphens become plain ones; soft hyphens are dropped. Pieces
 * record where it all came from. A word divided at the end of a line keeps its hyphen and loses the line
 * break ("money-" / "laundering"). */
#include "model/builder.h"
#include "model/markup.h"
#include "reslint/kit/eight.h"
#include "text/characters.h"

typedef struct rl_folder {
    rl_builder *b;
    rl_node *node;
    char *out;
    uint32_t len;
    uint32_t space_at; /* source offset of white space not yet written, or UINT32_MAX */
    uint32_t
        space_len; /* bytes of its first character in the file, where that is more than one: an edit takes
                           all of them or none */
    bool space_has_newline;
} rl_folder;

static void append(rl_folder *f, char c, uint32_t source, uint32_t len) {
    rl_pieces *pieces = &f->node->pieces;
    const rl_piece *last = pieces->len ? &pieces->items[pieces->len - 1] : NULL;
    if (!last || len || last->len || last->source + (f->len - last->text) != source)
        *(rl_piece *)rl_push(f->b->arena, pieces) = (rl_piece){f->len, source, len};
    f->out[f->len++] = c;
}

static bool divides_word(const rl_folder *f, unsigned char next) {
    reslint_str before = {f->out, f->len};
    if (!f->space_has_newline || rl_final(before) != '-') return false;
    return rl_is_alpha(rl_byte(before, before.len - 2)) && rl_is_alpha(next);
}

static void put(rl_folder *f, char c, uint32_t source, uint32_t len) {
    if (f->space_at != UINT32_MAX) {
        if (f->len && !divides_word(f, (unsigned char)c)) append(f, ' ', f->space_at, f->space_len);
        f->space_at = UINT32_MAX;
        f->space_has_newline = false;
    }
    append(f, c, source, len);
}

static void space(rl_folder *f, uint32_t source, uint32_t len, bool newline) {
    if (f->space_at == UINT32_MAX) {
        f->space_at = source;
        f->space_len = len > 1 ? len : 0;
    }
    f->space_has_newline = f->space_has_newline || newline;
}

/* What an entity shows; each byte of that maps to the whole entity. */
static uint32_t entity(rl_folder *f, reslint_str s, uint32_t at, uint32_t end) {
    char shown[4];
    uint32_t len, whole, taken = rl_entity_at(s, at, end, shown, &len);
    if (!taken) return 0;
    uint32_t character = rl_character_at((reslint_str){shown, len}, 0, &whole);
    if (rl_has_no_width(character)) return taken;
    if (rl_is_wide_space(character)) return space(f, at, taken, false), taken;
    put(f, shown[0], at, taken);
    for (uint32_t i = 1; i < len; i++) append(f, shown[i], at, taken);
    return taken;
}

/* "\*" and the like; a backslash at the very end belongs to the bracket after it. */
static uint32_t escaped(rl_folder *f, reslint_str s, uint32_t at, uint32_t end) {
    unsigned char next = rl_byte(s, at + 1);
    if (at + 1 == end) return rl_one_of(next, "[]") ? 1 : 0;
    if (!rl_one_of(next, "*_[]()#.<>`\\-")) return 0;
    put(f, (char)next, at, 2);
    return 2;
}

/* Bytes that are folded into something else. Returns how many were taken, or 0. */
static uint32_t special(rl_folder *f, reslint_str s, uint32_t at, uint32_t end) {
    enum { NO_BREAK_HYPHEN = 0x2011 };
    uint32_t len;
    switch (s.ptr[at]) {
    case RL_NO_TEXT: return 1;
    case '\\': return escaped(f, s, at, end);
    case '&': return entity(f, s, at, end);
    default: break;
    }
    uint32_t character = rl_character_at(rl_slice(s, 0, end), at, &len);
    if (rl_has_no_width(character)) return len;
    if (rl_is_wide_space(character)) return space(f, at, len, false), len;
    if (character != NO_BREAK_HYPHEN) return 0;
    put(f, '-', at, len);
    return len;
}

static bool is_plain(char byte) {
    static const bool stops[256] = {
        1, 1, 1, 1, 1, 1, 1, 1,         1,          1,         1,          1,          1,
        1, 1, 1, 1, 1, 1, 1, 1,         1,          1,         1,          1,          1,
        1, 1, 1, 1, 1, 1, 1, ['&'] = 1, ['\\'] = 1, ['<'] = 1, [0xC2] = 1, [0xE2] = 1, [0xEF] = 1};
    return !stops[(unsigned char)byte];
}

/* Marks those of eight bytes at which a run of plain bytes may end. A space followed by a plain byte does not
 * end it; the last of the eight is not judged if it is a space. */
static uint64_t may_stop(uint64_t eight, uint64_t spaces) {
    uint64_t low = eight & ~RK_HIGHS, seen = low + RK_ONES * (0x80 - 0x21);
    uint64_t stops = (~seen | eight) & RK_HIGHS;
    stops |= rk_eight_near(eight, '&') | rk_eight_near(eight, '\\') | rk_eight_near(eight, '<');
    return (stops & ~spaces) | (spaces & stops >> 8);
}

/* Steps over plain bytes and single spaces between them by eights: to the first byte that is neither, or to
 * where there are no eight any more. */
static uint32_t past_eights(reslint_str s, uint32_t at, uint32_t end) {
    while (end - at >= 8) {
        uint64_t eight = rk_eight(s.ptr + at), spaces = rk_eight_are(eight, ' ');
        uint64_t stops = may_stop(eight, spaces);
        if (stops) return at + rk_eight_first(stops);
        at += spaces >> 63 ? 7 : 8;
    }
    return at;
}

/* Bytes that are copied as they are: everything but spaces and what special() may handle. */
static uint32_t plain_until(reslint_str s, uint32_t at, uint32_t end) {
    if (!is_plain(s.ptr[at])) return at;
    at = past_eights(s, at, end);
    while (at < end && is_plain(s.ptr[at])) at++;
    return at;
}

static void put_plain(rl_folder *f, uint32_t begin, uint32_t end) {
    put(f, f->b->text.ptr[begin], begin, 0);
    memcpy(f->out + f->len, f->b->text.ptr + begin + 1, end - begin - 1);
    f->len += end - begin - 1;
}

static void fold_text(rl_folder *f, uint32_t begin, uint32_t end) {
    reslint_str s = f->b->text;
    for (uint32_t i = begin; i < end;) {
        uint32_t plain = plain_until(s, i, end);
        if (plain > i) {
            put_plain(f, i, plain);
            i = plain;
            continue;
        }
        unsigned char c = (unsigned char)s.ptr[i];
        if (rl_is_space(c)) {
            space(f, i, 1, c == '\n' || c == '\r');
            i++;
            continue;
        }
        uint32_t close = c == '<' ? rl_autolink_at(s, i, end) : 0;
        if (close) {
            fold_text(f, i + 1, close);
            i = close + 1;
            continue;
        }
        uint32_t taken = special(f, s, i, end);
        if (!taken) put(f, (char)c, i, 0), taken = 1;
        i += taken;
    }
}

/* Folds [begin, end) of the file into a node of its own (a label, a note's number, an attribution). */
static rl_node *cut_out(rl_folder *f, uint32_t kind, reslint_span source, reslint_span inside) {
    rl_node *node = rl_node_new(f->b, kind, source);
    rl_folder own = {f->b, node, rl_alloc(f->b->arena, inside.end - inside.begin + 1), 0, UINT32_MAX,
                     0,    false};
    fold_text(&own, inside.begin, inside.end);
    node->pub.text = (reslint_str){own.out, own.len};
    node->pub.in = (reslint_span){f->len, f->len};
    rl_add_inline(f->node, node);
    return node;
}

/* "[iv]" or "\[iv\]", the mark of an endnote: its number, or 0, and where its letters are. */
static uint32_t roman_in_brackets(reslint_str s, reslint_span *letters) {
    uint32_t begin = rl_past_any(s, 0, "\\["), end = rl_past(s, begin, rl_is_lower);
    *letters = (reslint_span){begin, end};
    return begin ? rl_roman(rl_slice(s, begin, end)) : 0;
}

static uint32_t raised_number(reslint_str s, uint32_t at) {
    enum { MOST = 100000 };
    uint32_t value = 0;
    while (at < s.len) {
        uint32_t len, digit = rl_raised_digit(rl_character_at(s, at, &len));
        if (digit > 9) break;
        if (value < MOST) value = value * 10 + digit;
        at += len;
    }
    return value;
}

static bool is_sign(unsigned char c) {
    return c && c < 0x80 && !rl_is_digit(c);
}

/* The number of a footnote mark and where its digits are; 0 for "*" and the like. */
static uint32_t mark_number(reslint_str text, reslint_span mark, reslint_span *digits, bool *raised) {
    reslint_str s = rl_slice(text, mark.begin, mark.end);
    uint32_t at = rl_past(s, 0, is_sign);
    *digits = mark;
    *raised = true;
    if (rl_is_digit(rl_byte(s, at))) {
        *raised = at > 0;
        digits->begin = mark.begin + at;
        uint32_t value = rl_figures(s, &at);
        digits->end = mark.begin + at;
        return value;
    }
    reslint_span letters;
    uint32_t roman = roman_in_brackets(s, &letters);
    if (!roman) return raised_number(s, at);
    *digits = (reslint_span){mark.begin + letters.begin, mark.begin + letters.end};
    return roman;
}

/* "5 m", "12 km": does a unit of length end at `end`? A raised figure after it is its power. */
static bool is_length(reslint_str text, uint32_t end) {
    reslint_str before = rl_slice(text, 0, end);
    if (rl_final(before) != 'm') return false;
    before.len--;
    if (rl_one_of(rl_final(before), "kcdm")) before.len--;
    return !rl_is_alpha(rl_final(before));
}

/* Does a punctuation mark come before it, perhaps with a space between? */
static bool follows_mark(reslint_str text, uint32_t at) {
    return rl_one_of(rl_final(rl_trim_end(rl_slice(text, 0, at), " \t\r\n")), ",;.");
}

/* Is "1/" not the mark of a note, as in "resolution 44/ 25"? If no note has such a mark, it counts as one
 * only after a punctuation mark. */
static bool is_stray_stroke(const rl_builder *b, reslint_span mark, uint32_t number) {
    if (b->has_note) return !b->typed_notes || !rl_has_note(b, number);
    uint32_t after = rl_past_any(b->text, mark.end, " ");
    after += rl_byte(b->text, after) == '\n';
    return !follows_mark(b->text, mark.begin) || rl_is_digit(rl_byte(b->text, after));
}

/* Is "^6^" a power or an index, as in "10^6^" and "CO^2^"? */
static bool is_stray_caret(const rl_builder *b, reslint_span mark, uint32_t number) {
    return b->has_note ? !rl_has_note(b, number) : !follows_mark(b->text, mark.begin);
}

static void fold_reference(rl_folder *f, const rl_inline *element) {
    reslint_span digits;
    bool raised;
    uint32_t number = mark_number(f->b->text, element->source, &digits, &raised);
    char first = f->b->text.ptr[element->source.begin], last = f->b->text.ptr[element->source.end - 1];
    if ((number == 2 || number == 3) && is_length(f->b->text, element->source.begin)) { /* "km<sup>2</sup>" */
        reslint_span shown = first == '<' ? digits : element->source;
        fold_text(f, shown.begin, shown.end);
        return;
    }
    bool typed = last == '/', caret = first == '^';
    if ((typed && is_stray_stroke(f->b, element->source, number)) ||
        (caret && is_stray_caret(f->b, element->source, number))) {
        fold_text(f, element->source.begin, element->source.end);
        return;
    }
    bool glued = !raised && !typed;
    if (glued && rl_ends_in_entity(f->b->text, element->source.begin)) { /* "10&ndash;12" */
        fold_text(f, element->source.begin, element->source.end);
        return;
    }
    bool roman = number && rl_is_lower((unsigned char)f->b->text.ptr[digits.begin]);
    /* "CO2", "G77": a figure glued to a word is a reference only where there is a note with that number */
    if ((glued || roman) && f->b->has_note && !rl_has_note(f->b, number)) {
        fold_text(f, element->source.begin, element->source.end);
        return;
    }
    rl_node *node = cut_out(f, RESLINT_FOOTNOTE_REFERENCE, element->source, digits);
    reslint_noteref *ref = rl_give_noteref(f->b, node);
    ref->number = number;
    ref->form = typed ? RESLINT_REF_SPACED : glued ? RESLINT_REF_GLUED : RESLINT_REF_MARKUP;
}

enum { DEEPEST_EMPHASIS = 8 };
typedef struct rl_open_emphasis {
    const rl_inline *element;
    uint32_t begin;
} rl_open_emphasis;

static void close_emphasis(rl_folder *f, const rl_open_emphasis *open, uint32_t *pos) {
    const rl_inline *element = open->element;
    fold_text(f, *pos, element->inside.end);
    if (element->source.end > *pos) *pos = element->source.end;
    if (element->kind == RL_SYN_TEXT) return; /* a link */
    rl_node *node = rl_node_new(f->b, RESLINT_EMPHASIS, element->source);
    uint32_t begin = rl_past_any((reslint_str){f->out, f->len}, open->begin, " ");
    node->pub.in = (reslint_span){begin, f->len};
    reslint_emphasis *emphasis = rl_alloc(f->b->arena, sizeof *emphasis);
    emphasis->strong = element->kind == RL_SYN_STRONG;
    emphasis->open_source = (reslint_span){element->source.begin, element->inside.begin};
    emphasis->close_source = (reslint_span){element->inside.end, element->source.end};
    node->pub.as.emphasis = emphasis;
    if (begin < f->len) rl_add_inline(f->node, node);
}

static void fold_element(rl_folder *f, const rl_inline *element) {
    switch (element->kind) {
    case RL_SYN_FOOTNOTE_REFERENCE: fold_reference(f, element); break;
    case RL_SYN_ATTRIBUTION: cut_out(f, RESLINT_ATTRIBUTION, element->source, element->source); break;
    case RL_SYN_STATUS: cut_out(f, RESLINT_STATUS, element->source, element->source); break;
    case RL_SYN_INLINE_COMMENT: cut_out(f, RESLINT_COMMENT, element->source, element->source); break;
    case RL_SYN_OPEN_BRACKET:
    case RL_SYN_CLOSE_BRACKET: {
        bool opens = element->kind == RL_SYN_OPEN_BRACKET;
        rl_mark *mark = rl_push(f->b->arena, &f->node->brackets);
        uint32_t waits = opens && f->space_at != UINT32_MAX && f->len ? 1 : 0;
        *mark = (rl_mark){f->len + waits, element->source.begin, opens};
        break;
    }
    default: break; /* heading marks, margin numbers: dropped */
    }
}

static uint32_t figures_or_roman(reslint_str s, uint32_t *at) {
    uint32_t begin = *at;
    if (rl_is_digit(rl_byte(s, begin))) return rl_figures(s, at);
    *at = rl_past(s, begin, rl_is_lower);
    return rl_roman(rl_slice(s, begin, *at));
}

/* "[1]", "\[1\]" and "\[iv\]" apart from their word, where the notes have brackets too. Returns the place after it,
 * or 0. */
static uint32_t bracketed_reference(rl_folder *f, const rl_block *block, const rl_inline *open) {
    if (!f->b->bracketed_notes || block->kind == RL_SYN_FOOTNOTE) return 0;
    reslint_str s = rl_slice(f->b->text, 0, block->source.end);
    uint32_t begin = open->source.end, at = begin, number = figures_or_roman(s, &at), digits = at;
    at += rl_byte(s, at) == '\\';
    if (!number || rl_byte(s, at) != ']' || !rl_has_note(f->b, number)) return 0;
    rl_node *node = cut_out(f, RESLINT_FOOTNOTE_REFERENCE, (reslint_span){open->source.begin, at + 1},
                            (reslint_span){begin, digits});
    reslint_noteref *ref = rl_give_noteref(f->b, node);
    ref->number = number;
    ref->form = RESLINT_REF_MARKUP;
    return at + 1;
}

/* The link that opens with bracket number `i`, as an element of its own; NULL if it is not a link. Underlined
 * text is emphasis. */
static const rl_inline *link_at(rl_folder *f, const rl_inline *elements, uint32_t i, uint32_t n) {
    enum { FURTHEST = 64 };
    uint32_t depth = 0;
    for (uint32_t k = i; k < n && k - i < FURTHEST; k++) {
        if (elements[k].kind == RL_SYN_OPEN_BRACKET) depth++;
        if (elements[k].kind != RL_SYN_CLOSE_BRACKET || --depth) continue;
        bool underlined;
        uint32_t end = rl_after_link(f->b->text, elements[k].source.begin, &underlined);
        if (!end) return NULL;
        rl_inline *link = rl_alloc(f->b->arena, sizeof *link);
        link->kind = underlined ? RL_SYN_EMPHASIS : RL_SYN_TEXT;
        link->source = (reslint_span){elements[i].source.begin, end};
        link->inside = (reslint_span){elements[i].source.end, elements[k].source.begin};
        return link;
    }
    return NULL;
}

static bool is_cut(rl_syn kind) {
    return kind == RL_SYN_FOOTNOTE_REFERENCE || kind == RL_SYN_ATTRIBUTION || kind == RL_SYN_STATUS ||
           kind == RL_SYN_INLINE_COMMENT || kind == RL_SYN_OPEN_BRACKET || kind == RL_SYN_CLOSE_BRACKET ||
           kind == RL_SYN_MARGIN_NUMBER || kind == RL_SYN_HEADING_MARK;
}

static void fold_inlines(rl_folder *f, const rl_block *block) {
    rl_open_emphasis open[DEEPEST_EMPHASIS];
    uint32_t depth = 0, pos = block->source.begin;
    const rl_inline *elements = f->b->blocks->inlines.items + block->first_inline;
    for (uint32_t i = 0; i <= block->n_inlines; i++) {
        const rl_inline *element = i < block->n_inlines ? &elements[i] : NULL;
        if (element && element->kind == RL_SYN_TEXT) continue;
        uint32_t next = element ? element->source.begin : block->source.end;
        if (element && element->kind == RL_SYN_LABEL) { /* "**1.** Urges": before the emphasis is closed */
            if (element->source.begin != block->label.begin) continue;
            fold_text(f, pos, block->label.begin);
            pos = block->label.end;
            continue;
        }
        while (depth && open[depth - 1].element->inside.end <= next) close_emphasis(f, &open[--depth], &pos);
        if (next > pos) fold_text(f, pos, next), pos = next;
        if (!element || element->source.end <= pos) continue;
        bool emphasis = (element->kind == RL_SYN_EMPHASIS || element->kind == RL_SYN_STRONG) &&
                        element->source.begin >= pos;
        if (element->kind == RL_SYN_OPEN_BRACKET) {
            uint32_t after = bracketed_reference(f, block, element);
            const rl_inline *link = after ? NULL : link_at(f, elements, i, block->n_inlines);
            if (after) pos = after;
            if (after) continue;
            if (link && depth < DEEPEST_EMPHASIS) element = link, emphasis = true;
        }
        if (emphasis && depth < DEEPEST_EMPHASIS) {
            open[depth++] = (rl_open_emphasis){element, f->len + (f->len && f->space_at != UINT32_MAX)};
            pos = element->inside.begin;
        } else if (is_cut(element->kind)) {
            fold_element(f, element);
            pos = element->source.end;
        }
    }
    while (depth) close_emphasis(f, &open[--depth], &pos);
    fold_text(f, pos, block->source.end);
}

/* "**1.** **Urges**": where number and verb are each in bold, the marks between them are not text. */
static void cut_marks_after_label(rl_builder *b, rl_node *node) {
    static const char *const marks[] = {"** **", "__ __", "* *", "_ _", NULL};
    for (size_t i = 0; marks[i]; i++)
        if (rl_starts(node->pub.text, marks[i])) {
            rl_cut(b, node, 0, (uint32_t)strlen(marks[i]));
            return;
        }
}

/* "1. **Funding:** *Urges* all States": a name in bold leads the paragraph in, which begins after it. */
static void cut_lead(rl_builder *b, rl_node *node) {
    enum { LONGEST = 60 };
    const reslint_node *first = node->pub.first_child;
    while (first && first->kind != RESLINT_EMPHASIS) first = first->next;
    if (!first || first->in.begin || !first->as.emphasis->strong || first->in.end > LONGEST) return;
    reslint_str text = node->pub.text;
    uint32_t end = first->in.end;
    bool colon = text.ptr[end - 1] == ':';
    if (!colon && end < text.len && text.ptr[end] == ':') colon = true, end++;
    if (!colon || end + 1 >= text.len || text.ptr[end] != ' ' ||
        !rl_is_upper((unsigned char)text.ptr[end + 1]))
        return;
    rl_cut(b, node, 0, end + 1);
}

static rl_node *fold_block(rl_builder *b, const rl_block *block) {
    rl_node *node = rl_node_new(b, RESLINT_OTHER, block->source);
    node->syn = block->kind;
    node->blank_before = block->blank_before;
    node->indent = block->indent;
    rl_folder f = {b, node, b->fold + b->fold_len, 0, UINT32_MAX, 0, false};
    bool labelled = block->label.end > block->label.begin;
    if (labelled) {
        rl_node *label = cut_out(&f, RESLINT_LABEL, block->label, block->label);
        if (block->kind == RL_SYN_FOOTNOTE) {
            reslint_span digits;
            bool raised;
            reslint_footnote *note = rl_give_footnote(b, node);
            note->number = mark_number(b->text, block->label, &digits, &raised);
            if (digits.begin != block->label.begin || digits.end != block->label.end) {
                label->pub.text = rl_slice(b->text, digits.begin, digits.end);
                label->pieces.len = 0;
                *(rl_piece *)rl_push(b->arena, &label->pieces) = (rl_piece){0, digits.begin, 0};
            }
        }
    }
    fold_inlines(&f, block);
    node->pub.text = (reslint_str){f.out, f.len};
    node->pub.in = (reslint_span){0, f.len};
    for (const reslint_node *child = node->pub.first_child; child; child = child->next)
        if (child->kind == RESLINT_EMPHASIS)
            rl_mut(child)->pub.text = rl_slice(node->pub.text, child->in.begin, child->in.end);
    b->fold_len += f.len;
    if (labelled) cut_marks_after_label(b, node);
    if (labelled && block->kind != RL_SYN_FOOTNOTE) cut_lead(b, node);
    return node;
}

static void note_numbers(rl_builder *b) {
    for (uint32_t i = 0; i < b->blocks->len; i++) {
        const rl_block *block = &b->blocks->items[i];
        if (block->kind != RL_SYN_FOOTNOTE) continue;
        reslint_span digits;
        bool raised;
        uint32_t number = mark_number(b->text, block->label, &digits, &raised);
        if (!b->has_note) b->has_note = rl_alloc_n(b->arena, RL_HIGHEST_NOTE / 8 + 1, sizeof *b->has_note);
        reslint_str label = rl_slice(b->text, block->label.begin, block->label.end);
        b->bracketed_notes = b->bracketed_notes || rl_one_of(rl_byte(label, 0), "[\\");
        b->typed_notes = b->typed_notes || rl_final(label) == '/';
        if (number < RL_HIGHEST_NOTE) b->has_note[number / 8] |= (uint8_t)(1u << number % 8);
    }
}

void rl_fold_all(rl_builder *b) {
    note_numbers(b);
    b->n_units = b->blocks->len;
    b->units = rl_alloc_n(b->arena, b->n_units + 1u, sizeof *b->units);
    b->fold = rl_alloc_raw(b->arena, (size_t)b->text.len + 1);
    for (uint32_t i = 0; i < b->n_units; i++) b->units[i] = fold_block(b, &b->blocks->items[i]);
}
