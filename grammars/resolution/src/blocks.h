/* Between two blocks: reads the next line, decides what it begins, and what that means for the lines after
 * it. */
#ifndef RESOLUTION_BLOCKS_H
#define RESOLUTION_BLOCKS_H
#include "reading.h"
#include "state.h"

/* The white space between two lines. */
typedef struct gap {
    unsigned newlines, indent;
    bool page; /* it contains a form feed */
} gap;

static inline gap skip_gap(TSLexer *lexer, bool skip) {
    gap g = {0, 0, false};
    for (;;) {
        int32_t c = lexer->lookahead;
        if (is_newline(c)) {
            take_newline(lexer, skip);
            if (g.newlines < 200) g.newlines++;
            g.indent = 0;
        } else if (is_blank(c)) {
            if (c == '\f') g.page = true;
            if (g.indent < 200)
                g.indent += c == '\t' ? 8 - g.indent % 8 : c == '\f' || c == 0xfeff || c == NO_TEXT ? 0 : 1;
            lexer->advance(lexer, skip);
        } else {
            return g;
        }
    }
}

enum { COMMENT_AHEAD = 4000 };

/* At the "!" of "<!--": passes the comment; false if it is not one or does not end. A second "<!--" on the
 * way means that it does not. */
static inline bool comment_body_closes(TSLexer *lexer) {
    unsigned dashes = 0;
    bool angle = false;
    for (unsigned n = 0; n < COMMENT_AHEAD && !at_end(lexer); n++) {
        int32_t c = lexer->lookahead;
        lexer->advance(lexer, false);
        n += chars_in(c) - 1;
        if (c == '>' && dashes >= 2) return true;
        if (c == '!' && angle) return false;
        dashes = c == '-' ? dashes + 1 : 0;
        angle = c == '<';
    }
    return false;
}
static inline bool comment_closes(TSLexer *lexer) {
    for (const char *p = "!--"; *p; p++) {
        if (lexer->lookahead != *p) return false;
        lexer->advance(lexer, false);
    }
    return comment_body_closes(lexer);
}
/* After "<!--" at the start of a line: does the comment end, with nothing but spaces after it? */
static inline bool is_comment_block(TSLexer *lexer) {
    if (!comment_body_closes(lexer)) return false;
    while (is_blank(lexer->lookahead)) lexer->advance(lexer, false);
    return at_end(lexer) || is_newline(lexer->lookahead);
}

/* "…, A and B: draft resolution": reads on to the end of the paragraph that begins in the line. */
typedef struct draft_search {
    unsigned hit, letters;
    bool colon, found;
} draft_search;
static inline void draft_feed(draft_search *d, unsigned c) {
    static const char want[] = "draft ";
    if (ch_letter(c) && ++d->letters > 13) d->colon = false; /* "revised draft" */
    if (c == ':') {
        d->colon = true;
        d->hit = d->letters = 0;
    } else if (d->colon && c == (unsigned char)want[d->hit]) {
        d->found = !want[++d->hit];
        if (d->found) d->colon = false;
    } else {
        d->hit = c == 'd';
    }
}
static inline bool ends_as_sponsors(TSLexer *lexer, line *l, bool one_line) {
    draft_search d = {0, 0, false, false};
    bool line_end = false;
    if (!read_all(l) && l->n < LINE_MAX_CHARS) return false;
    for (unsigned i = 0; i < l->n && !d.found; i++) draft_feed(&d, ch_fold(l->at[i]));
    for (unsigned i = 0; i < l->n_over && !d.found; i++) draft_feed(&d, l->over[i]);
    if (one_line || (l->ended && next_is_blank(l))) return d.found;
    if (l->ended) draft_feed(&d, ' ');
    for (unsigned n = l->n_over; n < 2000 && !d.found && !at_end(lexer);) {
        int32_t c = lexer->lookahead;
        bool newline = is_newline(c);
        if (newline && line_end) break;
        for (unsigned i = 0; i < chars_in(c) && n < 2000 && !d.found; i++, n++) {
            unsigned one = newline ? ' ' : ch_fold(char_in(c, i));
            line_end = newline || (line_end && one == ' ');
            draft_feed(&d, one);
        }
        if (newline)
            take_newline(lexer, false);
        else
            lexer->advance(lexer, false);
    }
    return d.found;
}

/* The title is the numbered one, or the last line of prose before the text begins. */
static inline void remember_title(scanner *s, line *l) {
    unsigned kind = s->next.kind;
    if (kind == TITLE || (s->front && !s->opens && (kind == PARAGRAPH || kind == HEADING)))
        s->title = take_fingerprint(l, skip_marks(l, s->next.mark) + s->next.label, TITLE_LETTERS);
}

/* A line's number may have more digits if the previous line has the previous number. */
enum { MARGIN_DIGITS = 5 };
/* Line numbers in the margin, on every line or on every fifth. Returns where the line's own text begins. */
static inline unsigned skip_margin_number(scanner *s, line *l, const context *c) {
    unsigned digits = skip_digits(l, 0), value = 0;
    bool before = s->margins;
    s->margins = false;
    s->margin_digits = 0;
    if (!digits || digits > (before ? MARGIN_DIGITS : FEW_DIGITS)) return 0;
    value = number_at(l, 0, digits);
    unsigned text = skip_blanks(l, digits);
    bool alone = at(l, text) == 0;
    if (text == digits && !alone) return 0;
    bool next = before && (value == 1 || (value & 0xff) == ((s->margin + 1u) & 0xff));
    bool first = value == 1 && c->kind == BLOCK_KINDS && read_all(l) && l->next[0] == '2' &&
                 (l->next[1] == ' ' || !l->next[1]);
    bool fifth = digits <= FEW_DIGITS && value % 5 == 0 && c->before >= 2 && !c->notes &&
                 (alone ? c->indent + digits + 1 <= c->before : c->indent + text == c->before);
    if (!next && !first && !fifth) return 0;
    s->margins = next || first;
    s->margin = (unsigned char)value;
    s->margin_digits = (unsigned char)digits;
    return text;
}
static inline void drop_front(line *l, unsigned count) {
    if (count > l->n) count = l->n; /* spaces at the end of a line are counted, but not kept */
    memmove(l->at, l->at + count, l->n - count);
    l->n -= count;
}

