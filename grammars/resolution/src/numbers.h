/* A line that begins with a label: which of the many meanings that a number or letter at the start of a line
 * can have. */
#ifndef RESOLUTION_NUMBERS_H
#define RESOLUTION_NUMBERS_H
#include "context.h"
#include "labels.h"

static inline unsigned number_at(line *l, unsigned begin, unsigned end) {
    unsigned value = 0;
    for (; begin < end; begin++) value = value * 10 + (at(l, begin) - '0');
    return value;
}
enum { NEAR_NUMBERS = 10 };
/* How many digits may the number at i have? More if the sequence of paragraphs reaches it: "2015. …" after
 * "999." is a year, "1000. …" is not. */
static inline unsigned most_digits(line *l, unsigned i, const context *c) {
    if (!c->number) return FEW_DIGITS;
    unsigned end = skip_digits(l, i);
    if (end <= i + FEW_DIGITS || end > i + MANY_DIGITS) return FEW_DIGITS;
    unsigned value = number_at(l, i, end);
    return value + NEAR_NUMBERS >= c->number && value <= c->number + NEAR_NUMBERS ? MANY_DIGITS : FEW_DIGITS;
}
/* A paragraph's number, from which later numbers may continue. */
static inline bool found_number(line *l, unsigned i, unsigned end, verdict *v) {
    unsigned digits = skip_digits(l, i);
    v->number = digits >= i + FEW_DIGITS ? number_at(l, i, digits) : 0;
    return found_label(v, NUMBERED_PARAGRAPH, end - i);
}
/* Among notes, the number that follows the last one begins the next note, whatever comes after it. */
static inline bool is_next_note(line *l, unsigned i, unsigned end, const context *c) {
    unsigned value = number_at(l, i, end) & 0xff, text = skip_blanks(l, end);
    if (match_month(l, text)) return false;
    bool close = c->blank == 0 || ch_digit(at(l, text)); /* "7  2000 Review Conference of the Parties …" */
    return c->kind == RULE || (c->kind == FOOTNOTE && close && value == ((c->note + 1) & 0xff));
}

/* Does the next line begin like a sentence, with or without italics? */
static inline bool sentence_below(const line *l) {
    if (l->next[0] == '*' || l->next[0] == '_') return ch_upper(l->next[1]);
    return ch_upper(l->next[0]) && ch_lower(l->next[1]);
}
/* A number alone on its line: torn from its note or paragraph, or the number of a page. */
static inline bool classify_lone_number(line *l, unsigned length, const context *c, verdict *v) {
    if (c->notes) return found_label(v, FOOTNOTE, length);
    if (!fresh_line(c)) return false;
    if (!c->front && sentence_below(l)) return found_label(v, NUMBERED_PARAGRAPH, length);
    return found(v, PAGE_FURNITURE);
}
/* "3 Resolution 60/288", "5 Requests …", "18 December 1991 on": a number without a stop. */
static inline bool classify_bare_number(line *l, unsigned i, const context *c, verdict *v) {
    unsigned digits = most_digits(l, i, c), end = match_bare_number(l, i, digits);
    if (!end) return false;
    unsigned text = skip_blanks(l, end), first = at(l, text);
    if (first == 0) return classify_lone_number(l, end - i, c, v);
    if (first == CH_DASH) return false; /* "10 – 14 January 2005" */
    bool fresh = fresh_line(c);
    if (text > end && first == '*' && at(l, text + 1) == '.' && fresh) /* "6 *. Recalls*" */
        return found_number(l, i, end, v);
    if (c->notes && is_next_note(l, i, end, c)) return found_label(v, FOOTNOTE, end - i);
    bool ibid =
        at(l, text + 1) == 'b' && at(l, text + 2) == 'i' && at(l, text + 3) == 'd'; /* "lbid.", scanned */
    bool damaged = ibid || (c->notes && (first == 'l' || first == '|'));
    if (ibid && fresh && !c->front) return found_label(v, FOOTNOTE, end - i);
    if ((!starts_text(l, text) && !damaged) || match_month(l, text)) return false;
    bool verb = looks_like_verb(l, skip_marks(l, text));
    if (c->notes && (!verb || (c->blank == 0 && !starts_page(c)))) return found_label(v, FOOTNOTE, end - i);
    bool capitals = verb && ch_upper(at(l, text + 1)) && after_stop(c); /* "1 ADOPTS" */
    if (!fresh && !capitals) return false;
    if (verb) return found_number(l, i, end, v);
    return c->blank && !c->front && c->kind != HEADING && found_label(v, FOOTNOTE, end - i);
}
/* Blocks that may have points below them. */
static inline bool may_list(const context *c) {
    return !c->front && !c->notes &&
           (c->kind == NUMBERED_PARAGRAPH || c->kind == POINT || c->kind == LABELLED_PARAGRAPH ||
            c->kind == PARAGRAPH);
}
/* "1. long ones," indented, whatever the mark at the end of the line before, and "2. short ones," below
 * it. */
