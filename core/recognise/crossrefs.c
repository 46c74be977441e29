/* Cross-references: "paragraph 34 above", "paragraphs 3 (b) and 5 to 7 below", "OP 2 bis", "PP3", "clause 5
 * above". Each number is one reference. It is to this text if it says above or below, "of the present
 * resolution", or is in the language of the negotiating room (OP, PP, operative paragraph, clause); a plain
 * "paragraph 12" is more often than not in another document ("of its resolution 60/1", "Article 101,
 * paragraph 3") and is marked external. */
#include "base/str.h"
#include "recognise/recognise.h"
#include "recognise/steps.h"

/* A number of four digits inside a list may be a year ("in paragraph 5, 2015 …"). */
enum { MOST_ITEMS = 64, FEW_DIGITS = 3, MANY_DIGITS = 5, LARGE_NUMBER = 990 };

typedef struct crossref_item {
    reslint_span at; /* number with suffix and point */
    reslint_span number_at;
    uint32_t number, suffix;
    reslint_str point;
    uint32_t direction;
} crossref_item;

typedef struct lead {
    const char *word;
    bool room;   /* the language of the negotiating room */
    bool joined; /* the number may be glued on: OP5 */
} lead;

static const lead leads[] = {
    {"paragraph", false, false}, {"paragraphs", false, false}, {"para.", false, false},
    {"paras.", false, false},    {"para", false, false},       {"paras", false, false},
    {"OP", true, true},          {"OPs", true, false},         {"PP", true, true},
    {"PPs", true, false},        {"clause", true, false},      {"clauses", true, false}};

/* Where the "paragraphs" begins that ends before the number at `at`; UINT32_MAX if there is no such word. */
static uint32_t lead_before(reslint_str text, uint32_t at, bool *room) {
    uint32_t end = rl_back_blanks(text, at);
    if (end == 0 || !memchr("hsaePS.", text.ptr[end - 1], 7))
        return UINT32_MAX; /* every lead ends in one of these letters */
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        uint32_t n = (uint32_t)strlen(leads[i].word);
        if (end == at && !leads[i].joined) continue;
        if (leads[i].joined ? !rl_before(text, end, leads[i].word) : !rl_before_ci(text, end, leads[i].word))
            continue;
        if (rl_word_before(text, end - n)) continue;
        *room = leads[i].room;
        static const char *const kinds[] = {"operative", "preambular"};
        for (size_t k = 0; k < 2 && !*room; k++) {
            uint32_t kind = rl_back_blanks(text, end - n);
            if (!rl_before_ci(text, kind, kinds[k])) continue;
            *room = true;
            return kind - (uint32_t)strlen(kinds[k]);
        }
        return end - n;
    }
    return UINT32_MAX;
}

/* " bis", "bis", " ter", " alt 1" after a number. */
static uint32_t read_suffix(reslint_str text, uint32_t at, uint32_t *suffix) {
    static const char *const names[] = {"bis", "ter", "quater", "quinquies", "sexies", "alt"};
    uint32_t word = rl_skip_blanks(text, at);
    for (uint32_t i = 0; i < 6; i++) {
        uint32_t end = word + (uint32_t)strlen(names[i]);
        if (!rl_here_ci(text, word, names[i]) ||
            (rl_word_byte(text, end) && !rl_is_digit((unsigned char)text.ptr[end])))
            continue;
        *suffix = RESLINT_BIS + i;
        return end;
    }
    return at;
}

/* Where the label of a point that opens at `open` ends: "(b)", "(iv)", "(b bis)"; `open` if there is none. */
static uint32_t point_end(reslint_str text, uint32_t open) {
    uint32_t at = open + 1, suffix = 0;
    while (at < text.len && at - open < 6 && rl_is_lower((unsigned char)text.ptr[at])) at++;
    if (at == open + 1) return open;
    if (rl_here(text, at, " ")) at = read_suffix(text, at, &suffix);
    return rl_here(text, at, ")") ? at + 1 : open;
}

/* " (b)", " (b) (ii)", "(b) and (c)" after a number; the first is kept. */
static uint32_t read_points(reslint_str text, uint32_t at, reslint_str *point) {
    for (uint32_t again = 0; again < 12; again++) {
        uint32_t open = rl_skip_blanks(text, at);
        if (again && rl_here(text, open, ",")) open = rl_skip_blanks(text, open + 1);
        if (again && (rl_here(text, open, "and ") || rl_here(text, open, "to ")))
            open = rl_skip_blanks(text, open + (text.ptr[open] == 'a' ? 4 : 3));
        uint32_t dash = again ? rl_dash_len(text, open) : 0;
        open += dash;
        if (!rl_here(text, open, "(")) return at;
        uint32_t end = point_end(text, open);
        if (end == open) return at;
        if (!point->len) *point = rl_slice(text, open, end);
        at = end;
    }
    return at;
}

