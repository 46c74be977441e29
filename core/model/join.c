/* Does a block continue the paragraph before it? Page furniture, notes and stray empty lines tear paragraphs
 * apart; the evidence is the first letter, the last mark, and what comes between. */
#include "model/plan/plan.h"

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

static bool begins_low(reslint_str text) {
    return rl_is_lower(rl_byte(text, 0));
}

/* How surely the first words of a text open a paragraph of the part that is being read. */
typedef enum rl_likeness { NO_OPENING, UNLISTED_OPENING, OTHER_PART, LISTED_OPENING } rl_likeness;

static rl_likeness opening_of(const rl_res *res, const rl_node *unit) {
    rl_opening found;
    uint32_t wanted = res->part == RL_PREAMBLE ? RESLINT_OPENING_PREAMBULAR : RESLINT_OPENING_OPERATIVE;
    rl_arena scratch = {0};
    bool hit = rl_opening_find(unit->pub.text, wanted, false, &scratch, &found);
    rl_likeness like = !hit                            ? NO_OPENING
                       : !found.known                  ? UNLISTED_OPENING
                       : found.opening_class == wanted ? LISTED_OPENING
                                                       : OTHER_PART;
    rl_arena_free(&scratch);
    return like;
}

/* "…the Production,": the words after the comma may continue a name. */
static bool ends_in_name(reslint_str text) {
    uint32_t word = text.len;
    while (word && text.ptr[word - 1] != ' ') word--;
    return rl_is_upper(rl_byte(text, word));
}

/* "While noting …", "Remaining however deeply concerned …": preambular words that are in no list, in a text
 * long enough to be a paragraph that ends as one does. */
static bool opens_unlisted(const rl_res *res, const rl_node *unit, rl_likeness like) {
    enum { LONG = 50 };
    static const char *const before[] = {"While ",     "Equally ",    "Likewise ",
                                         "Remaining ", "Once again ", NULL};
    reslint_str text = unit->pub.text;
    if (res->part != RL_PREAMBLE || text.len < LONG || rl_last_mark(text) != ',') return false;
    if (like == UNLISTED_OPENING && !ends_in_name(res->last->pub.text)) return true;
    for (size_t i = 0; before[i]; i++)
        if (rl_starts(text, before[i])) return true;
    return false;
}

static uint32_t indent_of_line(reslint_str file, uint32_t at) {
    uint32_t begin = at, columns = 0;
    while (begin && file.ptr[begin - 1] != '\n') begin--;
    while (begin + columns < at && file.ptr[begin + columns] == ' ') columns++;
    return columns;
}

/* Is the unit indented as far as the first line of the paragraph before it, and further than its last
 * line? */
static bool begins_as_paragraphs_do(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    const rl_node *last = res->last;
    if (!unit->indent || unit->indent != last->indent || !last->pub.source.end) return false;
    return indent_of_line(b->text, last->pub.source.end - 1) < unit->indent;
}

/* "…entitled The State of Wells 2024:", the colon of a title; a chapeau ends in a small word or a verb. */
static bool colon_of_title(reslint_str before) {
    enum { NEAR = 160 };
    uint32_t word = before.len - 1, from = before.len > NEAR ? before.len - NEAR : 0;
    while (word && before.ptr[word - 1] != ' ') word--;
    char first = before.ptr[word];
    if (!rl_is_upper((unsigned char)first) && !rl_is_digit((unsigned char)first)) return false;
    return rl_find(rl_slice(before, from, before.len), "entitled", 0) != UINT32_MAX;
}

/* The mark at the end; a note's number after a semicolon ("to 30 June 2023; 3") is skipped. */
static char end_mark(reslint_str text) {
    uint32_t end = text.len;
    while (end && text.len - end < 2 && rl_is_digit((unsigned char)text.ptr[end - 1])) end--;
    if (end && end < text.len && text.ptr[end - 1] == ' ') end--;
    return end < text.len && end && text.ptr[end - 1] == ';' ? ';' : rl_last_mark(text);
}

