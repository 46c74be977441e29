/* What a line begins: the one place where the decisions about line starts are put in order. A pure function
 * of the line, of what stands before it and of the few facts in `context`. */
#ifndef RESOLUTION_LINES_H
#define RESOLUTION_LINES_H
#include "masthead.h"
#include "tokens.h"

/* The first letters of the title, by which its repetition at the head of a page is known. */
enum { TITLE_LETTERS = 16 };
typedef struct fingerprint {
    unsigned char letters; /* how many there are, at most TITLE_LETTERS */
    uint16_t hash;
} fingerprint;

static inline fingerprint take_fingerprint(line *l, unsigned i, unsigned most) {
    fingerprint f = {0, 0};
    for (unsigned c; f.letters < most && (c = at(l, i)) != 0; i++) {
        if (!ch_letter(c)) continue;
        f.hash = (uint16_t)(f.hash * 31u + ch_fold(c));
        f.letters++;
    }
    return f;
}
static inline bool is_title_again(line *l, unsigned i, fingerprint title) {
    if (title.letters < 5) return false;
    unsigned most = title.letters == TITLE_LETTERS ? TITLE_LETTERS : title.letters + 1u;
    fingerprint f = take_fingerprint(l, i, most);
    return f.letters == title.letters && f.hash == title.hash;
}

/* What stands before the line. */
typedef struct context {
    unsigned kind;   /* of the block before it; BLOCK_KINDS at the start of the file */
    bool front;      /* nothing of a text has begun: masthead */
    bool notes;      /* in the footnotes of a page */
    bool lone_label; /* the block so far is nothing but its label */
    bool new_page;   /* a form feed stands before it */
    unsigned blank;  /* empty lines before it */
    unsigned indent; /* columns before it */
    unsigned before; /* the same of the line before it */
    bool torn;       /* a note's number stands before it whose text is still to come */
    bool running;    /* the block before it is the running title of a page */
    unsigned note;   /* the number of the last footnote, modulo 256 */
    fingerprint title;
    unsigned char tail[4]; /* the last characters before it, without blanks; the very last is tail[3] */
} context;

typedef struct verdict {
    unsigned char kind;
    unsigned char mark;  /* number of # */
    unsigned char label; /* length of the label in characters */
    bool goes_on;        /* the line belongs to the block before it */
    bool running;        /* page furniture: the running title, which may wrap */
} verdict;

static inline bool after_and(const context *c) {
    const unsigned char *t = c->tail;
    bool stop = t[0] == ';' || t[0] == ',' || t[0] == '.';
    if (stop && t[1] == 'a' && t[2] == 'n' && t[3] == 'd') return true;
    return (t[1] == ';' || t[1] == ',') && t[2] == 'o' && t[3] == 'r';
}
/* The last mark before the line. A footnote number that stands apart ("thereto, 1") is looked through. */
static inline unsigned last_mark(const context *c) {
    unsigned k = 3;
    while (k > 0 && ch_digit(c->tail[k])) k--;
    unsigned mark = c->tail[k];
    return mark == ',' || mark == ';' || mark == ':' || (mark == '.' && (k == 0 || c->tail[k - 1] != 'o'))
               ? mark
               : c->tail[3];
}
/* Could a paragraph end before the line? */
static inline bool after_stop(const context *c) {
    unsigned last = last_mark(c);
    bool inside =
        ch_letter(last) || ch_digit(last) || last == '-' || last == CH_DASH || last == '(' || last == '/';
    return !inside || after_and(c);
}
/* A line that a page extractor moved in, straight after a full one: the first of a page. */
static inline bool starts_page(const context *c) {
    return c->new_page || (c->blank == 0 && c->indent > 0 && c->before == 0 && c->kind != BLOCK_KINDS);
}
/* Blocks that are one line by their nature: whatever follows is a block of its own. */
static inline bool one_line(unsigned kind) {
    return kind == ORGAN_LINE || kind == SYMBOL_LINE || kind == PAGE_FURNITURE || kind == RULE ||
           kind == TABLE_ROW || kind == ANNEX_HEADING || kind == MASTHEAD_LINE || kind == SESSION_LINE ||
           kind == COMMENT || kind == HEADING || kind == BLOCK_KINDS;
}

