/* See note_marks.h. It looks only at the text next to the mark, never at the rest of a draft. */
#include "recognise/note_marks.h"
#include "base/str.h"
#include "reslint/kit/numbers.h"

/* The digits of `number` at `at`: where they end, otherwise 0. */
static uint32_t digits_at(reslint_str text, uint32_t at, uint32_t number) {
    char digits[12];
    int n = 0;
    for (uint32_t v = number; v && n < 11; v /= 10) digits[n++] = (char)('0' + v % 10);
    if (at + (uint32_t)n > text.len) return 0;
    for (int i = 0; i < n; i++)
        if (text.ptr[at + (uint32_t)i] != digits[n - 1 - i]) return 0;
    return at + (uint32_t)n;
}

/* The same, not followed by a letter or figure. */
static uint32_t number_at(reslint_str text, uint32_t at, uint32_t number) {
    uint32_t end = digits_at(text, at, number);
    if (end && end < text.len &&
        (rl_is_alpha((unsigned char)text.ptr[end]) || rl_is_digit((unsigned char)text.ptr[end]) ||
         strchr("/-(", text.ptr[end]) || (unsigned char)text.ptr[end] == 0xE2))
        return 0;
    return end;
}

static bool begins_with_month(reslint_str rest) {
    for (uint32_t month = 1; month <= 12; month++)
        if (rl_starts(rest, rk_month(month))) return true;
    return false;
}

/* "3 and 4", "3 to 5" */
static bool is_range_with(reslint_str text, uint32_t at, const char *word) {
    uint32_t after = at + (uint32_t)strlen(word);
    return rl_starts(rl_slice(text, at, text.len), word) && after < text.len &&
           rl_is_digit((unsigned char)text.ptr[after]);
}

/* A year that ends at `end`. */
static bool is_year(reslint_str text, uint32_t end) {
    if (end < 5 || text.ptr[end - 5] != ' ') return false;
    for (uint32_t i = end - 4; i < end; i++)
        if (!rl_is_digit((unsigned char)text.ptr[i])) return false;
    return rl_starts(rl_slice(text, end - 4, end), "19") || rl_starts(rl_slice(text, end - 4, end), "20");
}

/* Can what ends at `end` have a note: a word, a closing mark or a year? */
static bool may_bear_note(reslint_str text, uint32_t end) {
    unsigned char c = (unsigned char)text.ptr[end - 1];
    return rl_is_alpha(c) || c == ')' || c == '"' || c == 0x9D || c == 0x99 || is_year(text, end);
}

/* "thereto, 1 the", "recommendations, 8" at the end, "Crime, 11 which": after a comma or semicolon, and not
 * the number of things counted. */
static bool is_apart(reslint_str text, uint32_t at, uint32_t end) {
    if (at < 3 || text.ptr[at - 1] != ' ' || !strchr(",;.", text.ptr[at - 2]) || !may_bear_note(text, at - 2))
        return false;
    if (end == text.len) return true;
    if (text.ptr[end] == ',' || text.ptr[end] == ';') return end + 1 == text.len;
    return text.ptr[end] == ' ' && !begins_with_month(rl_slice(text, end + 1, text.len)) &&
           !is_range_with(text, end, " and ") && !is_range_with(text, end, " to ");
}

/* "their Destruction 1 and the progress": after a name or a small word, before a word that continues the
 * sentence. It is not a mark after something that is counted or cited by number: "paragraph 1 and", "Goal 3
 * of". */
