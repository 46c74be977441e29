/* Decisions about what is inside a block: is this digit a footnote reference, this parenthesis an
 * attribution, this asterisk the beginning of italics? Each looks ahead a bounded distance. */
#ifndef RESOLUTION_INLINE_H
#define RESOLUTION_INLINE_H
#include "reading.h"
#include "state.h"

/* ---- footnote references ---- */

/* May a reference follow directly after the character before a digit? "No.1", "Add.1", "1,000", "para.5" are
 * not references. */
static inline bool reference_may_follow(const scanner *s) {
    static const char *const shortened[] = {"No",  "Nos", "ara", "ras", "vol", "ols", "art", "rts",
                                            "hap", "aps", "ect", "cts", "Add", "Rev", "orr", "pp",
                                            "p",   "res", "doc", "RES", "Res", "Dec", 0};
    unsigned last = s->prev;
    if (ch_lower(last)) return ch_letter(tail_at(s, 2)) || tail_at(s, 2) == '-' || tail_at(s, 2) == CH_DASH;
    if (last == ')' || last == CH_CLOSE_QUOTE || last == '"') return true;
    if (last != ',' && last != ';' && last != '.' && last != ':') return false;
    unsigned before = tail_at(s, 2);
    if (before == '/') return false;
    if (last != '.')
        return !ch_digit(before) || last != ',' || ch_digit(tail_at(s, 1)) || tail_at(s, 1) == '/';
    if (ch_digit(before) || ch_upper(before)) return false;
    char word[4] = {(char)tail_at(s, 0), (char)tail_at(s, 1), (char)tail_at(s, 2), 0};
    for (const char *const *w = shortened; *w; w++) {
        size_t n = strlen(*w);
        if (strcmp(word + 3 - n, *w) != 0) continue;
        /* the tail has no spaces, so a capital begins a word whatever comes before it */
        if (n == 3 || ch_upper((unsigned char)**w) || !ch_letter(tail_at(s, 2 - (unsigned)n))) return false;
    }
    /* "document no.1"; but "the volcano.1", "a casino.1" */
    if (word[1] == 'n' && word[2] == 'o' && word[0] != 'a' && word[0] != 'i') return false;
    return ch_letter(before) || before == ')' || before == CH_CLOSE_QUOTE;
}
/* Advances over the digits and what has to be seen after them. `count` gets the number of digits, `last` the
 * last character that was passed. */
static inline bool is_reference(TSLexer *lexer, unsigned *count, unsigned *last) {
    unsigned n = 0;
    while (lexer->lookahead >= '0' && lexer->lookahead <= '9') {
        *last = (unsigned)lexer->lookahead;
        n++;
        lexer->advance(lexer, false);
    }
    *count = n;
    if (n > 3) return false;
    unsigned c = fold_char(lexer->lookahead);
    if (at_end(lexer)) return true;
    if (ch_letter(c) || c == '/' || c == '-' || c == CH_DASH || c == '%') return false;
    if (c != '.' && c != ',') return true;
    *last = c;
    lexer->advance(lexer, false);
    return !(lexer->lookahead >= '0' && lexer->lookahead <= '9');
}

/* ---- attributions and statuses of negotiated text ---- */

enum { INSIDE_MAX = 90 };

/* Reads what is between the mark just passed and `close`; returns the number of characters, or -1 when
 * `close` does not come soon enough. Stops before characters that have a meaning of their own. A line may end
 * once after the colon of "(Czechia:" or, where names are expected (`names`), after a comma between them. */
static inline int read_inside(TSLexer *lexer, int32_t close, bool names, line *l, unsigned *last) {
    bool crossed = false;
    line_start(l, lexer);
    while (l->n < INSIDE_MAX) {
        int32_t c = lexer->lookahead;
        if (l->n && is_newline(c) && !crossed && ch_upper(l->at[0]) &&
            (*last == ':' || (names && *last == ','))) {
            crossed = true;
            if (c == '\r') lexer->advance(lexer, false);
            if (lexer->lookahead == '\n') lexer->advance(lexer, false);
            while (lexer->lookahead == ' ' || lexer->lookahead == '\t') lexer->advance(lexer, false);
            l->at[l->n++] = ' ';
            *last = ' ';
            continue;
        }
        if (c == close) {
            l->ended = true;
            return (int)l->n;
        }
        if (is_newline(c) || at_end(lexer) || c == '[' || c == ']' || c == '<' || c == '(' || c == '*') break;
        if (c >= '0' && c <= '9' && ch_lower(*last)) break;
        take_chars(l, c);
        *last = l->at[l->n - 1];
        lexer->advance(lexer, false);
    }
    l->ended = true;
    return -1;
}
static inline bool is_status(line *l) {
    static const char *const words[] = {"agreed",
                                        "placement",
                                        "closed",
                                        "deleted",
                                        "moved to",
                                        "moved from",
                                        "retained",
                                        "pending",
                                        "ad ref",
                                        "merged",
                                        "provisionally agreed",
                                        "open",
                                        "streamlined",
                                        0};
    unsigned end = match_any(l, skip_blanks(l, 0), words, true);
    if (!end) return false;
    unsigned c = at(l, skip_blanks(l, end));
    return c == 0 || c == ',' || c == ';' || c == '.' || c == ':' || ch_letter(c) || c == '-' || c == CH_DASH;
}
/* Names of delegations, alone or with a verb: "EU: delete", "US, Japan", "CANZ: retain". `alone`: names
 * without a verb are enough. */