/* Does the line stand free of the one before it? */
static inline bool fresh_line(const context *c) {
    return c->blank || one_line(c->kind) || starts_page(c);
}

static inline unsigned number_at(line *l, unsigned begin, unsigned end) {
    unsigned value = 0;
    for (; begin < end; begin++) value = value * 10 + (at(l, begin) - '0');
    return value;
}
/* Among notes, the number that follows on the last one begins the next, whatever stands behind it. */
static inline bool is_next_note(line *l, unsigned i, unsigned end, const context *c) {
    unsigned value = number_at(l, i, end) & 0xff, text = skip_blanks(l, end);
    if (match_month(l, text)) return false;
    return c->kind == RULE || (c->kind == FOOTNOTE && c->blank == 0 && value == ((c->note + 1) & 0xff));
}

/* A number at the start: paragraph, title or footnote. */
static inline bool classify_number(line *l, unsigned i, const context *c, verdict *v) {
    bool fresh = fresh_line(c);
    unsigned end = match_title_number(l, i);
    if (end && (fresh || c->front) && starts_text(l, skip_marks(l, end))) {
        v->kind = TITLE;
        v->label = (unsigned char)(end - i);
        return true;
    }
    end = match_negotiation(l, i);
    if (end && (fresh || after_stop(c))) {
        v->kind = LABELLED_PARAGRAPH;
        v->label = (unsigned char)(end - i);
        return true;
    }
    end = match_number(l, i);
    if (!end && fresh) end = match_damaged_number(l, i);
    if (end) {
        unsigned text = skip_blanks(l, end);
        bool good = starts_text(l, text);
        if (!fresh && (!good || (!after_stop(c) && !looks_like_verb(l, skip_marks(l, text))))) return false;
        v->kind = NUMBERED_PARAGRAPH;
        v->label = (unsigned char)(end - i);
        return true;
    }
    end = match_bare_number(l, i);
    if (!end) return false;
    unsigned text = skip_blanks(l, end);
    if (text > end && at(l, text) == '*' && at(l, text + 1) == '.' && fresh) { /* "6 *. Recalls*" */
        v->kind = NUMBERED_PARAGRAPH;
        v->label = (unsigned char)(end - i);
        return true;
    }
    if (at(l, text) == 0) { /* alone on its line */
        if (c->notes) {
            v->kind = FOOTNOTE;
        } else if (!fresh) {
            return false;
        } else if (!c->front && ch_upper(l->next[0]) && ch_lower(l->next[1])) {
            v->kind = NUMBERED_PARAGRAPH;
        } else {
            v->kind = PAGE_FURNITURE;
            return true;
        }
        v->label = (unsigned char)(end - i);
        return true;
    }
    if (c->notes && is_next_note(l, i, end, c)) {
        v->kind = FOOTNOTE;
        v->label = (unsigned char)(end - i);
        return true;
    }
    if (!starts_text(l, text) && !(c->notes && (at(l, text) == 'l' || at(l, text) == '|'))) return false;
    if (match_month(l, text)) return false;
    bool verb = looks_like_verb(l, skip_marks(l, text));
    if (c->notes && (!verb || c->blank == 0) && !(verb && starts_page(c))) {
        v->kind = FOOTNOTE;
    } else if (!fresh) {
        return false;
    } else if (verb) {
        v->kind = NUMBERED_PARAGRAPH;
    } else if (c->blank && !c->front && c->kind != HEADING) {
        v->kind = FOOTNOTE;
    } else {
        return false;
    }
    v->label = (unsigned char)(end - i);
    return true;
}