static inline bool is_listed_figure(const context *c) {
    if (c->kind != NUMBERED_PARAGRAPH && c->kind != POINT) return false;
    return c->indent > c->before + 1 || c->indent > 1 || after_stop(c);
}
/* A label with nothing after it and an empty line below: extractors put its text further down. */
static inline bool is_alone(line *l) {
    return read_all(l) && l->next[0] == 0;
}
/* "… of paragraph", "… articles 2 and": the number on the next line belongs to the reference and labels
 * nothing. */
static inline bool after_reference(const context *c) {
    static const char *const ends[] = {"aph", "phs", "cle", "les", "nex", "ter",
                                       "ule", "tem", "oal", "ion", "and", "No."};
    for (unsigned k = 0; k < sizeof ends / sizeof *ends; k++)
        if (memcmp(c->tail + 1, ends[k], 3) == 0) return true;
    return false;
}
/* A number at the start: title, paragraph or footnote. */
static inline bool classify_number(line *l, unsigned i, const context *c, verdict *v) {
    bool fresh = fresh_line(c);
    unsigned end = match_title_number(l, i);
    unsigned title = end ? skip_marks(l, end) : 0;
    bool year = end && skip_digits(l, title) == title + 4;
    if (end && (fresh || c->front) && (year || starts_text(l, title))) return found_label(v, TITLE, end - i);
    unsigned digits = most_digits(l, i, c);
    end = match_negotiation(l, i, digits);
    if (end && (fresh || after_stop(c))) return found_label(v, LABELLED_PARAGRAPH, end - i);
    end = match_path(l, i, !c->front && (fresh || after_stop(c)), c->kind == POINT);
    if (end) { /* "… of section / 1(b)" */
        unsigned mark = skip_digits(l, i);
        bool bracket = at(l, mark) == '(' || at(l, mark + 1) == '(';
        if (fresh || after_stop(c) || (may_list(c) && !bracket)) return found_label(v, POINT, end - i);
    }
    end = match_number(l, i, digits);
    bool in_list = !c->front && !c->notes && (c->kind == NUMBERED_PARAGRAPH || c->kind == POINT);
    if (!end) end = match_lettered_number(l, i, digits, in_list);
    if (!end && fresh) end = match_damaged_number(l, i);
    if (!end) return classify_bare_number(l, i, c, v);
    unsigned text = skip_blanks(l, end);
    bool torn = at(l, text) == 0 && (sentence_below(l) || (is_alone(l) && !after_reference(c)));
    bool among = c->kind != PARAGRAPH || last_mark(c) == ';'; /* below the rest of a point that a page tore */
    bool listed = may_list(c) && among && ch_letter(at(l, skip_marks(l, text)));
    bool small = c->small && after_stop(c) && ch_lower(at(l, text));
    bool begins =
        small || (starts_text(l, text) && (torn || after_stop(c) || looks_like_verb(l, skip_marks(l, text))));
    return (fresh || begins || listed || is_listed_figure(c)) && found_number(l, i, end, v);
}

