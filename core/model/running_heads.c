/* What a page break puts between two halves of a text: the title again as a running head, on one line or
 * several, with or without the symbol, and the tail of a note that did not fit on the page before. Heads
 * become furniture; text that an extractor ran on to a head is split off. */
#include "model/builder.h"
#include "model/document_symbols.h"

enum {
    SURE_BESIDE = 10, /* letters that a head must share with the title if it is next to other furniture */
    SURE_ALONE = 20,  /* and if it is not */
    LONGEST_HEAD = 400
};

static uint32_t next_letter(reslint_str text, uint32_t at) {
    while (at < text.len && !rl_is_alpha((unsigned char)text.ptr[at])) at++;
    return at;
}

/* How many letters two texts share from here on; `from` and `title` may begin anywhere. */
typedef struct overlap {
    uint32_t letters, text, title; /* the number of shared letters, and the place after the last in each */
    bool all_text, all_title;      /* nothing but marks follows */
} overlap;

static overlap compare(reslint_str text, uint32_t from, reslint_str title, uint32_t title_from) {
    overlap o = {0, from, title_from, false, false};
    for (;;) {
        uint32_t i = next_letter(text, o.text), j = next_letter(title, o.title);
        o.all_text = i == text.len;
        o.all_title = j == title.len;
        if (o.all_text || o.all_title || rl_lower(text.ptr[i]) != rl_lower(title.ptr[j])) return o;
        o.text = i + 1;
        o.title = j + 1;
        o.letters++;
    }
}

static bool is_symbol(reslint_str word) {
    bool slash = false, digit = false;
    for (uint32_t i = 0; i < word.len; i++) {
        slash = slash || word.ptr[i] == '/';
        digit = digit || rl_is_digit((unsigned char)word.ptr[i]);
    }
    return slash && digit;
}

/* The head without a symbol before or after its words: "Mine action A/RES/78/42". */
static reslint_span without_symbol(reslint_str text) {
    uint32_t begin = 0, end = text.len, first = 0, last = text.len;
    while (first < end && text.ptr[first] != ' ') first++;
    if (is_symbol(rl_slice(text, 0, first))) begin = first;
    while (last > begin && text.ptr[last - 1] != ' ') last--;
    if (last > begin && is_symbol(rl_slice(text, last, end))) end = last;
    return (reslint_span){begin, end};
}

/* Text that an extractor ran on to a head becomes a block of its own. */
static bool free_text(rl_builder *b, rl_node *unit, uint32_t from) {
    from = rl_past_any(unit->pub.text, from, " .:;,)");
    if (from + 2 > unit->pub.text.len) return false;
    rl_cut(b, unit, 0, from);
    unit->pub.source.begin =
        rl_place_source((reslint_place){&unit->pub, {0, unit->pub.text.len}}, NULL).begin;
    unit->syn = RL_SYN_PARAGRAPH;
    unit->gap_before = true;
    return true;
}

static bool is_furniture(const rl_node *unit) {
    return unit->syn == RL_SYN_PAGE_FURNITURE || unit->syn == RL_SYN_SYMBOL_LINE;
}

/* "Light in harbours    A/C.2/80/L.7", on one line with a wide gap in between: the head of a page. */
static bool is_head_with_symbol(const rl_builder *b, const rl_node *unit) {
    enum { LONGEST = 200, GAP = 3 };
    reslint_span at = unit->pub.source;
    if (unit->syn != RL_SYN_PARAGRAPH || at.end - at.begin > LONGEST) return false;
    reslint_str line = rl_slice(b->text, at.begin, at.end);
    if (memchr(line.ptr, '\n', line.len)) return false;
    reslint_str word = rl_last_word(line), before = rl_first(line, line.len - word.len);
    uint32_t head = rl_trim_end(before, " ").len;
    return head && before.len - head >= GAP && word.len > 4 && rl_begins_symbol(word) && is_symbol(word);
}

/* The title again, above the symbol or number of a page. */
static bool is_title_above_furniture(const rl_node *unit, const rl_node *next, const rl_node *title) {
    if (!title || !next || (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING)) return false;
    reslint_span inside = without_symbol(unit->pub.text);
    reslint_str text = rl_trim(rl_slice(unit->pub.text, inside.begin, inside.end));
    return is_furniture(next) && title->pub.text.len > SURE_BESIDE && rl_same_ci(text, title->pub.text);
}

void rl_find_heads(rl_builder *b) {
    const rl_node *title = NULL;
    bool text = false;
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i], *next = i + 1 < b->n_units ? b->units[i + 1] : NULL;
        text = text || unit->syn == RL_SYN_ORGAN_LINE;
        bool line = unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_HEADING || unit->syn == RL_SYN_TITLE;
        if (!text && line) title = unit;
        if (text && (is_head_with_symbol(b, unit) || is_title_above_furniture(unit, next, title)))
            unit->syn = RL_SYN_PAGE_FURNITURE;
    }
}

static bool goes_on_with_head(rl_builder *b, rl_res *res, rl_node *unit) {
    reslint_str text = unit->pub.text;
    overlap o = compare(text, 0, res->facts->title->text, res->head);
    if (!o.letters || (!o.all_text && !o.all_title)) return false;
    res->head = o.all_title ? 0 : o.title;
    return o.all_text || !free_text(b, unit, o.text);
}

bool rl_is_page_head(rl_builder *b, rl_res *res, rl_node *unit, bool page) {
    const reslint_node *title = res->facts->title;
    bool prose = unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_HEADING;
    if (!title || res->part == RL_FRONT || (!prose && !is_furniture(unit))) return is_furniture(unit);
    if (prose && res->head && goes_on_with_head(b, res, unit)) return true;
    if (prose && !page) return false;
    reslint_span inside = without_symbol(unit->pub.text);
    reslint_str text = rl_slice(unit->pub.text, 0, inside.end);
    overlap o = compare(text, inside.begin, title->text, 0);
    bool beside = unit->gap_before || unit->syn != RL_SYN_HEADING;
    bool sure = o.letters >= (is_furniture(unit) ? 5 : beside ? SURE_BESIDE : SURE_ALONE);
    if (sure && o.all_title && !o.all_text && (is_furniture(unit) || unit->gap_before) &&
        o.letters >= SURE_ALONE)
        return !free_text(b, unit, o.text);
    if (!sure || !o.all_text || text.len > LONGEST_HEAD) return is_furniture(unit);
    if (prose && !beside && !o.all_title) return false;
    res->head = o.all_title ? 0 : o.title;
    return true;
}

/* A note that does not end in a full stop continues below the rule of the next page, or wherever a text in
 * lower case cannot belong to the paragraph before it. */
bool rl_is_tail_of_note(const rl_res *res, const rl_node *unit, bool below_rule) {
    if (!res->notes.len || !unit->pub.text.len || rl_label_of(&unit->pub)) return false;
    const rl_node *note = res->notes.items[res->notes.len - 1];
    if (!note->pub.text.len || rl_last_mark(note->pub.text) == '.') return false;
    if (unit->syn == RL_SYN_FOOTNOTE) return true;
    if (unit->syn != RL_SYN_PARAGRAPH || !res->last) return false;
    bool low = rl_is_lower((unsigned char)unit->pub.text.ptr[0]);
    char mark = rl_last_mark(res->last->pub.text);
    return below_rule || (low && unit->gap_before && (mark == ';' || mark == '.'));
}
