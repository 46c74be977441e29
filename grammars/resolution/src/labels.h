/* Labels at the start of a block: "5.", "(a)", "PP3 ter", "61/181.", footnote markers. Each function returns
 * the place after the label that begins at i, or 0, and looks no further than it must. */
#ifndef RESOLUTION_LABELS_H
#define RESOLUTION_LABELS_H
#include "words.h"

#include <limits.h>

/* Can a paragraph's first word be at i: a capital, a quotation, a bracket, emphasis; or the end of the
 * line? */
static inline bool starts_text(line *l, unsigned i) {
    unsigned c = at(l, i);
    return c == 0 || ch_upper(c) || c == '*' || c == '_' || c == '[' || c == '(' || c == '"' || c == '\'' ||
           c == CH_OPEN_QUOTE || c == '<' || c >= 0x80;
}

/* How many digits a number at the start of a line may have: four may be a year, and count only if something
 * else shows that it is a number ("OP 1012", or the sequence of paragraphs). */
enum { FEW_DIGITS = 3, MANY_DIGITS = 5 };

/* Is it ".)" followed by a space, emphasis or the end of the line, as in "1.)" and "**a.)**"? */
static inline bool closes_twice(line *l, unsigned i) {
    unsigned c = at(l, i) == '.' && at(l, i + 1) == ')' ? at(l, i + 2) : 'x';
    return c == ' ' || c == '*' || c == '_' || c == 0;
}

/* "5: Requests", "5- Requests", "5 – Requests", "5/ Requests", "5 . Requests": the place after the mark at i, which ends a
 * label only because of the verb that follows. */
static inline unsigned match_odd_stop(line *l, unsigned i) {
    unsigned mark = skip_blanks(l, i), c = at(l, mark);
    if (c != ':' && c != '-' && c != '/' && c != CH_DASH && (c != '.' || mark == i)) return 0;
    return at(l, mark + 1) == ' ' && looks_like_verb(l, skip_marks(l, mark + 1)) ? mark + 1 : 0;
}

/* "5." "12)" "5\." "5.)" with at most so many digits. */
static inline unsigned match_number(line *l, unsigned i, unsigned digits) {
    unsigned end = skip_digits(l, i);
    if (end == i || end > i + digits) return 0;
    if (at(l, end) != '.' && at(l, end) != ')' && at(l, end) != '\\') return match_odd_stop(l, end);
    if (at(l, end) == '\\') end++;
    if (at(l, end) != '.' && at(l, end) != ')') return 0;
    if (closes_twice(l, end)) return end + 2;
    end++;
    unsigned c = at(l, end);
    return ch_digit(c) || c == '/' || c == '-' || c == ',' || c == ';' || ch_lower(c) ? 0 : end;
}

/* "1a." "12b)": a paragraph inserted after another; `listed`: or a point of it, whose text may begin in lower
 * case. A third digit is allowed where a fourth is. */
static inline unsigned match_lettered_number(line *l, unsigned i, unsigned digits, bool listed) {
    unsigned end = skip_digits(l, i);
    if (end == i || end > i + (digits > FEW_DIGITS ? digits : 2) || !ch_lower(at(l, end)) || at(l, end) > 'h')
        return 0;
    if (at(l, end + 1) != '.' && at(l, end + 1) != ')') return 0;
    unsigned text = skip_blanks(l, end + 2);
    return at(l, end + 2) == ' ' && (starts_text(l, text) || (listed && ch_lower(at(l, text)))) ? end + 2 : 0;
}

/* "3, Commends": a stop that was read as a comma; the word after it must confirm that. */
static inline unsigned match_damaged_number(line *l, unsigned i) {
    unsigned end = skip_digits(l, i);
    if (end == i || end > i + 2 || at(l, end) != ',' || at(l, end + 1) != ' ') return 0;
    return looks_like_verb(l, skip_marks(l, end + 1)) ? end + 1 : 0;
}

