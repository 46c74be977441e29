/* What a line begins: the single place where the decisions about line starts are put in order. It is a pure
 * function of the line, what comes before it and the few facts in `context`. */
#ifndef RESOLUTION_LINES_H
#define RESOLUTION_LINES_H
#include "masthead.h"
#include "mun.h"
#include "numbers.h"

/* "Draft resolution II", "DRAFT DECISION": the head of a text in a report. */
static inline bool is_draft_heading(line *l, unsigned i) {
    static const char *const heads[] = {"draft resolution", "draft decision", 0};
    i = skip_marks(l, i);
    if (at(l, i) != 'D') return false;
    unsigned end = match_any(l, i, heads, true);
    if (!end) return false;
    unsigned number = skip_marks(l, end), after = match_roman(l, number);
    if (!after) after = skip_digits(l, number);
    return ends_at(l, after > number ? after : end);
}
/* The whole line in bold. */
static inline bool is_bold_line(line *l, unsigned i) {
    unsigned mark = at(l, i);
    if ((mark != '*' && mark != '_') || at(l, i + 1) != mark || at(l, i + 2) == ' ' || at(l, i + 2) == 0)
        return false;
    if (!read_all(l)) return false;
    unsigned n = l->n;
    if (n < i + 5 || l->at[n - 1] != mark || l->at[n - 2] != mark) return false;
    unsigned last = last_char(l);
    return last != ',' && last != ';' && last != ':';
}

/* The title at the top of a later page; in Markdown, which has lost the page number, in bold. */
static inline bool is_running_title(line *l, unsigned i, const context *c) {
    if (c->front || !fresh_line(c) || !is_title_again(l, i, c->title)) return false;
    if (c->kind == PAGE_FURNITURE || c->notes || c->new_page) return true;
    return c->kind != ANNEX_HEADING && c->kind != HEADING && c->kind != ORGAN_LINE && is_bold_line(l, i);
}
/* "chemical munitions dumped at sea            A/RES/78/146" */
static inline bool ends_in_symbol(line *l, unsigned i) {
    if (!read_all(l)) return false;
    unsigned k = l->n;
    while (k > i + 5 && l->at[k - 1] != ' ') k--;
    return k > i + 5 && l->at[k - 2] == ' ' && l->at[k - 3] == ' ' && is_symbol_alone(l, k, false);
}