/* Does it end in a word that cannot end a sentence: "the work of the"? */
static bool ends_in_small_word(reslint_str text) {
    static const char *const words[] = {" the", " of", " and", " in", " to",  " a",    " an",   " for", " by",
                                        " on",  " or", " at",  " as", " its", " with", " from", NULL};
    for (size_t i = 0; words[i]; i++)
        if (rl_ends(text, words[i])) return true;
    return false;
}

/* The unit begins with a capital, and furniture or notes of a page come between it and the text before. What
 * that text ends in says most: without a mark at its end it was torn, and only an opening of this same part
 * begins a new paragraph. After a comma, a unit without an opening phrase continues it; in a numbered
 * operative part, so does one without a listed opening. */
static bool goes_on_over_page(const rl_res *res, const rl_node *unit, char mark) {
    reslint_str before = res->last->pub.text;
    bool numbered = res->part == RL_OPERATIVE && res->numbered;
    if (mark == ':') return numbered && colon_of_title(before);
    if (mark != ',' && strchr(";.", mark)) return false;
    rl_likeness like = opening_of(res, unit);
    if (numbered) return mark == ',' ? like < LISTED_OPENING : rl_closed(unit->pub.text) || like < OTHER_PART;
    return mark == ',' ? like == NO_OPENING : like < LISTED_OPENING;
}

/* "(b) to act, / / and to report": this continues the sentence above the list, not its last point. */
static bool closes_list(rl_builder *b, const rl_res *res, const rl_node *unit) {
    return unit->blank_before && !unit->gap_before && res->last->pub.kind == RESLINT_POINT &&
           res->last->pub.source.end &&
           rl_breaks_early(b, res->last->pub.source.end - 1, unit->pub.source.begin);
}

/* "recalling …, / / recognizing …,": some bodies begin all their paragraphs in lower case. */
static bool opens_in_small_letters(const rl_res *res, const rl_node *unit, char mark) {
    return mark == ',' && unit->blank_before && !unit->gap_before && res->part == RL_PREAMBLE &&
           res->last->syn == RL_SYN_PARAGRAPH && begins_low(res->last->pub.text) &&
           opening_of(res, unit) == LISTED_OPENING;
}

bool rl_goes_on(rl_builder *b, const rl_res *res, const rl_node *unit) {
    if (!res->last || !unit->pub.text.len) return false;
    reslint_str before = res->last->pub.text;
    char mark = end_mark(before);
    if (unit->running) return true;
    if (unit->syn == RL_SYN_NUMBERED_PARAGRAPH || unit->syn == RL_SYN_POINT) return false;
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return false;
    if (begins_low(unit->pub.text) && opens_in_small_letters(res, unit, mark)) return false;
    if (begins_low(unit->pub.text))
        return mark != ';' && mark != '.' && mark != ':' && !(mark == ',' && closes_list(b, res, unit));
    if (unit->syn != RL_SYN_PARAGRAPH) return false;
    bool figure = rl_is_digit((unsigned char)unit->pub.text.ptr[0]),
         closed = mark == ';' || rl_closed(before);
    if (mark == ';' && !unit->blank_before && !unit->gap_before && res->numbered &&
        res->part == RL_OPERATIVE && res->last->syn == RL_SYN_POINT && unit->indent <= 1)
        return opening_of(res, unit) <
               OTHER_PART; /* "…; the Fund;<line>Funds and programmes": a wrapped line */
    if (ends_in_small_word(before)) return opening_of(res, unit) < LISTED_OPENING;
    if (unit->gap_before && !figure) return mark && goes_on_over_page(res, unit, mark);
    bool torn = unit->gap_before || !unit->blank_before || figure || (!closed && rl_closed(unit->pub.text));
    if (!torn || (closed && mark != ',')) return false;
    /* A comma ends preambular paragraphs. Only a figure, or a line with no empty line before it, can continue
     * one after it. */
    rl_likeness like = opening_of(res, unit);
    if (like >= OTHER_PART || (closed && !figure && unit->blank_before)) return false;
    if (!closed || figure || unit->gap_before) return true;
    return !opens_unlisted(res, unit, like) && !begins_as_paragraphs_do(b, res, unit);
}