/* "a", "bb", "iv" at i: the body of a point's label. */
static inline unsigned match_letters(line *l, unsigned i) {
    unsigned roman = match_roman(l, i);
    if (roman) return roman;
    unsigned c = at(l, i);
    if (!ch_letter(c) || c >= 0x80) return 0;
    unsigned end = at(l, i + 1) == c ? i + 2 : i + 1;
    return ch_letter(at(l, end)) || ch_digit(at(l, end)) ? 0 : end;
}
/* One step of a path at i: "12", "b", "iv", the "a" of "a1". Sets `letters` for letters. */
static inline unsigned match_step(line *l, unsigned i, bool *letters) {
    unsigned end = skip_digits(l, i);
    *letters = end == i;
    if (end > i) return end <= i + 2 ? end : 0;
    if (!ch_lower(at(l, i)) || at(l, i) >= 0x80) return 0;
    return ch_digit(at(l, i + 1)) ? i + 1 : match_letters(l, i);
}
/* After "a": "ii" or "1", but not the "e" of "i.e." or the "g" of "e.g." */
static inline bool is_below_letter(line *l, unsigned i) {
    return ch_digit(at(l, i)) || match_roman(l, i);
}
/* "2.1 per cent", "1.5 million": a quantity; "9.30 a.m.": a time; "2.1 and 2.2": a reference. */
static inline bool is_quantity(line *l, unsigned text) {
    static const char *const units[] = {"per ",    "percent", "million", "billion", "trillion", "times ",
                                        "kilomet", "metre",   "degree",  "ton",     "hectare",  "km",
                                        "m ",      "and ",    "or ",     "a.m",     "p.m",      "hours",
                                        "dollar",  "euro",    0};
    return match_any(l, text, units, true) != 0;
}
typedef struct path {
    unsigned steps;
    bool figures; /* and no letters */
    bool closed;  /* by a mark or bracket */
} path;
/* "2.1", "1.b.ii", "1(a)", "1.(a)(i)", "a.ii", "a1", "a-1", "(a)(ii)": the place after the steps at i, or 0. */
static inline unsigned match_steps(line *l, unsigned i, path *p) {
    bool lettered = false, letters = false;
    unsigned next = i, end = 0;
    for (*p = (path){.figures = true}; next < UINT_MAX && p->steps < 4; p->steps++) {
        bool open = at(l, next) == '(';
        unsigned body = next + open, after = match_step(l, body, &letters);
        bool fits =
            !p->steps || (lettered ? is_below_letter(l, body) : letters || !open); /* "article 16(1)" */
        if (!after || !fits || (open && at(l, after) != ')')) break;
        lettered = lettered || (!p->steps && letters);
        p->figures = p->figures && !letters;
        p->closed = open;
        end = after + open;
        unsigned c = at(l, end);
        bool mark = c == '.' || (c == '-' && lettered);
        next = mark ? end + 1 : c == '(' || (letters && ch_digit(c)) ? end : UINT_MAX;
    }
    return p->steps > 1 ? end : 0;
}
/* Does a line that is clearly separate begin with figures that may be a label before lower case: "1.1 in the north"?
 * Two figures at the end are a price or a time ("1.10 for wheat", "9.30 opening") unless a list goes on. */
static inline bool may_be_figures(line *l, unsigned end, unsigned text, bool listed) {
    return (listed || !ch_digit(at(l, end - 2))) && !is_quantity(l, text);
}
/* A label that says itself what it is under: "2.1." "2.1)" "2.1 Capital" "1.b. small" "(a)(ii)" "(a.ii)". Not a
 * decimal, not a date. `stands`: the line is clearly separate, so that its text may begin in lower case after
 * figures alone; `listed`: a point comes before it. */
static inline unsigned match_path(line *l, unsigned i, bool stands, bool listed) {
    path p;
    unsigned number = skip_digits(l, i);
    if (number > i && at(l, number + 1) == ' ') return 0; /* "5. Requests", as most are */
    if (at(l, i) == '\\' && at(l, i + 1) == '(') i++;
    unsigned end = match_steps(l, i, &p);
    if (!end && at(l, i) == '(') {
        end = match_steps(l, i + 1, &p);
        p.closed = end && at(l, end) == ')';
        end = p.closed ? end + 1 : 0;
    }
    if (!end) return 0;
    unsigned c = at(l, end);
    if (!p.closed && (c == '.' || c == ')')) p.closed = true, c = at(l, ++end);
    unsigned text = skip_marks(l, end);
    if (c != ' ') return 0;
    if (ch_upper(at(l, text))) return end;
    if (!ch_lower(at(l, text))) return 0;
    return p.closed || !p.figures || (stands && may_be_figures(l, end, text, listed)) ? end : 0;
}
/* The place after " bis", "ter", "-alt" at i, or 0. */
static inline unsigned match_suffix(line *l, unsigned i) {
    static const char *const suffixes[] = {"bis",    "ter",     "quater", "quinquies",
                                           "sexies", "septies", "alt",    0};
    unsigned end = 0, next = i;
    if (at(l, next) == '.') next++;
    if (at(l, next) == ' ' || at(l, next) == '-') next++;
    for (const char *const *s = suffixes; *s && !end; s++) {
        unsigned m = next;
        const char *w = *s;
        while (*w && ch_fold(at(l, m)) == (unsigned char)*w) m++, w++;
        if (!*w && !ch_letter(at(l, m))) end = m;
    }
    return end;
}
/* The place after suffixes, each with an optional number: " bis", " alt 1", "ter alt2"; i if there are
 * none. */
