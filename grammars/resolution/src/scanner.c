/* The external scanner: where blocks begin and end, and the inline tokens. It is called in just two
 * situations: between two blocks (every block start is valid) and inside one. At a line end inside a block it
 * reads ahead, decides once what the next line is and remembers the verdict, so that the end of one block and
 * the start of the next can never disagree. Its whole state is struct scanner. */
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
    s->label = 0; /* it comes before all text or not at all */
}

/* Records what was passed as a line: as much of it as the tail can hold. */
static void pass_line(scanner *s, const line *l) {
    unsigned first = l->n;
    for (unsigned letters = 0; first && letters < 4; first--) letters += l->at[first - 1] != ' ';
    for (; first < l->n; first++) pass(s, l->at[first]);
    for (unsigned i = 0; i < l->n_over; i++) pass(s, l->over[i]);
}

/* ---- text ---- */

/* The end of a block: open emphasis ends first. */
static bool scan_end(TSLexer *lexer, const bool *valid) {
    if (valid[EMPHASIS_CLOSE]) return token(lexer, EMPHASIS_CLOSE);
    if (valid[STRONG_CLOSE]) return token(lexer, STRONG_CLOSE);
    return token(lexer, END);
}

/* At a line end inside a block; `any`: this token already has text before it. Returns true when a token is
 * ready, false when the text continues from where the lexer now is. */
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
        pass_line(s, &l);
        return false;
    }
    return token(lexer, any ? TEXT : PAUSE);
}

/* What a character of the text leads to. */
enum step {
    GO_ON,  /* it is text, and was passed */
    READY,  /* a token is ready */
    SPECIAL /* text ends before it */
};

static enum step pass_one(scanner *s, TSLexer *lexer, unsigned c) {
    pass(s, c);
    lexer->advance(lexer, false);
    return GO_ON;
}
/* A token that was seen ahead begins here: what comes before it becomes a token first. */
static enum step stop_before(TSLexer *lexer, bool any) {
    (void)token(lexer, any ? TEXT : PAUSE);
    return READY;
}
/* "of 14 December 1990, 1/ in which": a number with a stroke, separate from the words before it. Whether
 * there is such a note is known only when all have been read. */
static enum step step_typed_reference(scanner *s, TSLexer *lexer, bool any) {
    uint32_t tail = s->tail;
    unsigned count = 0;
    lexer->mark_end(lexer);
    for (; lexer->lookahead >= '0' && lexer->lookahead <= '9'; count++)
        (void)pass_one(s, lexer, (unsigned)lexer->lookahead);
    if (count > FEW_DIGITS || lexer->lookahead != '/') return GO_ON;
    (void)pass_one(s, lexer, '/');
    int32_t next = lexer->lookahead;
    if (!at_end(lexer) && !is_newline(next) && !is_blank(next)) return GO_ON;
    s->tail = tail;
    s->prev = ' ';
    s->reference = (unsigned char)(count + 1);
    return stop_before(lexer, any);
}
static enum step step_digit(scanner *s, TSLexer *lexer, unsigned c, bool any) {
    if (s->prev == ' ' && s->kind != FOOTNOTE) return step_typed_reference(s, lexer, any);
    if (s->prev == ' ' || s->prev == 0 || !reference_may_follow(s)) return pass_one(s, lexer, c);
    unsigned count, last = c;
    lexer->mark_end(lexer);
    bool thousands = s->prev == ',' && ch_digit(tail_at(s, 2));
    if (is_reference(lexer, &count, &last) && !(thousands && count == 3)) {
        s->reference = (unsigned char)count;
        return stop_before(lexer, any);
    }
    pass(s, '0');
    pass(s, last);
    return GO_ON;
}
/* A parenthesis: an attribution, a status, or text. */
static enum step step_parenthesis(scanner *s, TSLexer *lexer, bool any) {
    bool start = tail_at(s, 3) == 0, after = s->after_bracket;
    line l;
    unsigned last = '(';
    lexer->mark_end(lexer);
    lexer->advance(lexer, false);
    int n = read_inside(lexer, ')', after, &l, &last);
    enum token kind = TEXT;
    if (n > 0 && is_status(&l))
        kind = STATUS;
    else if (n > 0 && (is_attribution(&l, after || (start && s->kind == LABELLED_PARAGRAPH)) ||
                       (start && is_acronyms(&l))))
        kind = ATTRIBUTION;
    if (kind == TEXT) {
        pass(s, '(');
        pass_line(s, &l);
        return GO_ON;
    }
    if (any) return stop_before(lexer, true);
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    s->after_bracket = true;
    (void)token(lexer, kind);
    return READY;
}