static bool read_item(reslint_str text, uint32_t at, uint32_t digits, crossref_item *out) {
    uint32_t end = rl_digits_end(text, at);
    if (end == at || end - at > digits) return false;
    *out = (crossref_item){.number_at = {at, end}, .number = rl_digits_value(text, at, end)};
    uint32_t after = read_suffix(text, end, &out->suffix);
    after = read_points(text, after, &out->point);
    bool stroke = rl_here(text, after, "/") && !rl_here(text, after, "/OP"); /* 60/1, not OP1/OP2 */
    if (rl_word_byte(text, after) || stroke || rl_here(text, after, "%")) return false;
    if (rl_here(text, after, ".") && after + 1 < text.len && rl_is_digit((unsigned char)text.ptr[after + 1]))
        return false;
    out->at = (reslint_span){at, after};
    return out->number > 0;
}

/* After ", ", " and ", " or ", " to ", "–", " and OP " between two numbers; `at` if there is nothing of the
 * kind. */
static uint32_t skip_join(reslint_str text, uint32_t at) {
    static const char *const words[] = {"and", "or", "to", "through"};
    uint32_t from = at;
    if (rl_here(text, from, ",")) from++;
    uint32_t word = rl_skip_blanks(text, from);
    for (size_t i = 0; i < 4; i++) {
        uint32_t end = word + (uint32_t)strlen(words[i]), next = rl_skip_blanks(text, end);
        if (word > from && rl_here(text, word, words[i]) && next > end) return next;
    }
    if (from > at) return word;
    uint32_t dash = rl_dash_len(text, word);
    return dash ? rl_skip_blanks(text, word + dash) : at;
}

/* " above", ", above", " below". */
static uint32_t read_direction(reslint_str text, uint32_t at, uint32_t *direction) {
    uint32_t word = rl_here(text, at, ",") ? at + 1 : at;
    word = rl_skip_blanks(text, word);
    *direction = RESLINT_XREF_PLAIN;
    if (rl_here(text, word, "above") && !rl_word_byte(text, word + 5)) *direction = RESLINT_XREF_ABOVE;
    if (rl_here(text, word, "below") && !rl_word_byte(text, word + 5)) *direction = RESLINT_XREF_BELOW;
    return *direction == RESLINT_XREF_PLAIN ? at : word + 5;
}

/* Gives the direction stated after item `last` to it and to those before it that have none. */
static void share_direction(crossref_item *items, uint32_t last, uint32_t direction) {
    for (uint32_t i = last + 1; i-- > 0 && items[i].direction == RESLINT_XREF_PLAIN;)
        items[i].direction = direction;
}

/* In whose text is the paragraph, if it is not said to be above or below: -1 this one, 1 another, 0
 * unknown. */
static int said_after(reslint_str text, uint32_t at) {
    static const char *const own[] = {"of the present resolution", "of this resolution",
                                      "of the present draft",      "of this draft",
                                      "of the present decision",   "hereof"};
    uint32_t word = rl_here(text, at, ",") ? at + 1 : at;
    word = rl_skip_blanks(text, word);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (rl_here(text, word, own[i])) return -1;
    return rl_here(text, word, "of ") || rl_here(text, word, "thereof") || rl_here(text, word, "in the annex")
               ? 1
               : 0;
}

/* The numbers of one list; returns how many, and where the last ends with its direction. */
static uint32_t read_list(reslint_str text, uint32_t at, crossref_item *items, uint32_t *end) {
    uint32_t n = 0, digits = MANY_DIGITS;
    while (n < MOST_ITEMS && read_item(text, at, digits, &items[n])) {
        uint32_t direction = 0;
        digits = items[n].number < LARGE_NUMBER ? FEW_DIGITS : MANY_DIGITS;
        *end = read_direction(text, items[n].at.end, &direction);
        if (direction) {
            share_direction(items, n, direction);
            items[n].at.end = *end;
        }
        n++;
        uint32_t next = skip_join(text, *end);
        if (next == *end) break;
        at = next;
    }
    return n;
}

void rl_find_crossrefs(reslint_str text, rl_arena *arena, rl_found_crossrefs *out) {
    crossref_item items[MOST_ITEMS];
    for (uint32_t at = rl_next_digit(text, 0); at < text.len; at = rl_next_digit(text, at)) {
        bool room = false;
        uint32_t begin = lead_before(text, at, &room), end = 0;
        uint32_t n = begin == UINT32_MAX ? 0 : read_list(text, at, items, &end);
        if (!n) {
            at = rl_digits_end(text, at);
            continue;
        }
        int after = said_after(text, end);
        items[0].at.begin = begin;
        bool preambular = rl_here_ci(text, begin, "pp") || rl_here_ci(text, begin, "preamb");
        for (uint32_t i = 0; i < n; i++) {
            rl_found_crossref *found = rl_push(arena, out);
            found->at = items[i].at;
            found->preambular = preambular;
            found->crossref.number = items[i].number;
            found->crossref.suffix = items[i].suffix;
            found->crossref.point = items[i].point;
            found->crossref.direction = items[i].direction;
            found->crossref.number_at = items[i].number_at;
            found->crossref.external =
                items[i].direction == RESLINT_XREF_PLAIN && (room ? after > 0 : after >= 0);
        }
        at = end;
    }
}