static inline bool is_attribution(line *l, bool alone) {
    static const char *const verbs[] = {
        "delete", "retain",   "reserve",     "reserves",      "add",     "keep",       "alt",      "replace",
        "move",   "merge",    "prefer",      "prefers",       "support", "supports",   "bracket",  "oppose",
        "insert", "proposal", "reservation", "deletion",      "del",     "reserved",   "flexible", "question",
        "accept", "agreed",   "agree",       "alternative",   "seeks",   "streamline", "original", "ad ref",
        "check",  "propose",  "proposes",    "study reserve", 0};
    static const char *const by[] = {"supported by", "proposed by",  "opposed by",
                                     "suggested by", "reserved by",  "deleted by",
                                     "bracketed by", "requested by", 0};
    unsigned i = skip_blanks(l, 0), n = l->n;
    unsigned whose = match_any(l, i, by, true);
    if (whose) return ch_upper(at(l, skip_blanks(l, whose)));
    if (at(l, i) == '+' || at(l, i) == '-') i = skip_blanks(l, i + 1);
    if (n && at(l, n - 1) == '.') n--;
    if (!ch_upper(at(l, i))) return false;
    for (unsigned k = i; k < n; k++) {
        if (at(l, k) == ':') return match_any(l, skip_blanks(l, k + 1), verbs, true) != 0;
        bool joined = at(l, k) == '/' && k > 1 && ch_letter(at(l, k - 1)) && ch_letter(at(l, k - 2)) &&
                      ch_upper(at(l, k + 1)) && ch_letter(at(l, k + 2)); /* "EU/US", but not "A/63/1" */
        if ((at(l, k) == '/' && !joined) || at(l, k) == ';') return false;
    }
    if (match_any(l, 0, verbs, true)) return false;
    for (unsigned k = i; k < n; k++) /* "China alt", "EU del" */
        if (at(l, k) == ' ' && match_any(l, k + 1, verbs, true) == n) return true;
    if (!alone) return false;
    unsigned words = 0;
    for (unsigned k = i; k < n; k++) {
        unsigned c = at(l, k);
        bool first = k == i || at(l, k - 1) == ' ' || at(l, k - 1) == ',';
        if (c == ',')
            words = 0;
        else if (first && c != ' ' && ++words > 6)
            return false;
        if (ch_digit(c) && (k == i || !ch_letter(at(l, k - 1)))) {
            if (!(ch_digit(at(l, k - 1)) && ch_letter(at(l, k >= 2 ? k - 2 : 0)))) return false;
        }
    }
    return true;
}
/* Only capitals, digits, commas and spaces: "EU, CANZ, US". */
static inline bool is_acronyms(line *l) {
    bool any = false;
    for (unsigned k = 0; k < l->n; k++) {
        unsigned c = at(l, k);
        if (c >= 'A' && c <= 'Z')
            any = true;
        else if (!ch_digit(c) && c != ',' && c != ' ' && c != '&')
            return false;
    }
    return any && l->n > 1 && !match_roman(l, 0);
}

/* ---- emphasis ---- */

enum { EMPHASIS_AHEAD = 800, EMPHASIS_OTHERS = 8 };

/* Is the emphasis that opened with `mark` (once or twice) closed later in this paragraph? Another opening of
 * the same kind on the way means that it is not. */
static inline bool closes_ahead(TSLexer *lexer, int32_t mark, unsigned want) {
    bool after_blank = true, line_end = false;
    unsigned others = 0;
    for (unsigned n = 0; n < EMPHASIS_AHEAD && !at_end(lexer); n++) {
        int32_t c = lexer->lookahead;
        if (is_newline(c)) {
            if (line_end) return false;
            line_end = after_blank = true;
            take_newline(lexer, false);
            continue;
        }
        if (c != mark) {
            for (unsigned i = 0; i < chars_in(c); i++) {
                after_blank = char_in(c, i) == ' ';
                if (!after_blank) line_end = false;
            }
            n += chars_in(c) - 1;
            lexer->advance(lexer, false);
            continue;
        }
        unsigned run = 0;
        for (; lexer->lookahead == mark && run < 8; run++) lexer->advance(lexer, false);
        unsigned next = at_end(lexer) ? 0 : fold_char(lexer->lookahead);
        bool fits = want == 1 ? run == 1 || run == 3 : run >= 2 && run <= 4;
        if (fits && !after_blank && (mark != '_' || !(ch_letter(next) || ch_digit(next)))) return true;
        if (fits && after_blank && n && next != ' ' && next != 0 && next != '\n' && next != '\r')
            return false;
        if (++others > EMPHASIS_OTHERS) return false;
        after_blank = false;
    }
    return false;
}
/* The same for "<i>": is there a "</i" ahead? */
static inline bool tag_closes_ahead(TSLexer *lexer, unsigned first) {
    bool line_end = false;
    unsigned step = 0;
    for (unsigned n = 0; n < EMPHASIS_AHEAD && !at_end(lexer); n++) {
        int32_t c = lexer->lookahead;
        if (is_newline(c)) {
            if (line_end) return false;
            line_end = true;
            take_newline(lexer, false);
            continue;
        }
        for (unsigned i = 0; i < chars_in(c); i++)
            if (char_in(c, i) != ' ') line_end = false;
        n += chars_in(c) - 1; /* a group is never next to "<" and "/" */
        if (step == 2) {
            if (ch_fold(fold_char(c)) == first) return true;
            if (c != '/') step = 0;
        } else if (c == '<') {
            step = 1;
        } else if (step == 1) {
            if (c == '/')
                step = 2;
            else if (ch_fold(fold_char(c)) == first)
                return false;
            else
                step = 0;
        }
        lexer->advance(lexer, false);
    }
    return false;
}
#endif