/* "II", "A.", "III. Resources", "Part two": headings without mark-up. */
static inline bool is_part_heading(line *l, unsigned i, const context *c) {
    unsigned end = match_roman(l, i);
    bool alone = end && ch_upper(at(l, i)) && after_stop(c) && ends_at(l, end);
    bool part =
        c->kind == TITLE && at(l, i) >= 'A' && at(l, i) <= 'H' && ends_at(l, i + 1); /* "A" below it */
    if (part) return true;
    if (!c->blank && !one_line(c->kind)) return alone;
    if (!end && ch_upper(at(l, i)) && !ch_letter(at(l, i + 1))) end = i + 1;
    if (!end || !ch_upper(at(l, i))) return false;
    if (ends_at(l, end)) return true;
    if (at(l, end) != '.') return false;
    end++;
    if (ends_at(l, end)) return true;
    if (at(l, end) != ' ' || !ch_upper(at(l, skip_marks(l, end)))) return false;
    if (surely_opens_preamble(l, skip_marks(l, end))) return false; /* "A. Recalling": a lettered preamble */
    if (!read_all(l) || l->n > 120 || ch_lower(l->next[0])) return false;
    unsigned last = last_char(l);
    return last != ',' && last != ';' && last != '.' && last != ':';
}
/* "A.", "II." with text after it: in a list, or with a sentence after it. Otherwise it begins a heading. */
static inline unsigned match_capital_point(line *l, unsigned i, const context *c) {
    unsigned end = match_roman(l, i), letter = at(l, i);
    if (c->front || !ch_upper(letter)) return 0;
    if (!end && !ch_letter(at(l, i + 1))) end = i + 1;
    if (end && at(l, end) == '\\') end++; /* "A\. ", as converters to Markdown write it */
    if (!end || at(l, end) != '.') return 0;
    if (at(l, end + 1) == 0) return !c->blank && after_stop(c) && is_alone(l) ? end + 1 : 0;
    if (at(l, end + 1) != ' ') return 0;
    bool first = letter == 'A' || (letter == 'I' && end == i + 1);
    if (!c->blank && (c->kind == POINT || c->kind == NUMBERED_PARAGRAPH)) return end + 1;
    if (!c->blank && first && may_list(c)) return end + 1;
    return fresh_line(c) && !is_part_heading(l, i, c) ? end + 1 : 0;
}
/* "(a)", "i)", "a.": does it begin a list, rather than being text at the start of a wrapped line? When in
 * doubt, yes: the model, which sees the whole list, joins what is not a point. */
static inline bool begins_list(line *l, unsigned i, unsigned end, const context *c) {
    if (at(l, i) == '(' && ch_digit(c->tail[3]) && c->indent <= c->before + 1)
        return false; /* "paragraph 3 (a)" */
    while (at(l, i) == '(' || at(l, i) == '\\' || at(l, i) == '*' || at(l, i) == '_') i++;
    unsigned letter = ch_fold(at(l, i));
    if ((letter != 'a' && letter != 'i' && letter != '1') || ch_letter(at(l, i + 1)) ||
        ch_digit(at(l, i + 1)))
        return false;
    return (at(l, skip_blanks(l, end)) != 0 || is_alone(l)) && may_list(c);
}

/* "a.ii.", "a1)", "(a)(ii)": a label that repeats the one above. A bracket in the middle of a sentence is part of
 * it: "… of subparagraph / (a)(ii)". */
