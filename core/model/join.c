/* Does a block continue the paragraph before it? Page furniture, notes and stray empty lines tear paragraphs
 * apart; the evidence is the first letter, the last mark, and what comes between. */
#include "model/memo.h"
#include "model/plan/plan.h"
#include "recognise/steps.h"

/* How many bytes at the end of the text are a quotation mark, a bracket, mark-up or a space. */
static uint32_t closing_mark(reslint_str text) {
    unsigned char c = rl_final(text);
    if (rl_one_of(c, "\"')] *_")) return 1;
    bool curly = c >= 0x98 && c <= 0x9F; /* U+2018 to U+201F */
    return curly && rl_before(text, text.len - 1, "\xE2\x80") ? 3 : 0;
}

reslint_span rl_mark_at(reslint_str text) {
    for (uint32_t len; (len = closing_mark(text)) > 0;) text.len -= len;
    return (reslint_span){text.len ? text.len - 1 : 0, text.len};
}

char rl_last_mark(reslint_str text) {
    reslint_span at = rl_mark_at(text);
    return at.end ? text.ptr[at.begin] : '\0';
}

bool rl_closed(reslint_str text) {
    return rl_one_of((unsigned char)rl_last_mark(text), ",;.:");
}

char rl_mark_before(const rl_res *res) {
    return res->last ? rl_last_mark(res->last->pub.text) : '\0';
}

static bool begins_low(reslint_str text) {
    return rl_is_lower(rl_byte(text, 0));
}

/* How surely the first words of a text open a paragraph of the part that is being read. */
typedef enum rl_likeness { NO_OPENING, UNLISTED_OPENING, OTHER_PART, LISTED_OPENING } rl_likeness;

static rl_likeness opening_of(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    rl_opening found;
    uint32_t wanted = res->part == RL_PREAMBLE ? RESLINT_OPENING_PREAMBULAR : RESLINT_OPENING_OPERATIVE;
    if (!rl_memo_opening(b->options->memo, unit->pub.text, wanted, RESLINT_ORGAN_UNKNOWN, false, b->arena,
                         &found))
        return NO_OPENING;
    if (!found.known) return UNLISTED_OPENING;
    return found.opening_class == wanted ? LISTED_OPENING : OTHER_PART;
}

/* "…the Production,": the words after the comma may continue a name. */
static bool ends_in_name(reslint_str text) {
    return rl_is_upper(rl_byte(rl_last_word(text), 0));
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
    return unit->indent == last->indent && indent_of_line(b->text, last->pub.source.end) < unit->indent;
}

/* "…entitled The State of Wells 2024:", the colon of a title; a chapeau ends in a small word or a verb. */
static bool colon_of_title(reslint_str before) {
    enum { NEAR = 160 };
    unsigned char first = rl_byte(rl_last_word(before), 0);
    return (rl_is_upper(first) || rl_is_digit(first)) &&
           rl_find(rl_last(before, NEAR), "entitled", 0) != UINT32_MAX;
}

/* The mark at the end; a note's number after a semicolon ("to 30 June 2023; 3") is skipped. */
static char end_mark(reslint_str text) {
    return rl_final(rl_trim_end(text, "0123456789 ")) == ';' ? ';' : rl_last_mark(text);
}

bool rl_ends_in_small_word(reslint_str text) {
    static const char *const words[] = {" the", " of", " and", " in", " to",  " a",    " an",   " for", " by",
                                        " on",  " or", " at",  " as", " its", " with", " from", NULL};
    return rl_any_before(text, text.len, words) > 0;
}

/* The unit begins with a capital, and furniture or notes of a page come between it and the text before. What
 * that text ends in says most: without a mark at its end it was torn, and only an opening of this same part
 * begins a new paragraph. After a comma, a unit without an opening phrase continues it; in a numbered
 * operative part, so does one without a listed opening. */
static bool goes_on_over_page(const rl_builder *b, const rl_res *res, const rl_node *unit, char mark) {
    reslint_str before = res->last->pub.text;
    bool numbered = res->part == RL_OPERATIVE && res->numbered;
    if (mark == ':') return numbered && colon_of_title(before);
    if (mark == ';' || mark == '.') return false;
    rl_likeness like = opening_of(b, res, unit);
    if (numbered) return mark == ',' ? like < LISTED_OPENING : rl_closed(unit->pub.text) || like < OTHER_PART;
    return mark == ',' ? like == NO_OPENING : like < LISTED_OPENING;
}

/* "(b) to act, / / and to report": this continues the sentence above the list, not its last point. */
static bool closes_list(rl_builder *b, const rl_res *res, const rl_node *unit) {
    return unit->blank_before && !unit->gap_before && res->last->pub.kind == RESLINT_POINT &&
           rl_breaks_early(b, res->last->pub.source.end, unit->pub.source.begin);
}

/* "recalling …, / / recognizing …,": some bodies begin all their paragraphs in lower case. */
static bool opens_in_small_letters(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    const reslint_node *organ = res->facts->organ_line; /* "the general assembly,", typed on a telephone */
    bool small = res->part == RL_PREAMBLE && organ && begins_low(organ->text);
    return (unit->blank_before || small) && !unit->gap_before && res->last->syn == RL_SYN_PARAGRAPH &&
           (small || begins_low(res->last->pub.text)) && opening_of(b, res, unit) == LISTED_OPENING;
}

/* "…; the Fund;<line>Funds and programmes": a line of a list in a point, wrapped after a semicolon. */
static bool is_wrapped_point(const rl_res *res, const rl_node *unit) {
    return !unit->blank_before && !unit->gap_before && res->numbered && res->part == RL_OPERATIVE &&
           res->last->syn == RL_SYN_POINT && unit->indent <= 1;
}

bool rl_goes_on(rl_builder *b, const rl_res *res, const rl_node *unit) {
    if (!res->last || !unit->pub.text.len) return false;
    if (unit->running) return true;
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return false;
    reslint_str before = res->last->pub.text;
    char mark = end_mark(before);
    if (begins_low(unit->pub.text)) {
        if (mark == ',') return !opens_in_small_letters(b, res, unit) && !closes_list(b, res, unit);
        return mark != ';' && mark != '.' && mark != ':';
    }
    if (unit->syn != RL_SYN_PARAGRAPH) return false;
    if (mark == ';' && is_wrapped_point(res, unit)) return opening_of(b, res, unit) < OTHER_PART;
    if (rl_ends_in_small_word(before)) return opening_of(b, res, unit) < LISTED_OPENING;
    bool figure = rl_is_digit(rl_byte(unit->pub.text, 0)), closed = mark == ';' || rl_closed(before);
    if (unit->gap_before && !figure) return goes_on_over_page(b, res, unit, mark);
    bool torn = figure || !unit->blank_before || (!closed && rl_closed(unit->pub.text));
    if (!torn || (closed && mark != ',')) return false;
    /* A comma ends preambular paragraphs. Only a figure, or a line with no empty line before it, can continue
     * one after it. */
    rl_likeness like = opening_of(b, res, unit);
    if (like >= OTHER_PART) return false;
    return !closed || figure || (!opens_unlisted(res, unit, like) && !begins_as_paragraphs_do(b, res, unit));
}