static bool follows_word(reslint_str text, uint32_t at, uint32_t end) {
    static const char *const cited[] = {
        "paragraph", "paragraphs", "article",   "articles",   "section",    "sections",   "chapter",
        "chapters",  "annex",      "annexes",   "part",       "parts",      "resolution", "resolutions",
        "decision",  "decisions",  "goal",      "goals",      "target",     "targets",    "item",
        "items",     "rule",       "rules",     "regulation", "appendix",   "page",       "pages",
        "table",     "figure",     "volume",    "phase",      "group",      "category",   "option",
        "pillar",    "level",      "class",     "type",       "number",     "numbers",    "protocol",
        "no",        "nos",        "to",        "from",       "and",        "or",         "of",
        "in",        "on",         "by",        "at",         "for",        "with",       "least",
        "than",      "over",       "about",     "the",        "between",    "only",       "every",
        "some",      "session",    "sessions",  "indicator",  "indicators", "action",     "actions",
        "may",       "committee",  "principle", "principles", "block",      "zone",       "track",
        "step"};
    static const char *const on[] = {"and ",   "which ", "as ",  "in ",         "to ",      "for ",
                                     "that ",  "with ",  "on ",  "by ",         "at ",      "is ",
                                     "was ",   "or ",    "of ",  "including ",  "adopted ", "held ",
                                     "while ", "where ", "the ", "constitute ", "has ",     "are "};
    static const char *const counted[] = {
        "million", "billion", "per ", "year", "month", "day",  "week",  "member", "countr",  "person",
        "people",  "time",    "hour", "post", "round", "seat", "resol", "paragr", "article", "session"};
    if (at < 4 || text.ptr[at - 1] != ' ' || !may_bear_note(text, at - 1)) return false;
    uint32_t word = at - 1;
    while (word && rl_is_alpha((unsigned char)text.ptr[word - 1])) word--;
    reslint_str before = rl_slice(text, word, at - 1);
    if ((before.len && before.len < 3) || begins_with_month(before)) return false;
    for (size_t i = 0; i < sizeof cited / sizeof *cited; i++)
        if (rl_same_ci(before, rl_str(cited[i]))) return false;
    if (end == text.len) return false;
    if (text.ptr[end] == ',' || text.ptr[end] == ';') return true;
    reslint_str rest = rl_slice(text, end + 1, text.len);
    for (size_t i = 0; text.ptr[end] == ' ' && i < sizeof on / sizeof *on; i++)
        if (rl_starts(rest, on[i])) return true;
    bool name = !before.len || rl_is_upper((unsigned char)before.ptr[0]);
    if (!name || text.ptr[end] != ' ' || !rest.len || !rl_is_lower((unsigned char)rest.ptr[0])) return false;
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++)
        if (rl_starts(rest, counted[i])) return false;
    return true;
}

/* "20084": a year with the number glued to it. */
static bool glued_to_year(reslint_str text, uint32_t at) {
    if (at < 4) return false;
    for (uint32_t i = at - 4; i < at; i++)
        if (!rl_is_digit((unsigned char)text.ptr[i])) return false;
    bool century = (text.ptr[at - 4] == '1' && text.ptr[at - 3] == '9') ||
                   (text.ptr[at - 4] == '2' && text.ptr[at - 3] == '0');
    return century && (at == 4 || text.ptr[at - 5] == ' ');
}

/* "in 2018,1", "2010;16": after a mark that follows a figure. Three digits after a comma could be the end of
 * a number in the thousands. */
static bool glued_to_mark(reslint_str text, uint32_t at, uint32_t end) {
    return at >= 2 && end - at < 3 && strchr(",;", text.ptr[at - 1]) &&
           rl_is_digit((unsigned char)text.ptr[at - 2]) && (end == text.len || text.ptr[end] == ' ');
}

/* "of 28 March 2008,618/15 of": between a date's comma and the number of the next resolution. */
static bool glued_between(reslint_str text, uint32_t at, uint32_t end) {
    if (!at || text.ptr[at - 1] != ',') return false;
    uint32_t session = end, number;
    while (session < text.len && rl_is_digit((unsigned char)text.ptr[session])) session++;
    if (session == end || session > end + 2 || session == text.len || text.ptr[session] != '/') return false;
    for (number = session + 1; number < text.len && rl_is_digit((unsigned char)text.ptr[number]);) number++;
    return number > session + 1 && glued_to_year(text, at - 1);
}

static uint32_t sign_at(reslint_str text, uint32_t at) {
    static const char *const signs[] = {"*", "®", "”", "?", "°", "™"};
    reslint_str rest = rl_slice(text, at, text.len);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (rl_starts(rest, signs[i])) return (uint32_t)strlen(signs[i]);
    return 0;
}

/* A sign glued to a comma: "property,” the". A closing quotation mark counts only if no quotation is open. */
static bool is_damage(reslint_str text, uint32_t at, uint32_t len) {
    if (!at || text.ptr[at - 1] != ',' || (at + len < text.len && text.ptr[at + len] != ' ')) return false;
    if (!rl_starts(rl_slice(text, at, text.len), "”")) return true;
    for (uint32_t i = at; i-- > 0;) {
        if (rl_starts(rl_slice(text, i, text.len), "“") || text.ptr[i] == '"') return false;
    }
    return true;
}

uint32_t rl_number_mark(reslint_str text, uint32_t at, uint32_t number, uint32_t *form) {
    uint32_t glued = digits_at(text, at, number), end = number_at(text, at, number);
    *form = RESLINT_REF_GLUED;
    if (glued && glued_between(text, at, glued)) return glued;
    if (!end) return 0;
    if (is_apart(text, at, end) || follows_word(text, at, end)) {
        *form = RESLINT_REF_SPACED;
        return end;
    }
    return glued_to_year(text, at) || glued_to_mark(text, at, end) ? end : 0;
}

uint32_t rl_sign_mark(reslint_str text, uint32_t at) {
    uint32_t len = sign_at(text, at);
    return len && is_damage(text, at, len) ? at + len : 0;
}
