/* Characters with their look become Markdown: marks of italics and bold are next to words, with spaces
 * outside; a tab becomes a space, a line break a line end, two of them an empty line. Each stretch that came
 * from the file is recorded in the map. */
#include "readers/reading.h"

#include "base/str.h"

enum { MOST_TEXT = 200 * 1000 * 1000, MARKED = RL_LOOK_ITALIC | RL_LOOK_BOLD };

void rl_write(rl_reader *r, const char *text, size_t len) {
    if (r->out.len + len > MOST_TEXT) {
        r->problem = "holds more text than any draft has";
        return;
    }
    rl_text_put(&r->out, (reslint_str){text, (uint32_t)len});
}

/* A stretch [begin, end) of a piece's characters that is written as it is. */
typedef struct emphasis_stretch {
    const rl_span_piece *from;
    uint32_t begin, end;
} emphasis_stretch;

typedef struct markdown_writing {
    rl_reader *r;
    RL_VEC(emphasis_stretch) gap; /* white space held back until the next word */
    RL_VEC(uint32_t) starts;      /* comments that begin at the next word: indices of anchors */
    uint32_t look;                /* the marks that are open */
    bool any;
} markdown_writing;

/* Records a piece in the map; one that starts where the last one ended, in text and file alike, extends
 * it. */
static void add_piece(rl_reader *r, rl_word_piece piece) {
    rl_word_piece *last = r->word->pieces.len ? &r->word->pieces.items[r->word->pieces.len - 1] : NULL;
    if (last && last->node == piece.node && last->at + last->len == piece.at &&
        last->raw + last->raw_len == piece.raw) {
        last->len += piece.len;
        last->raw_len += piece.raw_len;
        return;
    }
    if (piece.kind == RL_PIECE_NOTE) r->word->notes.items[piece.note - 1].piece = r->word->pieces.len;
    *(rl_word_piece *)rl_push(r->arena, &r->word->pieces) = piece;
}

static void put_stretch(markdown_writing *w, const emphasis_stretch *s) {
    rl_reader *r = w->r;
    rl_word_piece piece = s->from->piece;
    piece.at = (uint32_t)r->out.len;
    piece.len = s->end - s->begin;
    if (piece.straight) {
        piece.raw += s->begin;
        piece.raw_len = piece.len;
    }
    rl_write(r, s->from->text.ptr + s->begin, piece.len);
    add_piece(r, piece);
}

static void put_marks(markdown_writing *w, uint32_t look) {
    static const char *const marks[] = {"", "*", "**", "***"};
    const char *mark = marks[look & MARKED];
    rl_write(w->r, mark, strlen(mark));
}

/* All kinds of white space in the file's text are written as spaces. */
static void put_spaces(markdown_writing *w, const emphasis_stretch *s) {
    size_t at = w->r->out.len;
    put_stretch(w, s);
    for (; at < w->r->out.len; at++) w->r->out.ptr[at] = ' ';
}

/* One piece for a whole gap. */
static void put_one(markdown_writing *w, const emphasis_stretch *s, const char *text) {
    rl_word_piece piece = s->from->piece;
    piece.at = (uint32_t)w->r->out.len;
    piece.len = (uint32_t)strlen(text);
    piece.straight = false;
    rl_write(w->r, text, piece.len);
    add_piece(w->r, piece);
}

static uint32_t breaks_in(const markdown_writing *w, const emphasis_stretch **first,
                          const emphasis_stretch **tab) {
    uint32_t count = 0;
    *first = *tab = NULL;
    for (uint32_t i = 0; i < w->gap.len; i++) {
        if (w->gap.items[i].from->breaks == 1 && !count++) *first = &w->gap.items[i];
        if (w->gap.items[i].from->breaks == 2) *tab = &w->gap.items[i];
    }
    return count;
}

static void put_gap(markdown_writing *w) {
    const emphasis_stretch *first, *tab;
    uint32_t breaks = breaks_in(w, &first, &tab);
    if (breaks && !w->r->cells)
        put_one(w, first, breaks > 1 ? "\n\n" : "\n");
    else if (breaks || tab)
        put_one(w, first ? first : tab, " ");
    else
        for (uint32_t i = 0; i < w->gap.len; i++) put_spaces(w, &w->gap.items[i]);
    w->gap.len = 0;
}