/* "agreed ad ref" without parentheses, after a stop or bracket. */
static bool bare_status_may_follow(const scanner *s) {
    unsigned last = tail_at(s, 3);
    return (s->prev == ' ' || s->prev == 0) &&
           (last == 0 || last == ',' || last == ';' || last == ']' || last == ')' || last == '.');
}
static enum step step_bare_status(scanner *s, TSLexer *lexer, bool any) {
    static const char words[] = "agreed ad ref", rest[] = "erendum";
    unsigned n = 0, more = 0;
    lexer->mark_end(lexer);
    for (; words[n] && lexer->lookahead == words[n]; n++) (void)pass_one(s, lexer, (unsigned char)words[n]);
    if (words[n]) return GO_ON;
    for (; rest[more] && lexer->lookahead == rest[more]; more++)
        (void)pass_one(s, lexer, (unsigned char)rest[more]);
    if (more && rest[more]) return GO_ON;
    s->status = (unsigned char)(n + more);
    return stop_before(lexer, any);
}

static enum step step_special(scanner *s, TSLexer *lexer, const bool *valid, unsigned c, bool any) {
    if (ch_digit(c)) return step_digit(s, lexer, c, any);
    if (c == '(') return step_parenthesis(s, lexer, any);
    bool word_before = ch_letter(s->prev) || ch_digit(s->prev);
    if (c == CH_SUPERSCRIPT && s->prev == 'm') return pass_one(s, lexer, c); /* square metres */
    if (c == '^' && (s->prev == ' ' || s->prev == 0)) return pass_one(s, lexer, c);
    if (c == '_' && word_before && !valid[EMPHASIS_CLOSE] && !valid[STRONG_CLOSE])
        return pass_one(s, lexer, c);
    if (!any) return SPECIAL;
    lexer->mark_end(lexer);
    (void)token(lexer, TEXT);
    return READY;
}