static inline unsigned match_point_path(line *l, unsigned i, const context *c) {
    bool bracket = !ch_letter(at(l, i));
    if (c->front || (bracket ? at(l, i + 3) == ' ' : !ch_lower(at(l, i)) || ch_letter(at(l, i + 1))))
        return 0;
    if (!fresh_line(c) && !after_stop(c) && (bracket || c->kind != POINT)) return 0;
    return match_path(l, i, false, false);
}
/* "(a)" and the like, when a point is plausible here. */
static inline bool classify_point(line *l, unsigned i, const context *c, verdict *v) {
    unsigned end = match_capital_point(l, i, c);
    if (!end) end = match_point_path(l, i, c);
    if (end) return found_label(v, POINT, end - i);
    end = match_point(l, i);
    if (!end) return false;
    bool fresh = fresh_line(c), bare = at(l, i) != '(' && at(l, i) != '\\';
    unsigned text = skip_blanks(l, end);
    bool list = c->kind == POINT || c->kind == NUMBERED_PARAGRAPH;
    bool in_list = list && (at(l, text) != 0 || is_alone(l));
    if (!fresh && !after_stop(c) && !in_list && !begins_list(l, i, end, c)) return false;
    if (bare && (c->front || (ch_upper(at(l, i)) && at(l, end - 1) == '.'))) return false;
    return found_label(v, POINT, end - i);
}
/* A dash or bullet opens a point if the line is clearly separate, or in a list. */
static inline bool is_bullet_here(line *l, unsigned i, bool glued, const context *c) {
    if (glued && at(l, i) != CH_BULLET)
        return c->tail[3] == ':' || (!c->front && fresh_line(c)) || (c->kind == POINT && after_stop(c));
    if (fresh_line(c) || at(l, i) == CH_BULLET || c->tail[3] == ':') return true;
    if (c->indent > c->before + 1 && may_list(c)) return true;
    if (c->kind != POINT) return false;
    return at(l, i) != CH_DASH || c->indent > 0 || after_stop(c) || ch_upper(at(l, skip_blanks(l, i + 1)));
}

/* "PP2 Noting" below "PP1 Recalling the report (EU: delete)": a label with a sentence after it. */
static inline bool begins_labelled(line *l, unsigned end, const context *c) {
    unsigned text = skip_marks(l, end);
    bool word = ch_upper(at(l, text)) && ch_lower(at(l, text + 1));
    bool text_before = c->kind == LABELLED_PARAGRAPH || c->kind == PARAGRAPH || c->kind == POINT;
    return text_before && text > end && (word || at(l, text) == '[');
}

/* Does a clause begin at i, directly below the header of a paper? */
static inline bool begins_clause(line *l, unsigned i) {
    return opens_preamble(l, i) || looks_like_verb(l, i);
}

/* Labels of any kind. */
static inline bool classify_label(line *l, unsigned i, const context *c, verdict *v) {
    unsigned inner = skip_marks(l, i), end;
    bool bracket = at(l, inner) == '[';
    while (at(l, inner) == '[' || (inner > i && at(l, inner) == ' ')) inner++;
    inner = skip_marks(l, inner);
    unsigned first = at(l, inner);
    if (ch_digit(first)) {
        unsigned digits = most_digits(l, inner, c);
        if (bracket && !match_number(l, inner, digits) && !match_negotiation(l, inner, digits)) return false;
        return classify_number(l, inner, c, v);
    }
    if ((first == 'E' || first == 'S') && (c->blank || c->front) && (end = match_title_number(l, inner)) != 0)
        return found_label(v, TITLE, end - inner);
    bool letters =
        first == 'P' || first == 'O' || first == 'A' || first == 'p' || first == 'o' || first == '(';
    bool stands = fresh_line(c) || after_stop(c);
    if (letters && (end = match_negotiation(l, inner, FEW_DIGITS)) != 0 &&
        (stands || begins_labelled(l, end, c)))
        return found_label(v, LABELLED_PARAGRAPH, end - inner);
    letters = first == 'C' || first == 'P' || first == 'O';
    if (letters && stands && (end = match_clause_word(l, inner)) != 0 &&
        (!c->front || begins_clause(l, skip_marks(l, end))))
        return found_label(v, LABELLED_PARAGRAPH, end - inner);
    bool glued = false;
    if (i == inner && (end = match_bullet(l, i, &glued)) != 0 && is_bullet_here(l, i, glued, c))
        return found_label(v, POINT, end);
    if ((first == CH_BULLET || first == CH_DASH) && at(l, i + 1) == 0 && may_list(c) && is_alone(l))
        return found_label(v, POINT, 1);
    unsigned tail = c->tail[3];
    bool star = c->kind == POINT || c->indent > c->before + 1 || ch_letter(tail) || tail == ',' ||
                tail == ':' || tail == ';';
    bool page = c->kind == PAGE_FURNITURE && !c->front; /* the list may continue below the page head */
    if (((star && may_list(c)) || page) && match_star_bullet(l, i)) return found_label(v, POINT, 1);
    return (first == '(' || first == '\\' || (ch_letter(first) && first < 0x80)) &&
           classify_point(l, inner, c, v);
}
#endif