static inline unsigned skip_suffixes(line *l, unsigned i) {
    for (unsigned end; (end = match_suffix(l, i)) != 0;) {
        i = end;
        unsigned digit = at(l, i) == ' ' ? i + 1 : i;
        unsigned behind = skip_digits(l, digit);
        if (behind > digit && behind <= digit + 2 && !ch_letter(at(l, behind))) i = behind;
    }
    return i;
}
/* "(a)", "(*a*)", "(iv)", "(12)", "(a bis)", "(a) bis", "a)", "iv)", "a.", "i.", "a.)" */
static inline unsigned match_point(line *l, unsigned i) {
    if (at(l, i) == '\\' && at(l, i + 1) == '(') i++; /* "\(a\)", as converters to Markdown write it */
    bool open = at(l, i) == '(';
    unsigned body = open ? skip_marks(l, i + 1) : i;
    unsigned end = match_letters(l, body);
    if (!end && open && skip_digits(l, body) > body && skip_digits(l, body) <= body + 2)
        end = skip_digits(l, body);
    if (!end) return 0;
    if (open) end = skip_marks(l, skip_suffixes(l, end));
    unsigned c = at(l, end);
    bool lower = ch_lower(at(l, body));
    if (c == '\\') c = at(l, ++end);
    if (!open && closes_twice(l, end)) return end + 2;
    if (c != ')' && (c != '.' || open || !lower)) return 0;
    c = at(l, ++end);
    if (!open)
        return c == ' ' || c == 0 || ((c == '*' || c == '_') && skip_marks(l, end) > end + 1) ? end : 0;
    unsigned suffix = match_suffix(l, end);
    if (suffix) return suffix;
    bool letters;
    unsigned step = c == '(' ? match_step(l, end + 1, &letters) : 0;
    if (step && at(l, step) == ')') return 0; /* "(a)(i)" is a path, or a reference */
    return ch_lower(c) || c == ',' || c == ';' || c == '.' || c == ')' || c == '-' || c == '/' ? 0 : end;
}

/* "–", "•", "-", "--", "+" with text after it: the length of the mark. Word's second bullet is "o", and "§"
 * is what remains of others. `glued`: no space follows; a plus or an "o" would then be part of the word. */
static inline unsigned match_bullet(line *l, unsigned i, bool *glued) {
    unsigned c = at(l, i), end = i + 1;
    if (c != CH_BULLET && c != CH_DASH && c != '-' && c != '+' && c != 'o' && c != CH_SECTION) return 0;
    if (c == '-' && at(l, end) == '-') end++;
    unsigned text = skip_blanks(l, end);
    *glued = text == end;
    if (at(l, text) == 0) return 0;
    bool word = ch_letter(at(l, text));
    if (*glued) return word && (c == CH_BULLET || c == CH_DASH || c == '-') ? end - i : 0;
    return word || c != CH_SECTION ? end - i : 0;
}

/* "Option 2:", "Option B :"; the place after the colon. */
static inline unsigned match_option(line *l, unsigned i) {
    unsigned end = match(l, i, "option", true), number = end ? skip_marks(l, end) : 0;
    if (number == end) return 0;
    end = skip_digits(l, number);
    if (end == number && ch_upper(at(l, number))) end++;
    if (end == number || end > number + 2) return 0;
    end = skip_marks(l, end);
    return at(l, end) == ':' ? end + 1 : 0;
}