/* What is known about a line before it is read. */
static inline context context_of(const scanner *s, gap before) {
    context c = {.kind = s->kind,
                 .front = s->front,
                 .notes = s->notes,
                 .lone_label = s->lone_label,
                 .new_page = before.page,
                 .blank = before.newlines ? before.newlines - 1 : 0,
                 .indent = before.indent,
                 .before = s->indent,
                 .unlabelled = s->unlabelled,
                 .torn = s->torn || (s->kind == FOOTNOTE && s->lone_label),
                 .running = s->running,
                 .small = s->small,
                 .note = s->note,
                 .number = s->number,
                 .title = s->title};
    for (unsigned i = 0; i < 4; i++) c.tail[i] = tail_at(s, i);
    return c;
}

/* Classifies the line by itself and its context, without the number in its margin; the result is in
 * s->next. */
static inline void classify_next(scanner *s, line *l, context *c) {
    unsigned margin = ch_digit(at(l, 0)) || s->margins ? skip_margin_number(s, l, c) : 0;
    if (margin) {
        c->indent += margin;
        drop_front(l, margin);
    }
    s->indent = (unsigned char)(c->indent > 200 ? 200 : c->indent);
    s->next = margin && at(l, 0) == 0 ? (verdict){.kind = PAGE_FURNITURE} : classify(l, c);
}

/* Decides about the line that begins here, after `before`. True: it begins a block, which is then s->next. */
static inline bool decide(scanner *s, TSLexer *lexer, line *l, gap before) {
    line_start(l, lexer);
    s->opens = false;
    context c = context_of(s, before);
    classify_next(s, l, &c);
    if (s->next.goes_on && s->kind != BLOCK_KINDS) {
        if (s->kind == TITLE && s->lone_label) s->title = take_fingerprint(l, 0, TITLE_LETTERS);
        s->decided = LINE_DECIDED;
        return false;
    }
    if (s->next.kind == COMMENT && !is_comment_block(lexer)) {
        s->next.kind = PARAGRAPH;
        if (s->kind != BLOCK_KINDS && prose_goes_on(l, 0, &c)) {
            s->decided = LINE_DECIDED;
            return false;
        }
    }
    s->decided = BLOCK_DECIDED;
    if (s->front && s->next.kind == PARAGRAPH) {
        s->opens = opens_preamble(l, skip_marks(l, 0));
    }
    remember_title(s, l);
    if (s->next.kind == ORGAN_LINE) s->small = ch_lower(at(l, skip_marks(l, 0)));
    if (s->next.kind == FOOTNOTE && s->next.label <= 3)
        s->note = (unsigned char)number_at(l, 0, skip_digits(l, 0));
    if (s->next.number >= LARGE_NUMBER && s->next.number <= LARGEST_NUMBER)
        s->number = (uint16_t)s->next.number;
    bool prose = s->next.kind == PARAGRAPH || (s->next.kind == HEADING && !s->next.mark);
    if (s->front && prose && !s->opens && ends_as_sponsors(lexer, l, s->next.kind == HEADING))
        s->next.kind = SPONSORS;
    return true;
}

/* A note whose number is alone on its line waits for its text past page numbers, but not into the next
 * page. */
static inline bool still_torn(const scanner *s) {
    if (s->kind == FOOTNOTE && s->lone_label)
        return s->next.kind == PAGE_FURNITURE || s->next.kind == FOOTNOTE;
    return s->torn && s->next.kind == PAGE_FURNITURE && !s->next.running;
}

/* Enters the block that was decided on, and sets what that means for the lines after it. */
static inline void enter_block(scanner *s) {
    unsigned kind = s->next.kind;
    s->torn = still_torn(s);
    s->kind = (unsigned char)kind;
    s->mark = s->next.mark;
    s->label = s->next.label;
    s->unlabelled = s->label == 0;
    s->running = s->next.running;
    if (kind == ORGAN_LINE || kind == NUMBERED_PARAGRAPH || kind == LABELLED_PARAGRAPH || s->opens)
        s->front = false;
    if (kind == ORGAN_LINE || kind == TITLE || kind == ANNEX_HEADING) s->number = 0;
    if (kind == SYMBOL_LINE || kind == MASTHEAD_LINE || kind == ADOPTED_BY_LINE || kind == TITLE)
        s->front = true;
    if (kind == FOOTNOTE || kind == RULE)
        s->notes = true;
    else if (kind != PAGE_FURNITURE && kind != COMMENT)
        s->notes = false;
    s->decided = NOTHING_DECIDED;
    s->lone_label = s->opens = s->after_bracket = false;
    s->prev = 0;
    s->tail = 0;
}
static inline bool scan_between(scanner *s, TSLexer *lexer) {
    gap before = skip_gap(lexer, true);
    if (at_end(lexer)) return false;
    lexer->mark_end(lexer);
    line l;
    if (s->decided != BLOCK_DECIDED) {
        before.newlines += 2; /* the start of the file counts as an empty line */
        (void)decide(s, lexer, &l, before);
        s->next.goes_on = false;
    }
    enter_block(s);
    lexer->result_symbol = s->kind;
    return true;
}
#endif