/* A symbol alone on a line, inside a sentence that continues below with a capital: a page break. */
static inline bool is_symbol_of_page(line *l, unsigned i, const context *c) {
    unsigned first = at(l, i);
    if ((first != 'A' && first != 'S' && first != 'E') || at(l, i + 1) != '/' || !ch_letter(c->tail[3]))
        return false;
    return is_symbol_alone(l, i, false) && read_all(l) && ch_upper(l->next[0]);
}
/* Rules, comments, tables, and what belongs to pages. */
static inline bool classify_apparatus(line *l, unsigned i, const context *c, verdict *v) {
    unsigned first = at(l, skip_marks(l, i)), c0 = at(l, i);
    bool fresh = fresh_line(c) || v->mark;
    if (is_rule(l, i)) return found(v, RULE);
    if (c0 == '<' && match(l, i, "<!--", false))
        return found(v, COMMENT); /* the caller checks whether it ends */
    if (is_furniture(l, i)) return found(v, PAGE_FURNITURE);
    if (ch_letter(first) &&
        (is_running_title(l, i, c) || (c->kind == PAGE_FURNITURE && ends_in_symbol(l, i)))) {
        v->running = true;
        return found(v, PAGE_FURNITURE);
    }
    bool row = c0 == '|' ? c->kind == TABLE_ROW || find(l, i + 1, "|")
                         : (ch_digit(c0) || c0 == '*') && fresh && is_bare_row(l, i);
    if (row) return found(v, TABLE_ROW);
    if (!fresh && !c->front && !c->notes && is_symbol_of_page(l, i, c)) return found(v, PAGE_FURNITURE);
    if (fresh && ch_upper(first) && is_symbol_alone(l, skip_marks(l, i), true)) {
        bool note = c->kind == RULE && c->tail[3] == '_' && read_all(l) && last_char(l) == '.';
        unsigned star = note ? match_star_mark(l, i) : 0;
        if (star) return found_label(v, FOOTNOTE, star - i);
        return found(v, note ? FOOTNOTE : c->front ? SYMBOL_LINE : PAGE_FURNITURE); /* "A/78/219." */
    }
    return false;
}
/* Notes that are recognised by their mark: "<sup>1</sup>", "[^1]:", "* ". */
static inline bool classify_marked_note(line *l, unsigned i, const context *c, verdict *v) {
    bool fresh = fresh_line(c) || v->mark;
    unsigned end = match_note_mark(l, i);
    if (end && c->front && !c->notes && at(l, i) != '[') return false; /* a masthead has no notes below it */
    if (end && (fresh || c->notes || at(l, i) == '[')) return found_label(v, FOOTNOTE, end - i);
    end = match_star_mark(l, i);
    if (!end) return false;
    if (!fresh && !c->notes && last_mark(c) != '.') return false;
    bool listed = c->kind == ORGAN_LINE || c->kind == POINT ||
                  (c->kind == NUMBERED_PARAGRAPH && c->indent > c->before + 1);
    bool unfinished =
        (c->kind == NUMBERED_PARAGRAPH || c->kind == LABELLED_PARAGRAPH) && ch_letter(c->tail[3]);
    bool list = !c->notes && end == i + 1 && at(l, i) == '*' &&
                (listed || unfinished || (c->tail[3] == ':' && c->kind != SPONSORS));
    return found_label(v, list ? POINT : FOOTNOTE, end - i);
}
/* The date and the vote after a text. */
static inline bool classify_closing(line *l, unsigned i, const context *c, verdict *v) {
    unsigned first = at(l, skip_marks(l, i));
    bool bracket = first == '[', digit = ch_digit(first), follows = c->kind == ADOPTION_LINE;
    if (bracket || first == 'I' || first == 'A' || first == 'R' || first == 'V') {
        bool here = fresh_line(c) || v->mark || c->kind == VOTING || follows || bracket;
        if (here && is_voting(l, i)) return found(v, VOTING);
    }
    if (!digit && first != 'A' && first != 'N' && first != 'R') return false;
    bool ended = follows || v->mark || (fresh_line(c) && after_stop(c)) || last_mark(c) == '.';
    if (ended && (!c->front || (digit && c->kind != SESSION_LINE)) && is_adoption_line(l, i)) {
        v->goes_on = follows && c->blank == 0;
        return found(v, ADOPTION_LINE);
    }
    if (!digit || !is_date_line(l, skip_marks(l, i))) return false;
    v->goes_on = follows && c->blank == 0;
    bool after = !c->front && !c->notes && c->kind != HEADING && ended;
    return (follows || after) && found(v, ADOPTION_LINE);
}
/* Lines that are recognised whatever comes before them. */
static inline bool classify_known(line *l, unsigned i, const context *c, verdict *v) {
    unsigned first = at(l, skip_marks(l, i));
    bool fresh = fresh_line(c) || v->mark;
    if (classify_apparatus(l, i, c, v) || classify_marked_note(l, i, c, v)) return true;
    if (fresh && is_note_to_reader(l, i)) return found(v, NOTE_TO_READER);
    if (first == '[' && is_report_line(l, i)) return found(v, REPORT_LINE);
    bool stands = fresh || c->kind == MUN_HEADER || (ch_upper(first) && (c->front || after_stop(c)));
    if (stands && is_organ_line(l, i)) return found(v, ORGAN_LINE);
    bool free = c->blank || one_line(c->kind);
    if (!free && c->front)
        free = read_all(l) &&
               (ch_upper(l->next[0]) || ch_digit(l->next[0])); /* the text begins directly below */
    if (!free && c->kind == PARAGRAPH && after_stop(c))        /* "The Assembly:" above paragraph 1 */
        free = read_all(l) && last_char(l) == ':' && ch_digit(l->next[0]);
    if (free && (first == 'T' || first == 'C') && is_free_organ_line(l, skip_marks(l, i)))
        return found(v, ORGAN_LINE);
    bool ended = fresh || last_mark(c) == '.' || c->kind == ADOPTION_LINE || c->kind == VOTING;
    if (ended && is_annex_heading(l, skip_marks(l, i))) return found(v, ANNEX_HEADING);
    return classify_closing(l, i, c, v);
}

/* Lines of the masthead, each on its own even without an empty line between. */
static inline bool classify_front(line *l, unsigned i, const context *c, verdict *v) {
    unsigned text = skip_marks(l, i), first = at(l, text);
    if (!c->notes && (fresh_line(c) || v->mark) && is_resolution_line(l, text)) return found(v, TITLE);
    if ((c->front || c->blank || c->kind == MUN_HEADER) && match_mun_header(l, i))
        return found(v, MUN_HEADER);
    if (c->front) {
        enum token kind = masthead_kind(l, i);
        return kind != PARAGRAPH && found(v, kind);
    }
    if (!c->blank) return false;
    unsigned end = first == 'U' ? match(l, text, "united nations", true) : 0;
    if (end && ends_at(l, end)) return found(v, MASTHEAD_LINE); /* the next document of a file */
    if (end && match_symbol(l, skip_marks(l, end))) return found(v, SYMBOL_LINE);
    return first == 'R' && match(l, text, "resolution adopted by", true) && found(v, ADOPTED_BY_LINE);
}

