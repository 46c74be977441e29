/* Refuses queries that the library's compiler would not survive, or that would take minutes to run, before it
 * sees them: tree-sitter follows every way of reading a pattern at once, cannot be interrupted, and never
 * finishes if something that may be empty is to be repeated ("(a)*?", "((a)?)+").
 *
 * A query is parsed here by its own grammar, only as far as that question needs: an element may be empty if a
 * mark of ? or * follows it, a group if all of its elements may be empty, a choice if one of its forms may.
 * What is not grammatical is left to the compiler, which says what is wrong. */
#include "base/str.h"
#include "syntax/tree_query.h"

enum { LONGEST = 4000, MOST_WAYS = 64, MOST_PATTERNS = 64, DEEPEST = 32 };

typedef enum form_kind { TOP, ELEMENT, GROUP, CHOICE, PREDICATE } form_kind;

/* An open bracket and what has come directly inside it so far. */
typedef struct form {
    form_kind kind;
    uint32_t at;     /* where it begins */
    uint32_t forms;  /* directly inside it */
    bool all_empty;  /* all of them may be empty */
    bool some_empty; /* one of them may be empty */
} form;

typedef struct scan {
    reslint_str text;
    uint32_t at, depth, patterns, ways;
    form open[DEEPEST + 1];
    bool repeats;
    rl_query_error *error;
} scan;

static bool refuse(scan *s, rl_query_fault fault, uint32_t at) {
    *s->error = (rl_query_error){fault, at, {"", 0}};
    return false;
}

static bool is_name(char c) {
    return rl_is_alpha((unsigned char)c) || rl_is_digit((unsigned char)c) || strchr("_-.!?", c);
}

static char here(const scan *s) {
    return s->at < s->text.len ? s->text.ptr[s->at] : '\0';
}

static void skip_blanks(scan *s) {
    while (s->at < s->text.len) {
        if (s->text.ptr[s->at] == ';')
            while (s->at < s->text.len && s->text.ptr[s->at] != '\n') s->at++;
        else if (rl_is_space((unsigned char)s->text.ptr[s->at]))
            s->at++;
        else
            break;
    }
}

static void skip_string(scan *s) {
    for (s->at++; s->at < s->text.len && s->text.ptr[s->at] != '"'; s->at++)
        if (s->text.ptr[s->at] == '\\') s->at++;
    if (s->at < s->text.len) s->at++;
}

static void skip_name(scan *s) {
    while (s->at < s->text.len && s->text.ptr[s->at] && is_name(s->text.ptr[s->at])) s->at++;
}

static bool multiply(scan *s, uint32_t by) {
    if (by > 1) s->ways = s->ways > MOST_WAYS ? s->ways : s->ways * by;
    return s->ways <= MOST_WAYS || refuse(s, RL_QUERY_WIDE, s->at);
}

/* The end of an element, group or choice: the mark that follows it, and what that means for the form
 * around. */
static bool end_of_form(scan *s, bool empty, uint32_t began) {
    bool marked = false;
    for (;; s->at++) {
        skip_blanks(s);
        char mark = here(s);
        if (mark == '@') {
            s->at++;
            skip_name(s);
            s->at--;
            continue;
        }
        if (mark != '?' && mark != '*' && mark != '+') break;
        if (empty || marked) return refuse(s, RL_QUERY_EMPTY, marked ? s->at : began);
        if (!multiply(s, 2)) return false;
        s->repeats = s->repeats || mark != '?';
        marked = true;
        empty = mark != '+';
    }
    form *around = &s->open[s->depth];
    around->forms++;
    around->all_empty = around->all_empty && empty;
    around->some_empty = around->some_empty || empty;
    return true;
}

static bool open_form(scan *s) {
    form_kind kind = here(s) == '[' ? CHOICE : GROUP;
    uint32_t began = s->at++;
    if (s->depth == 0) {
        s->ways = 1;
        if (++s->patterns > MOST_PATTERNS) return refuse(s, RL_QUERY_WIDE, began);
    }
    if (s->depth == DEEPEST) return refuse(s, RL_QUERY_WIDE, began);
    if (kind == GROUP) {
        skip_blanks(s);
        if (here(s) == '#') kind = PREDICATE;
        if (here(s) && is_name(here(s)) && here(s) != '!' && here(s) != '.') {
            kind = ELEMENT;
            skip_name(s);
            if (here(s) == '/') s->at++, skip_name(s);
        }
    }
    s->open[++s->depth] = (form){kind, began, 0, true, false};
    return true;
}

static bool close_form(scan *s) {
    s->at++;
    if (!s->depth) return true; /* the compiler will say so */
    form was = s->open[s->depth--];
    if (was.kind == PREDICATE) return true;
    if (was.kind == CHOICE && !multiply(s, was.forms)) return false;
    bool empty = was.kind == CHOICE ? was.some_empty : was.kind == GROUP && was.forms && was.all_empty;
    return end_of_form(s, empty, was.at);
}

/* A predicate: names, texts and captures up to its end. */
static void skip_predicate(scan *s) {
    while (s->at < s->text.len && here(s) != ')') {
        if (here(s) == '"')
            skip_string(s);
        else if (here(s) == ';')
            skip_blanks(s);
        else
            s->at++;
    }
}

static bool take(scan *s) {
    uint32_t began = s->at;
    if (s->depth && s->open[s->depth].kind == PREDICATE) {
        skip_predicate(s);
        return close_form(s);
    }
    switch (here(s)) {
    case '(':
    case '[': return open_form(s);
    case ')':
    case ']': return close_form(s);
    case '"': skip_string(s); return end_of_form(s, false, began);
    case '?':
    case '*':
    case '+': return refuse(s, RL_QUERY_EMPTY, began); /* a mark with nothing before it to repeat */
    case '@':
        s->at++;
        skip_name(s);
        return true;
    case '!': /* "!field": the element does not have it */
        s->at++;
        skip_name(s);
        return true;
    case '_': s->at++; return end_of_form(s, false, began);
    default: break;
    }
    skip_name(s);
    if (s->at == began) s->at++;
    return true;
}

bool rl_query_bounded(reslint_str text, bool *repeats, rl_query_error *error) {
    scan s = {.text = text, .error = error, .ways = 1};
    s.open[0] = (form){TOP, 0, 0, true, false};
    *repeats = false;
    if (text.len > LONGEST) return refuse(&s, RL_QUERY_WIDE, 0);
    for (skip_blanks(&s); s.at < text.len; skip_blanks(&s))
        if (!take(&s)) return false;
    *repeats = s.repeats;
    return true;
}
