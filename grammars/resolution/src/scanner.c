/* The external scanner: where blocks begin and end, and the inline tokens. It is asked in two situations
 * only: between two blocks (every block start is valid) and inside one. At a line end inside a block it reads
 * ahead, decides once what the next line is and remembers the verdict, so that the end of one block and the
 * start of the next can never disagree. All of its memory is struct scanner. */
#include "blocks.h"
#include "inline.h"

#include <stdlib.h>

static bool token(TSLexer *lexer, enum token kind) {
    lexer->result_symbol = (TSSymbol)kind;
    return true;
}
static void pass(scanner *s, unsigned c) {
    s->prev = (unsigned char)c;
    if (c == ' ') return;
    s->tail = s->tail << 8 | (unsigned char)c;
    s->lone_label = s->after_bracket = false;
}

/* ---- text ---- */

/* What ends a block: open emphasis first. */
static bool scan_end(TSLexer *lexer, const bool *valid) {
    if (valid[EMPHASIS_CLOSE]) return token(lexer, EMPHASIS_CLOSE);
    if (valid[STRONG_CLOSE]) return token(lexer, STRONG_CLOSE);
    return token(lexer, END);
}

/* At a line end inside a block; `any`: text stands before it in this token. Returns true when a token is
 * ready, false when the text goes on from where the lexer now is. */
static bool scan_line_end(scanner *s, TSLexer *lexer, const bool *valid, bool any) {
    if (s->decided == LINE_DECIDED) { /* the line end belongs to the text */
        while (is_newline(lexer->lookahead) || is_blank(lexer->lookahead)) lexer->advance(lexer, false);
        s->decided = NOTHING_DECIDED;
        s->prev = ' ';
        lexer->mark_end(lexer);
        return s->margin_digits ? token(lexer, TEXT) : false;
    }
    lexer->mark_end(lexer);
    gap before = skip_gap(lexer, false);
    if (at_end(lexer)) return any ? token(lexer, TEXT) : scan_end(lexer, valid);
    line l;
    if (decide(s, lexer, &l, before)) return any ? token(lexer, TEXT) : scan_end(lexer, valid);
    if (!l.special && !l.ended) {
        s->decided = NOTHING_DECIDED;
        s->prev = ' ';
        for (unsigned i = l.n > 4 ? l.n - 4 : 0; i < l.n; i++) pass(s, l.at[i]);
        return false;
    }
    return token(lexer, any ? TEXT : LINE_END);
}

/* A parenthesis in running text: true when it is an attribution or a status, whose kind is in `kind`. */
static bool look_at_parenthesis(scanner *s, TSLexer *lexer, enum token *kind) {
    bool start = (s->tail & 0xff) == 0, after = s->after_bracket;
    line l;
    unsigned last = '(';
    lexer->advance(lexer, false);
    int n = read_inside(lexer, ')', &l, &last);
    *kind = TEXT;
    if (n > 0 && is_status(&l))
        *kind = STATUS;
    else if (n > 0 && is_attribution(&l, after))
        *kind = ATTRIBUTION;
    else if (n > 0 && start && is_acronyms(&l))
        *kind = ATTRIBUTION;
    if (*kind != TEXT) return true;
    pass(s, '(');
    for (unsigned i = l.n > 4 ? l.n - 4 : 0; i < l.n; i++) pass(s, l.at[i]);
    return false;
}

/* "agreed ad ref" without parentheses, behind a stop or bracket. */
static bool bare_status_may_follow(const scanner *s) {
    unsigned last = s->tail & 0xff;
    return last == 0 || last == ',' || last == ';' || last == ']' || last == ')' || last == '.';
}
/* Passes what can be read of it; its length when all of it stands there. */
static unsigned pass_bare_status(scanner *s, TSLexer *lexer) {
    static const char words[] = "agreed ad ref", rest[] = "erendum";
    unsigned n = 0, more = 0;
    for (; words[n] && lexer->lookahead == words[n]; n++) {
        pass(s, (unsigned char)words[n]);
        lexer->advance(lexer, false);
    }
    if (words[n]) return 0;
    for (; rest[more] && lexer->lookahead == rest[more]; more++) {
        pass(s, (unsigned char)rest[more]);
        lexer->advance(lexer, false);
    }
    return more && rest[more] ? 0 : n + more;
}