/* Notes whose numbers were torn off follow each other line by line. */
static inline bool begins_torn_note(line *l, unsigned i, const context *c) {
    bool number = c->tail[2] == 'o' && c->tail[1] == 'N'; /* "Supplement No." */
    return c->kind == FOOTNOTE && c->unlabelled && c->tail[3] == '.' && !number &&
           ch_upper(at(l, skip_marks(l, i)));
}

/* "We, the delegation of Peru, hereby:", "Be it resolved that:", directly below the preamble. */
static inline bool is_enacting(line *l, unsigned i) {
    static const char *const heads[] = {"We, ",      "The ", "Be it",  "BE IT",  "Therefore", "THEREFORE",
                                        "Now,",      "NOW",  "Hereby", "HEREBY", "Do ",       "Does ",
                                        "Resolves ", "Has ", "Have ",  0};
    if (!match_any(l, i, heads, false) || !read_all(l) || last_char(l) != ':') return false;
    return find(l, i, "hereby") || find(l, i, "resolve") || find(l, i, "therefore") || find(l, i, "decided");
}
/* Is the first paragraph of the preamble directly below the header of a Model UN paper? */
static inline bool opens_below_header(line *l, unsigned i) {
    if (!opens_preamble(l, i)) return false;
    if (surely_opens_preamble(l, i)) return true;
    if (!read_all(l)) return false;
    unsigned last = last_char(l);
    return last == ',' || last == ';' || last == '.';
}

/* "Delegates present:", "Votes for: 12", directly below the last clause: a short line with a colon, of which no word but
 * the first begins with a capital before it. */
static inline bool is_caption(line *l, unsigned i) {
    enum { LONGEST_CAPTION = 24 };
    unsigned end = i;
    if (!ch_upper(at(l, i))) return false;
    while (at(l, end) && at(l, end) != ':' && end < i + LONGEST_CAPTION) end++;
    return at(l, end) == ':' && (ends_at(l, end + 1) || ch_digit(at(l, skip_blanks(l, end + 1))));
}

/* Prose: does it continue, or does a paragraph begin without an empty line? */
static inline bool prose_goes_on(line *l, unsigned i, const context *c) {
    if (c->lone_label) return c->blank < 4;
    if (c->running && !c->blank) return true;
    if (c->blank || one_line(c->kind) || c->new_page) return false;
    unsigned first = at(l, skip_marks(l, i));
    bool page = starts_page(c);
    if (c->kind == FOOTNOTE) return !page && !begins_torn_note(l, i, c);
    if (ch_lower(first)) return true;
    if (page) {
        if (c->indent >= 2 && after_stop(c)) return false;
        unsigned mark = last_mark(c);
        return mark != ',' && mark != ';' && !opens_preamble(l, skip_marks(l, i));
    }
    if (c->indent > c->before + 1 && after_stop(c) && c->tail[3] != ')') return false;
    if (c->kind == ADOPTION_LINE || c->kind == VOTING) return true;
    bool ended = (c->kind == PARAGRAPH || c->kind == POINT) && (after_stop(c) || !c->front);
    if (ended && ch_upper(first) && surely_opens_operative(l, skip_marks(l, i))) return false;
    bool clause = c->kind == NUMBERED_PARAGRAPH || c->kind == POINT;
    if (clause && c->tail[3] == '.' && last_mark(c) == '.' && is_caption(l, i)) return false;
    if (c->indent + 2 < c->before) return true; /* a first line is indented more, never less */
    unsigned text = skip_marks(l, i);
    if (c->kind == PARAGRAPH && surely_opens_preamble(l, text)) return false;
    if (c->kind == NUMBERED_PARAGRAPH && last_mark(c) == ';' && surely_opens_preamble(l, text)) return false;
    if (c->kind == MUN_HEADER && opens_below_header(l, text)) return false;
    if ((c->front || after_stop(c)) && first == 'W' && is_whereas(l, text)) return false;
    bool letter = ch_upper(first) && (at(l, i + 1) == '.' || at(l, i + 1) == ')') && at(l, i + 2) == ' ';
    if (letter) text = skip_marks(l, i + 3); /* "B. Noting …": some houses letter the preamble */
    unsigned mark = last_mark(c);
    if (mark == ',' && opens_operative(l, text)) return false;
    if (mark == ',' && ch_upper(first) && is_enacting(l, text)) return false;
    bool parted = mark == ',' || ((letter || c->kind == PARAGRAPH) && (mark == ';' || mark == '.'));
    return !parted || !opens_preamble(l, text);
}

