/* Reading through tree-sitter's lexer: line ends of all three kinds, filling a line, bounded look-ahead. */
#ifndef RESOLUTION_READING_H
#define RESOLUTION_READING_H
#include "line.h"
#include "packed.h"

#include <string.h>
#include <tree_sitter/parser.h>

static inline bool is_newline(int32_t c) {
    return c == '\n' || c == '\r';
}
/* Takes one line end; CR LF counts as one. */
static inline void take_newline(TSLexer *lexer, bool skip) {
    bool cr = lexer->lookahead == '\r';
    lexer->advance(lexer, skip);
    if (cr && lexer->lookahead == '\n') lexer->advance(lexer, skip);
}
static inline bool at_end(TSLexer *lexer) {
    return lexer->lookahead == 0 && lexer->eof(lexer);
}
/* Characters that the inline scanner looks at; all others are text wherever they occur. */
static inline bool is_special(unsigned c) {
    return (c >= '0' && c <= '9') || c == '*' || c == '_' || c == '[' || c == ']' || c == '<' || c == '(' ||
           c == '^' || c == CH_SUPERSCRIPT;
}

/* What the lexer is about to read: one character, or a group of them. */
static inline unsigned chars_in(int32_t c) {
    return is_packed(c) ? PACKED_CHARS : 1;
}
static inline unsigned char char_in(int32_t c, unsigned i) {
    return is_packed(c) ? packed_char(c, i) : fold_char(c);
}
/* Adds it to the line; what does not fit is kept for later. */
static inline void take_chars(line *l, int32_t c) {
    for (unsigned i = 0; i < chars_in(c); i++) {
        if (l->n < LINE_MAX_CHARS)
            l->at[l->n++] = char_in(c, i);
        else
            l->over[l->n_over++] = char_in(c, i);
    }
}
static void read_more(line *l) {
    TSLexer *lexer = l->source;
    int32_t c = lexer->lookahead;
    if (l->n_over) { /* only in a full line, whose beginning may have been dropped since */
        if (l->n == LINE_MAX_CHARS) return;
        l->at[l->n++] = l->over[0];
        memmove(l->over, l->over + 1, --l->n_over);
        return;
    }
    if (is_newline(c) || at_end(lexer)) {
        l->ended = true;
        while (l->n && l->at[l->n - 1] == ' ') l->n--;
        l->next[0] = l->next[1] = 0;
        if (at_end(lexer)) return;
        take_newline(lexer, false);
        for (unsigned n = 0; n < 100 && is_blank(lexer->lookahead); n += lexer->lookahead != NO_TEXT)
            lexer->advance(lexer, false);
        if (is_newline(lexer->lookahead) || at_end(lexer)) return;
        l->next[0] = fold_char(lexer->lookahead);
        lexer->advance(lexer, false);
        l->next[1] = is_newline(lexer->lookahead) || at_end(lexer) ? 0 : char_in(lexer->lookahead, 0);
        return;
    }
    if (l->n < LINE_MAX_CHARS) {
        if (is_special(char_in(c, 0))) l->special = true;
        take_chars(l, c);
        lexer->advance(lexer, false);
    }
}
static inline void line_start(line *l, TSLexer *lexer) {
    l->n = l->n_over = 0;
    l->ended = l->special = false;
    l->next[0] = l->next[1] = 0;
    l->more = read_more;
    l->source = lexer;
}
#endif