/* Text up to the next character that means something. `any`: some of it was passed already. */
static bool scan_text(scanner *s, TSLexer *lexer, const bool *valid, bool any) {
    bool raw = s->kind == RULE || s->kind == PAGE_FURNITURE;
    for (;;) {
        int32_t wide = lexer->lookahead;
        if (wide == 0 && lexer->eof(lexer)) {
            lexer->mark_end(lexer);
            return any ? token(lexer, TEXT) : scan_end(lexer, valid);
        }
        if (is_newline(wide)) {
            if (scan_line_end(s, lexer, valid, any)) return true;
            any = true;
            continue;
        }
        unsigned c = fold_char(wide);
        if (c == 'a' && !raw && (s->prev == ' ' || s->prev == 0) && bare_status_may_follow(s)) {
            lexer->mark_end(lexer);
            unsigned n = pass_bare_status(s, lexer);
            if (n) {
                s->reference = (unsigned char)(n | 0x80);
                if (any) return token(lexer, TEXT);
                s->reference = 0;
                lexer->mark_end(lexer);
                return token(lexer, STATUS);
            }
            any = true;
            continue;
        }
        if (raw || !is_special(c)) {
            pass(s, c);
            lexer->advance(lexer, false);
            any = true;
            continue;
        }
        if (ch_digit(c)) {
            if (s->prev == ' ' || !reference_may_follow(s)) {
                pass(s, c);
                lexer->advance(lexer, false);
                any = true;
                continue;
            }
            unsigned count, last = c;
            lexer->mark_end(lexer);
            if (is_reference(lexer, &count, &last)) {
                s->reference = (unsigned char)count;
                return token(lexer, TEXT);
            }
            pass(s, '0');
            pass(s, last);
            continue;
        }
        if (c == '(') {
            enum token kind;
            lexer->mark_end(lexer);
            if (!look_at_parenthesis(s, lexer, &kind)) {
                any = true;
                continue;
            }
            if (any) return token(lexer, TEXT);
            lexer->advance(lexer, false);
            lexer->mark_end(lexer);
            s->after_bracket = true;
            return token(lexer, kind);
        }
        if (c == CH_SUPERSCRIPT && s->prev == 'm') {
            pass(s, c);
            lexer->advance(lexer, false);
            any = true;
            continue;
        }
        if (c == '_' && (ch_letter(s->prev) || ch_digit(s->prev)) && !valid[EMPHASIS_CLOSE] &&
            !valid[STRONG_CLOSE]) {
            pass(s, c);
            lexer->advance(lexer, false);
            any = true;
            continue;
        }
        if (any) {
            lexer->mark_end(lexer);
            return token(lexer, TEXT);
        }
        return false;
    }
}

/* ---- marks ---- */

/* `text_left`: the mark means nothing and the text goes on behind it. */
static bool scan_mark(scanner *s, TSLexer *lexer, const bool *valid, bool *text_left) {
    int32_t mark = lexer->lookahead;
    bool blank_before = s->prev == 0 || s->prev == ' ';
    bool word_before = ch_letter(s->prev) || ch_digit(s->prev);
    unsigned run = 1;
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    if (valid[EMPHASIS_CLOSE] && s->emphasis == mark && !blank_before) {
        unsigned next = fold_char(lexer->lookahead);
        if (mark == '*' || !(ch_letter(next) || ch_digit(next))) return token(lexer, EMPHASIS_CLOSE);
    }
    for (; lexer->lookahead == mark && run < 64; run++) {
        lexer->advance(lexer, false);
        if (run != 2) lexer->mark_end(lexer);
        if (run == 1 && valid[STRONG_CLOSE] && s->strong == mark && !blank_before)
            return token(lexer, STRONG_CLOSE);
    }
    bool end = at_end(lexer) || is_newline(lexer->lookahead) || is_blank(lexer->lookahead);
    if (run <= 3 && !end && !(mark == '_' && word_before)) {
        bool strong = run >= 2;
        if (valid[strong ? STRONG_OPEN : EMPHASIS_OPEN]) {
            if (!closes_ahead(lexer, mark, strong ? 2 : 1)) return token(lexer, TEXT);
            if (strong)
                s->strong = (unsigned char)mark;
            else
                s->emphasis = (unsigned char)mark;
            return token(lexer, strong ? STRONG_OPEN : EMPHASIS_OPEN);
        }
    }
    if (run == 3) lexer->mark_end(lexer);
    unsigned next = end ? ' ' : fold_char(lexer->lookahead);
    bool punctuation = next == ' ' || next == ',' || next == ';' || next == '.' || next == ')' || next == ':';
    if (mark == '*' && run <= 3 && !blank_before && punctuation) return token(lexer, FOOTNOTE_REFERENCE);
    *text_left = true;
    pass(s, (unsigned)mark);
    return false;
}

