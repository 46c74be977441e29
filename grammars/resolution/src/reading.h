/* Reading through tree-sitter's lexer: line ends of all three kinds, filling a line, bounded looks ahead. */
#ifndef RESOLUTION_READING_H
#define RESOLUTION_READING_H
#include "line.h"

#include <tree_sitter/parser.h>

static inline bool is_newline(int32_t c) {
    return c == '\n' || c == '\r';
}
/* Takes one line end; CR LF is one. */
static inline void take_newline(TSLexer *lexer, bool skip) {
    bool cr = lexer->lookahead == '\r';
    lexer->advance(lexer, skip);
    if (cr && lexer->lookahead == '\n') lexer->advance(lexer, skip);
}
static inline bool at_end(TSLexer *lexer) {
    return lexer->lookahead == 0 && lexer->eof(lexer);
}
/* Characters that the inline scanner looks at; all others are text wherever they stand. */
static inline bool is_special(unsigned c) {
    return (c >= '0' && c <= '9') || c == '*' || c == '_' || c == '[' || c == ']' || c == '<' || c == '(' ||
           c == CH_SUPERSCRIPT;
}

static void read_more(line *l) {
    TSLexer *lexer = l->source;
    int32_t c = lexer->lookahead;
    if (is_newline(c) || at_end(lexer)) {
        l->ended = true;
        while (l->n && l->at[l->n - 1] == ' ') l->n--;
        l->next[0] = l->next[1] = 0;
        if (at_end(lexer)) return;
        take_newline(lexer, false);
        for (unsigned n = 0; n < 100 && is_blank(lexer->lookahead); n++) lexer->advance(lexer, false);
        if (is_newline(lexer->lookahead) || at_end(lexer)) return;
        l->next[0] = fold_char(lexer->lookahead);
        lexer->advance(lexer, false);
        l->next[1] = is_newline(lexer->lookahead) || at_end(lexer) ? 0 : fold_char(lexer->lookahead);
        return;
    }
    unsigned char folded = fold_char(c);
    if (l->n < LINE_MAX_CHARS) {
        if (is_special(folded)) l->special = true;
        l->at[l->n++] = folded;
        lexer->advance(lexer, false);
    }
}
static inline void line_start(line *l, TSLexer *lexer) {
    l->n = 0;
    l->ended = l->special = false;
    l->next[0] = l->next[1] = 0;
    l->more = read_more;
    l->source = lexer;
}
#endif
