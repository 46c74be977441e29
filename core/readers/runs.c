/* Turns the elements inside a paragraph into characters with their look. A field shows the result that
 * Word stored; beginnings and ends of fields are followed even where nothing is shown, so that they stay
 * in step. */
#include "readers/reading.h"

#include "base/str.h"

#include <utf8proc.h>

static void read_inside(rl_reader *r, const rl_xml *parent, const rl_word_style *style);

/* ---- fields ---- */

static reslint_str field_type(const rl_xml *node) {
    return rl_xml_attribute_of(node, RL_X_FLD_CHAR_TYPE);
}

void rl_match_fields(rl_arena *arena, const rl_xml *root) {
    RL_VEC(rl_xml *) open = {0};
    for (rl_xml *n = root ? root->first : NULL; n; n = rl_xml_walk(root, n, true)) {
        if (n->name != RL_X_FLD_CHAR) continue;
        if (rl_is(field_type(n), "begin")) {
            *rl_push(arena, &open) = n;
        } else if (rl_is(field_type(n), "end") && open.len) {
            open.items[--open.len]->matched = true;
            n->matched = true;
        }
    }
}

static void field_mark(rl_reader *r, const rl_xml *node) {
    reslint_str type = field_type(node);
    if (rl_is(type, "begin") && node->matched) {
        *rl_push(r->arena, &r->fields) = 0;
        r->codes++;
    } else if (rl_is(type, "separate") && r->fields.len) {
        uint8_t *top = &r->fields.items[r->fields.len - 1];
        r->codes -= !*top;
        *top = 1;
    } else if (rl_is(type, "end") && node->matched && r->fields.len) {
        r->codes -= !r->fields.items[--r->fields.len];
    }
}

/* ---- characters ---- */

static rl_span_piece *add(rl_reader *r, rl_word_piece_kind kind, const rl_xml *node, uint32_t look,
                          reslint_str text) {
    rl_span_piece *span = rl_push(r->arena, &r->spans);
    span->piece = (rl_word_piece){.kind = kind,
                                  .raw = node->begin,
                                  .raw_len = node->end - node->begin,
                                  .look = (uint8_t)look,
                                  .paragraph = r->last,
                                  .node = node,
                                  .run = r->run,
                                  .before = r->run_points};
    span->text = text;
    return span;
}

/* The text in capitals; `same` stays true as long as every character keeps its length. */
static reslint_str capitals(rl_arena *arena, reslint_str text, bool *same) {
    char *to = rl_alloc(arena, (size_t)text.len * 2 + 8);
    size_t used = 0;
    for (uint32_t at = 0; at < text.len;) {
        utf8proc_int32_t code;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.ptr + at,
                                              (utf8proc_ssize_t)(text.len - at), &code);
        if (n <= 0) {
            to[used++] = text.ptr[at++];
            continue;
        }
        utf8proc_ssize_t out = utf8proc_encode_char(utf8proc_toupper(code), (utf8proc_uint8_t *)to + used);
        if (out != n) *same = false;
        used += (size_t)out;
        at += (uint32_t)n;
    }
    return (reslint_str){to, (uint32_t)used};
}

/* A stretch of text, from `begin` to `end` of its characters. */
static void add_text(rl_reader *r, const rl_xml *node, uint32_t look, uint32_t begin, uint32_t end) {
    bool same = !node->opaque;
    reslint_str text = rl_slice(node->text, begin, end);
    if (begin == end) return;
    if (look & RL_LOOK_CAPS) text = capitals(r->arena, text, &same);
    rl_span_piece *span = add(r, RL_PIECE_TEXT, node, look, text);
    span->piece.straight = same;
    if (!node->opaque) {
        span->piece.raw = node->begin + begin;
        span->piece.raw_len = end - begin;
    }
}

/* Word drops white space at both ends of a w:t unless the element says that it is kept. */
static void read_text(rl_reader *r, const rl_xml *t, uint32_t look) {
    bool keep = rl_xml_keeps_space(t);
    for (const rl_xml *n = t->first; n; n = n->next) {
        uint32_t begin = 0, end = n->text.len;
        if (n->name != RL_X_TEXT) continue;
        if (!keep && n == t->first) begin = rl_past(n->text, 0, rl_is_space);
        if (!keep && n == t->last)
            while (end > begin && rl_is_space((unsigned char)n->text.ptr[end - 1])) end--;
        add_text(r, n, look, begin, end);
        for (uint32_t i = 0; i < n->text.len; i++)
            r->run_points += ((unsigned char)n->text.ptr[i] & 0xC0) != 0x80;
    }
}

