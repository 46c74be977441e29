/* Does a block go on with the paragraph before it? Page furniture, notes and stray empty lines tear
 * paragraphs apart; the signs are the first letter, the last mark, and what stands between. */
#include "model/internal.h"

static bool is_quote_at(reslint_str s, uint32_t end, uint32_t *begin) {
    if (end >= 3 && (unsigned char)s.ptr[end - 3] == 0xE2 && (unsigned char)s.ptr[end - 2] == 0x80) {
        unsigned char c = (unsigned char)s.ptr[end - 1];
        if (c >= 0x98 && c <= 0x9F) return *begin = end - 3, true;
    }
    if (end >= 1 && strchr("\"')] *_", s.ptr[end - 1])) return *begin = end - 1, true;
    return false;
}

char rl_last_mark(reslint_str text) {
    uint32_t end = text.len;
    while (end && is_quote_at(text, end, &end)) {
    }
    return end ? text.ptr[end - 1] : '\0';
}

bool rl_closed(reslint_str text) {
    char c = rl_last_mark(text);
    return c && strchr(",;.:", c) != NULL;
}

static bool same_letters(reslint_str a, reslint_str b, uint32_t least, bool prefix) {
    uint32_t i = 0, j = 0, seen = 0;
    for (;;) {
        while (i < a.len && !rl_is_alpha((unsigned char)a.ptr[i])) i++;
        while (j < b.len && !rl_is_alpha((unsigned char)b.ptr[j])) j++;
        if (i == a.len) return seen >= least && (prefix || j == b.len);
        if (j == b.len || rl_lower(a.ptr[i]) != rl_lower(b.ptr[j])) return false;
        i++, j++, seen++;
    }
}

bool rl_is_running_title(const rl_res *res, const rl_node *unit) {
    const reslint_node *title = res->facts->title, *symbol = res->facts->symbol_line;
    reslint_str text = unit->pub.text;
    if (!title || text.len > 400) return false;
    bool beside = unit->gap_before || unit->syn != RL_SYN_HEADING;
    bool with_symbol = symbol && text.len > symbol->text.len &&
                       rl_same(rl_slice(text, text.len - symbol->text.len, text.len), symbol->text);
    if (with_symbol) text.len -= symbol->text.len; /* "Mine action A/RES/78/42" */
    return same_letters(text, title->text, beside ? 10 : 20, beside);
}

static bool begins_low(reslint_str text) {
    return text.len && rl_is_lower((unsigned char)text.ptr[0]);
}

typedef enum rl_likeness { NO_OPENING, UNLISTED_OPENING, LISTED_OPENING } rl_likeness;

static rl_likeness opening_of(const rl_res *res, const rl_node *unit) {
    rl_opening found;
    uint32_t wanted = res->part == RL_PREAMBLE ? RESLINT_OPENING_PREAMBULAR : RESLINT_OPENING_OPERATIVE;
    rl_arena scratch = {0};
    bool hit = rl_opening_find(unit->pub.text, wanted, false, &scratch, &found);
    rl_likeness like = !hit ? NO_OPENING : found.known ? LISTED_OPENING : UNLISTED_OPENING;
    rl_arena_free(&scratch);
    return like;
}

/* "b" of "(b)" and "b)"; empty: none. */
static reslint_str letters_of_label(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    if (!label) return (reslint_str){NULL, 0};
    reslint_str s = rl_trim(label->text);
    while (s.len && !rl_is_alpha((unsigned char)*s.ptr)) s.ptr++, s.len--;
    while (s.len && !rl_is_alpha((unsigned char)s.ptr[s.len - 1])) s.len--;
    return s;
}

/* "b)": a manner in which nobody refers to a point. */
static bool is_half_open(const rl_node *unit) {
    reslint_str s = rl_trim(unit->pub.first_child->text);
    return s.len > 1 && s.ptr[0] != '(' && s.ptr[s.len - 1] == ')';
}

/* Does the label go on with the list that stands before it, (b) behind (a) and ii) behind i), or begin one:
 * a)? */
static bool label_fits_list(const rl_res *res, const rl_node *unit) {
    static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    reslint_str own = letters_of_label(unit);
    if (!own.len) return false;
    if (res->last->syn != RL_SYN_POINT)
        return is_half_open(unit) && (rl_same_ci(own, rl_str("a")) || rl_same_ci(own, rl_str("i")));
    reslint_str before = letters_of_label(res->last);
    if (before.len && is_half_open(unit) && is_half_open(res->last)) return true;
    if (before.len == 1 && own.len == 1 && own.ptr[0] == before.ptr[0] + 1) return true;
    for (uint32_t k = 0; k + 1 < sizeof roman / sizeof *roman; k++)
        if (rl_same_ci(before, rl_str(roman[k]))) return rl_same_ci(own, rl_str(roman[k + 1]));
    return false;
}

/* A number or letter that can not be a label here: the next line of running text that begins with a figure.
 */
static bool label_is_text(const rl_res *res, const rl_node *unit) {
    reslint_str before = res->last->pub.text;
    if (rl_closed(before) || !unit->pub.text.len) return false;
    if (unit->syn == RL_SYN_POINT)
        return begins_low(unit->pub.text) && !unit->blank_before && !label_fits_list(res, unit);
    return begins_low(unit->pub.text);
}

/* The mark at the end; a note's number behind a semicolon ("to 30 June 2023; 3") is looked through. */
static char end_mark(reslint_str text) {
    uint32_t end = text.len;
    while (end && text.len - end < 2 && rl_is_digit((unsigned char)text.ptr[end - 1])) end--;
    if (end && end < text.len && text.ptr[end - 1] == ' ') end--;
    return end < text.len && end && text.ptr[end - 1] == ';' ? ';' : rl_last_mark(text);
}

bool rl_goes_on(const rl_res *res, const rl_node *unit) {
    if (!res->last || !unit->pub.text.len) return false;
    reslint_str before = res->last->pub.text;
    char mark = end_mark(before);
    if (unit->syn == RL_SYN_NUMBERED_PARAGRAPH || unit->syn == RL_SYN_POINT) return label_is_text(res, unit);
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return false;
    if (begins_low(unit->pub.text)) return mark != ';' && mark != '.' && mark != ':';
    if (unit->syn != RL_SYN_PARAGRAPH) return false;
    bool figure = rl_is_digit((unsigned char)unit->pub.text.ptr[0]),
         closed = mark == ';' || rl_closed(before);
    bool torn = unit->gap_before || !unit->blank_before || figure || (!closed && rl_closed(unit->pub.text));
    if (!torn || (closed && mark != ',')) return false;
    /* A comma ends preambular paragraphs. Behind it goes on: a figure, a line without an empty one before it,
     * and, over a page break, whatever is no opening at all. */
    rl_likeness like = opening_of(res, unit);
    if (!closed || figure || !unit->blank_before) return like != LISTED_OPENING;
    return unit->gap_before && like == NO_OPENING;
}