/* "(a)" and its like, when a point is plausible here. */
static inline bool classify_point(line *l, unsigned i, const context *c, verdict *v) {
    unsigned end = match_point(l, i);
    if (!end) return false;
    bool fresh = fresh_line(c);
    bool bare = at(l, i) != '(';
    unsigned text = skip_blanks(l, end);
    bool in_list = c->kind == POINT && (bare ? c->indent == c->before : ch_upper(at(l, text)));
    if (!fresh && !after_stop(c) && !in_list) return false;
    if (bare && (c->front || (ch_upper(at(l, i)) && at(l, end - 1) == '.'))) return false;
    if (!fresh && !bare && c->tail[3] == ',' && ch_lower(at(l, text)) && c->kind != POINT) return false;
    v->kind = POINT;
    v->label = (unsigned char)(end - i);
    return true;
}

/* "II", "A.", "III. Resources", "Part two": headings without mark-up. */
static inline bool is_part_heading(line *l, unsigned i, const context *c) {
    if (!c->blank && !one_line(c->kind)) return false;
    unsigned end = match_roman(l, i);
    if (!end && ch_upper(at(l, i)) && !ch_letter(at(l, i + 1))) end = i + 1;
    if (!end || !ch_upper(at(l, i))) return false;
    if (ends_at(l, end)) return true;
    if (at(l, end) != '.') return false;
    end++;
    if (ends_at(l, end)) return true;
    if (at(l, end) != ' ' || !ch_upper(at(l, skip_marks(l, end)))) return false;
    if (!read_all(l) || l->n > 120) return false;
    unsigned last = last_char(l);
    return last != ',' && last != ';' && last != '.' && last != ':';
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

/* The title at the head of a later page; in Markdown, where the page's number is gone, in bold. */
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

/* Lines that are known whatever stands before them. */
static inline bool classify_line(line *l, unsigned i, const context *c, verdict *v) {
    unsigned first = at(l, skip_marks(l, i)), c0 = at(l, i);
    bool fresh = fresh_line(c) || v->mark;
    if ((c0 == '_' || c0 == '-' || c0 == '*' || c0 == CH_DASH || c0 == '=' || c0 == '\\') && is_rule(l, i)) {
        v->kind = RULE;
        return true;
    }
    if (c0 == '<' && match(l, i, "<!--", false)) { /* the caller sees whether it ends */
        v->kind = COMMENT;
        return true;
    }
    if (is_furniture(l, i)) {
        v->kind = PAGE_FURNITURE;
        return true;
    }
    if (ch_letter(first) &&
        (is_running_title(l, i, c) || (c->kind == PAGE_FURNITURE && ends_in_symbol(l, i)))) {
        v->kind = PAGE_FURNITURE;
        v->running = true;
        return true;
    }
    bool row = c0 == '|' ? c->kind == TABLE_ROW || find(l, i + 1, "|")
                         : (ch_digit(c0) || c0 == '*') && fresh && is_bare_row(l, i);
    if (row) {
        v->kind = TABLE_ROW;
        return true;
    }
    if (ch_upper(first) && is_symbol_alone(l, skip_marks(l, i), true)) {
        v->kind = c->front ? SYMBOL_LINE : PAGE_FURNITURE;
        return !(c->notes && c->blank == 0 && c->kind == FOOTNOTE && !starts_page(c));
    }
    unsigned end = match_note_mark(l, i);
    if (end && (fresh || c->notes || c0 == '[')) {
        v->kind = FOOTNOTE;
        v->label = (unsigned char)(end - i);
        return true;
    }
    end = match_star_mark(l, i);
    if (end && (fresh || c->notes)) {
        bool list = !c->notes && (c->kind == POINT || (c->tail[3] == ':' && c->kind != SPONSORS));
        v->kind = list ? POINT : FOOTNOTE;
        v->label = (unsigned char)(end - i);
        return true;
    }
    if (first == '[' || first == 'O' || first == 'o' || first == 'C' || first == 'F' || first == 'S' ||
        first == 'P' || first == 'M') {
        if (fresh && is_note_to_reader(l, i)) {
            v->kind = NOTE_TO_READER;
            return true;
        }
    }
    if (first == '[' && is_report_line(l, i)) {
        v->kind = REPORT_LINE;
        return true;
    }
    if ((first == '[' || first == 'I' || first == 'A' || first == 'R' || first == 'V') && is_voting(l, i) &&
        (fresh || c->kind == VOTING || c->kind == ADOPTION_LINE || at(l, skip_marks(l, i)) == '[')) {
        v->kind = VOTING;
        return true;
    }
    if ((first == 'T' || first == 't') && is_organ_line(l, i) && (fresh || ch_upper(first))) {
        v->kind = ORGAN_LINE;
        return true;
    }
    if ((first == 'A' || first == 'E') && fresh && is_annex_heading(l, skip_marks(l, i))) {
        v->kind = ANNEX_HEADING;
        return true;
    }
    if ((!c->front || (ch_digit(first) && c->kind != SESSION_LINE)) &&
        (ch_digit(first) || first == 'A' || first == 'N' || first == 'R') && is_adoption_line(l, i)) {
        v->kind = ADOPTION_LINE;
        v->goes_on = c->kind == ADOPTION_LINE && c->blank == 0;
        return true;
    }
    if (!c->front && c->blank && !c->notes && c->kind != HEADING && ch_digit(first) &&
        is_date_line(l, skip_marks(l, i))) {
        v->kind = ADOPTION_LINE;
        return true;
    }
    if (c->kind == ADOPTION_LINE && ch_digit(first) && is_date_line(l, skip_marks(l, i))) {
        v->kind = ADOPTION_LINE;
        v->goes_on = c->blank == 0;
        return true;
    }
    return false;
}

/* Lines of the masthead, each on its own even without an empty line between. */
static inline bool classify_front(line *l, unsigned i, const context *c, verdict *v) {
    unsigned first = at(l, skip_marks(l, i));
    if (!c->notes && (fresh_line(c) || v->mark) && is_resolution_line(l, skip_marks(l, i))) {
        v->kind = TITLE;
        return true;
    }
    if ((c->front || c->blank) && match_mun_header(l, i)) {
        v->kind = MUN_HEADER;
        return true;
    }
    if (c->front) {
        enum token kind = masthead_kind(l, i);
        if (kind == PARAGRAPH) return false;
        v->kind = (unsigned char)kind;
        return true;
    }
    if (!c->blank) return false;
    unsigned end = first == 'U' ? match(l, skip_marks(l, i), "united nations", true) : 0;
    if (end && (ends_at(l, end) || match_symbol(l, skip_marks(l, end)))) { /* the next document of a file */
        v->kind = ends_at(l, end) ? MASTHEAD_LINE : SYMBOL_LINE;
        return true;
    }
    if (first == 'R' && match(l, skip_marks(l, i), "resolution adopted by", true)) {
        v->kind = ADOPTED_BY_LINE;
        return true;
    }
    return false;
}

/* A dash or bullet opens a point where the line stands free, or in a list. */
static inline bool is_bullet_here(line *l, unsigned i, const context *c) {
    if (fresh_line(c) || at(l, i) == CH_BULLET || c->tail[3] == ':') return true;
    return c->kind == POINT && (at(l, i) != CH_DASH || ch_upper(at(l, skip_blanks(l, i + 1))));
}

/* Labels of any kind. */
static inline bool classify_label(line *l, unsigned i, const context *c, verdict *v) {
    unsigned inner = skip_marks(l, i);
    while (at(l, inner) == '[' || (inner > i && at(l, inner) == ' ')) inner++;
    inner = skip_marks(l, inner);
    unsigned first = at(l, inner);
    bool fresh = fresh_line(c) || after_stop(c);
    if (ch_digit(first)) {
        bool bracket = at(l, skip_marks(l, i)) == '[';
        if (!bracket || match_number(l, inner) || match_negotiation(l, inner))
            return classify_number(l, inner, c, v);
        return false;
    }
    if (first == 'E' || first == 'S') {
        unsigned title = c->blank || c->front ? match_title_number(l, inner) : 0;
        if (title) {
            v->kind = TITLE;
            v->label = (unsigned char)(title - inner);
            return true;
        }
    }
    if ((first == 'P' || first == 'O' || first == 'A' || first == 'p' || first == 'o') && fresh) {
        unsigned end = match_negotiation(l, inner);
        if (end) {
            v->kind = LABELLED_PARAGRAPH;
            v->label = (unsigned char)(end - inner);
            return true;
        }
    }
    if (i == inner && match_bullet(l, i) && is_bullet_here(l, i, c)) {
        v->kind = POINT;
        v->label = 1;
        return true;
    }
    if (first == '(' || ch_letter(first)) {
        if (first != '(' && at(l, inner) >= 0x80) return false;
        return classify_point(l, inner, c, v);
    }
    return false;
}

/* Prose: does it go on, or does a paragraph begin without an empty line? */
static inline bool prose_goes_on(line *l, unsigned i, const context *c) {
    if (c->lone_label) return c->blank < 4;
    if (c->running && !c->blank) return true;
    if (c->blank || one_line(c->kind) || c->new_page) return false;
    unsigned first = at(l, skip_marks(l, i));
    bool page = starts_page(c);
    if (c->kind == FOOTNOTE) return !page;
    if (ch_lower(first)) return true;
    if (page) {
        if (c->indent >= 2 && after_stop(c)) return false;
        return !opens_preamble(l, skip_marks(l, i));
    }
    if (c->indent > c->before + 1 && after_stop(c) && c->tail[3] != ')') return false;
    if (c->kind == ADOPTION_LINE || c->kind == VOTING) return true;
    if (c->indent + 2 < c->before) return true; /* a first line stands further in, never further out */
    if (last_mark(c) == ',' && opens_preamble(l, skip_marks(l, i))) return false;
    return true;
}

static inline verdict classify(line *l, const context *c) {
    verdict v = {PARAGRAPH, 0, 0, false, false};
    unsigned i = 0;
    while (at(l, i) == '#') i++;
    if (i && i <= 6 && (at(l, i) == ' ' || at(l, i) == 0)) {
        v.mark = (unsigned char)i;
        v.kind = HEADING;
        i = skip_blanks(l, i);
    } else {
        i = 0;
    }
    unsigned char plain = v.kind;
    unsigned c0 = at(l, i);
    /* Most lines begin with a word in lower case, and that word is all there is to see. */
    if (ch_lower(c0) && ch_lower(at(l, i + 1)) && ch_lower(at(l, i + 2)) && !v.mark && !c->front &&
        c0 != 'p' && c0 != 'o') {
        v.goes_on = prose_goes_on(l, i, c);
        return v;
    }
    if (classify_line(l, i, c, &v)) return v;
    v.kind = plain;
    if (classify_front(l, i, c, &v)) return v;
    if (classify_label(l, i, c, &v)) return v;
    v.kind = plain;
    v.label = 0;
    if (v.mark) return v;
    if (is_part_heading(l, i, c) || ((c->blank || one_line(c->kind)) && is_bold_line(l, i))) {
        v.kind = HEADING;
        return v;
    }
    v.goes_on = prose_goes_on(l, i, c);
    bool after_line = c->kind == RULE && c->tail[3] == '_';
    if ((after_line || c->torn) && !v.goes_on && ch_upper(at(l, skip_marks(l, i))) &&
        !opens_preamble(l, skip_marks(l, i)))
        v.kind = FOOTNOTE;
    return v;
}
#endif