/* Characters of the font Symbol; those of other symbol fonts are not known. */
static const char *symbol(const rl_xml *node) {
    static const struct {
        const char *code, *text;
    } known[] = {
        {"B0", "\xC2\xB0"},     {"B1", "\xC2\xB1"},     {"B2", "\xE2\x80\xB3"}, {"A2", "\xE2\x80\xB2"},
        {"B3", "\xE2\x89\xA5"}, {"A3", "\xE2\x89\xA4"}, {"B4", "\xC3\x97"},     {"B8", "\xC3\xB7"},
        {"B9", "\xE2\x89\xA0"}, {"B7", "\xE2\x80\xA2"}, {"A7", "\xE2\x96\xAA"}, {"2D", "\xE2\x88\x92"},
        {"BE", "\xE2\x80\x94"}, {"AE", "\xE2\x86\x92"}, {"D2", "\xC2\xAE"},     {"D3", "\xC2\xA9"}};
    reslint_str code = rl_xml_attribute_of(node, RL_X_CHAR);
    if (code.len == 4 && (rl_starts_ci(code, "F0") || rl_starts(code, "00"))) code = rl_slice(code, 2, 4);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (rl_same_ci(code, rl_str(known[i].code))) return known[i].text;
    return "\xEF\xBF\xBD";
}

static void add_leaf(rl_reader *r, const rl_xml *node, uint32_t look, const char *text, uint8_t breaks) {
    rl_span_piece *span = add(r, RL_PIECE_LEAF, node, look, rl_str(text));
    span->breaks = breaks;
    r->run_points++;
}

static void add_note(rl_reader *r, const rl_xml *node) {
    if (rl_xml_is_on(rl_xml_attribute_of(node, RL_X_CUSTOM_MARK_FOLLOWS))) return;
    uint32_t number = rl_note_number(r, node);
    rl_span_piece *span =
        add(r, RL_PIECE_NOTE, node, 0, rl_str(rl_format(r->arena, "<sup>%u</sup>", number)));
    span->piece.note = number;
}

/* ---- runs ---- */

/* Word 2010 and later understand these; for others the fallback is read. */
static bool is_understood(reslint_str needs) {
    static const char *const known[] = {"wps", "wpg", "wpc", "wpi", "w14", "w15", "w16", "a14", "v"};
    reslint_str word;
    while (rl_take(&needs, ' ', &word)) {
        bool found = !word.len; /* two spaces */
        for (size_t i = 0; i < sizeof known / sizeof *known; i++) found = found || rl_starts(word, known[i]);
        if (!found) return false;
    }
    return true;
}

const rl_xml *rl_alternative(const rl_xml *both) {
    for (const rl_xml *n = rl_xml_child(both, RL_X_CHOICE); n; n = rl_xml_next(n, RL_X_CHOICE))
        if (is_understood(rl_xml_attribute_of(n, RL_X_A_REQUIRES))) return n;
    return rl_xml_child(both, RL_X_FALLBACK);
}

/* Text boxes inside a drawing; of a box that is drawn in two ways, only one. */
static void find_boxes(rl_reader *r, const rl_xml *root) {
    for (const rl_xml *n = root->first; n;) {
        bool down = true;
        if (n->name == RL_X_TXBX_CONTENT) {
            *rl_push(r->arena, &r->boxes) = n;
            down = false;
        } else if (n->name == RL_X_ALTERNATE) {
            const rl_xml *branch = rl_alternative(n);
            if (branch) find_boxes(r, branch);
            down = false;
        }
        n = rl_xml_walk(root, n, down);
    }
}

static void read_run_child(rl_reader *r, const rl_xml *n, uint32_t look, const rl_word_style *style);

static void read_run_children(rl_reader *r, const rl_xml *parent, uint32_t look, const rl_word_style *style) {
    for (const rl_xml *n = parent->first; n; n = n->next) read_run_child(r, n, look, style);
}

static void read_shown(rl_reader *r, const rl_xml *n, uint32_t look, const rl_word_style *style) {
    switch (n->name) {
    case RL_X_T:
    case RL_X_DEL_TEXT: read_text(r, n, look); break;
    case RL_X_TAB:
    case RL_X_PTAB: add_leaf(r, n, look, " ", 2); break;
    case RL_X_BR:
    case RL_X_CR: add_leaf(r, n, look, "\n", 1); break;
    case RL_X_NO_BREAK_HYPHEN: add_leaf(r, n, look, "\xE2\x80\x91", 0); break;
    case RL_X_SYM: add_leaf(r, n, look, symbol(n), 0); break;
    case RL_X_FOOTNOTE_REFERENCE:
    case RL_X_ENDNOTE_REFERENCE: add_note(r, n); break;
    case RL_X_DRAWING:
    case RL_X_PICT:
    case RL_X_OBJECT: find_boxes(r, n); break;
    case RL_X_RUBY:
        if (rl_xml_child(n, RL_X_RUBY_BASE)) read_inside(r, rl_xml_child(n, RL_X_RUBY_BASE), style);
        break;
    default: break;
    }
}

