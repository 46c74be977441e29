/* Between two blocks: reads the next line, decides what it begins, and what that means for the lines behind
 * it. */
#ifndef RESOLUTION_BLOCKS_H
#define RESOLUTION_BLOCKS_H
#include "reading.h"
#include "state.h"

/* The white space between two lines. */
typedef struct gap {
    unsigned newlines, indent;
    bool page; /* a form feed is in it */
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
            if (g.indent < 200) g.indent += c == '\t' ? 8 - g.indent % 8 : c == '\f' || c == 0xfeff ? 0 : 1;
            lexer->advance(lexer, skip);
        } else {
            return g;
        }
    }
}

enum { COMMENT_AHEAD = 4000 };

/* At the "!" of "<!--": passes the comment; false when it is none or does not end. A second "<!--" on the way
 * means that it does not. */
static inline bool comment_body_closes(TSLexer *lexer) {
    unsigned dashes = 0;
    bool angle = false;
    for (unsigned n = 0; n < COMMENT_AHEAD && !at_end(lexer); n++) {
        int32_t c = lexer->lookahead;
        lexer->advance(lexer, false);
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
/* Behind "<!--" at a line's start: does the comment end, with nothing but blanks behind it? */
static inline bool is_comment_block(TSLexer *lexer) {
    if (!comment_body_closes(lexer)) return false;
    while (is_blank(lexer->lookahead)) lexer->advance(lexer, false);
    return at_end(lexer) || is_newline(lexer->lookahead);
}

/* "…, A and B: draft resolution": reads on to the end of the paragraph, whose beginning is in the line. */
typedef struct draft_search {
    unsigned hit;
    bool colon, found;
} draft_search;
static inline void draft_feed(draft_search *d, unsigned c) {
    static const char want[] = "draft ";
    if (c == ':') {
        d->colon = true;
        d->hit = 0;
    } else if (d->colon && c == (unsigned char)want[d->hit]) {
        d->found = !want[++d->hit];
        if (d->found) d->colon = false;
    } else {
        d->hit = c == 'd';
    }
}
static inline bool ends_as_sponsors(TSLexer *lexer, line *l) {
    draft_search d = {0, false, false};
    bool line_end = false;
    if (!read_all(l) && l->n < LINE_MAX_CHARS) return false;
    for (unsigned i = 0; i < l->n && !d.found; i++) draft_feed(&d, ch_fold(l->at[i]));
    if (l->ended && next_is_blank(l)) return d.found;
    if (l->ended) draft_feed(&d, ' ');
    for (unsigned n = 0; n < 2000 && !d.found && !at_end(lexer); n++) {
        bool newline = is_newline(lexer->lookahead);
        unsigned c = newline ? ' ' : ch_fold(fold_char(lexer->lookahead));
        if (newline && line_end) break;
        line_end = newline || (line_end && c == ' ');
        draft_feed(&d, c);
        if (newline)
            take_newline(lexer, false);
        else
            lexer->advance(lexer, false);
    }
    return d.found;
}

/* Decides about the line that begins here, behind `before`. True: it begins a block, which is then s->next.
 */
static inline bool decide(scanner *s, TSLexer *lexer, line *l, gap before) {
    line_start(l, lexer);
    unsigned blank = before.newlines ? before.newlines - 1 : 0;
    s->opens = false;
    context c = {s->kind,       s->front,  s->notes, s->lone_label, before.page, blank,
                 before.indent, s->indent, {0}};
    memcpy(c.tail, s->tail, sizeof c.tail);
    s->next = classify(l, &c);
    if (s->next.goes_on && s->kind != BLOCK_KINDS) {
        s->indent = (unsigned char)before.indent;
        s->decided = LINE_DECIDED;
        return false;
    }
    s->decided = BLOCK_DECIDED;
    if (s->next.kind == COMMENT && !is_comment_block(lexer)) s->next.kind = PARAGRAPH;
    if (s->front && s->next.kind == PARAGRAPH) {
        s->opens = opens_preamble(l, skip_marks(l, 0));
        if (!s->opens && ends_as_sponsors(lexer, l)) s->next.kind = SPONSORS;
    }
    return true;
}

/* The block that was decided begins: what it means for the lines behind it. */
static inline void enter_block(scanner *s) {
    unsigned kind = s->next.kind;
    s->kind = (unsigned char)kind;
    s->mark = s->next.mark;
    s->label = s->next.label;
    if (kind == ORGAN_LINE || kind == NUMBERED_PARAGRAPH || kind == LABELLED_PARAGRAPH || s->opens)
        s->front = false;
    if (kind == SYMBOL_LINE || kind == MASTHEAD_LINE || kind == ADOPTED_BY_LINE || kind == TITLE)
        s->front = true;
    if (kind == FOOTNOTE || kind == RULE)
        s->notes = true;
    else if (kind != PAGE_FURNITURE && kind != COMMENT)
        s->notes = false;
    s->decided = NOTHING_DECIDED;
    s->lone_label = s->opens = s->after_bracket = false;
    s->prev = 0;
    memset(s->tail, 0, sizeof s->tail);
}
static inline bool scan_between(scanner *s, TSLexer *lexer) {
    gap before = skip_gap(lexer, true);
    if (at_end(lexer)) return false;
    lexer->mark_end(lexer);
    line l;
    if (s->decided != BLOCK_DECIDED) {
        before.newlines += 2; /* the start of the file is as good as an empty line */
        (void)decide(s, lexer, &l, before);
        s->next.goes_on = false;
    }
    s->indent = (unsigned char)before.indent;
    enter_block(s);
    lexer->result_symbol = s->kind;
    return true;
}
#endif