/* "Financing of the appropriation for the year", on a line between "…, Uganda;" and "14. Decides …". */
static inline bool is_heading_between(line *l, unsigned i, const context *c) {
    unsigned mark = last_mark(c);
    bool numbered = c->kind == NUMBERED_PARAGRAPH || c->kind == POINT || c->kind == ADOPTION_LINE;
    if (!numbered && (c->kind != PARAGRAPH || c->front)) return false;
    if (c->blank || !ch_upper(at(l, skip_marks(l, i)))) return false;
    if (numbered ? mark != ';' && mark != '.' : mark != ',') return false;
    if (!read_all(l) || !ch_digit(l->next[0]) || (l->next[1] != '.' && !ch_digit(l->next[1]))) return false;
    bool before_first = l->next[0] == '1' && l->next[1] == '.';
    if (!numbered && (!before_first || l->n > 80 || opens_preamble(l, skip_marks(l, i)))) return false;
    unsigned last = last_char(l);
    return ch_letter(last) || ch_digit(last);
}

/* Takes the mark of a Markdown heading; returns the place after it. */
static inline unsigned take_heading_mark(line *l, verdict *v) {
    unsigned i = 0;
    while (at(l, i) == '#') i++;
    if (!i || i > 6 || (at(l, i) != ' ' && at(l, i) != 0)) return 0;
    v->mark = (unsigned char)i;
    v->kind = HEADING;
    return skip_blanks(l, i);
}
/* The rest: a heading by its form, the text of a torn note, or prose. */
static inline void classify_prose(line *l, unsigned i, const context *c, verdict *v) {
    v->label = 0;
    v->kind = v->mark ? HEADING : PARAGRAPH;
    if (v->mark) return;
    if (is_part_heading(l, i, c) || (fresh_line(c) && is_draft_heading(l, i)) ||
        ((c->blank || one_line(c->kind)) && is_bold_line(l, i))) {
        v->kind = HEADING;
        return;
    }
    if (is_heading_between(l, i, c)) {
        v->kind = HEADING;
        return;
    }
    v->goes_on = prose_goes_on(l, i, c);
    unsigned text = skip_marks(l, i);
    bool after_rule = c->kind == RULE && c->tail[3] == '_';
    bool torn = after_rule || c->torn || (c->blank == 0 && begins_torn_note(l, i, c));
    if (torn && !v->goes_on && ch_upper(at(l, text)) && !opens_preamble(l, text)) v->kind = FOOTNOTE;
}

/* "iii." and "viii)" are labels, even though they look like words. */
static inline bool is_long_roman(line *l, unsigned i) {
    unsigned end = match_roman(l, i);
    return end && (at(l, end) == '.' || at(l, end) == ')' || at(l, end) == '\\');
}

/* "noting the wells," below "recalling the treaty," in a text all in small letters: the words are known as capitals. */
static inline bool begins_in_small_letters(line *l, unsigned i, const context *c) {
    unsigned mark = last_mark(c), small = l->at[i];
    if (c->blank || c->notes || (mark != ',' && mark != ';' && mark != '.' && mark != ':') || small >= 0x80)
        return false;
    l->at[i] = (unsigned char)(small - 'a' + 'A');
    bool begins = opens_preamble(l, i) || surely_opens_operative(l, i);
    l->at[i] = (unsigned char)small;
    return begins;
}

static inline verdict classify(line *l, const context *c) {
    verdict v = {.kind = PARAGRAPH};
    unsigned i = take_heading_mark(l, &v), first = at(l, i);
    /* Most lines begin with a word in lower case, and that word is all that has to be looked at. */
    bool word = ch_lower(first) && ch_lower(at(l, i + 1)) && ch_lower(at(l, i + 2)) && !is_long_roman(l, i);
    if (word && !v.mark && !c->front && c->small && begins_in_small_letters(l, i, c))
        v.goes_on = false;
    else if (word && !v.mark && !c->front && first != 'p' && first != 'o')
        v.goes_on = prose_goes_on(l, i, c);
    else if (!classify_known(l, i, c, &v) && !classify_front(l, i, c, &v) && !classify_label(l, i, c, &v))
        classify_prose(l, i, c, &v);
    return v;
}
#endif