/* Marks close before white space and open after it; they never enclose an empty line. */
static void turn_to(markdown_writing *w, uint32_t look) {
    const emphasis_stretch *first, *tab;
    bool blank_line = breaks_in(w, &first, &tab) > 1;
    /* Marks of two kinds side by side inside a word could not be read back. */
    bool inside = !w->gap.len && (w->look & RL_LOOK_ITALIC) && (look & RL_LOOK_ITALIC);
    if (inside) look = w->look;
    if (look == w->look && !blank_line) {
        put_gap(w);
        return;
    }
    put_marks(w, w->look);
    put_gap(w);
    put_marks(w, look);
    w->look = look;
}

static void begin_anchors(markdown_writing *w) {
    for (uint32_t i = 0; i < w->starts.len; i++) {
        reslint_span *span = &w->r->word->anchors.items[w->starts.items[i]].span;
        if (span->end == UINT32_MAX) span->begin = (uint32_t)w->r->out.len;
    }
    w->starts.len = 0;
}

static void put_word(markdown_writing *w, const rl_span_piece *span, uint32_t begin, uint32_t end) {
    emphasis_stretch s = {span, begin, end};
    uint32_t look = span->piece.look & MARKED;
    if (span->piece.look & RL_LOOK_UNDERLINED) look |= RL_LOOK_ITALIC;
    if (!w->any) w->gap.len = 0;
    turn_to(w, look);
    begin_anchors(w);
    put_stretch(w, &s);
    w->any = true;
}

/* A typed note mark: superscript figures. */
static bool is_mark(const rl_span_piece *span) {
    reslint_str text = rl_trim(span->text);
    uint32_t figures = rl_past(text, 0, rl_is_digit);
    return (span->piece.look & RL_LOOK_RAISED) && figures && figures <= 4 && figures == text.len;
}

static void put_note(markdown_writing *w, const rl_span_piece *span, uint32_t begin, uint32_t end) {
    bool typed = span->piece.kind == RL_PIECE_TEXT;
    emphasis_stretch s = {span, begin, end};
    if (!w->any) w->gap.len = 0;
    turn_to(w, 0);
    begin_anchors(w);
    if (typed) rl_write(w->r, "<sup>", 5);
    put_stretch(w, &s);
    if (typed) rl_write(w->r, "</sup>", 6);
    w->any = true;
}

static void put_characters(markdown_writing *w, const rl_span_piece *span) {
    bool mark = is_mark(span);
    for (uint32_t at = 0, end; at < span->text.len; at = end) {
        bool space = rl_is_space((unsigned char)span->text.ptr[at]);
        for (end = at; end < span->text.len && rl_is_space((unsigned char)span->text.ptr[end]) == space;)
            end++;
        if (space)
            *(emphasis_stretch *)rl_push(w->r->arena, &w->gap) = (emphasis_stretch){span, at, end};
        else if (mark)
            put_note(w, span, at, end);
        else
            put_word(w, span, at, end);
    }
}

static void put_anchor(markdown_writing *w, const rl_span_piece *span) {
    rl_word *word = w->r->word;
    uint32_t here = (uint32_t)w->r->out.len;
    if (span->piece.kind == RL_PIECE_START) {
        *rl_push(w->r->arena, &w->starts) = word->anchors.len;
        *(rl_anchor *)rl_push(w->r->arena, &word->anchors) = (rl_anchor){span->text, {here, UINT32_MAX}};
        return;
    }
    for (uint32_t i = word->anchors.len, seen = 0; i-- > 0 && seen < 64; seen++) {
        rl_anchor *anchor = &word->anchors.items[i];
        if (!rl_same(anchor->id, span->text) || anchor->span.end != UINT32_MAX) continue;
        anchor->span.end = here > anchor->span.begin ? here : anchor->span.begin;
        return;
    }
}

bool rl_write_spans(rl_reader *r, reslint_str label) {
    markdown_writing w = {.r = r};
    if (label.len) {
        rl_word_piece piece = {
            .kind = RL_PIECE_LABEL, .at = (uint32_t)r->out.len, .len = label.len, .paragraph = r->last};
        rl_write(r, label.ptr, label.len);
        add_piece(r, piece);
    }
    size_t after = r->out.len;
    if (label.len) rl_write(r, " ", 1);
    for (uint32_t i = 0; i < r->spans.len; i++) {
        const rl_span_piece *span = &r->spans.items[i];
        if (span->piece.kind == RL_PIECE_START || span->piece.kind == RL_PIECE_END)
            put_anchor(&w, span);
        else if (span->piece.kind == RL_PIECE_NOTE)
            put_note(&w, span, 0, span->text.len);
        else
            put_characters(&w, span);
    }
    if (w.any) put_marks(&w, w.look);
    begin_anchors(&w);
    if (!w.any) r->out.len = after;
    return w.any || label.len;
}