static void read_run_child(rl_reader *r, const rl_xml *n, uint32_t look, const rl_word_style *style) {
    if (n->name == RL_X_FLD_CHAR) {
        field_mark(r, n);
    } else if (n->name == RL_X_COMMENT_REFERENCE) {
        add(r, RL_PIECE_START, n, 0, rl_xml_attribute_of(n, RL_X_ID));
        add(r, RL_PIECE_END, n, 0, rl_xml_attribute_of(n, RL_X_ID));
    } else if (n->name == RL_X_ALTERNATE) {
        const rl_xml *branch = rl_alternative(n);
        for (const rl_xml *k = branch ? branch->first : NULL; k; k = k->next)
            read_run_child(r, k, look, style);
    } else if (r->hidden || r->codes) {
        return;
    } else if (look & RL_LOOK_HIDDEN) {
        if (n->name != RL_X_T) return;
        r->word->hidden++;
        *(rl_hidden_run *)rl_push(r->arena, &r->word->hidden_runs) = (rl_hidden_run){n->parent, r->part};
    } else if (n->name != RL_X_DEL_TEXT || r->word->revisions == RL_REVISIONS_ORIGINAL) {
        read_shown(r, n, look, style);
    }
}

static void read_run(rl_reader *r, const rl_xml *run, const rl_word_style *style) {
    const rl_xml *properties = rl_xml_properties(run, RL_X_R_PR),
                 *change = rl_xml_child(properties, RL_X_R_PR_CHANGE);
    r->run++;
    r->run_points = 0;
    if (change) {
        r->word->tracked = true;
        if (r->word->revisions == RL_REVISIONS_ORIGINAL) properties = rl_xml_child(change, RL_X_R_PR);
    }
    uint32_t look = rl_styles_look(&r->word->styles, properties, style, r->table);
    /* A link is underlined because it is one. */
    if (r->links || rl_is(rl_xml_val(properties, RL_X_R_STYLE), "Hyperlink"))
        look &= ~(uint32_t)RL_LOOK_UNDERLINED;
    read_run_children(r, run, look, style);
}

/* A formula: its characters, without its layout. */
static void read_formula(rl_reader *r, const rl_xml *root) {
    for (const rl_xml *n = root->first; n; n = rl_xml_walk(root, n, true))
        if (n->name == RL_X_M_T && !r->hidden && !r->codes) read_text(r, n, 0);
}

static void read_tracked(rl_reader *r, const rl_xml *n, const rl_word_style *style) {
    bool out = rl_left_out(r, n->name);
    r->word->tracked = true;
    r->hidden += out;
    read_inside(r, n, style);
    r->hidden -= out;
}

static void read_one(rl_reader *r, const rl_xml *n, const rl_word_style *style) {
    switch (n->name) {
    case RL_X_R: read_run(r, n, style); break;
    case RL_X_INS:
    case RL_X_MOVE_TO:
    case RL_X_DEL:
    case RL_X_MOVE_FROM: read_tracked(r, n, style); break;
    case RL_X_HYPERLINK:
        r->links++;
        read_inside(r, n, style);
        r->links--;
        break;
    case RL_X_FLD_SIMPLE:
    case RL_X_SMART_TAG:
    case RL_X_CUSTOM_XML:
    case RL_X_DIR:
    case RL_X_BDO:
    case RL_X_SDT_CONTENT: read_inside(r, n, style); break;
    case RL_X_SDT:
        if (rl_xml_child(n, RL_X_SDT_CONTENT)) read_inside(r, rl_xml_child(n, RL_X_SDT_CONTENT), style);
        break;
    case RL_X_ALTERNATE:
        if (rl_alternative(n)) read_inside(r, rl_alternative(n), style);
        break;
    case RL_X_COMMENT_RANGE_START: add(r, RL_PIECE_START, n, 0, rl_xml_attribute_of(n, RL_X_ID)); break;
    case RL_X_COMMENT_RANGE_END: add(r, RL_PIECE_END, n, 0, rl_xml_attribute_of(n, RL_X_ID)); break;
    case RL_X_OTHER: read_formula(r, n); break;
    default: break;
    }
}

static void read_inside(rl_reader *r, const rl_xml *parent, const rl_word_style *style) {
    for (const rl_xml *n = parent->first; n; n = n->next) read_one(r, n, style);
}

void rl_read_runs(rl_reader *r, const rl_xml *paragraph, const rl_word_style *style) {
    read_inside(r, paragraph, style);
}