static bool is_name(line *l, const char *name) {
    unsigned end = match(l, 0, name, true);
    return end && end == l->n;
}
/* Behind "<": "<sup>1</sup>", "<i>", "</i>", "<!-- -->". Text when it is none of these. */
static bool scan_tag(scanner *s, TSLexer *lexer, const bool *valid) {
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    if (lexer->lookahead == '!') {
        if (!comment_closes(lexer)) return token(lexer, TEXT);
        lexer->mark_end(lexer);
        return token(lexer, INLINE_COMMENT);
    }
    line l;
    unsigned last = 0;
    if (read_inside(lexer, '>', &l, &last) <= 0 || l.n > 7) return token(lexer, TEXT);
    bool close = l.at[0] == '/';
    bool italics = is_name(&l, close ? "/i" : "i") || is_name(&l, close ? "/em" : "em");
    bool bold = is_name(&l, close ? "/b" : "b") || is_name(&l, close ? "/strong" : "strong");
    unsigned name = ch_fold(l.at[close ? 1 : 0]);
    lexer->advance(lexer, false);
    if (italics || bold) {
        enum token kind =
            italics ? (close ? EMPHASIS_CLOSE : EMPHASIS_OPEN) : (close ? STRONG_CLOSE : STRONG_OPEN);
        unsigned char *which = italics ? &s->emphasis : &s->strong;
        if (!valid[kind] || (close && *which != name)) return token(lexer, TEXT);
        lexer->mark_end(lexer);
        if (close) return token(lexer, kind);
        if (!tag_closes_ahead(lexer, name)) return token(lexer, TEXT);
        *which = (unsigned char)name;
        return token(lexer, kind);
    }
    if (!is_name(&l, "sup")) return token(lexer, TEXT);
    if (read_inside(lexer, '<', &l, &last) <= 0 || l.n > 8) return token(lexer, TEXT);
    lexer->advance(lexer, false);
    if (read_inside(lexer, '>', &l, &last) <= 0 || !is_name(&l, "/sup")) return token(lexer, TEXT);
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    return token(lexer, FOOTNOTE_REFERENCE);
}
static bool scan_bracket(scanner *s, TSLexer *lexer) {
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    line l;
    unsigned last = 0;
    int n = read_inside(lexer, ']', &l, &last);
    if (n > 1 && l.at[0] == '^' && n < 24) {
        lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        return token(lexer, FOOTNOTE_REFERENCE);
    }
    if (n > 0 && is_status(&l)) {
        lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        s->after_bracket = true;
        return token(lexer, STATUS);
    }
    return token(lexer, OPEN_BRACKET);
}

/* ---- inside a block ---- */

static bool scan_label(scanner *s, TSLexer *lexer) {
    for (unsigned i = 0; i < s->label && !at_end(lexer) && !is_newline(lexer->lookahead); i++)
        lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    s->label = 0;
    s->lone_label = true;
    s->prev = 0;
    return token(lexer, LABEL);
}
static bool scan_inside(scanner *s, TSLexer *lexer, const bool *valid) {
    if (s->decided == BLOCK_DECIDED || at_end(lexer)) {
        lexer->mark_end(lexer);
        return scan_end(lexer, valid);
    }
    if (s->margin_digits && s->decided != LINE_DECIDED) {
        for (; s->margin_digits; s->margin_digits--) lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        return token(lexer, MARGIN_NUMBER);
    }
    if (s->mark) {
        for (; s->mark; s->mark--) lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        return token(lexer, HEADING_MARK);
    }
    if (s->reference) {
        bool status = s->reference & 0x80;
        for (s->reference &= 0x7f; s->reference; s->reference--) lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        return token(lexer, status ? STATUS : FOOTNOTE_REFERENCE);
    }
    if (s->prev == 0) /* blanks behind a label or heading mark */
        while (is_blank(lexer->lookahead)) lexer->advance(lexer, true);
    unsigned c = fold_char(lexer->lookahead);
    if (s->label && c != '[' && !(s->kind != FOOTNOTE && (c == '*' || c == '_'))) return scan_label(s, lexer);
    if (scan_text(s, lexer, valid, false)) return true;
    bool text_left = false, done;
    switch (fold_char(lexer->lookahead)) {
    case '*':
    case '_': done = scan_mark(s, lexer, valid, &text_left); break;
    case '<': done = scan_tag(s, lexer, valid); break;
    case '[':
        if (s->label && s->kind == FOOTNOTE) return scan_label(s, lexer);
        done = scan_bracket(s, lexer);
        break;
    case ']':
        lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        s->after_bracket = true;
        return token(lexer, CLOSE_BRACKET);
    default: /* superscripts */
        while (fold_char(lexer->lookahead) == CH_SUPERSCRIPT) lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        return token(lexer, FOOTNOTE_REFERENCE);
    }
    return text_left ? scan_text(s, lexer, valid, true) : done;
}

/* ---- what tree-sitter calls ---- */

void *tree_sitter_resolution_external_scanner_create(void);
void tree_sitter_resolution_external_scanner_destroy(void *payload);
unsigned tree_sitter_resolution_external_scanner_serialize(void *payload, char *buffer);
void tree_sitter_resolution_external_scanner_deserialize(void *payload, const char *buffer, unsigned length);
bool tree_sitter_resolution_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid_symbols);

void *tree_sitter_resolution_external_scanner_create(void) {
    scanner *s = calloc(1, sizeof *s);
    if (s) state_reset(s);
    return s;
}
void tree_sitter_resolution_external_scanner_destroy(void *payload) {
    free(payload);
}
unsigned tree_sitter_resolution_external_scanner_serialize(void *payload, char *buffer) {
    return state_save(payload, buffer);
}
void tree_sitter_resolution_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
    state_load(payload, buffer, length);
}
bool tree_sitter_resolution_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid_symbols) {
    if (valid_symbols[NEVER]) return false;
    return valid_symbols[PARAGRAPH] ? scan_between(payload, lexer)
                                    : scan_inside(payload, lexer, valid_symbols);
}
