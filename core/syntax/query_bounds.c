/* Queries that would take minutes are refused before they are compiled: tree-sitter follows every way in
 * which a pattern can be read at once, and cannot be interrupted. A mark of ? + * is two ways, a choice in
 * square brackets as many as it has forms, and they multiply. */
#include "base/str.h"
#include "syntax/tree_query.h"

enum { LONGEST = 4000, MOST_WAYS = 64, MOST_PATTERNS = 64, DEEPEST = 64 };

typedef struct scan {
    reslint_str text;
    uint32_t at, depth, patterns, ways;
    bool choice[DEEPEST + 1];
    uint32_t forms[DEEPEST + 1]; /* that stand straight in an open bracket */
    bool repeats;
} scan;

/* Over a text in quotation marks or a comment. */
static void pass_over(scan *s, char end) {
    for (s->at++; s->at < s->text.len && s->text.ptr[s->at] != end; s->at++)
        if (end == '"' && s->text.ptr[s->at] == '\\') s->at++;
}

static void multiply(scan *s, uint32_t by) {
    if (by > 1) s->ways = s->ways > MOST_WAYS ? s->ways : s->ways * by;
}

static bool open_form(scan *s, bool choice) {
    if (s->depth == 0) {
        s->patterns++;
        s->ways = 1;
    }
    s->forms[s->depth]++;
    if (s->depth == DEEPEST) return false;
    s->depth++;
    s->choice[s->depth] = choice;
    s->forms[s->depth] = 0;
    return true;
}

static void close_form(scan *s) {
    if (!s->depth) return;
    if (s->choice[s->depth]) multiply(s, s->forms[s->depth]);
    s->depth--;
}

static bool take(scan *s) {
    char c = s->text.ptr[s->at];
    if (c == ';') pass_over(s, '\n');
    if (c == '"') {
        s->forms[s->depth]++;
        pass_over(s, '"');
    }
    if (c == '(' || c == '[') return open_form(s, c == '[');
    if (c == ')' || c == ']') close_form(s);
    /* "#eq?" is the name of a test. */
    bool name =
        s->at && (rl_is_alpha((unsigned char)s->text.ptr[s->at - 1]) || s->text.ptr[s->at - 1] == '_');
    if ((c == '?' && !name) || c == '*' || c == '+') multiply(s, 2);
    if (c == '*' || c == '+') s->repeats = true;
    return s->ways <= MOST_WAYS;
}

bool rl_query_bounded(reslint_str text, bool *repeats, rl_query_error *error) {
    scan s = {.text = text};
    *error = (rl_query_error){RL_QUERY_WIDE, 0, {"", 0}};
    bool good = text.len <= LONGEST;
    for (; good && s.at < text.len; s.at++) {
        error->offset = s.at;
        good = take(&s) && s.patterns <= MOST_PATTERNS;
    }
    *repeats = s.repeats;
    return good;
}