/* The place after the stop or colon that may close a label. */
static inline unsigned skip_stop(line *l, unsigned i) {
    unsigned c = at(l, i);
    return c == '.' || c == ':' || c == ')' ? i + 1 : i;
}
/* What may separate "OP" from its number: "OP 5", "OP.5", "OP-5", "OP#5". */
static inline bool is_between_label(unsigned c) {
    return c == ' ' || c == '.' || c == '-' || c == '#' || c == CH_DASH;
}
/* "PP3", "OP 5 bis.", "5 bis.", "PP3 alt", "Alt 1", "Alt. 2:". A bare number needs a suffix, and has at most
 * so many digits. */
static inline unsigned match_negotiation(line *l, unsigned i, unsigned digits) {
    unsigned c = ch_fold(at(l, i)), end = c == 'o' ? match_option(l, i) : 0;
    if (end) return at(l, skip_blanks(l, end)) && starts_text(l, skip_blanks(l, end)) ? end : 0;
    if ((c == 'p' || c == 'o') && ch_fold(at(l, i + 1)) == 'p') {
        unsigned number = i + 2;
        while (is_between_label(at(l, number))) number++;
        end = skip_digits(l, number);
        if (end == number || end > number + MANY_DIGITS || number > i + 5) return 0;
        end = skip_suffixes(l, end);
        unsigned dash = skip_blanks(l, end); /* "OP 2 – Requests" */
        if (dash > end && (at(l, dash) == '-' || at(l, dash) == CH_DASH) && at(l, dash + 1) == ' ')
            return dash + 1;
    } else if (c == '(' && ch_fold(at(l, i + 2)) == 'p' && at(l, i + 3) == ')') { /* "(OP)1." */
        c = ch_fold(at(l, i + 1));
        unsigned number = skip_blanks(l, i + 4);
        end = skip_digits(l, number);
        if ((c != 'p' && c != 'o') || end == number || end > number + MANY_DIGITS) return 0;
        end = skip_suffixes(l, end);
    } else if (c == 'a' && match(l, i, "alt", true)) {
        end = skip_stop(l, i + 3);
        unsigned number = at(l, end) == ' ' ? end + 1 : end;
        unsigned behind = skip_digits(l, number);
        if (behind > number && behind <= number + 2)
            end = behind;
        else if (end == i + 3)
            return 0;
    } else if (ch_digit(c)) {
        unsigned number = skip_digits(l, i);
        if (number > i + digits) return 0;
        end = skip_suffixes(l, number);
        if (end == number) return 0;
    } else {
        return 0;
    }
    if (ch_letter(at(l, end)) || ch_digit(at(l, end))) return 0;
    return skip_stop(l, end);
}

/* "Clause 1:", "Operative Clause 12.", "Paragraph 3 –", "Preambulatory Clause 2:". */
static inline unsigned match_clause_word(line *l, unsigned i) {
    static const char *const words[] = {"operative clause",
                                        "operative paragraph",
                                        "operational clause",
                                        "preambular clause",
                                        "preambular paragraph",
                                        "preambulatory clause",
                                        "clause",
                                        "paragraph",
                                        "preambulatory paragraph",
                                        "perambulatory clause",
                                        0};
    unsigned end = match_any(l, i, words, true);
    unsigned number = end ? skip_blanks(l, end) : 0;
    if (number == end) return 0;
    end = skip_digits(l, number);
    if (end == number || end > number + MANY_DIGITS) return 0;
    unsigned stop = skip_blanks(l, end), c = at(l, stop);
    bool dash = (c == '-' || c == CH_DASH) && at(l, stop + 1) == ' ';
    if (!dash && ((c != ':' && c != '.' && c != ')') || stop > end + 1)) return 0;
    return starts_text(l, skip_blanks(l, stop + 1)) ? stop + 1 : 0;
}

/* "61/181.", "2021/20.", "S-10/2.", "4 (1946)." before a title. `stop`: whether the stop may be missing. */
static inline unsigned match_title_number(line *l, unsigned i) {
    unsigned start = i;
    if ((at(l, i) == 'S' || at(l, i) == 'E') && at(l, i + 1) == 'S' && at(l, i + 2) == '-')
        i += 3;
    else if (at(l, i) == 'S' && at(l, i + 1) == '-')
        i += 2;
    unsigned end = skip_digits(l, i);
    if (end == i || end > i + 4) return 0;
    unsigned c = at(l, end);
    if (c == '/') {
        unsigned number = skip_digits(l, end + 1);
        if (number == end + 1 || number > end + 5) return 0;
        end = number;
        if (at(l, end) == ' ' && at(l, end + 1) >= 'A' && at(l, end + 1) <= 'H' && at(l, end + 2) == '.')
            end += 2;
    } else if (c == ' ' && at(l, end + 1) == '(' && i == start) {
        unsigned year = skip_digits(l, end + 2);
        if (year != end + 6 || at(l, year) != ')') return 0;
        end = year + 1;
    } else {
        return 0;
    }
    return at(l, end) == '.' ? end + 1 : 0;
}