static inline bool is_plain(int32_t c, unsigned prev) {
    return (c >= 'b' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z') || c == ',' || c == '-' || c == '.' ||
           c == ';' || (c == 'a' && prev != ' ' && prev != 0);
}
/* What pass_plain keeps track of. */
typedef struct passed {
    uint32_t tail;
    unsigned prev;
    bool any;
    bool rest; /* "increas[ed]ing (EU)": the rest of a word does not separate the bracket from its names */
} passed;
static inline void pass_letter(passed *p, unsigned c) {
    if (c != ' ') p->tail = p->tail << 8 | c;
    if (p->rest) p->rest = c == ' ' || (c >= 'a' && (!p->any || p->prev != ' '));
    p->prev = c;
    p->any = true;
}
/* Passes groups of letters; the last two have the four letters that the tail can hold. */
static inline void pass_packed(passed *p, TSLexer *lexer) {
    int32_t group = lexer->lookahead, before = 0;
    lexer->advance(lexer, false);
    for (; !p->rest && is_packed(lexer->lookahead); lexer->advance(lexer, false)) {
        before = group;
        group = lexer->lookahead;
    }
    for (unsigned i = 0; before && i < PACKED_CHARS; i++) pass_letter(p, packed_char(before, i));
    for (unsigned i = 0; i < PACKED_CHARS; i++) pass_letter(p, packed_char(group, i));
}
/* Passes the letters, spaces and stops that make up nearly all of a text. */
static bool pass_plain(scanner *s, TSLexer *lexer) {
    int32_t c = lexer->lookahead;
    passed p = {s->tail, s->prev, false, s->after_bracket && c >= 'a' && c <= 'z'};
    for (;; c = lexer->lookahead) {
        if (is_packed(c)) {
            pass_packed(&p, lexer);
        } else if (is_plain(c, p.prev)) {
            pass_letter(&p, (unsigned)c);
            lexer->advance(lexer, false);
        } else {
            break;
        }
    }
    if (p.tail != s->tail) {
        s->label = 0;
        s->lone_label = false;
        s->after_bracket = p.rest;
    }
    s->tail = p.tail;
    s->prev = (unsigned char)p.prev;
    return p.any;
}

/* Text up to the next character that has a meaning. `any`: some of it has already been passed. True: a token
 * is ready; false: the lexer is at a special character. */
static bool scan_text(scanner *s, TSLexer *lexer, const bool *valid, bool any) {
    bool raw = s->kind == RULE || s->kind == PAGE_FURNITURE;
    for (;;) {
        if (pass_plain(s, lexer)) any = true;
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
        enum step step;
        if (c == 'a' && !raw && bare_status_may_follow(s))
            step = step_bare_status(s, lexer, any);
        else if (raw || !is_special(c))
            step = pass_one(s, lexer, c);
        else
            step = step_special(s, lexer, valid, c, any);
        if (step != GO_ON) return step == READY;
        any = true;
    }
}

/* ---- marks ---- */

/* `text_left`: the mark means nothing and the text continues after it. */
static bool scan_mark(scanner *s, TSLexer *lexer, const bool *valid, bool *text_left) {
    int32_t mark = lexer->lookahead;
    bool after_label = s->lone_label && s->prev == 0; /* "**1.** Requests", "**1. **Requests" */
    bool blank_before = !after_label && (s->prev == 0 || s->prev == ' ');
    bool word_before = ch_letter(s->prev) || ch_digit(s->prev);
    unsigned run = 1;
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    if (s->prev == '\\') { /* escaped */
        *text_left = true;
        pass(s, (unsigned)mark);
        return false;
    }
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
    if (mark == '*' && run <= 3 && lexer->lookahead == '/') { /* a star with a stroke, as typed before 1994 */
        lexer->advance(lexer, false);
        if (!at_end(lexer) && !is_newline(lexer->lookahead) && !is_blank(lexer->lookahead) &&
            lexer->lookahead != ':') {
            *text_left = true;
            pass(s, '/');
            return false;
        }
        lexer->mark_end(lexer);
        return token(lexer, FOOTNOTE_REFERENCE);
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
    if (mark == '*' && run <= 3 && !blank_before && !after_label && punctuation)
        return token(lexer, FOOTNOTE_REFERENCE);
    *text_left = true;
    pass(s, (unsigned)mark);
    return false;
}

static bool is_name(line *l, const char *name) {
    unsigned end = match(l, 0, name, true);
    return end && end == l->n;
}
/* "2010,^1^", as pandoc writes superscripts. It is text if it is not a number. */
static bool scan_caret(scanner *s, TSLexer *lexer) {
    unsigned count = 0;
    lexer->advance(lexer, false);
    for (; count < FEW_DIGITS && lexer->lookahead >= '0' && lexer->lookahead <= '9'; count++)
        lexer->advance(lexer, false);
    if (!count || lexer->lookahead != '^') {
        pass(s, '^');
        return false;
    }
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    return token(lexer, FOOTNOTE_REFERENCE);
}
/* After "<": "<sup>1</sup>", "<i>", "</i>", "<!-- -->". It is text if it is none of these. */
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
    if (read_inside(lexer, '>', false, &l, &last) <= 0 || l.n > 7) return token(lexer, TEXT);
    bool close = l.at[0] == '/';
    bool italics = is_name(&l, close ? "/i" : "i") || is_name(&l, close ? "/em" : "em") ||
                   is_name(&l, close ? "/u" : "u");
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
    last = 0;
    if (read_inside(lexer, '<', false, &l, &last) <= 0 || l.n > 8) return token(lexer, TEXT);
    lexer->advance(lexer, false);
    if (read_inside(lexer, '>', false, &l, &last) <= 0 || !is_name(&l, "/sup")) return token(lexer, TEXT);
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    return token(lexer, FOOTNOTE_REFERENCE);
}
/* "2010,[1]": a number directly after the words before it, and not a link. */
static bool is_glued_number(const scanner *s, TSLexer *lexer, const line *l, int n) {
    if (n < 1 || n > 3 || s->prev == 0 || s->prev == ' ') return false;
    bool roman = ch_letter(l->at[0]) && ch_lower(l->at[0]);
    for (int i = 0; i < n; i++)
        if (roman ? !strchr("ivx", l->at[i]) : !ch_digit(l->at[i])) return false;
    lexer->advance(lexer, false);
    if (roman && ch_letter(fold_char(lexer->lookahead))) return false; /* "[i]nstead" */
    return lexer->lookahead != '(' && lexer->lookahead != '[' && lexer->lookahead != ':';
}
/* After a bracket: more than a few in a row mark nothing, and together are text. */
enum { MOST_BRACKETS = 8 };
static bool is_row_of_brackets(scanner *s, TSLexer *lexer) {
    unsigned n = 1;
    for (; lexer->lookahead == '[' || lexer->lookahead == ']'; n++) lexer->advance(lexer, false);
    if (n <= MOST_BRACKETS) return false;
    lexer->mark_end(lexer);
    pass(s, ']');
    return true;
}
static bool scan_bracket(scanner *s, TSLexer *lexer) {
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    if (lexer->lookahead == '[' || lexer->lookahead == ']')
        return token(lexer, is_row_of_brackets(s, lexer) ? TEXT : OPEN_BRACKET);
    line l;
    unsigned last = 0;
    int n = read_inside(lexer, ']', false, &l, &last);
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
    if (is_glued_number(s, lexer, &l, n)) {
        lexer->mark_end(lexer);
        return token(lexer, FOOTNOTE_REFERENCE);
    }
    return token(lexer, OPEN_BRACKET);
}

/* ---- inside a block ---- */

static bool scan_label(scanner *s, TSLexer *lexer) {
    for (unsigned i = 0; i < s->label && !at_end(lexer) && !is_newline(lexer->lookahead);
         lexer->advance(lexer, false))
        i += chars_in(lexer->lookahead);
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
    if (s->reference || s->status) {
        enum token kind = s->status ? STATUS : FOOTNOTE_REFERENCE;
        for (unsigned n = s->reference + s->status; n; n--) lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        s->reference = s->status = 0;
        return token(lexer, kind);
    }
    if (s->prev == 0) /* spaces after a label or heading mark */
        while (is_blank(lexer->lookahead)) lexer->advance(lexer, true);
    unsigned c = fold_char(lexer->lookahead);
    bool star = s->kind == FOOTNOTE ||
                (s->kind == POINT && s->label == 1); /* a bullet, not emphasis before a label */
    if (s->label && c != '[' && !(!star && (c == '*' || c == '_' || c == '<'))) return scan_label(s, lexer);
    if (scan_text(s, lexer, valid, false)) return true;
    bool text_left = false, done;
    switch (fold_char(lexer->lookahead)) {
    case '*':
    case '_': done = scan_mark(s, lexer, valid, &text_left); break;
    case '<': done = scan_tag(s, lexer, valid); break;
    case '^':
        done = scan_caret(s, lexer);
        text_left = !done;
        break;
    case '[':
        if (s->label && s->kind == FOOTNOTE) return scan_label(s, lexer);
        done = scan_bracket(s, lexer);
        break;
    case ']':
        lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        if (is_row_of_brackets(s, lexer)) return token(lexer, TEXT);
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