/* "[1]" with text after it, a word processor's note; "[1]: https://…" is a Markdown link. */
static inline unsigned match_bracketed_number(line *l, unsigned i) {
    if (at(l, i) == '\\') i++; /* "\[1\]", as converters write it */
    if (at(l, i) != '[') return 0;
    unsigned end = skip_digits(l, i + 1);
    if (end == i + 1 && ch_lower(at(l, end))) end = match_roman(l, i + 1);
    if (end < i + 2 || end > i + 5) return 0;
    if (at(l, end) == '\\') end++;
    if (at(l, end) != ']') return 0;
    if (at(l, end + 1) == ':' && at(l, skip_blanks(l, end + 2)) != '<') end++;
    if (at(l, end + 1) != ' ') return 0;
    return starts_text(l, skip_blanks(l, end + 1)) || ch_digit(at(l, skip_blanks(l, end + 1))) ? end + 1 : 0;
}

/* "1/ See A/64/PV.108.", also with a star before the stroke, as texts were typed before 1994; "^1^ See", as
 * pandoc writes it. */
static inline unsigned match_typed_mark(line *l, unsigned i) {
    unsigned number = at(l, i) == '^' ? i + 1 : i, end = skip_digits(l, number);
    while (number == i && at(l, end) == '*' && end < i + FEW_DIGITS) end++;
    if (end == number && number > i) return 0;
    if (end == i || end > number + FEW_DIGITS) return 0;
    if (number > i ? at(l, end) != '^' : at(l, end) != '/') return 0;
    unsigned text = skip_blanks(l, end + 1);
    if (text == end + 1 || !starts_text(l, text) || at(l, text) == 0) return 0;
    return looks_like_verb(l, skip_marks(l, text)) ? 0 : end + 1; /* "1/ Requests": a paragraph */
}
/* Markers of notes that cannot be anything else: "[^1]:", "[1] ", "<sup>1</sup>", "¹", "1/ ", "\* ", "* ". */
static inline unsigned match_note_mark(line *l, unsigned i) {
    unsigned bracketed = match_bracketed_number(l, i);
    if (!bracketed) bracketed = match_typed_mark(l, i);
    if (bracketed) return bracketed;
    if (at(l, i) == '[' && at(l, i + 1) == '^') {
        unsigned end = i + 2;
        while (at(l, end) && at(l, end) != ']' && end < i + 24) end++;
        return at(l, end) == ']' && at(l, end + 1) == ':' ? end + 2 : 0;
    }
    unsigned tag = match(l, i, "<sup>", true);
    if (tag) {
        unsigned end = tag;
        while (at(l, end) && at(l, end) != '<' && end < tag + 12) end++;
        unsigned close = match(l, end, "</sup>", true);
        return close && end > tag ? close : 0;
    }
    unsigned end = i;
    while (at(l, end) == CH_SUPERSCRIPT) end++;
    return end > i ? end : 0;
}
/* "* open a fund": a bullet, where a list is possible. */
static inline bool match_star_bullet(line *l, unsigned i) {
    return at(l, i) == '*' && at(l, i + 1) == ' ' && ch_letter(at(l, skip_marks(l, i + 1)));
}
/* "*", "**", "\*", "†" with a space after it: the mark of a note with a sign. */
static inline unsigned match_star_mark(line *l, unsigned i) {
    unsigned end = i;
    for (unsigned c; (c = at(l, end)) == '*' || c == CH_DAGGER || (c == '\\' && at(l, end + 1) == '*');)
        end++;
    return end > i && at(l, end) == ' ' && end <= i + 6 && starts_text(l, skip_blanks(l, end)) ? end : 0;
}
/* "12 Capital": a number without a stop, with at most so many digits. */
static inline unsigned match_bare_number(line *l, unsigned i, unsigned digits) {
    unsigned end = skip_digits(l, i);
    if (end == i || end > i + digits) return 0;
    unsigned c = at(l, end);
    if (c != 0 && c != ' ') return 0;
    return end;
}
#endif
